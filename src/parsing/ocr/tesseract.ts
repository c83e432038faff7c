import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Time for a page, in ms; one of 300 dots an inch takes 1 to 3 s on one core, and more than 10 s was seen on a busy machine. */
const PAGE_MS = 25_000;
const MOST_OUTPUT = 2 ** 24;

/** Where the `tesseract` program is, or null: on this machine's `PATH`. */
export function findTesseract(path = process.env['PATH'] ?? ''): string | null {
  const names = process.platform === 'win32' ? ['tesseract.exe'] : ['tesseract'];
  return (
    path
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name)))
      .find(isExecutable) ?? null
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The languages that it can read, by its own three-letter names. */
export async function installedLanguages(program: string): Promise<Set<string>> {
  const listed = await run(program, ['--list-langs'], null);
  return new Set(
    listed
      .split('\n')
      .slice(1)
      .map((l) => l.trim())
      .filter(Boolean),
  );
}

/** What it recognises on a picture, as hOCR. The picture goes in through a pipe: no scan is left on the disk. */
export const toHocr = (program: string, picture: Uint8Array, language: string): Promise<string> =>
  run(program, ['stdin', 'stdout', '-l', language, '--dpi', '300', '--psm', '3', 'hocr'], picture);

function run(program: string, args: string[], input: Uint8Array | null): Promise<string> {
  return new Promise((resolve, reject) => {
    // its own threads are slower than one where pages wait for a core (its FAQ, "Can I increase speed of OCR?")
    const child = spawn(program, args, {
      env: { OMP_THREAD_LIMIT: '1' },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: PAGE_MS,
      killSignal: 'SIGKILL',
    });
    const parts: Buffer[] = [];
    let length = 0;
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      length += part.length;
      if (length > MOST_OUTPUT) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0
        ? resolve(Buffer.concat(parts).toString('utf8'))
        : reject(new Error(`tesseract ended with ${signal ?? code}`)),
    );
    // it may end before it has read everything; its exit tells
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? undefined);
  });
}
