import { ICON, styleKey } from '../document.ts';
import type { Line, Segment } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import { foldPhrase } from '../text/clean.ts';
import {
  DOCUMENT_TITLES,
  FACULTIES,
  FAMILY_LABELS,
  GIVEN_LABELS,
  GREETINGS,
  NAME_LABELS,
  PARTICLES,
  POSTNOMINALS,
  PRONOUNS,
  WHOLE_LABELS,
} from '../data/names.ts';
import { LEGAL_FORMS, ORGANIZATION_WORDS } from '../data/organizations.ts';
import { COUNTRY_CODES, REGION_CODES } from '../data/places.ts';
import { joinText } from '../text/join.ts';
import type { Found } from './contact.ts';
import { placeScore, titleScore } from './vocabulary.ts';

export interface NameFound extends Found<string> {
  /** how much speaks for it */
  score: number;
  /** what stands beside the name on its line, often the headline */
  rest: string | null;
  /** lines that hold nothing but the name */
  lines: Line[];
}

/**
 * The person's name: set larger than the rest or first on the page, shaped like a name, and never a heading, a title or
 * a place. Its parts in the e-mail address are the strongest sign.
 */
export function findName(lines: readonly Line[], email: string | null, body: number): NameFound | null {
  const local = foldPhrase((email ?? '').split('@')[0] ?? '').replace(/\s/g, '');
  let best: { score: number; found: NameFound } | null = null;
  const firstPage = lines.filter((l) => l.page === (lines[0]?.page ?? 1));
  const labelled = labelledName(firstPage);
  if (labelled) return labelled;
  firstPage.forEach((line, at) => {
    if (line.bullet) return;
    for (const candidate of candidates(line, firstPage.slice(at + 1, at + 4), body)) {
      const score =
        nameScore(bare(candidate.text), local) +
        candidate.bonus +
        prominence(candidate.segment, body) +
        (at === 0 ? 0.8 : at < 3 ? 0.5 : at < 8 ? 0.2 : -0.4);
      if (score > 0.6 && (!best || score > best.score)) {
        const { text, rest, from } = candidate;
        best = {
          score,
          found: {
            score,
            value: text,
            rest,
            lines: from,
            evidence: { lines: from, confidence: Math.max(0.5, Math.min(0.98, 0.55 + score * 0.13)) },
          },
        };
      }
    }
  });
  return (best as { found: NameFound } | null)?.found ?? null;
}

/** A label of the whole name stands among the first lines, before labels of the names of others. */
const FIRST_LINES = 12;

/** "Full name" of a form, or its "Surname" and "First name". */
function labelledName(lines: readonly Line[]): NameFound | null {
  const whole = behindLabel(lines.slice(0, FIRST_LINES), WHOLE_LABELS);
  if (whole?.text.includes(' '))
    return {
      score: 4,
      value: whole.text,
      rest: null,
      lines: whole.lines,
      evidence: { lines: whole.lines, confidence: 0.95 },
    };
  const given = behindLabel(lines, GIVEN_LABELS),
    family = given && behindLabel(lines, FAMILY_LABELS);
  if (!given || !family) return null;
  const from = [...new Set([...given.lines, ...family.lines])];
  return {
    score: 5,
    value: `${given.text} ${family.text}`,
    rest: null,
    lines: from,
    evidence: { lines: from, confidence: 0.95 },
  };
}

