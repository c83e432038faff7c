import { appendFileSync, readFileSync } from 'node:fs';
import type { Tell } from '../../src/pool/task.ts';

/** Tasks that behave in all the ways a task can. */
export const TABLE = import.meta.url;

const LIMITS = { cpuMs: 20_000, deadlineMs: 60_000, memoryMb: 256 };
const analysis = { kind: 'analysis', called: 'The test', ...LIMITS } as const;
const reading = { ...analysis, kind: 'reading' } as const;

const forever = (): never => {
  for (;;);
};
const never = () => new Promise<never>(() => {});

export const TASKS = {
  whoami: { ...analysis, run: (_input: null) => ({ pid: process.pid, environment: process.env }) },
  read: { ...reading, run: (text: string) => text.toUpperCase() },
  /** writes a line each time that it begins, and ends only the second time */
  tell: {
    ...analysis,
    run: (file: string): string | Promise<never> => {
      appendFileSync(file, `${process.pid}\n`);
      return readFileSync(file, 'utf8').split('\n').length > 2 ? 'told' : never();
    },
  },
  /** writes a line each time that it begins, and never ends */
  tellOn: {
    ...analysis,
    run: (file: string): Promise<never> => {
      appendFileSync(file, `${process.pid}\n`);
      return never();
    },
  },
  hang: { ...analysis, cpuMs: 300, run: forever },
  wait: { ...analysis, deadlineMs: 300, run: never },
  hangReading: { ...reading, run: never },
  hangAnalysis: { ...analysis, run: never },
  scan: {
    ...reading,
    slow: LIMITS,
    run: (_input: null, { slow }: Tell): Promise<never> => {
      slow();
      return never();
    },
  },
  hoard: {
    ...analysis,
    run: (_input: null) => {
      const kept: Buffer[] = [];
      for (;;) kept.push(Buffer.alloc(2 ** 24, 1));
    },
  },
  exit: { ...analysis, run: (_input: null): never => process.exit(3) },
  fail: {
    ...analysis,
    run: (_input: null): never => {
      throw new TypeError('a fault of ours');
    },
  },
};

export const warmUp = async (): Promise<void> => {};
