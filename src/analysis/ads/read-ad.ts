import { adLines, type AdLine } from './ad-lines.ts';
import { labelScores, marginals, type ChainModel, type Features } from './chain-model.ts';
import { demandSpans } from './demand-spans.ts';
import { isDenied } from '../requirements/importance.ts';
import { demandRequirements } from '../requirements/demand.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { chosen, judgeFeatures, type Candidate } from './judge.ts';
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
  const brief = description.length < BRIEF;
  const demands = lines.flatMap((line, i) => {
    const place = { line, words: prepared.words[i] ?? [], kinds: kinds[i] ?? [], rules: prepared.rules.byLine[i] };
    const all = candidates(place, models);
    if (brief)
      return all
        .filter(({ by }) => by === 'rules')
        .map((one) => onceQuoted(asRead(one, place, models), line, description));
    const judged = all.map((one) => ({ one, sure: yes(models.judge, judgeFeatures(one, all, place)) }));
    return chosen(
      judged.filter(({ one }) => !isDeniedIn(one, place)),
      place.words,
    )
      .map(({ one, sure }) => told(one, sure, place, models))
      .filter((demand) => !isOfCharacter(demand))
      .map((demand) => onceQuoted(demand, line, description));
  });
  return { lines, demands, unplaced: prepared.rules.unplaced };
}

/** Qualities of character are asked for everywhere; what has a name of its own is told by it. */
const isOfCharacter = ({ kind, item }: AdDemand): boolean =>
  kind === 'soft' && item.kind === 'skill' && item.anyOf.every(({ skills }) => !skills.length);

/** Characters below which a text is a note and no ad: two of a hundred ads are shorter, so the models know little of such. */
const BRIEF = 300;

/** All that model and rules propose as demands of a line. */
export function candidates({ line, words, kinds, rules }: LinePlace, models: Pick<AdModels, 'words'>): Candidate[] {
  const items = wordFeatures(words, kinds);
  const sure = certainties(models.words, items);
  const meanSure = (from: number, to: number) =>
    sure.slice(from, to).reduce((sum, one) => sum + one, 0) / Math.max(1, to - from);
  const at = (start: number, end: number) => {
    const from = words.findIndex((word) => word.end > start);
    const after = words.findIndex((word) => word.start >= end);
    return { from: Math.max(0, from), to: after < 0 ? words.length : after };
  };
  const out: Candidate[] = [];
  for (const span of COLUMNS.test(line.text) ? [] : demandSpans(models.words, items)) {
    if (span.soft) continue;
    const start = words[span.from]?.start ?? 0;
    const end = words[span.to - 1]?.end ?? start;
    const quote = line.text.slice(start, end);
    for (const item of demandRequirements(quote)) {
      const own = quote.indexOf(item.name);
      const place = own < 0 ? span : at(start + own, start + own + item.name.length);
      out.push({ item, by: 'model', from: place.from, to: place.to, sure: meanSure(place.from, place.to) });
    }
  }
  for (const { start, end, item } of rules?.spans ?? []) {
    const { from, to } = at(start, end);
    out.push({ item, by: 'rules', from, to, sure: meanSure(from, to) });
  }
  return out.filter(({ from, to }) => to > from);
}

/** From which probability on a demand is only wished for: the model alone, and where the rules have said it is or is not. */
const WISHED = { model: 0.5, rulesNice: 0.05, rulesMust: 0.85 };

function told(one: Candidate, sure: number, place: LinePlace, models: AdModels): AdDemand {
  const { by, item } = one;
  const least = by === 'model' ? WISHED.model : item.importance === 'nice' ? WISHED.rulesNice : WISHED.rulesMust;
  const importance = yes(models.importance, spanOf(one, place)) > least ? 'nice' : 'must';
  const read = asRead(one, place, models);
  return { ...read, item: { ...read.item, importance }, sure };
}

const spanOf = ({ from, to }: Candidate, { line, words, kinds }: LinePlace): Features =>
  spanFeatures({ words, from, to, kinds, heading: line.heading });

/** A proposal as it is, with its place in the text. */
function asRead(one: Candidate, place: LinePlace, models: AdModels): AdDemand {
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

function isDeniedIn({ by, from, to }: Candidate, { line, words }: LinePlace): boolean {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return by === 'model' && isDenied(line.text.slice(start, end + TAKEN_BACK));
}

/** A quote that stands elsewhere too says no place: then it is the whole sentence. */
function onceQuoted(demand: AdDemand, line: AdLine, description: string): AdDemand {
  if (description.indexOf(demand.item.quote) === demand.start) return demand;
  return { ...demand, item: { ...demand.item, quote: line.text.trim() } };
}

/** How sure the model is of each word's being part of a demand. */
function certainties(model: ChainModel, items: readonly Features[]): number[] {
  const { sure } = marginals(model, labelScores(model, items));
  const count = model.labels.length;
  return items.map((_, i) => (sure[i * count + 1] ?? 0) + (sure[i * count + 2] ?? 0));
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
