import type { Line, Segment } from '../document.ts';

/** Labels and values of one row stand no further apart in height, in points. */
const SAME_ROW = 3;
/** A label is no longer than this, in letters. */
const LONGEST_LABEL = 40;

const startsWithColon = (text: string): boolean => /^:(?!\/\/)/.test(text);

/**
 * Forms set values in a column of their own behind colons: "Nationality" and ": Kenyan", or all labels and then all
 * values. Label and value become one line of two segments, whose first ends in the colon; ":-" is a colon as well.
 */
export function pairColons(all: readonly Line[]): Line[] {
  const lines = all.map((line) => ruled(glued(line)));
  if (!lines.some((line) => startsWithColon(line.text))) return lines;
  const paired = new Map<Line, Line>();
  const taken = new Set<Line>();
  lines.forEach((line, at) => {
    if (!startsWithColon(line.text)) return;
    const label = labelOf(line, lines, at, taken);
    if (!label) return;
    taken.add(line).add(label);
    paired.set(label, joined(label, line));
  });
  return lines.flatMap((line) => paired.get(line) ?? (taken.has(line) ? [] : [line]));
}

/** The line on the height of the value, left of it; in files without places the one before it. */
function labelOf(value: Line, lines: readonly Line[], at: number, taken: ReadonlySet<Line>): Line | undefined {
  const isLabel = (line: Line | undefined): line is Line =>
    line !== undefined &&
    !taken.has(line) &&
    line.text.length <= LONGEST_LABEL &&
    line.page === value.page &&
    line.segments.length === 1 &&
    !startsWithColon(line.text) &&
    !line.text.endsWith(':');
  const beside = lines.find(
    (line) =>
      line !== value &&
      isLabel(line) &&
      line.box !== null &&
      value.box !== null &&
      Math.abs(line.segments[0]!.baseline - value.segments[0]!.baseline) < SAME_ROW &&
      line.box.x1 <= value.box.x0 + 2,
  );
  if (beside) return beside;
  const above = lines[at - 1];
  return value.box === null && isLabel(above) ? above : undefined;
}

const withText = (segment: Segment, text: string): Segment => ({
  ...segment,
  text,
  runs: [{ ...segment.runs[0]!, text }],
});

function joined(label: Line, value: Line): Line {
  const last = label.segments.at(-1)!;
  const values = value.segments.flatMap((segment, at) => {
    const text = at === 0 ? segment.text.replace(/^:\s*/, '') : segment.text;
    return text ? [at === 0 && text !== segment.text ? withText(segment, text) : segment] : [];
  });
  const segments = [...label.segments.slice(0, -1), withText(last, `${last.text}:`), ...values];
  return { ...label, label: false, segments, text: segments.map((s) => s.text).join(' ') };
}

/** A colon that begins a later segment ends the one before it. */
function glued(line: Line): Line {
  if (!line.segments.slice(1).some((s) => startsWithColon(s.text))) return line;
  const segments: Segment[] = [];
  for (const segment of line.segments) {
    const last = segments.at(-1);
    if (!last || !startsWithColon(segment.text)) {
      segments.push(segment);
      continue;
    }
    if (!last.text.endsWith(':')) segments[segments.length - 1] = withText(last, `${last.text}:`);
    const text = segment.text.replace(/^:\s*/, '');
    if (text) segments.push(withText(segment, text));
  }
  return { ...line, segments, text: segments.map((s) => s.text).join(' ') };
}

const MARKED_COLON = /\s*:\s*[-–—]+(?=\s|$)\s*|\s*[-–—]:\s*/g;

/** ":-" as ":". */
function ruled(line: Line): Line {
  if (!/:\s*[-–—](?:\s|$)|[-–—]:/.test(line.text)) return line;
  const clean = (text: string) => text.replace(MARKED_COLON, ': ').trimEnd();
  const segments = line.segments.map((s) => {
    const text = clean(s.text);
    return text === s.text || !text ? s : withText(s, text);
  });
  return { ...line, segments, text: clean(line.text) };
}
