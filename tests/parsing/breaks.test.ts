import { expect, it } from 'vitest';
import { spanOf } from '../../src/analysis/matching/tenure.ts';
import { isCareerBreak } from '../../src/wording/career-breaks.ts';
import { readPlaced, type Placed } from './support/placed.ts';

const HEAD: Placed[] = [
  ['Liv Aasland', 50, 60, 24],
  ['liv@aasland.example', 50, 80],
  ['Work Experience', 50, 120, 14],
];

it('keeps a stated break with its dates as an entry without an employer', async () => {
  const { workExperience } = await readPlaced([
    ...HEAD,
    ['Crane Operator', 50, 140, 12],
    ['2018 - 2022', 450, 140],
    ['Kaien Terminal Ltd', 50, 154],
    ['• Loaded two ships a day', 60, 168],
    ['Parental leave (twins)', 50, 196, 12],
    ['2016 - 2018', 450, 196],
    ['Dock Foreman', 50, 224, 12],
    ['2012 - 2016', 450, 224],
    ['Havnelast Ltd', 50, 238],
    ['• Moved the night shift to three crews', 60, 252],
  ]);
  expect(workExperience.map((r) => [r.company, r.startDate, r.endDate])).toEqual([
    ['Kaien Terminal Ltd', '2018', '2022'],
    [null, '2016', '2018'],
    ['Havnelast Ltd', '2012', '2016'],
  ]);
  expect(isCareerBreak(workExperience[1]?.title ?? '')).toBe(true);
});

it('counts no months of a break as experience', () => {
  const dates = { startDate: '2016-01', endDate: '2017-12', isCurrent: false };
  expect(spanOf({ title: 'Elternzeit', ...dates }, '2024-01-01')).toBeNull();
  expect(spanOf({ title: 'Kranführerin', ...dates }, '2024-01-01')).not.toBeNull();
});
