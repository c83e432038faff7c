import { type Element, elements, parseXml, textOf } from '../parsing/flow/xml.ts';

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** In a text, or in attributes of its own. */
const saysSomething = (element: Element) =>
  textOf(element).trim() !== '' || Object.keys(element.attributes).some((name) => !/^xmlns$|:/.test(name));

/**
 * A part of an XML document that remembers what of it was read, so that what nobody read can be told. Names are without
 * prefixes, paths with slashes: `PersonName/GivenName`.
 */
export class Part {
  private readonly element: Element;
  private readonly taken: Set<Element>;

  private constructor(element: Element, taken: Set<Element>) {
    this.element = element;
    this.taken = taken;
  }

  /** The root of a document. @throws UnreadableFileError as `parseXml` does */
  static root(xml: string): Part | null {
    const root = elements(parseXml(xml))[0];
    return root ? new Part(root, new Set()) : null;
  }

  get name(): string {
    return localName(this.element.name);
  }

  attribute(name: string): string | null {
    if (!elements(this.element).length) this.taken.add(this.element);
    return this.element.attributes[name]?.trim() || null;
  }

  all(path: string): Part[] {
    let found = [this.element];
    for (const name of path.split('/'))
      found = found.flatMap((element) => elements(element).filter((child) => localName(child.name) === name));
    return found.map((element) => new Part(element, this.taken));
  }

  children(): Part[] {
    return elements(this.element).map((element) => new Part(element, this.taken));
  }

  first(path: string): Part | null {
    return this.all(path)[0] ?? null;
  }

  /** The whole text of this part, null for a blank one. */
  text(): string | null {
    this.take(this.element);
    return textOf(this.element).trim() || null;
  }

  /** The text of the first of these paths that has one. */
  textAt(...paths: string[]): string | null {
    for (const path of paths)
      for (const part of this.all(path)) {
        const text = part.text();
        if (text) return text;
      }
    return null;
  }

  textsAt(path: string): string[] {
    return this.all(path).flatMap((part) => part.text() ?? []);
  }

  /** Nothing in here is about the person. */
  passOver(...paths: string[]): void {
    for (const path of paths) for (const part of this.all(path)) this.take(part.element);
  }

  /** Paths of what says something and was not read. */
  leftovers(): string[] {
    const found: string[] = [];
    const visit = (element: Element, path: string[]) => {
      if (this.taken.has(element)) return;
      const inner = elements(element);
      if (!inner.length && saysSomething(element)) found.push(path.join('/'));
      for (const child of inner) visit(child, [...path, localName(child.name)]);
    };
    visit(this.element, []);
    return found;
  }

  private take(element: Element): void {
    this.taken.add(element);
    elements(element).forEach((child) => this.take(child));
  }
}
