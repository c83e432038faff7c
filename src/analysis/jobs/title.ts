import { titleScore } from '../../parsing/fields/vocabulary.ts';
import { foldInPlace } from '../../wording/fold.ts';
import type { ReadLine } from '../ads/read-ad.ts';
import type { Labelled } from './labelled.ts';
import type { PlainLine } from './plain-lines.ts';
import { anyOf, LABELS } from './words.ts';

const LONGEST_TITLE = 110;
const MOST_WORDS = 12;
/** titles stand at the top */
const HEAD = 12;
/** what is sought may be said after some lines about the firm */
const HEAD_OF_SENTENCES = 40;

/** "(m/w/d)", "(all genders)", "H/F" behind the name of a job, which nothing else has */
export const GENDERS =
  /\s*(?:[([]\s*)?(?<![\p{L}\d])(?:[mwfhdvxi]\s?[/|*,:]\s?){1,3}[mwfhdvxi*](?![\p{L}\d])(?:\s*[)\]])?|\s*\((?:all genders?|gn)\)/giu;
const SEEKING = new RegExp(`(?<![\\p{L}\\d])${anyOf('seeking')}\\s+(?=[\\p{L}"“«(])`, 'u');
const SOUGHT = new RegExp(`^(.{3,80}?)[\\s:–-]+${anyOf('sought')}[.!]*$`, 'u');
/** where the name of a job ends in a sentence */
const ENDS = new RegExp(
  `[.!?;:,(–|]|\\s-\\s|\\s(?:${[
    'to|who|that|which|with|for|and join|on a|based|as|from|ab|zum|zur|fur|als|mit|die|der|das|bei|welche\\w*|sowie|auf|per|im rahmen|am',
    'pour|afin|qui|dans|avec|sur|au sein|para|que|con|com|do|presso|che|per|da|voor|die|met|om|wie|bij',
  ].join('|')}|${anyOf('start')}|${anyOf('hours')})(?![\\p{L}\\d])`,
  'u',
);

interface Candidate {
  title: string;
  score: number;
}

/** By how much each sign raises the likeness of a line to the name of a job, which is -1 to 1. */
const SIGNS = { gender: 0.6, titleLine: 0.5, first: 0.25, heading: 0.15, sought: 0.6, label: 1.5 };
const LEAST = 0.9;

/** The name of the job; null where no line is surely it. */
export function jobTitle(lines: readonly PlainLine[], read: readonly ReadLine[], labelled: Labelled): string | null {
  const titleAt = new Set(read.filter(({ kind }) => kind === 'title').map(({ line }) => line));
  const candidates: Candidate[] = [
    ...(labelled.title ?? []).map((told) => rated(told, SIGNS.label)),
    ...lines.slice(0, HEAD).flatMap(({ text, line }, i) => {
      const place = (i === 0 ? SIGNS.first : 0) + (titleAt.has(line) ? SIGNS.titleLine : 0);
      return titlesIn(text).map(({ title, score }) => ({ title, score: score + place }));
    }),
    ...lines.slice(0, HEAD_OF_SENTENCES).flatMap(({ text }) => soughtIn(text)),
  ];
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a), { title: '', score: LEAST });
  return best.title || null;
}

/** What a line at the top may name: itself, or a part of one that names place, hours and pay too. */
function titlesIn(line: string): Candidate[] {
  const text = line.replace(OPENING, '');
  const [, wanted] = SOUGHT.exec(foldInPlace(text)) ?? [];
  if (wanted) return isName(wanted) ? [rated(text.slice(0, wanted.length), SIGNS.sought)] : [];
  if ((SEEKING.exec(foldInPlace(text))?.index ?? 0) > 0) return [];
  const parts = text.length > LONGEST_TITLE || text.split(PARTS).length > 2 ? text.split(PARTS) : [text];
  return parts.filter(isName).map((part) => rated(part, part.search(GENDERS) >= 0 ? SIGNS.gender : 0));
}

/** "[Porto] Baker", "Stellenangebot: Baker" */
const OPENING = /^(?:\[[^\]]{0,40}\]\s*)+/u;
const PARTS = /\s+(?:[-–—|•·]|\/\/)\s+|(?<=[)\]])\s*[-–—|:]\s*/u;

function rated(text: string, signs: number): Candidate {
  const title = bareTitle(text);
  return { title, score: title ? Math.max(0, titleScore(title)) + signs : 0 };
}

/** "Wir suchen eine Fachkraft (m/w/d) ab sofort": what stands between the verb and the rest. */
function soughtIn(text: string): Candidate[] {
  const folded = foldInPlace(text);
  const found = SEEKING.exec(folded);
  if (!found) return [];
  const from = found.index + found[0].length;
  const rest = text.slice(from, from + LONGEST_TITLE + 40);
  const gendered = rest.search(GENDERS);
  const end = foldInPlace(rest).search(ENDS);
  const until = Math.min(...[gendered, end].filter((at) => at > 2), LONGEST_TITLE);
  const title = rest.slice(0, until);
  // an adjective: "a strong partner"
  if (!isName(title) || /^\p{Ll}\p{L}+en \p{Lu}/u.test(title)) return [];
  return [rated(title, SIGNS.sought + (gendered >= 0 && gendered <= until ? SIGNS.gender : 0) - 0.2)];
}

const isName = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  text.split(/\s+/).length <= MOST_WORDS &&
  /\p{L}{3}/u.test(text) &&
  !/[.!?]\s|[?!]$|\.{3}|@|https?:|\d{4,}/.test(text) &&
  !/^\p{L}[\p{L} ]{2,30}:\s/u.test(text) &&
  !LABELS.some(([, label]) => label.test(foldInPlace(text)));

/** Without what ads say before the name: "Stellenangebot", "Vaga de". */
function afterSeeking(text: string): string {
  const found = SEEKING.exec(foldInPlace(text));
  return found?.index === 0 ? text.slice(found[0].length) : text;
}

/** how long and from when one works, behind the name of the job */
const TIMES = new RegExp(`\\s(?:${anyOf('start')}|(?:in )?${anyOf('hours')})(?![\\p{L}\\d])`, 'u');
const TAIL = /\s*(?:[|•·[]|\s[-–—]\s|,\s(?=\p{Lu})|\s(?:na|no)\s(?=[[\p{Lu}])).*$/su;

/** Without gender marks, and without the place, employer or hours behind it. */
function bareTitle(text: string): string {
  const plain = afterSeeking(text)
    .replace(GENDERS, ' ')
    .replace(/\s*[([][^)\]]*[)\]]?\s*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = plain.replace(TAIL, '').trim();
  const kept = titleScore(cut) >= Math.min(1, titleScore(plain)) && cut.length > 2 ? cut : plain;
  const timed = foldInPlace(kept).search(TIMES);
  return (timed > 2 ? kept.slice(0, timed) : kept)
    .replace(/^[^\p{L}\d]+/u, '')
    .replace(/(?:[\s,:;.–-]|\s(?:na|no|at|bei|chez|in|em|en|bzw|oder|or|und|and))+$/u, '')
    .slice(0, LONGEST_TITLE);
}
