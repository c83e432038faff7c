import type { Word } from './words.ts';

interface Dot {
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  color: string;
}

/** Browsers draw list markers as small discs and squares instead of setting a glyph: puts a marker where one stands before a word. */
export function withDrawnBullets(words: readonly Word[], dots: readonly Dot[]): Word[] {
  const markers: Word[] = [];
  for (const dot of dots) {
    const middle = (dot.top + dot.bottom) / 2;
    const next = words.find(
      (w) =>
        w.x0 > dot.x1 &&
        w.x0 - dot.x1 < 2 * w.size &&
        middle < w.baseline &&
        middle > w.baseline - 0.8 * w.size &&
        dot.x1 - dot.x0 < 0.7 * w.size &&
        !words.some((o) => o !== w && o.x1 > dot.x1 - 30 && o.x1 <= w.x0 && Math.abs(o.baseline - w.baseline) < 2),
    );
    if (!next) continue;
    const { x0, x1, color } = dot;
    markers.push({
      text: '•',
      x0,
      x1,
      baseline: next.baseline,
      size: next.size,
      spaced: false,
      tracking: 0,
      style: { ...next.style, color },
    });
  }
  return [...words, ...markers];
}
