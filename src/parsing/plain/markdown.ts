import MarkdownIt from 'markdown-it';
import { lastOf } from '../../list-item.ts';
import { type Line, NO_STYLE, type Run, type SourceDocument, type TextStyle } from '../document.ts';
import { flowDocument } from '../flow/document.ts';
import { paragraphLines } from '../flow/paragraph.ts';
import { tableLines } from '../flow/table.ts';
import { columnKind } from '../layout/ruled.ts';
import { sectionKind } from '../sections/kinds.ts';
import { cleanText } from '../text/clean.ts';
import { unwrapped } from './wrapped.ts';

const markdown = new MarkdownIt({ html: true, linkify: false });

type Token = ReturnType<typeof markdown.parse>[number];

/** Type sizes of the headings, in points, as browsers show them. */
const HEADING_SIZES = [22, 17, 14, 12, 11.5, 11];
const INDENT = 18;
/** A table or heading stands apart, as paragraphs do. */
const APART = 1.2;
/** Values at the top of a page of a site, for the program that makes it. */
const FRONT_MATTER = /^---\n([\s\S]{0,4000}?)\n---\n/;
const TOLD_THERE = /^(name|author|email|phone|location|website):\s*["']?(.+?)["']?$/i;

/** Reads Markdown into lines. Lines that were typed stay lines; those that a program has wrapped are joined. */
export function readMarkdown(text: string): SourceDocument {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const body = plain.replace(FRONT_MATTER, (_, values: string) => frontMatter(values));
  const reader = new MarkdownReader();
  for (const token of markdown.parse(unwrapped(body.split('\n')).join('\n'), {})) reader.take(token);
  return flowDocument(reader.lines);
}

const frontMatter = (values: string): string =>
  values
    .split('\n')
    .flatMap((line) => {
      const [, key = '', value = ''] = TOLD_THERE.exec(line.trim()) ?? [];
      if (!value) return [];
      return [/name|author/i.test(key) ? `# ${value}\n` : `${key}: ${value}\n`];
    })
    .join('\n');

class MarkdownReader {
  readonly lines: Line[] = [];
  #level: number | null = null;
  /** lists that are open, and whether the text that comes is the first of an item */
  #depth = 0;
  #isItem = false;
  #rows: Line[][][] | null = null;

  take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#level = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        this.#level = null;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#depth++;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#depth--;
        break;
      case 'list_item_open':
        this.#isItem = true;
        break;
      case 'inline':
        this.#paragraph(runsOf(token.children ?? [], this.#style()));
        break;
      case 'html_block':
        for (const line of htmlLines(token.content)) this.#html(line);
        break;
      case 'fence':
      case 'code_block':
        this.#paragraph([{ text: token.content.trimEnd(), style: NO_STYLE, href: null }]);
        break;
      default:
        this.#table(token.type);
    }
  }

  #table(type: string): void {
    if (type === 'table_open') this.#rows = [];
    else if (type === 'tr_open') this.#rows?.push([]);
    else if (type === 'td_open' || type === 'th_open') this.#rows?.at(-1)?.push([]);
    else if (type === 'table_close') {
      const rows = (this.#rows ?? []).filter((row) => row.some((cell) => cell.length));
      this.lines.push(...tableLines(isShortHead(rows[0] ?? []) ? rows.slice(1) : rows));
      this.#rows = null;
    }
  }

  #style(): TextStyle {
    if (this.#level === null) return NO_STYLE;
    return { ...NO_STYLE, bold: true, size: HEADING_SIZES[this.#level - 1] ?? NO_STYLE.size };
  }

  #html({ text, level }: { text: string; level: number | null }): void {
    this.#level = level;
    this.#paragraph([{ text, style: this.#style(), href: null }]);
    this.#level = null;
  }

  #paragraph(runs: readonly Run[]): void {
    const own = paragraphLines({
      runs: runs.map((run) => ({ ...run, text: cleanText(run.text) })),
      indent: this.#depth * INDENT,
      before: 0,
      headingLevel: this.#level,
      listed: this.#isItem,
    });
    if (own[0] && !this.#depth) own[0].gap += APART;
    this.#isItem = false;
    if (this.#rows) lastOf(lastOf(this.#rows)).push(...own);
    else this.lines.push(...own);
  }
}

/** The head of two columns says of lists what they list, and is none of their entries. */
function isShortHead(cells: readonly Line[][]): boolean {
  const name = cells[0]?.[0]?.text ?? '';
  return cells.length < 3 && (sectionKind(name) !== null || columnKind(name) !== null);
}

/** Runs of one paragraph; a line that was typed is a line. */
function runsOf(tokens: readonly Token[], style: TextStyle): Run[] {
  const runs: Run[] = [];
  let look = style;
  let href: string | null = null;
  for (const token of tokens) {
    const { type, content } = token;
    if (type === 'strong_open') look = { ...look, bold: true };
    else if (type === 'strong_close') look = { ...look, bold: style.bold };
    else if (type === 'em_open') look = { ...look, italic: true };
    else if (type === 'em_close') look = { ...look, italic: style.italic };
    else if (type === 'link_open') href = String(token.attrGet('href') ?? '') || null;
    else if (type === 'link_close') href = null;
    else if (type === 'softbreak' || type === 'hardbreak') runs.push({ text: '\n', style: look, href: null });
    else if (type === 'html_inline') runs.push({ text: /^<br/i.test(content) ? '\n' : '', style: look, href: null });
    // a picture is shown for its own sake, or as the text of a link
    else if (type === 'image') runs.push({ text: href ? content : '', style: look, href });
    else if (content) runs.push({ text: content, style: look, href });
  }
  return runs;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Lines of a block of HTML, which pages of projects begin with. */
const htmlLines = (html: string): { text: string; level: number | null }[] =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/<br\b[^<>]*>|<\/(?:p|div|li|tr|h[1-6])>|\n/i)
    .map((part) => ({
      text: part
        .replace(/<[^<>]*>/g, ' ')
        .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
        .trim(),
      level: Number(/<h([1-6])\b/i.exec(part)?.[1]) || null,
    }))
    .filter(({ text }) => text !== '');
