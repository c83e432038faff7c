import type { Line } from '../document.ts';
import { fieldLabel } from '../fields/labels.ts';
import { sectionKind } from '../sections/kinds.ts';
import { findDates } from '../text/dates.ts';
import { isEastAsian } from '../text/east-asian.ts';

/** "1.", "(2)", "c)" in front of the items of a list. */
const MARK = /^(\(?)(\d{1,2}(?=[.)、．])|[A-Za-z](?=\)))([.)、．])(?:\s+|(?=\p{Lu}\p{Ll}|\p{Lo}))/u;
/** Items of numbered lists that are sentences have at least so many words; shorter ones may be heads. */
const FEWEST_WORDS = 4;
/** the same in scripts without spaces */
const FEWEST_LETTERS = 6;

interface Mark {
  /** how it is written, without the number */
  form: string;
  nth: number;
  length: number;
}

function markOf(line: Line): Mark | null {
  const match = line.bullet ? null : MARK.exec(line.segments.length > 1 ? `${line.segments[0]!.text} ` : line.text);
  if (!match || line.text.length <= match[0].length) return null;
  const [whole, open, sign, close] = match as unknown as [string, string, string, string];
  const digit = /\d/.test(sign);
  const nth = digit ? Number(sign) : sign.toLowerCase().charCodeAt(0) - 96;
  return { form: `${open}${digit ? '1' : sign === sign.toUpperCase() ? 'A' : 'a'}${close}`, nth, length: whole.length };
}

/** Lines without the numbers of lists that count from one; what is a sentence behind its number is a list item. */
export function withoutNumbers(lines: readonly Line[]): Line[] {
  const marks = lines.map(markOf);
  const counted = new Set<number>();
  const open = new Map<string, number[]>();
  const close = (run: readonly number[] | undefined) => {
    if (run && run.length > 1) run.forEach((at) => counted.add(at));
  };
  marks.forEach((mark, at) => {
    if (!mark) return;
    const run = open.get(mark.form);
    if (mark.nth === 1) {
      close(run);
      open.set(mark.form, [at]);
    } else if (run && mark.nth === run.length + 1) {
      run.push(at);
    }
  });
  open.forEach(close);
  return lines.map((line, at) => {
    const mark = marks[at];
    return mark && counted.has(at) ? unnumbered(line, mark) : line;
  });
}

function unnumbered(line: Line, { length }: Mark): Line {
  const [first, ...rest] = line.segments;
  const text = first!.text.slice(length).trimStart();
  const runs = withoutStart(first!.runs, first!.text.length - text.length);
  const segments = text ? [{ ...first!, text, runs }, ...rest] : rest;
  const whole = segments.map((s) => s.text).join(' ');
  return { ...line, segments, text: whole, bullet: isItem(whole, line), indent: segments[0]!.x0 };
}

function withoutStart(runs: Line['segments'][number]['runs'], count: number): typeof runs {
  let left = count;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut < run.text.length ? [{ ...run, text: run.text.slice(cut) }] : [];
  });
}

const isItem = (text: string, { style }: Line): boolean =>
  !style.bold &&
  (text.split(' ').length >= FEWEST_WORDS || (isEastAsian(text) && text.length >= FEWEST_LETTERS)) &&
  fieldLabel(text.split(':')[0]!) === null &&
  sectionKind(text) === null &&
  !findDates(text).some((d) => d.range);
