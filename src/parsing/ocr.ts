import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFParse } from 'pdf-parse';
import type { SourceDocument } from './document.ts';
import { arrange } from './layout/arrange.ts';
import type { LinkedWord } from './pdf/links.ts';

const run = promisify(execFile);

/** Pixels for a point; 300 dots an inch is what Tesseract was trained on (its documentation, "Improving the quality of the output"). */
const SCALE = 300 / 72;
const MOST_PAGES = 5;
const SECONDS_PER_PAGE = 8;
const LANGUAGES = ['eng', 'spa', 'deu', 'fra', 'por', 'ita', 'nld'];
/** Words that Tesseract itself doubts this much (0–100) are left out. */
const LEAST_CONFIDENCE = 30;

/**
 * Adds what the `tesseract` program recognises on pages that show no text; at most five pages. Without the program, or
 * when it fails, the document comes back as it was, with a warning.
 */
export async function recognise(bytes: Uint8Array, document: SourceDocument, pages: readonly number[]): Promise<SourceDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'scan-'));
  const parser = new PDFParse({ data: Uint8Array.from(bytes) });
  try {
    const languages = await installedLanguages();
    const { pages: pictures } = await parser.getScreenshot({ partial: pages.slice(0, MOST_PAGES), scale: SCALE, imageDataUrl: false });
    const found = [];
    for (const picture of pictures) {
      const file = join(folder, `${picture.pageNumber}.png`);
      await writeFile(file, picture.data);
      const { stdout } = await run('tesseract', [file, '-', '-l', languages, '--psm', '3', 'tsv'], { timeout: SECONDS_PER_PAGE * 1000, maxBuffer: 2 ** 25 });
      found.push({ number: picture.pageNumber, width: picture.width / SCALE, height: picture.height / SCALE, words: wordsOf(stdout) });
    }
    const { lines, warnings } = arrange(found);
    const all = [...document.lines, ...lines].sort((a, b) => a.page - b.page);
    const numbers = found.map((p) => p.number).join(', ');
    return { ...document, lines: all, warnings: [...document.warnings, ...warnings, { code: 'scanned_page', message: `Page ${numbers} is a picture; its text was recognised and may hold errors.` }] };
  } catch {
    return { ...document, warnings: [...document.warnings, { code: 'scanned_page', message: `Page ${pages.join(', ')} is a picture, and its text could not be recognised.` }] };
  } finally {
    await parser.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

async function installedLanguages(): Promise<string> {
  const { stdout } = await run('tesseract', ['--list-langs'], { timeout: 5_000 });
  const installed = new Set(stdout.split(/\s+/));
  return LANGUAGES.filter((l) => installed.has(l)).join('+') || 'eng';
}

/** The words of Tesseract's TSV output: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function wordsOf(tsv: string): LinkedWord[] {
  const lines = new Map<string, { baseline: number; size: number }>();
  const rows = tsv.split('\n').map((row) => row.split('\t')).filter((r) => r[0] === '5' && Number(r[10]) >= LEAST_CONFIDENCE && r[11]?.trim());
  for (const r of rows) {
    const key = r.slice(2, 5).join();
    const bottom = (Number(r[7]) + Number(r[9])) / SCALE, height = Number(r[9]) / SCALE;
    const line = lines.get(key);
    lines.set(key, { baseline: line?.baseline ?? bottom, size: Math.max(line?.size ?? 0, Math.min(40, height)) });
  }
  return rows.map((r) => {
    const { baseline, size } = lines.get(r.slice(2, 5).join())!;
    const x0 = Number(r[6]) / SCALE;
    return {
      text: r[11]!.trim(), x0, x1: x0 + Number(r[8]) / SCALE, baseline, size, spaced: true, tracking: 0, href: null,
      style: { size: Math.round(size), bold: false, italic: false, color: '#000000' },
    };
  });
}
