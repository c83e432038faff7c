import { sentences } from '../requirements/segments.ts';

/** A line of a description, or a sentence of one, as it is read: `description.slice(start, end)` is its text. */
export interface AdLine {
  text: string;
  start: number;
  end: number;
  /** from 0 */
  line: number;
  /** first of its line */
  first: boolean;
  /** nearest line before it that looks like a heading, `''` for none */
  heading: string;
}

// far beyond what people write; keeps hostile texts cheap
const MAX_TEXT = 40_000;
const MAX_LINES = 3000;
const MAX_UNIT = 600;
const HEADING_WORDS = 9;

/** Lines and sentences of a description, with the heading above each. */
export function adLines(description: string): AdLine[] {
  const out: AdLine[] = [];
  let heading = '';
  let start = 0;
  description
    .slice(0, MAX_TEXT)
    .split('\n')
    .slice(0, MAX_LINES)
    .forEach((text, line) => {
      if (looksLikeHeading(text)) heading = text;
      let from = 0;
      for (const sentence of sentences(text)) {
        const at = text.indexOf(sentence, from);
        if (at < 0 || !sentence.trim()) continue;
        for (let cut = 0; cut < sentence.length; cut += MAX_UNIT) {
          const part = sentence.slice(cut, cut + MAX_UNIT);
          const own = start + at + cut;
          out.push({ text: part, start: own, end: own + part.length, line, first: !from, heading });
          from = at + sentence.length;
        }
      }
      start += text.length + 1;
    });
  return out;
}

function looksLikeHeading(line: string): boolean {
  const text = line.trim();
  if (!text || /[.;,]\**$/.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (words > HEADING_WORDS) return false;
  return /^#|^\*\*.*\*\*:?$|:\**$|\?\**$/.test(text) || !/^[^\p{L}\p{N}*¿¡"“(]/u.test(text);
}
