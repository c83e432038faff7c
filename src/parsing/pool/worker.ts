import type { ParsedCv } from '../../content.ts';
import { UnreadableFileError } from '../errors.ts';
import type { UnreadableReason } from '../errors.ts';
import type { ParseOptions } from '../options.ts';
import { parseCv } from '../parse.ts';
import { warmUp } from './warm.ts';

/** What a reading process sends back for each file. */
export type Answer = { ok: true; cv: ParsedCv } | { ok: false; reason: UnreadableReason | null; message: string };

/** Resident memory, in bytes, above which a process at rest cleans up, so that the garbage of one file is not laid to the next. */
const MUCH = 280 * 2 ** 20;

const send = (message: Answer | 'ready') => process.send?.(message);
const cleanUp = () => {
  if (process.memoryUsage.rss() > MUCH) globalThis.gc?.();
};

process.on('message', (task: { bytes: Uint8Array; options: ParseOptions }) => {
  parseCv(task.bytes, task.options).then(
    (cv) => send({ ok: true, cv }),
    (error: unknown) => send({
      ok: false,
      reason: error instanceof UnreadableFileError ? error.reason : 'corrupt',
      message: error instanceof UnreadableFileError ? error.message : new UnreadableFileError('corrupt').message,
    }),
  ).finally(() => setImmediate(cleanUp));
});
// a fault outside of the promise chain: this process is not to be trusted any longer
process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => process.exit(1));
process.on('disconnect', () => process.exit(0));

await warmUp();
send('ready');
