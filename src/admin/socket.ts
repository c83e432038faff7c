import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { json, text } from 'node:stream/consumers';
import { OperatorError } from '../operator-error.ts';
import type { Opened } from './command.ts';
import { findCommand } from './commands.ts';

/** bytes of a socket's path on the system that takes the fewest */
const LONGEST_PATH = 103;
const REFUSED = 422;

/** Null where the path of the data directory is too long for one. */
function socketOf(dataDir: string): string | null {
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\personaforge-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  const socket = path.join(dataDir, 'admin.sock');
  return Buffer.byteLength(socket) > LONGEST_PATH ? null : socket;
}

/**
 * Runs the operator's commands in the process that has the embedded database, for it serves no other. They come by a
 * socket in the data directory that only the service's own user can open. A directory that cannot have one is no fault:
 * the commands then ask to stop the service.
 */
export function serveAdmin(opened: Opened): void {
  const socket = socketOf(opened.config.dataDir);
  if (!socket) return;
  const server = createServer((req, res) => {
    answer(opened, req)
      .then(({ status, said }) => res.writeHead(status, { 'content-type': 'text/plain' }).end(said))
      .catch((error: unknown) => {
        opened.log.error({ err: error }, 'a command of the operator failed');
        res.writeHead(500).end('It failed; the log of the service says why');
      });
  });
  // a backup may take longer than any request
  server.requestTimeout = 0;
  server.on('error', (error) => opened.log.warn({ err: error }, 'commands of the operator need the service stopped'));
  server.unref();
  const remove = () => rmSync(socket, { force: true });
  remove();
  const mask = process.umask(0o177);
  server.listen(socket);
  process.umask(mask);
  process.once('exit', remove);
}

async function answer(opened: Opened, req: IncomingMessage): Promise<{ status: number; said: string }> {
  try {
    const { command, args } = findCommand((await json(req)) as string[]);
    if (command.alone) throw new OperatorError('Stop the service first, then run this again');
    return { status: 200, said: await command.run(opened, args) };
  } catch (error) {
    if (error instanceof OperatorError) return { status: REFUSED, said: error.message };
    throw error;
  }
}

/**
 * Has a command run by the process that holds the data directory. Null when none there runs commands.
 * @throws {OperatorError} with what that process says
 */
export async function askService(dataDir: string, given: string[]): Promise<string | null> {
  const socketPath = socketOf(dataDir);
  if (!socketPath) return null;
  const response = await new Promise<IncomingMessage | null>((resolve) => {
    request({ socketPath, method: 'POST' }, resolve)
      .on('error', () => resolve(null))
      .end(JSON.stringify(given));
  });
  if (!response) return null;
  const said = await text(response);
  if (response.statusCode !== 200) throw new OperatorError(said);
  return said;
}
