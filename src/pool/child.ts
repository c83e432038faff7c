import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Limit, OverrunError, ProcessKilledError, TaskFailedError } from './errors.ts';
import type { Answer, Limits, Order, Task } from './task.ts';

export interface Child {
  readonly alive: boolean;
  /** @throws OverrunError, TaskFailedError, ProcessKilledError, the signal's reason */
  run(
    order: Order,
    task: Task<unknown, unknown>,
    signal: AbortSignal | undefined,
    onSlow: () => void,
  ): Promise<unknown>;
  stop(): Promise<void>;
}

/** Started from source, Node itself leaves out the types: a loader would add functions of its own to the code that is measured. */
const entry = fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));
/** How often it is looked at what a busy process uses, in ms; what it computes before the first look is not counted. */
const WATCH_EVERY = 40;
/**
 * A process that has grown to this share of what its task might use is replaced, so that the next task has room of its own.
 * One that has read thirty CVs holds 310 to 325 MiB of 512; replaced at that, each few files waited for a new one.
 */
const WORN = 0.7;

/**
 * Starts a process that serves one task at a time and is killed as soon as it passes a limit.
 *
 * @param table address of the module that holds the tasks
 */
export function startChild(table: string, heapMb: number): Child {
  const child = fork(entry, [table], {
    execArgv: [`--max-old-space-size=${heapMb}`, '--max-semi-space-size=16'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('error', () => child.kill('SIGKILL'));
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (_code, by) =>
      reject(wasKilled(by) ? new ProcessKilledError('A task') : new TaskFailedError('a child process did not start')),
    );
  });
  ready.catch(() => {});
  child.unref();
  child.channel?.unref();

  return {
    get alive() {
      return child.exitCode === null && child.signalCode === null && child.connected && !child.killed;
    },
    run: (order, task, signal, onSlow) =>
      withReference(child, async () => {
        await ready;
        signal?.throwIfAborted();
        return serve(child, order, task, signal, onSlow);
      }),
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
async function withReference<T>(child: ChildProcess, work: () => Promise<T>): Promise<T> {
  child.ref();
  child.channel?.ref();
  try {
    return await work();
  } finally {
    child.unref();
    child.channel?.unref();
  }
}

/** no process sends these to itself */
const FROM_OUTSIDE = new Set<NodeJS.Signals>(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']);

const wasKilled = (by: NodeJS.Signals | null): boolean => by !== null && FROM_OUTSIDE.has(by);

function serve(
  child: ChildProcess,
  order: Order,
  task: Task<unknown, unknown>,
  signal: AbortSignal | undefined,
  onSlow: () => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let limits: Limits = task;
    let ended: Error | null = null;
    let grown = 0;
    let cpuBefore: number | null = null;
    const kill = (why: Error) => {
      ended ??= why;
      child.kill('SIGKILL');
    };
    const overrun = (limit: Limit) => new OverrunError(limit, task.called, limits);
    const start = () => setTimeout(() => kill(overrun('time')), limits.deadlineMs);
    let clock = start();
    const watch = setInterval(() => {
      void usageOf(child.pid).then((used) => {
        if (!used) return;
        cpuBefore ??= used.cpuMs;
        grown = used.memoryMb;
        if (used.memoryMb > limits.memoryMb) kill(overrun('memory'));
        if (used.cpuMs - cpuBefore > limits.cpuMs) kill(overrun('computing'));
      });
    }, WATCH_EVERY);
    const abort = () => kill(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    const settle = () => {
      clearTimeout(clock);
      clearInterval(watch);
      signal?.removeEventListener('abort', abort);
      child.off('message', onMessage);
      child.off('exit', onExit);
      if (grown > limits.memoryMb * WORN) child.kill('SIGKILL');
    };
    const onMessage = (answer: Answer) => {
      if (answer.is === 'slow') {
        clearTimeout(clock);
        limits = task.slow ?? limits;
        cpuBefore = null;
        clock = start();
        return onSlow();
      }
      settle();
      if (answer.is === 'done') resolve(answer.output);
      else reject(new TaskFailedError(answer.is === 'failed' ? answer.message : 'an answer out of turn'));
    };
    // a process that dies by itself ran out of its heap
    const onExit = (_code: number | null, by: NodeJS.Signals | null) => {
      settle();
      reject(ended ?? (wasKilled(by) ? new ProcessKilledError(task.called) : overrun('memory')));
    };
    signal?.addEventListener('abort', abort, { once: true });
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send(order, (error) => {
      if (error) onExit(null, 'SIGKILL');
    });
  });
}

/** `CLK_TCK`, which is 100 on every Linux that Node runs on. */
const TICK_MS = 10;
const PAGE_BYTES = 4096;

/** Processor time and resident memory of a process, from the kernel (`proc(5)`); null where it does not tell: then the heap limit and the clock stand alone. */
async function usageOf(pid: number | undefined): Promise<{ cpuMs: number; memoryMb: number } | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // the name of the program, in brackets, may hold anything
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number) as [number, number, number];
    return { cpuMs: (user + system) * TICK_MS, memoryMb: (pages * PAGE_BYTES) / 2 ** 20 };
  } catch {
    return null;
  }
}
