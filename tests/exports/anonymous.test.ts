import { describe, expect, it } from 'vitest';
import { anonymised } from '../../src/modules/exports/anonymous.ts';
import { neutral } from '../../src/modules/exports/formats/neutral-words.ts';
import { persona, short } from './people.ts';

const shown = (content: Parameters<typeof persona>[0]) => ({ ...persona(content), tags: [] });
const english = { language: 'en', own: 'en', hideEmployers: false };

describe('an anonymous persona', () => {
  it('has no name, contact or address, and all else', () => {
    const person = anonymised({ ...shown(short), title: 'Plan B' }, english);
    expect(person).toMatchObject({
      name: null,
      email: null,
      phone: null,
      location: null,
      links: [],
      title: 'Candidate',
    });
    expect(person.workHistory.map(({ company }) => company)).toEqual(['Fjord Cold Storage', 'Nordhavn Terminal']);
    expect(JSON.stringify(person)).not.toMatch(/Ingrid|Halvorsen|Plan B|@/);
    expect(person.skills).toEqual(short.skills);
  });

  it('is not given away by its texts', () => {
    const person = anonymised(
      shown({
        name: 'Ana María Quintero',
        summary:
          'Ana Quintero keeps hospitals running. Born on 3 May 1984, married, two children. Call +34 600 11 22 33.',
        publications: [
          {
            name: 'Quintero A., Keeping Wards Calm',
            publisher: 'Ward',
            date: '2019',
            url: 'https://q.example',
            summary: null,
          },
        ],
        sections: [
          {
            key: 'custom:more',
            title: 'More',
            visible: true,
            markdown: '- Date of birth: 03.05.1984\n- https://quintero.example\n- Plays chess',
          },
        ],
      }),
      english,
    );
    const all = JSON.stringify(person);
    expect(all).not.toMatch(/Ana|Quintero|quintero|1984|married|children|600 11|q\.example/);
    expect(all).toContain('keeps hospitals running');
    expect(all).toContain('Plays chess');
    expect(person.publications[0]?.date).toBe('2019');
  });

  it('loses its employers where that is asked for', () => {
    const person = anonymised(shown({ ...short, summary: 'At Fjord Cold Storage since 2019.' }), {
      ...english,
      hideEmployers: true,
    });
    expect(JSON.stringify(person)).not.toMatch(/Fjord|Nordhavn|Norwegian School/);
    expect(person.workHistory[0]?.title).toBe('Head of Operations');
  });
});

describe('words that tell the sex', () => {
  it.each([
    ['en', 'She has led a team and her reports are read.', 'They have led a team and their reports are read.'],
    ['en', 'Salesman of the year', 'Salesperson of the year'],
    ['de', 'Krankenpflegerin und Teamleiter', 'Krankenpfleger/in und Teamleiter/in'],
    ['de', 'Bürokauffrau', 'Bürokaufperson'],
    ['fr', 'Infirmière', 'Infirmier·ère'],
    ['fr', 'Infirmier', 'Infirmier·ère'],
    ['fr', 'Directrice commerciale', 'Directeur·rice commerciale'],
    ['es', 'Enfermera', 'Enfermero/a'],
    ['es', 'Enfermero', 'Enfermero/a'],
    ['es', 'Profesora', 'Profesor/a'],
  ])('%s: %s', (language, text, expected) => {
    expect(neutral(text, language, true)).toBe(expected);
  });

  it.each([
    ['en', 'The therapist there heard them'],
    ['de', 'Termin in Berlin mit Medizin und Vitamin'],
    ['fr', 'Matière première'],
  ])('%s: %s is left', (language, text) => {
    expect(neutral(text, language, false)).toBe(text);
  });
});
