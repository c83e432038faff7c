import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PDFParse } from 'pdf-parse';
import { itemAt } from '../../src/list-item.ts';
import { openReader, type TestReader } from '../support/pool.ts';
import { oneColumn, twoColumns } from '../parsing/support/pdf.ts';
import { sections } from '../parsing/support/person.ts';

interface Sample {
  name: string;
  bytes: Buffer;
  pages: number;
}

const options = { dir: { type: 'string' }, rounds: { type: 'string', default: '5' } } as const;

/**
 * Median and 95th percentile of the time a page takes: our whole way through (with the process hop) beside a bare
 * `pdf-parse` text extraction of the same PDFs in the same run; the slowest file and the peak memory of the readers.
 * `--dir` names a folder of CVs; without it the bench lays out its own.
 */
export async function run(args: string[] = []): Promise<void> {
  const { values } = parseArgs({ args, options });
  const samples = values.dir ? await load(values.dir) : await invented();
  const parser = openReader({ size: 1 });
  try {
    for (const sample of samples) await both(parser, sample);
    const taken: Record<'ours' | 'bare', { name: string; ms: number; pages: number }[]> = { ours: [], bare: [] };
    let peakMb = 0;
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const sample of samples) {
        const { ours, bare } = await both(parser, sample);
        taken.ours.push({ name: sample.name, ms: ours, pages: sample.pages });
        taken.bare.push({ name: sample.name, ms: bare, pages: sample.pages });
        peakMb = Math.max(peakMb, readerMb());
      }
    }
    const ours = perPage(taken.ours),
      bare = perPage(taken.bare);
    const slowest = taken.ours.reduce((a, b) => (b.ms > a.ms ? b : a));
    console.table({ ours: round(ours), bare: round(bare) });
    console.log(
      `${samples.length} files, ${values.rounds} rounds; ratio of medians ` +
        `${(ours.median / bare.median).toFixed(2)}, of p95 ${(ours.p95 / bare.p95).toFixed(2)}`,
    );
    console.log(
      `slowest file ${slowest.name} ${slowest.ms.toFixed(0)} ms; peak memory of a reading process ` +
        `${peakMb.toFixed(0)} MiB`,
    );
  } finally {
    await parser.close();
  }
}

async function both(parser: TestReader, { bytes }: Sample): Promise<{ ours: number; bare: number }> {
  const start = performance.now();
  const pdf = new PDFParse({ data: new Uint8Array(bytes) });
  await pdf.getText();
  await pdf.destroy();
  const middle = performance.now();
  await parser.parse(bytes);
  return { bare: middle - start, ours: performance.now() - middle };
}

async function load(folder: string): Promise<Sample[]> {
  const names = readdirSync(folder).filter((f) => f.endsWith('.pdf'));
  return Promise.all(names.map((name) => sampleOf(name, readFileSync(join(folder, name)))));
}

async function invented(): Promise<Sample[]> {
  const all = sections();
  const blocks = [all.summary, all.work, all.education, all.skills, all.languages, all.certifications];
  const files = [
    await oneColumn(blocks),
    await twoColumns(blocks.slice(3), blocks.slice(0, 3)),
    await oneColumn(blocks.toReversed()),
  ];
  return Promise.all(files.map((bytes, at) => sampleOf(`invented ${at + 1}`, Buffer.from(bytes))));
}

async function sampleOf(name: string, bytes: Buffer): Promise<Sample> {
  const pdf = new PDFParse({ data: new Uint8Array(bytes) });
  const { total } = await pdf.getInfo();
  await pdf.destroy();
  return { name, bytes, pages: total };
}

function perPage(taken: { ms: number; pages: number }[]): { median: number; p95: number } {
  const sorted = taken.map((t) => t.ms / t.pages).sort((a, b) => a - b);
  return {
    median: itemAt(sorted, Math.floor(sorted.length / 2)),
    p95: itemAt(sorted, Math.floor(sorted.length * 0.95)),
  };
}

const round = ({ median, p95 }: { median: number; p95: number }) => ({
  'median ms a page': Number(median.toFixed(1)),
  'p95 ms a page': Number(p95.toFixed(1)),
});

/** Highest resident memory so far of the processes that this one started (`VmHWM`, Linux). */
function readerMb(): number {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/);
  return Math.max(0, ...children.map(peakMb));
}

function peakMb(pid: string): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
