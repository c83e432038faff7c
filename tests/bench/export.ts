import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer';
import { renderHtml } from '../../src/modules/exports/formats/html.ts';
import { getTemplate } from '../../src/modules/templates/library.ts';
import { openBrowser } from '../../src/pdf/browser.ts';
import { createPrinter, type Printer } from '../../src/pdf/printer.ts';
import { short } from '../exports/people.ts';

/** Printers and bare loops take turns of this many prints, so that both meet the same machine. */
const BATCH = 40;
const ROUNDS = 5;

interface Rate {
  perSecond: number;
  p95Ms: number;
}

const options = {
  prints: { type: 'string', default: '1000' },
  template: { type: 'string', default: 'modern' },
} as const;

/**
 * PDFs per second and p95, one and eight at once, beside a bare loop of `page.setContent` and `page.pdf` on a warm
 * browser; then `--prints` prints in a row with the memory of this process and of the browser.
 */
export async function run(args: string[] = []): Promise<void> {
  const { values } = parseArgs({ args, options });
  const template = getTemplate(values.template);
  if (!template) throw new Error(`There is no template ${values.template}`);
  const render = () => renderHtml(template, short, { language: 'en' });
  const printer = createPrinter({ pages: 2 });
  const browser = await openBrowser({ timeoutMs: 20_000, log: console.error });
  try {
    const bare = await Promise.all([browser.newPage(), browser.newPage()]);
    await printer.warm();
    const ours = () => printer.print(render(), { pageSize: 'A4', author: short.name });
    for (const atOnce of [1, 8]) await compareRates(atOnce, ours, bare.slice(0, atOnce), render());
    await manyInARow(Number(values.prints), printer, render);
  } finally {
    await printer.close();
    await browser.close();
  }
}

async function compareRates(atOnce: number, ours: () => Promise<unknown>, pages: Page[], html: string): Promise<void> {
  const loop = bareLoop(pages, html);
  const taken: Record<'ours' | 'bare', number[][]> = { ours: [], bare: [] };
  await batch(atOnce, ours);
  await batch(atOnce, loop);
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.ours.push(await batch(atOnce, ours));
    taken.bare.push(await batch(atOnce, loop));
  }
  const [mine, plain] = [rate(taken.ours), rate(taken.bare)];
  console.log(
    `${atOnce} at once: ${show(mine)}; bare loop ${show(plain)}; ratio ` +
      `${(mine.perSecond / plain.perSecond).toFixed(2)}`,
  );
}

/** Each page takes the next document when it is free, as a script of ten lines would do it. */
function bareLoop(pages: Page[], html: string): () => Promise<unknown> {
  const free = [...pages];
  const waiting: ((page: Page) => void)[] = [];
  return async () => {
    const page = free.pop() ?? (await new Promise<Page>((resolve) => waiting.push(resolve)));
    await page.setContent(html);
    await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const next = waiting.shift();
    if (next) next(page);
    else free.push(page);
  };
}

/** Milliseconds of each print, the whole batch's in front. */
async function batch(atOnce: number, print: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let left = BATCH;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        const began = performance.now();
        await print();
        times.push(performance.now() - began);
      }
    }),
  );
  return [performance.now() - start, ...times];
}

function rate(batches: number[][]): Rate {
  const total = batches.reduce((sum, [whole = 0]) => sum + whole, 0);
  const times = batches.flatMap(([, ...each]) => each).toSorted((a, b) => a - b);
  return { perSecond: (1000 * times.length) / total, p95Ms: times[Math.floor(times.length * 0.95)] ?? 0 };
}

const show = ({ perSecond, p95Ms }: Rate) => `${perSecond.toFixed(1)} PDFs/s, p95 ${p95Ms.toFixed(0)} ms`;

async function manyInARow(prints: number, printer: Printer, render: () => string): Promise<void> {
  for (let done = 0; done <= prints; done += 1) {
    if (done % Math.ceil(prints / 5) === 0)
      console.log(
        `after ${done} prints: this process ${megabytes(process.memoryUsage.rss())} MB, its browsers ` +
          `${megabytes(childrenRss(process.pid))} MB`,
      );
    if (done < prints) await printer.print(render(), { pageSize: 'A4' });
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/** Resident memory of all descendants (Linux), shared pages counted in each. */
function childrenRss(pid: number): number {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return children.reduce(
    (sum, child) => sum + 4096 * Number(read(`/proc/${child}/statm`).split(' ')[1] ?? 0) + childrenRss(child),
    0,
  );
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
