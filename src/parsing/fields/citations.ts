import { findDates } from '../text/dates.ts';

/** A publication as reference lists print it. */
export interface Citation {
  name: string;
  publisher: string | null;
  date: string | null;
}

const DOI = /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:\s*)?\b10\.\d{4,9}\/\S+/giu;
/** "Bell, A., & Osei, P." or "Bell A, Osei P": names with initials before anything else. */
const INITIALS = /^[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)?,? (?:\p{Lu}\.?[ -]?){1,3}(?=[,.;&(\s]|$)/u;
/** APA: authors, year in brackets, title, what it stands in. */
const YEAR_BEHIND_AUTHORS = /^(.{3,300}?)\s*\((?:[^()]*?\b)?((?:19|20)\d\d)[^()]*\)[.:,]?\s+(.+)$/u;
/** Vancouver: authors, title, journal and year with full stops between. */
const STOPS = /^(.{3,300}?\p{Lu}{1,3})\.\s+(.{8,}?[.?!])\s+([^.]{3,80})\.?\s+\(?((?:19|20)\d\d)/u;
/** IEEE, MLA: the title in quotes, before or behind its authors. */
const QUOTED = /[“"«„](.{6,250}?)[,.]?[”"»“]\s*[,.]?\s*(.*)$/u;
/** Where the title of a sentence ends and the journal begins. */
const END_OF_TITLE = /^(.{6,}?[.?!])\s+(?=\p{Lu})(.*)$/u;
/** Volume, issue and pages behind a journal. */
const VOLUME = /[,.]?\s*(?:(?:\bvol|\bno|\bpp?)\.?\s*\d|\d+\s*\(\d+\)|\d{1,4}\s*[,:;]|\d+[-–]\d+|(?:19|20)\d\d\b).*$/iu;

/** Reads a line of a reference list in APA, Vancouver, IEEE or MLA style; null where it is in none of them. */
export function readCitation(raw: string): Citation | null {
  const text = raw.replace(DOI, ' ').replace(/\s+/g, ' ').trim();
  const apa = INITIALS.test(text) ? YEAR_BEHIND_AUTHORS.exec(text) : null;
  if (apa) {
    const [, name, rest] = END_OF_TITLE.exec(apa[3]!) ?? [];
    return { name: tidy(name ?? apa[3]!), publisher: journalOf(rest ?? ''), date: apa[2]! };
  }
  const stops = INITIALS.test(text) ? STOPS.exec(text) : null;
  if (stops) return { name: tidy(stops[2]!), publisher: journalOf(stops[3]!), date: stops[4]! };
  const quoted = text.length > 60 ? QUOTED.exec(text) : null;
  if (!quoted || quoted[2]!.length < 3) return null;
  const date = findDates(quoted[2]!).at(-1) ?? findDates(text.slice(0, quoted.index)).at(-1);
  return { name: tidy(quoted[1]!), publisher: journalOf(quoted[2]!), date: date?.start ?? date?.end ?? null };
}

const tidy = (text: string): string => text.replace(/[\s.,;]+$/, '').trim();

const journalOf = (text: string): string | null => {
  const journal = tidy(text.replace(/^in:?\s+(?=\p{Lu})/iu, '').replace(VOLUME, ''));
  return /\p{L}{3}/u.test(journal) ? journal : null;
};
