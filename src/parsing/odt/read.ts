import type { Line, SourceDocument } from '../document.ts';
import { UnreadableFileError } from '../errors.ts';
import { openArchive } from '../flow/archive.ts';
import type { ReadPart } from '../flow/archive.ts';
import { flowDocument, isPageNumber } from '../flow/document.ts';
import { tableLines } from '../flow/table.ts';
import { child, descendants, elements, parseXml } from '../flow/xml.ts';
import type { Element } from '../flow/xml.ts';
import { odtParagraph, type OdtContext } from './paragraph.ts';
import { Styles } from './styles.ts';

/**
 * Reads an OpenDocument text into lines, within the limits of Word files.
 *
 * @throws UnreadableFileError
 */
export async function readOdt(bytes: Uint8Array): Promise<SourceDocument> {
  const read = await openArchive(bytes);
  if ((await read('META-INF/manifest.xml'))?.includes('encryption-data')) throw new UnreadableFileError('encrypted');
  const content = child((await part(read, 'content.xml')) ?? undefined, 'office:document-content');
  const body = child(child(content, 'office:body'), 'office:text');
  if (!content || !body) throw new UnreadableFileError('corrupt');
  const named = child((await part(read, 'styles.xml')) ?? undefined, 'office:document-styles');
  const hidden: string[] = [];
  const context: OdtContext = { styles: new Styles([named, content]), hidden };
  const lines = [...edgeLines(named, 'style:header', context), ...blockLines(body, context)];
  const footers = edgeLines(named, 'style:footer', context).map((line) => ({ ...line, furniture: true }));
  return flowDocument([...lines, ...footers], { hidden, pageCount: await pageCount(read) });
}

async function part(read: ReadPart, name: string): Promise<Element | null> {
  const text = await read(name);
  return text === null ? null : parseXml(text);
}

/** Headers and footers stand in the master pages, each text once. */
function edgeLines(styles: Element | undefined, kind: string, context: OdtContext): Line[] {
  const masters = child(styles, 'office:master-styles');
  const lines = masters ? [...descendants(masters, kind)].flatMap((edge) => blockLines(edge, context)) : [];
  return [...new Map(lines.map((line) => [line.text, line])).values()].filter(({ text }) => !isPageNumber(text));
}

/** Elements that only hold blocks. */
const HOLDERS = new Set([
  'text:section',
  'text:index-body',
  'draw:frame',
  'draw:text-box',
  'draw:g',
  'draw:custom-shape',
]);

function blockLines(parent: Element, context: OdtContext, listed = false): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const element of elements(parent)) {
    if (element.name === 'text:p' || element.name === 'text:h') {
      const { lines: own, boxes } = odtParagraph(element, context, listed);
      lines.push(...boxes.flatMap((box) => blockLines(box, context)));
      if (own[0]) {
        own[0].gap += blank * 1.2;
        blank = 0;
      } else if (!boxes.length) blank++;
      lines.push(...own);
    } else if (element.name === 'text:list') {
      lines.push(...elements(element).flatMap((item) => blockLines(item, context, item.name === 'text:list-item')));
    } else if (element.name === 'table:table') {
      lines.push(...tableLines(rowsOf(element).map((row) => cellsOf(row).map((cell) => blockLines(cell, context)))));
    } else if (HOLDERS.has(element.name)) {
      lines.push(...blockLines(element, context));
    }
  }
  return lines;
}

const ROW_GROUPS = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

const rowsOf = (table: Element): Element[] =>
  elements(table).flatMap((element) =>
    element.name === 'table:table-row' ? [element] : ROW_GROUPS.has(element.name) ? rowsOf(element) : [],
  );

const cellsOf = (row: Element): Element[] => elements(row).filter(({ name }) => name === 'table:table-cell');

/** What the program that wrote the file counted. */
async function pageCount(read: ReadPart): Promise<number> {
  const meta = await part(read, 'meta.xml').catch(() => null);
  const [statistic] = meta ? descendants(meta, 'meta:document-statistic') : [];
  return Number(statistic?.attributes['meta:page-count']) || 1;
}
