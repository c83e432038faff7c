import type { WorkExperience } from '../../content.ts';
import { isCareerBreak } from '../../wording/career-breaks.ts';

/** Months as numbers: year × 12 + month. */
export interface Span {
  from: number;
  to: number;
}

/** A partial date as a month; a bare year begins in January and ends in December. */
export function monthOf(date: string | null, end: boolean): number | null {
  const found = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '');
  if (!found) return null;
  const month = found[2] ? Number(found[2]) : end ? 12 : 1;
  return Number(found[1]) * 12 + month - 1;
}

type Dated = Pick<WorkExperience, 'title' | 'startDate' | 'endDate' | 'isCurrent'>;

/** The months of a job, first and last included; null when it has no start or is a break from work. */
export function spanOf(work: Dated, today: string): Span | null {
  if (isCareerBreak(work.title ?? '')) return null;
  const from = monthOf(work.startDate, false);
  if (from === null) return null;
  const now = monthOf(today, true) ?? from;
  const to = work.isCurrent ? now : (monthOf(work.endDate, true) ?? from);
  return to < from ? null : { from, to: Math.min(to, now) };
}

/** Years that spans cover together; what overlaps counts once. */
export function years(spans: Span[]): number {
  let months = 0;
  let last = -Infinity;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const begin = Math.max(from, last + 1);
    if (to >= begin) months += to - begin + 1;
    last = Math.max(last, to);
  }
  return months / 12;
}
