/** What kinds of task a pool serves; each has a line of its own, and they take turns. */
export type TaskKind = 'reading' | 'drawing' | 'analysis' | 'rendering';

export interface Limits {
  /** time on a processor, which other work on the machine does not use up */
  cpuMs: number;
  /** time on the clock, for what waits for something that never comes; also where the kernel tells no processor time */
  deadlineMs: number;
  /** resident memory of the process, in MiB */
  memoryMb: number;
}

/**
 * Work whose cost grows with what a user sent, done in a child process with limits. Input and output are data
 * (structured clones). What can go wrong with the input is part of the output: an error that is thrown is a fault of ours.
 */
export interface Task<I, O> extends Limits {
  kind: TaskKind;
  /** how it is called when a limit ends it: "An analysis" */
  called: string;
  /** limits once it has told that it is slow; its deadline counts anew from there */
  slow?: Limits;
  /** Runs in the child alone: what it needs is imported inside, so that the service does not load it. */
  run(input: I, tell: Tell): Promise<O> | O;
}

export interface Tell {
  /** the rest is known to take long: the limits of `slow` hold from here */
  slow(): void;
}

// what a table holds is known by each row's own type; any row fits here
// oxlint-disable-next-line typescript/no-explicit-any
export type TaskTable = Record<string, Task<any, any>>;

export type InputOf<T> = T extends { run(input: infer I, tell: Tell): unknown } ? I : never;
export type OutputOf<T> = T extends { run(input: never, tell: Tell): infer O } ? Awaited<O> : never;

/** From the service to a child, one at a time. */
export interface Order {
  task: string;
  input: unknown;
}

/** From a child: `slow` once in between, then how it ended. Before all, once, when it is ready. */
export type Answer =
  | { is: 'ready' }
  | { is: 'slow' }
  | { is: 'done'; output: unknown }
  | { is: 'failed'; message: string };
