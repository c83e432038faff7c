import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { UnreadableFileError } from '../errors.ts';

/** OWASP ASVS 5.0, 5.2.3: what an archive may claim before anything of it is unpacked. A Word file of 100 pages with pictures stays far below. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 50 * 2 ** 20;
const MOST_BYTES_EACH = 15 * 2 ** 20;
const HIGHEST_RATIO = 200;
/** Tiny parts compress by any factor without harm. */
const RATIO_COUNTS_FROM = 2 ** 20;

const SYMBOLIC_LINK = 0o120000;

/** Gives the text of a part, null when there is none of that name. Counts the real bytes, whatever the directory says. */
export type ReadPart = (name: string) => Promise<string | null>;

export interface Archive {
  /** of all parts */
  names: string[];
  read: ReadPart;
}

/**
 * Checks the directory of the archive and opens it for reading.
 *
 * @throws UnreadableFileError `corrupt`, `encrypted` or `too_complex`
 */
export async function openArchive(bytes: Uint8Array): Promise<ReadPart> {
  return (await listArchive(bytes)).read;
}

/** As `openArchive`, with the names of what is in it. */
export async function listArchive(bytes: Uint8Array): Promise<Archive> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      strictFileNames: true,
    });
    const entries = await checkedEntries(zip);
    return {
      names: [...entries.keys()],
      async read(name) {
        const entry = entries.get(name);
        return entry ? read(zip, entry) : null;
      },
    };
  } catch (error) {
    throw error instanceof UnreadableFileError
      ? error
      : new UnreadableFileError('corrupt', undefined, { cause: error });
  }
}

async function checkedEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new UnreadableFileError('too_complex');
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (entry.generalPurposeBitFlag & 1) throw new UnreadableFileError('encrypted');
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === SYMBOLIC_LINK || entries.has(name))
      throw new UnreadableFileError('corrupt');
    if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(name)) throw new UnreadableFileError('corrupt');
    const { uncompressedSize: size, compressedSize: packed } = entry;
    total += size;
    if (size > MOST_BYTES_EACH || total > MOST_BYTES || (size > RATIO_COUNTS_FROM && size > packed * HIGHEST_RATIO))
      throw new UnreadableFileError('too_complex');
    entries.set(name, entry);
    if (entries.size > MOST_ENTRIES) throw new UnreadableFileError('too_complex');
  }
  return entries;
}

async function read(zip: ZipFile, entry: Entry): Promise<string> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    return (await buffer(limited(stream))).toString('utf8');
  } catch (error) {
    throw error instanceof UnreadableFileError
      ? error
      : new UnreadableFileError('corrupt', undefined, { cause: error });
  }
}

function limited(stream: Readable): AsyncIterable<Uint8Array> & Readable {
  return Readable.from(
    (async function* () {
      let count = 0;
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        count += chunk.length;
        if (count > MOST_BYTES_EACH) throw new UnreadableFileError('too_complex');
        yield chunk;
      }
    })(),
  );
}
