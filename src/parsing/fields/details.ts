import { ROLE_DETAILS } from '../data/details.ts';
import type { Line, Segment } from '../document.ts';
import { foldWords } from '../text/clean.ts';
import { fieldLabel } from './labels.ts';

/** Lines without what forms tell about a role besides its name and its work: "Supervisor: …", "Hours per week: 40". */
export const withoutDetails = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line) => {
    if (line.bullet || line.label || !line.text.includes(':')) return [line];
    const segments = line.segments.filter((s) => !isDetail(s));
    if (segments.length === line.segments.length) return [line];
    return segments.length === 0 ? [] : [{ ...line, segments, text: segments.map((s) => s.text).join(' ') }];
  });

const isDetail = ({ text }: Segment): boolean => isDetailLabel(/^([^:]{1,50}?)\s*:(?:\s|$)/u.exec(text)?.[1]);

const isDetailLabel = (label: string | undefined): boolean =>
  label !== undefined && (ROLE_DETAILS.has(foldWords(label)) || fieldLabel(label) === 'none');
