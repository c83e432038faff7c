import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../process.ts';

/** Followed by the process id of its owner. */
const PROFILE = 'personaforge-profile-';

export interface Profile {
  path: string;
  remove(): Promise<void>;
}

/** A fresh folder for one browser; those of processes that were killed before they could tidy up are removed first. */
export async function createProfile(): Promise<Profile> {
  const left = (await readdir(tmpdir())).filter(
    (name) => name.startsWith(PROFILE) && !isRunning(Number(name.split('-')[2])),
  );
  await Promise.all(left.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })));
  const path = await mkdtemp(join(tmpdir(), `${PROFILE}${process.pid}-`));
  // the browser's children may still be writing for a moment
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}
