import { describe, expect, it } from 'vitest';
import { analyseRoleMatch } from '../../src/analysis/role/analyse.ts';
import { buildSubject, job, TODAY } from './matching-builders.ts';

const DESCRIPTION =
  'Data Engineer, Oslo\n\nRequirements:\n- Python\n- Kafka\n- 3 years of experience in data engineering\n\nNice to have:\n- Terraform';
const person = () =>
  buildSubject({
    headline: 'Data Engineer',
    skills: ['SQL'],
    workHistory: [
      job({
        title: 'Data Engineer',
        startDate: '2021-01',
        isCurrent: true,
        highlights: ['Moved 40 reports to Python', 'Tuned queries'],
      }),
    ],
  });
const analyse = (subject = person(), text = DESCRIPTION) => analyseRoleMatch(subject, text, { today: TODAY });

describe('role match', () => {
  it('gives the same report for the same input', () => {
    expect(analyse()).toEqual(analyse());
  });

  it('names each missing requirement in an issue, musts first', () => {
    const { issues } = analyse();
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual(
      [
        ['role.requirement_missing', 'high'],
        ['role.keyword_unlisted', 'low'],
        ['role.requirement_missing', 'low'],
      ].sort((a, b) => (a[1] === b[1] ? 0 : a[1] === 'high' ? -1 : b[1] === 'high' ? 1 : 0)),
    );
    expect(issues[0]?.suggestion).toContain('"Kafka"');
    expect(issues.every((issue) => issue.evidence !== null)).toBe(true);
  });

  it('asks to list what people list, not a clause that a skill stands in', () => {
    const subject = buildSubject({
      summary: 'Neun Jahre Erfahrung auf der Intensivstation und mit Wundversorgung.',
      skills: ['Dokumentation'],
    });
    const ad = 'Ihr Profil\n- Berufserfahrung, gerne auf einer Intensivstation\n- Wundversorgung';
    const listed = analyse(subject, ad).issues.filter(({ rule }) => rule === 'role.keyword_unlisted');
    expect(listed.every(({ suggestion }) => !suggestion.includes('gerne'))).toBe(true);
    expect(analyse().issues.map(({ rule }) => rule)).toContain('role.keyword_unlisted');
  });

  it('ranks the description of the own trade before others', () => {
    const cook = 'Head Cook, Oslo\n\nRequirements:\n- HACCP\n- 3 years of experience as a cook\n- Pastry';
    expect(analyse().score).toBeGreaterThan(analyse(person(), cook).score);
    expect(analyse(person(), cook).score).toBeLessThan(20);
  });

  it('explains its score by parts whose weights make the whole', () => {
    const { score, subScores } = analyse();
    expect(subScores.reduce((sum, part) => sum + part.weight, 0)).toBeCloseTo(1, 1);
    expect(Math.abs(subScores.reduce((sum, part) => sum + part.weight * part.score, 0) - score)).toBeLessThan(2);
    expect(subScores[0]?.advice).toContain('"Kafka"');
  });

  it('weighs a wish less than a quarter of what is demanded', () => {
    const weight = (part: string) => analyse().subScores.find(({ name }) => name === part)?.weight ?? 0;
    expect(weight('nice-to-haves')).toBeGreaterThan(0);
    expect(4 * weight('nice-to-haves')).toBeLessThan(weight('requirements'));
  });

  it('does not find a role near because of its rank alone', () => {
    const subject = buildSubject({ headline: 'Senior Timber Manager', skills: ['SQL'] });
    const roleOf = (title: string) =>
      analyse(subject, `${title}\n\nRequirements:\n- Python`).subScores.find(({ name }) => name === 'role')?.score;
    expect(roleOf('Senior Poultry Manager')).toBeLessThan(50);
    expect(roleOf('Timber Trader')).toBeGreaterThan(50);
  });

  it('asks about what is lacking, and never again once answered', () => {
    const [question] = analyse().questions;
    expect(question?.question).toContain('"Kafka"');
    const answered = { ...person(), answers: [{ ...question!, answer: 'Yes, 3 years of Kafka at a bank' }] };
    const later = analyse(answered);
    expect(later.questions.map(({ key }) => key)).not.toContain(question?.key);
    expect(later.issues.find((issue) => issue.suggestion.includes('"Kafka"'))?.suggestion).toContain(
      '3 years of Kafka at a bank',
    );
    expect(later.score).toBeGreaterThan(analyse().score);
    expect(later.coverage.find((entry) => entry.requirement === 'Kafka')).toMatchObject({
      status: 'met',
      evidence: [{ personaId: 'p1', field: 'answer', quote: 'Yes, 3 years of Kafka at a bank' }],
    });
  });

  it('takes a bare yes in part, and not to know for no yes', () => {
    const [question] = analyse().questions;
    const statusAfter = (answer: string) =>
      analyse({ ...person(), answers: [{ ...question!, answer }] }).coverage.find(
        ({ requirement }) => requirement === 'Kafka',
      )?.status;
    expect(statusAfter('Yes')).toBe('partial');
    for (const answer of ['I don’t know', 'Not sure', 'Maybe.', 'Keine Ahnung', 'Je ne sais pas', 'No lo sé'])
      expect(statusAfter(answer)).toBe('missing');
  });

  it('does not take fewer years than asked for enough', () => {
    const text = 'Data Engineer\n\nRequirements:\n- 5 years of experience with Kafka';
    const [question] = analyse(person(), text).questions;
    const statusAfter = (answer: string) =>
      analyse({ ...person(), answers: [{ ...question!, answer }] }, text).coverage[0]?.status;
    expect(statusAfter('Yes, 2 years of streams at a bank')).toBe('partial');
    expect(statusAfter('Yes, 6 years of streams at a bank')).toBe('met');
  });

  it('takes a no for a no', () => {
    const [question] = analyse().questions;
    const later = analyse({ ...person(), answers: [{ ...question!, answer: 'No, never used it' }] });
    expect(later.questions.map(({ key }) => key)).not.toContain(question?.key);
    expect(later.score).toBe(analyse().score);
    expect(later.issues[0]?.suggestion).toContain('Do not claim it');
  });

  it('tells years that fall short as such', () => {
    const { issues } = analyse(person(), DESCRIPTION.replace('3 years', '9 years'));
    expect(issues.find((issue) => issue.rule === 'role.experience_short')?.suggestion).toContain('5.5 of 9 years');
  });

  it('gives an empty report for an empty persona or text', () => {
    expect(analyse(buildSubject({})).coverage.every(({ status }) => status === 'missing' || status === 'unknown')).toBe(
      true,
    );
    expect(analyse(person(), 'hello').coverage).toEqual([]);
  });
});
