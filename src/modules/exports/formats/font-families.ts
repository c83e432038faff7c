import { TEXT_FONTS } from '../../templates/library.ts';

/** A family of an `@fontsource` package; all are under the SIL Open Font License 1.1. */
export interface Family {
  name: string;
  package: string;
  /** `@font-face` weight and the part of the file name that stands for it; null: whatever styles the template wants */
  faces: { weight: string; file: string }[] | null;
  /** files to use; a script's package claims Latin and symbols too, for which it has hardly a glyph */
  subsets: RegExp;
}

export const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** What templates are set in: static files, because Chromium writes variable ones as Type 3 fonts, which show worse. */
const textFamily = (name: string): Family => ({
  name,
  package: `@fontsource/${slug(name)}`,
  faces: null,
  subsets: /./,
});

export type TextFamily = (typeof TEXT_FONTS)[number];

const noto = (name: string, subsets: RegExp): Family => ({
  name,
  package: `@fontsource-variable/${slug(name)}`,
  faces: [{ weight: '100 900', file: 'wght' }],
  subsets,
});

/** Files of CJK and emoji are numbered. */
const NUMBERED = /^\[/;

/** Chinese, Japanese and Korean share characters but draw them differently. */
export const CJK = {
  zh: noto('Noto Sans SC', NUMBERED),
  ja: noto('Noto Sans JP', NUMBERED),
  ko: noto('Noto Sans KR', NUMBERED),
};

export const SCRIPTS: Family[] = [
  // Noto Sans Arabic draws the dots of letters apart, and copied text then has holes
  {
    name: 'IBM Plex Sans Arabic',
    package: '@fontsource/ibm-plex-sans-arabic',
    subsets: /^arabic$/,
    faces: [
      { weight: '100 500', file: '400' },
      { weight: '600 900', file: '600' },
    ],
  },
  noto('Noto Sans Hebrew', /^hebrew$/),
  noto('Noto Sans Devanagari', /^devanagari$/),
  noto('Noto Sans Thai', /^thai$/),
  noto('Noto Emoji', NUMBERED),
];

const FAMILIES = new Map(
  [...TEXT_FONTS.map(textFamily), ...SCRIPTS, ...Object.values(CJK)].map((family) => [family.name, family]),
);

export function familyByName(name: string): Family {
  const family = FAMILIES.get(name);
  if (!family) throw new Error(`There is no font family ${name}`);
  return family;
}
