import MarkdownIt from 'markdown-it';
import { safeHref } from '../../../safe-href.ts';

/** CommonMark without raw HTML and without pictures: a document fetches nothing and runs nothing. */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false }).disable(['image']);
markdown.validateLink = (url) => safeHref(url) !== null;

/** Safe HTML of a custom section. Headings in it stand below the section's own. */
export const richText = (source: string): string =>
  markdown
    .render(source)
    .replaceAll(
      /<(\/?)h([1-6])>/g,
      (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + 2)}>`,
    );

/** The tokens of a custom section, for formats that are not HTML. */
export const richTokens = (source: string) => markdown.parse(source, {});
