import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

type Detector = typeof import('eld/extrasmall').eld;

const require = createRequire(import.meta.url);
let loaded: Detector | undefined;

/** Loaded with the first text: its table of n-grams takes a quarter of a second and 30 MB. */
function detector(): Detector {
  if (!loaded) {
    loaded = (require(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as typeof import('eld/extrasmall')).eld;
    // addresses and numbers are of no language
    loaded.enableTextCleanup(true);
  }
  return loaded;
}

/** The detector looks at so many letters at once. */
const PIECE = 1000;
/** A long text is told by its beginning: of 98 labelled CVs the first piece told all. */
const MOST_PIECES = 3;
/** Names of people, firms and tools are told apart from sentences by their number of words. */
const FEWEST_WORDS = 4;
/** Some scripts write no spaces. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}{2,}/gu;
/** By so much the score (0 to 1) of a language must be over that of the next one: 98 of 100 sentences are then right. */
const CLEAR = 0.02;

/**
 * The language of a text, a sentence or a whole CV, by its n-grams.
 *
 * @returns ISO 639-1, one of 60; null when there are too few words or no language stands out
 */
export function detectLanguage(text: string): string | null {
  if ((text.match(WORD) ?? []).length < FEWEST_WORDS) return null;
  const pieces = piecesOf(text);
  const sums = new Map<string, number>();
  for (const piece of pieces)
    for (const [language, score] of Object.entries(detector().detect(piece).getScores()))
      sums.set(language, (sums.get(language) ?? 0) + score / pieces.length);
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1]);
  return first && first[1] - (second?.[1] ?? 0) >= CLEAR ? first[0] : null;
}

/** Pieces of equal length, so that each says as much as the others. */
function piecesOf(text: string): string[] {
  const count = Math.min(MOST_PIECES, Math.ceil(text.length / PIECE));
  const length = Math.min(PIECE, Math.ceil(text.length / count));
  return Array.from({ length: count }, (_, at) => text.slice(at * length, (at + 1) * length));
}
