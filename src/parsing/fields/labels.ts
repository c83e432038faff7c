import { FIELD_LABELS } from '../data/labels.ts';
import type { Line } from '../document.ts';
import { foldWords } from '../text/clean.ts';

export type FieldLabel = keyof typeof FIELD_LABELS;

const KNOWN = new Map<string, FieldLabel>();
for (const [label, names] of Object.entries(FIELD_LABELS) as [FieldLabel, string][])
  for (const name of names.split('|')) if (!KNOWN.has(name)) KNOWN.set(name, label);

/** What a text announces when it is nothing but the label of a form or table. */
export const fieldLabel = (text: string): FieldLabel | null => KNOWN.get(foldWords(text)) ?? null;

/** Splits "Position: Clerk" into the label and the value. */
export function labelled(text: string): [FieldLabel | null, string] {
  const match = /^([^:]{2,60}?)\s*:\s+(\S.*)$/u.exec(text);
  const label = match ? fieldLabel(match[1]!) : null;
  return label && label !== 'none' ? [label, match![2]!] : [null, text];
}

/** The head of a table: nothing but labels. */
export const isTableHead = (line: Line): boolean =>
  line.segments.length >= 2 && line.segments.every((s) => s.field === 'head' || fieldLabel(s.text) !== null);
