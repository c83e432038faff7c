import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { nullIfMissing, refuse } from './faults.ts';
import { asideKey, type Storage } from './storage.ts';

/** Files in a folder of this machine. */
export function localFiles(root: string): Storage {
  const at = (key: string) => path.join(root, key);
  const move = (from: string, to: string) => rename(at(from), at(to)).catch(nullIfMissing);
  return {
    put: (key, bytes) => writeDurably(at(key), bytes).catch(refuse),
    read: (key) => readFile(at(key)).catch(nullIfMissing),
    async stream(key) {
      const file = await open(at(key)).catch(nullIfMissing);
      return file && file.createReadStream();
    },
    remove: (key) => rm(at(key), { force: true }).catch(refuse),
    setAside: async (key) => void (await move(key, asideKey(key))),
    bringBack: async (key) => void (await move(asideKey(key), key)),
    async *list(folder) {
      const entries = await readdir(at(folder), { recursive: true, withFileTypes: true }).catch(nullIfMissing);
      for (const entry of entries ?? []) {
        const file = path.join(entry.parentPath, entry.name);
        const found = entry.isFile() ? await stat(file).catch(nullIfMissing) : null;
        if (found) yield { key: path.relative(root, file).split(path.sep).join('/'), changedAt: found.mtime };
      }
    },
  };
}

/** Temporary file, fsync, rename, fsync of the folder: a crash leaves the whole file or none under its name. */
async function writeDurably(target: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(target);
  const temporary = `${target}.part`;
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    const directory = await open(folder, 'r');
    await directory.sync().finally(() => directory.close());
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}
