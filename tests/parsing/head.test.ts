import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { itemAt } from '../../src/list-item.ts';
import type { CvContent } from '../../src/content.ts';
import { parseCv } from '../../src/parsing/parse.ts';

/** A line of the head: its text, or texts at their left edges; `~` in front makes a new paragraph. */
type Row =
  | string
  | { text: string; size?: number; bold?: boolean; x?: number; beside?: [number, string]; gap?: number; link?: string };

const name = (text: string, size = 24): Row => ({ text, size, bold: true });
const BODY: Row[] = [
  { text: 'Work Experience', size: 14, bold: true, gap: 14 },
  { text: 'Harbour Pilot, Tamar Towage Ltd', bold: true, gap: 6 },
  'March 2016 - June 2021',
  'Guided ships through the narrows and trained the younger pilots in it.',
  { text: 'Education', size: 14, bold: true, gap: 14 },
  'BSc Nautical Science, Solent College, 2004 - 2008',
];

async function read(head: readonly Row[], foot: readonly Row[] = []): Promise<CvContent> {
  const document = await PDFDocument.create();
  const [regular, heavy] = [
    await document.embedFont(StandardFonts.Helvetica),
    await document.embedFont(StandardFonts.HelveticaBold),
  ];
  const page = document.addPage([595, 842]);
  let y = 800;
  for (const row of [...head, ...BODY, ...foot]) {
    const {
      text,
      size = 10,
      bold = false,
      x = 50,
      beside,
      gap = 0,
      link,
    } = typeof row === 'string' ? { text: row } : row;
    y -= size * 1.35 + gap;
    const font = bold ? heavy : regular;
    page.drawText(text, { x, y, size, font });
    if (beside) page.drawText(beside[1], { x: beside[0], y, size: 10, font: regular });
    if (link) {
      const annotation = {
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, y - 2, x + font.widthOfTextAtSize(text, size), y + size],
        Border: [0, 0, 0],
        A: { Type: 'Action', S: 'URI', URI: PDFString.of(link) },
      };
      const annots = page.node.lookup(PDFName.of('Annots'));
      if (annots)
        (annots as unknown as { push(ref: unknown): void }).push(
          document.context.register(document.context.obj(annotation)),
        );
      else
        page.node.set(
          PDFName.of('Annots'),
          document.context.obj([document.context.register(document.context.obj(annotation))]),
        );
    }
  }
  return (await parseCv(await document.save())).content;
}

const reach = 'u.lindgaard@example.org  |  +44 20 7946 0131';

