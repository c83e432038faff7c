import { oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';

/*
 * Some names are everyday words (Go, R, Excel, Spark, Epic). They count as names when written as names and standing where
 * names stand: in a list, after a word that introduces one, or capitalised in the middle of a sentence.
 */
const INTRODUCES = new Set(
  (
    'in with of using use uses via through like as including know knows learn written solid strong ' +
    'advanced basic good ' +
    'knowledge experience microsoft ms language languages modern proficient mit en avec con de du von gute solide ' +
    'avanzado avance manejo dominio maitrise kenntnisse and or und oder y e o u et ou plus e.g'
  ).split(' '),
);
const FOLLOWS = new Set(
  (
    'and or und oder y e o u et ou for programming language scripts scripting code developer developers services ' +
    'experience skills knowledge certification certificate advanced intermediate basic avanzado avance in on is are'
  ).split(' '),
);

const lastWord = (text: string): string => fold(/([\p{L}.]+)\s*$/u.exec(text)?.[1] ?? '');
const firstWord = (text: string): string => fold(/^\s*([\p{L}]+)/u.exec(text)?.[1] ?? '');

// "Amber Swift Ltd" is a company, and "d'exploitation" does not hold the letter d
const COMPANY = pattern('u')`^(?:\s+\p{Lu}[\p{L}&]*){0,2}\s+(?:${oneOf`
  Ltd; Limited; GmbH; Inc; LLC; LLP; AG; SE; plc; PLC; S\.?A\.?S?; S\.?L\.?U?; SARL; Group; Gruppe; KG; mbH
  BV; B\.V\.; AB; Oy; ETT
`})(?![\p{L}])`;

/** Whether what stands at `start`..`end` is a part of a company's name or of a shortened word, and so names no skill. */
export function isPartOfName(text: string, start: number, end: number): boolean {
  if (/(?:^|[^\p{L}])\p{L}$/u.test(text.slice(start, end)) && /^['’]\p{L}/u.test(text.slice(end))) return true;
  return /^\p{Lu}/u.test(text.slice(start)) && COMPANY.test(text.slice(end, end + 60));
}

/** Whether the everyday word at `start`..`end` is used as a name. */
export function usedAsName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  // "d'Excel", "l'Access"
  if (/(?<![\p{L}])[dl]['’]$/iu.test(before)) return true;
  if (/[&'’]\s*$/.test(before) || /^\s*[&'’]/.test(after) || /^[-‐][a-zà-ÿ]/u.test(after)) return false;
  const opens = /^\s*$|[,;:•·*(/|–—-]\s*$|\n\s*$/.test(before);
  const closes = /^\s*$|^\s*[,;:.()/|–—\n]/.test(after);
  if (end - start === 1) {
    return (opens || INTRODUCES.has(lastWord(before))) && (closes || FOLLOWS.has(firstWord(after)));
  }
  if (INTRODUCES.has(lastWord(before))) return true;
  if (opens) return closes || FOLLOWS.has(firstWord(after)) || (/[,(/]\s*$/.test(before) && /^\s*\p{Lu}/u.test(after));
  return !/[.!?]\s*$/.test(before);
}
