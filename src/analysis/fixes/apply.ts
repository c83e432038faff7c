import { isDeepStrictEqual } from 'node:util';
import type { PersonaContent } from '../../content.ts';
import { type PersonaValue, putAt, stepsOf, toContent, toValues, valueAt } from '../../persona-paths.ts';
import type { Fix } from './fix.ts';

/** What stood at the path of a fix is no longer there. */
export class StaleFixError extends Error {
  override name = 'StaleFixError';
  constructor(readonly fix: Fix) {
    super(`the persona is no longer as the fix at ${fix.path} knew it`);
  }
}

/** Two fixes change the same words in different ways. */
export class ClashingFixesError extends Error {
  override name = 'ClashingFixesError';
  constructor(readonly path: string) {
    super(`two fixes change the same at ${path}`);
  }
}

/**
 * All fixes at once, each made on the same persona. Several may change one text or one list: what each changes in it
 * counts, whatever their order.
 *
 * @throws {StaleFixError} when one was made on other words
 * @throws {ClashingFixesError} when two change the same words
 */
export function applyFixes(content: PersonaContent, fixes: readonly Fix[]): PersonaContent {
  const values = toValues(content);
  for (const fix of fixes) if (!isDeepStrictEqual(valueAt(values, fix.path), fix.before)) throw new StaleFixError(fix);
  const parts = fixes.flatMap(partsOf);
  const lists = parts.filter(({ before, after }) => Array.isArray(before) && Array.isArray(after));
  for (const [path, group] of byPath(parts.filter((part) => !lists.includes(part))))
    putAt(values, path, together(group));
  // a list inside of another first: the outer one moves it as a whole
  const deepestFirst = [...byPath(lists)].toSorted(([a], [b]) => stepsOf(b).length - stepsOf(a).length);
  for (const [path, group] of deepestFirst) {
    const now = valueAt(values, path);
    if (Array.isArray(now)) putAt(values, path, relisted(now, group));
  }
  return toContent(values);
}

const byPath = (fixes: readonly Fix[]): Map<string, Fix[]> => Map.groupBy(fixes, ({ path }) => path);

/** An entry that is replaced, as its fields that differ. */
function partsOf(fix: Fix): Fix[] {
  const { path, before, after } = fix;
  if (!isRecord(before) || !isRecord(after)) return [fix];
  return Object.keys(after).flatMap((key) => {
    const part = { path: `${path}.${key}`, before: before[key] ?? null, after: after[key] ?? null };
    return isDeepStrictEqual(part.before, part.after) ? [] : partsOf(part);
  });
}

const isRecord = (value: PersonaValue): value is Record<string, PersonaValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What several fixes of one value make of it: of a text each changes its own words. */
function together(group: readonly Fix[]): PersonaValue {
  const [first] = group;
  if (!first) return null;
  if (group.every(({ after }) => isDeepStrictEqual(after, first.after))) return first.after;
  const { before } = first;
  if (typeof before !== 'string') throw new ClashingFixesError(first.path);
  const edits = group.map((fix) => editOf(before, String(fix.after))).toSorted((a, b) => b.start - a.start);
  return edits.reduce(
    ({ text, from }, edit) => {
      if (edit.end > from) throw new ClashingFixesError(first.path);
      return { text: text.slice(0, edit.start) + edit.words + text.slice(edit.end), from: edit.start };
    },
    { text: before, from: Infinity },
  ).text;
}

/** The words of a text that differ: `before` between `start` and `end` becomes `words`. */
function editOf(before: string, after: string): { start: number; end: number; words: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, words: after.slice(start, after.length - tail) };
}

/** A list after all that goes, moves and comes; `now` holds its items, which may have been changed inside. */
function relisted(now: PersonaValue[], group: readonly Fix[]): PersonaValue[] {
  const edits = group.map(({ before, after }) => listEdit(before as PersonaValue[], after as PersonaValue[]));
  const orders = edits.map(({ kept }) => kept).filter((kept) => kept.some((place, i) => place < (kept[i - 1] ?? -1)));
  const [order, another] = orders;
  if (another && !isDeepStrictEqual(order, another)) throw new ClashingFixesError(group[0]?.path ?? '');
  const places = [...(order ?? []), ...now.keys()].filter((place, i, all) => all.indexOf(place) === i);
  const stays = places.filter((place) => edits.every(({ kept }) => kept.includes(place)));
  const added = edits.flatMap(({ fresh }) => fresh);
  const distinct = added.filter((item, i) => added.findIndex((other) => isDeepStrictEqual(other, item)) === i);
  return [...stays.map((place) => now[place] ?? null), ...distinct];
}

/** The places of the items that stay, in their new order, and the items that are new. */
function listEdit(before: PersonaValue[], after: PersonaValue[]): { kept: number[]; fresh: PersonaValue[] } {
  const left = new Set(before.keys());
  const kept: number[] = [];
  const fresh: PersonaValue[] = [];
  for (const item of after) {
    const place = [...left].find((at) => isDeepStrictEqual(before[at], item));
    if (place === undefined) fresh.push(item);
    else {
      left.delete(place);
      kept.push(place);
    }
  }
  return { kept, fresh };
}
