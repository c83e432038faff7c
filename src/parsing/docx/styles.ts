import { NO_STYLE } from '../document.ts';
import type { TextStyle } from '../document.ts';
import { child, elements, val } from '../flow/xml.ts';
import type { Element } from '../flow/xml.ts';

/** How the letters of a run look; `hidden` for vanished text, `caps` for capitals by style. */
export interface RunLook extends TextStyle {
  hidden: boolean;
  caps: boolean;
}

export interface ParagraphLook {
  headingLevel: number | null;
  numbered: boolean;
  /** left indent in points */
  indent: number;
  /** space above in points */
  before: number;
  look: RunLook;
}

/** Looks up what the styles of a document say. */
export class Styles {
  readonly #styles = new Map<string, Element>();
  readonly #base: RunLook;
  readonly #defaultParagraph: string | undefined;

  constructor(part: Element | null) {
    const root = part ? child(part, 'w:styles') : undefined;
    for (const style of root ? elements(root) : [])
      if (style.name === 'w:style') this.#styles.set(style.attributes['w:styleId'] ?? '', style);
    const defaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    this.#base = applyRun({ ...NO_STYLE, hidden: false, caps: false }, defaults);
    this.#defaultParagraph = [...this.#styles].find(
      ([, s]) => s.attributes['w:type'] === 'paragraph' && s.attributes['w:default'] === '1',
    )?.[0];
  }

  paragraph(properties: Element | undefined): ParagraphLook {
    const chain = this.#chain(val(properties, 'w:pStyle') ?? this.#defaultParagraph);
    const all = [...chain.map((s) => child(s, 'w:pPr')), properties];
    const last = <T>(pick: (p: Element | undefined) => T | undefined): T | undefined =>
      all.map(pick).findLast((v) => v !== undefined);
    const outline = last((p) => val(p, 'w:outlineLvl'));
    const named = chain
      .map((s) => /^(?:heading|überschrift|titre|título|titolo|kop) ?(\d)/i.exec(val(s, 'w:name') ?? '')?.[1])
      .findLast((v) => v !== undefined);
    const level = outline !== undefined ? Number(outline) + 1 : named ? Number(named) : null;
    const numbering = last((p) => child(p, 'w:numPr'));
    const listed = chain.some((s) => /list (?:bullet|number)/i.test(val(s, 'w:name') ?? ''));
    return {
      headingLevel: level !== null && level <= 6 ? level : null,
      numbered: numbering ? val(numbering, 'w:numId') !== '0' : listed,
      indent: twips(last((p) => child(p, 'w:ind')?.attributes['w:left'] ?? child(p, 'w:ind')?.attributes['w:start'])),
      before: twips(last((p) => child(p, 'w:spacing')?.attributes['w:before'])),
      look: chain.reduce((look, s) => applyRun(look, child(s, 'w:rPr')), this.#base),
    };
  }

  run(paragraph: RunLook, properties: Element | undefined): RunLook {
    const chain = this.#chain(val(properties, 'w:rStyle'));
    return applyRun(
      chain.reduce((look, s) => applyRun(look, child(s, 'w:rPr')), paragraph),
      properties,
    );
  }

  /** A style after those that it is based on. */
  #chain(id: string | undefined): Element[] {
    const chain: Element[] = [];
    for (
      let style = this.#styles.get(id ?? '');
      style && chain.length < 20;
      style = this.#styles.get(val(style, 'w:basedOn') ?? '')
    )
      chain.unshift(style);
    return chain;
  }
}

const twips = (value: string | undefined): number => (Number(value) || 0) / 20;
const isOn = (value: string | undefined, otherwise: boolean): boolean =>
  value === undefined ? otherwise : !/^(?:0|false|off|none)$/.test(value);

function applyRun(look: RunLook, properties: Element | undefined): RunLook {
  if (!properties) return look;
  const color = val(properties, 'w:color');
  const size = Number(val(properties, 'w:sz'));
  return {
    size: size > 0 ? size / 2 : look.size,
    bold: isOn(val(properties, 'w:b'), look.bold),
    italic: isOn(val(properties, 'w:i'), look.italic),
    color: color && /^[0-9a-f]{6}$/i.test(color) ? `#${color.toLowerCase()}` : look.color,
    hidden: isOn(val(properties, 'w:vanish'), look.hidden),
    caps: isOn(val(properties, 'w:caps'), look.caps),
  };
}
