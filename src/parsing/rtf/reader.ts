import { lastOf } from '../../list-item.ts';
import type { Line, Run } from '../document.ts';
import { UnreadableFileError } from '../errors.ts';
import { isPageNumber } from '../flow/document.ts';
import { paragraphLines } from '../flow/paragraph.ts';
import { tableLines } from '../flow/table.ts';
import { cleanText } from '../text/clean.ts';
import { codePageOf, decode } from './encodings.ts';
import { CHANGES, type Destination, FIRST_GROUP, type GroupState } from './state.ts';
import { APART, CHARACTERS, FOOTERS, HEADERS, KNOWN_OPTIONAL } from './words.ts';

/** A token of `rtf-stream-parser`: a group begins (0) or ends (1), a control word (2), bytes of text (3). */
export interface RtfToken {
  type: number;
  word?: string;
  param?: number;
  data?: Buffer;
}

const GROUP_START = 0;
const GROUP_END = 1;
const CONTROL = 2;
/** Word nests some twenty. */
const DEEPEST = 500;

/** A backslash before a line end is one too. */
const PARAGRAPH_ENDS = new Set(['par', 'sect', 'page', 'column', '\n', '\r']);

const DESTINATIONS = new Map<string, Destination>(
  Object.entries<Destination>({
    fonttbl: 'fonts',
    colortbl: 'colors',
    stylesheet: 'styles',
    fldinst: 'instruction',
    listtext: 'marker',
    pntext: 'marker',
    pn: 'marker',
    shptxt: 'body',
    ...Object.fromEntries([...HEADERS].map((word) => [word, 'header'])),
    ...Object.fromEntries([...FOOTERS].map((word) => [word, 'footer'])),
    ...Object.fromEntries([...APART].map((word) => [word, 'none'])),
  }),
);

/** Takes the tokens of a Rich Text file one by one and makes lines of them. */
export class RtfReader {
  readonly #lines: Record<'header' | 'body' | 'footer', Line[]> = { header: [], body: [], footer: [] };
  readonly #hidden: string[] = [];
  #groups: GroupState[] = [FIRST_GROUP];
  /** bytes of text that wait for those behind them: a character may have two */
  #bytes: Buffer[] = [];
  #runs: Run[] = [];
  /** rows of cells of a table, whose last cell is open */
  #rows: Line[][][] = [];
  #cell: Line[] = [];
  #cells: Line[][] = [];
  #blank = 0;
  /** characters that stand in for the one before them */
  #skip = 0;
  #isOptional = false;
  /** the paragraph began with the marker of a list */
  #isMarked = false;
  #instruction = '';
  #codePage = 1252;
  readonly #fonts = new Map<number, number>();
  readonly #colors: string[] = [];
  #color: number[] = [];
  /** outline levels of the named styles */
  readonly #levels = new Map<number, number>();
  #styleNumber = 0;

  take({ type, word = '', param, data }: RtfToken): void {
    if (type === GROUP_START) this.#open();
    else if (type === GROUP_END) this.#close();
    else if (type === CONTROL && word !== "'") this.#control(word, param);
    else if (data) this.#text(data);
  }

