import { isGiven, likeness, listOf, same, sameDegree, type Values } from './values.ts';

/** The fields whose figures make the one that is watched, as `score-cvs.mjs` beside the labelled CVs has them. */
export const FIELDS = [
  'name',
  'email',
  'phone',
  'location',
  'work.title',
  'work.company',
  'work.start_date',
  'work.end_date',
  'work.highlights',
  'education.institution',
  'education.degree',
  'skills',
] as const;
export type Field = (typeof FIELDS)[number];

/** Values that are right, read but not there, there but not read. */
export interface Count {
  right: number;
  extra: number;
  missed: number;
}
export type Counts = Record<Field, Count>;

const none = (): Counts =>
  Object.fromEntries(FIELDS.map((field) => [field, { right: 0, extra: 0, missed: 0 }])) as Counts;

type Same = (gold: unknown, read: unknown) => boolean;

/** Only some fields are known of some CVs. */
const isLabelled = (gold: Values, field: Field): boolean => {
  const labelled = gold['labelled'];
  const path = field.replace(/^work\./, 'work_experience.');
  return (
    !labelled ||
    listOf(labelled).some((known) => known === field || path === known || path.startsWith(`${known as string}.`))
  );
};

/** Counts what was read of one CV against its label. */
export function scoreCv(gold: Values, read: Values): Counts {
  const counts = none();
  const optional = (gold['optional'] ?? {}) as Values;
  const one = (field: Field, right: unknown, found: unknown, isSame: Same) => {
    if (isLabelled(gold, field)) countOne(counts[field], right, found, isSame);
  };
  one('name', gold['name'], read['name'], same.text);
  one('email', gold['email'], read['email'], same.email);
  one('phone', gold['phone'], read['phone'], same.phone);
  const places = [gold['location'], ...listOf((gold['accept'] as Values | undefined)?.['location'])];
  one('location', gold['location'], read['location'], (_, found) => places.some((place) => same.place(place, found)));
  for (const [right, found] of paired(entriesOf(gold, WORK), entriesOf(read, WORK), WORK)) {
    one('work.title', right['title'], found['title'], same.text);
    one('work.company', right['company'], found['company'], same.text);
    one('work.start_date', right['start_date'], found['start_date'], same.plain);
    one('work.end_date', right['end_date'], found['end_date'], same.plain);
    if (isLabelled(gold, 'work.highlights')) countHighlights(counts['work.highlights'], right, found, optional);
  }
  for (const [right, found] of paired(entriesOf(gold, STUDIES), entriesOf(read, STUDIES), STUDIES)) {
    one('education.institution', right['institution'], found['institution'], same.text);
    one('education.degree', right['degree'], found['degree'], () => sameDegree(right, found));
  }
  if (isLabelled(gold, 'skills')) countSkills(counts.skills, gold, read, optional);
  return counts;
}

function countOne(count: Count, gold: unknown, read: unknown, isSame: Same): void {
  if (isGiven(gold) && isGiven(read) && isSame(gold, read)) count.right++;
  else {
    count.missed += Number(isGiven(gold));
    count.extra += Number(isGiven(read));
  }
}

function countSkills(count: Count, gold: Values, read: Values, optional: Values): void {
  const left = namesOf(read['skills']);
  for (const skill of namesOf(gold['skills'])) {
    const at = left.findIndex((found) => same.text(skill, found));
    if (at < 0) count.missed++;
    else {
      count.right++;
      left.splice(at, 1);
    }
  }
  const allowed = listOf(optional['skills']);
  count.extra += left.filter((found) => !allowed.some((skill) => same.text(skill, found))).length;
}

const namesOf = (list: unknown): unknown[] =>
  listOf(list)
    .map((item) => (typeof item === 'string' ? item : (item as Values | null)?.['name']))
    .filter(isGiven);

/** Likeness from which two sentences are one. */
const ONE_SENTENCE = 0.8;

function countHighlights(count: Count, gold: Values, read: Values, optional: Values): void {
  const highlights = listOf(gold['highlights']);
  const found = listOf(read['highlights']).filter(isGiven);
  const { pairs, missed, extra } = bestPairs(highlights, found, likeness, ONE_SENTENCE);
  const allowed = [...listOf(optional['highlights']), ...(isGiven(gold['summary']) ? [gold['summary']] : [])];
  count.right += pairs.length;
  count.missed += missed.length;
  count.extra += extra.filter((text) => !allowed.some((one) => likeness(one, text) >= ONE_SENTENCE)).length;
}

/** A kind of entry: where it stands, and by which texts two are known to be the same. */
interface EntryKind {
  list: string;
  needs: readonly string[];
  texts: readonly ((entry: Values) => unknown)[];
}

const study = (entry: Values): string => [entry['degree'], entry['field_of_study']].filter(isGiven).join(' ');

const WORK: EntryKind = {
  list: 'work_experience',
  needs: ['title', 'company'],
  texts: [(entry) => entry['title'], (entry) => entry['company']],
};
const STUDIES: EntryKind = {
  list: 'education',
  needs: ['institution', 'degree', 'field_of_study'],
  texts: [(entry) => entry['institution'], study],
};

const entriesOf = (values: Values, { list, needs }: EntryKind): Values[] =>
  (listOf(values[list]) as Values[]).filter((entry) => needs.some((key) => isGiven(entry[key])));

const TEXT_WEIGHT = 2;
const START_WEIGHT = 1;
const END_WEIGHT = 0.5;
/** Entries less alike than this are not the same one. */
const ONE_ENTRY = 0.5;

/** Entries of label and reading that are the same, and each that has none with an empty one. */
function paired(gold: Values[], read: Values[], { texts }: EntryKind): [Values, Values][] {
  const sameDate = (a: Values, b: Values, key: string) => Number(isGiven(a[key]) && a[key] === b[key]);
  const alike = (a: Values, b: Values) =>
    texts.reduce((sum, text) => sum + TEXT_WEIGHT * likeness(text(a), text(b)), 0) +
    START_WEIGHT * sameDate(a, b, 'start_date') +
    END_WEIGHT * sameDate(a, b, 'end_date');
  const { pairs, missed, extra } = bestPairs(gold, read, alike, ONE_ENTRY);
  return [
    ...pairs,
    ...missed.map((entry): [Values, Values] => [entry, {}]),
    ...extra.map((entry): [Values, Values] => [{}, entry]),
  ];
}

/** Pairs one to one, the most alike first. */
function bestPairs<T>(gold: readonly T[], read: readonly T[], alike: (a: T, b: T) => number, least: number) {
  const all = gold
    .flatMap((a, i) => read.map((b, j) => ({ a, b, i, j, score: alike(a, b) })))
    .filter(({ score }) => score >= least)
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const left = new Set<number>(),
    right = new Set<number>();
  const pairs: [T, T][] = [];
  for (const { a, b, i, j } of all) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    pairs.push([a, b]);
  }
  return { pairs, missed: gold.filter((_, i) => !left.has(i)), extra: read.filter((_, j) => !right.has(j)) };
}

/** The mean over the fields of the F1 of their values in all CVs together; fields that no CV has are left out. */
export function macroF1(all: readonly Counts[]): number {
  const scores = FIELDS.flatMap((field) => {
    const sum = (of: (count: Count) => number) => all.reduce((total, counts) => total + of(counts[field]), 0);
    const right = 2 * sum((count) => count.right);
    const rest = sum((count) => count.extra + count.missed);
    return right + rest ? [right / (right + rest)] : [];
  });
  return scores.reduce((a, b) => a + b, 0) / (scores.length || 1);
}
