import { expect, it } from 'vitest';
import { firstOf, itemAt } from '../../src/list-item.ts';
import { analyseGeneral } from '../../src/analysis/general/analyse.ts';
import { analyseRoleMatch } from '../../src/analysis/role/analyse.ts';
import type { Question } from '../../src/analysis/report.ts';
import { TODAY, emptyPersona, role, strongPersonas, subjectOf } from './personas.ts';

const answer = ({ key, question, field }: Question, text: string) => ({ key, question, field, answer: text });

function unclear() {
  const content = strongPersonas.en();
  firstOf(content.workHistory).highlights[1] = 'Trained new pickers at various sites';
  firstOf(content.workHistory).startDate = '2021-09';
  content.skills.push('Kubernetes');
  return content;
}

it('asks for what only the person knows, few and most useful first', () => {
  const { questions } = analyseGeneral(subjectOf(unclear()), { today: TODAY });
  expect(questions.map(({ field }) => field)).toEqual([
    'work_history[0].highlights[1]',
    'work_history[0].start_date',
    'skills[4]',
  ]);
  expect(firstOf(questions).question).toContain('Trained new pickers');
});

it('puts the answered number into the suggestion and does not ask again', () => {
  const first = analyseGeneral(subjectOf(unclear()), { today: TODAY });
  const answers = first.questions.map((question, i) =>
    answer(question, itemAt(['60 pickers at 4 sites', 'Parental leave', 'I ran two clusters'], i)),
  );
  const second = analyseGeneral(subjectOf(unclear(), answers), { today: TODAY });
  const said = (rule: string) => second.issues.find((issue) => issue.rule === rule);
  expect(second.questions).toEqual([]);
  expect(said('highlight.unquantified')?.suggestion).toContain('60 pickers at 4 sites');
  expect(said('work.gap')).toMatchObject({ severity: 'low', suggestion: expect.stringContaining('Parental leave') });
  expect(said('skills.unsupported')?.suggestion).toContain('I ran two clusters');
});

it('takes a refusal for an answer, offers nothing and asks no more', () => {
  const [question] = analyseGeneral(subjectOf(unclear()), { today: TODAY }).questions;
  const { issues, questions } = analyseGeneral(subjectOf(unclear(), [answer(question!, 'No idea.')]), { today: TODAY });
  expect(questions.map(({ key }) => key)).not.toContain(question?.key);
  expect(issues.find(({ rule }) => rule === 'highlight.unquantified')?.suggestion).not.toContain('No idea');
});

it('keeps a key when the entry moves', () => {
  const moved = unclear();
  firstOf(moved.workHistory).highlights.reverse();
  const keys = (content: ReturnType<typeof unclear>) =>
    analyseGeneral(subjectOf(content), { today: TODAY })
      .questions.map(({ key }) => key)
      .sort();
  expect(keys(moved)).toEqual(keys(unclear()));
});

it('asks at most five questions, and not all of one kind', () => {
  const content = emptyPersona();
  content.workHistory = Array.from({ length: 6 }, (_, i) =>
    role(`Clerk ${i}`, `Office ${i}`, null, null, [
      'Sorted letters for several departments',
      `Answered calls in office number ${i}`,
    ]),
  );
  const { questions } = analyseGeneral(subjectOf(content), { today: TODAY });
  expect(questions).toHaveLength(5);
  expect(new Set(questions.map(({ key }) => key.split(':')[0])).size).toBeGreaterThan(2);
});

it('explains the score: parts that make up the whole, each with its advice', () => {
  const { score, subScores } = analyseGeneral(subjectOf(unclear()), { today: TODAY });
  expect(subScores.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1);
  expect(Math.round(subScores.reduce((sum, part) => sum + part.score * part.weight, 0))).toBe(score);
  for (const part of subScores) expect(part.advice === null).toBe(part.score === 100);
});

it('survives a persona that says nothing', () => {
  const { score, issues } = analyseGeneral(subjectOf(emptyPersona()), { today: TODAY });
  expect(score).toBeLessThan(30);
  expect(issues.map(({ rule }) => rule)).toContain('work.missing');
});

it('refuses a date that is none', () => {
  expect(() => analyseGeneral(subjectOf(emptyPersona()), { today: 'tomorrow' })).toThrow(RangeError);
});

it('knows what was answered in a role match', () => {
  const question = firstOf(
    analyseRoleMatch(subjectOf(strongPersonas.en()), 'Warehouse manager\n\nRequirements:\n- k8s', {
      today: TODAY,
    }).questions,
  );
  const { issues, questions } = analyseGeneral(subjectOf(unclear(), [answer(question, 'Two clusters at home')]), {
    today: TODAY,
  });
  expect(questions.map(({ field }) => field)).not.toContain('skills[4]');
  expect(issues.find(({ rule }) => rule === 'skills.unsupported')?.suggestion).toContain('Two clusters at home');
});

it('advises to drop a skill that the person says they lack', () => {
  const question = analyseGeneral(subjectOf(unclear()), { today: TODAY }).questions.find(
    ({ field }) => field === 'skills[4]',
  )!;
  const { issues } = analyseGeneral(subjectOf(unclear(), [answer(question, 'No, I only read about it')]), {
    today: TODAY,
  });
  expect(issues.find(({ rule }) => rule === 'skills.unsupported')?.suggestion).toMatch(/only read about it.*Drop it/);
});
