import { expect, it } from 'vitest';
import { analyseGeneral } from '../../src/analysis/general/analyse.ts';
import type { WorkExperience } from '../../src/content.ts';
import { TODAY, role, strongPersonas, subjectOf } from './personas.ts';

function timeline(...roles: WorkExperience[]) {
  const content = {
    ...strongPersonas.en(),
    workHistory: roles.map((entry, i) => ({ ...entry, highlights: [`Handled ${i + 20} claims a day`] })),
  };
  return analyseGeneral(subjectOf(content), { today: TODAY })
    .issues.filter(({ rule }) => /^work\.(?:gap|overlap|order)/.test(rule))
    .map(({ rule, field, severity }) => `${severity} ${rule} ${field}`);
}

it('finds a gap between roles, and none under half a year', () => {
  expect(timeline(role('Clerk', 'B', '2022-01', null), role('Clerk', 'A', '2018-01', '2020-12'))).toEqual([
    'medium work.gap work_history[0].start_date',
  ]);
  expect(timeline(role('Clerk', 'B', '2021-05', null), role('Clerk', 'A', '2018-01', '2020-12'))).toEqual([]);
});

it('finds a gap up to today', () => {
  expect(timeline(role('Clerk', 'A', '2018-01', '2025-06'))).toEqual(['medium work.gap work_history[0].end_date']);
  expect(timeline(role('Clerk', 'A', '2018-01', '2026-08'))).toEqual([]);
});

it('takes years for what they may mean: the shortest gap', () => {
  expect(timeline(role('Clerk', 'B', '2021', null), role('Clerk', 'A', '2018', '2020'))).toEqual([]);
  expect(timeline(role('Clerk', 'B', '2023', null), role('Clerk', 'A', '2018', '2020'))).toEqual([
    'medium work.gap work_history[0].start_date',
  ]);
});

it('does not call studies, undated roles or long-past years a gap', () => {
  const content = strongPersonas.en();
  content.workHistory = [
    role('Clerk', 'B', '2017-08', null, ['Handled 20 claims']),
    role('Clerk', 'A', '2010-01', '2013-08', ['Handled 20 claims']),
  ];
  const rules = analyseGeneral(subjectOf(content), { today: TODAY }).issues.map(({ rule }) => rule);
  expect(rules).not.toContain('work.gap');
  expect(
    timeline(
      role('Clerk', 'C', '2023-01', null),
      role('Clerk', 'B', null, null),
      role('Clerk', 'A', '2017-01', '2019-12'),
    ).filter((found) => found.includes('gap')),
  ).toEqual([]);
  expect(timeline(role('Clerk', 'B', '2013-01', null), role('Clerk', 'A', '2008-01', '2010-12'))).toEqual([
    'low work.gap work_history[0].start_date',
  ]);
});

it('tells an overlap of two employers, but not a handover, a promotion or a side job', () => {
  expect(timeline(role('Clerk', 'B', '2020-01', null), role('Clerk', 'A', '2017-01', '2020-09'))).toEqual([
    'medium work.overlap work_history[1].end_date',
  ]);
  expect(timeline(role('Clerk', 'B', '2020-01', null), role('Clerk', 'A', '2017-01', '2020-02'))).toEqual([]);
  expect(timeline(role('Lead', 'A', '2020-01', null), role('Clerk', 'A', '2017-01', '2020-09'))).toEqual([]);
  expect(timeline(role('Clerk', 'B', '2020-01', null), role('Freelance trainer', 'A', '2017-01', '2020-09'))).toEqual([
    'low work.overlap work_history[1].end_date',
  ]);
});

it('wants the newest role first, whatever runs in parallel', () => {
  expect(timeline(role('Clerk', 'A', '2017-01', '2019-12'), role('Clerk', 'B', '2020-01', null))).toEqual([
    'medium work.order work_history',
  ]);
  expect(
    timeline(role('Clerk', 'A', '2018-01', null), role('Board member', 'B', '2021-01', '2023-01')).filter((found) =>
      found.includes('order'),
    ),
  ).toEqual([]);
});
