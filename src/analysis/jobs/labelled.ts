import { foldInPlace } from '../../wording/fold.ts';
import type { JobLabel } from '../../wording/jobs/job-words.ts';
import type { PlainLine } from './plain-lines.ts';
import { LABELS } from './words.ts';

export type Labelled = Partial<Record<JobLabel, string[]>>;

/** what stands behind a label is a value up to here, and a text beyond */
const LONGEST_VALUE = 120;
const LONGEST_LABEL = 45;
const COLON = /^([^:：]{2,45}?)\s*[:：]\s*(.*)$/u;

const labelOf = (text: string): JobLabel | null => {
  if (text.length > LONGEST_LABEL) return null;
  const folded = foldInPlace(text)
    .replace(/[^\p{L}\d)]+$/u, '')
    .replace(/^[^\p{L}\d]+/u, '');
  return LABELS.find(([, label]) => label.test(folded))?.[0] ?? null;
};

/** What lines of facts say ("Location: Leeds"), also where the value stands in the line below; by label, in their order. */
export function labelledFacts(lines: readonly PlainLine[]): Labelled {
  const out: Labelled = {};
  lines.forEach(({ text }, i) => {
    const [, before = text, value = ''] = COLON.exec(text) ?? [];
    const label = labelOf(before);
    if (!label) return;
    const below = lines[i + 1]?.text ?? '';
    const told = value || (text.length > before.length && !COLON.test(below) && !labelOf(below) ? below : '');
    if (told && told.length <= LONGEST_VALUE) (out[label] ??= []).push(told.trim());
  });
  return out;
}
