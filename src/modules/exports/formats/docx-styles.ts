import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { TemplateConfig } from '../../templates/library.ts';
import { millimetres, spacingOf } from './spacing.ts';

/** What Word has on every machine, nearest to the families that the PDF carries. */
const OFFICE_FONT: Record<TemplateConfig['fonts']['body'], string> = {
  'Source Sans 3': 'Calibri',
  'Source Serif 4': 'Cambria',
  'IBM Plex Sans': 'Arial',
  'EB Garamond': 'Garamond',
};

const POINT = 20;
/** 1.1 of a line, in Word's 240ths */
const WORD_LINE = 264;
export const SHEET = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } };

/** A CSS length in twentieths of a point, the unit of Word. */
export const twips = (length: string): number => Math.round((millimetres(length) * 72 * POINT) / 25.4);

const colour = (hex: string) => hex.slice(1);

/** Real styles, so that a person can restyle the whole document in Word at once. */
export function styles(config: TemplateConfig, language: string): IStylesOptions {
  const { fonts, colors } = config;
  const { gap, leading } = spacingOf(config);
  const room = (twentieths: number) => Math.round(twentieths * gap);
  // Office faces look larger than those of the PDF at the same size
  const size = Math.round(Math.min(11, Number.parseFloat(fonts.size)) * 2);
  const heading = { font: OFFICE_FONT[fonts.headings], color: colour(colors.accent), bold: true };
  return {
    default: {
      document: {
        run: {
          font: OFFICE_FONT[fonts.body],
          size,
          color: colour(colors.text),
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: room(60), line: Math.round(WORD_LINE * (leading / fonts.leading)) } },
      },
      title: { run: { ...heading, size: size + 20 }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { ...heading, size: size + 5 },
        paragraph: {
          spacing: { before: room(260), after: room(90) },
          keepNext: true,
          border: { bottom: { style: 'single', size: 4, space: 2, color: colour(colors.rule) } },
        },
      },
      heading2: {
        run: { font: OFFICE_FONT[fonts.headings], color: colour(colors.text), bold: true, size },
        paragraph: { spacing: { before: room(140), after: room(20) }, keepNext: true, keepLines: true },
      },
      heading3: {
        run: { font: OFFICE_FONT[fonts.headings], color: colour(colors.text), italics: true, size },
        paragraph: { spacing: { before: room(80), after: room(20) }, keepNext: true },
      },
      hyperlink: { run: { color: colour(colors.accent) } },
    },
    paragraphStyles: [
      {
        id: 'Headline',
        name: 'Headline',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: size + 4, color: colour(colors.muted) },
      },
      { id: 'Contact', name: 'Contact', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 0 } } },
      {
        id: 'Affiliation',
        name: 'Affiliation',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { color: colour(colors.muted) },
        paragraph: { keepNext: true, spacing: { after: room(40) } },
      },
      {
        id: 'ListBullet',
        name: 'List Bullet',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 20 } },
      },
      {
        id: 'ListNumber',
        name: 'List Number',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 20 } },
      },
    ],
  };
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (depth: number) => string) =>
  [0, 1, 2].map((depth) => ({
    level: depth,
    format,
    text: text(depth),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 300 * (depth + 1), hanging: 220 } } },
  }));

export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: level(LevelFormat.BULLET, () => '•') },
    { reference: 'numbers', levels: level(LevelFormat.DECIMAL, (depth) => `%${depth + 1}.`) },
  ],
};
