import { itemAt } from '../../list-item.ts';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../document.ts';
import { remember } from '../text/memo.ts';
import { MOST_OUTLINES } from './outlines.ts';
import type { Outline } from './outlines.ts';
import { apply } from './state.ts';
import type { GraphicsState } from './state.ts';

const { OPS } = pdfjs;
const FILLS = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
/** Text whose colour differs by less than this in every channel (0–255) from what lies under it cannot be read. */
const INDISTINCT = 12;
/** Areas looked at from the top; files with thousands of drawn shapes would cost too much otherwise. */
const LOOK_BACK = 200;

interface Area {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** null: a picture, a pattern or a shade, on which nothing can be said */
  color: string | null;
}

/** Remembers what a page was painted with, to tell text that has the colour of what it stands on. */
export class Backgrounds {
  readonly #areas: Area[] = [];
  /** small filled shapes, as drawn for list markers by browsers */
  readonly dots: { x0: number; x1: number; top: number; bottom: number; color: string }[] = [];

  /** filled shapes that are no rectangles, as letters drawn by their outlines are */
  readonly outlines: Outline[] = [];

  readonly size: { width: number; height: number };

  constructor(size: { width: number; height: number }) {
    this.size = size;
  }

  path(path: Path, state: GraphicsState): void {
    if (!FILLS.has(path.operator) || !path.bounds || path.bounds.length < 4 || state.alpha < 0.5) return;
    const { x0, y0, x1, y1 } = placed(state, path.bounds);
    this.#outline({ x0, x1, top: y0, bottom: y1 }, path, state);
    const known = isRectangle(path) && state.clip?.exact !== false;
    this.#add({ x0, y0, x1, y1, color: known ? state.fill : null }, state);
    this.#dot({ x0, y0, x1, y1 }, state.fill);
  }

  picture(state: GraphicsState): void {
    this.#add({ ...placed(state, [0, 0, 1, 1]), color: null }, state);
  }

  /** A picture takes most of the page, as on a scanned one. */
  get isPicture(): boolean {
    const { width, height } = this.size;
    return this.#areas.some(
      (a) =>
        a.color === null &&
        (Math.min(a.x1, width) - Math.max(a.x0, 0)) * (Math.min(a.y1, height) - Math.max(a.y0, 0)) >
          0.6 * width * height,
    );
  }

  hides(color: string, x: number, y: number): boolean {
    const lowest = Math.max(0, this.#areas.length - LOOK_BACK);
    for (let at = this.#areas.length - 1; at >= lowest; at--) {
      const area = itemAt(this.#areas, at);
      if (x >= area.x0 && x <= area.x1 && y >= area.y0 && y <= area.y1)
        return area.color !== null && near(area.color, color);
    }
    return lowest === 0 && near('#ffffff', color);
  }

  #add(area: Area, { clip }: GraphicsState): void {
    const seen = clip ? { ...intersect(area, clip), color: area.color } : area;
    // rules, bullets and borders are no ground to stand on
    if (seen.x1 - seen.x0 > 8 && seen.y1 - seen.y0 > 5) this.#areas.push(seen);
  }

  #outline(box: Box, path: Path, { fill }: GraphicsState): void {
    if (isRectangle(path) || !fill || this.outlines.length > MOST_OUTLINES) return;
    if (this.hides(fill, (box.x0 + box.x1) / 2, (box.top + box.bottom) / 2)) return;
    this.outlines.push({ ...box, numbers: path.data?.[0]?.length ?? 0, color: fill });
  }

  #dot({ x0, y0, x1, y1 }: Omit<Area, 'color'>, color: string | null): void {
    const width = x1 - x0,
      height = y1 - y0;
    if (color && width >= 1.5 && width <= 7 && Math.abs(width - height) < 0.25 * width && !near('#ffffff', color)) {
      this.dots.push({ x0, x1, top: y0, bottom: y1, color });
    }
  }
}

interface Path {
  operator: number;
  data: ArrayLike<number>[] | null;
  bounds: ArrayLike<number> | null;
}

/** The clip after a further clip path. */
export function clipTo(state: GraphicsState, path: Path): GraphicsState['clip'] {
  if (!path.bounds || path.bounds.length < 4) return state.clip;
  const box = placed(state, path.bounds);
  const exact = isRectangle(path) && state.clip?.exact !== false;
  return { ...(state.clip ? intersect(box, state.clip) : box), exact };
}

/** Numbers of a path of four straight sides: five points, each with its operator, and the closing one. */
const RECTANGLE_LENGTH = 16;

const isRectangle = (path: Path): boolean => (path.data?.[0]?.length ?? Infinity) <= RECTANGLE_LENGTH;

const intersect = (a: Omit<Area, 'color'>, b: Omit<Area, 'color'>) => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
});

function placed({ ctm }: GraphicsState, b: ArrayLike<number>): Omit<Area, 'color'> {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(b);
  const corners = [apply(ctm, left, bottom), apply(ctm, right, top), apply(ctm, left, top), apply(ctm, right, bottom)];
  const xs = corners.map((c) => c[0]),
    ys = corners.map((c) => c[1]);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

const channels = remember((color) => {
  const all = parseInt(color.slice(1), 16);
  return [all >> 16, (all >> 8) & 255, all & 255] as const;
});

function near(a: string, b: string): boolean {
  if (a === b) return true;
  const [red, green, blue] = channels(a),
    [otherRed, otherGreen, otherBlue] = channels(b);
  return (
    Math.abs(red - otherRed) <= INDISTINCT &&
    Math.abs(green - otherGreen) <= INDISTINCT &&
    Math.abs(blue - otherBlue) <= INDISTINCT
  );
}
