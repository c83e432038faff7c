import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SIZE = '256m';

/** A small disk for stored files, which can be filled and made read-only. */
export interface Disk {
  folder: string;
  fill(): void;
  free(): void;
  makeReadOnly(on: boolean): Promise<void>;
  close(): void;
}

/** null where this user may not mount one */
export async function mountDisk(folder: string): Promise<Disk | null> {
  mkdirSync(folder, { recursive: true });
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]).catch(() => null);
  if (!mounted) return null;
  const filler = path.join(folder, 'filler');
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(filler, { force: true }),
    makeReadOnly: async (on) => void (await run('mount', ['-o', `remount,${on ? 'ro' : 'rw'}`, folder])),
    close: () => void execFileSync('umount', ['-l', folder]),
  };
}
