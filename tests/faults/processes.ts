import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { itemAt } from '../../src/list-item.ts';
import { setTimeout as sleep } from 'node:timers/promises';

/** a start takes some 3 s on two idle cores, and a minute on two that eight people use */
const START_MS = 400_000;

export interface Program {
  name: string;
  /** compiled entry */
  entry: string;
  environment: Record<string, string>;
  logFile: string;
  /** whether it has come up */
  isReady(): Promise<boolean>;
}

/** One process of the service that can be started again after any end. */
export interface Service {
  name: string;
  logFile: string;
  readonly pid: number;
  readonly alive: boolean;
  /** how often it was started */
  readonly starts: number;
  start(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** kill -9, and its end awaited */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code, null where it had to be killed after `limitMs` */
  stop(limitMs?: number): Promise<number | null>;
}

/** every process that was started, so that an interrupted run leaves none */
const started = new Set<ChildProcess>();

export function killAll(): void {
  for (const child of started) child.kill('SIGKILL');
}

/** the service may drain for 25 s */
const STOP_MS = 30_000;

export function createService(program: Program, beforeEnd: () => void): Service {
  let child: ChildProcess | null = null;
  let starts = 0;
  const running = () => child !== null && child.exitCode === null && child.signalCode === null;
  const ended = async () => {
    if (child && running()) await once(child, 'exit');
  };
  const service: Service = {
    name: program.name,
    logFile: program.logFile,
    get pid() {
      return child?.pid ?? 0;
    },
    get alive() {
      return running();
    },
    get starts() {
      return starts;
    },
    async start() {
      const log = openSync(program.logFile, 'a');
      child = spawn(process.execPath, [program.entry], {
        env: { ...inherited(), ...program.environment },
        stdio: ['ignore', log, log],
      });
      closeSync(log);
      started.add(child);
      child.once('exit', () => started.delete(child!));
      starts++;
      const deadline = Date.now() + START_MS;
      while (!(await program.isReady())) {
        if (!running() || Date.now() > deadline)
          throw new Error(`${program.name} did not start:\n${tail(program.logFile)}`);
        await sleep(50);
      }
    },
    signal: (signal) => void child?.kill(signal),
    async kill() {
      beforeEnd();
      child?.kill('SIGKILL');
      await ended();
    },
    async stop(limitMs = STOP_MS) {
      beforeEnd();
      child?.kill('SIGTERM');
      await Promise.race([ended(), sleep(limitMs)]);
      if (running()) {
        await service.kill();
        return null;
      }
      return child?.exitCode ?? null;
    },
  };
  return service;
}

const inherited = () => ({ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/' });

export const tail = (file: string, lines = 8): string =>
  readFileSync(file, 'utf8').trim().split('\n').slice(-lines).join('\n');

export interface RunningProcess {
  pid: number;
  parent: number;
  /** in ticks since boot: tells a process from a later one of the same number */
  startedAt: string;
  command: string;
}

/** Every process of this machine; a zombie counts as ended, as only its parent's table holds it. */
export function listProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const command = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return state === 'Z'
          ? []
          : [{ pid: Number(name), parent: Number(parent), startedAt: itemAt(rest, 17), command }];
      } catch {
        return [];
      }
    });
}

/** Remembers who descends from the service, so that those who outlive it are known although they have a new parent. */
export function createFamily(roots: () => number[]) {
  const seen = new Map<string, RunningProcess>();
  const key = ({ pid, startedAt }: RunningProcess) => `${pid} ${startedAt}`;
  const look = () => {
    const all = listProcesses();
    const family = new Set(roots());
    for (let grew = true; grew;) {
      grew = false;
      for (const process of all) {
        if (family.has(process.pid) || !family.has(process.parent)) continue;
        family.add(process.pid);
        seen.set(key(process), process);
        grew = true;
      }
    }
    return { all, family };
  };
  return {
    look: () => void look(),
    /** descendants that live although the process that they belong to has ended */
    orphans(): RunningProcess[] {
      const { all, family } = look();
      return all.filter((process) => seen.has(key(process)) && !family.has(process.pid));
    },
    adopt: (pid: number) => {
      const found = listProcesses().find((process) => process.pid === pid);
      if (found) seen.set(key(found), found);
    },
  };
}

/** What the descriptors of a process point to. */
export function descriptorsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return [readlinkSync(`/proc/${pid}/fd/${fd}`)];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}

/** resident memory in MiB */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
