import type { Certification, Education, WorkExperience } from '../../content.ts';
import type { Line } from '../document.ts';
import { ERA, isEastAsian, yearOfEra } from '../text/east-asian.ts';
import { findDates } from '../text/dates.ts';
import { traced, type Evidence, type Traced } from './traced.ts';

/*
 * Forms of Japan and Korea tell a life as dated events, a row each: when a school or firm was entered, and when it was
 * left. Two rows make one entry.
 */

type Kind = 'enter' | 'graduate' | 'join' | 'leave' | 'certified';

interface LifeEvent {
  kind: Kind;
  date: string | null;
  what: string;
  row: Line[];
}

export interface Life {
  education: Traced<Education>[];
  work: Traced<WorkExperience>[];
  certifications: Traced<Certification>[];
}

const VERBS: Record<Kind, string> = {
  enter: '入学|編入学|入学許可|입학|편입',
  graduate: '卒業|修了|中退|中途退学|졸업|수료|중퇴',
  join: '入社|入職|入庁|入行|就職|勤務開始|입사|입직',
  leave: '退社|退職|退行|離職|契約期間満了|퇴사|퇴직',
  certified: '取得|合格|취득|합격',
};
const EVENTS = (Object.entries(VERBS) as [Kind, string][]).map(
  ([kind, verbs]) => [kind, new RegExp(`^(.*?)\\s*(?:を|に|により)?\\s*(?:${verbs})(?:見込み?|予定)?$`, 'u')] as const,
);
/** Year and month in columns of their own. */
const COLUMNS = new RegExp(`^(?:(${ERA})\\s*)?(元|\\d{1,4})\\s*年?\\s+(\\d{1,2})\\s*月?\\s+(?=\\D)`, 'u');
const GOES_ON = /^(?:現在に至る|現在|재직\s?중|현재)(?:\s*以上)?$/u;
const FEWEST_EVENTS = 3;
const CONFIDENCE = 0.9;

/** The entries that events tell; null where a CV tells none. */
export function readLifeEvents(lines: readonly Line[]): Life | null {
  const rows = rowsOf(lines);
  const events = rows.map(eventOf);
  if (events.filter((event) => event !== null).length < FEWEST_EVENTS) return null;
  const life: Life = { education: [], work: [], certifications: [] };
  rows.forEach((row, at) => {
    const event = events[at];
    if (event) tell(life, event);
    else if (GOES_ON.test(textOf(row).trim())) goOn(life, row);
  });
  return life;
}

/** A label and what stands beside it are one row. */
const rowsOf = (lines: readonly Line[]): Line[][] =>
  lines.reduce<Line[][]>((rows, line) => {
    const open = rows.at(-1);
    if (open?.length === 1 && open[0]?.label && line.gap === 0) open.push(line);
    else rows.push([line]);
    return rows;
  }, []);

const textOf = (row: readonly Line[]): string =>
  row
    .flatMap(({ segments }) => segments)
    .map(({ text }) => text)
    .join(' ');

function eventOf(row: Line[]): LifeEvent | null {
  const text = textOf(row);
  if (!isEastAsian(text)) return null;
  const columns = COLUMNS.exec(text);
  const [span] = findDates(text);
  const date = columns ? dateOf(columns) : (span?.start ?? null);
  const rest = columns ? text.slice(columns[0].length) : span ? text.slice(0, span.from) + text.slice(span.to) : text;
  for (const [kind, pattern] of EVENTS) {
    const what = pattern.exec(rest.trim())?.[1];
    if (what !== undefined && (date !== null || kind === 'leave')) return { kind, date, what: what.trim(), row };
  }
  return null;
}

function dateOf([, era, year = '', month = '']: RegExpExecArray): string {
  return `${era ? yearOfEra(era, year) : year}-${month.padStart(2, '0')}`;
}

function tell(life: Life, event: LifeEvent): void {
  const { kind, date, what } = event;
  const [name = '', ...more] = what.split(/\s+/);
  if (kind === 'enter' || kind === 'graduate') study(life, event, name, more);
  else if (kind === 'join') life.work.push(traced(role(what, date), evidence(event, 'company', 'start_date')));
  else if (kind === 'certified')
    life.certifications.push(traced({ name: what, issuer: null, date, url: null }, evidence(event, 'name', 'date')));
  else {
    const last = life.work.at(-1);
    if (!last || last.value.endDate !== null) return;
    last.value.endDate = date;
    for (const [key, found] of evidence(event, 'end_date')) last.evidence.set(key, found);
  }
}

function study(life: Life, event: LifeEvent, name: string, more: readonly string[]): void {
  const { kind, date } = event;
  const open = life.education.at(-1);
  // a form may say "the same" of the school that the row above names
  if (
    kind === 'graduate' &&
    open?.value.endDate === null &&
    (open.value.institution === name || /^(?:同|上記)/.test(name))
  ) {
    open.value.endDate = date;
    for (const [key, found] of evidence(event, 'end_date')) open.evidence.set(key, found);
    return;
  }
  const value: Education = {
    institution: name,
    degree: null,
    fieldOfStudy: more.at(-1) ?? null,
    location: null,
    startDate: kind === 'enter' ? date : null,
    endDate: kind === 'enter' ? null : date,
    isCurrent: false,
    grade: null,
    highlights: [],
  };
  const keys = [
    'institution',
    kind === 'enter' ? 'start_date' : 'end_date',
    ...(more.length ? ['field_of_study'] : []),
  ];
  life.education.push(traced(value, evidence(event, ...keys)));
}

function goOn(life: Life, row: Line[]): void {
  const last = life.work.at(-1);
  if (!last || last.value.endDate !== null) return;
  last.value.isCurrent = true;
  last.evidence.set('is_current', { lines: row, confidence: CONFIDENCE });
}

const role = (company: string, startDate: string | null): WorkExperience => ({
  title: null,
  company,
  location: null,
  startDate,
  endDate: null,
  isCurrent: false,
  summary: null,
  highlights: [],
});

const evidence = ({ row, date }: LifeEvent, ...keys: string[]): [string, Evidence][] =>
  keys
    .filter((key) => !key.endsWith('date') || date !== null)
    .map((key) => [key, { lines: row, confidence: CONFIDENCE }]);
