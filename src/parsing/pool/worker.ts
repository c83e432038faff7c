import type { ParsedCv } from '../../content.ts';
import { UnreadableFileError } from '../errors.ts';
import type { UnreadableReason } from '../errors.ts';
import type { ParseOptions } from '../options.ts';
import { parseCv } from '../parse.ts';
import { goOffline } from './offline.ts';
import { warmUp } from './warm.ts';

/** What a reading process sends back for each file; before it, once, when it begins to recognise a scan. */
export type Answer =
  | { ok: 'recognising' }
  | { ok: true; cv: ParsedCv }
  | { ok: false; reason: UnreadableReason | null; message: string };

const send = (message: Answer | 'ready') => process.send?.(message);

process.on('message', (task: { bytes: Uint8Array; options: ParseOptions }) => {
  parseCv(task.bytes, { ...task.options, onRecognise: () => send({ ok: 'recognising' }) }).then(
    (cv) => send({ ok: true, cv }),
    (error: unknown) =>
      send({
        ok: false,
        reason: error instanceof UnreadableFileError ? error.reason : 'corrupt',
        message: error instanceof UnreadableFileError ? error.message : new UnreadableFileError('corrupt').message,
      }),
  );
});
// a fault outside of the promise chain: this process is not to be trusted any longer
process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => process.exit(1));
process.on('disconnect', () => process.exit(0));

goOffline();
await warmUp();
send('ready');
