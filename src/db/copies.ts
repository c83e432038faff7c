import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const BEGINNING = 'database-before-';
/** more than one, for the fault of a migration may be seen only after the next */
const KEPT = 3;

/**
 * Copies the embedded database beside itself before a migration, so that one that fails or does harm can be undone: stop
 * the service and put the copy in the place of `database`. Only the newest three are kept. Nothing may be writing, and a
 * checkpoint has to come first.
 * @returns the copy's folder
 */
export function copyDatabase(dataDir: string, migration: string, now = new Date()): string {
  const name = `${BEGINNING}${now.toISOString().replaceAll(/[:.]/g, '-')}-${migration}`;
  const target = path.join(dataDir, name);
  for (const left of copies(dataDir).filter((copy) => copy.endsWith('.part')))
    rmSync(path.join(dataDir, left), { recursive: true });
  cpSync(path.join(dataDir, 'database'), `${target}.part`, { recursive: true });
  renameSync(`${target}.part`, target);
  for (const old of copies(dataDir).slice(0, -KEPT)) rmSync(path.join(dataDir, old), { recursive: true });
  return target;
}

/** oldest first */
const copies = (dataDir: string) =>
  readdirSync(dataDir)
    .filter((name) => name.startsWith(BEGINNING))
    .toSorted();
