import mammoth from 'mammoth';
import type { Line, SourceDocument } from '../document.ts';
import { foldPhrase } from '../text/clean.ts';

/** Shorter words stand within others by chance; they are also numbers of list items, which are not read. */
const SHORTEST_WORD = 4;
/** On the labelled Word files (17, of many programs) not one word is missing. One or two may be a mark that is spelt out; a lost line has more. */
const FEWEST_WORDS = 3;
const MOST_SHOWN = 160;
/** Within texts and attributes it writes every `<`, `>`, `&` and `"` as an entity. */
const TAG_OR_ENTITY = /<[^>]*>|&\w+;/g;

/**
 * Warns of what another converter (mammoth) sees in a Word file and neither the lines hold that were read from it nor
 * the text that was left out on purpose: footnotes, and whatever else this reader does not know. A converter that fails
 * is no witness.
 */
export async function unseenByReader(
  bytes: Uint8Array,
  lines: readonly Line[],
  hidden: readonly string[],
): Promise<SourceDocument['warnings']> {
  const read = squashed([...lines.map(({ text }) => text), ...hidden].join(' '));
  const seen = await wordsOfMammoth(bytes).catch(() => []);
  const unread = seen.filter((word) => word.length >= SHORTEST_WORD && !read.includes(squashed(word)));
  if (new Set(unread).size < FEWEST_WORDS) return [];
  const shown = unread.join(' ').slice(0, MOST_SHOWN);
  return [
    { code: 'unread_section', message: `Some words stand in a part of the document that was not read: ${shown}` },
  ];
}

async function wordsOfMammoth(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  return value
    .replace(TAG_OR_ENTITY, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** Without spaces and marks: the two divide words differently, at tabs, hyphens and changes of type. */
const squashed = (text: string): string => foldPhrase(text).replace(/[^\p{L}\p{N}]+/gu, '');
