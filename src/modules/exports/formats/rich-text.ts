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

type Token = ReturnType<typeof richTokens>[number];

/** A custom section without the marks of Markdown: a paragraph or heading a block, "- " and numbers before items. */
export function plainText(source: string): string {
  const lines: string[] = [];
  const lists: { next: number | null }[] = [];
  let [mark, tight] = ['', false];
  const add = (text: string) => {
    if (lines.length && !tight) lines.push('');
    lines.push(`${'  '.repeat(Math.max(0, lists.length - 1))}${mark}${text}`);
    [mark, tight] = ['', lists.length > 0];
  };
  for (const token of richTokens(source)) {
    if (token.type === 'bullet_list_open') lists.push({ next: null });
    else if (token.type === 'ordered_list_open') lists.push({ next: Number(token.attrGet('start') ?? 1) });
    else if (token.type.endsWith('_list_close')) {
      lists.pop();
      tight = lists.length > 0;
    } else if (token.type === 'list_item_open') {
      const list = lists.at(-1);
      mark = list?.next ? `${list.next++}. ` : '- ';
    } else if (token.type === 'inline') add(inlineText(token.children ?? []));
    else if (token.type === 'fence' || token.type === 'code_block') add(token.content.trimEnd());
  }
  return lines.join('\n');
}

function inlineText(tokens: Token[]): string {
  let href = '';
  let from = 0;
  let text = '';
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else if (token.type === 'link_open') [href, from] = [String(token.attrGet('href') ?? ''), text.length];
    else if (token.type === 'link_close') text += href.endsWith(text.slice(from)) ? '' : ` (${href})`;
    else text += token.content;
  }
  return text;
}
