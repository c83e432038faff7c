import { NO_STYLE } from '../document.ts';
import type { TextStyle } from '../document.ts';
import { child, elements } from '../flow/xml.ts';
import type { Element } from '../flow/xml.ts';

/** How text looks, and its paragraph where the style is one of paragraphs. */
export interface Look {
  style: TextStyle;
  hidden: boolean;
  caps: boolean;
  /** left edge, and white space above, in points */
  indent: number;
  before: number;
  headingLevel: number | null;
}

const PLAIN: Look = { style: NO_STYLE, hidden: false, caps: false, indent: 0, before: 0, headingLevel: null };
/** Styles build on each other; LibreOffice's own by six at most. */
const LONGEST_CHAIN = 20;

const POINTS: Record<string, number> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 };

/** Looks up what the styles of an OpenDocument text say: those of `styles.xml` and those of the content itself. */
export class Styles {
  readonly #styles = new Map<string, Element>();
  readonly #base: Look = PLAIN;

  constructor(parts: readonly (Element | undefined)[]) {
    for (const part of parts)
      for (const group of part ? elements(part) : [])
        for (const style of elements(group)) {
          const { 'style:name': name, 'style:family': family } = style.attributes;
          if (style.name === 'style:style') this.#styles.set(`${family} ${name}`, style);
          if (style.name === 'style:default-style' && family === 'paragraph') this.#base = applied(PLAIN, style);
        }
  }

  paragraph(name: string | undefined): Look {
    return this.#chain('paragraph', name).reduce(applied, this.#base);
  }

  text(around: Look, name: string | undefined): Look {
    return this.#chain('text', name).reduce(applied, around);
  }

  /** A style after those that it is based on. */
  #chain(family: string, name: string | undefined): Element[] {
    const chain: Element[] = [];
    let style = this.#styles.get(`${family} ${name}`);
    while (style && chain.length < LONGEST_CHAIN) {
      chain.unshift(style);
      style = this.#styles.get(`${family} ${style.attributes['style:parent-style-name']}`);
    }
    return chain;
  }
}

function applied(look: Look, element: Element): Look {
  const text = child(element, 'style:text-properties')?.attributes ?? {};
  const paragraph = child(element, 'style:paragraph-properties')?.attributes ?? {};
  const { style } = look;
  const weight = text['fo:font-weight'];
  const slant = text['fo:font-style'];
  return {
    style: {
      size: points(text['fo:font-size'], style.size) || style.size,
      bold: weight ? weight === 'bold' || Number(weight) >= 600 : style.bold,
      italic: slant ? slant !== 'normal' : style.italic,
      color: text['fo:color'] ?? style.color,
    },
    hidden: text['text:display'] ? text['text:display'] === 'none' : look.hidden,
    caps: text['fo:text-transform'] ? text['fo:text-transform'] === 'uppercase' : look.caps,
    indent: points(paragraph['fo:margin-left'], 0) ?? look.indent,
    before: points(paragraph['fo:margin-top'], 0) ?? look.before,
    headingLevel: Number(element.attributes['style:default-outline-level']) || look.headingLevel,
  };
}

/** A length in points, a share of `whole`; null where there is none. */
function points(length: string | undefined, whole: number): number | null {
  const [, number = '', unit = ''] = /^(-?[\d.]+)([a-z]+|%)$/.exec(length ?? '') ?? [];
  if (!number) return null;
  return unit === '%' ? (Number(number) / 100) * whole : Number(number) * (POINTS[unit] ?? 0);
}
