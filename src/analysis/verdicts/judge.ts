import type { Finding, Proof } from '../matching/finding.ts';
import { standingIn, type PersonaIndex } from '../matching/mentions.ts';
import { contentWords, sameWord } from '../matching/words.ts';
import type { CoverageStatus } from '../report.ts';
import { isCondition } from './conditions.ts';
import { fitOf, verdictFeatures, type Found } from './verdict-features.ts';
import { likelihoods, type Likelihoods, type VerdictFeatures, type VerdictWeights } from './verdict-model.ts';

/** A verdict on one requirement: what is said of it, on which words it rests, and how likely each verdict is right. */
export interface Judged extends Found {
  likely: Likelihoods;
}

/*
 * From which likelihood on a verdict is told. "Met" without need is worse than a question, and a gap that is none too:
 * between them stands what is asked. More is asked of what is lifted, met by likeness alone. Chosen on people and jobs that
 * the model had not seen.
 */
const LEAST = { met: 0.7, lifted: 0.75, missing: 0.5 };
/** Share of a demand's words that a text must say to speak for it where nothing else does. */
const LEAST_SAID = 0.15;
/** The same of its rarest word, for more than a part. */
const LEAST_RAREST = 0.3;

/** The verdicts on what the comparison has found, in the same order. */
export function judge(index: PersonaIndex, found: readonly Found[]): Judged[] {
  const fit = fitOf(index, found);
  return found.map((one, at) => judgeOne(index, one, verdictFeatures(index, one, fit, at)));
}

/** The verdict on one of them by its features. */
export function judgeOne(index: PersonaIndex, one: Found, features: VerdictFeatures, weights?: VerdictWeights): Judged {
  const likely = likelihoods(features, weights);
  return { ...one, finding: verdict(index, one, likely), likely };
}

function verdict(index: PersonaIndex, found: Found, likely: Likelihoods): Finding {
  const { requirement, finding } = found;
  if (SETTLED.has(finding.reason ?? '')) return finding;
  const isOpen = found.atMost !== 'missing' && !finding.proofs.length;
  const practised = (isOpen && found.practice?.proofs) || [];
  const nearest = isOpen ? nearestText(index, requirement.name) : finding.proofs;
  const proofs = practised.length ? practised : nearest;
  const isLike = practised.length > 0 || index.likeness(requirement.name).rarest >= LEAST_RAREST;
  const status = statusOf(found, likely, { isSaid: proofs.length > 0, isLike });
  if (status === finding.status) return finding;
  if (status === 'met') return { status, proofs, reason: null };
  if (status === 'partial') return { status, proofs, reason: finding.reason ?? ONLY_IN_PART };
  return { status, proofs: [], reason: finding.reason };
}

/** The reason of a finding where the persona says not to have it: that is missing, whatever else is likely. */
export const DENIED = 'denied';
const SETTLED = new Set([DENIED, 'only as a hobby']);
/** The reason where words of the demand are there and nothing says more. */
export const ONLY_IN_PART = 'only in part';

function statusOf(
  { requirement, finding, atMost }: Found,
  likely: Likelihoods,
  { isSaid, isLike }: { isSaid: boolean; isLike: boolean },
): CoverageStatus {
  const isLifted = finding.status === 'missing';
  const least = isLifted ? LEAST.lifted : LEAST.met;
  if (atMost === 'met' && isSaid && (isLike || !isLifted) && likely.met >= least && likely.met >= likely.partial)
    return 'met';
  const isShort = finding.status === 'partial' && finding.reason !== ONLY_IN_PART;
  if (isShort || (isSaid && likely.partial > likely.missing)) return 'partial';
  return likely.missing >= LEAST.missing && !isCondition(requirement) ? 'missing' : 'unknown';
}

/** The text that says most of a demand's words, if it says enough of them and does not deny them. */
function nearestText(index: PersonaIndex, name: string): Proof[] {
  const { closest, at } = index.likeness(name);
  const text = index.texts[at];
  if (!text || closest < LEAST_SAID) return [];
  const wanted = contentWords(name);
  const said = contentWords(text.text).filter((word) => wanted.some((other) => sameWord(word, other)));
  const standings = said.map(({ start, end }) => standingIn(text, start, end));
  const isDenied =
    text.role === 'interest' || standings.some((standing) => standing === 'denies' || standing === 'hobby');
  return isDenied ? [] : [{ field: text.field, quote: text.text }];
}
