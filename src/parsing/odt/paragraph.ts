import type { Line, Run } from '../document.ts';
import { paragraphLines } from '../flow/paragraph.ts';
import type { Element } from '../flow/xml.ts';
import { cleanText } from '../text/clean.ts';
import type { Look, Styles } from './styles.ts';

export interface OdtContext {
  styles: Styles;
  /** text that is set not to be shown */
  hidden: string[];
}

/** What stands at a place and is no text of it: notes, comments, deleted text, the marks of what is generated. */
const APART = new Set(['text:note', 'office:annotation', 'text:tracked-changes', 'text:ruby-text', 'text:page-number']);
const MOST_SPACES = 200;

/** A paragraph or heading as lines, with the text boxes that are anchored in it. */
export function odtParagraph(
  paragraph: Element,
  context: OdtContext,
  listed: boolean,
): { lines: Line[]; boxes: Element[] } {
  const look = context.styles.paragraph(paragraph.attributes['text:style-name']);
  const into: Collector = { context, runs: [], boxes: [] };
  collect(paragraph, into, look, null);
  const outline = paragraph.name === 'text:h' ? Number(paragraph.attributes['text:outline-level']) || 1 : null;
  const level = outline ?? look.headingLevel;
  const { indent, before } = look;
  return {
    lines: paragraphLines({
      runs: into.runs,
      indent,
      before,
      headingLevel: level !== null && level <= 6 ? level : null,
      listed: listed && outline === null,
    }),
    boxes: into.boxes,
  };
}

interface Collector {
  context: OdtContext;
  runs: Run[];
  boxes: Element[];
}

function collect(parent: Element, into: Collector, look: Look, href: string | null): void {
  for (const part of parent.children) {
    if (typeof part === 'string') add(part.replace(/\s+/g, ' '), into, look, href);
    else if (!APART.has(part.name)) inside(part, into, look, href);
  }
}

function inside(part: Element, into: Collector, look: Look, href: string | null): void {
  const { attributes } = part;
  switch (part.name) {
    case 'text:span':
      return collect(part, into, into.context.styles.text(look, attributes['text:style-name']), href);
    case 'text:a':
      return collect(part, into, look, attributes['xlink:href'] ?? href);
    case 'text:tab':
      return add('\t', into, look, href);
    case 'text:line-break':
      return add('\n', into, look, href);
    case 'text:s':
      return add(' '.repeat(Math.min(Number(attributes['text:c']) || 1, MOST_SPACES)), into, look, href);
    case 'draw:text-box':
      return void into.boxes.push(part);
    case 'svg:title':
    case 'svg:desc':
      return;
    default:
      collect(part, into, look, href);
  }
}

function add(raw: string, into: Collector, look: Look, href: string | null): void {
  const text = cleanText(raw);
  if (look.hidden) {
    if (/\p{L}{2}/u.test(text)) into.context.hidden.push(text.trim());
  } else if (text) {
    into.runs.push({ text: look.caps ? text.toLocaleUpperCase() : text, style: look.style, href });
  }
}
