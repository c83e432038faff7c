import { ICON, lineOf } from '../document.ts';
import type { Box, Line, Run, Segment } from '../document.ts';

const MARKER = /^(?:[•●○◦▪▫■□◆◇‣⁃∙·➢➤►▸▹▶✓✔✦✧★❖❯»›※⚫⚪♦➔→⇒⬥⬤\uE000]|[-–—*+>](?=\s|$)|o(?=\s)|§(?=\s))\s*/u;
const MARKER_ONLY = /^(?:[•●○◦▪▫■□◆◇‣⁃∙·➢➤►▸▹▶✓✔✦✧★❖❯»›※⚫⚪♦➔→⇒⬥⬤\uE000]|[-–—*+>o])$/u;

/** Text beside a rail begins at its edge or so much right of it, in points; what begins further right is not what the rail labels. */
const INDENT = 40;

/**
 * Groups segments by their baselines into lines from top to bottom. What stands left of `rail` (the left edge of the
 * text beside a rail of labels) becomes a line of its own before the line that it labels.
 */
export function toLines(segments: readonly Segment[], rail: number | null = null): Line[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.page - b.page || a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && row[0]!.page === segment.page && sameRow(row, segment)) row.push(segment);
    else rows.push([segment]);
  }
  const columnEnd = Math.max(...segments.map((s) => s.x1));
  const lines: Line[] = [];
  for (const row of rows) {
    row.sort((a, b) => a.x0 - b.x0);
    const labels = rail === null ? [] : row.filter((s) => isRailLabel(s, rail));
    const rest = row.filter((s) => !labels.includes(s));
    const parts = labels.length > 0 && rest.length > 0 && rest[0]!.x0 < rail! + INDENT ? [labels, rest] : [row];
    for (const part of parts) {
      const line = toLine(part, columnEnd);
      if (!line) continue;
      const above = lines.at(-1);
      line.gap =
        above && above.page === line.page
          ? Math.max(0, (baseline(line) - lastBaseline(above)) / Math.max(line.style.size, above.style.size))
          : 9;
      line.label = parts.length > 1 && part === labels;
      lines.push(line);
    }
  }
  return lines;
}

const lastBaseline = ({ segments: [first, ...rest] }: Line): number =>
  Math.max(first!.end ?? first!.baseline, ...rest.flatMap((s) => s.end ?? []));

const baseline = (line: Line): number => line.segments[0]!.baseline;

function sameRow(row: readonly Segment[], segment: Segment): boolean {
  const size = Math.max(row[0]!.style.size, segment.style.size);
  const drop = Math.abs(segment.baseline - row[0]!.baseline);
  // beside, never over each other
  return drop <= 0.42 * size && row.every((other) => segment.x0 >= other.x1 - 2 || segment.x1 <= other.x0 + 2);
}

function toLine(row: readonly Segment[], columnEnd: number): Line | null {
  let segments = row.filter((s) => s.text.trim() !== '');
  const first = segments[0];
  if (!first) return null;
  let marker = '';
  if (segments.length > 1 && MARKER_ONLY.test(first.text)) {
    marker = first.text;
    segments = segments.slice(1);
  } else {
    const match = MARKER.exec(first.text);
    if (match && match[0].length < first.text.length) {
      marker = match[0].trim();
      segments = [dropStart(first, match[0].length), ...segments.slice(1)];
    } else if (match) {
      return null;
    }
  }
  return lineOf(segments, {
    box: boxOf(segments),
    indent: segments[0]!.x0,
    columnEnd,
    bullet: marker !== '' && (marker !== ICON || isListItem(segments)),
  });
}

/** An icon before running text marks a list item; before an address, a place or a date it only decorates. */
const isListItem = (segments: readonly Segment[]): boolean => {
  const text = segments.map((s) => s.text).join(' ');
  return text.split(/\s+/).length >= 4 && !/@|https?:|www\.|\.(?:com|org|net|dev|io)\b|\d{4}\s*[-–—]/.test(text);
};

function dropStart(segment: Segment, count: number): Segment {
  const runs: Run[] = [];
  let left = count;
  for (const run of segment.runs) {
    if (left >= run.text.length) {
      left -= run.text.length;
      continue;
    }
    runs.push({ ...run, text: left > 0 ? run.text.slice(left).trimStart() : run.text });
    left = 0;
  }
  const text = runs.map((r) => r.text).join('');
  const cut = segment.text.length - text.length;
  return {
    ...segment,
    runs,
    text,
    x0: segment.x0 + ((segment.x1 - segment.x0) * cut) / Math.max(1, segment.text.length),
  };
}

export const startsWithMarker = (text: string): boolean => MARKER.test(text) && !text.startsWith(ICON);

/** Left of the text, or a little into it where the label is too long for the rail. */
export const isRailLabel = (segment: Segment, rail: number): boolean =>
  !MARKER_ONLY.test(segment.text) &&
  (segment.x1 <= rail + 1 || (segment.x0 < rail - 20 && segment.x1 < rail + 0.3 * (rail - segment.x0)));

/** Segments as one; `glue` stands between each and the one before. */
export function joinSegments(parts: readonly Segment[], glue: (before: Segment) => string): Segment {
  const runs = parts.flatMap((part, at) =>
    part.runs.map((run, n) => (at > 0 && n === 0 ? { ...run, text: glue(parts[at - 1]!) + run.text } : run)),
  );
  return { ...parts[0]!, ...boxOf(parts), runs, text: runs.map((r) => r.text).join('') };
}

export const boxOf = (segments: readonly Box[]): Box => ({
  x0: Math.min(...segments.map((s) => s.x0)),
  x1: Math.max(...segments.map((s) => s.x1)),
  top: Math.min(...segments.map((s) => s.top)),
  bottom: Math.max(...segments.map((s) => s.bottom)),
});
