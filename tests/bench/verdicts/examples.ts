import { demandRequirements } from '../../../src/analysis/requirements/demand.ts';
import { plainAd } from '../../../src/analysis/ads/plain-ad.ts';
import { DEMAND_KINDS, type DemandKind } from '../../../src/analysis/ads/kinds.ts';
import { itemAt } from '../../../src/list-item.ts';
import { ONE_OF_SEVERAL } from '../../../src/analysis/matching/free-terms.ts';
import { comparePersona } from '../../../src/analysis/matching/match.ts';
import { indexPersona, type PersonaIndex } from '../../../src/analysis/matching/mentions.ts';
import { complete } from '../../../src/analysis/requirements/complete.ts';
import { readRequirements } from '../../../src/analysis/requirements/read.ts';
import { titleOf } from '../../../src/analysis/requirements/title.ts';
import { requirement, type Requirement } from '../../../src/analysis/requirements/requirement.ts';
import { fitOf, verdictFeatures, type Found } from '../../../src/analysis/verdicts/verdict-features.ts';
import type { VerdictFeatures } from '../../../src/analysis/verdicts/verdict-model.ts';
import type { GoldCase, GoldVerdict, MatchScore } from './cases.ts';

/** Years are counted to this day, so that the same labels give the same model. */
export const TODAY = '2026-11-30';

/** What is known of one labelled verdict in one reading of its demand. */
export interface VerdictExample {
  gold: GoldVerdict;
  found: Found;
  index: PersonaIndex;
  features: VerdictFeatures;
}

/** A case in both readings: with the demands as labelled, and as the service reads them in the job. */
export interface PreparedCase {
  case: GoldCase;
  labelled: VerdictExample[];
  read: VerdictExample[];
}

/** All cases, ready to be fitted or judged; a description is read once. */
export function prepareCases(cases: readonly GoldCase[], matchScore: MatchScore): PreparedCase[] {
  const readings = new Map<string, Requirement[]>();
  return cases.map((own) => {
    const key = `${own.set} ${own.job}`;
    const read = readings.get(key) ?? readRequirements(plainAd(own.description));
    readings.set(key, read);
    return prepare(own, read, matchScore);
  });
}

function prepare(own: GoldCase, read: Requirement[], matchScore: MatchScore): PreparedCase {
  const index = indexPersona(own.content);
  const found = comparePersona(index, read, { today: TODAY });
  const pairs = own.requirements.map((gold) => ({ gold, place: placeOf(gold, read, matchScore) }));
  const labelled = own.requirements.map((gold, i) =>
    together(index, labelledDemands(gold, own, read[pairs[i]?.place ?? -1])),
  );
  return {
    case: own,
    labelled: examplesOf(
      index,
      labelled,
      own.requirements.map((gold, place) => ({ gold, place })),
    ),
    read: examplesOf(
      index,
      found,
      pairs.filter(({ place }) => place >= 0),
    ),
  };
}

function examplesOf(
  index: PersonaIndex,
  all: Found[],
  pairs: { gold: GoldVerdict; place: number }[],
): VerdictExample[] {
  const fit = fitOf(index, all);
  return pairs.flatMap(({ gold, place }) => {
    const found = all[place];
    return found ? [{ gold, found, index, features: verdictFeatures(index, found, fit, place) }] : [];
  });
}

/** Where the requirement that names a labelled demand best stands, -1 where none does. */
function placeOf(gold: GoldVerdict, read: readonly Requirement[], matchScore: MatchScore): number {
  const scores = read.map(({ name }) => matchScore(name, gold));
  const top = Math.max(0, ...scores);
  return top ? scores.indexOf(top) : -1;
}

function labelledDemands(
  gold: GoldVerdict,
  { ad, description }: GoldCase,
  read: Requirement | undefined,
): Requirement[] {
  const demand = ad?.requirements.find(({ text, quote }) => text === gold.text || gold.aliases.includes(quote));
  const kind = DEMAND_KINDS.includes(demand?.kind as DemandKind)
    ? (demand?.kind as DemandKind)
    : (read?.demand ?? null);
  const importance = demand?.importance ?? read?.importance ?? 'must';
  const own = demandRequirements(gold.text);
  const words = requirement({
    name: gold.text,
    quote: '',
    importance,
    kind: 'skill',
    anyOf: [{ text: gold.text, skills: [] }],
  });
  const demands = (own.length ? own : [words]).map((one) => ({ ...one, importance, demand: kind }));
  const text = plainAd(description);
  complete(demands, text, titleOf(text).role);
  return demands;
}

const isShown = ({ finding: { status } }: Found): boolean => status === 'met' || status === 'partial';

/** Of several things that a label names at once, the one that is shown least; some of them are a part. */
function together(index: PersonaIndex, requirements: Requirement[]): Found {
  const found = comparePersona(index, requirements, { today: TODAY });
  const least = found.find(({ finding }) => finding.status === 'partial') ?? found.find((one) => !isShown(one));
  const shown = found.filter(isShown);
  if (!least || !shown.length || isShown(least)) return least ?? itemAt(found, 0);
  const proofs = shown.flatMap(({ finding }) => finding.proofs);
  return { ...least, atMost: 'partial', finding: { status: 'partial', proofs, reason: ONE_OF_SEVERAL } };
}
