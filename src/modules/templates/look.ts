import type { TemplateConfig } from './library.ts';

/** What an export changes of its template's look; null: the template's own. */
export interface Look {
  pageSize: TemplateConfig['page_size'] | null;
  /** `narrow`, `normal`, `wide`, or a length for all four sides */
  margins: string | null;
  font: TemplateConfig['fonts']['body'] | null;
  /** `#rrggbb` */
  accent: string | null;
  density: TemplateConfig['density'] | null;
}

export const OWN_LOOK: Look = { pageSize: null, margins: null, font: null, accent: null, density: null };

const MARGINS: Record<string, string> = { narrow: '12mm', wide: '25mm' };

/** The configuration of a template with what an export changes of it. */
export function withLook(config: TemplateConfig, { pageSize, margins, font, accent, density }: Look): TemplateConfig {
  const side = margins && margins !== 'normal' ? (MARGINS[margins] ?? margins) : null;
  return {
    ...config,
    page_size: pageSize ?? config.page_size,
    margins: side ? { top: side, right: side, bottom: side, left: side } : config.margins,
    fonts: font ? { ...config.fonts, body: font, headings: font } : config.fonts,
    colors: accent ? { ...config.colors, accent: readable(accent) } : config.colors,
    density: density ?? config.density,
  };
}

/** Of a colour to white paper; what WCAG 2 asks of headings and large type is 3. */
const LEAST_CONTRAST = 3;
const DARKER = 0.92;

/** The colour, or where headings in it would be too pale for white paper a darker one of the same hue. */
export function readable(colour: string): string {
  let parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  while (1.05 / (luminance(parts) + 0.05) < LEAST_CONTRAST) parts = parts.map((part) => Math.floor(part * DARKER));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of WCAG 2, 0 to 1. */
function luminance(parts: number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
