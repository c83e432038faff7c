import { snakeCase } from '../../name-case.ts';
import { itemAt } from '../../list-item.ts';
import type { ParsedCv, PersonaContent } from '../../content.ts';

export interface FieldReading {
  /** snake_case path into the persona: `work_history[0].start_date` */
  path: string;
  expected: string;
  /** what a reader found there, null when nothing */
  found: string | null;
  ok: boolean;
}

export interface Readability {
  /** share of the fields that were found again, 0..1 */
  score: number;
  fields: FieldReading[];
}

type Value = string | boolean | null;
type Fields = Record<string, Value | Value[]>;

/**
 * Tells, field by field, what of a persona a reader of its export finds again. Only what the persona shows is asked
 * for: hidden sections and empty fields do not count. Entries are compared in the order in which they stand, list
 * items wherever they stand; spaces, typographic variants and the `https://www.` of an address make no difference.
 */
export function compare(content: PersonaContent, parsed: ParsedCv): Readability {
  const hidden = new Set(content.sections.filter(({ visible }) => !visible).map(({ key }) => key));
  const { workExperience, ...rest } = parsed.content;
  const found: Record<string, unknown> = { ...rest, workHistory: workExperience };
  const fields = Object.entries(content)
    .filter(([key]) => key !== 'sections' && key !== 'title' && !hidden.has(snakeCase(key)))
    .flatMap(([key, expected]) => readings(snakeCase(key), expected, found[key]));
  return { score: fields.length === 0 ? 1 : fields.filter(({ ok }) => ok).length / fields.length, fields };
}

function readings(path: string, expected: unknown, found: unknown): FieldReading[] {
  if (!Array.isArray(expected)) return reading(path, expected as Value, found as Value);
  const others: unknown[] = Array.isArray(found) ? found : [];
  if (expected.some((item) => typeof item === 'object')) {
    const twins = aligned(expected as Fields[], others as Fields[]);
    return expected.flatMap((item, index) => entryReadings(`${path}[${index}]`, item as Fields, twins[index] ?? {}));
  }
  const left = Map.groupBy(others as string[], normal);
  return (expected as string[]).flatMap((item, index) =>
    reading(`${path}[${index}]`, item, left.get(normal(item))?.shift() ?? null),
  );
}

const entryReadings = (path: string, item: Fields, twin: Fields) =>
  Object.entries(item).flatMap(([key, value]) =>
    isShown(path, key, item) ? readings(`${path}.${snakeCase(key)}`, value, twin[key]) : [],
  );

/** A link's label and "not current" are not printed as such: the address and the dates say them. */
const isShown = (path: string, key: string, item: Fields) =>
  !(path.startsWith('links') && key === 'label') && !(key === 'isCurrent' && item[key] !== true);

function reading(path: string, expected: Value, found: Value | undefined): FieldReading[] {
  if (expected === null || expected === '') return [];
  return [
    {
      path,
      expected: String(expected),
      found: found === undefined || found === null ? null : String(found),
      ok: same(String(expected), String(found ?? '')),
    },
  ];
}

/**
 * For each entry the one of the reader's that shares most with it, in order: an entry that the reader lost or invented
 * must not make all later ones wrong.
 */
function aligned(expected: Fields[], found: Fields[]): (Fields | undefined)[] {
  const rows = expected.length;
  const asked = expected.map(shownValues);
  const told = found.map(allValues);
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(found.length + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = found.length - 1; column >= 0; column -= 1) {
      const paired = at(row + 1, column + 1) + shared(itemAt(asked, row), itemAt(told, column));
      (best[row] as number[])[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const twins: (Fields | undefined)[] = [];
  for (let row = 0, column = 0; row < rows;) {
    if (column < found.length && at(row, column) === at(row, column + 1)) column += 1;
    else if (at(row, column) === at(row + 1, column)) {
      twins.push(undefined);
      row += 1;
    } else {
      twins.push(found[column]);
      row += 1;
      column += 1;
    }
  }
  return twins;
}

/** How often an entry has each value, by key and value as they are compared. */
type Values = ReadonlyMap<string, number>;

function countValues(entries: [key: string, value: Value | Value[] | undefined][]): Values {
  const counts = new Map<string, number>();
  for (const [key, value] of entries) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each === null || each === undefined || each === '') continue;
      const name = `${key} ${normal(String(each))}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

const shownValues = (item: Fields): Values =>
  countValues(Object.entries(item).filter(([key]) => isShown('', key, item)));
const allValues = (item: Fields): Values => countValues(Object.entries(item));

function shared(asked: Values, told: Values): number {
  let count = 0;
  for (const [name, times] of asked) count += Math.min(times, told.get(name) ?? 0);
  return count;
}

const same = (a: string, b: string) => a === b || normal(a) === normal(b);

const normal = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/https?:\/\/(www\.)?|^www\./g, '')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/\s+/g, '')
    .replace(/[/.]+$/, '');
