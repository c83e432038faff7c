import { describe, expect, it } from 'vitest';
import { acceptedLanguage } from '../../src/accept-language.ts';
import { analyseRoleMatch } from '../../src/analysis/role/analyse.ts';
import { reasonIn } from '../../src/analysis/role/reasons.ts';
import { analyseTeam } from '../../src/analysis/team/analyse.ts';
import { adviceIn, type AdviceLanguage } from '../../src/wording/advice/all.ts';
import { buildSubject, job, TODAY } from './matching-builders.ts';

const LANGUAGES: AdviceLanguage[] = ['en', 'de', 'fr', 'es'];
const potter = {
  headline: 'Potter',
  summary: 'Potter with a studio by the river who throws bowls and teaches evening classes to beginners.',
  skills: ['Wheel throwing'],
  workHistory: [job({ title: 'Potter', startDate: '2024-01', isCurrent: true })],
};
const töpferin = {
  headline: 'Töpferin',
  summary: 'Töpferin mit eigener Werkstatt am Fluss, die Schalen dreht und abends Anfängerinnen unterrichtet.',
  workHistory: [job({ title: 'Töpferin', startDate: '2024-01', isCurrent: true })],
};
const AD = 'Potter\n\nRequirements:\n- 8 years of experience as a potter\n- Kiln maintenance\n- Fluent Basque\n- SAP';

const sayings = (language: AdviceLanguage | null, parts: object = potter): string => {
  const { issues, questions, subScores } = analyseRoleMatch(buildSubject(parts), AD, { today: TODAY, language });
  return [
    ...issues.map(({ suggestion }) => suggestion),
    ...questions.map(({ question }) => question),
    ...subScores.map(({ advice }) => advice ?? ''),
  ].join('\n');
};

describe('the language of a report', () => {
  it('is the one that is asked for, in findings, questions and advice', () => {
    expect(sayings('en')).toContain('The job requires "SAP"');
    expect(sayings('de')).toContain('Die Stelle verlangt „SAP“');
    expect(sayings('fr')).toContain('Le poste exige « SAP »');
    expect(sayings('es')).toContain('El puesto exige «SAP»');
    for (const language of ['de', 'fr', 'es'] as const) expect(sayings(language)).not.toMatch(/\b(?:the|your|you)\b/i);
  });

  it('is that of the persona where none is asked for', () => {
    expect(sayings(null)).toContain('The job requires');
    expect(sayings(null, töpferin)).toContain('Die Stelle verlangt');
  });

  it('changes neither score nor verdicts nor what is found where', () => {
    const [first, ...others] = LANGUAGES.map((language) => {
      const report = analyseRoleMatch(buildSubject(potter), AD, { today: TODAY, language });
      return [report.score, report.coverage, report.issues.map(({ rule, field, severity }) => [rule, field, severity])];
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it('holds for teams too', () => {
    const subjects = [buildSubject(potter), buildSubject(töpferin)];
    const { issues } = analyseTeam(subjects, AD, { today: TODAY, language: 'fr' });
    expect(issues.map(({ suggestion }) => suggestion).join(' ')).toContain("Personne dans l'équipe");
  });

  it.each(LANGUAGES)('has words for every reason: %s', (language) => {
    const { reasons } = adviceIn(language);
    expect(reasonIn('2.3 of 8 years by the dates', reasons)).toMatch(/2[.,]3.*8/);
    expect(reasonIn('only Ceramics, which is near', reasons)).toContain('Ceramics');
    expect(reasonIn('the level given is B1 (2019)', reasons)).toContain('B1 (2019)');
    if (language !== 'en') expect(reasonIn('no longer valid', reasons)).not.toBe('no longer valid');
  });
});

describe('Accept-Language', () => {
  it.each([
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['it, fr-CA;q=0.4, es;q=0.7', 'es'],
    ['en;q=0, fr', 'fr'],
    ['*', null],
    ['pt-BR', null],
    ['', null],
    [undefined, null],
    ['constructor', null],
    [`${'x,'.repeat(100_000)}de`, null],
  ])('%.40s names %s', (header, language) => expect(acceptedLanguage(header)).toBe(language));
});

describe('findings of an ad that asks for much', () => {
  const wishes = ['Kafka', 'Kubernetes', 'Terraform', 'Ansible', 'Welding', 'Oracle', 'Salesforce', 'Photoshop'];
  const lines = [...wishes, 'AutoCAD', 'Revit', 'Tableau', 'Power BI', 'Elasticsearch', 'Jenkins', 'Cisco', 'Splunk'];

  it('are at most a dozen, and what is told together is named', () => {
    const ad = `Potter\n\nRequirements:\n${lines.map((line) => `- ${line}`).join('\n')}`;
    const { issues } = analyseRoleMatch(buildSubject(potter), ad, { today: TODAY, language: 'en' });
    expect(issues.length).toBeLessThanOrEqual(12);
    for (const line of lines) expect(issues.map(({ suggestion }) => suggestion).join('\n')).toContain(line);
  });
});
