/** XML that is written already; a plain string beside it is text and gets escaped. */
export class Xml {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Child = Xml | string | null | undefined | Child[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** An element; attributes that are null are left out, and so is an element that would hold nothing, unless it has attributes. */
export function element(name: string, attributes: Record<string, string | null>, ...children: Child[]): Xml {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  const head = name + given.map(([key, value]) => ` ${key}="${escaped(value ?? '')}"`).join('');
  const inner = written(children);
  return new Xml(inner === '' ? `<${head}/>` : `<${head}>${inner}</${name}>`);
}

/** An element without attributes, or nothing where it would be empty. */
export function filled(name: string, ...children: Child[]): Xml | null {
  const inner = written(children);
  return inner === '' ? null : new Xml(`<${name}>${inner}</${name}>`);
}

function written(children: Child[]): string {
  return children
    .map((child): string => {
      if (child === null || child === undefined) return '';
      if (Array.isArray(child)) return written(child);
      return child instanceof Xml ? child.source : escaped(child);
    })
    .join('');
}

export const document = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.source}\n`;
