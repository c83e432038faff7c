import type { Segment } from '../document.ts';
import { ruledTable } from './ruled.ts';

/** Part of a page: rows of text, or a table whose cells are one segment each. */
export interface Part {
  table: boolean;
  segments: Segment[];
}

/** Cuts out the tables with a head that says what their columns hold, each cell closed up; the rest stays text. */
export function splitTables(segments: readonly Segment[]): Part[] {
  const lines = linesOf(segments);
  const found = ruledTable(lines);
  if (!found) return [{ table: false, segments: [...segments] }];
  return merged([
    ...splitTables(lines.slice(0, found.from).flat()),
    { table: true, segments: [...found.table.head, ...found.table.rows.flat()] },
    ...splitTables(lines.slice(found.to).flat()),
  ]);
}

/** Neighbours of one kind are one part. */
function merged(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts.filter((p) => p.segments.length > 0)) {
    const last = found.at(-1);
    if (last && !last.table && !part.table) last.segments.push(...part.segments);
    else found.push({ ...part });
  }
  return found;
}

function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const line = lines.at(-1);
    if (line && Math.abs(segment.baseline - line[0]!.baseline) < 0.35 * segment.style.size) line.push(segment);
    else lines.push([segment]);
  }
  for (const line of lines) line.sort((a, b) => a.x0 - b.x0);
  return lines;
}
