import { lastOf } from '../../list-item.ts';
import { SaxesParser } from 'saxes';
import { UnreadableFileError } from '../errors.ts';

/** An element with its prefixed name, attributes, and children in order; text stands among them as strings. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** Deepest nesting; Word writes about 20 levels for a table in a table. */
const DEEPEST = 200;
const MOST_ELEMENTS = 400_000;

/**
 * Reads XML into a tree. A part with a document type is refused: Word never writes one, and it is what entity bombs and
 * external entities are declared in.
 *
 * @throws UnreadableFileError `corrupt` or `too_complex`
 */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new UnreadableFileError('corrupt');
  });
  parser.on('error', (error) => {
    throw new UnreadableFileError('corrupt', undefined, { cause: error });
  });
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [] };
    if (open.length > DEEPEST || ++count > MOST_ELEMENTS) throw new UnreadableFileError('too_complex');
    lastOf(open).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (value: string) => {
    lastOf(open).children.push(value);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return root;
}

export const elements = (parent: Element): Element[] =>
  parent.children.filter((c): c is Element => typeof c !== 'string');

export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((c): c is Element => typeof c !== 'string' && c.name === name);

/** The value of `<name w:val="…">` inside an element; '' when the element is there without a value. */
export const val = (parent: Element | undefined, name: string): string | undefined => {
  const found = child(parent, name);
  return found && (found.attributes['w:val'] ?? '');
};

/** All elements of a name below another, in order. */
export function* descendants(parent: Element, name: string): Generator<Element> {
  for (const element of elements(parent)) {
    if (element.name === name) yield element;
    else yield* descendants(element, name);
  }
}

export const textOf = (element: Element): string =>
  element.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('');
