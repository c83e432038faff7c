import { type ContentWord, sameWord } from './words.ts';

/** Finds forms of a word in the words of many texts without a look at each. */
export interface WordIndex {
  /** For each text that says it, by the text's place, the first form of the word. */
  find(wanted: ContentWord): ReadonlyMap<number, ContentWord>;
}

interface Place {
  text: number;
  at: number;
  word: ContentWord;
}

/** Words of one stem, and those that begin or end with the same letters: `sameWord` holds for no others. */
const EDGE = 6;
const gramsOf = ({ stem, key }: ContentWord): string[] =>
  key.length < EDGE ? [`=${stem}`] : [`=${stem}`, `^${key.slice(0, EDGE)}`, `$${key.slice(-EDGE)}`];

export function indexWords(texts: readonly (readonly ContentWord[])[]): WordIndex {
  const places = new Map<string, Place[]>();
  texts.forEach((words, text) =>
    words.forEach((word, at) => {
      for (const gram of gramsOf(word)) {
        const known = places.get(gram);
        if (known) known.push({ text, at, word });
        else places.set(gram, [{ text, at, word }]);
      }
    }),
  );
  const asked = new Map<string, ReadonlyMap<number, ContentWord>>();

  const search = (wanted: ContentWord): ReadonlyMap<number, ContentWord> => {
    const first = new Map<number, Place>();
    for (const gram of gramsOf(wanted)) {
      for (const place of places.get(gram) ?? []) {
        const known = first.get(place.text);
        if ((!known || place.at < known.at) && sameWord(wanted, place.word)) first.set(place.text, place);
      }
    }
    return new Map([...first].map(([text, { word }]) => [text, word]));
  };

  return {
    find(wanted) {
      const key = `${wanted.stem} ${wanted.key}`;
      const known = asked.get(key) ?? search(wanted);
      asked.set(key, known);
      return known;
    },
  };
}

/** The texts that hold any of some words, in their order. */
export const textsOf = (places: readonly ReadonlyMap<number, ContentWord>[]): number[] =>
  [...new Set(places.flatMap((place) => [...place.keys()]))].sort((a, b) => a - b);
