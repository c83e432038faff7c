import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fromFile, type Entry, type ZipFile } from './zip.ts';
import { OperatorError } from '../../operator-error.ts';
import { fileEntry, MANIFEST, manifestShape, Seal, tableEntry, type Manifest } from './manifest.ts';

export interface Archive {
  manifest: Manifest;
  /** the rows of a table as lines of JSON */
  lines(table: string): AsyncGenerator<string>;
  file(key: string): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens an archive after reading all of it: every count and checksum of its manifest holds.
 * @throws {OperatorError} that names what does not
 */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await fromFile(file).catch((error: Error) => {
    throw new OperatorError(`${file} is no archive of this service, or not whole: ${error.message}`);
  });
  const archive = { zip, file };
  try {
    const manifest = await readManifest(archive);
    for (const { name, rows, sha256 } of manifest.tables) {
      const seal = await sealOf(archive, tableEntry(name));
      if (seal.lines !== rows || seal.sha256() !== sha256)
        throw damaged(file, `its table ${name} has other rows than it says`);
    }
    for (const { key, size, sha256 } of manifest.files) {
      const seal = await sealOf(archive, fileEntry(key));
      if (seal.size !== size || seal.sha256() !== sha256)
        throw damaged(file, `its file ${key} has other bytes than it says`);
    }
    return {
      manifest,
      lines: (table) => linesOf(archive, tableEntry(table)),
      file: async (key) => new Uint8Array(await buffer(await streamOf(archive, fileEntry(key)))),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    if (error instanceof OperatorError) throw error;
    throw damaged(file, (error as Error).message);
  }
}

interface Opened {
  zip: ZipFile;
  file: string;
}

const damaged = (file: string, why: string) => new OperatorError(`${file} is damaged: ${why}. Nothing was changed.`);

async function readManifest(archive: Opened): Promise<Manifest> {
  const text = (await buffer(await streamOf(archive, MANIFEST))).toString();
  const parsed = manifestShape.safeParse(JSON.parse(text));
  if (!parsed.success) throw damaged(archive.file, 'its manifest is not one of this format');
  return parsed.data;
}

async function streamOf({ zip, file }: Opened, name: string): Promise<Readable> {
  const entry: Entry | undefined = zip.entries.get(name);
  if (!entry) throw damaged(file, `it has no ${name}`);
  return zip.open(entry);
}

async function sealOf(archive: Opened, name: string): Promise<Seal> {
  const seal = new Seal();
  for await (const chunk of await streamOf(archive, name)) seal.add(chunk as Uint8Array);
  return seal;
}

async function* linesOf(archive: Opened, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of await streamOf(archive, name)) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
