import type { Award, Certification, Publication, Volunteering } from '../../content.ts';
import {
  AT_WORK,
  CREDENTIAL_LEVEL,
  CREDENTIAL_NOTE,
  CREDENTIAL_WORDS,
  EXPIRY,
  ISSUED,
  LOCAL_LICENCE,
} from '../data/credentials.ts';
import { ICON } from '../document.ts';
import type { Line } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates, onlyDates } from '../text/dates.ts';
import { joinAtoms } from './assign.ts';
import { toAtoms } from './atoms.ts';
import type { Atom } from './atoms.ts';
import { continues, joinWrapped } from './body.ts';
import { readCitation } from './citations.ts';
import type { Citation } from './citations.ts';
import { findLinks } from './contact.ts';
import { datesLast, splitList, toItems } from './items.ts';
import { sectionKind } from '../sections/kinds.ts';
import { SMALL_WORD, spanned } from './studies.ts';
import type { Evidence, Traced } from './traced.ts';
import { companyScore, placeScore, schoolScore } from './vocabulary.ts';
import { readWork } from './work.ts';

interface NamedItem {
  name: string;
  second: string | null;
  rest: string[];
  date: string | null;
  url: string | null;
  evidence: Map<string, Evidence>;
}

/** An item of a simple list: its name comes first, then who stands behind it (the other way round where `order` says so); the date may be anywhere. */
function namedItem(all: readonly Line[], order = nameFirst): NamedItem | null {
  const lines = joinWrapped(
    datesLast(all),
    (above, line) => continues(above, line, above.bullet) && !namesIssuer(above, line),
  );
  const text = lines
    .flatMap((l) => l.segments.map((s) => s.text.replace(/https?:\S+/g, ' ').replace(EXPIRY, ' ')))
    .join(' | ');
  const dates = findDates(text);
  const atoms = order(
    closeAt(
      toAtoms(lines)
        .filter((a) => !/^(?:https?:|www\.)/i.test(a.text) && a.text !== ICON && !CREDENTIAL_NOTE.test(a.text))
        .flatMap(splitStop),
    ),
  );
  const name = takeName(atoms);
  if (!name) return null;
  const rest = atoms.slice(name.length);
  const issuer = rest.find((a) => ISSUED.test(a.text)) ?? rest[0];
  const second = issuer ? [issuer, ...following(rest, issuer)] : [];
  const others = rest.filter((a) => !second.includes(a));
  const url = findLinks(lines)[0];
  const own = yearInName(lines, name);
  const dated = own ? dates[1] : dates[0];
  const date = dated?.start ?? dated?.end ?? null;
  const evidence = new Map<string, Evidence>([['name', { lines: name.map((a) => a.line), confidence: 0.9 }]]);
  if (second.length > 0) evidence.set('second', { lines: second.map((a) => a.line), confidence: 0.8 });
  if (date) evidence.set('date', { lines: [...lines], confidence: 0.95 });
  if (url) evidence.set('url', { lines: [...lines], confidence: 0.95 });
  return {
    name: own ?? joinAtoms(name),
    second: second.length > 0 ? joinAtoms(second).replace(ISSUED, '') : null,
    rest: others.map((a) => a.text),
    date,
    url: url?.value.url ?? null,
    evidence,
  };
}

/** A line that begins the name of an organisation does not go on with the name above it. */
const namesIssuer = (above: Line, line: Line): boolean =>
  /^\p{Lu}/u.test(line.text) &&
  /^[^,|]*[\p{L})]$/u.test(above.text) &&
  /\p{L}\s+\p{L}/u.test(line.text) &&
  !SMALL_WORD.test(above.text) &&
  organizationScore(line.text) >= 0.6 &&
  companyScore(above.text) < 0.6;

/** Where the first line says who issued it, the name follows on the next. */
function nameFirst(atoms: readonly Atom[]): readonly Atom[] {
  const [first] = atoms;
  if (!first || !ISSUED.test(first.text)) return atoms;
  const named = atoms.filter((a) => a.row !== first.row);
  return named.length > 0 ? [...named, ...atoms.filter((a) => a.row === first.row)] : atoms;
}

/** "Acme Academy" over the name of a certificate: whoever gives it may stand first, without saying so. */
function issuerFirst(atoms: readonly Atom[]): readonly Atom[] {
  const [first, ...rest] = atoms,
    named = rest.filter((a) => a.row !== first!.row);
  const isIssuer =
    first &&
    named.length > 0 &&
    named.length === rest.length &&
    organizationScore(first.text) >= 1 &&
    !CREDENTIAL_WORDS.test(foldPhrase(first.text)) &&
    organizationScore(named[0]!.text) < 0.4;
  return isIssuer ? [...named, first] : nameFirst(atoms);
}

const organizationScore = (text: string): number => Math.max(companyScore(text), schoolScore(text));

