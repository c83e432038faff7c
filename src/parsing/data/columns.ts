/** What a column of a table holds, by the words of its head; `board` is who examined, `head` marks the cells of the head. */
export type ColumnKind =
  | 'degree'
  | 'institution'
  | 'board'
  | 'field'
  | 'dates'
  | 'from'
  | 'to'
  | 'grade'
  | 'title'
  | 'company'
  | 'location'
  | 'tasks'
  | 'none';

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Words of the heads of columns, folded; of a head with words of several kinds the first kind of this list decides. */
export const COLUMN_WORDS: readonly [ColumnKind, ReadonlySet<string>][] = [
  ['title', words('designation position post role rank capacity jobtitle')],
  ['company', words('organization organisation company employer firm establishment employers hospital')],
  ['dates', words('year years yr passing session period duration completion tenure dates date pas passyear month')],
  [
    'grade',
    words(`
      percent percentage marks mark grade grades division result results score cgpa gpa sgpa aggregate obtained
      secured remark distinction points div`),
  ],
  [
    'degree',
    words(`
      degree degrees examination examinations exam exams course courses qualification qualifications certificate
      diploma standard level education programme program std`),
  ],
  ['board', words('board council boards')],
  [
    'institution',
    words(`
      school schools college colleges institute institutes institution institutions university universities
      academy campus centre center`),
  ],
  [
    'field',
    words(`
      subject subjects stream branch discipline specialization specialisation major concentration field group
      faculty`),
  ],
  ['location', words('location place city country town station')],
  ['tasks', words('responsibilities duties responsibility work')],
  ['none', words('s sl sr si no serial number n sn sno slno salary reason leaving topic')],
];

/** Words that decide nothing. */
export const COLUMN_FILLERS = words(`
      of the name names and in passed pass passing attended nature job title exam at for from type total details
      particulars obtained academic`);

export const FROM_WORDS = words('from start since');
export const TO_WORDS = words('to till until upto end');
