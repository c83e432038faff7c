import type { Line, Segment } from '../document.ts';
import { findDates, isDuration, onlyDates } from '../text/dates.ts';

/**
 * Lines whose dates stand at the right of the list items below a head, as some templates set them: the dates go up to the
 * head, durations go, and the items read whole.
 */
export function withSideDates(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line, at) => isItem(lines, at) && sideOf(line))) return lines;
  const lifted: Line[] = [];
  let head = -1;
  lines.forEach((line, at) => {
    const side = isItem(lines, at) ? sideOf(line) : null;
    const home = lifted[head];
    if (side && home && (isDuration(side.text) || findDates(home.text).length === 0)) {
      lifted.push(without(line, side));
      if (!isDuration(side.text)) lifted[head] = withSegment(home, side);
      return;
    }
    if (lifted.length > 0 && isDuration(line.text) && !line.bullet && !line.label) return;
    lifted.push(line);
    if (!isItem(lines, at)) head = lifted.length - 1;
  });
  return lifted;
}

/** A list item, or a line that goes on with one. */
const isItem = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at]!;
  if (line.bullet) return true;
  const above = lines[at - 1];
  return (
    above !== undefined &&
    isItem(lines, at - 1) &&
    line.gap < 1.4 &&
    Math.abs(line.indent - above.indent) < 6 &&
    !line.label
  );
};

/** What stands at the right of an item and is nothing but dates, or how long they lasted. */
function sideOf(line: Line): Segment | null {
  const last = line.segments.at(-1);
  if (!last || line.segments.length < 2) return null;
  return onlyDates(last.text) !== null || isDuration(last.text) ? last : null;
}

const withText = (line: Line, segments: Segment[]): Line => ({
  ...line,
  segments,
  text: segments.map((s) => s.text).join(' '),
});

const without = (line: Line, side: Segment): Line =>
  withText(
    line,
    line.segments.filter((s) => s !== side),
  );

const withSegment = (line: Line, side: Segment): Line => withText(line, [...line.segments, side]);