const STOP = /(?<=[\p{Ll})]{2})\.\s+(?=\p{Lu})/u;
/** "Sea Rescue. Coast Academy": a full stop before the name of who gave it. */
function splitStop(atom: Atom): Atom[] {
  const at = STOP.exec(atom.text),
    right = at ? atom.text.slice(at.index + at[0].length) : '';
  return at && organizationScore(right) >= 0.6
    ? [
        { ...atom, text: atom.text.slice(0, at.index) },
        { ...atom, text: right, before: 'strong' },
      ]
    : [atom];
}

/** "First Aid at Work" is one name. */
function closeAt(atoms: readonly Atom[]): Atom[] {
  const [first, second, ...rest] = atoms;
  const whole = second?.before === 'at' && AT_WORK.test(second.text) ? spanned(first!, second) : null;
  return whole ? [whole, ...rest] : [...atoms];
}

/** The name is the first piece, with what follows in brackets and what commas tie to it. */
function takeName(atoms: readonly Atom[]): Atom[] | null {
  const first = atoms[0];
  if (!first) return null;
  const ownLine = atoms.filter((a) => a.row === first.row),
    below = atoms.find((a) => a.row === first.row + 1);
  const end = ownLine.findIndex((a, at) => at > 0 && a.before !== 'comma');
  const tied = end < 0 ? ownLine : ownLine.slice(0, end),
    issuer = end < 0 ? below : ownLine[end];
  const ownIssuer = ISSUED.test(tied[1]?.text ?? '');
  // with the issuer on a line of its own, or behind another mark, the commas of the first line are part of the name
  if (below && first.style.bold && end < 0 && !ownIssuer) return tied;
  if (
    tied.length > 1 &&
    issuer &&
    issuer.before !== 'bracket' &&
    !ownIssuer &&
    organizationScore(issuer.text) >= 0.6 &&
    tied.slice(1).every((a) => organizationScore(a.text) < 0.5)
  )
    return tied;
  const name = [first];
  for (const next of atoms.slice(1)) {
    // "(Guild, 2021)" says who gave it and when
    const isShort =
      next.before === 'bracket' &&
      next.text.length <= 12 &&
      name.length === 1 &&
      isOfName(next.text) &&
      !first.line.text.includes(`(${next.text},`);
    const goesOn =
      (next.before === 'comma' || next.before === 'after') &&
      (CREDENTIAL_LEVEL.test(next.text) ||
        (LOCAL_LICENCE.test(foldPhrase(first.text)) && placeScore(next.text) >= 0.9));
    if (!isShort && !goesOn) break;
    name.push(next);
  }
  return name;
}

/** Brackets hold a level, a number, a remark or the name in short; else who gave it: "First Aid (Red Cross)". */
const isOfName = (bracketed: string): boolean =>
  /\d|^\P{Lu}|^\p{Lu}{2,6}$/u.test(bracketed) || CREDENTIAL_LEVEL.test(bracketed);