describe('names', () => {
  const rows: [string, Row[], string][] = [
    [
      'broken over two lines',
      [name('Ulrike Johanna', 20), name('Lindgaard', 20), 'Harbour Pilot', reach],
      'Ulrike Johanna Lindgaard',
    ],
    [
      'broken over two lines, alone before the first heading',
      [
        name('Ulrike Johanna', 20),
        name('Lindgaard', 20),
        { text: 'About', size: 14, bold: true, gap: 14 },
        reach,
        'Harbour pilot with eleven years of night approaches.',
      ],
      'Ulrike Johanna Lindgaard',
    ],
    [
      'broken after a small word',
      [name('Benedita dos', 20), name('Santos Moura', 20), reach],
      'Benedita dos Santos Moura',
    ],
    [
      'broken after a hyphen',
      [name('Tamsin Orrocks-', 20), { text: 'Hollis | Harbour Pilot', size: 20, x: 80 }, reach],
      'Tamsin Orrocks-Hollis',
    ],
    ['with a title before', [name('Dipl.-Ing. Ulrike Lindgaard'), reach], 'Dipl.-Ing. Ulrike Lindgaard'],
    ['with letters after', [name('Ulrike Lindgaard, M.D., FRCS'), reach], 'Ulrike Lindgaard, M.D., FRCS'],
    [
      'with letters and a title after',
      [name('Ulrike Lindgaard, PhD, Marine Biologist', 20), reach],
      'Ulrike Lindgaard, PhD',
    ],
    [
      'with letters that no list knows',
      [name('Ulrike Lindgaard, MQRX', 20), 'Harbour Pilot', reach],
      'Ulrike Lindgaard, MQRX',
    ],
    [
      'with letters of several words',
      [name('Ulrike Lindgaard, BSc (Hons), MQRX', 18), reach],
      'Ulrike Lindgaard, BSc (Hons), MQRX',
    ],
    ['below a smaller line', ['Solent Towage', { text: 'Benedita Moura', size: 20 }, reach], 'Benedita Moura'],
    ['before pronouns', [name('Ulrike Lindgaard (she/her)', 20), reach], 'Ulrike Lindgaard'],
    [
      'in two fields of a form',
      [
        { text: 'Curriculum Vitae', size: 16 },
        { text: 'Apellidos', beside: [200, 'Lindgaard Moura'] },
        { text: 'Nombre', beside: [200, 'Ulrike'] },
        'Correo: u.lindgaard@example.org',
      ],
      'Ulrike Lindgaard Moura',
    ],
    ['before the letters of a job', [name('Ulrike Lindgaard, CEO', 20), reach], 'Ulrike Lindgaard'],
    [
      'broken over four lines of a narrow column',
      [name('Ulrike', 20), name('“Ulla”', 20), name('Orrocks-', 20), name('Hollis', 20), 'Harbour Pilot', reach],
      'Ulrike “Ulla” Orrocks-Hollis',
    ],
    ['in a greeting', [name('Hello, I am Ulrike Lindgaard'), reach], 'Ulrike Lindgaard'],
    ['in a greeting in another language', [name('Ciao, sono Ulrike Lindgaard'), reach], 'Ulrike Lindgaard'],
    ['before a town', [name('Ulrike Lindgaard, Ballynahown, NZ', 16), reach], 'Ulrike Lindgaard'],
    ['in lower case', [name('ulrike lindgaard'), 'harbour pilot', 'pilot@example.org'], 'ulrike lindgaard'],
  ];
  it.each(rows)('%s', async (_, head, expected) => expect((await read(head)).name).toBe(expected));
});

describe('headlines', () => {
  const rows: [string, Row[], string | null][] = [
    [
      'that no vocabulary knows, over contact details',
      [name('Ulrike Lindgaard'), 'Kelp Whisperer', 'Plymouth, Devon', reach],
      'Kelp Whisperer',
    ],
    [
      'beside a broken name',
      [name('Tamsin Orrocks-', 20), { text: 'Hollis | Harbour Pilot', size: 20, x: 80 }, reach],
      'Harbour Pilot',
    ],
    ['beside contact details', [name('Ulrike Lindgaard'), `Kelp Whisperer  |  ${reach}`], 'Kelp Whisperer'],
    ['that are a nationality', [name('Ulrike Lindgaard'), 'British citizen', reach], null],
    ['that are the name of the document', [name('Ulrike Lindgaard'), 'Curriculum Vitae', reach], null],
    ['that are a town of two words', [name('Ulrike Lindgaard'), 'Port Ballynahown', reach], null],
    ['that are a town', [name('Ulrike Lindgaard'), { text: 'Ballynahown', size: 16 }, reach], null],
    ['that are an unknown place', [name('Ulrike Lindgaard'), 'Ballynahown, Someshire', reach], null],
    [
      'that are a profile',
      [name('Ulrike Lindgaard'), 'Pilot of quiet harbours. Eleven years', 'of night approaches.', reach],
      null,
    ],
    ['that are a street', [name('Ulrike Lindgaard'), 'Tollgate Lane 7', '4120 Ballynahown', reach], null],
    [
      'behind the label of what is looked for',
      [name('Ulrike Lindgaard'), 'Plymouth, Devon', 'Position sought: Harbour Pilot', reach],
      'Harbour Pilot',
    ],
    [
      'that break behind a small word',
      [
        name('Ulrike Lindgaard'),
        { text: 'Harbour Pilot and Trainer of Pilots for the', size: 13 },
        { text: 'Northern Approaches', size: 13 },
        reach,
      ],
      'Harbour Pilot and Trainer of Pilots for the Northern Approaches',
    ],
    ['behind letters', [name('Ulrike Lindgaard, MQRX', 20), 'Harbour Pilot', reach], 'Harbour Pilot'],
    [
      'that wrap within their parts',
      [
        name('Ulrike Lindgaard'),
        { text: 'Harbour Pilot | Night Approaches | Collector', size: 12 },
        { text: 'of fog signals', size: 12 },
        reach,
      ],
      'Harbour Pilot | Night Approaches | Collector of fog signals',
    ],
    [
      'set large below the contact details',
      [
        name('Ulrike Lindgaard', 14),
        'Tollgate Lane 7',
        '41200 Ballynahown',
        '+44 20 7946 0131',
        'u.lindgaard@example.org',
        { text: 'Harbour Pilot', size: 15, bold: true, x: 200, gap: 6 },
      ],
      'Harbour Pilot',
    ],
    [
      'that end like a firm, but in lower case',
      [name('Ulrike Lindgaard'), 'Loodsin haven en politie', 'Plymouth, Devon', reach],
      'Loodsin haven en politie',
    ],
    [
      'far down among personal details',
      [
        name('Ulrike Lindgaard'),
        ...[
          'Adres',
          'Telefoon',
          'E-mail',
          'Nationaliteit',
          'Geboortejaar',
          'Rijbewijs',
          'Burgerlijke staat',
          'Kinderen',
          'Beroep',
        ].map((text, at) => ({
          text,
          beside: [
            200,
            itemAt(
              [
                'Tolweg 7',
                '06-12345901',
                'u.lindgaard@example.org',
                'Nederlandse',
                '1984',
                'B',
                'gehuwd',
                '2',
                'Getijdenlezer',
              ],
              at,
            ),
          ] as [number, string],
        })),
      ],
      'Getijdenlezer',
    ],
    ['that are an affiliation', [name('Ulrike Lindgaard'), 'Department of Tides, Plymouth, Devon', reach], null],
    [
      'that are the end of a profile',
      [
        name('Ulrike Lindgaard', 36),
        'Plymouth, Devon',
        reach,
        'Pilot of quiet harbours. Eleven years of night approaches, two groundings and a quantity of',
        'pleasant fog.',
      ],
      null,
    ],
    [
      'under a heading of Europass',
      [
        name('Ulrike Lindgaard'),
        reach,
        { text: 'Angestrebte Stelle', size: 14, bold: true, gap: 14 },
        'Gezeitenfinderin',
      ],
      'Gezeitenfinderin',
    ],
  ];
  it.each(rows)('%s', async (_, head, expected) => expect((await read(head)).headline).toBe(expected));
});

