import { look } from '../document.ts';
import type { Line } from '../document.ts';
import type { Entry } from './entries.ts';
import { isDated } from './entry-heads.ts';
import { companyScore, placeScore } from './vocabulary.ts';

const RULES = { headScore: () => 0.5, singleDates: false };
/** A piece of this score is an employer by its words. */
const EMPLOYER = 0.6;

/**
 * Several roles under one employer that stands on a line of its own above the first: what a comma ties to their titles
 * is a team, not another employer.
 */
export function withTeams(entries: readonly Entry[]): Entry[] {
  const titles = new Set<Line>();
  entries.forEach((entry, at) => {
    const [employer, title] = entry.head;
    if (!employer || !title || isDated(employer, RULES) || !isDated(title, RULES) || look(employer) === look(title))
      return;
    const next = entries.findIndex((e, i) => i > at && !isSubRole(e, title));
    const group = entries.slice(at + 1, next < 0 ? undefined : next);
    if (group.length === 0) return;
    for (const line of [title, ...group.map((e) => e.head[0]!)]) if (namesTeam(line)) titles.add(line);
  });
  if (titles.size === 0) return [...entries];
  return entries.map((entry) => ({
    ...entry,
    head: entry.head.map((line) => (titles.has(line) ? withTitle(line) : line)),
  }));
}

const isSubRole = ({ head }: Entry, title: Line): boolean =>
  head.length === 1 && isDated(head[0]!, RULES) && look(head[0]!) === look(title);

const namesTeam = ({ segments: [first] }: Line): boolean => {
  const team = first?.text.split(/,\s+/).at(-1) ?? '';
  return first !== undefined && /,\s/.test(first.text) && companyScore(team) < EMPLOYER && placeScore(team) < 0.5;
};

const withTitle = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((s, at) => (at === 0 ? { ...s, field: 'title' as const } : s)),
});