/** "ISO 9001:2015" with its date on a line of its own: the year in the name belongs to it. */
function yearInName([first, ...rest]: readonly Line[], [name]: readonly Atom[]): string | null {
  const text = first!.text;
  const ownYear =
    name!.line === first &&
    first!.segments.length === 1 &&
    findDates(text).length === 1 &&
    /\p{L}.*\s\d{4}$/u.test(text) &&
    !/[,|•·–—(]\s*\d{4}$/.test(text);
  return ownYear && rest.some((line) => line.segments.some((s) => onlyDates(s.text))) ? text : null;
}

function following(rest: readonly Atom[], issuer: Atom): Atom[] {
  const at = rest.indexOf(issuer);
  const more: Atom[] = [];
  for (const atom of rest.slice(at + 1)) {
    if (atom.before !== 'comma' || atom.row !== issuer.row) break;
    more.push(atom);
  }
  return more;
}

const rename = (evidence: Map<string, Evidence>, names: Record<string, string>): Map<string, Evidence> =>
  new Map([...evidence].map(([key, value]) => [names[key] ?? key, value]));

export function readCertifications(lines: readonly Line[]): Traced<Certification>[] {
  return toItems(lines.flatMap(withoutOwnLabel)).flatMap((item) => {
    const found = namedItem(item, issuerFirst);
    return found
      ? [
          {
            value: { name: found.name, issuer: found.second, date: found.date, url: found.url },
            evidence: rename(found.evidence, { second: 'issuer' }),
          },
        ]
      : [];
  });
}

/** "Certifications: First Aid, Rope Rescue": the list behind the name of its section, item by item. */
function withoutOwnLabel(line: Line): Line[] {
  const [, label, list] = /^([^:]{3,40}):\s+(\S.*)$/u.exec(line.text) ?? [];
  const first = line.segments[0];
  if (!label || !list || !first || sectionKind(label) !== 'certifications') return [line];
  return splitList(list).map((text) => ({
    ...line,
    text,
    bullet: true,
    segments: [{ ...first, text, runs: [{ ...first.runs[0]!, text }] }],
  }));
}

/** Bold lines over several dated ones each part the awards, and are none. */
function withoutSubheadings(lines: readonly Line[]): readonly Line[] {
  const isDated = (line: Line | undefined) => line !== undefined && findDates(line.text).length > 0;
  const isHead = (line: Line) => line.style.bold && !line.bullet && !isDated(line) && line.text.split(' ').length <= 4;
  const under = lines.map((line, at) => {
    if (!isHead(line)) return 0;
    const end = lines.findIndex((l, i) => i > at && (isHead(l) || !isDated(l) || l.style.bold));
    return (end < 0 ? lines.length : end) - at - 1;
  });
  if (!under.some((n) => n > 1) || lines.some((line, at) => isHead(line) && under[at] === 0)) return lines;
  return lines.flatMap((line) => (isHead(line) ? [] : [{ ...line, bullet: true }]));
}

export function readAwards(lines: readonly Line[]): Traced<Award>[] {
  return toItems(withoutSubheadings(lines)).flatMap((item) => {
    const found = namedItem(item);
    if (!found) return [];
    const summary = found.rest.join('. ') || null;
    return [
      {
        value: { title: found.name, issuer: found.second, date: found.date, summary },
        evidence: rename(found.evidence, { name: 'title', second: 'issuer' }),
      },
    ];
  });
}

/** A title in bold over its authors and where it stands: the whole line is the title. */
function titled([first, second]: readonly Line[]): Citation | null {
  const [title, date] = first?.segments ?? [];
  if (!first || !second || !title?.style.bold || second.style.bold || /[|]/.test(title.text)) return null;
  if (first.segments.length > 2 || (date && !onlyDates(date.text)) || findDates(title.text).length > 0) return null;
  const span = date ? onlyDates(date.text) : null;
  return {
    name: title.text.replace(/^["“«](.+)["”»]$/, '$1'),
    publisher: null,
    date: span?.start ?? span?.end ?? null,
  };
}

/** A title in bold over "Journal | Aug 2021". */
function placedBelow([first, second]: readonly Line[]): Citation | null {
  const [publisher, date, ...more] = second?.text.split(/\s+\|\s+/) ?? [];
  const title = first?.segments.length === 1 ? first.segments[0] : null;
  if (!title?.style.bold || !publisher || !date || more.length || publisher.includes(',')) return null;
  const span = onlyDates(date);
  return span ? { name: title.text, publisher, date: span.start ?? span.end ?? null } : null;
}

/** @param told lines that say what it is about */
function publicationOf(
  { name, publisher, date }: Citation,
  lines: readonly Line[],
  told: readonly Line[],
): Traced<Publication> {
  const text = lines.map((line) => line.text).join(' ');
  const doi = /\b10\.\d{4,9}\/[^\s,;]+[^\s,;.]/u.exec(text)?.[0];
  const url = findLinks(lines)[0]?.value.url ?? (doi ? `https://doi.org/${doi}` : null);
  const evidence = { lines: [...lines], confidence: 0.9 };
  const known = { name, publisher, date, url };
  const found = Object.entries(known).flatMap(([key, value]): [string, Evidence][] => (value ? [[key, evidence]] : []));
  const summary = told
    .map((line) => line.text)
    .filter((words) => !/^https?:\S+$/.test(words))
    .join('. ');
  return { value: { ...known, summary: summary || null }, evidence: new Map(found) };
}

export function readPublications(lines: readonly Line[]): Traced<Publication>[] {
  return toItems(lines).flatMap((item) => {
    const placed = placedBelow(item);
    if (placed) return [publicationOf(placed, item, item.slice(2))];
    const cited = readCitation(item.map((line) => line.text).join(' ')) ?? titled(item);
    if (cited) return [publicationOf(cited, item, cited.publisher ? [] : item.slice(1))];
    const found = namedItem(item);
    if (!found) return [];
    const name = found.name.replace(/^["“«](.+)["”»]$/, '$1');
    return [
      {
        value: {
          name,
          publisher: found.second,
          date: found.date,
          url: found.url,
          summary: found.rest.join('. ') || null,
        },
        evidence: rename(found.evidence, { second: 'publisher' }),
      },
    ];
  });
}

export function readVolunteering(lines: readonly Line[]): Traced<Volunteering>[] {
  return readWork(lines).map(({ value: { title, company, startDate, endDate, summary, highlights }, evidence }) => ({
    value: { organization: company, role: title, startDate, endDate, summary, highlights },
    evidence: rename(evidence, { title: 'role', company: 'organization' }),
  }));
}
