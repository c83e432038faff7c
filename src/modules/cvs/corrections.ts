import { snakeCase } from '../../name-case.ts';
import { isDeepStrictEqual } from 'node:util';
import type { CvContent, Provenance } from '../../content.ts';

/** Where a value stands in the document, or that its owner set it. */
export interface Place extends Provenance {
  corrected?: true;
}

/** What a document says, where its owner has corrected it. */
export interface Reading {
  /** the fields that were corrected, as they were read */
  content: Partial<CvContent>;
  /** of all that was read */
  provenance: Provenance[];
}

/** A CV as it is shown, with what was read in its place. */
export interface CorrectedCv {
  content: Partial<CvContent>;
  provenance: Place[];
  reading: Reading | null;
}

type Field = keyof CvContent;

/**
 * Lays corrections over what was read. A field that is corrected back to what was read is no longer corrected.
 *
 * @param read all fields that `corrections` name, as they were read, and where all that was read stands
 */
export function correct(read: Reading, corrections: Partial<CvContent>): CorrectedCv {
  const changed = (Object.keys(corrections) as Field[]).filter(
    (field) => !isDeepStrictEqual(corrections[field], read.content[field]),
  );
  if (!changed.length) return { content: corrections, provenance: read.provenance, reading: null };
  const roots = new Set(changed.map(snakeCase));
  const untouched = read.provenance.filter(({ path }) => !roots.has(rootOf(path)));
  const places = new Map(read.provenance.map((place) => [place.path, place]));
  const set = changed.flatMap((field) => {
    const path = snakeCase(field);
    return placesOf({ path, value: read.content[field] }, { path, value: corrections[field] }, places);
  });
  const content = Object.fromEntries(changed.map((field) => [field, read.content[field]]));
  return { content: corrections, provenance: [...untouched, ...set], reading: { ...read, content } };
}

interface Value {
  path: string;
  value: unknown;
}

/** What is as it was read keeps its place, under its new path where entries have moved. */
function placesOf(read: Value, now: Value, places: Map<string, Provenance>): Place[] {
  if (Array.isArray(now.value) && now.value.length)
    return pairs((read.value ?? []) as unknown[], now.value).flatMap(([from, to]) =>
      placesOf(itemOf(read, from), itemOf(now, to), places),
    );
  if (typeof now.value === 'object' && now.value !== null && !Array.isArray(now.value))
    return Object.keys(now.value).flatMap((key) => placesOf(fieldOf(read, key), fieldOf(now, key), places));
  if (isDeepStrictEqual(read.value ?? null, now.value)) {
    const place = places.get(read.path);
    return place ? [{ ...place, path: now.path }] : [];
  }
  if (isEmpty(read.value) && isEmpty(now.value)) return [];
  return [{ path: now.path, confidence: 1, page: null, bbox: null, corrected: true }];
}

/** The places of entries in both lists: equal ones belong together, and the others in their order. */
function pairs(read: unknown[], now: unknown[]): [from: number, to: number][] {
  const free = Map.groupBy(read.keys(), (at) => contentOf(read[at]));
  const equal = now.map((entry) => free.get(contentOf(entry))?.shift());
  const taken = new Set(equal);
  const others = [...read.keys()].filter((at) => !taken.has(at)).values();
  return equal.map((from, to) => [from ?? others.next().value ?? read.length, to]);
}

/** The database keeps no order of keys. */
const contentOf = (entry: unknown): string =>
  JSON.stringify(typeof entry === 'object' && entry !== null ? Object.entries(entry).toSorted() : entry);

const itemOf = ({ path, value }: Value, at: number): Value => ({
  path: `${path}[${at}]`,
  value: (value as unknown[] | null | undefined)?.[at],
});

const fieldOf = ({ path, value }: Value, key: string): Value => ({
  path: `${path}.${snakeCase(key)}`,
  value: (value as Record<string, unknown> | null | undefined)?.[key],
});

const isEmpty = (value: unknown): boolean => !value || (Array.isArray(value) && !value.length);
const rootOf = (path: string): string => /^\w+/.exec(path)?.[0] ?? path;
