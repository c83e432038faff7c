import type { TemplateConfig } from '../../templates/library.ts';

/** How densely a page is set. */
export interface Spacing {
  /** of the letters, in points */
  size: number;
  /** of a line, in heights of the letters */
  leading: number;
  /** of the room between parts, 1 as the template has it */
  gap: number;
  /** in millimetres */
  margins: { top: number; right: number; bottom: number; left: number };
}

const DENSITY: Record<TemplateConfig['density'], { leading: number; gap: number }> = {
  compact: { leading: 0.92, gap: 0.7 },
  normal: { leading: 1, gap: 1 },
  relaxed: { leading: 1.1, gap: 1.3 },
};

const MM = { mm: 1, pt: 25.4 / 72, in: 25.4 };

/** A CSS length in millimetres. */
export function millimetres(length: string): number {
  const [, value = '0', unit = 'pt'] = /^([\d.]+)(mm|pt|in)$/.exec(length) ?? [];
  return Number(value) * MM[unit as keyof typeof MM];
}

export function spacingOf({ fonts, margins, density }: TemplateConfig): Spacing {
  const { leading, gap } = DENSITY[density];
  return {
    size: millimetres(fonts.size) / MM.pt,
    leading: fonts.leading * leading,
    gap,
    margins: {
      top: millimetres(margins.top),
      right: millimetres(margins.right),
      bottom: millimetres(margins.bottom),
      left: millimetres(margins.left),
    },
  };
}

/**
 * What stays readable in print: letters of which a small x is 3.9 points high, as in 8 points of Source Sans; lines
 * closer than 1.16 run together; printers leave 10 mm white.
 */
const TIGHTEST = { leading: 1.16, gap: 0.3, margin: 10 };
const SMALLEST: Record<TemplateConfig['fonts']['body'], number> = {
  'Source Sans 3': 8,
  'Source Serif 4': 8.2,
  'IBM Plex Sans': 7.6,
  'EB Garamond': 9.4,
};

/** By how much of the way first lines and gaps close up, then letters and margins shrink. */
const CLOSED_UP = 0.5;

/** @param by 0: as it is, 1: as tight as it stays readable */
export function tightened(spacing: Spacing, by: number, font: TemplateConfig['fonts']['body']): Spacing {
  const close = Math.min(1, by / CLOSED_UP);
  const shrink = Math.max(0, (by - CLOSED_UP) / (1 - CLOSED_UP));
  const { margins } = spacing;
  const margin = (side: number) => towards(side, TIGHTEST.margin, shrink);
  return {
    size: towards(spacing.size, SMALLEST[font], shrink),
    leading: towards(spacing.leading, TIGHTEST.leading, close),
    gap: towards(spacing.gap, TIGHTEST.gap, close),
    margins: {
      top: margin(margins.top),
      right: margin(margins.right),
      bottom: margin(margins.bottom),
      left: margin(margins.left),
    },
  };
}

/** Never away from it: what is tighter already stays. */
const towards = (value: number, least: number, by: number) => value - Math.max(0, value - least) * by;

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The spacing as style: page margins, and the variables that base and template styles use. */
export function spacingRules({ size, leading, gap, margins }: Spacing): string {
  const [top, right, bottom, left] = [margins.top, margins.right, margins.bottom, margins.left].map(
    (side) => `${rounded(side)}mm`,
  );
  return (
    `:root{--size:${rounded(size)}pt;--leading:${rounded(leading)};--gap:${rounded(gap)};--left:${left};--right:${right}}` +
    `@page{margin:${top} ${right} ${bottom} ${left}}`
  );
}

/** Where a page takes another spacing in. */
export const SPACING_PLACE = '/* spacing */';

/** The page in another spacing than it was made with. */
export const respaced = (html: string, spacing: Spacing): string =>
  html.replace(SPACING_PLACE, () => spacingRules(spacing));
