import { adLines, type AdLine } from './ad-lines.ts';
import { labelScores, marginals, type ChainModel, type Features } from './chain-model.ts';
import { demandSpans, type DemandSpan } from './demand-spans.ts';
import { isDenied } from '../requirements/importance.ts';
import { demandRequirements, isChoice } from '../requirements/demand.ts';
import type { AdConcept } from '../../wording/ads/ad-words.ts';
import type { Importance } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { COLUMNS, ruleReading, type RulesOfAd } from './rule-reading.ts';
import { LINE_KINDS, DEMAND_KINDS, type DemandKind, type LineKind } from './kinds.ts';
import type { LinePlace } from './line-place.ts';
import { lineFeatures } from './line-features.ts';
import { adModels, type AdModels } from './models.ts';
import { spanFeatures } from './span-features.ts';
import { typedWords, type TypedWord } from './typed-words.ts';
import { wordFeatures } from './word-features.ts';

/** A line or sentence of an ad and what it is. */
export interface ReadLine extends AdLine {
  kind: LineKind;
  /** of each kind, 0..1 */
  sure: readonly [LineKind, number][];
}

/** A requirement of an ad with its place: `description.slice(start, end)` is its quote. */
export interface AdDemand {
  item: Requirement;
  start: number;
  end: number;
  /** from 0 */
  line: number;
  kind: DemandKind;
  /** 0..1 */
  sure: number;
}

export interface ReadAd {
  lines: ReadLine[];
  demands: AdDemand[];
  /** what the rules find that stands in no single line */
  unplaced: Requirement[];
}

/** What each line of a job ad is, and the demands it states, in the order of the text. */
export function readAd(description: string, models: AdModels = adModels()): ReadAd {
  const prepared = prepareLines(description);
  const kinds = lineKinds(models.lines, prepared.features);
  const lines = prepared.lines.map((line, i): ReadLine => {
    const sure = kinds[i] ?? [];
    return { ...line, kind: sure.reduce((a, b) => (b[1] > a[1] ? b : a))[0], sure };
  });
  const read = description.length < BRIEF ? ruleDemands : lineDemands;
  const demands = lines.flatMap((line, i) => {
    const place = { line, words: prepared.words[i] ?? [], kinds: kinds[i] ?? [], rules: prepared.rules.byLine[i] };
    return read(place, models).map((demand) => onceQuoted(demand, line, description));
  });
  return { lines, demands, unplaced: prepared.rules.unplaced };
}

/** Characters below which a text is a note and no ad: two of a hundred ads are shorter, so the models know little of such. */
const BRIEF = 300;

/** The requirement and the words of a line that state it. */
interface Stated {
  item: Requirement;
  from: number;
  to: number;
  sure: number;
  soft: number;
}

/**
 * How much a line must ask for something (0 to 1) that what only the rules find in it stands: for what the vocabulary knows,
 * and for the rest. Chosen by cross-validation.
 */
const ASKED = { known: 0.3, listed: 0.05, unknown: 0.7 };

function leastFor({ item }: Stated, { rules }: LinePlace): number {
  if (!isKnown(item)) return ASKED.unknown;
  if (item.kind !== 'skill') return ASKED.listed;
  return rules?.sections.some((section) => section === 'must' || section === 'nice') ? ASKED.listed : ASKED.known;
}

/** The demands of a line: what the models find, in the terms of the rules where they find the same, and what the rules add. */
function lineDemands(place: LinePlace, models: AdModels): AdDemand[] {
  const { line, words, kinds } = place;
  const spans = COLUMNS.test(line.text) ? [] : demandSpans(models.words, wordFeatures(words, kinds));
  const found = spans
    .flatMap((span) => stated(span, place))
    .filter((one) => !isDeniedIn(one, place) && !isFragment(one, words));
  const ruled = ruledIn(place).filter((one) => !isBare(one, words));
  const asked = kinds.reduce((sum, [kind, sure]) => (kind === 'must' || kind === 'nice' ? sum + sure : sum), 0);
  const added = ruled.filter((one) => !found.some((other) => overlaps(one, other)) && asked >= leastFor(one, place));
  return [...new Set([...found.flatMap((one) => inTermsOf(ruled, one)), ...added])]
    .sort((a, b) => a.from - b.from)
    .map((one) => ({ ...one, item: { ...one.item, importance: importanceOf(one, ruled, place, models) } }))
    .map((one) => ({ one, demand: asRead(one, place, models) }))
    .filter(({ one, demand }) => !isOfCharacter(demand, one.soft))
    .map(({ demand }) => demand);
}

/** What the rules find in or around the words of a demand, for they have read its clause; a choice stays one. */
function inTermsOf(ruled: readonly Stated[], one: Stated): Stated[] {
  const around = ruled.find(({ item, from, to }) => from <= one.from && to >= one.to && isKnown(item));
  if (around) return [around];
  if (isChoice(one.item.name)) return [one];
  const inside = ruled.filter(({ from, to }) => from >= one.from && to <= one.to);
  return inside.length ? inside : [one];
}

/** From which probability on a demand is only wished for: the model alone, and where the rules have said it is or is not. */
const WISHED = { alone: 0.5, nice: 0.01, must: 0.85 };

function importanceOf(one: Stated, ruled: readonly Stated[], place: LinePlace, models: AdModels): Importance {
  const rule = (ruled.includes(one) ? one : ruled.find((other) => overlaps(one, other)))?.item.importance ?? 'alone';
  return yes(models.importance, spanOf(one, place)) > WISHED[rule] ? 'nice' : 'must';
}

