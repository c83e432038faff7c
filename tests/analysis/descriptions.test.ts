import { describe, expect, it } from 'vitest';
import { analyseGeneral } from '../../src/analysis/general/analyse.ts';
import { analyseRoleMatch } from '../../src/analysis/role/analyse.ts';
import type { PersonaContent } from '../../src/content.ts';
import { buildSubject, job, TODAY } from './matching-builders.ts';

const analyse = (text: string, parts: Partial<PersonaContent> = {}) =>
  analyseRoleMatch(buildSubject(parts), text, { today: TODAY });
const read = (text: string) => analyse(text).coverage.map(({ requirement, importance }) => [requirement, importance]);
const statuses = (text: string, parts: Partial<PersonaContent>) =>
  analyse(text, parts).coverage.map(({ status }) => status);

describe('short descriptions', () => {
  it.each([
    ['Solid skills in at least one of Ruby, Scala, or Perl', ['Ruby', 'Scala', 'Perl']],
    ['Any of: Jenkins, CircleCI, Bamboo', ['Jenkins', 'CircleCI', 'Bamboo']],
    ['Mindestens eine der folgenden: Ruby, Scala oder Perl', ['Ruby', 'Scala', 'Perl']],
  ])('takes one of several for one demand: %s', (line, members) => {
    const { coverage } = analyse(`Developer\n\nRequirements\n- ${line}\n- Docker`);
    expect(coverage.map((one) => one.members)).toEqual([members, []]);
  });

  it('wishes for all that one wish names', () => {
    expect(read('Entwickler gesucht\n\nErforderlich sind: Ruby, Docker\n\nToll wären Scala, Perl und Kafka.')).toEqual([
      ['Ruby', 'must'],
      ['Docker', 'must'],
      ['Scala', 'nice'],
      ['Perl', 'nice'],
      ['Kafka', 'nice'],
    ]);
  });

  it('knows what matters to the employer for demands, and its conditions for none', () => {
    const text =
      'Developer\n\nWhat matters to us\n- Docker\n- Ruby\n\nWorking conditions\n- 38 hours\n- Course in Scala\n\n' +
      'These are our benefits\n- Company bike\n- Perl meetups';
    expect(read(text).map(([name]) => name)).toEqual(['Docker', 'Ruby']);
  });

  it('does not take a stage or a house for a place', () => {
    const { coverage, questions } = analyse('Developer\n\nHybrid in Phase C.\n\nRequirements\n- Docker\n- Ruby');
    expect(JSON.stringify([coverage, questions])).not.toContain('Phase C');
  });

  it('says when nothing was found to compare', () => {
    expect(analyse('lorem ipsum').issues.map(({ rule }) => rule)).toEqual(['role.description_unread']);
  });
});

describe('what a persona says', () => {
  const clerk = (highlight: string, skills: string[] = []) => ({
    skills,
    workHistory: [job({ title: 'Clerk', startDate: '2019-01', isCurrent: true, highlights: [highlight] })],
  });

  it('reads a Portuguese "no" for "in the"', () => {
    expect(statuses('Requisitos\n- Word\n- SAP', clerk('Redação de contratos no Word, sem SAP'))).toEqual([
      'met',
      'missing',
    ]);
    expect(statuses('Requirements\n- Word\n- SAP', clerk('Letters in SAP, no Word so far'))).toEqual([
      'missing',
      'met',
    ]);
  });

  it('tells a name in capitals from the word', () => {
    expect(statuses('Requirements\n- SOAP\n- Word', clerk('Refilled soap dispensers, letters in Word'))).toEqual([
      'missing',
      'met',
    ]);
    expect(statuses('Requirements\n- SOAP', clerk('Wrote SOAP clients'))).toEqual(['met']);
  });

  it('takes two programs of a suite for the suite, and one for a part of it', () => {
    expect(statuses('Requirements\n- MS Office', clerk('Kept files', ['PowerPoint', 'Outlook']))).toEqual(['met']);
    expect(statuses('Requirements\n- Adobe Creative Suite', clerk('Kept files', ['InDesign']))).toEqual(['partial']);
  });

  it('counts the years under each title that names the trade', () => {
    const workHistory = [
      job({ title: 'Journeyman Electrician', startDate: '2022-01', isCurrent: true, highlights: ['Pulled wires'] }),
      job({ title: 'Trainee Electrician', startDate: '2018-01', endDate: '2021-06', highlights: ['Pulled cables'] }),
    ];
    expect(statuses('Requirements\n- 7+ years as an electrician', { workHistory })).toEqual(['met']);
    expect(statuses('Requirements\n- 11+ years as an electrician', { workHistory })).toEqual(['partial']);
  });
});

describe('the general score', () => {
  const role = (highlights: string[]) =>
    job({ title: 'Gardener', company: 'Moss Ltd', startDate: '2020-02', isCurrent: true, highlights });

  it('is low where little is said, whatever its form', () => {
    const thin = analyseGeneral(
      buildSubject({ summary: 'Gardener.', workHistory: [role(['Mowed lawns.', 'Mowed lawns.'])] }),
      {
        today: TODAY,
      },
    );
    const told = [
      'Planted 40 hedges in two parks',
      'Cut watering by 30 % with drip lines',
      'Trained 3 apprentices a year',
      'Mowed 12 lawns a day',
    ];
    const rich = analyseGeneral(
      buildSubject({
        summary: 'Gardener of public parks for six years, with a hand for hedges, drip lines and apprentices.',
        skills: ['Hedges', 'Drip lines', 'Pruning', 'Mowing'],
        workHistory: [role(told)],
      }),
      { today: TODAY },
    );
    expect(rich.score - thin.score).toBeGreaterThan(20);
    expect(thin.issues.map(({ rule }) => rule)).toContain('highlight.duplicate');
    expect(thin.subScores.find(({ name }) => name === 'achievements')?.advice).toContain('Add results');
  });

  it('does not call a role bare that tells its work in prose', () => {
    const { issues } = analyseGeneral(
      buildSubject({ workHistory: [{ ...role([]), summary: 'Kept 12 lawns of the town.' }] }),
      {
        today: TODAY,
      },
    );
    expect(issues.find(({ rule }) => rule === 'work.no_highlights')).toMatchObject({
      severity: 'low',
      suggestion: expect.stringContaining('in a sentence'),
    });
  });
});
