import { safeHref } from '../../../safe-href.ts';
import { richTokens } from './rich-text.ts';

export interface RichRun {
  text: string;
  bold: boolean;
  italic: boolean;
  /** where it leads, null for plain text */
  href: string | null;
}

export interface RichBlock {
  kind: 'paragraph' | 'heading' | 'item';
  runs: RichRun[];
}

/** A custom section's Markdown as a row of blocks; a table becomes a paragraph a row, a list in a list one list. */
export function richBlocks(source: string): RichBlock[] {
  const blocks: RichBlock[] = [];
  let [depth, heading] = [0, false];
  let cells: RichRun[] | null = null;
  const plain = (text: string): RichRun => ({ text, bold: false, italic: false, href: null });
  for (const token of richTokens(source)) {
    if (token.type.endsWith('_list_open')) depth += 1;
    else if (token.type.endsWith('_list_close')) depth -= 1;
    else if (token.type === 'tr_open') cells = [];
    else if (token.type === 'tr_close') {
      blocks.push({ kind: 'paragraph', runs: cells ?? [] });
      cells = null;
    } else if (token.type === 'fence' || token.type === 'code_block')
      blocks.push({ kind: 'paragraph', runs: [plain(token.content.trimEnd())] });
    else if (token.type === 'inline') {
      const runs = runsOf(token.children ?? []);
      if (cells) cells.push(...(cells.length ? [plain('\t')] : []), ...runs);
      else blocks.push({ kind: heading ? 'heading' : depth ? 'item' : 'paragraph', runs });
    }
    heading = token.type === 'heading_open';
  }
  return blocks;
}

type Tokens = NonNullable<ReturnType<typeof richTokens>[number]['children']>;

function runsOf(tokens: Tokens): RichRun[] {
  const runs: RichRun[] = [];
  let [bold, italic] = [false, false];
  let href: string | null = null;
  for (const token of tokens) {
    const { type, content } = token;
    if (type === 'strong_open' || type === 'strong_close') bold = type === 'strong_open';
    else if (type === 'em_open' || type === 'em_close') italic = type === 'em_open';
    else if (type === 'link_open') href = safeHref(String(token.attrGet('href') ?? ''));
    else if (type === 'link_close') href = null;
    else if (type === 'softbreak' || type === 'hardbreak')
      runs.push({ text: type === 'softbreak' ? ' ' : '\n', bold, italic, href });
    else runs.push({ text: content, bold, italic, href });
  }
  return runs;
}
