import type { DateStyle } from './dates.ts';

/** How a document shows a persona. */
export interface ViewOptions {
  language: string | null;
  dates?: DateStyle;
  /** keys in the order of a template that has its own; the persona's order goes before it */
  order?: string[];
}
