import { describe, expect, it } from 'vitest';
import { saysNo, saysNothing, saysYes } from '../../src/wording/answers.ts';

describe('answers in words', () => {
  it.each(['Yes', 'yes, for two years', 'Ja!', 'Oui', 'Sí, claro', 'Sim', 'Ja, drie jaar'])('%s: yes', (answer) => {
    expect(saysYes(answer)).toBe(true);
    expect(saysNo(answer)).toBe(false);
  });

  it.each([
    'No',
    'Nope.',
    'Never at work',
    'I haven’t',
    'n/a',
    'Nein, noch nie',
    'Keine Erfahrung',
    'Non',
    "Je n'ai pas travaillé avec",
    'Nunca',
    'Ninguna',
    'Não',
    'Nessuna esperienza',
    'Nee, nog niet',
  ])('%s: no', (answer) => {
    expect(saysNo(answer)).toBe(true);
    expect(saysYes(answer)).toBe(false);
  });

  it.each([
    'Not only there: in both jobs',
    'Nicht nur dort',
    'Notably at the mill',
    'Northern Line, two years',
    'Nova Scotia',
    'Januar 2019',
    'Silo operator since 2015',
  ])('%s: neither', (answer) => {
    expect(saysNo(answer)).toBe(false);
    expect(saysYes(answer)).toBe(false);
  });

  it.each([
    '',
    ' - ',
    '?',
    'n/a',
    "I don't know.",
    'Keine Ahnung',
    'Weiß nicht',
    'je ne sais pas',
    'No lo sé',
    'Não sei',
  ])('"%s" says nothing', (answer) => expect(saysNothing(answer)).toBe(true));

  it.each(['No, but at home', 'I know', 'Unknown quantities in titration'])('"%s" says something', (answer) =>
    expect(saysNothing(answer)).toBe(false),
  );
});
