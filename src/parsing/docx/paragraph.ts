import { firstOf, lastOf } from '../../list-item.ts';
import { ICON, dominantStyle, lineOf } from '../document.ts';
import type { Line, Run, Segment } from '../document.ts';
import { cleanText } from '../text/clean.ts';
import type { RunLook, Styles } from './styles.ts';
import { child, descendants, elements, textOf } from './xml.ts';
import type { Element } from './xml.ts';

export interface DocxContext {
  styles: Styles;
  links: Map<string, string>;
  /** text that is set not to be shown */
  hidden: string[];
}

/** Where a tab leads is not known without laying the page out: each opens a segment so many points further right. */
const TAB_WIDTH = 150;
/** List items are set in, but the file says by how much elsewhere. */
const LIST_INDENT = 18;
const MARKER = /^[•●○◦▪▫■□◆◇‣⁃∙·➢➤►▸▹▶✓✔❖»›\uE000](?:\s+|$)|^[-–—*]\s+/u;

interface Piece {
  text: string;
  look: RunLook;
  href: string | null;
}

/** A paragraph as lines: one for each forced line break, each split into segments at its tabs. */
export function paragraphLines(paragraph: Element, context: DocxContext): { lines: Line[]; boxes: Element[] } {
  const properties = child(paragraph, 'w:pPr');
  const look = context.styles.paragraph(properties);
  const pieces: Piece[] = [];
  const boxes: Element[] = [];
  collect(
    paragraph,
    { context, look: look.look, pieces, boxes, field: { url: null, code: '', depth: 0, result: true } },
    null,
  );
  const lines: Line[] = [];
  let segments: Run[][] = [[]];
  const flush = (end: boolean) => {
    const line = toLine(segments, look.indent);
    segments = [[]];
    if (!line) return;
    if (look.numbered) {
      line.bullet = lines.length === 0 || line.bullet;
      line.indent = Math.max(line.indent, LIST_INDENT);
    }
    line.headingLevel = look.headingLevel;
    line.gap = lines.length === 0 ? 1.2 + look.before / line.style.size : 1.2;
    line.paragraphEnd = end;
    lines.push(line);
  };
  for (const piece of pieces) {
    if (piece.look.hidden) {
      if (/\p{L}{2}/u.test(piece.text)) context.hidden.push(piece.text.trim());
      continue;
    }
    for (const part of piece.text.split(/([\n\t])/)) {
      if (part === '\n') flush(false);
      else if (part === '\t') segments.push([]);
      else if (part)
        lastOf(segments).push({
          text: piece.look.caps ? part.toLocaleUpperCase() : part,
          style: styleOf(piece.look),
          href: piece.href,
        });
    }
  }
  flush(true);
  const last = lines.at(-1);
  if (last) last.paragraphEnd = true;
  return { lines, boxes };
}

const styleOf = ({ size, bold, italic, color }: RunLook) => ({ size, bold, italic, color });

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

interface Collector {
  context: DocxContext;
  look: RunLook;
  pieces: Piece[];
  boxes: Element[];
  /** a field (`HYPERLINK "…"`): its code comes in pieces before its shown result */
  field: { url: string | null; code: string; depth: number; result: boolean };
}

const DELETED = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPr',
  'w:pPr',
  'w:commentReference',
  'mc:Fallback',
  'w:footnoteReference',
]);

function collect(parent: Element, into: Collector, href: string | null): void {
  for (const element of elements(parent)) {
    if (DELETED.has(element.name)) continue;
    if (element.name === 'w:r') run(element, into, href);
    else if (element.name === 'w:hyperlink')
      collect(element, into, into.context.links.get(element.attributes['r:id'] ?? '') ?? href);
    else if (element.name === 'w:fldSimple')
      collect(element, into, fieldUrl(element.attributes['w:instr'] ?? '') ?? href);
    else collect(element, into, href);
  }
}

function run(element: Element, into: Collector, href: string | null): void {
  const look = into.context.styles.run(into.look, child(element, 'w:rPr'));
  const { field } = into;
  const add = (text: string) => {
    if (field.result) into.pieces.push({ text, look, href: href ?? field.url });
  };
  for (const part of elements(element)) {
    switch (part.name) {
      case 'w:t':
        add(cleanText(textOf(part)));
        break;
      case 'w:tab':
      case 'w:ptab':
        add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        add('\n');
        break;
      case 'w:noBreakHyphen':
        add('-');
        break;
      case 'w:sym':
        add(/^f0(?:b7|a7|fc|d8|76)$/i.test(part.attributes['w:char'] ?? '') ? '•' : ICON);
        break;
      case 'w:instrText':
        field.code += textOf(part);
        break;
      case 'w:fldChar':
        turnField(part.attributes['w:fldCharType'], field);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        into.boxes.push(...textBoxes(part));
        break;
      case 'mc:AlternateContent': {
        const choice = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback');
        if (choice) into.boxes.push(...textBoxes(choice));
        break;
      }
    }
  }
}

function turnField(kind: string | undefined, field: Collector['field']): void {
  if (kind === 'begin') {
    field.depth++;
    Object.assign(field, { code: '', url: null, result: false });
  } else if (kind === 'separate') {
    field.url = fieldUrl(field.code);
    // a page number is no content
    field.result = !/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(field.code);
  } else if (kind === 'end') {
    field.depth = Math.max(0, field.depth - 1);
    if (field.depth === 0) Object.assign(field, { code: '', url: null, result: true });
  }
}

const fieldUrl = (code: string): string | null => /HYPERLINK\s+"([^"]+)"/i.exec(code)?.[1] ?? null;

const textBoxes = (element: Element): Element[] => [...descendants(element, 'w:txbxContent')];
