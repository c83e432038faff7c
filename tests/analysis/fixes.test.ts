import { describe, expect, it } from 'vitest';
import { applyFixes, ClashingFixesError, StaleFixError } from '../../src/analysis/fixes/apply.ts';
import { analyseGeneral } from '../../src/analysis/general/analyse.ts';
import type { Issue } from '../../src/analysis/report.ts';
import { emptyContent, type PersonaContent } from '../../src/content.ts';
import { toValues, valueAt } from '../../src/persona-paths.ts';

const role = (parts: Partial<PersonaContent['workHistory'][number]>): PersonaContent['workHistory'][number] => ({
  title: 'Stage Manager',
  company: 'Lantern Theatre',
  location: null,
  startDate: '2019-01',
  endDate: '2021-02',
  isCurrent: false,
  summary: null,
  highlights: [],
  ...parts,
});

function personaOf(parts: Partial<PersonaContent>): PersonaContent {
  const { workExperience: _none, ...empty } = emptyContent();
  return { ...empty, workHistory: [], sections: [], name: 'Robin Vale', email: 'robin@example.com', ...parts };
}

const issuesOf = (content: PersonaContent, answers: { key: string; answer: string }[] = []): Issue[] => {
  const told = answers.map((answer) => ({ ...answer, question: '', field: '' }));
  const subject = { id: 'one', title: 'One', content, document: null, answers: told };
  return analyseGeneral(subject, { today: '2026-01-01' }).issues;
};

const FAULTY = personaOf({
  email: 'Robin.Vale@Example.com',
  skills: ['Scheduling'],
  workHistory: [
    role({
      startDate: '2015-01',
      endDate: '2017-06',
      company: 'Harbour Stage',
      highlights: [
        'Responsible for managing the budget of 12 productions',
        'I rebuilt the prompt desk for 4 venues',
        'Kept the caledar of 30 shows and recieved all deliveries',
      ],
    }),
    role({
      startDate: '2024-05',
      endDate: '2018-02',
      highlights: ['Wrote cue sheets in Excel for 9 tours', 'Trained 6 assistants', 'Trained 6 assistants'],
    }),
  ],
});

const fixOf = (issues: Issue[], rule: string) => issues.find((issue) => issue.rule === rule)?.fix ?? null;

