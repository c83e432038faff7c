import { look } from '../document.ts';
import type { Line } from '../document.ts';
import type { LineRole } from './line-role.ts';

interface Stretch {
  from: number;
  to: number;
}

/** The head of an entry that text ends: its lines, and which of them bears the dates. */
interface Pattern {
  lines: readonly Line[];
  dated: number;
}

/**
 * Heads of entries without text follow each other with nothing between. Those of other entries show how one is built:
 * where lines of the same looks stand around the next dates, they are a head too.
 */
export function repeatedHeads(
  lines: readonly Line[],
  roles: readonly LineRole[],
  settled: readonly LineRole[],
): Stretch[] {
  const single = stretches(roles).filter((s) => indices(s).filter((at) => roles[at] === 'dated').length === 1);
  const patterns = single.flatMap((s) => patternOf(s, lines, settled));
  if (patterns.length === 0) return [];
  patterns.sort((a, b) => b.lines.length - a.lines.length);
  const found: Stretch[] = [];
  for (const stretch of stretches(roles)) {
    const dates = indices(stretch).filter((at) => roles[at] === 'dated');
    let free = stretch.from;
    for (const at of dates) {
      const pattern = patterns.find((p) => fits(p, lines, roles, at, free, stretch.to));
      if (!pattern) continue;
      free = at - pattern.dated + pattern.lines.length;
      found.push({ from: at - pattern.dated, to: free });
    }
  }
  return found;
}

function stretches(roles: readonly LineRole[]): Stretch[] {
  const found: Stretch[] = [];
  roles.forEach((role, at) => {
    if (role === 'body') return;
    if (at > 0 && roles[at - 1] !== 'body') found.at(-1)!.to = at + 1;
    else found.push({ from: at, to: at + 1 });
  });
  return found;
}

const indices = ({ from, to }: Stretch): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The lines about the dates of a stretch as far as they were not found to be text. */
function patternOf({ from, to }: Stretch, lines: readonly Line[], settled: readonly LineRole[]): Pattern[] {
  const dated = settled.indexOf('dated', from);
  if (dated < 0 || dated >= to) return [];
  const start = settled.lastIndexOf('body', dated) + 1,
    end = settled.indexOf('body', dated);
  const first = Math.max(from, start),
    head = lines.slice(first, end < 0 ? to : Math.min(to, end));
  return head.length < 2 ? [] : [{ lines: head, dated: dated - first }];
}

function fits(
  { lines: model, dated }: Pattern,
  lines: readonly Line[],
  roles: readonly LineRole[],
  at: number,
  from: number,
  to: number,
): boolean {
  const start = at - dated;
  return (
    start >= from &&
    start + model.length <= to &&
    model.every((line, i) => alike(line, lines[start + i]!) && (roles[start + i] === 'dated') === (i === dated))
  );
}

const alike = (a: Line, b: Line): boolean =>
  look(a) === look(b) &&
  a.label === b.label &&
  a.segments.length === b.segments.length &&
  Math.abs(a.indent - b.indent) < 6;
