import sanitizeHtml from 'sanitize-html';
import { ICON, type Line, type Segment } from '../document.ts';
import { VIEW_STYLE } from './view-style.ts';

export const htmlPage = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>CV</title><style>${VIEW_STYLE}</style></head><body>${body}</body></html>`;

/** Lines as paragraphs, headings and list items, with their words and nothing else of the file. */
export const htmlOf = (lines: readonly Line[]): string => lines.map(blockOf).join('');

function blockOf({ headingLevel, bullet, segments }: Line): string {
  const text = segments.map(inlineOf).join(' &emsp; ');
  if (headingLevel !== null) return `<h${headingLevel}>${text}</h${headingLevel}>`;
  return bullet ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`;
}

function inlineOf({ text, style }: Segment): string {
  const escaped = sanitizeHtml(text.replaceAll(ICON, ''), { allowedTags: [], disallowedTagsMode: 'escape' });
  return style.bold ? `<strong>${escaped}</strong>` : escaped;
}
