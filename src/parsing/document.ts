/**
 * The line model: what the readers make of a file, and all that the later stages know of it.
 * Lengths are in points, positions from the top left of the page.
 */
export interface TextStyle {
  size: number;
  bold: boolean;
  italic: boolean;
  /** `#rrggbb` */
  color: string;
}

export interface Box {
  x0: number;
  x1: number;
  top: number;
  bottom: number;
}

/** Text of one style. */
export interface Run {
  text: string;
  style: TextStyle;
  href: string | null;
}

/** Words that stand together on one baseline; wider white space, a tab or a cell border ends a segment. */
export interface Segment extends Box {
  runs: Run[];
  text: string;
  page: number;
  baseline: number;
  /** baseline of its last line, where it was closed up from several */
  end?: number;
  /** the style of most of its letters */
  style: TextStyle;
  /** what the head of its column, or the words around it in a sentence, say that it is */
  field?: FieldHint;
}

/** What a text is said to be; `none` is no part of an entry, `head` names a column. */
export type FieldHint =
  | 'degree'
  | 'institution'
  | 'field'
  | 'dates'
  | 'grade'
  | 'title'
  | 'company'
  | 'location'
  | 'tasks'
  | 'none'
  | 'head';

/** One line of the document in reading order. */
export interface Line {
  segments: Segment[];
  text: string;
  page: number;
  box: Box | null;
  style: TextStyle;
  /** starts with a list marker, which `text` and `segments` no longer hold */
  bullet: boolean;
  /** left edge of the text (after the marker), in points */
  indent: number;
  /** white space above, in line heights; large at the start of a page or column */
  gap: number;
  /** right edge of the column that it stands in, to tell a wrapped line from a short one; null when unknown */
  columnEnd: number | null;
  /** 1–6 where the file says that it is a heading */
  headingLevel: number | null;
  /** stands in the header or footer of a page */
  furniture: boolean;
  /** stands in a rail left of the text that follows */
  label: boolean;
  /** a paragraph of the file ends here; null in a PDF, which does not say */
  paragraphEnd: boolean | null;
}

export interface SourceDocument {
  lines: Line[];
  pageCount: number;
  /** links of the file that stand behind no text */
  looseLinks: string[];
  warnings: { code: string; message: string }[];
  /** widths of the pages whose lines stand as in a mirror, by their numbers */
  mirrors?: ReadonlyMap<number, number>;
}

/** Stands for a glyph of an icon font. */
export const ICON = '\uE000';

export const NO_STYLE: TextStyle = { size: 11, bold: false, italic: false, color: '#000000' };

export const lineOf = (segments: Segment[], rest: Partial<Line> = {}): Line => {
  const text = segments
    .map((s) => s.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const first = segments[0];
  return {
    segments,
    text,
    page: first?.page ?? 1,
    box: null,
    style: dominantStyle(segments.flatMap((s) => s.runs)),
    bullet: false,
    indent: first?.x0 ?? 0,
    gap: 0,
    columnEnd: null,
    headingLevel: null,
    label: false,
    furniture: false,
    paragraphEnd: null,
    ...rest,
  };
};

/** The style that most letters have. */
export function dominantStyle(runs: readonly Run[]): TextStyle {
  const weight = new Map<string, { style: TextStyle; letters: number }>();
  for (const run of runs) {
    const key = styleKey(run.style);
    const entry = weight.get(key) ?? { style: run.style, letters: 0 };
    entry.letters += run.text.length;
    weight.set(key, entry);
  }
  let best: { style: TextStyle; letters: number } | undefined;
  for (const entry of weight.values()) if (!best || entry.letters > best.letters) best = entry;
  return best?.style ?? NO_STYLE;
}

/** Two texts with the same key look the same; sizes within half a point are one. */
export const styleKey = (style: TextStyle): string =>
  `${Math.round(style.size * 2) / 2}|${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}|${style.color}`;

/** How a line looks at its start. */
export const look = (line: Line): string => styleKey(line.segments[0]?.style ?? line.style);

/** How its first words look, and its last, where a segment changes its type. */
export const firstLook = (line: Line): string => styleKey(line.segments[0]?.runs[0]?.style ?? line.style);
export const lastLook = (line: Line): string => styleKey(line.segments.at(-1)?.runs.at(-1)?.style ?? line.style);
