import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A family of an `@fontsource` package. Static files for what most text is set in, variable ones for the rest. */
interface Family {
  name: string;
  package: string;
  variable: boolean;
}

const TEXT_FAMILIES = ['Source Sans 3', 'Source Serif 4', 'IBM Plex Sans', 'EB Garamond'] as const;
export type TextFamily = (typeof TEXT_FAMILIES)[number];

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const staticFamily = (name: string): Family => ({ name, package: `@fontsource/${slug(name)}`, variable: false });
const variableFamily = (name: string): Family => ({ name, package: `@fontsource-variable/${slug(name)}`, variable: true });

const CJK = { zh: variableFamily('Noto Sans SC'), ja: variableFamily('Noto Sans JP'), ko: variableFamily('Noto Sans KR') };
const SCRIPTS = ['Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Devanagari', 'Noto Sans Thai', 'Noto Emoji'].map(variableFamily);

/** One file of a family: the characters it draws, and where it lies. */
interface Slice {
  family: Family;
  subset: string;
  range: string;
  intervals: [number, number][];
}

export interface FontFaces {
  /** `@font-face` rules with the files as `data:` URIs */
  css: string;
  /** names to put after the template's own family */
  fallbacks: string[];
}

const require = createRequire(import.meta.url);
const slicesOf = memoize((key: string): Slice[] => readSlices(familyByName(key)));
const ruleOf = memoize(readRule);
const finderOf = memoize((names: string) => memoize((character: string) => findSlice(character, names.split('|'))));

/**
 * The faces that a text needs and no others: each family is cut into files by ranges of characters, so an English CV
 * takes three files of 16 KB and a Japanese one some dozen of those of Noto Sans JP.
 * @param families the template's own, looked at first @param styles weight with `i` for italic: `400`, `400i`, `700`
 */
export function fontFaces(text: string, families: TextFamily[], styles: string[], language: string): FontFaces {
  const order = [...new Set(families)].map(staticFamily).concat(fallbackFamilies(text, language));
  const find = finderOf(order.map(({ name }) => name).join('|'));
  const wanted = new Set([...new Set(text)].map(find).filter((slice) => slice !== null));
  // each of the template's own families draws its part of the Latin letters
  for (const slice of [...wanted].filter(({ family }) => !family.variable)) {
    for (const family of families) for (const twin of slicesOf(family)) if (twin.subset === slice.subset) wanted.add(twin);
  }
  const css = [...wanted].flatMap(({ family, subset }) => (family.variable ? ['wght'] : styles).map((style) => ruleOf(`${family.name}|${subset}|${style}`))).join('\n');
  return { css, fallbacks: [...new Set([...wanted].filter(({ family }) => family.variable).map(({ family }) => family.name))] };
}

function findSlice(character: string, families: string[]): Slice | null {
  const point = character.codePointAt(0) as number;
  return families.flatMap(slicesOf).find(({ intervals }) => intervals.some(([from, to]) => point >= from && point <= to)) ?? null;
}

/** Chinese, Japanese and Korean share characters but draw them differently: the text's own language goes first. */
function fallbackFamilies(text: string, language: string): Family[] {
  const first = language in CJK ? language : /[\u3040-\u30FF]/.test(text) ? 'ja' : /[\uAC00-\uD7AF]/.test(text) ? 'ko' : 'zh';
  return [...SCRIPTS, CJK[first as keyof typeof CJK], ...Object.values(CJK)];
}

function familyByName(name: string): Family {
  return [...SCRIPTS, ...Object.values(CJK)].find((family) => family.name === name) ?? staticFamily(name);
}

function readSlices(family: Family): Slice[] {
  const ranges = JSON.parse(readFileSync(join(folderOf(family), 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([key, range]) => ({
    family, range, subset: key.replaceAll(/[[\]]/g, ''), intervals: range.split(',').map(interval),
  }));
}

function interval(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function readRule(key: string): string {
  const [name = '', subset = '', style = ''] = key.split('|');
  const family = familyByName(name);
  const [weight, slant] = family.variable ? ['100 900', 'normal'] : [style.replace('i', ''), style.endsWith('i') ? 'italic' : 'normal'];
  const file = join(folderOf(family), 'files', `${slug(name)}-${subset}-${family.variable ? 'wght' : weight}-${slant}.woff2`);
  if (!existsSync(file)) return '';
  const range = slicesOf(name).find((slice) => slice.subset === subset)?.range ?? '';
  return `@font-face{font-family:'${name}';font-style:${slant};font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file).toString('base64')}) format('woff2');unicode-range:${range}}`;
}

const folderOf = (family: Family) => dirname(require.resolve(`${family.package}/package.json`));

function memoize<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
