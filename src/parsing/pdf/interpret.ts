import { itemAt } from '../../list-item.ts';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Backgrounds, clipTo } from './backgrounds.ts';
import { fontInfo } from './fonts.ts';
import { nameLigatures } from './ligatures.ts';
import { composeMarks } from './marks.ts';
import { unveil } from './outlines.ts';
import { apply, initialState, multiply, toMatrix } from './state.ts';
import type { FontInfo, GraphicsState, Matrix } from './state.ts';
import type { Glyph } from './words.ts';

const { OPS } = pdfjs;
/** What is drawn between a transform and the restore, of the operators that are read here. */
const PAINTS = new Set<number>([
  OPS.paintFormXObjectBegin,
  OPS.constructPath,
  OPS.beginText,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
]);

/** Some writers store it for a hyphen that they draw. */
const SOFT_HYPHEN = '\u00AD';

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/**
 * Runs the drawing operators of a page and notes each glyph with its place, style and whether it can be seen. One pass
 * of pdf.js gives text, fonts and colours alike; asking it for text content as well would double the time.
 * The arithmetic is that of ISO 32000-1, 9.4.4.
 */
export function interpret(
  page: PDFPageProxy,
  list: { fnArray: number[]; argsArray: unknown[] },
  viewport: Matrix,
  size: { width: number; height: number },
): { glyphs: Glyph[]; backgrounds: Backgrounds } {
  const glyphs: Glyph[] = [];
  const fonts = new Map<string, FontInfo>();
  const backgrounds = new Backgrounds(size);
  const stack: GraphicsState[] = [];
  let state = initialState(viewport);
  let textMatrix: Matrix = toMatrix(null);
  let lineX = 0,
    lineY = 0,
    x = 0,
    y = 0;
  let hiddenLayers = 0,
    clipping = false;
  // pdf.js leaves out pictures above its limit: of them only a transform is left, with nothing drawn before the restore
  let framed = false;
  const layers: boolean[] = [];

  const moveTo = (dx: number, dy: number) => {
    x = lineX += dx;
    y = lineY += dy;
  };

  const show = (items: (PdfGlyph | number | null)[]) => {
    const { font, fontSize } = state;
    if (!font || fontSize === 0) return;
    const matrix = multiply(state.ctm, textMatrix);
    const upright = matrix[0] > 0 && Math.abs(matrix[1]) < 0.2 * matrix[0];
    const turn = Math.abs(matrix[0]) < 0.2 * Math.abs(matrix[1]) ? (matrix[1] < 0 ? 'up' : 'down') : null;
    const height = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3]) * font.em;
    for (const item of items) {
      if (item === null) continue;
      if (typeof item === 'number') {
        const shift = (-item * fontSize) / 1000;
        if (font.vertical) y += shift;
        else x += shift * state.scale;
        continue;
      }
      const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
      const advance = (item.width * font.unit * fontSize + spacing) * state.scale;
      const inked = item.width * font.unit * fontSize * state.scale;
      const [px, py] = apply(matrix, x, y + state.rise);
      const [ex, ey] = apply(matrix, x + inked, y + state.rise);
      const unpainted = state.mode === 3 || state.mode === 7 || hiddenLayers > 0;
      const transparent = state.alpha < 0.05;
      const color = state.mode === 1 ? state.stroke : state.fill;
      const blank = item.unicode.trim() === '';
      const outside = ex < 0 || px > size.width || py < 0 || py - height > size.height;
      glyphs.push({
        char: item.unicode === SOFT_HYPHEN && inked > 0 ? '-' : item.unicode,
        blank,
        unpainted: state.mode === 3,
        x0: Math.min(px, ex),
        x1: Math.max(px, ex),
        baseline: py,
        size: height,
        font,
        color: color ?? '#000000',
        upright,
        turn,
        y0: py,
        y1: ey,
        // a space cannot be seen anyway; it must not end a hidden run
        transparent: transparent && !unpainted && !outside,
        hidden:
          unpainted ||
          transparent ||
          outside ||
          height < 2 ||
          (color !== null && !item.isSpace && !blank && backgrounds.hides(color, (px + ex) / 2, py - height * 0.3)),
      });
      if (font.vertical) y -= advance;
      else x += advance;
    }
  };

  for (let at = 0; at < list.fnArray.length; at++) {
    const args = list.argsArray[at] as unknown[];
    if (PAINTS.has(itemAt(list.fnArray, at))) framed = false;
    switch (list.fnArray[at]) {
      case OPS.save:
        stack.push({ ...state });
        break;
      case OPS.restore:
        if (framed) backgrounds.picture(state);
        framed = false;
        state = stack.pop() ?? state;
        break;
      case OPS.transform:
        state.ctm = multiply(state.ctm, toMatrix(args));
        framed = true;
        break;
      case OPS.paintFormXObjectBegin:
        stack.push({ ...state });
        state.ctm = multiply(state.ctm, toMatrix(args[0]));
        break;
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OPS.beginMarkedContentProps: {
        const off = args[0] === 'OC' && (args[1] as { hidden?: boolean } | null)?.hidden === true;
        layers.push(off);
        if (off) hiddenLayers++;
        break;
      }
      case OPS.beginMarkedContent:
        layers.push(false);
        break;
      case OPS.endMarkedContent:
        if (layers.pop()) hiddenLayers--;
        break;
      case OPS.setGState:
        for (const [key, value] of (args[0] ?? []) as [string, unknown][]) {
          if (key === 'ca') state.alpha = Number(value);
          if (key === 'Font')
            [state.font, state.fontSize] = [load((value as [string, number])[0]), (value as [string, number])[1]];
        }
        break;
      case OPS.setFillRGBColor:
        state.fill = String(args[0]);
        break;
      case OPS.setStrokeRGBColor:
        state.stroke = String(args[0]);
        break;
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.fill = null;
        break;
      case OPS.setStrokeColorN:
        state.stroke = null;
        break;
      case OPS.clip:
      case OPS.eoClip:
        clipping = true;
        break;
      case OPS.constructPath: {
        const path = {
          operator: Number(args[0]),
          data: args[1] as ArrayLike<number>[] | null,
          bounds: args[2] as ArrayLike<number> | null,
        };
        if (clipping) state.clip = clipTo(state, path);
        else backgrounds.path(path, state);
        clipping = false;
        break;
      }
      case OPS.shadingFill:
      case OPS.paintImageXObject:
      case OPS.paintImageXObjectRepeat:
      case OPS.paintInlineImageXObject:
        backgrounds.picture(state);
        break;
      case OPS.beginText:
        textMatrix = toMatrix(null);
        lineX = lineY = x = y = 0;
        break;
      case OPS.setFont:
        [state.font, state.fontSize] = [load(String(args[0])), Number(args[1])];
        break;
      case OPS.setTextMatrix:
        textMatrix = toMatrix(args[0]);
        lineX = lineY = x = y = 0;
        break;
      case OPS.moveText:
        moveTo(Number(args[0]), Number(args[1]));
        break;
      case OPS.setLeadingMoveText:
        state.leading = Number(args[1]);
        moveTo(Number(args[0]), Number(args[1]));
        break;
      case OPS.nextLine:
        moveTo(0, state.leading);
        break;
      case OPS.setLeading:
        state.leading = -Number(args[0]);
        break;
      case OPS.setCharSpacing:
        state.charSpacing = Number(args[0]);
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = Number(args[0]);
        break;
      case OPS.setHScale:
        state.scale = Number(args[0]) / 100;
        break;
      case OPS.setTextRise:
        state.rise = Number(args[0]);
        break;
      case OPS.setTextRenderingMode:
        state.mode = Number(args[0]);
        break;
      case OPS.showText:
      case OPS.showSpacedText:
        show(args[0] as (PdfGlyph | number | null)[]);
        break;
      case OPS.nextLineShowText:
        moveTo(0, state.leading);
        show(args[0] as (PdfGlyph | number | null)[]);
        break;
    }
  }
  return { glyphs: composeMarks(nameLigatures(unveil(glyphs, backgrounds.outlines))), backgrounds };

  function load(id: string): FontInfo {
    const known = fonts.get(id);
    if (known) return known;
    const fresh = fontInfo(page, id);
    // a face may be cut into several fonts; their letters are set as of one
    const face =
      [...fonts.values()].find(
        (f) => f.name === fresh.name && f.bold === fresh.bold && f.italic === fresh.italic && f.unit === fresh.unit,
      ) ?? fresh;
    fonts.set(id, face);
    return face;
  }
}