describe('the fixes of a general analysis', () => {
  const issues = issuesOf(FAULTY);

  it.each([
    ['contact.email_capitals', 'email', 'robin.vale@example.com'],
    ['highlight.weak_verb', 'work_history[0].highlights[0]', 'Managed the budget of 12 productions'],
    ['highlight.first_person', 'work_history[0].highlights[1]', 'Rebuilt the prompt desk for 4 venues'],
    ['text.spelling', 'work_history[0].highlights[2]', 'Kept the calendar of 30 shows and received all deliveries'],
    [
      'highlight.duplicate',
      'work_history[1].highlights',
      ['Wrote cue sheets in Excel for 9 tours', 'Trained 6 assistants'],
    ],
  ])('%s', (rule, path, after) => {
    expect(fixOf(issues, rule)).toEqual({ path, before: valueAt(toValues(FAULTY), path), after });
  });

  it('swaps dates and keeps the rest of the entry', () => {
    const fix = fixOf(issues, 'work.dates_inverted');
    expect(fix?.path).toBe('work_history[1]');
    expect(fix?.after).toEqual({ ...(fix?.before as object), start_date: '2018-02', end_date: '2024-05' });
  });

  it('puts the newest role first', () => {
    const after = fixOf(issues, 'work.order')?.after as { company: string }[];
    expect(after.map(({ company }) => company)).toEqual(['Lantern Theatre', 'Harbour Stage']);
  });

  it('lists what the texts show', () => {
    expect(fixOf(issues, 'skills.unlisted')?.after).toEqual(expect.arrayContaining(['Scheduling', 'Excel']));
  });

  it('lists a name once and not its beginning as well', () => {
    const content = personaOf({
      skills: ['Scheduling'],
      workHistory: [role({ highlights: ['Programmed 4 plants in TIA Portal'] })],
    });
    const after = fixOf(issuesOf(content), 'skills.unlisted')?.after;
    expect(after).toEqual(['Scheduling', 'TIA Portal']);
  });

  it('each is there no more once it is applied, and changes nothing but its path', () => {
    const fixable = issues.filter(({ fix }) => fix);
    expect(fixable.length).toBeGreaterThanOrEqual(7);
    for (const { rule, field, evidence, fix } of fixable) {
      if (!fix) continue;
      const after = applyFixes(FAULTY, [fix]);
      expect(valueAt(toValues(after), fix.path)).toEqual(fix.after);
      const left = issuesOf(after).filter((issue) => issue.rule === rule && issue.field === field);
      expect(left.map((issue) => issue.evidence)).not.toContain(evidence);
      const [top = ''] = fix.path.split(/[.[]/);
      const [before, now] = [toValues(FAULTY), toValues(after)];
      for (const key of Object.keys(before)) if (key !== top) expect(now[key]).toEqual(before[key]);
    }
  });

  it('all at once do what each of them does', () => {
    const after = applyFixes(
      FAULTY,
      issues.flatMap(({ fix }) => fix ?? []),
    );
    expect(after.workHistory.map(({ company, startDate, highlights }) => [company, startDate, highlights])).toEqual([
      ['Lantern Theatre', '2018-02', ['Wrote cue sheets in Excel for 9 tours', 'Trained 6 assistants']],
      [
        'Harbour Stage',
        '2015-01',
        [
          'Managed the budget of 12 productions',
          'Rebuilt the prompt desk for 4 venues',
          'Kept the calendar of 30 shows and received all deliveries',
        ],
      ],
    ]);
    expect(issuesOf(after).filter(({ fix }) => fix)).toEqual([]);
  });

  it('leaves alone what does not follow from the text', () => {
    const content = personaOf({
      workHistory: [
        role({
          highlights: [
            'Responsible for planning the tours and hiring the crew',
            'I lead the crew with my deputy',
            'Helped with the lights',
          ],
        }),
      ],
    });
    const unsafe = issuesOf(content).filter(({ rule }) => rule.startsWith('highlight.'));
    expect(unsafe.length).toBeGreaterThan(1);
    for (const { fix } of unsafe) expect(fix).toBeNull();
  });
});

describe('applying', () => {
  const text = (after: string) => ({ path: 'summary', before: 'teh best recieved', after });
  const content = personaOf({ summary: 'teh best recieved', skills: ['a', 'b', 'c'] });
  const skills = (...after: string[]) => ({ path: 'skills', before: ['a', 'b', 'c'], after });

  it('joins what several change in one text', () => {
    const { summary } = applyFixes(content, [text('the best recieved'), text('teh best received')]);
    expect(summary).toBe('the best received');
  });

  it('joins what goes, moves and comes in one list', () => {
    expect(applyFixes(content, [skills('b', 'c'), skills('c', 'b', 'a'), skills('a', 'b', 'c', 'd')]).skills).toEqual([
      'c',
      'b',
      'd',
    ]);
  });

  it('refuses two that change the same words, and one made on others', () => {
    expect(() => applyFixes(content, [text('one best recieved'), text('two best recieved')])).toThrow(
      ClashingFixesError,
    );
    expect(() => applyFixes(content, [skills('c', 'b', 'a'), skills('b', 'a', 'c')])).toThrow(ClashingFixesError);
    expect(() => applyFixes(content, [{ path: 'summary', before: 'other', after: 'new' }])).toThrow(StaleFixError);
    expect(() => applyFixes(content, [{ path: 'work_history[3].title', before: 'x', after: 'y' }])).toThrow(
      StaleFixError,
    );
  });
});