function behindLabel(lines: readonly Line[], labels: ReadonlySet<string>): { text: string; lines: Line[] } | null {
  for (const [at, line] of lines.entries()) {
    const [label, ...rest] =
      line.text.length < 80
        ? line.segments.length > 1
          ? line.segments.map((s) => s.text)
          : line.text.split(/\s*:\s*/)
        : [''];
    if (!labels.has(foldPhrase(label!))) continue;
    const below = rest.length === 0 && line.label ? lines[at + 1] : undefined;
    const text = below?.text ?? rest.join(' ').trim();
    if (text && text.length <= 40 && /^\p{Lu}[\p{L}.'’ -]*$/u.test(text))
      return { text, lines: below ? [line, below] : [line] };
  }
  return null;
}

interface Candidate {
  text: string;
  rest: string | null;
  segment: Segment;
  from: Line[];
  /** for two lines that look like one text */
  bonus: number;
}

/** "Ada Bell, Dublin" is no name, "Bell, Ada" may be one. */
const listPenalty = (parts: readonly string[], first: string): number =>
  parts.length > 0 && first.includes(' ') ? -0.4 : 0;

function candidates(line: Line, following: readonly Line[], body: number): Candidate[] {
  const found: Candidate[] = [];
  const add = (text: string, rest: string | null, segment: Segment, bonus = 0) =>
    found.push({ text: tidy(text), rest, segment, from: [line], bonus });
  for (const segment of line.segments) {
    if (!mayHoldName(segment.text)) continue;
    const whole = tidy(segment.text);
    const [first, ...others] = splitAtSeparators(whole);
    add(whole, null, segment, listPenalty(others, first ?? ''));
    if (first && others.length > 0) add(first, others.join(', '), segment);
    // runs of another look on the same line: "Jane DOE Engineer"
    const run = segment.runs[0]!;
    if (segment.runs.length > 1 && run.text.trim().includes(' '))
      add(
        run.text,
        segment.runs
          .slice(1)
          .map((r) => r.text)
          .join('')
          .trim() || null,
        segment,
      );
    if (segment.style.size > 1.2 * body) found.push(...wrappedNames(line, segment, following, body));
  }
  return found;
}

/** Most lines of a page need no closer look: they are sentences, or longer than a name with all contact details. */
const mayHoldName = (text: string): boolean => text.length <= 160 && (text.length < 60 || !/[.;!?]$/.test(text));

/** Cuts at separators; letters after a name stay with it: "Jane Doe, PhD, Chemist". */
function splitAtSeparators(text: string): string[] {
  const parts = text.split(/\s*[,|•·]\s+|\s+[–—-]\s+|\s*[|•·]\s*/u);
  let end = 1;
  while (
    end < parts.length &&
    areLetters(parts[0]!, parts[end]!) &&
    (text.includes(`, ${parts[end]!}`) || isPostnominal(parts[end]!))
  )
    end++;
  return end === 1 ? parts : [parts.slice(0, end).join(', '), ...parts.slice(end)];
}

const isPostnominal = (text: string): boolean => ` ${text}`.replace(POSTNOMINALS, '') === '';

/** Letters of a licence, an order or a society behind a full name; every profession has its own. */
const areLetters = (name: string, text: string): boolean =>
  isPostnominal(text) ||
  (name.includes(' ') &&
    text.split(' ').every((w) => LETTERS.test(w) && !REGION_CODES.has(w) && !COUNTRY_CODES.has(w)) &&
    titleScore(text) < 0.45 &&
    placeScore(text) < 0.3);

const LETTERS = /^(?!.{10})(?:\p{Lu}\p{Ll}{0,3}[.-]?){2,6}(?:\([Hh]ons\))?$|^\([Hh]ons\)$/u;

/** Type so much larger than that of the text sets nothing but the name. */
const DISPLAY = 1.7;

/** A name that is split over two lines of the same large type, or over more in a narrow column, with other details beside it. */
function wrappedNames(line: Line, own: Segment, following: readonly Line[], body: number): Candidate[] {
  const found: Candidate[] = [];
  let last = own,
    text = own.text,
    bonus = 0;
  const from = [line];
  while (text.split(' ').length <= 5 && from.length < 4) {
    const open = isOpen(text),
      above = last;
    const home = following.slice(from.length - 1).find((l) => l.segments.some((s) => isRestOfName(above, s, open)));
    const below = home?.segments.find((s) => isRestOfName(above, s, open));
    if (!home || !below) break;
    const [first, ...others] = below.text.split(/\s*[|•·]\s*/u);
    const alike = styleKey(own.style) === styleKey(below.style) && home.gap < 1.6 && titleScore(below.text) < 0.4;
    const display = alike && own.style.size >= DISPLAY * body;
    if (from.length > 1 && !open && (!display || placeScore(below.text) >= 0.4)) break;
    bonus += open || display ? 1 : alike && placeScore(below.text) < 0.5 ? 0.3 : 0;
    text = joinText(text, first!);
    from.push(home);
    last = below;
    if (!/[-\u2010]$/.test(text))
      found.push({ text: tidy(text), rest: others.join(', ') || null, segment: own, from: [...from], bonus });
    if (others.length > 0) break;
  }
  return found;
}

/** A name does not end in a hyphen or with a small word. */
const isOpen = (text: string): boolean =>
  /[-\u2010]$/.test(text) || (text.includes(' ') && PARTICLES.test(text.split(' ').at(-1)!));

/** Word files have no places on a page before they are laid out. */
const isUnplaced = (own: Segment, below: Segment): boolean => own.baseline === 0 && below.baseline === 0;

const isRestOfName = (own: Segment, below: Segment, open: boolean): boolean =>
  Math.abs(own.style.size - below.style.size) < own.style.size * (open ? 0.35 : 0.2) &&
  (isUnplaced(own, below) || (below.baseline - own.baseline < 3 * own.style.size && below.baseline > own.baseline)) &&
  ((open && /[|•·]/.test(below.text)) ||
    (below.text.split(' ').length <= 4 &&
      (open || Math.abs(own.x0 - below.x0) < 8 || Math.abs(own.x0 + own.x1 - below.x0 - below.x1) < 16)));

const bare = (text: string): string =>
  /[ ,]\p{Lu}[\p{Lu}.]|[,.]/u.test(text) && text.length <= 60
    ? withoutLetters(text).replace(POSTNOMINALS, '').trim()
    : text;

function withoutLetters(text: string): string {
  const [name, ...others] = text.split(', ');
  return [name!, ...others.filter((o) => !areLetters(name!, o))].join(', ');
}

const tidy = (text: string): string =>
  text
    .replaceAll(ICON, ' ')
    .replace(DOCUMENT_TITLES, '')
    .replace(NAME_LABELS, '')
    .replace(GREETINGS, '')
    .replace(text.includes('/') ? PRONOUNS : '', '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,|:–—-]+$/, '')
    .trim();

function nameScore(text: string, local: string): number {
  if (
    text.length < 2 ||
    text.length > 60 ||
    /[@\d/\\:;!?<>[\]{}+*=_]|https?|www\./.test(text) ||
    sectionKind(text) !== null
  )
    return -9;
  const words = text.split(/\s+/);
  if (
    words.filter((w) => !PARTICLES.test(w)).length > 6 ||
    /curriculum|vitae|lebenslauf|\bresume\b|europass/i.test(text)
  )
    return -9;
  const shaped = words.filter(
    (w) =>
      /^[(“"']?\p{Lu}/u.test(w) ||
      PARTICLES.test(w.replace(/’/g, "'")) ||
      FACULTIES.test(w) ||
      /^\p{Lo}/u.test(w) ||
      /^d['’]\p{Lu}/u.test(w),
  ).length;
  let score = shaped === words.length ? 0.6 : isLowerCase(text) ? 0 : -1.5;
  if (words.length >= 2 && words.length <= 4) score += 0.5;
  if (titleScore(text) >= 0.45) score -= 1.6;
  if (placeScore(text) > 0.6) score -= 0.9;
  const folded = foldPhrase(text);
  if (LEGAL_FORMS.test(folded) && words.length > 2) score -= 0.8;
  if (folded.split(' ').some((w) => ORGANIZATION_WORDS.has(w))) score -= 0.7;
  const parts = folded
    .replace(/'/g, '')
    .split(' ')
    .filter((p) => p.length >= 3);
  const inMail = parts.filter((p) => local.includes(p)).length;
  if (inMail > 0) score += 0.7 + 0.5 * Math.min(2, inMail);
  else if (local && parts.some((p) => local.includes(p.slice(0, 4)) && p.length > 3)) score += 0.5;
  return score;
}

/** "ada bell": a CV in lower case throughout. */
const isLowerCase = (text: string): boolean => /^\p{Ll}[\p{Ll}.'’-]*(?: \p{Ll}[\p{Ll}.'’-]*){1,3}$/u.test(text);

const prominence = (segment: Segment, body: number): number =>
  Math.min(2, Math.max(-0.4, (segment.style.size / body - 1) * 1.6)) + (segment.style.bold ? 0.15 : 0);

/** "Curriculum vitae": the line names the document and nothing else. */
export const isDocumentTitle = (text: string): boolean => text.replace(DOCUMENT_TITLES, '') === '';

/** The size of most letters. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.style.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}
