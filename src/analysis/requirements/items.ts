import { pattern } from '../../wording/wrapped.ts';
/** A piece of a list: its words, and whether "or" or "and" joins it to the piece before. */
export interface Item {
  text: string;
  orBefore: boolean;
  andBefore: boolean;
}

const SEPARATOR = /^(?:[;,•]\s+|\s+[–—]\s+|,?\s+(?:as well as|along with|plus|sowie|así como|ainsi que|und auch)\s+)/u;
const EXAMPLES = pattern('iu')`
  (?:such as|e\.g\.|like|for example|z\. ?B\.|wie(?: etwa| z\. ?B\.)?|como|por ejemplo|comme|tel(?:le)?s? que|
  par exemple|i\.e\.|one of|either)[\s:]*$|\b(?:such as|e\.g\.|like|z\. ?B\.|tel(?:le)?s? que|such)\s`;
const OR = /^(?:or|oder|o|u|ou|and\/or|und\/oder|y\/o|et\/ou|bzw\.?|or similar)\s+/iu;
const AND = /^(?:and|und|y|e|et|&)\s+/iu;

/** Cuts a clause at commas and the like that stand outside brackets. */
export function commaParts(clause: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < clause.length; i++) {
    const char = clause[i]!;
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    if (depth) continue;
    const cut = SEPARATOR.exec(clause.slice(i, i + 30))?.[0];
    if (!cut) continue;
    parts.push(clause.slice(from, i));
    from = i + cut.length;
    i = from - 1;
  }
  parts.push(clause.slice(from));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Whether examples or "one of" introduce the list, so that any one of it is enough. */
export const givesExamples = (text: string): boolean => EXAMPLES.test(text);

/** The pieces of a clause with how they are joined; "and" inside a piece is left as it is. */
export function items(clause: string): Item[] {
  return commaParts(clause).map((part) => {
    const or = OR.exec(part);
    const and = or ? null : AND.exec(part);
    return { text: part.slice((or ?? and)?.[0].length ?? 0), orBefore: or !== null, andBefore: and !== null };
  });
}

/** Cuts at "and" outside brackets: "React and TypeScript" → two. */
export function andParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const found of text.matchAll(/[([]|[)\]]|\s+(?:and|und|y|e|et|&|\+)\s+/giu)) {
    const sign = found[0];
    if (/^[([]$/.test(sign)) depth++;
    else if (/^[)\]]$/.test(sign)) depth = Math.max(0, depth - 1);
    else if (!depth) {
      parts.push(text.slice(from, found.index));
      from = found.index + sign.length;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Cuts at "or" and "/", inside brackets too: the ways to fulfil one requirement. */
export const orParts = (text: string): string[] =>
  text
    .split(/\s+(?:or|oder|o|u|ou|and\/or|und\/oder|y\/o|bzw\.?)\s+|\s*\/\s*|[(),;]/iu)
    .map((part) => part.trim())
    .filter(Boolean);

const ONE_OF = pattern('iu')`
  (?<![\p{L}])(?:(?:one|any)(?: or more)? of(?: the following)?|either|mindestens eine[rsmn]?(?: (?:der|von)(?: folgenden)?)?|
  eine[rsmn]? (?:der folgenden|von)|l['’]une? des|au moins une? d(?:es|e|['’])|(?:al menos )?un[oa] de)\s*:?\s+`;
/** Most words of one way: longer ones are sentences. */
const WORDS_OF_WAY = 4;

/** The list behind "one of" or "either", null where none stands there: any one of its things is enough. */
export function oneOfList(clause: string): string | null {
  const found = ONE_OF.exec(clause);
  if (!found) return null;
  const list = clause.slice(found.index + found[0].length).replace(/[\s.]+$/, '');
  const ways = orParts(list);
  const isList = ways.length > 1 && ways.every((way) => way.split(' ').length <= WORDS_OF_WAY);
  return isList && !andParts(list).slice(1).length ? list : null;
}

export const joinedByOr = (text: string): boolean =>
  /\s(?:or|oder|o|u|ou|bzw\.?)\s|\S\/\S/iu.test(text.replace(/\([^)]*\)/g, ' '));

/** Cuts at "or" between words, outside brackets. */
export function orSides(text: string): string[] {
  const hidden = text.replace(/\([^)]*\)/g, (inside) => '_'.repeat(inside.length));
  const parts: string[] = [];
  let from = 0;
  for (const found of hidden.matchAll(/,?\s+(?:or|oder|o|u|ou)\s+/giu)) {
    parts.push(text.slice(from, found.index));
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter(Boolean);
}
