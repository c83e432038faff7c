import type { Line, SourceDocument } from '../document.ts';
import { UnreadableFileError } from '../errors.ts';
import { flowDocument, isPageNumber } from '../flow/document.ts';
import { openArchive } from '../flow/archive.ts';
import type { ReadPart } from '../flow/archive.ts';
import { wordParagraph } from './paragraph.ts';
import type { DocxContext } from './paragraph.ts';
import { Styles } from './styles.ts';
import { tableLines } from '../flow/table.ts';
import { child, descendants, elements, parseXml, textOf } from '../flow/xml.ts';
import type { Element } from '../flow/xml.ts';

/** Letters of the main part that is converted a second time; a CV of 50 pages has about a million. */
const MOST_WITNESSED = 2e6;

/**
 * Reads a Word document into lines. The XML is read here and not through an HTML converter, because those leave out
 * what CVs are made with: headers and footers, text boxes, the geometry of tables, tabs and type sizes.
 *
 * @throws UnreadableFileError
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const read = await openArchive(bytes);
  const main = await mainPart(read);
  const xml = await read(main);
  if (xml === null) throw new UnreadableFileError('corrupt');
  const body = child(child(parseXml(xml), 'w:document'), 'w:body');
  if (!body) throw new UnreadableFileError('corrupt');
  const relations = await relationsOf(read, main);
  const styles = new Styles(await part(read, 'word/styles.xml'));
  const hidden: string[] = [];
  const context: DocxContext = { styles, links: relations.links, hidden };

  const headers = await edgeLines(read, body, 'w:headerReference', relations, context);
  const footers = await edgeLines(read, body, 'w:footerReference', relations, context);
  const lines = [...headers, ...blockLines(body, context), ...footers];
  const document = flowDocument(lines, { hidden, pageCount: await pageCount(read) });
  // loaded only where Word files are read
  const { unseenByReader } = await import('./witness.ts');
  if (xml.length <= MOST_WITNESSED) document.warnings.push(...(await unseenByReader(bytes, document.lines, hidden)));
  return document;
}

interface Relations {
  links: Map<string, string>;
  parts: Map<string, string>;
}

async function part(read: ReadPart, name: string): Promise<Element | null> {
  const text = await read(name);
  return text === null ? null : parseXml(text);
}

/** Word always names it `word/document.xml`; some exporters do not. */
async function mainPart(read: ReadPart): Promise<string> {
  const root = await part(read, '_rels/.rels');
  for (const relation of root ? descendants(root, 'Relationship') : []) {
    if (relation.attributes['Type']?.endsWith('/officeDocument'))
      return (relation.attributes['Target'] ?? '').replace(/^\//, '');
  }
  return 'word/document.xml';
}

async function relationsOf(read: ReadPart, name: string): Promise<Relations> {
  const at = name.lastIndexOf('/');
  const folder = name.slice(0, at + 1);
  const root = await part(read, `${folder}_rels/${name.slice(at + 1)}.rels`);
  const links = new Map<string, string>(),
    parts = new Map<string, string>();
  for (const relation of root ? descendants(root, 'Relationship') : []) {
    const { Id = '', Type = '', Target = '', TargetMode } = relation.attributes;
    if (Type.endsWith('/hyperlink')) links.set(Id, Target);
    else if (TargetMode !== 'External') parts.set(Id, Target.startsWith('/') ? Target.slice(1) : folder + Target);
  }
  return { links, parts };
}

async function edgeLines(
  read: ReadPart,
  body: Element,
  kind: string,
  relations: Relations,
  context: DocxContext,
): Promise<Line[]> {
  const lines: Line[] = [];
  const names = new Set(
    [...descendants(body, kind)].map((reference) => relations.parts.get(reference.attributes['r:id'] ?? '')),
  );
  for (const name of names) {
    const root = name ? await part(read, name) : null;
    if (!name || !root) continue;
    const own = await relationsOf(read, name);
    const fresh = elements(root).flatMap((element) => blockLines(element, { ...context, links: own.links }));
    for (const line of fresh) line.furniture = kind === 'w:footerReference';
    lines.push(...fresh.filter((line) => !lines.some((l) => l.text === line.text) && !isPageNumber(line.text)));
  }
  return lines;
}

function blockLines(parent: Element, context: DocxContext): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const element of elements(parent)) {
    if (element.name === 'w:p') {
      const { lines: own, boxes } = wordParagraph(element, context);
      for (const box of boxes) lines.push(...blockLines(box, context));
      if (own.length === 0 && boxes.length === 0) blank++;
      else if (own[0]) {
        own[0].gap += blank * 1.2;
        blank = 0;
      }
      lines.push(...own);
    } else if (element.name === 'w:tbl') {
      lines.push(...wordTable(element, context));
    } else if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent');
      if (content) lines.push(...blockLines(content, context));
    } else if (element.name === 'w:ins' || element.name === 'w:moveTo' || element.name === 'w:customXml') {
      lines.push(...blockLines(element, context));
    } else if (element.name === 'mc:AlternateContent') {
      const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      if (choice) lines.push(...blockLines(choice, context));
    }
  }
  return lines;
}

function wordTable(table: Element, context: DocxContext): Line[] {
  const rows = elements(table).filter((e) => e.name === 'w:tr');
  return tableLines(rows.map((row) => cellsOf(row).map((cell) => blockLines(cell, context))));
}

const cellsOf = (row: Element): Element[] =>
  elements(row).flatMap((e) =>
    e.name === 'w:tc' ? [e] : e.name === 'w:sdt' ? cellsOf(child(e, 'w:sdtContent') ?? e) : [],
  );

/** What the program that wrote the file counted; Word documents have no pages before they are laid out. */
async function pageCount(read: ReadPart): Promise<number> {
  const root = await part(read, 'docProps/app.xml').catch(() => null);
  const pages = root ? [...descendants(root, 'Pages')][0] : undefined;
  return Number(pages ? textOf(pages) : 1) || 1;
}
