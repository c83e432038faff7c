import { firstOf, lastOf } from '../../list-item.ts';
import { ICON, dominantStyle, lineOf } from '../document.ts';
import type { Line, Run, Segment } from '../document.ts';

/** A paragraph of a document that has no pages before it is laid out. */
export interface Paragraph {
  /** their texts hold a forced line break as \n, and tabs */
  runs: readonly Run[];
  /** left edge in points */
  indent: number;
  /** white space above, in points */
  before: number;
  /** 1–6 where the file says that it is a heading */
  headingLevel: number | null;
  /** an item of a list, with a marker that stands not in the text */
  listed: boolean;
}

/** Where a tab leads is not known without laying the page out: each opens a segment so many points further right. */
const TAB_WIDTH = 150;
/** List items are set in, but the file says by how much elsewhere. */
const LIST_INDENT = 18;
const MARKER = /^[•●○◦▪▫■□◆◇‣⁃∙·➢➤►▸▹▶✓✔❖»›\uE000](?:\s+|$)|^[-–—*]\s+|^[・･]\s*(?=\S)/u;

/** A paragraph as lines: one for each forced line break, each split into segments at its tabs. */
export function paragraphLines({ runs, indent, before, headingLevel, listed }: Paragraph): Line[] {
  const lines: Line[] = [];
  for (const segments of lineBreaks(runs)) {
    const line = toLine(segments, indent);
    if (!line) continue;
    if (listed) {
      line.bullet = lines.length === 0 || line.bullet;
      line.indent = Math.max(line.indent, LIST_INDENT);
    }
    line.headingLevel = headingLevel;
    line.gap = lines.length === 0 ? 1.2 + before / line.style.size : 1.2;
    line.paragraphEnd = false;
    lines.push(line);
  }
  const last = lines.at(-1);
  if (last) last.paragraphEnd = true;
  return lines;
}

/** The runs of each segment of each line. */
function lineBreaks(runs: readonly Run[]): Run[][][] {
  const lines: Run[][][] = [[[]]];
  for (const run of runs) {
    for (const text of run.text.split(/([\n\t])/)) {
      if (text === '\n') lines.push([[]]);
      else if (text === '\t') lastOf(lines).push([]);
      else if (text) lastOf(lastOf(lines)).push({ ...run, text });
    }
  }
  return lines;
}

function toLine(parts: Run[][], indent: number): Line | null {
  const segments: Segment[] = [];
  parts.forEach((runs, at) => {
    const kept = runs.filter((r) => r.text !== '');
    const text = kept
      .map((r) => r.text)
      .join('')
      .trim();
    if (!text) return;
    const x0 = indent + at * TAB_WIDTH;
    segments.push({
      runs: kept,
      text,
      page: 1,
      style: dominantStyle(kept),
      baseline: 0,
      x0,
      x1: x0 + TAB_WIDTH,
      top: 0,
      bottom: 0,
    });
  });
  const first = segments[0];
  if (!first) return null;
  const marker = MARKER.exec(first.text);
  if (marker) {
    const text = first.text.slice(marker[0].length);
    if (text)
      segments[0] = {
        ...first,
        text,
        runs: dropStart(
          first.runs,
          first.runs
            .map((r) => r.text)
            .join('')
            .indexOf(text),
        ),
      };
    else if (segments.length > 1) segments.shift();
    else return null;
  }
  return lineOf(segments, { bullet: marker !== null && marker[0].trim() !== ICON, indent: firstOf(segments).x0 });
}

function dropStart(runs: readonly Run[], count: number): Run[] {
  let left = count;
  return runs
    .map((run) => {
      const cut = Math.min(left, run.text.length);
      left -= cut;
      return { ...run, text: run.text.slice(cut) };
    })
    .filter((run) => run.text !== '');
}
