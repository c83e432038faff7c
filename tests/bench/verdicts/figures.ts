import { VERDICTS } from '../../../src/analysis/verdicts/verdict-model.ts';
import type { GoldVerdict } from './cases.ts';

/** A label and what was said. */
export interface Told {
  gold: GoldVerdict;
  status: string;
}

export interface VerdictFigures {
  verdicts: number;
  right: number;
  macroF1: number;
  falseMet: number;
}

export const rightOf = ({ status, status_also_right = [] }: GoldVerdict): ReadonlySet<string> =>
  new Set([status, ...status_also_right]);

/** Share of verdicts that are right, as `score-gaps.mjs` counts them: what is asked counts as missing. */
export function figuresOf(told: readonly Told[]): VerdictFigures {
  const counted = told.map(({ gold, status }) => {
    const said = status === 'unknown' ? 'missing' : status;
    return { gold, said: rightOf(gold).has(said) ? gold.status : said };
  });
  const f1 = VERDICTS.map((verdict) => {
    const both = counted.filter(({ gold, said }) => gold.status === verdict && said === verdict).length;
    const either =
      counted.filter(({ gold }) => gold.status === verdict).length +
      counted.filter(({ said }) => said === verdict).length;
    return either ? (2 * both) / either : 0;
  });
  const missing = told.filter(({ gold }) => gold.status === 'missing' && !rightOf(gold).has('met'));
  return {
    verdicts: told.length,
    right: share(counted.filter(({ gold, said }) => gold.status === said).length, told.length),
    macroF1: f1.reduce((a, b) => a + b, 0) / f1.length,
    falseMet: share(missing.filter(({ status }) => status === 'met').length, missing.length),
  };
}

const share = (part: number, whole: number): number => (whole ? part / whole : 0);
