import { ProcessKilledError } from './errors.ts';
import { createFairLine, type FairLine } from '../line.ts';
import { type Child, startChild } from './child.ts';
import type { InputOf, OutputOf, Task, TaskKind, TaskTable } from './task.ts';

export interface PoolOptions<T extends TaskTable> {
  tasks: T;
  /** address of the module that exports the tasks as `TASKS`, and `warmUp` */
  table: string;
  /** processes; default 2. Each takes some 200 MB; more than there are cores only share the same processor */
  size?: number;
  /** JavaScript heap of a process, in MiB; default 256 */
  heapMb?: number;
  /** tasks of one kind that may wait; default 64, which is some seconds of ordinary ones */
  mostWaiting?: number;
  /** and of one owner; default 16 */
  mostOfOwner?: number;
}

export interface RunOptions {
  /** whose task it is: waiting tasks are taken in turn from each owner */
  owner?: string | undefined;
  /** ends the waiting, or the process that is at it */
  signal?: AbortSignal | undefined;
  /** waits also in a full line: for jobs, whose number at once is bounded */
  patient?: boolean | undefined;
}

export interface Pool<T extends TaskTable> {
  /**
   * Runs a task in one of the child processes. Its deadline counts from its start; the wait for its turn does not.
   *
   * @throws {OverrunError} 422 when it takes more time or memory than it may
   * @throws {LineFullError} 503 when too many wait
   */
  run<K extends keyof T & string>(name: K, input: InputOf<T[K]>, options?: RunOptions): Promise<OutputOf<T[K]>>;
  /** Ends all processes; tasks that wait or run are rejected. */
  close(): Promise<void>;
}

interface Waiting {
  name: string;
  task: Task<unknown, unknown>;
  input: unknown;
  signal: AbortSignal | undefined;
  begin(): void;
  resolve(output: unknown): void;
  reject(error: unknown): void;
}

const CALLED: Record<TaskKind, string> = {
  reading: 'documents to read',
  drawing: 'pages to draw',
  analysis: 'analyses',
  rendering: 'documents to make',
};
const KINDS = Object.keys(CALLED) as TaskKind[];
/** of strangers' files: they leave one process free */
const LONG: TaskKind[] = ['reading', 'drawing'];

const ofEachKind = <T>(value: (kind: TaskKind) => T) =>
  Object.fromEntries(KINDS.map((kind) => [kind, value(kind)])) as Record<TaskKind, T>;
/** seconds after which a refused client may come again: by then a full line of ordinary tasks is served */
const RETRY_AFTER_SECONDS = 5;

/**
 * Child processes that serve named tasks. A hostile input can stop or blow up only the process that is at it, which is
 * killed and replaced; threads would share the memory and the fate of the service. The processes get an empty
 * environment and no network. Kinds take turns, and the long ones leave one process free. A task whose process
 * is ended from outside is begun once more.
 */
export function createPool<T extends TaskTable>({
  tasks,
  table,
  size = 2,
  heapMb = 256,
  mostWaiting = 64,
  mostOfOwner = 16,
}: PoolOptions<T>): Pool<T> {
  const lines = ofEachKind((kind): FairLine<Waiting> =>
    createFairLine<Waiting>({
      of: CALLED[kind],
      most: mostWaiting,
      mostOfOwner,
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    }),
  );
  const atOnce = ofEachKind((kind) => (LONG.includes(kind) ? Math.max(1, size - 1) : size));
  const running = ofEachKind(() => 0);
  let turns = KINDS.toReversed();
  const idle: Child[] = [];
  const all = new Set<Child>();
  let slowAside = false;
  let closed = false;

  const start = (): Child => {
    const child = startChild(table, heapMb);
    all.add(child);
    return child;
  };

  /** Takes a process back; in place of one that is dead another is started, last in line as it is still loading. */
  const giveBack = (child: Child): void => {
    if (child.alive) return void idle.push(child);
    all.delete(child);
    if (!closed) idle.unshift(start());
  };

  const takeChild = (): Child | undefined => {
    for (const child of idle.filter(({ alive }) => !alive)) {
      idle.splice(idle.indexOf(child), 1);
      giveBack(child);
    }
    return idle.pop();
  };

  const next = (): void => {
    const kind = turns.find((each) => lines[each].length > 0 && running[each] < atOnce[each]);
    const child = kind && takeChild();
    const work = child && lines[kind].next();
    if (!work) return;
    turns = [...turns.filter((each) => each !== kind), kind];
    running[kind] += 1;
    let aside = false;
    /** A slow task goes on aside, one at a time, while a further process takes its place. */
    const stepAside = () => {
      if (slowAside) return;
      aside = slowAside = true;
      running[kind] -= 1;
      idle.unshift(start());
      next();
    };
    work.begin();
    let at = child;
    const run = () => at.run({ task: work.name, input: work.input }, work.task, work.signal, stepAside);
    run()
      .catch((error: unknown) => {
        if (!(error instanceof ProcessKilledError) || closed) throw error;
        all.delete(at);
        at = start();
        return run();
      })
      .then(work.resolve, work.reject)
      .finally(() => {
        if (aside) {
          slowAside = false;
          all.delete(at);
          void at.stop();
        } else {
          running[kind] -= 1;
          giveBack(at);
        }
        next();
      });
    next();
  };

  for (let n = 0; n < size; n++) idle.push(start());

  return {
    run: (name, input, { owner = '', signal, patient } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        if (closed) throw new Error('the pool is closed');
        const task = tasks[name]!;
        const line = lines[task.kind];
        const giveUp = () => {
          if (line.leave(owner, work)) reject(signal?.reason);
        };
        const work: Waiting = {
          name,
          task,
          input,
          signal,
          begin: () => signal?.removeEventListener('abort', giveUp),
          resolve: resolve as (output: unknown) => void,
          reject,
        };
        line.join(owner, work, patient);
        signal?.addEventListener('abort', giveUp, { once: true });
        next();
      }),
    close: async () => {
      closed = true;
      for (const line of Object.values(lines))
        for (const { reject } of line.empty()) reject(new Error('the pool is closed'));
      await Promise.all([...all].map((child) => child.stop()));
    },
  };
}
