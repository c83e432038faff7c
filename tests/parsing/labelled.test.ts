import { describe, expect, it } from 'vitest';
import { lineOf, NO_STYLE } from '../../src/parsing/document.ts';
import type { Line } from '../../src/parsing/document.ts';
import { readEducation } from '../../src/parsing/fields/education.ts';
import { findPostal } from '../../src/parsing/fields/postal.ts';
import { findPhone } from '../../src/parsing/fields/contact.ts';
import { readProjects } from '../../src/parsing/fields/projects.ts';
import { readWork } from '../../src/parsing/fields/work.ts';
import { withoutNumbers } from '../../src/parsing/layout/numbers.ts';
import { splitSections } from '../../src/parsing/sections/split.ts';

/** Lines under each other; a star begins a list item, two spaces part segments, an equals sign sets bold. */
const lines = (...texts: string[]): Line[] =>
  texts.map((raw, at) => {
    const bullet = raw.startsWith('* ');
    const bold = raw.startsWith('=');
    const style = { ...NO_STYLE, size: 10, bold };
    let x0 = bullet ? 64 : 50;
    const segments = raw
      .replace(/^(?:\* |=)/, '')
      .split(/\s{2,}/)
      .map((text) => {
        const from = x0;
        x0 += 120;
        const y = 100 + 16 * at;
        const box = { x0: from, x1: from + text.length * 5, top: y - 8, bottom: y + 2 };
        return { text, page: 1, baseline: y, style, ...box, runs: [{ text, style, href: null }] };
      });
    return lineOf(segments, { box: segments[0]!, gap: 1.6, bullet, indent: segments[0]!.x0, columnEnd: 500 });
  });

describe('roles whose lines say what they hold', () => {
  it('reads labels below a bare employer, and ends at the next', () => {
    const roles = readWork(
      lines(
        '=Meridian Cold Chain Ltd.',
        'Designation: Reefer Technician',
        'Time Period: June 2016 to till date',
        'Responsibilities:',
        '* Repaired 40 units a month',
        '=Saltmarsh Ice Works',
        'Designation: Apprentice',
        'Time Period: May 2013 to May 2016',
      ),
    ).map((r) => r.value);
    expect(roles).toMatchObject([
      {
        title: 'Reefer Technician',
        company: 'Meridian Cold Chain Ltd.',
        startDate: '2016-06',
        isCurrent: true,
        highlights: ['Repaired 40 units a month'],
      },
      { title: 'Apprentice', company: 'Saltmarsh Ice Works', startDate: '2013-05', endDate: '2016-05' },
    ]);
  });

  it('reads entries that are lettered, with a client that is no employer', () => {
    const roles = readWork(
      lines(
        'A) Organization : Falcon Ducting LLC',
        'Position : Duct Foreman',
        'Client : Crescent Malls',
        'Duration : March 2012 – April 2015',
        'B) Organization : Pearl Insulation Est.',
        'Position : Insulator',
        'Client : Harbour Hotels',
        'Duration : 2009 – 2012',
      ),
    ).map((r) => [r.value.title, r.value.company, r.value.startDate, r.value.endDate]);
    expect(roles).toEqual([
      ['Duct Foreman', 'Falcon Ducting LLC', '2012-03', '2015-04'],
      ['Insulator', 'Pearl Insulation Est.', '2009', '2012'],
    ]);
  });

  it('joins the first and the last day, and leaves a title with a dash whole', () => {
    const roles = readWork(
      lines(
        'School  Mount Elgon Academy',
        'Post  Teacher – Geography',
        'From  2014 May',
        'To  Up to date',
        '* Set the mock papers of form two',
        'School  Lakeside Day School',
        'Post  Games Master',
        'From  2011 January',
        'To  2014 April',
      ),
    ).map((r) => [r.value.title, r.value.company, r.value.startDate, r.value.endDate ?? r.value.isCurrent]);
    expect(roles).toEqual([
      ['Teacher – Geography', 'Mount Elgon Academy', '2014-05', true],
      ['Games Master', 'Lakeside Day School', '2011-01', '2014-04'],
    ]);
  });
});

it('reads a study from labels with dashes', () => {
  const studies = readEducation(
    lines('Qualification - Diploma in Plumbing', 'Institute - Ravi Polytechnic', 'Session - 2004-2007'),
  ).map((s) => s.value);
  expect(studies).toMatchObject([
    {
      degree: 'Diploma',
      fieldOfStudy: 'Plumbing',
      institution: 'Ravi Polytechnic',
      startDate: '2004',
      endDate: '2007',
    },
  ]);
});

it('reads projects told as forms', () => {
  const projects = readProjects(
    lines(
      'Project #1:',
      'Title: Seed Stock Ledger',
      'Environment: Java, MySQL',
      'Team Size: 3',
      'Description: Keeps the stock of a seed bank.',
      'Title: Ferry Timetable',
      'Environment: PHP',
      'Description: Shows the next three ferries.',
    ),
  ).map((p) => [p.value.name, p.value.summary]);
  expect(projects).toEqual([
    ['Seed Stock Ledger', 'Keeps the stock of a seed bank.'],
    ['Ferry Timetable', 'Shows the next three ferries.'],
  ]);
});

describe('addresses by their words', () => {
  it.each([
    [
      ['H. No. 9, Ward No. 2', 'Gandhi Nagar, Satna - 485001', 'Mobile: 90000 11122'],
      'H. No. 9, Ward No. 2, Gandhi Nagar, Satna - 485001',
    ],
    [
      ['Permanent Address: Vill. Lodhpur, Dist. Mandla', 'Present Address: Flat 7, Hill View Colony, Bhopal'],
      'Flat 7, Hill View Colony, Bhopal',
    ],
    [
      ['Village : Rampur', 'Tehsil : Kotli', 'Dist. : Nadia', '0700 111 222'],
      'Village : Rampur, Tehsil : Kotli, Dist. : Nadia',
    ],
  ])('%s', (texts, address) => {
    expect(findPostal(lines(...texts), [])?.value).toBe(address);
  });

  it('is not seen in a sentence', () => {
    expect(findPostal(lines('Led the road crew of a district with 40 villages.'), [])).toBeNull();
  });
});

it.each([
  ['Mobile: 90000 48111 / 70000 48111', '90000 48111'],
  ['0316 555 0142 4020 Linz', '0316 555 0142'],
  ['030 / 1234 5678', '030 / 1234 5678'],
])('reads the number of “%s”', (text, number) => {
  expect(findPhone(lines(text))?.value).toBe(number);
});

it('takes the numbers of a list off, and no others', () => {
  const read = withoutNumbers(
    lines(
      '1) Checked the bearings of four turbines',
      '2) Wrote the weekly report of the shift',
      'Level 3. Welding',
      '7. Of nothing',
    ),
  );
  expect(read.map((l) => [l.text, l.bullet])).toEqual([
    ['Checked the bearings of four turbines', true],
    ['Wrote the weekly report of the shift', true],
    ['Level 3. Welding', false],
    ['7. Of nothing', false],
  ]);
});

it('ends a section at the closing declaration', () => {
  const sections = splitSections(
    lines('=SKILLS', 'Welding, Brazing', 'I hereby declare that all of the above is true to the best of my knowledge.'),
  );
  expect(sections.map((s) => [s.kind, s.lines.length])).toEqual([
    ['head', 0],
    ['skills', 1],
    ['personal', 1],
  ]);
});
