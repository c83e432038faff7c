import type { AdLine } from '../../../src/analysis/ads/ad-lines.ts';
import { LINE_KINDS, DEMAND_KINDS, type LineKind } from '../../../src/analysis/ads/kinds.ts';
import { prepareLines, type PreparedLines } from '../../../src/analysis/ads/read-ad.ts';
import { spanFeatures, type SpanPlace } from '../../../src/analysis/ads/span-features.ts';
import type { TypedWord } from '../../../src/analysis/ads/typed-words.ts';
import { wordFeatures } from '../../../src/analysis/ads/word-features.ts';
import type { GoldAd, GoldDemand } from './corpus.ts';
import type { Example } from './train-chain.ts';

/** A demand with its place in the text of the ad. */
interface PlacedDemand extends GoldDemand {
  start: number;
  end: number;
}

/** An ad as the models see it, with what is right. */
export interface PreparedAd extends PreparedLines {
  ad: GoldAd;
  /** kinds that each line may have */
  right: ReadonlySet<number>[];
  demands: PlacedDemand[];
}

/** Probabilities of the kinds of an ad's lines. */
export type Kinds = readonly [LineKind, number][][];

export const textOf = (ad: GoldAd): string => ad.lines.map((line) => line.text).join('\n');

export function prepare(ad: GoldAd): PreparedAd {
  const starts: number[] = [];
  let at = 0;
  for (const line of ad.lines) {
    starts.push(at);
    at += line.text.length + 1;
  }
  const demands = ad.requirements.map((demand): PlacedDemand => {
    const start = starts[demand.line]! + Math.max(0, ad.lines[demand.line]!.text.indexOf(demand.quote));
    return { ...demand, start, end: start + demand.quote.length };
  });
  const prepared = prepareLines(textOf(ad));
  const right = prepared.lines.map((line) => rightKinds(line, ad, demands));
  return { ad, ...prepared, right, demands };
}

function place(label: string): number {
  const own = LINE_KINDS.findIndex((kind) => kind === label);
  return own < 0 ? LINE_KINDS.indexOf('heading_other') : own;
}

/** A line of several kinds may be any of them; a sentence with a demand is of its importance, one without is none. */
function rightKinds(line: AdLine, ad: GoldAd, demands: readonly PlacedDemand[]): Set<number> {
  const { label, labels = [] } = ad.lines[line.line]!;
  const all = [...new Set([label, ...labels])];
  if (all.length === 1) return new Set([place(label)]);
  const here = demands.filter(({ start, end }) => start < line.end && end > line.start);
  const asked = all.filter((one) => here.some(({ importance }) => importance === one));
  const rest = all.filter((one) => one !== 'must' && one !== 'nice');
  const kept = asked.length ? asked : here.length || !rest.length ? all : rest;
  return new Set(kept.map(place));
}

const SOFT = new Set(['soft', 'work_condition']);

/** The demands of an ad that do not overlap, the first of those that do. */
function apart(demands: readonly PlacedDemand[]): PlacedDemand[] {
  const kept: PlacedDemand[] = [];
  for (const demand of demands.toSorted((a, b) => a.start - b.start || a.end - b.end))
    if (demand.start >= (kept.at(-1)?.end ?? 0)) kept.push(demand);
  return kept;
}

const wordsIn = (line: AdLine, words: readonly TypedWord[], { start, end }: PlacedDemand): number[] =>
  words.flatMap((word, i) => (line.start + word.start >= start && line.start + word.end <= end ? [i] : []));

/** Share of a line's being a demand below which its words are not looked at, so that training ends in time. */
const HARDLY = 0.03;

const isHardly = (kinds: readonly [LineKind, number][]): boolean =>
  kinds.every(([kind, sure]) => (kind !== 'must' && kind !== 'nice' && kind !== 'duty') || sure < HARDLY);

/** The lines that may state demands, with the tags of their words. */
export function wordExamples(prepared: PreparedAd, kinds: Kinds): Example[] {
  const demands = apart(prepared.demands);
  return prepared.lines.flatMap((line, i) => {
    const words = prepared.words[i]!;
    const tags = words.map(() => 0);
    for (const demand of demands)
      wordsIn(line, words, demand).forEach((at, k) => (tags[at] = (k ? 2 : 1) + (SOFT.has(demand.kind) ? 2 : 0)));
    if (isHardly(kinds[i]!) && tags.every((tag) => tag === 0)) return [];
    return { items: wordFeatures(words, kinds[i]!), right: tags.map((tag) => new Set([tag])) };
  });
}

/** Each demand with its kind, and with its importance. */
export function spanExamples(prepared: PreparedAd, kinds: Kinds): { kinds: Example[]; importance: Example[] } {
  const out: { kinds: Example[]; importance: Example[] } = { kinds: [], importance: [] };
  prepared.lines.forEach((line, i) => {
    const words = prepared.words[i]!;
    for (const demand of apart(prepared.demands)) {
      const own = wordsIn(line, words, demand);
      if (!own.length) continue;
      const span: SpanPlace = { words, from: own[0]!, to: own.at(-1)! + 1, kinds: kinds[i]!, heading: line.heading };
      const items = [spanFeatures(span)];
      out.kinds.push({ items, right: [new Set([DEMAND_KINDS.findIndex((kind) => kind === demand.kind)])] });
      out.importance.push({ items, right: [new Set([demand.importance === 'nice' ? 1 : 0])] });
    }
  });
  return out;
}