describe('places', () => {
  const rows: [string, Row[], string | null][] = [
    [
      'a town that nobody knows, beside contact details',
      [name('Ulrike Lindgaard'), 'Harbour Pilot', `${reach}  |  Ballynahown`],
      'Ballynahown',
    ],
    [
      'in a line of its own',
      [name('Ulrike Lindgaard'), 'Harbour Pilot', 'u.lindgaard@example.org', 'Ballynahown'],
      'Ballynahown',
    ],
    ['under the name', [name('Ulrike Lindgaard'), { text: 'Ballynahown', size: 16 }, reach], 'Ballynahown'],
    [
      'with a country code',
      [name('Ulrike Lindgaard'), `${reach}  |  Ballynahown, Someshire, NZ`],
      'Ballynahown, Someshire, NZ',
    ],
    [
      'with the country first',
      [name('Ulrike Lindgaard'), 'NZ, Ballynahown, Someshire', reach],
      'NZ, Ballynahown, Someshire',
    ],
    ['between dots', [name('Ulrike Lindgaard'), 'Someshire · Ballynahown · NZ', reach], 'Someshire, Ballynahown, NZ'],
    ['with a state', [name('Ulrike Lindgaard'), `Ballynahown QLD  |  ${reach}`], 'Ballynahown QLD'],
    [
      'an unknown town with an unknown region',
      [name('Ulrike Lindgaard'), 'Ballynahown, Central Someshire', reach],
      'Ballynahown, Central Someshire',
    ],
    [
      'in two lines',
      [name('Ulrike Lindgaard'), 'Tollgate Lane 7', '41200 Ballynahown', reach],
      'Tollgate Lane 7, 41200 Ballynahown',
    ],
    [
      'in two lines, number first',
      [name('Ulrike Lindgaard'), '7 Tollgate Bend', 'Ballynahown, TX 75001', reach],
      '7 Tollgate Bend, Ballynahown, TX 75001',
    ],
    [
      'in three lines',
      [name('Ulrike Lindgaard'), '7 Tollgate Lane', 'Ballynahown', 'QX4 7ZP', reach],
      '7 Tollgate Lane, Ballynahown, QX4 7ZP',
    ],
    [
      'in pieces of one line',
      [name('Ulrike Lindgaard'), 'Tollgate Lane 7  |  41200 Ballynahown  |  u.lindgaard@example.org'],
      'Tollgate Lane 7, 41200 Ballynahown',
    ],
    ['with a district', [name('Ulrike Lindgaard'), `Dublin 8, Ireland  |  ${reach}`], 'Dublin 8, Ireland'],
    ['with a postal district', [name('Ulrike Lindgaard'), `London SE15  |  ${reach}`], 'London SE15'],
    ['with a district in Paris', [name('Ulrike Lindgaard'), `${reach}  |  Paris 11e`], 'Paris 11e'],
    [
      'no handle and no nationality',
      [name('Ulrike Lindgaard'), 'Harbour Pilot', `${reach}  |  UlrikePilots  |  Irish`],
      null,
    ],
    [
      'with a comma between its lines',
      [
        name('Ulrike Lindgaard'),
        { text: '7 Tollgate Lane,', beside: [300, 'u.lindgaard@example.org'] },
        'Ballynahown, NZ',
      ],
      '7 Tollgate Lane, Ballynahown, NZ',
    ],
    [
      'behind labels of its parts',
      [
        name('Ulrike Lindgaard'),
        { text: 'Adres', beside: [200, 'Tolweg 7'] },
        { text: 'Postcode en woonplaats', beside: [200, '4120 ZB Ballynahown'] },
        { text: 'Telefoon', beside: [200, '06-12345901'] },
      ],
      'Tolweg 7, 4120 ZB Ballynahown',
    ],
    [
      'behind "Lives in"',
      [name('Ulrike Lindgaard'), { text: 'Lives in', beside: [200, 'Ballynahown'] }, reach],
      'Ballynahown',
    ],
    [
      'with its kind in brackets',
      [name('Ulrike Lindgaard'), 'Rua do Cais 7, 3810-164 Aveiro (Domicílio)', reach],
      'Rua do Cais 7, 3810-164 Aveiro',
    ],
    [
      'with a state behind a dash',
      [name('Ulrike Lindgaard'), 'Rua do Cais, 7, Jardim, Santos - SP', reach],
      'Rua do Cais, 7, Jardim, Santos - SP',
    ],
    [
      'with wide space before its code',
      [name('Ulrike Lindgaard'), '7 Tollgate Lane, Ballynahown, TX   75001', reach],
      '7 Tollgate Lane, Ballynahown, TX 75001',
    ],
    [
      'with lines of another column between',
      [name('Ulrike Lindgaard'), 'Tollgate Lane 7', { text: 'Harbour Pilot', x: 300 }, '41200 Ballynahown', reach],
      'Tollgate Lane 7, 41200 Ballynahown',
    ],
    [
      'with dashes between its parts',
      [name('Ulrike Lindgaard'), 'Rua do Cais, 1500 - Jardim, São Paulo - SP, 01305-100', reach],
      'Rua do Cais, 1500 - Jardim, São Paulo - SP, 01305-100',
    ],
    ['with the code of its country', [name('Ulrike Lindgaard'), 'CH-8004 Zürich', reach], 'CH-8004 Zürich'],
    ['with a Dutch postal code', [name('Ulrike Lindgaard'), '1012 AB Amsterdam', reach], '1012 AB Amsterdam'],
    ['with a French department', [name('Ulrike Lindgaard'), 'Lyon 3e (69)', reach], 'Lyon 3e (69)'],
    [
      'with a long American code',
      [name('Ulrike Lindgaard'), 'Springfield, IL 62701-1234', reach],
      'Springfield, IL 62701-1234',
    ],
    [
      'before a remark in brackets',
      [name('Ulrike Lindgaard'), 'Bristol, UK (open to relocation)', reach],
      'Bristol, UK',
    ],
    [
      'that begins with the name of a house',
      [name('Ulrike Lindgaard'), 'Tollgate Farm, Ballynahown, Devon EX99 1AA', reach],
      'Tollgate Farm, Ballynahown, Devon EX99 1AA',
    ],
    ['no degree that is studied for', [name('Ulrike Lindgaard'), 'BSc Candidate, Tidal Science', reach], null],
    ['no clearance', [name('Ulrike Lindgaard'), 'US Citizen | Secret Clearance', reach], null],
    [
      'a region around a town',
      [name('Ulrike Lindgaard'), 'Harbour Pilot', 'Metropolregion Ballynahown', reach],
      'Metropolregion Ballynahown',
    ],
    [
      'a region around a town in English',
      [name('Ulrike Lindgaard'), 'Harbour Pilot', 'Greater Ballynahown Area', reach],
      'Greater Ballynahown Area',
    ],
    [
      'a part of a town with its district',
      [name('Ulrike Lindgaard'), 'Harbour Pilot', 'Peckham, London SE15', reach],
      'Peckham, London SE15',
    ],
    [
      'behind an affiliation',
      [name('Ulrike Lindgaard'), 'Institute of Tides, Plymouth, United Kingdom', reach],
      'Plymouth, United Kingdom',
    ],
    [
      'in a sentence',
      [name('Ulrike Lindgaard'), 'Write to u.lindgaard@example.org. I live in Ballynahown, Co. Meath.'],
      'Ballynahown, Co. Meath',
    ],
    [
      'a sentence with numbers is none',
      [
        name('Ulrike Lindgaard'),
        reach,
        'Brought 38 ferries through the narrow way in fog and kept the drive of the crew up.',
      ],
      null,
    ],
    [
      'a Portuguese postal code is no telephone',
      [
        name('Ulrike Lindgaard'),
        { text: 'Morada(s)', beside: [200, 'Rua do Cais 7, 3810-164 Aveiro'] },
        'u.lindgaard@example.org',
      ],
      'Rua do Cais 7, 3810-164 Aveiro',
    ],
  ];
  it.each(rows)('%s', async (_, head, expected) => expect((await read(head)).location).toBe(expected));
});

