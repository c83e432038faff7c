import { describe, expect, it } from 'vitest';
import { firstOf, itemAt } from '../../src/list-item.ts';
import { analyseTeam } from '../../src/analysis/team/analyse.ts';
import { buildSubject, job, TODAY } from './matching-builders.ts';

const member = (id: string, startDate: string, ...skills: string[]) =>
  buildSubject({ name: id, skills, workHistory: [job({ title: 'Developer', startDate, isCurrent: true })] }, { id });
const DESCRIPTION = 'The team must bring:\n- React\n- PostgreSQL\n- Terraform\n\nNice to have: Rust';
const rules = (report: ReturnType<typeof analyseTeam>): string[] => report.issues.map((issue) => issue.rule);

describe('team analysis', () => {
  const team = [member('ada', '2015-01', 'React', 'Postgres'), member('bo', '2020-01', 'React')];
  const report = analyseTeam(team, DESCRIPTION, { today: TODAY });

  it('says who covers what', () => {
    expect(
      report.coverage.map(({ requirement, status, evidence }) => [
        requirement,
        status,
        evidence.map((found) => found.personaId),
      ]),
    ).toEqual([
      ['React', 'met', ['ada', 'bo']],
      ['PostgreSQL', 'met', ['ada']],
      ['Terraform', 'missing', []],
      ['Rust', 'missing', []],
    ]);
  });

  it('names what rests on one member, and what on none', () => {
    const single = report.issues.filter((issue) => issue.rule === 'team.single_point');
    expect(single).toMatchObject([{ field: 'ada', evidence: 'Postgres' }]);
    expect(report.issues[0]).toMatchObject({ rule: 'team.requirement_missing', severity: 'high', field: 'team' });
    expect(report.issues[0]?.suggestion).toContain('"Terraform"');
  });

  it('sees a team without anyone experienced, and strengths that all share', () => {
    const juniors = ['a', 'b', 'c'].map((id) => member(id, '2025-01', 'React'));
    expect(rules(analyseTeam(juniors, DESCRIPTION, { today: TODAY }))).toEqual(
      expect.arrayContaining(['team.seniority_gap', 'team.duplicate_strength']),
    );
    expect(rules(report)).not.toContain('team.seniority_gap');
  });

  it('does not ask again what a member has answered', () => {
    const [question] = report.questions;
    const answered = [
      { ...firstOf(team), answers: [{ ...question!, answer: 'I ran it for a year' }] },
      itemAt(team, 1),
    ];
    expect(analyseTeam(answered, DESCRIPTION, { today: TODAY }).questions.map(({ key }) => key)).not.toContain(
      question!.key,
    );
  });

  it('scores a team that covers more higher', () => {
    const more = analyseTeam([...team, member('cy', '2018-01', 'Terraform', 'Postgres')], DESCRIPTION, {
      today: TODAY,
    });
    expect(more.score).toBeGreaterThan(report.score);
  });

  it('stands a team of one and of none', () => {
    expect(rules(analyseTeam([firstOf(team)], DESCRIPTION, { today: TODAY }))).not.toContain('team.single_point');
    expect(analyseTeam([], DESCRIPTION, { today: TODAY }).coverage.every((entry) => entry.status === 'missing')).toBe(
      true,
    );
  });
});
