import { describe, expect, it } from 'vitest';
import { firstOf, lastOf } from '../../src/list-item.ts';
import { NO_STYLE, lineOf } from '../../src/parsing/document.ts';
import type { Line } from '../../src/parsing/document.ts';
import { readWork } from '../../src/parsing/fields/work.ts';
import { findDates } from '../../src/parsing/text/dates.ts';

/** A line from a sketch: `•` begins a list item, `#` large type, `*…*` is bold, three spaces part segments. */
function sketch(text: string, at: number): Line {
  const bullet = text.startsWith('•'),
    large = text.includes('#');
  const style = { ...NO_STYLE, size: large ? 13 : 10 };
  let x0 = bullet ? 70 : 50;
  const segments = text
    .replace(/^•?\s*#?\s*/, '')
    .split('   ')
    .map((part) => {
      const runs = part
        .split('*')
        .map((piece, i) => ({ text: piece, style: { ...style, bold: i % 2 === 1 }, href: null }))
        .filter((r) => r.text);
      const plain = part.replaceAll('*', '');
      const segment = {
        runs,
        text: plain,
        page: 1,
        baseline: 20 * at,
        style: firstOf(runs).style,
        x0,
        x1: x0 + 5 * plain.length,
        top: 20 * at - 10,
        bottom: 20 * at,
      };
      x0 += 150;
      return segment;
    });
  return lineOf(segments, {
    bullet,
    gap: bullet ? 1.3 : 1.6,
    columnEnd: 550,
    indent: firstOf(segments).x0,
    box: { x0: firstOf(segments).x0, x1: lastOf(segments).x1, top: 20 * at - 10, bottom: 20 * at },
  });
}

const roles = (...lines: string[]) => readWork(lines.map(sketch)).map((r) => r.value);
const heads = (...lines: string[]) => roles(...lines).map((r) => [r.title, r.company, r.startDate]);

describe('what separates the pieces of a head', () => {
  it.each([
    ['slashes around the dates', ['Roofer / 2015 – 2018 / Brennan Slates'], [['Roofer', 'Brennan Slates', '2015']]],
    [
      'a slash before a town',
      ['*Porter*', 'Calloway Clinic / Leeds / 2015 – 2018', '• Night shifts'],
      [['Porter', 'Calloway Clinic', '2015']],
    ],
    [
      'a slash inside a title',
      ['*Nurse / Midwife*', 'Calloway Clinic / Leeds', '2015 – 2018'],
      [['Nurse / Midwife', 'Calloway Clinic', '2015']],
    ],
    [
      'a hyphen before town and state',
      ['*Cashier*', 'Fenton Grocery #4-Boise, ID', '2015 – 2018'],
      [['Cashier', 'Fenton Grocery #4', '2015']],
    ],
    [
      'a comma inside the bold title',
      ['*Foreman, Weekends*, Brennan Slates', '2015 – 2018', '• Two crews'],
      [['Foreman, Weekends', 'Brennan Slates', '2015']],
    ],
    [
      'a comma in a title on its own line',
      ['*Foreman, Dry Dock*', 'Hollis Shipyard Ltd', '2015 – 2018'],
      [['Foreman, Dry Dock', 'Hollis Shipyard Ltd', '2015']],
    ],
    [
      'a grade in a title',
      ['*Clerk Grade 3*', 'Hollis Shipyard Ltd', '2015 – 2018'],
      [['Clerk Grade 3', 'Hollis Shipyard Ltd', '2015']],
    ],
    [
      'a bracket behind self-employed',
      ['*Driver*, Self-employed (two vans)', '2015 – 2018'],
      [['Driver', 'Self-employed (two vans)', '2015']],
    ],
    [
      'a duration in brackets',
      ['*Driver*', 'Hollis Haulage | Jan 2015 – Jul 2015 (7 months)'],
      [['Driver', 'Hollis Haulage', '2015-01']],
    ],
    ['a full stop at the end', ['*Driver*, Hollis Haulage, Ryde. 2015 – 2018'], [['Driver', 'Hollis Haulage', '2015']]],
  ])('%s', (_, lines, expected) => expect(heads(...lines)).toEqual(expected));
});

describe('what is an employer and what a title', () => {
  it.each([
    ['The Harbour Baker', 'Waiter'],
    ['Voss & Partner', 'Sachbearbeiter'],
    ['Dairy Workers Co-operative', 'Milker'],
    ['Atelier Quillan', 'Sculptrice'],
    ['Molinos Arce e Hijos', 'Carretillero'],
    ['Officine Rovida', 'Carrellista'],
    ['Zuivelfabriek De Brink', 'Heftruckchauffeur'],
    ['Pesqueira Norte', 'Estivador'],
    ['Hollis Semiconductor', 'Layout Engineer'],
  ])('%s: %s', (company, title) => expect(heads(company, title, '2015 – 2018')).toEqual([[title, company, '2015']]));
});

it.each(['Salt Lake City, UT', 'West Valley City, UT', 'Grays, Essex'])('takes %s for a place', (place) => {
  expect(
    roles('*Brennan Slates*   2015 – 2018', `*Roofer*   ${place}`).map((r) => [r.title, r.company, r.location]),
  ).toEqual([['Roofer', 'Brennan Slates', place]]);
});

it('takes a firm before its town in brackets for no place', () =>
  expect(
    roles(
      '*2015 – 2018*',
      'Couvreur – Toits du Causse (Muret)',
      '• Deux équipes',
      '*2011 – 2015*',
      'Maçon – SARL Murs du Causse (Toulouse)',
      '• Trois chantiers',
    ).map((r) => [r.title, r.company, r.location]),
  ).toEqual([
    ['Couvreur', 'Toits du Causse', 'Muret'],
    ['Maçon', 'SARL Murs du Causse', 'Toulouse'],
  ]));

describe('what the roles of one CV share', () => {
  const titles = (...lines: string[]) => roles(...lines).map((r) => r.title);
  it('gives a comma to the title where another role shows that its line holds nothing else', () => {
    expect(
      heads(
        '*Porter*   2015 – 2018',
        'Calloway Clinic',
        '• Trunks',
        '*Foreman, Boiler Room*   2010 – 2015',
        'Brennan Slates',
        '• Two crews',
        '*Corporal, Military Police*   2006 – 2010',
        'Royal Army',
        '• Stews',
      ),
    ).toEqual([
      ['Porter', 'Calloway Clinic', '2015'],
      ['Foreman, Boiler Room', 'Brennan Slates', '2010'],
      ['Corporal, Military Police', 'Royal Army', '2006'],
    ]);
  });
  it('gives it to the employer where the other role has one behind its comma', () => {
    expect(
      heads(
        '*Porter, Calloway Clinic*   2015 – 2018',
        'Leeds',
        '• Trunks',
        '*Foreman, Brennan Slates*   2010 – 2015',
        'Ulverthwaite',
        '• Two crews',
      ),
    ).toEqual([
      ['Porter', 'Calloway Clinic', '2015'],
      ['Foreman', 'Brennan Slates', '2010'],
    ]);
  });
  it('takes unknown words in the type of the titles for one', () => {
    expect(
      titles(
        '2015 – 2018',
        '*Porter*',
        'Calloway Clinic, Leeds',
        '• Trunks',
        '2010 – 2015',
        '*Quillwright*',
        'Brennan Slates, Leeds',
        '• Quills',
      ),
    ).toEqual(['Porter', 'Quillwright']);
  });
  it('takes an unknown name where others have a town for one', () => {
    expect(
      roles(
        '*Porter*',
        'Brennan Slates | Leeds',
        '2015 – 2018',
        '• Trunks',
        '*Porter*',
        'Hollis Slates | Ulver Thwaite',
        '2010 – 2015',
        '• Trunks',
      ).map((r) => [r.company, r.location]),
    ).toEqual([
      ['Brennan Slates', 'Leeds'],
      ['Hollis Slates', 'Ulver Thwaite'],
    ]);
  });
  it('keeps the partners of a firm together before its town', () => {
    expect(
      heads(
        '*Orr, Sandys y Vega*, Sevilla',
        'Abogada, 2015 – 2018',
        '• Pleitos',
        '*Despacho Lamas*, Sevilla',
        'Pasante, 2010 – 2015',
        '• Plazos',
      ),
    ).toEqual([
      ['Abogada', 'Orr, Sandys y Vega', '2015'],
      ['Pasante', 'Despacho Lamas', '2010'],
    ]);
  });
});

describe('what no vocabulary lists', () => {
  it.each([
    ['Schiffszimmerergeselle', 'Werft Ahlers'],
    ['Bahnhofsapothekerin', 'Alte Apotheke'],
    ['Quillwinder', 'Brennan Slates Ltd'],
    ['Torcedora', 'Molinos Arce S.A.'],
  ])('takes %s for a job beside %s', (title, company) => {
    expect(heads(title, company, '2015 – 2018', '• X')).toEqual([[title, company, '2015']]);
    expect(heads(company, title, '2015 – 2018', '• X')).toEqual([[title, company, '2015']]);
  });
  it.each(['3 ans 8 mois', '5 years 1 month', 'um ano', '2  mois', 'ein Jahr'])(
    'takes "%s" for how long a role took',
    (text) => {
      expect(heads('*Porter*', text, 'Calloway Clinic', '2015 – 2018', '• Trunks')).toEqual([
        ['Porter', 'Calloway Clinic', '2015'],
      ]);
    },
  );
});

describe('where a role begins', () => {
  it('takes a large marked title under its employer for a role of its own', () => {
    expect(
      heads(
        '#*Calloway Clinic*',
        '• #Ward Sister',
        'Mar 2015 – Present',
        'Leeds',
        '• Led a ward of twenty',
        '• #Staff Nurse',
        'Jan 2010 – Feb 2015',
        'Leeds',
        '• Night shifts',
      ),
    ).toEqual([
      ['Ward Sister', 'Calloway Clinic', '2015-03'],
      ['Staff Nurse', 'Calloway Clinic', '2010-01'],
    ]);
  });
  it('keeps a duty that goes on since a year, and one that begins like a title', () => {
    const [role, ...more] = roles(
      '*Teacher*',
      'Calloway College',
      '2010 – 2018',
      '• Lead all trips to the coast',
      '• Deputy head of music since 2014',
    );
    expect([role?.title, role?.highlights, more]).toEqual([
      'Teacher',
      ['Lead all trips to the coast', 'Deputy head of music since 2014'],
      [],
    ]);
  });
  it('takes the line below dates that stand alone for the place', () => {
    expect(
      roles('#*Gardener*', 'Hollis Estate', '2010 – 2018', 'Leeds', '• Pruned roses').map((r) => [
        r.location,
        r.highlights,
      ]),
    ).toEqual([['Leeds', ['Pruned roses']]]);
  });
  it('finds the place below dates with their length, in another type', () => {
    expect(
      roles(
        'Hollis Estate',
        '*Gardener*',
        '2010 – 2018 (8 years)',
        '#Leeds',
        '• Pruned roses',
        '*Under-Gardener*',
        '2006 – 2010 (4 years)',
        '#Leeds',
        '• Mowed',
      ).map((r) => [r.title, r.company, r.location, r.highlights]),
    ).toEqual([
      ['Gardener', 'Hollis Estate', 'Leeds', ['Pruned roses']],
      ['Under-Gardener', 'Hollis Estate', 'Leeds', ['Mowed']],
    ]);
  });
  it('begins a line where a break was typed within a paragraph', () => {
    const typed = [
      'Porter – Calloway Clinic, Leeds',
      '2015 – 2018',
      '• Carried trunks',
      'Cleaner – Hollis Estate, Leeds',
      '2010 – 2015',
      '• Kept the lobby',
    ].map((text, at) => ({ ...sketch(text, at), paragraphEnd: false }));
    expect(readWork(typed).map(({ value }) => [value.title, value.highlights])).toEqual([
      ['Porter', ['Carried trunks']],
      ['Cleaner', ['Kept the lobby']],
    ]);
  });
  it('reads signs that several lines begin with as list items', () => {
    expect(
      roles('*Waiter*, Hotel Aral', '2015 – 2018', '> Head of a section', '> Wine list').map((r) => r.highlights),
    ).toEqual([['Head of a section', 'Wine list']]);
  });
  it('reads a job that is set as a sentence of names', () => {
    expect(heads('*Lab Assistant* (May 2015 to June 2018), *Hollis Institute*, Ryde.', '• Cleaned samples')).toEqual([
      ['Lab Assistant', 'Hollis Institute', '2015-05'],
    ]);
  });
  it('joins a range that is torn at the end of the line', () => {
    expect(
      roles('*Gardener*, Hollis Estate, Ryde   March 2012 – June', '2016', '• Pruned roses').map((r) => [
        r.startDate,
        r.endDate,
      ]),
    ).toEqual([['2012-03', '2016-06']]);
  });
  it('reads the rows of a table below its head', () => {
    expect(
      heads(
        'Dates   Position   Employer   Notes',
        '2015 – 2018   Porter   Calloway Clinic',
        '2010 – 2015   Cleaner   Hollis Estate',
      ),
    ).toEqual([
      ['Porter', 'Calloway Clinic', '2015'],
      ['Cleaner', 'Hollis Estate', '2010'],
    ]);
    expect(
      heads(
        'Whence   Position   Employer   Whither',
        '2015 – 2018   Porter   Calloway Clinic   Leeds',
        '2010 – 2015   Cleaner   Hollis Estate   Leeds',
      ).map(([title]) => title),
    ).toEqual(['Porter', 'Cleaner']);
  });
  it('reads the row of a table whose last cell tells much', () => {
    expect(
      heads(
        '2015 – 2018   Porter   Calloway Clinic   carried trunks and beds, fetched meals for two wards ' +
          'and kept the lobby free',
        '2010 – 2015   Cleaner   Hollis Estate   lobby',
      ).map(([title]) => title),
    ).toEqual(['Porter', 'Cleaner']);
  });
  it('gives the rows of a form to the entry that its first row begins', () => {
    const read = roles(
      'Dates   2015 – 2018',
      'Position   Porter',
      'Main activities   Carried trunks',
      'Employer   Hotel Aral',
      'Dates   2010 – 2015',
      'Position   Cleaner',
      'Main activities   Kept the lobby',
      'Employer   Hollis Estate',
    );
    expect(read.map((r) => [r.title, r.company, r.startDate, r.highlights])).toEqual([
      ['Porter', 'Hotel Aral', '2015', ['Carried trunks']],
      ['Cleaner', 'Hollis Estate', '2010', ['Kept the lobby']],
    ]);
  });
});

describe('ranges of dates', () => {
  it.each([
    ['03/05/2014 - 06/30/2016', '2014-03-05', '2016-06-30'],
    ['03.05.2014 - 30.06.2016', '2014-05-03', '2016-06-30'],
    ['Nov ’13 – Feb ’15', '2013-11', '2015-02'],
    ['4/13 – 9/15', '2013-04', '2015-09'],
    ['’13 – ’15', '2013', '2015'],
    ['Q2/2013 – Q4/2015', '2013', '2015'],
    ['2. Quartal 2013 – 4. Quartal 2015', '2013', '2015'],
    ['H1 2013 – H2 2015', '2013', '2015'],
    ['KW 10/2013 – KW 20/2015', '2013-03', '2015-05'],
    ['week 10 2013 – week 20 2015', '2013-03', '2015-05'],
    ['1/2014 – today', '2014-01', null],
    ['2014 onwards', '2014', null],
    ['maio de 2014 – até o momento', '2014-05', null],
    ['May 2014 – (current)', '2014-05', null],
    ['2014 – fortlaufend', '2014', null],
  ])('%s', (text, start, end) =>
    expect(findDates(text)).toMatchObject([{ start, end, current: end === null, range: true }]),
  );
  it('leaves a share and a score alone', () =>
    expect([findDates('4/13 of the staff'), findDates('9/10')]).toEqual([[], []]));
});

describe('details of a role', () => {
  it.each([
    'Supervisor: Ada Quill (555-0100)',
    'Okay to contact this supervisor: Yes',
    'Hours per week: 40',
    'Motivo de salida: fin de obra',
    'Wochenstunden: 20',
    'Type de contrat : CDI',
    'Carga horária: 40h',
    'Inquadramento: 4° livello',
    'Reden van vertrek: verhuizing',
  ])('drops "%s"', (detail) => {
    expect(
      roles(
        '*Porter*   2015 – 2018',
        `Calloway Clinic   ${detail}`,
        '• Carried trunks',
        detail,
        '*Cleaner*   2010 – 2015',
        'Hollis Estate',
      ).map((r) => [r.title, r.company, r.highlights]),
    ).toEqual([
      ['Porter', 'Calloway Clinic', ['Carried trunks']],
      ['Cleaner', 'Hollis Estate', []],
    ]);
  });
  it('keeps time without an employer apart from the employer above', () => {
    expect(
      heads('*Porter*', 'Calloway Clinic', '2015 – 2018', '• Trunks', '*Parental leave (first child)*', '2013 – 2015'),
    ).toEqual([
      ['Porter', 'Calloway Clinic', '2015'],
      ['Parental leave (first child)', null, '2013'],
    ]);
    expect(
      heads('*Porter*', 'Calloway Clinic', '2015 – 2018', '• Trunks', '*Elternzeit*', '2013 – 2015', '• Zwei Kinder'),
    ).toEqual([
      ['Porter', 'Calloway Clinic', '2015'],
      ['Elternzeit', null, '2013'],
    ]);
  });
});

describe('heads without text between them', () => {
  it.each([
    [
      'dates last',
      [
        '*Porter*',
        'Calloway Clinic',
        '2015 – 2018',
        '• Trunks',
        '*Quillwright*',
        'Quarlous',
        '2012 – 2015',
        '*Cleaner*',
        'Overdo',
        '2010 – 2012',
      ],
    ],
    [
      'dates first',
      [
        '2015 – 2018   *Porter*',
        'Calloway Clinic',
        '• Trunks',
        '2012 – 2015   *Quillwright*',
        'Quarlous',
        '2010 – 2012   *Cleaner*',
        'Overdo',
      ],
    ],
  ])('are told by the one that has text: %s', (_, lines) => {
    expect(heads(...lines)).toEqual([
      ['Porter', 'Calloway Clinic', '2015'],
      ['Quillwright', 'Quarlous', '2012'],
      ['Cleaner', 'Overdo', '2010'],
    ]);
  });
  it('keeps the employer over several titles from the role before', () => {
    expect(
      roles(
        '#*Hollis Estate*',
        '8 years',
        '*Gardener*',
        '2014 – 2018 (4 years)',
        'Leeds',
        '• Roses',
        '*Cleaner*',
        '2010 – 2014 (4 years)',
        'Leeds',
        '#*Overdo*',
        '5 years',
        '*Porter*',
        '2005 – 2010 (5 years)',
        'Ulverthwaite',
        '• Trunks',
      ).map((r) => [r.title, r.company, r.location, r.highlights]),
    ).toEqual([
      ['Gardener', 'Hollis Estate', 'Leeds', ['Roses']],
      ['Cleaner', 'Hollis Estate', 'Leeds', []],
      ['Porter', 'Overdo', 'Ulverthwaite', ['Trunks']],
    ]);
  });
});

describe('forms and tables', () => {
  const rail = (...texts: string[]) =>
    readWork(
      texts.map((text, at) => {
        const label = text.startsWith('>');
        return { ...sketch(text.replace('>', ''), at), label, gap: label ? 1.8 : 0 };
      }),
    ).map(({ value }) => [value.title, value.company, value.startDate, value.highlights]);
  it('reads labels that stand in a rail', () => {
    expect(
      rail(
        '>Periode',
        '2015 – 2018',
        '>Functie',
        'Portier',
        '>Werkgever',
        'Hotel Aral, Leeds',
        '>Werkzaamheden',
        '• Koffers',
        '>Periode',
        '2012 – 2015',
        '>Functie',
        'Tuinman',
        '>Werkgever',
        'Overdo, Leeds',
        '>Periode',
        '2010 – 2012',
        '>Functie',
        'Kok',
        '>Werkgever',
        'Quarlous, Leeds',
      ),
    ).toEqual([
      ['Portier', 'Hotel Aral', '2015', ['Koffers']],
      ['Tuinman', 'Overdo', '2012', []],
      ['Kok', 'Quarlous', '2010', []],
    ]);
  });
  it('reads start and end from columns of their own', () => {
    expect(
      roles(
        'From   To   Employer   Position',
        '05/2015   to date   Hotel Aral   Porter',
        '2010   04/2015   Hollis Estate   Cleaner',
      ).map((r) => [r.title, r.company, r.startDate, r.endDate, r.isCurrent]),
    ).toEqual([
      ['Porter', 'Hotel Aral', '2015-05', null, true],
      ['Cleaner', 'Hollis Estate', '2010', '2015-04', false],
    ]);
  });
  it('reads the row of a table whose cells hold much', () => {
    expect(
      heads(
        '05/2015 – 06/2018   Hotel Aral   Porter   Carried the trunks of all guests and fetched their ' +
          'meals on two floors, and kept the lobby, the lift and the yard free of snow   Moved',
        '01/2010 – 04/2015   Hollis Estate   Cleaner   Kept the lobby   Promoted',
      ),
    ).toEqual([
      ['Porter', 'Hotel Aral', '2015-05'],
      ['Cleaner', 'Hollis Estate', '2010-01'],
    ]);
  });
  it('joins dates in brackets over two lines', () => {
    expect(
      roles('Fisioterapeuta – Hospital da Serra, Arce (desde setembro de', '2018)', '• Cursos').map((r) => [
        r.company,
        r.startDate,
        r.isCurrent,
      ]),
    ).toEqual([['Hospital da Serra', '2018-09', true]]);
  });
  it('keeps a field of business with the title where employers have a look of their own', () => {
    expect(
      heads(
        '*Calloway Bank*   Leeds',
        'Manager, Corporate Finance   2015 – 2018',
        '• Deals',
        'Associate, Corporate Finance   2012 – 2015',
        '• Models',
        '*Hollis Group*   Leeds',
        'Clerk, Operations   2010 – 2012',
        '• Files',
      ),
    ).toEqual([
      ['Manager, Corporate Finance', 'Calloway Bank', '2015'],
      ['Associate, Corporate Finance', 'Calloway Bank', '2012'],
      ['Clerk, Operations', 'Hollis Group', '2010'],
    ]);
    expect(heads('Laborantin, Schichtführung, Quarlous Forschung GmbH, 2015 – 2018')).toEqual([
      ['Laborantin, Schichtführung', 'Quarlous Forschung GmbH', '2015'],
    ]);
  });
  it.each([
    [
      'label after employer and dates',
      [
        'Calloway Clinic   2015 – 2018',
        'Cargo: Portero',
        'Funciones: llevar maletas',
        'Hollis Estate   2012 – 2015',
        'Cargo: Jardinero',
        'Funciones: podar rosas',
      ],
    ],
    [
      'dates before the label',
      ['2015 – 2018', 'Calloway Clinic', 'Puesto: Portero', '2012 – 2015', 'Hollis Estate', 'Puesto: Jardinero'],
    ],
  ])('%s', (_, lines) =>
    expect(heads(...lines)).toEqual([
      ['Portero', 'Calloway Clinic', '2015'],
      ['Jardinero', 'Hollis Estate', '2012'],
    ]),
  );
  it.each([
    [
      ['Porter at Calloway, Quarlous & Sons, Leeds', '01-2015 / actual'],
      [['Porter', 'Calloway, Quarlous & Sons', '2015-01']],
    ],
    [['Porter at Calloway, Inc., Leeds', '11-2015 / actual'], [['Porter', 'Calloway, Inc.', '2015-11']]],
  ])('title at employer with a comma: %s', (lines, expected) => expect(heads(...lines)).toEqual(expected));
});

describe('heads in one line', () => {
  it.each([
    ['Lecturer in Botany, Hill University — Leeds', '2015 – 2018', ['Lecturer in Botany', 'Hill University']],
    ['Serveuse', 'Auberge Chez Nous, 2015 – 2018', ['Serveuse', 'Auberge Chez Nous']],
    [
      'Porter, Calloway Clinic, ' +
        'Leeds............................................................................2015 – 2018',
      '• Trunks',
      ['Porter', 'Calloway Clinic'],
    ],
    [
      'Empresa: Moinhos da Serra de Arce Ltda.',
      'Cargo: Porteiro, 2015 – 2018',
      ['Porteiro', 'Moinhos da Serra de Arce Ltda.'],
    ],
  ])('%s', (first, second, expected) =>
    expect(roles(first, second).map((r) => [r.title, r.company])).toEqual([expected]),
  );
});

it('keeps a town with its country where no employer is told', () => {
  const read = roles(
    'Harbour Pilot - Molde, Norway',
    '2016 - 2021',
    '• Guided ships',
    'Deckhand',
    '2010 - 2015',
    '• Tied',
  );
  expect(read.map(({ title, company, location }) => [title, company, location])).toEqual([
    ['Harbour Pilot', null, 'Molde, Norway'],
    ['Deckhand', null, null],
  ]);
});

describe('the end alone', () => {
  it.each(['until 2017', 'bis 2017', 'hasta 2017'])('dates a role that has no more than its names: %s', (end) => {
    const read = roles('*Ferry hand*', 'Sound Lines | 2018 – 2021', '*Deck boy*', `Harbour Company | ${end}`);
    expect(read).toMatchObject([
      { title: 'Ferry hand', company: 'Sound Lines', startDate: '2018', endDate: '2021' },
      { title: 'Deck boy', company: 'Harbour Company', startDate: null, endDate: '2017', isCurrent: false },
    ]);
  });
});
