import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParsedCv } from '../../content.ts';
import { UnreadableFileError } from '../errors.ts';
import type { ParseOptions } from '../options.ts';
import type { Answer } from './worker.ts';

export interface Child {
  readonly alive: boolean;
  parse(bytes: Uint8Array): Promise<ParsedCv>;
  stop(): Promise<void>;
}

export interface ChildLimits {
  heapMb: number;
  memoryMb: number;
  timeoutMs: number;
  /** what a scan may take beyond that, in ms */
  recogniseMs: number;
  /** and hold */
  recogniseMb: number;
  parse: ParseOptions;
}

/** Started from source, Node itself leaves out the types: a loader would add functions of its own to the code that is measured. */
const entry = fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));
/** How often the memory of a busy process is looked at, in ms. */
const WATCH_EVERY = 40;

/** Starts a process that reads one file at a time and is killed as soon as it passes a limit. */
export function startChild(limits: ChildLimits): Child {
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${limits.heapMb}`, '--max-semi-space-size=16'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => child.kill('SIGKILL'));
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', () => reject(new Error('the reading process did not start')));
  });
  ready.catch(() => {});
  child.unref();
  child.channel?.unref();

  return {
    get alive() {
      return child.exitCode === null && child.signalCode === null && child.connected && !child.killed;
    },
    parse: async (bytes) => {
      await withReference(child, ready);
      return withReference(child, read(child, bytes, limits));
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.ref();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

/** A process at rest does not keep the service running; one at work does. */
async function withReference<T>(child: ChildProcess, work: Promise<T>): Promise<T> {
  child.ref();
  child.channel?.ref();
  try {
    return await work;
  } finally {
    child.unref();
    child.channel?.unref();
  }
}

function read(child: ChildProcess, bytes: Uint8Array, limits: ChildLimits): Promise<ParsedCv> {
  return new Promise((resolve, reject) => {
    let reason: 'too_slow' | 'too_complex' = 'too_complex';
    const kill = (why: typeof reason) => {
      reason = why;
      child.kill('SIGKILL');
    };
    let memoryMb = limits.memoryMb;
    let clock = setTimeout(() => kill('too_slow'), limits.timeoutMs);
    const watch = setInterval(() => {
      void residentMb(child.pid).then((mb) => {
        if (mb > memoryMb) kill('too_complex');
      });
    }, WATCH_EVERY);
    const settle = () => {
      clearTimeout(clock);
      clearInterval(watch);
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    const onMessage = (message: unknown) => {
      const answer = message as Answer;
      if (answer.ok === 'recognising') {
        memoryMb = limits.recogniseMb;
        clearTimeout(clock);
        clock = setTimeout(() => kill('too_slow'), limits.recogniseMs);
        return;
      }
      settle();
      if (answer.ok) resolve(answer.cv);
      else reject(answer.reason ? new UnreadableFileError(answer.reason, answer.message) : new Error(answer.message));
    };
    // a process that dies by itself ran out of its heap
    const onExit = () => {
      settle();
      reject(new UnreadableFileError(reason));
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send({ bytes, options: limits.parse }, (error) => {
      if (error) onExit();
    });
  });
}

/** Resident memory of a process, from the kernel; 0 where it does not tell (then the heap limit and the clock stand alone). */
async function residentMb(pid: number | undefined): Promise<number> {
  try {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]);
    return (pages * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}
