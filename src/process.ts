import type { Log } from './log.ts';

/** From the signal to the end of the process, whatever happens; orchestrators kill after 30 s. */
const DEADLINE_MS = 25_000;

/**
 * Ends the process in order at SIGTERM or SIGINT: `stop` is called once, and the process ends with 0 after it. A second
 * signal ends it at once, and so does a `stop` that takes longer than 25 s, both with 1.
 *
 * @param stop is told whether somebody is to notice first that this process goes away: not so after Ctrl-C
 */
export function stopOnSignals(log: Log, stop: (announced: boolean) => Promise<void>): void {
  let stopping = false;
  const onSignal = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info(`${signal}: finishing what runs`);
    setTimeout(() => {
      log.error('not finished within 25 s: ending');
      process.exit(1);
    }, DEADLINE_MS).unref();
    await stop(signal === 'SIGTERM').catch((error: unknown) => log.error({ err: error }, 'closing failed'));
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void onSignal(signal));
  process.on('SIGINT', (signal) => void onSignal(signal));
  process.on('unhandledRejection', (error) => {
    log.fatal({ err: error }, 'unhandled rejection');
    process.exit(1);
  });
}

/** Whether a process of this machine lives, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
