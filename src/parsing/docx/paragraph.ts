import { ICON } from '../document.ts';
import type { Line, Run } from '../document.ts';
import { paragraphLines } from '../flow/paragraph.ts';
import { cleanText } from '../text/clean.ts';
import type { RunLook, Styles } from './styles.ts';
import { child, descendants, elements, textOf } from '../flow/xml.ts';
import type { Element } from '../flow/xml.ts';

export interface DocxContext {
  styles: Styles;
  links: Map<string, string>;
  /** text that is set not to be shown */
  hidden: string[];
}

/** A paragraph as lines, with the text boxes that are anchored in it. */
export function wordParagraph(paragraph: Element, context: DocxContext): { lines: Line[]; boxes: Element[] } {
  const { look, numbered, ...place } = context.styles.paragraph(child(paragraph, 'w:pPr'));
  const runs: Run[] = [];
  const boxes: Element[] = [];
  const field = { url: null, code: '', depth: 0, result: true };
  collect(paragraph, { context, look, runs, boxes, field }, null);
  return { lines: paragraphLines({ ...place, runs, listed: numbered }), boxes };
}

const styleOf = ({ size, bold, italic, color }: RunLook) => ({ size, bold, italic, color });

interface Collector {
  context: DocxContext;
  look: RunLook;
  runs: Run[];
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
    if (!field.result) return;
    if (!look.hidden)
      into.runs.push({
        text: look.caps ? text.toLocaleUpperCase() : text,
        style: styleOf(look),
        href: href ?? field.url,
      });
    else if (/\p{L}{2}/u.test(text)) into.context.hidden.push(text.trim());
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
