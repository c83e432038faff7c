import { describe, expect, it } from 'vitest';
import { readRequirements } from '../../src/analysis/requirements/read.ts';

const names = (text: string): string[] => readRequirements(text).map((item) => item.name);
const find = (text: string, name: string) => readRequirements(text).find((item) => item.name.includes(name));

describe('reading a description', () => {
  it('takes importance from headings and leaves out what the employer gives', () => {
    const text =
      'Ferry Planner\n\nRequirements:\n- Timetable software Tidemaster\n- Marlin 3 certificate\n\nNice to have:\n- Norwegian\n\nWhat we offer\n- Free Java coffee\n- A pension';
    expect(readRequirements(text).map(({ name, importance }) => [name, importance])).toEqual([
      ['Timetable software Tidemaster', 'must'],
      ['Marlin 3 certificate', 'must'],
      ['Norwegian', 'nice'],
    ]);
  });

  it('reads prose, and does not ask for what is said not to be needed', () => {
    const text =
      'We run three bakeries. You have worked with Orbisol ovens and know HACCP. A degree is not required. Experience with Polish rye would be a plus.';
    expect(names(text)).toEqual(['Orbisol ovens', 'HACCP', 'Polish rye']);
    expect(find(text, 'Polish rye')?.importance).toBe('nice');
  });

  it('drops qualities of character, legal text and benefits inside a list', () => {
    const text =
      'Your profile\n• Team player with excellent communication skills\n• Knowledge of Zorba scheduling\n• Self-motivated and flexible\n\nWe are an equal opportunity employer regardless of race. Salary 40k.';
    expect(names(text)).toEqual(['Zorba scheduling']);
  });

  it('lowers only the piece that is wished for', () => {
    const text = 'Anforderungen\n- Gutes Deutsch, Italienisch ein Plus\n- Embedded Linux, idealerweise Yocto';
    const all = Object.fromEntries(readRequirements(text).map(({ name, importance }) => [name, importance]));
    expect(all).toMatchObject({ Deutsch: 'must', Italienisch: 'nice', 'Embedded Linux': 'must' });
  });

  it('keeps alternatives together and separate things apart', () => {
    const text = 'Must have\n- Docker and Kubernetes\n- Tableau or Power BI\n- A SIEM such as Splunk or QRadar';
    expect(names(text)).toEqual(['Docker', 'Kubernetes', 'Tableau or Power BI', 'SIEM such as Splunk or QRadar']);
  });

  it.each([
    ['Requirements\n- 5+ years of experience in Go', 5],
    ['Requisitos\n- Al menos tres años de experiencia en almacén', 3],
    ['Profil\n- au moins 2 ans d’expérience en gériatrie', 2],
    ['Ihr Profil\n- mindestens 4 Jahre Berufserfahrung in der Instandhaltung', 4],
  ])('reads years: %s', (text, years) => {
    expect(readRequirements(text)).toMatchObject([{ kind: 'experience', years }]);
  });

  it('reads degrees with their level, languages with theirs', () => {
    const text =
      'Requirements\n- Bachelor’s degree in Marine Biology or related field\n- French (B2)\n- Driving licence category B';
    expect(readRequirements(text).map(({ kind }) => kind)).toEqual(['education', 'language', 'certification']);
    expect(readRequirements(text)[0]?.educationLevel).toBe(6);
    expect(readRequirements(text)[1]?.languageLevel).toBe(4);
  });

  it.each([
    ['Se valorará:\n- Experiencia con Faroplan', 'Faroplan', 'nice'],
    ['Von Vorteil:\n- Erfahrung mit Faroplan', 'Faroplan', 'nice'],
    ['Ce serait un plus : maîtrise de Faroplan', 'Faroplan', 'nice'],
    ['Requisitos imprescindibles\n- Manejo de Faroplan', 'Faroplan', 'must'],
    ['Profil recherché\n- Maîtrise de Faroplan', 'Faroplan', 'must'],
    ['Das bringst du mit:\n- Kenntnisse in Faroplan', 'Faroplan', 'must'],
  ])('knows importance in other languages: %s', (text, name, importance) => {
    expect(readRequirements(text)).toMatchObject([{ name, importance }]);
  });

  it('asks for presence only where the description does', () => {
    expect(find('Clerk, Bergen (on site)\n\nRequirements\n- SAP', 'Bergen')?.kind).toBe('location');
    expect(find('Clerk, fully remote\n\nRequirements\n- SAP', 'remote')).toBeUndefined();
  });

  it('reads lists that stand side by side', () => {
    const text =
      'Essential                    Desirable\nValid CSCS card              Gimbal rigging\nSafety boots training        Norwegian\n\nAll are welcome.';
    expect(readRequirements(text).map(({ name, importance }) => [name, importance])).toEqual([
      ['Valid CSCS card', 'must'],
      ['Safety boots training', 'must'],
      ['Gimbal rigging', 'nice'],
      ['Norwegian', 'nice'],
    ]);
  });

  it('does not take the employer for what it seeks', () => {
    expect(names('A maker of aluminium boats is looking for a certified welder who will join its crew.')).toEqual([
      'certified welder',
    ]);
  });

  it('keeps examples with what they exemplify, and knows that others would do', () => {
    const [wanted, ...rest] = readRequirements('Requirements\n- WMS experience, e.g. Manhattan or SAP EWM');
    expect(rest).toEqual([]);
    expect(wanted).toMatchObject({ name: 'WMS experience, e.g. Manhattan or SAP EWM', similar: true });
  });

  it('rests each requirement on words of the description', () => {
    const text = 'Requirements:\n• Knowledge of tide\n  tables and of chart plotters\n• HACCP';
    for (const { quote } of readRequirements(text)) expect(text).toContain(quote);
  });

  it('survives hostile and empty texts', () => {
    expect(readRequirements('')).toEqual([]);
    expect(() => readRequirements(`Requirements\n- ${'(a, or b '.repeat(2000)}`)).not.toThrow();
  });
});
