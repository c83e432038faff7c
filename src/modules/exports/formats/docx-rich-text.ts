import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { safeHref } from '../../../safe-href.ts';
import { richTokens } from './rich-text.ts';

type Token = ReturnType<typeof richTokens>[number];

/** A custom section's Markdown as paragraphs of Word: headings, lists and emphasis; a table becomes a line a row. */
export function richParagraphs(source: string, rtl: boolean): Paragraph[] {
  const lists: ('bullets' | 'numbers')[] = [];
  let heading = false;
  let cells: ParagraphChild[] | null = null;
  const paragraphs: Paragraph[] = [];
  const add = (children: ParagraphChild[]) =>
    paragraphs.push(new Paragraph({ bidirectional: rtl, children, ...placed(lists, heading) }));
  for (const token of richTokens(source)) {
    if (token.type === 'bullet_list_open') lists.push('bullets');
    else if (token.type === 'ordered_list_open') lists.push('numbers');
    else if (token.type.endsWith('_list_close')) lists.pop();
    else if (token.type === 'tr_open') cells = [];
    else if (token.type === 'tr_close') {
      add(cells ?? []);
      cells = null;
    } else if (token.type === 'fence' || token.type === 'code_block') add([new TextRun(token.content.trimEnd())]);
    else if (token.type === 'inline') {
      const runs = inlineRuns(token.children ?? []);
      if (cells) cells.push(...(cells.length > 0 ? [new TextRun('\t')] : []), ...runs);
      else add(runs);
    }
    heading = token.type === 'heading_open';
  }
  return paragraphs;
}

function placed(lists: ('bullets' | 'numbers')[], heading: boolean) {
  const reference = lists.at(-1);
  if (heading) return { heading: HeadingLevel.HEADING_2 };
  return reference
    ? {
        style: reference === 'bullets' ? 'ListBullet' : 'ListNumber',
        numbering: { reference, level: Math.min(2, lists.length - 1) },
      }
    : {};
}

function inlineRuns(tokens: Token[]): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  let [bold, italics] = [false, false];
  let href: string | null = null;
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') bold = token.type === 'strong_open';
    else if (token.type === 'em_open' || token.type === 'em_close') italics = token.type === 'em_open';
    else if (token.type === 'link_open') href = safeHref(String(token.attrGet('href') ?? ''));
    else if (token.type === 'link_close') href = null;
    else {
      const run = new TextRun({
        text: token.content,
        bold,
        italics,
        ...(href && { style: 'Hyperlink' }),
        ...(token.type === 'hardbreak' && { break: 1 }),
      });
      runs.push(href ? new ExternalHyperlink({ link: href, children: [run] }) : run);
    }
  }
  return runs;
}