describe('contact details', () => {
  it('takes no town for the address that a label calls otherwise', async () => {
    const born: Row[] = [name('Ulrike Lindgaard'), reach, { text: 'Place of birth:', beside: [200, 'Thorvikham'] }];
    expect((await read(born)).location).toBeNull();
  });

  it('takes no word above for a part of the address', async () => {
    const { email } = await read([
      name('Ulrike Lindgaard'),
      'pilot.',
      { text: 'u.lindgaard@example.org', link: 'mailto:u.lindgaard@example.org' },
    ]);
    expect(email).toBe('u.lindgaard@example.org');
  });

  it('takes no postal code for a telephone number', async () => {
    expect(
      (await read([name('Ulrike Lindgaard'), 'Morada(s): Rua do Cais 7, 3810-164 Aveiro', 'u.lindgaard@example.org']))
        .phone,
    ).toBeNull();
  });

  const links: [string, Row[], string[]][] = [
    [
      'broken over two lines',
      ['https://www.linkedin.com/in/lindgaard-', 'pilot'],
      ['https://www.linkedin.com/in/lindgaard-pilot'],
    ],
    [
      'broken within a line',
      ['https://www.linkedin.com/ in/ lindgaard-', 'pilot'],
      ['https://www.linkedin.com/in/lindgaard-pilot'],
    ],
    [
      'cut off, with the whole behind',
      [{ text: 'linkedin.com/in/lindg...', link: 'https://www.linkedin.com/in/lindgaard-pilot' }],
      ['https://www.linkedin.com/in/lindgaard-pilot'],
    ],
    [
      'shortened, with the whole behind',
      [
        { text: 'linkedin.com/in/lindgaard-', link: 'https://www.linkedin.com/in/lindgaard-pilot' },
        { text: 'pilot', link: 'https://www.linkedin.com/in/lindgaard-pilot' },
      ],
      ['https://www.linkedin.com/in/lindgaard-pilot'],
    ],
  ];
  it.each(links)('links %s', async (_, rows, expected) => {
    expect((await read([name('Ulrike Lindgaard'), reach, ...rows])).links.map((l) => l.url)).toEqual(expected);
  });

  it('leaves out the link of the maker of the layout', async () => {
    const { links: found } = await read(
      [name('Ulrike Lindgaard'), reach],
      [{ text: 'Built with Tidepaper', link: 'https://github.com/someone/tidepaper', gap: 20 }],
    );
    expect(found).toEqual([]);
  });

  it('leaves out the site of the template', async () => {
    const { links: found } = await read([
      name('Ulrike Lindgaard'),
      reach,
      { text: 'Europass', link: 'https://europass.europa.eu/en' },
    ]);
    expect(found).toEqual([]);
  });

  it('finds a number by its label in any section', async () => {
    const { phone } = await read(
      [name('Ulrike Lindgaard'), 'u.lindgaard@example.org'],
      [
        { text: 'Languages', size: 14, bold: true, gap: 14 },
        { text: 'Teléfono:', beside: [200, '600 555 0131'] },
        'English',
        'Danish',
        'Welsh',
        'Irish',
        'Manx',
      ],
    );
    expect(phone).toBe('600 555 0131');
  });

  it('are found at the end of a section of another kind', async () => {
    const { phone, location } = await read(
      [name('Ulrike Lindgaard'), 'Harbour Pilot'],
      [
        { text: 'Languages', size: 14, bold: true, gap: 14 },
        'English',
        'Danish',
        { text: '+44 20 7946 0131', gap: 30 },
        'u.lindgaard@example.org',
        'Plymouth',
        'Ready from May',
        'No car',
        'Two dogs',
        'One boat',
      ],
    );
    expect({ phone, location }).toEqual({ phone: '+44 20 7946 0131', location: 'Plymouth' });
  });
});

