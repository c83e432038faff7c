import { describe, expect, it } from 'vitest';
import { analyseRoleMatch } from '../../src/analysis/role/analyse.ts';
import type { Answer } from '../../src/analysis/report.ts';
import type { PersonaContent } from '../../src/content.ts';
import { buildSubject, job, studies, TODAY } from './matching-builders.ts';

const baker: Partial<PersonaContent> = {
  headline: 'Baker',
  skills: ['Sourdough', 'Laminated doughs', 'Tide tables'],
  education: [studies('NVQ Level 3', 'Bakery')],
  languages: [{ language: 'English', fluency: 'native' }],
  workHistory: [
    job({
      title: 'Baker',
      startDate: '2024-01',
      isCurrent: true,
      highlights: ['Bake 400 loaves a night', 'No experience with ice cream'],
    }),
  ],
};
const analyse = (lines: string[], parts = baker, answers: Answer[] = []) =>
  analyseRoleMatch(
    buildSubject(parts, { answers }),
    `Baker\n\nRequirements:\n${lines.map((line) => `- ${line}`).join('\n')}`,
    {
      today: TODAY,
    },
  );
const statusOf = (line: string, parts?: Partial<PersonaContent>) => analyse([line], parts).coverage[0]?.status;

describe('verdicts', () => {
  it('say how likely they are right', () => {
    for (const { confidence } of analyse(['Sourdough', 'Kafka', 'Chocolate work']).coverage) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('call nothing met whose rarest word is nowhere', () => {
    expect(statusOf('Sourdough')).toBe('met');
    expect(statusOf('Knowledge of moon tables')).not.toBe('met');
  });

  it('give words of the persona for all that is met or met in part', () => {
    const { coverage } = analyse(['Sourdough', 'Baking of loaves at night', 'Fluent English', 'Kafka']);
    for (const { status, evidence } of coverage)
      expect(evidence.length > 0).toBe(status === 'met' || status === 'partial');
  });

  it('take no likeness for years that no career holds', () => {
    expect(statusOf('6 years of experience as a baker in a comparable position')).not.toBe('met');
  });

  it.each(['Availability for Sunday shifts', 'Able to lift 30 kg', 'Driving licence'])(
    'ask about a condition of the work and count it for no gap: %s',
    (line) => {
      const { coverage, issues, questions } = analyse([line, 'Sourdough']);
      expect(coverage.filter(({ status }) => status === 'missing')).toEqual([]);
      expect(issues.filter(({ severity }) => severity !== 'low')).toEqual([]);
      expect(questions.length).toBe(coverage.filter(({ status }) => status === 'unknown').length);
    },
  );

  it('leave what the persona denies missing, and do not ask about it', () => {
    const { coverage, questions } = analyse(['Ice cream', 'Sourdough']);
    expect(coverage[0]?.status).toBe('missing');
    expect(questions).toEqual([]);
  });

  it('ask at most five questions, musts before wishes', () => {
    const musts = ['Kafka', 'Kubernetes', 'Terraform', 'Ansible', 'SAP', 'Welding'];
    const { questions } = analyse([...musts, 'Oracle is a plus']);
    expect(questions).toHaveLength(5);
    expect(questions.some(({ question }) => question.includes('Oracle'))).toBe(false);
  });

  it('do not ask again after a no, and tell the gap', () => {
    const [question] = analyse(['Welding']).questions;
    const after = analyse(['Welding'], baker, [{ ...question!, answer: 'No, never.' }]);
    expect(after.questions).toEqual([]);
    expect(after.coverage[0]?.status).toBe('missing');
    expect(after.issues[0]?.severity).toBe('high');
  });
});

describe('degrees', () => {
  const withDegree = (degree: string, field: string, parts = {}) => ({
    education: [{ ...studies(degree, field), ...parts }],
  });

  it.each([
    ['Law degree', 'JD (expected 2031-05)', 'Law', 'partial'],
    ['Law degree', 'LLM', 'Law', 'met'],
    ['High school diploma or equivalent', 'BA', 'History', 'met'],
    ['Advanced degree', 'BSc', 'Geology', 'partial'],
    ['Engineering degree', 'B.Eng.', 'Maschinenbau', 'met'],
    ['Degree in computer science', 'BSc', 'Nursing', 'missing'],
  ])('%s, from %s in %s: %s', (line, degree, field, status) => {
    const said = statusOf(line, withDegree(degree, field));
    expect(said === 'unknown' ? 'missing' : said).toBe(status);
  });

  it('count in part while they are studied', () => {
    expect(statusOf('Degree in geology', withDegree('BSc', 'Geology', { endDate: null, isCurrent: true }))).toBe(
      'partial',
    );
  });
});