  end(): { lines: Line[]; hidden: string[] } {
    this.#endParagraph();
    this.#endTable();
    const { header, body, footer } = this.#lines;
    const footers = footer.map((line) => ({ ...line, furniture: true }));
    const edges = [header, footers].map((lines) => lines.filter(({ text }) => !isPageNumber(text)));
    return { lines: [...(edges[0] ?? []), ...body, ...(edges[1] ?? [])], hidden: this.#hidden };
  }

  get #state(): GroupState {
    return lastOf(this.#groups);
  }

  #open(): void {
    this.#flush();
    if (this.#groups.length > DEEPEST) throw new UnreadableFileError('too_complex');
    this.#groups.push({ ...this.#state });
  }

  #close(): void {
    this.#flush();
    this.#isOptional = false;
    if (this.#groups.length === 1) return;
    const { destination } = this.#groups.pop() ?? FIRST_GROUP;
    if (destination === 'instruction' && this.#state.destination !== 'instruction') {
      this.#state.href = /HYPERLINK\s+"([^"]+)"/i.exec(this.#instruction)?.[1] ?? null;
      // a page number is no content
      if (/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(this.#instruction)) this.#state.destination = 'none';
      this.#instruction = '';
    }
    if (destination === 'marker' && this.#state.destination === 'body') this.#isMarked = true;
    if (destination !== this.#state.destination && (destination === 'header' || destination === 'footer'))
      this.#endParagraph(destination);
  }

  #control(word: string, param: number | undefined): void {
    if (word === '*') {
      this.#isOptional = true;
      return;
    }
    const isOptional = this.#isOptional;
    this.#isOptional = false;
    if (word === 'u') return this.#unicode(param ?? 0);
    if (this.#skip > 0 && CHARACTERS.has(word)) return void this.#skip--;
    this.#flush();
    const state = this.#state;
    const destination = DESTINATIONS.get(word);
    // a text box is no part of the paragraph that it is anchored in
    if (word === 'shptxt' && this.#runs.length) this.#endParagraph();
    if (destination) state.destination = state.destination === 'none' && word !== 'shptxt' ? 'none' : destination;
    else if (isOptional && !KNOWN_OPTIONAL.has(word)) state.destination = 'none';
    else if (state.destination === 'fonts') this.#fontTable(word, param);
    else if (state.destination === 'colors') this.#colorTable(word, param);
    else if (state.destination === 'styles') this.#styleSheet(word, param);
    else if (CHARACTERS.has(word)) this.#add(CHARACTERS.get(word) ?? '');
    else if (CHANGES.has(word)) CHANGES.get(word)?.(state, param);
    else this.#structure(word, param, state);
  }

  #structure(word: string, param: number | undefined, state: GroupState): void {
    if (word === 'ansicpg') this.#codePage = param || this.#codePage;
    else if (word === 'cf') state.style = { ...state.style, color: this.#colors[param ?? 0] ?? '#000000' };
    else if (word === 's') {
      state.paragraph = { ...state.paragraph, headingLevel: this.#levels.get(param ?? 0) ?? null };
    } else if (PARAGRAPH_ENDS.has(word)) this.#endParagraph();
    else if (word === 'cell' || word === 'nestcell') {
      this.#endParagraph();
      this.#cells.push(this.#cell);
      this.#cell = [];
    } else if (word === 'row' || word === 'nestrow') {
      this.#rows.push(this.#cells);
      this.#cells = [];
    }
  }

  #unicode(code: number): void {
    this.#flush();
    this.#add(String.fromCharCode(code < 0 ? code + 0x1_0000 : code));
    this.#skip = this.#state.fallback;
  }

  #text(data: Buffer): void {
    const skipped = Math.min(this.#skip, data.length);
    this.#skip -= skipped;
    if (skipped < data.length) this.#bytes.push(data.subarray(skipped));
  }

  #flush(): void {
    if (!this.#bytes.length) return;
    const bytes = Buffer.concat(this.#bytes);
    this.#bytes = [];
    this.#add(decode(bytes, this.#fonts.get(this.#state.font) ?? this.#codePage));
  }

  #add(text: string): void {
    const { destination, hidden, caps, style, href } = this.#state;
    if (destination === 'instruction') this.#instruction += text;
    else if (destination === 'colors') this.#endColor(text);
    else if (destination === 'styles') this.#endStyle(text);
    else if (destination === 'body' || destination === 'header' || destination === 'footer') {
      if (!hidden) this.#runs.push({ text: caps ? text.toLocaleUpperCase() : text, style, href });
      else if (/\p{L}{2}/u.test(text)) this.#hidden.push(text.trim());
    }
  }

  #endParagraph(destination: Destination = this.#state.destination): void {
    this.#flush();
    const { paragraph } = this.#state;
    const listed = paragraph.listed || this.#isMarked;
    const lines = paragraphLines({ ...paragraph, listed, runs: this.#runs.map(cleanRun) });
    this.#runs = [];
    this.#isMarked = false;
    if (!paragraph.inTable) this.#endTable();
    const first = lines[0];
    if (!first) return void this.#blank++;
    first.gap += this.#blank * 1.2;
    this.#blank = 0;
    if (paragraph.inTable) this.#cell.push(...lines);
    else this.#lines[destination === 'header' || destination === 'footer' ? destination : 'body'].push(...lines);
  }

  #endTable(): void {
    const open = [...this.#cells, this.#cell].flat();
    this.#lines.body.push(...tableLines(this.#rows), ...open);
    this.#rows = [];
    this.#cells = [];
    this.#cell = [];
  }

  #fontTable(word: string, param: number | undefined): void {
    if (word === 'f') this.#state.font = param ?? 0;
    const codePage = word === 'fcharset' ? codePageOf(param ?? 0) : null;
    if (codePage !== null) this.#fonts.set(this.#state.font, codePage);
  }

  #colorTable(word: string, param: number | undefined): void {
    if (['red', 'green', 'blue'].includes(word)) this.#color.push(param ?? 0);
  }

  /** Entries end with semicolons; the first may be empty, which is the colour of the window. */
  #endColor(text: string): void {
    for (let n = text.split(';').length - 1; n > 0; n--) {
      const hex = this.#color.map((part) => (part & 255).toString(16).padStart(2, '0')).join('');
      this.#colors.push(`#${hex.padEnd(6, '0').slice(0, 6)}`);
      this.#color = [];
    }
  }

  #styleSheet(word: string, param: number | undefined): void {
    if (word === 's') this.#styleNumber = param ?? 0;
    else if (word === 'outlinelevel' && param !== undefined && param < 6)
      this.#levels.set(this.#styleNumber, param + 1);
  }

  #endStyle(text: string): void {
    const level = Number(/^\s*heading ([1-6])\b/i.exec(text)?.[1]);
    if (level) this.#levels.set(this.#styleNumber, level);
  }
}

const cleanRun = (run: Run): Run => ({ ...run, text: cleanText(run.text) });
