import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, onlyDates, isDuration } from '../../src/parsing/text/dates.ts';
import { isMonthFirst } from '../../src/parsing/text/order.ts';

const MONTHS: Record<string, string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
};
const SHORT: Record<string, string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
  de: ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  fr: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  pt: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  it: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
};
const PRESENT: Record<string, string> = {
  en: 'Present',
  es: 'actualidad',
  de: 'heute',
  fr: "aujourd'hui",
  pt: 'atual',
  it: 'oggi',
  nl: 'heden',
};
const SINCE: Record<string, string> = {
  en: 'since',
  es: 'desde',
  de: 'seit',
  fr: 'depuis',
  pt: 'desde',
  it: 'dal',
  nl: 'sinds',
};

const two = (n: number) => String(n).padStart(2, '0');
const language = fc.constantFrom(...Object.keys(MONTHS));
const month = fc.integer({ min: 1, max: 12 }),
  year = fc.integer({ min: 1975, max: 2030 });

const monthName = (l: string, m: number) => MONTHS[l]?.[m - 1] ?? '';

const FORMS: Record<string, (l: string, m: number, y: number) => string> = {
  'March 2019': (l, m, y) => `${monthName(l, m)} ${y}`,
  'MARCH 2019': (l, m, y) => `${monthName(l, m).toUpperCase()} ${y}`,
  'Mar. 2019': (l, m, y) => `${SHORT[l]?.[m - 1]}. ${y}`,
  'marzo de 2019': (l, m, y) => (l === 'es' || l === 'pt' ? `${monthName(l, m)} de ${y}` : `${monthName(l, m)}, ${y}`),
  '03/2019': (_, m, y) => `${two(m)}/${y}`,
  '03.2019': (_, m, y) => `${two(m)}.${y}`,
  '2019-03': (_, m, y) => `${y}-${two(m)}`,
  '3/2019': (_, m, y) => `${m}/${y}`,
};

describe('dates of seven languages', () => {
  for (const [name, write] of Object.entries(FORMS)) {
    it(`reads the form ${name} as a range and as open`, () => {
      fc.assert(
        fc.property(language, month, year, month, year, fc.constantFrom('–', '-', '—'), (l, m1, y1, m2, y2, dash) => {
          expect(onlyDates(`${write(l, m1, y1)} ${dash} ${write(l, m2, y2)}`)).toMatchObject({
            start: `${y1}-${two(m1)}`,
            end: `${y2}-${two(m2)}`,
            current: false,
            range: true,
          });
          expect(onlyDates(`${write(l, m1, y1)} ${dash} ${PRESENT[l]}`)).toMatchObject({
            start: `${y1}-${two(m1)}`,
            end: null,
            current: true,
          });
          expect(onlyDates(`${SINCE[l]} ${write(l, m1, y1)}`)).toMatchObject({
            start: `${y1}-${two(m1)}`,
            current: true,
          });
        }),
        { numRuns: 120, seed: 11 },
      );
    });
  }

  it.each([
    ['2016 – 2019', '2016', '2019'],
    ['2016–19', '2016', '2019'],
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ["Dec '19 – Jan '21", '2019-12', '2021-01'],
    ['Spring 2018 - Fall 2019', '2018', '2019'],
    ['12.03.2019 – 14.05.2020', '2019-03-12', '2020-05-14'],
    ['de marzo de 2012 a mayo de 2014', '2012-03', '2014-05'],
    ['du 01/09/2016 au 31/08/2018', '2016-09-01', '2018-08-31'],
    ['von Okt. 2013 bis März 2018', '2013-10', '2018-03'],
    ['2015/10 - 2016/03', '2015-10', '2016-03'],
    ['2019-Feb - 2020-Nov', '2019-02', '2020-11'],
  ])('reads %s', (text, start, end) => {
    expect(findDates(text)[0]).toMatchObject({ start, end, range: true });
  });

  it.each(['ISO 8583 adapters', 'Room 2040b', '+44 20 7946 0131', 'saved 1.900 EUR', 'may lead to', '99.98%'])(
    'finds no date in “%s”',
    (text) => {
      expect(findDates(text).filter((d) => d.start?.length !== 4)).toEqual([]);
      expect(findDates(text).some((d) => d.range)).toBe(false);
    },
  );
});

it.each([
  ['02/07/2011 - 03/25/2014', true],
  ['Tulsa, OK 74103\n02/07/2011', true],
  ['25/03/2014, 02/07/2011\nTulsa, OK 74103', false],
  ['02/07/2011', false],
  ['02.25.2011', false],
])('tells where the month stands in “%s”', (text, expected) => {
  expect(isMonthFirst(text)).toBe(expected);
});

it('knows a month by its longer short form', () => {
  expect(findDates('febr. 2012 – aug. 2017')).toMatchObject([{ start: '2012-02', end: '2017-08' }]);
});

it.each([
  '2 yrs 3 mos',
  '9 mois',
  '1 an 8 mois',
  '3 años y 2 meses',
  '7 anos',
  '(5 Jahre, 1 Monat)',
  '2 anni 6 mesi',
  '4 jaar',
])('knows %s for a duration', (text) => {
  expect(isDuration(text)).toBe(true);
});

it.each(['9 moist', '2019', 'years', '3 monograms'])('takes %s for none', (text) => {
  expect(isDuration(text)).toBe(false);
});