const isKnown = ({ kind, anyOf }: Requirement): boolean =>
  kind !== 'skill' || anyOf.some(({ skills }) => skills.length > 0);

/** What words say of a demand that name none. */
const GENERIC = new Set<AdConcept>(
  'knowledge ability strength need wish having reader likeness time'.split(' ') as AdConcept[],
);

const TELLING = 2;

/** Single words that no vocabulary knows, and words that only say that something is asked. */
function isFragment({ item, from, to }: Stated, words: readonly TypedWord[]): boolean {
  if (isKnown(item)) return false;
  const telling = words
    .slice(from, to)
    .filter(({ word, concepts }) => /\p{L}{2}/u.test(word) && !concepts.some((concept) => GENERIC.has(concept)));
  return telling.length < TELLING;
}

/** A single common word that only the rules take for a requirement. */
const isBare = ({ item, from, to }: Stated, words: readonly TypedWord[]): boolean =>
  !isKnown(item) && to - from === 1 && words[from]?.letters === 'lower';

const overlaps = (a: Stated, b: Stated): boolean => a.from < b.to && b.from < a.to;

/** What the words of a span ask for, each in its place. */
function stated(span: DemandSpan, { line, words }: LinePlace): Stated[] {
  const start = words[span.from]?.start ?? 0;
  const quote = line.text.slice(start, words[span.to - 1]?.end ?? start);
  return demandRequirements(quote).map((item) => {
    const at = quote.indexOf(item.name);
    const own = at < 0 ? span : wordsBetween(words, start + at, start + at + item.name.length);
    return { item, ...own, sure: span.sure, soft: span.soft };
  });
}

/** What the rules find in a line. */
const ruledIn = ({ rules, words }: LinePlace): Stated[] =>
  (rules?.spans ?? [])
    .map(({ start, end, item }) => ({ item, ...wordsBetween(words, start, end), sure: 1, soft: 0 }))
    .filter(({ from, to }) => to > from);

/** The demands that the rules find in a line. */
const ruleDemands = (place: LinePlace, models: AdModels): AdDemand[] =>
  ruledIn(place).map((one) => asRead(one, place, models));

function wordsBetween(words: readonly TypedWord[], start: number, end: number): { from: number; to: number } {
  const from = words.findIndex((word) => word.end > start);
  const after = words.findIndex((word) => word.start >= end);
  return { from: Math.max(0, from), to: after < 0 ? words.length : after };
}

/** How soft the words of a demand must be to be taken for character where its kind says so too, and where it does not. */
const SOFT = { likely: 0.6, alone: 0.8 };

/** Qualities of character are asked for everywhere; what has a name of its own is told by it. */
function isOfCharacter({ kind, item }: AdDemand, soft: number): boolean {
  if (soft > SOFT.alone) return true;
  return kind === 'soft' && !isKnown(item) && soft > SOFT.likely;
}

const spanOf = ({ from, to }: Stated, { line, words, kinds }: LinePlace): Features =>
  spanFeatures({ words, from, to, kinds, heading: line.heading });

/** A requirement with its place in the text. */
function asRead(one: Stated, place: LinePlace, models: AdModels): AdDemand {
  const { line, words } = place;
  const start = words[one.from]?.start ?? 0;
  const end = words[one.to - 1]?.end ?? start;
  const kind = DEMAND_KINDS[top(models.kinds, spanOf(one, place))] ?? 'other';
  return {
    item: { ...one.item, quote: line.text.slice(start, end), line: line.line, demand: kind },
    start: line.start + start,
    end: line.start + end,
    line: line.line,
    kind,
    sure: one.sure,
  };
}

/** Characters after a demand that may take it back: "a degree is not required". */
const TAKEN_BACK = 40;

function isDeniedIn({ from, to }: Stated, { line, words }: LinePlace): boolean {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return isDenied(line.text.slice(start, end + TAKEN_BACK));
}

/** A quote that stands elsewhere too says no place: then it is the whole sentence. */
function onceQuoted(demand: AdDemand, line: AdLine, description: string): AdDemand {
  if (description.indexOf(demand.item.quote) === demand.start) return demand;
  return { ...demand, item: { ...demand.item, quote: line.text.trim() } };
}

/** Probability of the second of two labels. */
function yes(model: ChainModel, features: Features): number {
  return marginals(model, labelScores(model, [features])).sure[1] ?? 0;
}

function top(model: ChainModel, features: Features): number {
  const scores = labelScores(model, [features]);
  return scores.reduce((best, score, i) => (score > (scores[best] ?? 0) ? i : best), 0);
}

export interface PreparedLines {
  lines: AdLine[];
  words: TypedWord[][];
  features: Features[];
  rules: RulesOfAd;
}

/** Lines of a description with what the model of lines sees of them. */
export function prepareLines(description: string): PreparedLines {
  const lines = adLines(description);
  const rules = ruleReading(description, lines);
  const words = lines.map((line, i) => typedWords(line.text, rules.byLine[i]?.spans));
  const features = lineFeatures(
    lines,
    words,
    rules.byLine.map(({ sections }) => sections),
  );
  return { lines, words, features, rules };
}

/** Probabilities of the kinds of each line. */
export function lineKinds(model: ChainModel, features: readonly Features[]): [LineKind, number][][] {
  const { sure } = marginals(model, labelScores(model, features));
  return features.map((_, i) => LINE_KINDS.map((kind, at) => [kind, sure[i * LINE_KINDS.length + at] ?? 0]));
}
