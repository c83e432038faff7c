import { isDeepStrictEqual } from 'node:util';
import type { PersonaValue } from '../../persona-paths.ts';

/** One thing that differs between two states, in REST names; null where it was not there. */
export interface Change {
  path: string;
  before: PersonaValue;
  after: PersonaValue;
}

/**
 * What differs between two values, field by field. Items of a list are told apart by what they hold: one that was added
 * or removed says so and does not change all behind it; a list that was only put in another order is one change.
 */
export function changesBetween(before: PersonaValue, after: PersonaValue, path = ''): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (!isRecord(before) || !isRecord(after)) return [{ path, before, after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    changesBetween(before[key] ?? null, after[key] ?? null, path ? `${path}.${key}` : key),
  );
}

const isRecord = (value: PersonaValue): value is Record<string, PersonaValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listChanges(before: PersonaValue[], after: PersonaValue[], path: string): Change[] {
  if (isReordered(before, after)) return [{ path, before, after }];
  const changes: Change[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...commonItems(before, after), [before.length, after.length] as const]) {
    const pairs = Math.min(left - from, right - to);
    for (let i = 0; i < pairs; i++)
      changes.push(...changesBetween(before[from + i] ?? null, after[to + i] ?? null, `${path}[${to + i}]`));
    for (let i = from + pairs; i < left; i++)
      changes.push({ path: `${path}[${i}]`, before: before[i] ?? null, after: null });
    for (let i = to + pairs; i < right; i++)
      changes.push({ path: `${path}[${i}]`, before: null, after: after[i] ?? null });
    [from, to] = [left + 1, right + 1];
  }
  return changes;
}

const keysOf = (list: PersonaValue[]): string[] => list.map((item) => JSON.stringify(item));

const isReordered = (before: PersonaValue[], after: PersonaValue[]): boolean =>
  before.length === after.length && isDeepStrictEqual(keysOf(before).toSorted(), keysOf(after).toSorted());

/** Places of the longest common subsequence; a list has at most 300 items. */
function commonItems(before: PersonaValue[], after: PersonaValue[]): (readonly [number, number])[] {
  const [left, right] = [keysOf(before), keysOf(after)];
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const common: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < left.length && j < right.length;) {
    if (left[i] === right[j]) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}
