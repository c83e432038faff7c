import { describe, expect, it } from 'vitest';
import { lineOf, NO_STYLE } from '../../src/parsing/document.ts';
import type { Line, Segment } from '../../src/parsing/document.ts';
import { readEducation } from '../../src/parsing/fields/education.ts';
import { readWork } from '../../src/parsing/fields/work.ts';
import { pairColons } from '../../src/parsing/layout/colons.ts';
import { splitTables } from '../../src/parsing/layout/tables.ts';
import { toLines } from '../../src/parsing/layout/rows.ts';

const segment = (text: string, x: number, y: number, bold = false): Segment => {
  const style = { ...NO_STYLE, size: 10, bold };
  const x1 = x + text.length * 5;
  return {
    text,
    page: 1,
    baseline: y,
    style,
    x0: x,
    x1,
    top: y - 8,
    bottom: y + 2,
    runs: [{ text, style, href: null }],
  };
};

const lines = (...texts: string[]): Line[] =>
  texts.map((text, at) => {
    const own = segment(text, 50, 100 + 16 * at);
    return lineOf([own], { box: own, gap: at === 0 ? 9 : 1.6, columnEnd: 500 });
  });

describe('roles told in sentences', () => {
  it.each([
    [
      'Presently working with Larkfield Dredging Pvt. Ltd. as a Survey Assistant from 4th June 2018 to till date.',
      { title: 'Survey Assistant', company: 'Larkfield Dredging Pvt. Ltd.', startDate: '2018-06-04', isCurrent: true },
    ],
    [
      'Worked as Pastry Cook at Copper Kettle Hotel, Muscat (Feb 2011 – Nov 2013)',
      { title: 'Pastry Cook', company: 'Copper Kettle Hotel', startDate: '2011-02', endDate: '2013-11' },
    ],
    [
      'I was employed with Tamarind Logistics in Qatar on the post of Store Keeper with effect from 12-03-2009 to 30-09-2012.',
      { title: 'Store Keeper', company: 'Tamarind Logistics', startDate: '2009-03-12', endDate: '2012-09-30' },
    ],
    [
      'WORKED AS A FOREMAN IN SILVERLINE JOINERY LLC, SHARJAH FROM MAY 2004 TO JULY 2008',
      { title: 'FOREMAN', company: 'SILVERLINE JOINERY LLC', startDate: '2004-05', endDate: '2008-07' },
    ],
  ])('%s', (sentence, role) => {
    expect(readWork(lines(sentence)).map((r) => r.value)).toMatchObject([role]);
  });

  it('leaves sentences about the work alone', () => {
    const [role] = readWork(
      lines('Fitter, Norwick Boilers, 2012 – 2016', 'Worked with three crews on the repair of steam lines.'),
    );
    expect(role?.value).toMatchObject({ title: 'Fitter', company: 'Norwick Boilers' });
  });
});

describe('studies told in sentences', () => {
  it.each([
    [
      'M.Com from Palmyra College, Salem in 2014 with 64%',
      { degree: 'M.Com', institution: 'Palmyra College', endDate: '2014' },
    ],
    [
      'Completed Diploma in Refrigeration from Hillcrest Polytechnic, Nadiad during the year 2010',
      { degree: 'Diploma', fieldOfStudy: 'Refrigeration', institution: 'Hillcrest Polytechnic', endDate: '2010' },
    ],
    [
      'PASSED PLUS TWO FROM ST. ANSGAR HIGHER SECONDARY SCHOOL (2006)',
      { degree: 'PLUS TWO', institution: 'ST. ANSGAR HIGHER SECONDARY SCHOOL', endDate: '2006' },
    ],
  ])('%s', (sentence, study) => {
    expect(readEducation(lines(sentence)).map((s) => s.value)).toMatchObject([study]);
  });
});

/** The lines of a table from its rows, each at its height and each cell at the left edge of its column. */
const table = (edges: readonly number[], rows: readonly (readonly [number, ...(string | null)[]])[]): Line[] =>
  splitTables(
    rows.flatMap(([y, ...cells], row) =>
      cells.flatMap((text, at) => (text === null ? [] : [segment(text, edges[at]!, y, row === 0)])),
    ),
  ).flatMap((part) => toLines(part.segments));

describe('tables whose head says what the columns hold', () => {
  it('reads qualifications, whose cells are broken over lines', () => {
    const rows = table(
      [50, 190, 330, 430, 500],
      [
        [100, 'Examination', 'Institute', 'University /', 'Year of', '% of'],
        [112, null, null, 'Board', 'Passing', 'Marks'],
        [140, 'B.Sc.', 'Lotus Valley', null, null, null],
        [152, '(Zoology)', 'College, Erode', 'Cauvery University', '2015', '71.2'],
        [180, 'H.S.C', 'Mount Zion School', 'State Board', '2012', '68'],
      ],
    );
    expect(readEducation(rows).map((s) => s.value)).toMatchObject([
      { degree: 'B.Sc.', fieldOfStudy: 'Zoology', institution: 'Lotus Valley College', endDate: '2015', grade: '71.2' },
      { degree: 'H.S.C', institution: 'Mount Zion School', endDate: '2012' },
    ]);
  });

  it('takes the board for the school where no school is named', () => {
    const rows = table(
      [50, 150, 330, 430],
      [
        [100, 'Class', 'Board', 'Year', 'Division'],
        [120, '12th', 'Deccan Board', '2009', 'First'],
        [136, '10th', 'Deccan Board', '2007', 'Second'],
      ],
    );
    expect(readEducation(rows).map(({ value: s }) => [s.degree, s.institution, s.endDate])).toEqual([
      ['12th', 'Deccan Board', '2009'],
      ['10th', 'Deccan Board', '2007'],
    ]);
  });

  it('reads jobs with the first and the last day in columns of their own', () => {
    const rows = table(
      [50, 90, 260, 400, 480],
      [
        [100, 'S. No.', 'Name of Organization', 'Designation', 'From', 'To'],
        [120, '1', 'Bluecrest Tiles', 'Shift Supervisor', 'Jan 2016', 'Till date'],
        [136, '2', 'Ganga Ceramics', 'Kiln Operator', 'Aug 2011', 'Dec 2015'],
      ],
    );
    expect(readWork(rows).map((r) => r.value)).toMatchObject([
      { title: 'Shift Supervisor', company: 'Bluecrest Tiles', startDate: '2016-01', isCurrent: true },
      { title: 'Kiln Operator', company: 'Ganga Ceramics', startDate: '2011-08', endDate: '2015-12' },
    ]);
  });
});

it('pairs labels with values that stand behind colons in a column of their own', () => {
  const rows: Line[] = [
    ['Telephone', 50, 100],
    ['Nationality', 50, 116],
    [': 0700 000 118', 150, 100],
    [': Ghanaian', 150, 116],
  ].map(([text, x, y]) => {
    const own = segment(text as string, x as number, y as number);
    return lineOf([own], { box: own });
  });
  expect(pairColons(rows).map((l) => l.segments.map((s) => s.text))).toEqual([
    ['Telephone:', '0700 000 118'],
    ['Nationality:', 'Ghanaian'],
  ]);
  expect(pairColons(lines('Place:- Kisumu')).map((l) => l.text)).toEqual(['Place: Kisumu']);
});
