import type { LanguageSkill } from '../../content.ts';
import { DRIVING } from '../data/credentials.ts';
import { LANGUAGE_LABELS, LEVEL_LABELS } from '../data/labels.ts';
import { FLUENCY, LANGUAGE_NAMES, LANGUAGE_PHRASES, LEVEL_WORDS, VARIETIES } from '../data/languages.ts';
import { ICON, look } from '../document.ts';
import type { Line } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';
import { remember } from '../text/memo.ts';
import { joinWrapped } from './body.ts';
import { traced } from './traced.ts';
import type { Traced } from './traced.ts';

export const isLanguageName = remember((text: string): boolean => {
  const folded = foldPhrase(text);
  return LANGUAGE_NAMES.has(folded) || LANGUAGE_PHRASES.test(folded) || isVariety(folded.split(' '));
});

/** "Moroccan Arabic", "griego antiguo". */
const isVariety = ([first, second, ...more]: readonly string[]): boolean =>
  second !== undefined &&
  more.length === 0 &&
  ((VARIETIES.test(first!) && LANGUAGE_NAMES.has(second)) || (LANGUAGE_NAMES.has(first!) && VARIETIES.test(second)));

const isFluency = (text: string): boolean => {
  const folded = foldPhrase(text);
  return FLUENCY.test(folded) || LEVEL_WORDS.some((level) => folded === level || folded.startsWith(`${level} `));
};

/** "Mother tongue(s):" of a form, as a level. */
const PLURAL_LABEL = /(?:\s*\(s\))?\s*:?\s*$/u;

/** Languages with their levels: on one line, in brackets, in columns, or the level below its language. */
export function readLanguages(all: readonly Line[]): Traced<LanguageSkill>[] {
  const lines = joinWrapped(all, (above, line) => /\([^()]*$/u.test(above.text) && /^[^()]*\)/u.test(line.text));
  const found: Traced<LanguageSkill>[] = [];
  const add = (language: string, level: string | null, line: Line) => {
    if (found.some((f) => foldPhrase(f.value.language ?? '') === foldPhrase(language))) return;
    const confidence = isLanguageName(language) ? 0.97 : 0.7;
    const fluency = level?.replace(PLURAL_LABEL, '') ?? null;
    found.push(
      traced({ language, fluency }, [
        ['language', { lines: [line], confidence }],
        ...(fluency
          ? [['fluency', { lines: [line], confidence: 0.92 }] as [string, { lines: Line[]; confidence: number }]]
          : []),
      ]),
    );
  };
  const attach = (fluency: string, line: Line) => {
    const open = found.find((f) => f.value.fluency === null);
    if (!open) return;
    open.value.fluency = fluency;
    open.evidence.set('fluency', { lines: [line], confidence: 0.85 });
  };
  const looks = new Set(lines.filter(namesLanguage).map(lookOf));
  for (const [at, line] of lines.entries()) {
    const pieces = piecesOf(line),
      certain = namesLanguage(line);
    if (isDriving(line) || (!certain && isDriving(lines[at - 1]))) continue;
    for (const piece of pieces) {
      const parsed = parsePiece(piece, certain);
      // a language that no list knows stands beside known ones, or alone where they do
      const doubtful = parsed?.language && !parsed.fluency && !isLanguageName(parsed.language);
      if (!parsed || (doubtful && !certain && !(pieces.length === line.segments.length && looks.has(lookOf(line)))))
        continue;
      if (parsed.language) add(parsed.language, parsed.fluency, line);
      else if (parsed.fluency) attach(parsed.fluency, line);
    }
  }
  return found;
}

/** Which vehicles one may drive, in the row of a form or below a label of its own, is no language. */
const isDriving = (line: Line | undefined): boolean =>
  line !== undefined && DRIVING.test(foldPhrase(line.segments[0]!.text.split(':')[0]!));

const lookOf = (line: Line): string => `${look(line)}|${Math.round(line.indent / 6)}`;
const namesLanguage = (line: Line): boolean => languagesIn(line) > 0;

/** Nothing but languages, with their levels. */
export const isLanguageLine = (line: Line): boolean => {
  const parsed = piecesOf(line).map((piece) => parsePiece(piece, false));
  return (
    parsed.some((p) => p?.language != null) &&
    parsed.every(
      (p) =>
        p !== null &&
        (p.language === null ||
          (isLanguageName(p.language)
            ? p.fluency === null || isFluency(p.fluency)
            : p.fluency !== null && isFluency(p.fluency))),
    )
  );
};

/** How many languages a line names, whatever else it says. */
export const languagesIn = (line: Line): number =>
  piecesOf(line).filter((piece) => {
    const parsed = parsePiece(piece, false);
    return parsed?.language != null && isLanguageName(parsed.language);
  }).length;

