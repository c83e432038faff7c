import { NO_STYLE } from '../document.ts';
import type { TextStyle } from '../document.ts';

/** Where the text of a group goes. */
export type Destination =
  | 'body'
  | 'header'
  | 'footer'
  | 'none'
  | 'marker'
  | 'instruction'
  | 'fonts'
  | 'colors'
  | 'styles';

/** What holds within a group, and ends with it. */
export interface GroupState {
  destination: Destination;
  style: TextStyle;
  hidden: boolean;
  caps: boolean;
  font: number;
  /** how many characters stand behind a `\u` for readers that do not know it */
  fallback: number;
  href: string | null;
  paragraph: ParagraphState;
}

export interface ParagraphState {
  /** in points */
  indent: number;
  before: number;
  headingLevel: number | null;
  listed: boolean;
  inTable: boolean;
}

export const NO_PARAGRAPH: ParagraphState = {
  indent: 0,
  before: 0,
  headingLevel: null,
  listed: false,
  inTable: false,
};

/** RTF begins in 12 points. */
const FIRST_STYLE: TextStyle = { ...NO_STYLE, size: 12 };

export const FIRST_GROUP: GroupState = {
  destination: 'body',
  style: FIRST_STYLE,
  hidden: false,
  caps: false,
  font: 0,
  fallback: 1,
  href: null,
  paragraph: NO_PARAGRAPH,
};

const TWIPS = 20;
const isOn = (param: number | undefined): boolean => param !== 0;

type Change = (state: GroupState, param: number | undefined) => void;

const styled =
  (change: (param: number | undefined) => Partial<TextStyle>): Change =>
  (state, param) => {
    state.style = { ...state.style, ...change(param) };
  };
const placed =
  (change: (param: number) => Partial<ParagraphState>): Change =>
  (state, param = 0) => {
    state.paragraph = { ...state.paragraph, ...change(param) };
  };

/** Control words that change how what follows looks or stands. */
export const CHANGES = new Map<string, Change>(
  Object.entries({
    b: styled((param) => ({ bold: isOn(param) })),
    i: styled((param) => ({ italic: isOn(param) })),
    fs: styled((param = 24) => ({ size: param > 0 ? param / 2 : FIRST_STYLE.size })),
    plain: (state) => {
      Object.assign(state, { style: FIRST_STYLE, hidden: false, caps: false });
    },
    v: (state, param) => {
      state.hidden = isOn(param);
    },
    deleted: (state, param) => {
      state.hidden = isOn(param);
    },
    caps: (state, param) => {
      state.caps = isOn(param);
    },
    f: (state, param = 0) => {
      state.font = param;
    },
    uc: (state, param = 1) => {
      state.fallback = param;
    },
    pard: (state) => {
      state.paragraph = NO_PARAGRAPH;
    },
    li: placed((param) => ({ indent: param / TWIPS })),
    sb: placed((param) => ({ before: param / TWIPS })),
    outlinelevel: placed((param) => ({ headingLevel: param < 6 ? param + 1 : null })),
    ls: placed((param) => ({ listed: param > 0 })),
    intbl: placed(() => ({ inTable: true })),
  } satisfies Record<string, Change>),
);
