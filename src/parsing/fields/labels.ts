import { CV_WORDS } from '../../wording/cv/all.ts';
import { FIELD_LABELS } from '../data/labels.ts';
import type { Line } from '../document.ts';
import { foldWords } from '../text/clean.ts';

export type FieldLabel = keyof typeof FIELD_LABELS;

const moreNames = (label: FieldLabel): string[] =>
  Object.values(CV_WORDS).flatMap(({ labels }) => (labels?.[label] ?? []).map(foldWords));

const KNOWN = new Map<string, FieldLabel>();
for (const [label, names] of Object.entries(FIELD_LABELS) as [FieldLabel, string][])
  for (const name of [...names.split('|'), ...moreNames(label)]) if (!KNOWN.has(name)) KNOWN.set(name, label);

/** What a text announces when it is nothing but the label of a form or table. */
export const fieldLabel = (text: string): FieldLabel | null => KNOWN.get(foldWords(text)) ?? null;

const WITH_COLON = /^([^:：]{2,60}?)\s*[:：]\s*(.*)$/u;

/** What stands before the first colon of a text, and what behind it, which may be nothing. */
export function aroundColon(text: string): { label: string; value: string } | null {
  const [, label, value] = WITH_COLON.exec(text) ?? [];
  return label === undefined || value === undefined ? null : { label, value };
}

/** Splits "Position: Clerk" into the label and the value. */
export function labelled(text: string): [FieldLabel | null, string] {
  const { label = '', value = '' } = aroundColon(text) ?? {};
  const field = value ? fieldLabel(label) : null;
  return field && field !== 'none' ? [field, value] : [null, text];
}

/** The head of a table: nothing but labels. */
export const isTableHead = (line: Line): boolean =>
  line.segments.length >= 2 && line.segments.every((s) => s.field === 'head' || fieldLabel(s.text) !== null);
