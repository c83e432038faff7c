import { goOffline } from './offline.ts';
import type { Answer, Order, Task } from './task.ts';

/** The child: serves the tasks of the table whose module it is started with, one at a time. */
interface Table {
  TASKS: Record<string, Task<unknown, unknown>>;
  /** loads what nearly every task needs, so that the first one does not wait for it */
  warmUp(): Promise<void>;
}

const send = (answer: Answer) => process.send?.(answer);

// a fault outside of a promise chain: this process is not to be trusted any longer
process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => process.exit(1));
process.on('disconnect', () => process.exit(0));

goOffline();
const { TASKS, warmUp } = (await import(process.argv[2] ?? '')) as Table;

async function serve({ task, input }: Order): Promise<Answer> {
  try {
    const output = await TASKS[task]?.run(input, { slow: () => send({ is: 'slow' }) });
    return { is: 'done', output };
  } catch (error) {
    return { is: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (order: Order) => void serve(order).then(send));
await warmUp();
send({ is: 'ready' });