function piecesOf(line: Line): string[] {
  return line.segments.flatMap((segment) => {
    const text = segment.text.replaceAll(ICON, ' | ').replace(/\s{2,}/g, ' | ');
    const pieces = splitOutsideBrackets(text);
    // a new look begins a new piece: "English Native" with the level in grey
    return pieces.length === 1 && segment.runs.length > 1 && !/[(:–—]/.test(text)
      ? segment.runs.map((r) => r.text.trim()).filter(Boolean)
      : pieces;
  });
}

const splitOutsideBrackets = (text: string): string[] =>
  text
    .replace(BETWEEN_LANGUAGES, (all, before: string, after: string) =>
      isLanguageName(before) && isLanguageName(after) ? `${before}, ${after}` : all,
    )
    .split(separators(text))
    .map((p) => p.trim())
    .filter((p) => /\p{L}|\d/u.test(p));

const COMMAS = /[,;|•·](?![^()]*\))/u;
/** Marks that stand between languages only where each part names one: "French: native / English: C1", "Basque: B2. English: C1." */
const MARKS: [RegExp, RegExp][] = [
  [/\s\/\s/u, /[,;|•·](?![^()]*\))|\s\/\s/u],
  [/\s[–—-]\s/u, /[,;|•·](?![^()]*\))|\s[–—-]\s/u],
  [/\.\s+(?=\p{Lu})/u, /[,;|•·](?![^()]*\))|\.\s+(?=\p{Lu})/u],
];

const separators = (text: string): RegExp =>
  MARKS.find(([mark]) => {
    const parts = text.split(mark);
    return parts.length > 1 && parts.every((part) => part.split(/[\s:(]+/).some(isLanguageName));
  })?.[1] ?? COMMAS;

/** "Danish and Faroese", in the seven languages. */
const BETWEEN_LANGUAGES = /(\p{L}+) (?:and|&|y|e|und|et|en) (\p{L}+)/giu;

const isLabel = (text: string): boolean => LANGUAGE_LABELS.has(foldPhrase(text));

/** A level drawn as dots, stars or blocks. */
const BARS = /[\s●○■□★☆⬤◯▪▫◆◇▮▯█▓▒░*]+$/u;

/** `beside`: a known language stands in the same line. */
function parsePiece(piece: string, beside: boolean): { language: string | null; fluency: string | null } | null {
  const text = piece
    .replace(/^(?:languages?|idiomas|sprachen|langues|lingue|linguas|talen)\s*:\s*/i, '')
    .replace(/\.$/, '')
    .replace(BARS, '')
    .trim();
  if (!/\p{L}/u.test(text) || isLabel(text)) return null;
  const graded = /^(.+?):?\s+([ABC][12])$/i.exec(text);
  if (graded && isLabel(graded[1]!)) return { language: null, fluency: graded[2]! };
  const split = /^([^():–—]+?)\s*(?:\(([^()]*)\)|[:–—]\s*(.+)|\s-\s*(.+)|\s\/\s*(.+))\s*$/u.exec(text);
  if (split) {
    const name = split[1]!.trim(),
      rest = (split[2] ?? split[3] ?? split[4] ?? split[5] ?? '').trim();
    if (isLabel(name) && isLanguageName(rest)) return { language: rest, fluency: isFluency(name) ? name : null };
    if (LEVEL_LABELS.has(foldPhrase(name)) || isLabel(name)) return { language: null, fluency: rest || null };
    if (isLanguageName(name)) return { language: name, fluency: rest || null };
    if (isFluency(name) && isLanguageName(rest)) return { language: rest, fluency: name };
    if (isFluency(rest) && !isFluency(name) && name.split(' ').length <= 3) return { language: name, fluency: rest };
  }
  if (isLanguageName(text)) return { language: text, fluency: null };
  const words = text.split(/\s+/);
  // the longest run of words at the start, then anywhere, that names a language
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 3); to > from; to--) {
      const name = words.slice(from, to).join(' ').replace(/[,:]$/, '');
      if (!isLanguageName(name)) continue;
      const rest = [...words.slice(0, from), ...words.slice(to)]
        .join(' ')
        .replace(/\b(?:in|en|auf)\s*$/i, '')
        .replace(/^[-–—:(\s]+|[)\s]+$/g, '')
        .trim();
      return { language: name, fluency: /[\p{L}\d]/u.test(rest) ? rest : null };
    }
  }
  if (isFluency(text) || (words.length > 3 && words.some(isFluency))) return { language: null, fluency: text };
  return (/^\p{Lu}/u.test(text) || (beside && words.length === 1)) &&
    words.length <= 2 &&
    !/\d|:$/.test(text) &&
    !isFluency(words[0]!)
    ? { language: text, fluency: null }
    : null;
}
