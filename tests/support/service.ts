import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A process of the service, started from its sources. */
export interface Started {
  process: ChildProcess;
  /** what it has written to both outputs so far */
  said(): string;
  /** its exit code, or the signal that ended it */
  ended: Promise<number | string>;
}

const ENTRIES = { server: 'src/server.ts', worker: 'src/worker.ts', admin: 'src/admin.ts' };

export function startEntry(
  entry: keyof typeof ENTRIES,
  environment: NodeJS.ProcessEnv,
  args: string[] = [],
  cwd = process.cwd(),
): Started {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), `${process.cwd()}/${ENTRIES[entry]}`, ...args],
    {
      cwd,
      env: { ...process.env, LOG_LEVEL: 'info', DATABASE_URL: '', JWT_SECRET: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  return { process: child, said: () => text, ended };
}

/** Until it says that it is ready. @throws when it ends before that */
export async function untilReady(started: Started): Promise<void> {
  let over = false;
  void started.ended.then(() => (over = true));
  while (!/PersonaForge (is ready|runs jobs)/.test(started.said())) {
    if (over) throw new Error(`it ended before it was ready: ${started.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
