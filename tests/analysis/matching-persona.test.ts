import { describe, expect, it } from 'vitest';
import { comparePersona } from '../../src/analysis/matching/match.ts';
import { indexPersona } from '../../src/analysis/matching/mentions.ts';
import { standingAt } from '../../src/analysis/matching/standing.ts';
import { years } from '../../src/analysis/matching/tenure.ts';
import { readRequirements } from '../../src/analysis/requirements/read.ts';
import { canonicalSkill, findSkills, implies } from '../../src/analysis/vocabulary/vocabulary.ts';
import type { PersonaContent } from '../../src/content.ts';
import { buildSubject, certificate, job, studies, TODAY } from './matching-builders.ts';

const found = (wanted: string, parts: Partial<PersonaContent>) =>
  comparePersona(indexPersona(buildSubject(parts).content), readRequirements(`Requirements\n- ${wanted}`), {
    today: TODAY,
  })[0]?.finding;
const status = (wanted: string, parts: Partial<PersonaContent>): string | undefined => found(wanted, parts)?.status;
const withSkills = (...skills: string[]): Partial<PersonaContent> => ({ skills });

describe('names of skills', () => {
  it('follows aliases and implications one way only', () => {
    expect(canonicalSkill('k8s')).toBe('Kubernetes');
    expect(implies('React', 'JavaScript')).toBe(true);
    expect(implies('JavaScript', 'React')).toBe(false);
    expect(status('JavaScript', withSkills('React'))).toBe('met');
    expect(status('React', withSkills('JavaScript'))).toBe('missing');
  });

  it.each([
    ['We go the extra mile and excel at it', []],
    ['Our offices at Spark & Tonic', []],
    ['Solid Go, C and R skills', ['Go', 'C', 'R']],
    ['JavaScript', ['JavaScript']],
    ['C++, C# and C', ['C++', 'C#', 'C']],
    ['Built Excel models', ['Excel']],
    ['Amber Swift Ltd', []],
  ])('reads "%s" as %j', (text, skills) => {
    expect(findSkills(text).map((found) => found.skill)).toEqual(skills);
  });
});

describe('what a persona says to a requirement', () => {
  it.each([
    ['No experience with PHP or Perl', 'Perl', 'denies'],
    ['Führerschein Klasse B, keine SPS-Programmierung bisher', 'SPS', 'denies'],
    ['Führerschein Klasse B, keine SPS-Programmierung bisher', 'Führerschein', 'has'],
    ['Sin experiencia en SAP, pero con Navision', 'Navision', 'has'],
    ['Einen Bootsführerschein habe ich nicht', 'Bootsführerschein', 'denies'],
    ['Closed the year without a single adjustment in NetSuite', 'NetSuite', 'has'],
    ['Rust (course started)', 'Rust', 'begins'],
    ['ACLS (lapsed 2024-01)', 'ACLS', 'lapsed'],
  ])('%s → %s %s', (text, word, standing) => {
    const start = text.indexOf(word);
    expect(standingAt(text, start, start + word.length)).toBe(standing);
  });

  it('does not take a hobby or a denial for a skill', () => {
    expect(status('Kotlin', { interests: ['Kotlin puzzles'] })).toBe('missing');
    expect(status('PHP', { summary: 'Backend developer. No PHP so far.' })).toBe('missing');
  });

  it('counts years from dates, overlaps once', () => {
    expect(
      years([
        { from: 0, to: 11 },
        { from: 6, to: 17 },
      ]),
    ).toBe(1.5);
    const jobs = [
      job({ title: 'Welder', startDate: '2022-01', endDate: '2023-12' }),
      job({ title: 'Welder', startDate: '2023-01', endDate: '2024-06' }),
    ];
    expect(status('2 years of experience in welding', { workHistory: jobs })).toBe('met');
    expect(status('3 years of experience in welding', { workHistory: jobs })).toBe('partial');
    expect(status('2 years of experience in nursing', { workHistory: jobs })).toBe('missing');
  });

  it('weighs degrees by level and field', () => {
    const engineer = { education: [studies('BSc', 'Mechanical Engineering')] };
    expect(status('Degree in mechanical engineering', engineer)).toBe('met');
    expect(status("Master's degree in mechanical engineering", engineer)).toBe('partial');
    expect(status('Bachelor’s degree in nursing', engineer)).toBe('missing');
    expect(status('Abgeschlossenes Studium Maschinenbau', engineer)).toBe('met');
  });

  it('counts a certificate that has run out in part, by its words or its date', () => {
    expect(status('BLS', { certifications: [certificate('BLS, valid through 2027-03')] })).toBe('met');
    expect(status('BLS', { certifications: [certificate('BLS, valid until March 2025')] })).toBe('partial');
    expect(status('CIPD Level 7', { certifications: [certificate('CIPD Level 5')] })).toBe('partial');
  });

  it('compares levels of languages', () => {
    const languages = [{ language: 'Französisch', fluency: 'B1' }];
    expect(status('French (B1)', { languages })).toBe('met');
    expect(status('Fluent French', { languages })).toBe('partial');
    expect(status('Italian', { languages })).toBe('missing');
  });

  it('knows licence classes and leading people by their turn of phrase', () => {
    expect(status('Führerschein CE', { certifications: [certificate('Führerschein Klassen B, C, CE')] })).toBe('met');
    expect(
      status('Experience managing a team', {
        workHistory: [job({ highlights: ['Led a kitchen brigade of 9 cooks'] })],
      }),
    ).toBe('met');
  });

  it('accepts a relative only where the text allows it', () => {
    expect(status('Tableau', withSkills('Power BI'))).toBe('missing');
    expect(status('Tableau or a similar BI tool', withSkills('Power BI'))).toBe('met');
  });

  it('finds terms that no vocabulary knows by their words', () => {
    const parts = {
      workHistory: [job({ highlights: ['Calibrated Zwick testers and wrote tide tables for 3 harbours'] })],
    };
    expect(status('Knowledge of tide tables', parts)).toBe('met');
    expect(status('Knowledge of moon tables', parts)).toBe('missing');
  });

  it('quotes word for word at the field it names', () => {
    const parts = { workHistory: [job({ title: 'Cook', highlights: ['Kept HACCP records'] })] };
    expect(found('HACCP', parts)?.proofs).toEqual([
      { field: 'work_history[0].highlights[0]', quote: 'Kept HACCP records' },
    ]);
  });
});
