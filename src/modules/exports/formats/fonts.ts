import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CJK, type Family, familyByName, SCRIPTS, slug, type TextFamily } from './font-families.ts';

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
const slicesOf = memoize((name: string): Slice[] => readSlices(familyByName(name)));
const rulesOf = memoize((key: string): string => readRules(...(key.split('|') as [string, string, string])));
const finderOf = memoize((names: string) => memoize((character: string) => findSlice(character, names.split('|'))));

/**
 * The faces that a text needs and no others: each family is cut into files by ranges of characters, so an English CV
 * takes a file of 16 KB a style and a Japanese one some dozen of those of Noto Sans JP.
 * @param families the template's own, looked at first @param styles weight with `i` for italic: `400`, `400i`, `700`
 */
export function fontFaces(text: string, families: TextFamily[], styles: string[], language: string): FontFaces {
  const own = [...new Set<string>(families)];
  const order = [...own, ...SCRIPTS.map(({ name }) => name), ...cjkOrder(text, language)];
  const wanted = new Set([...new Set(text)].map(finderOf(order.join('|'))).filter((slice) => slice !== null));
  // characters are looked up in the first family, but each of the template's own draws its part of them
  const subsets = new Set([...wanted].filter(({ family }) => own.includes(family.name)).map(({ subset }) => subset));
  for (const slice of own.flatMap(slicesOf)) if (subsets.has(slice.subset)) wanted.add(slice);
  return {
    css: [...wanted].map(({ family, subset }) => rulesOf([family.name, subset, styles.join()].join('|'))).join('\n'),
    fallbacks: [...new Set([...wanted].map(({ family }) => family.name))].filter((name) => !own.includes(name)),
  };
}

/** The text's own language first, else what its kana or hangul tell. */
function cjkOrder(text: string, language: string): string[] {
  const first =
    language in CJK ? language : /[\u3040-\u30FF]/.test(text) ? 'ja' : /[\uAC00-\uD7AF]/.test(text) ? 'ko' : 'zh';
  return [CJK[first as keyof typeof CJK], ...Object.values(CJK)].map(({ name }) => name);
}

function findSlice(character: string, families: string[]): Slice | null {
  const point = character.codePointAt(0) as number;
  return (
    families.flatMap(slicesOf).find(({ intervals }) => intervals.some(([from, to]) => point >= from && point <= to)) ??
    null
  );
}

function readSlices(family: Family): Slice[] {
  const ranges = JSON.parse(readFileSync(join(folderOf(family), 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges)
    .filter(([key]) => family.subsets.test(key))
    .map(([key, range]) => ({
      family,
      range,
      subset: key.replaceAll(/[[\]]/g, ''),
      intervals: range.split(',').map(interval),
    }));
}

function interval(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function readRules(name: string, subset: string, styles: string): string {
  const family = familyByName(name);
  const range = slicesOf(name).find((slice) => slice.subset === subset)?.range ?? '';
  const faces =
    family.faces?.map((face) => ({ ...face, slant: 'normal' })) ??
    styles.split(',').map((style) => ({
      weight: style.replace('i', ''),
      file: style.replace('i', ''),
      slant: style.endsWith('i') ? 'italic' : 'normal',
    }));
  return faces
    .map(({ weight, file, slant }) => {
      const path = join(folderOf(family), 'files', `${slug(name)}-${subset}-${file}-${slant}.woff2`);
      if (!existsSync(path)) return '';
      return (
        `@font-face{font-family:'${name}';font-style:${slant};font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(path).toString('base64')}) ` +
        `format('woff2');unicode-range:${range}}`
      );
    })
    .join('\n');
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
