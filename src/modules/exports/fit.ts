import type { TemplateConfig } from '../templates/library.ts';
import { respaced, spacingOf, tightened } from './formats/spacing.ts';

export interface FittedPdf {
  bytes: Uint8Array;
  pages: number;
  /** whether it has as few pages as were asked for */
  fits: boolean;
}

/** How far a document is tightened unasked, so that a few lines do not stand alone on a last page. */
const UNASKED = 0.5;
/** Halvings between too wide and tight enough: a thirtieth of the way is not seen. */
const STEPS = 4;

/**
 * A PDF without a last page that a slightly tighter setting saves, or with at most `fitPages` pages, set as loosely as
 * goes. Most documents are printed once.
 */
export async function printFitted(
  print: (html: string) => Promise<Uint8Array>,
  html: string,
  config: TemplateConfig,
  fitPages: number | null,
): Promise<FittedPdf> {
  const spacing = spacingOf(config);
  const attempt = async (by: number) => {
    const bytes = await print(by === 0 ? html : respaced(html, tightened(spacing, by, config.fonts.body)));
    return { bytes, pages: pageCount(bytes), by };
  };
  /** The loosest setting that has so few pages, between one that has more and one that has not. */
  const loosest = async (most: number, wide: number, tight: Attempt): Promise<Attempt> => {
    let [low, best] = [wide, tight];
    for (let step = 0; step < STEPS; step += 1) {
      const tried = await attempt((low + best.by) / 2);
      if (tried.pages <= most) best = tried;
      else low = tried.by;
    }
    return best;
  };
  const first = await attempt(0);
  if (fitPages !== null && first.pages > fitPages) {
    const tightest = await attempt(1);
    if (tightest.pages > fitPages) return { ...tightest, fits: false };
    return { ...(await loosest(fitPages, 0, tightest)), fits: true };
  }
  if (first.pages === 1) return { ...first, fits: true };
  const tighter = await attempt(UNASKED);
  const saved = tighter.pages < first.pages ? await loosest(tighter.pages, 0, tighter) : first;
  return { ...saved, fits: true };
}

interface Attempt {
  bytes: Uint8Array;
  pages: number;
  by: number;
}

/** Pages of a PDF as Chromium writes it, whose page objects stand uncompressed. */
const pageCount = (pdf: Uint8Array): number =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 1;
