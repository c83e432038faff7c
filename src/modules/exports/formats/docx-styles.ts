import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';
import type { TemplateConfig } from '../../templates/library.ts';

/** What Word has on every machine, nearest to the families that the PDF carries. */
const OFFICE_FONT: Record<TemplateConfig['fonts']['body'], string> = {
  'Source Sans 3': 'Calibri',
  'Source Serif 4': 'Cambria',
  'IBM Plex Sans': 'Arial',
  'EB Garamond': 'Garamond',
};

const POINT = 20;
export const SHEET = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } };

/** A CSS length in twentieths of a point, the unit of Word. */
export function twips(length: string): number {
  const [, value = '0', unit = 'pt'] = /^([\d.]+)(mm|pt|in)$/.exec(length) ?? [];
  return Math.round(Number(value) * { mm: 72 / 25.4, pt: 1, in: 72 }[unit as 'mm' | 'pt' | 'in'] * POINT);
}

const colour = (hex: string) => hex.slice(1);

/** Real styles, so that a person can restyle the whole document in Word at once. */
export function styles({ fonts, colors }: TemplateConfig, language: string): IStylesOptions {
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
        paragraph: { spacing: { after: 60, line: 264 } },
      },
      title: { run: { ...heading, size: size + 20 }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { ...heading, size: size + 5 },
        paragraph: {
          spacing: { before: 260, after: 90 },
          keepNext: true,
          border: { bottom: { style: 'single', size: 4, space: 2, color: colour(colors.rule) } },
        },
      },
      heading2: {
        run: { font: OFFICE_FONT[fonts.headings], color: colour(colors.text), bold: true, size },
        paragraph: { spacing: { before: 140, after: 20 }, keepNext: true, keepLines: true },
      },
      heading3: {
        run: { font: OFFICE_FONT[fonts.headings], color: colour(colors.text), italics: true, size },
        paragraph: { spacing: { before: 80, after: 20 }, keepNext: true },
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
        paragraph: { keepNext: true, spacing: { after: 40 } },
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
