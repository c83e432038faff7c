/** Limits and choices of reading one file. */
export interface ParseOptions {
  /** a PDF with more pages is refused; default 50 */
  maxPages?: number;
  /** recognise pages without text with the `tesseract` program where it is installed; default false */
  ocr?: boolean;
}

export const DEFAULT_MAX_PAGES = 50;