describe('dates with the month first', () => {
  const role = (dates: string): Row[] => [
    name('Ulrike Lindgaard'),
    reach,
    { text: 'Experience', size: 14, bold: true, gap: 14 },
    { text: 'Deck Officer, Solent Freight Ltd', bold: true },
    dates,
    'Kept the charts and the watch.',
  ];
  const rows: [string, Row[], string, string][] = [
    ['as another date says', role('02/07/2011 - 03/25/2014'), '2011-02-07', '2014-03-25'],
    [
      'as another line says',
      [
        ...role('02/07/2011 - 03/05/2014'),
        { text: 'Tide Reader, Tamar Gauges Ltd', bold: true },
        '08/19/2009 - 01/06/2011',
      ],
      '2011-02-07',
      '2014-03-05',
    ],
    [
      'as the address says',
      [...role('02/07/2011 - 03/05/2014').slice(0, 1), 'Tulsa, OK 74103', ...role('02/07/2011 - 03/05/2014').slice(1)],
      '2011-02-07',
      '2014-03-05',
    ],
    ['which nothing says', role('02/07/2011 - 03/05/2014'), '2011-07-02', '2014-05-03'],
  ];
  it.each(rows)('%s', async (_, head, start, end) => {
    const found = (await read(head)).workExperience.find((w) => w.title === 'Deck Officer');
    expect([found?.startDate, found?.endDate]).toEqual([start, end]);
  });
});

describe('summaries', () => {
  const rows: [string, Row[], string][] = [
    [
      'over the contact details of their section',
      [
        name('Ulrike Lindgaard'),
        { text: 'About', size: 14, bold: true, gap: 14 },
        'Harbour pilot with eleven years of night approaches in the north.',
        { text: 'Phone: +44 20 7946 0131', gap: 8 },
        'Email: u.lindgaard@example.org',
      ],
      'Harbour pilot with eleven years of night approaches in the north.',
    ],
    [
      'in centred lines',
      [
        name('Ulrike Lindgaard'),
        reach,
        { text: 'Harbour pilot with eleven years of night approaches in the', x: 150, gap: 14 },
        { text: 'north and the east.', x: 240 },
      ],
      'Harbour pilot with eleven years of night approaches in the north and the east.',
    ],
  ];
  it.each(rows)('%s', async (_, head, expected) => expect((await read(head)).summary).toBe(expected));
});

it('finds languages that stand among the contacts', async () => {
  const { languages } = await read([name('Ulrike Lindgaard'), reach, 'English, Norwegian, German']);
  expect(languages.map(({ language }) => language)).toEqual(['English', 'Norwegian', 'German']);
});
