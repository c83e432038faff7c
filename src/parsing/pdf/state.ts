/** A transform as PDF writes it: [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

export const toMatrix = (value: unknown): Matrix => {
  const numbers = value as ArrayLike<number> | null | undefined;
  return numbers && numbers.length >= 6 ? (Array.from(numbers).slice(0, 6) as unknown as Matrix) : IDENTITY;
};

export interface FontInfo {
  name: string;
  bold: boolean;
  italic: boolean;
  icons: boolean;
  vertical: boolean;
  /** glyph units to text units, 0.001 for all but Type 3 fonts */
  unit: number;
  /** its type size for a font size of 1: 1 for all but some Type 3 fonts */
  em: number;
}

/** The graphics and text state that decides where text stands and whether it is seen. */
export interface GraphicsState {
  ctm: Matrix;
  /** what may be painted, in page coordinates; `exact` while all clips were rectangles */
  clip: { x0: number; y0: number; x1: number; y1: number; exact: boolean } | null;
  fill: string | null;
  stroke: string | null;
  alpha: number;
  font: FontInfo | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

export const initialState = (ctm: Matrix): GraphicsState => ({
  ctm,
  clip: null,
  fill: '#000000',
  stroke: '#000000',
  alpha: 1,
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});
