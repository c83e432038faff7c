import type { ParsedCv } from '../content.ts';
import { UnreadableFileError } from './errors.ts';
import { startChild } from './pool/child.ts';
import type { Child } from './pool/child.ts';

export interface ParserOptions {
  /** files read at the same time, each in a process of its own; default 2 */
  size?: number;
  /** a file that takes longer is given up, in ms; default 10,000 */
  timeoutMs?: number;
  /** and as much longer when pages of it are recognised, in ms; default 60,000 */
  recogniseMs?: number;
  /** memory of a process while it recognises, in MiB; default 1,024, as a page of 600 dots an inch is 140 MiB decoded and is held three times */
  recogniseMb?: number;
  /** JavaScript heap of a process, in MiB; default 256 */
  heapMb?: number;
  /** memory of a process altogether, in MiB; default 512 */
  memoryMb?: number;
  maxPages?: number;
  /** the `tesseract` program; default null, which leaves scans unread */
  ocr?: string | null;
}

export interface Parser {
  /**
   * Reads a CV. Waits when all processes are busy; the time limit counts from the start of the reading.
   *
   * @throws UnreadableFileError
   */
  parse(bytes: Uint8Array): Promise<ParsedCv>;
  /** Ends all processes; files still waiting or being read are rejected. */
  close(): Promise<void>;
}

interface Job {
  bytes: Uint8Array;
  resolve: (cv: ParsedCv) => void;
  reject: (error: Error) => void;
}

/**
 * A pool of child processes that read CVs. A hostile file can stop or blow up only its own process, which is killed
 * and replaced; threads would share the memory and the fate of the service. The processes get an empty environment.
 */
export function createParser(options: ParserOptions = {}): Parser {
  const {
    size = 2,
    timeoutMs = 10_000,
    recogniseMs = 60_000,
    recogniseMb = 1024,
    heapMb = 256,
    memoryMb = 512,
    maxPages,
    ocr,
  } = options;
  const waiting: Job[] = [];
  const idle: Child[] = [];
  const all = new Set<Child>();
  let closed = false;

  const start = (): Child => {
    const child = startChild({ heapMb, memoryMb, timeoutMs, recogniseMs, recogniseMb, parse: { maxPages, ocr } });
    all.add(child);
    return child;
  };

  const retire = (child: Child): void => {
    all.delete(child);
    // last in line: it is still loading, and others may be ready
    if (!closed) idle.unshift(start());
  };

  const next = (): void => {
    const job = waiting[0],
      child = idle.pop();
    if (!job || !child) {
      if (child) idle.push(child);
      return;
    }
    waiting.shift();
    child
      .parse(job.bytes)
      .then(job.resolve, job.reject)
      .finally(() => {
        if (child.alive) idle.push(child);
        else retire(child);
        next();
      });
  };

  for (let n = 0; n < size; n++) idle.push(start());

  return {
    parse: (bytes) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the parser is closed'));
        if (bytes.length === 0) return reject(new UnreadableFileError('empty'));
        waiting.push({ bytes, resolve, reject });
        next();
      }),
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(new Error('the parser is closed'));
      await Promise.all([...all].map((child) => child.stop()));
    },
  };
}
