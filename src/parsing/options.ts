/** Limits and choices of reading one file. */
export interface ParseOptions {
  /** a PDF with more pages is refused; default 50 */
  maxPages?: number;
  /** the `tesseract` program, to recognise pages without text with; default null, which leaves them unread */
  ocr?: string | null;
  /** called before pages are recognised, which takes seconds for each */
  onRecognise?: () => void;
}

export const DEFAULT_MAX_PAGES = 50;
