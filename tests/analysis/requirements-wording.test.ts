import { describe, expect, it } from 'vitest';
import { readRequirements } from '../../src/analysis/requirements/read.ts';
import { analyseRoleMatch } from '../../src/analysis/role/analyse.ts';
import { buildSubject, job, TODAY } from './matching-builders.ts';

const told = (text: string) => readRequirements(text).map(({ name, importance }) => [name, importance]);
const statusOf = (text: string, parts: Parameters<typeof buildSubject>[0]) =>
  analyseRoleMatch(buildSubject(parts), text, { today: TODAY }).coverage.map(({ status }) => status);
const language = (name: string, fluency: string) => ({ language: name, fluency });

describe('wording of descriptions', () => {
  it.each([
    ['Requirements\n- A/B testing of letters', 'A/B testing of letters'],
    ['Requirements\n- Lua or Perl without looking every line up', 'Lua or Perl'],
    ['Profil\n- Tarifrecht der Holz- und Möbelbranche', 'Tarifrecht der Holz- und Möbelbranche'],
  ])('%s names %s', (text, name) => {
    expect(told(text)[0]?.[0]).toContain(name);
  });

  it('takes the stack that the employer works with, not what it left behind', () => {
    expect(told('We run on Kafka and Redis. You know Rust.')).toHaveLength(3);
    expect(told('We moved away from Oracle Cloud and MySQL. You know Rust.')).toHaveLength(1);
  });

  it('asks for nothing when it only says whom it looks for', () => {
    expect(
      told('Nous recherchons pour notre moulin un(e) meunier(ère).\nIl faut le permis B.').map(([name]) => name),
    ).toEqual(['permis B']);
  });

  it('reads a wish at the beginning for the whole sentence', () => {
    expect(told('Profil recherché\n- HACCP\n- Idéalement, vous parlez italien et vous avez tenu une caisse')).toEqual(
      expect.arrayContaining([
        ['HACCP', 'must'],
        ['italien', 'nice'],
      ]),
    );
  });

  it('takes neither deadlines nor contracts for experience', () => {
    const all = readRequirements(
      'Requirements\n- Forklift licence, to be obtained within six months\n- Contract of 6 months',
    );
    expect(all.filter(({ kind }) => kind === 'experience')).toEqual([]);
  });

  it('reads years whose unit is left out', () => {
    expect(
      readRequirements(
        'Ihr Profil\n- zehn Jahre Erfahrung im Vertrieb, davon mindestens vier in leitender Position',
      ).map(({ years }) => years),
    ).toEqual([10, 4]);
  });

  it('does not let a duty raise what is only wished for', () => {
    expect(told('Your tasks\n- Reports in Tableau\n\nNice to have\n- Tableau')).toEqual([['Tableau', 'nice']]);
  });

  it('takes "not only" for no denial', () => {
    const names = told('You must know not only Kafka, you also need Terraform.').map(([name]) => name);
    expect(names).toContain('Terraform');
  });

  it('has no canteen for a place of work', () => {
    expect(
      readRequirements('Clerk, Harwich\n\nRequirements\n- SAP\n\nYou will enjoy an on-site canteen.').some(
        ({ kind }) => kind === 'location',
      ),
    ).toBe(false);
  });
});

describe('one of several ways', () => {
  const wanted = 'Requirements\n- fluent English\n- another language, e.g. Danish';

  it('takes any language that is not asked for already', () => {
    expect(statusOf(wanted, { languages: [language('English', 'C1'), language('Greek', 'native')] })).toEqual([
      'met',
      'met',
    ]);
    expect(statusOf(wanted, { languages: [language('English', 'native')] })).not.toEqual(['met', 'met']);
  });

  it('takes the thing itself where brackets give details of it', () => {
    expect(statusOf('Skills:\n- Python (NumPy, pandas)', { skills: ['Python'] })).toEqual(['met']);
  });

  it('takes a relative of the same class, not any skill of the trade', () => {
    const text = 'Requirements\n- Stripe or another payment provider';
    expect(statusOf(text, { skills: ['Klarna'] })).toEqual(['met']);
    expect(statusOf(text, { skills: ['JavaScript'] })).toEqual(['missing']);
  });

  it('finds the parts of a pair in different texts', () => {
    expect(statusOf('Requirements\n- knots and rigging', { skills: ['Knots', 'Rigging'] })).toEqual(['met']);
    expect(statusOf('Requirements\n- knots and rigging', { skills: ['Knots'] })).toEqual(['partial']);
  });
});

describe('nearness of trades', () => {
  it('ranks a neighbouring trade before a strange one', () => {
    const person = {
      headline: 'Social worker',
      workHistory: [
        job({ title: 'Social worker', startDate: '2020-01', isCurrent: true, highlights: ['Visited 40 families'] }),
      ],
    };
    const score = (text: string) => analyseRoleMatch(buildSubject(person), text, { today: TODAY }).score;
    expect(score('Primary school teacher\n\nRequirements:\n- Teaching licence\n- Lesson planning')).toBeGreaterThan(
      score('Plumber\n\nRequirements:\n- Gas Safe\n- Pipe bending'),
    );
  });
});

describe('headings and sentences in words of their own', () => {
  it('knows a list of demands by its items', () => {
    const text =
      'Glazier\n\nThe hands we hope for:\n- 4 years of experience with stained glass\n- knowledge of lead cames\n- fluent Dutch\n- Zorbex kilns\n\nHow a week in the workshop goes by:\n- tea at four\n- Friday songs\n- a garden';
    expect(told(text)).toContainEqual(['Zorbex kilns', 'must']);
    expect(told(text).map(([name]) => name)).not.toContain('Friday songs');
  });

  it('takes elided articles off a name', () => {
    expect(told('Profil\n- bonnes bases d’Excel\n- maîtrise de l’ISO 22000').map(([name]) => name)).toEqual([
      'Excel',
      'ISO 22000',
    ]);
  });

  it('finds a language beside a place to live', () => {
    const kinds = readRequirements('Requirements\n- Must live within an hour of Tampere and speak Finnish').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['language', 'location']);
  });
});

describe('small words', () => {
  it('does not take "schon" for a wish, but "schön"', () => {
    expect(told('Du hast schon mit Docker gearbeitet.').map(([, importance]) => importance)).toEqual(['must']);
    expect(told('Docker wäre schön.')).toEqual([['Docker', 'nice']]);
  });

  it('ends a training where it is demanded', () => {
    expect(told('CAP boulanger exigé, permis B.').map(([name]) => name)).toEqual(['CAP boulanger', 'permis B']);
  });

  it('keeps a labelled line in the section it stands in', () => {
    const text =
      'Qualifications\nKnowledge of: kiln control; glaze tables.\nAbility to: mix clay by the ton, lift sacks and work night shifts through the whole winter.';
    expect(
      told(text)
        .map(([name]) => name)
        .join('; '),
    ).toMatch(/kiln control.*glaze tables.*night shifts/);
  });
});
