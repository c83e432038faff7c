import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { itemAt } from '../../src/list-item.ts';
import { parseCv } from '../../src/parsing/parse.ts';

type Text = [x: number, text: string, size?: number];

/** A page set line by line: each row holds texts with their left edges (negative: the right edge); sizes from 12 are bold. */
async function sheet(...rows: Text[][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts = {
    regular: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  };
  const page = document.addPage([595, 842]);
  let y = 790;
  for (const row of rows) {
    for (const [x, text, size = 10] of row) {
      const font = size >= 12 ? fonts.bold : fonts.regular;
      page.drawText(text, { x: x < 0 ? 595 + x - font.widthOfTextAtSize(text, size) : x, y, size, font });
    }
    y -= row.length === 0 ? 8 : 15;
  }
  return document.save();
}

const read = async (...rows: Text[][]) =>
  (await parseCv(await sheet([[50, 'Ottoline Marchbanks', 22]], [[50, 'ottoline@example.com']], [], ...rows))).content;
const roles = (content: Awaited<ReturnType<typeof read>>) =>
  content.workExperience.map((w) => [w.title, w.company, w.startDate, w.endDate]);

describe('columns', () => {
  it('begin under headings that stand on one height', async () => {
    const content = await read(
      [[50, 'Work Experience', 14]],
      [[50, 'Harbour Pilot, Tamar Port Services Ltd']],
      [[50, 'March 2016 – Present']],
      [[60, '• Guided 1,900 vessels without a grounding in the whole of the estuary and beyond it']],
      [],
      [
        [50, 'Education', 14],
        [320, 'Skills', 14],
      ],
      [
        [50, 'BSc Nautical Science'],
        [330, '• Radar plotting'],
      ],
      [
        [50, 'Solent Maritime College'],
        [330, '• Tidal planning'],
      ],
      [
        [50, '2003 – 2007'],
        [330, '• Crew briefing'],
      ],
    );
    expect(content.skills).toEqual(['Radar plotting', 'Tidal planning', 'Crew briefing']);
    expect(content.education).toMatchObject([
      { institution: 'Solent Maritime College', degree: 'BSc', fieldOfStudy: 'Nautical Science', endDate: '2007' },
    ]);
    expect(roles(content)).toEqual([['Harbour Pilot', 'Tamar Port Services Ltd', '2016-03', null]]);
  });

  it('set flush right are read by themselves, and lists set in two columns item by item', async () => {
    const content = await read(
      [[50, 'Harbour pilot with fourteen years of handling tankers and ferries in the narrow approaches of the west.']],
      [],
      [
        [50, 'Experience', 14],
        [-50, 'Skills', 14],
      ],
      [
        [50, 'Harbour Pilot', 11.9],
        [250, '2016 - Present'],
        [-50, 'Radar plotting'],
      ],
      [
        [50, 'Tamar Port Services Ltd'],
        [-50, 'Tidal planning'],
      ],
      [
        [50, '- Guided 1,900 vessels'],
        [200, '- Trained seven junior pilots'],
        [-50, 'Crew briefing'],
      ],
      [
        [50, 'without a grounding'],
        [200, 'in night approaches'],
      ],
      [[-50, 'Languages', 14]],
      [
        [50, 'Tug Master', 11.9],
        [250, '2011 - 2016'],
        [-50, 'English - Native'],
      ],
      [
        [50, 'Westquay Towage Ltd'],
        [-50, 'Norwegian - B2'],
      ],
      [
        [50, '- Cut fuel use by a tenth'],
        [200, '- Kept the log'],
      ],
    );
    expect(content.workExperience.map((w) => [w.title, w.company, w.startDate, w.highlights])).toEqual([
      [
        'Harbour Pilot',
        'Tamar Port Services Ltd',
        '2016',
        ['Guided 1,900 vessels without a grounding', 'Trained seven junior pilots in night approaches'],
      ],
      ['Tug Master', 'Westquay Towage Ltd', '2011', ['Cut fuel use by a tenth', 'Kept the log']],
    ]);
    expect(content.skills).toEqual(['Radar plotting', 'Tidal planning', 'Crew briefing']);
    expect(content.languages.map((l) => l.language)).toEqual(['English', 'Norwegian']);
  });

  it('are not made by dates beside their roles, though other things stand below the dates', async () => {
    const content = await read(
      [[50, 'Work Experience', 14]],
      [
        [50, '03/2016 - today'],
        [150, 'Harbour Pilot', 12],
      ],
      [[150, 'Tamar Port Services Ltd']],
      [[160, '• Guided 1,900 vessels']],
      [],
      [
        [50, '01/2011 - 02/2016'],
        [150, 'Tug Master', 12],
      ],
      [[150, 'Westquay Towage Ltd']],
      [],
      [
        [50, '06/2007 - 12/2010'],
        [150, 'Deck Officer', 12],
      ],
      [[150, 'Channel Line Ferries plc']],
      [],
      [
        [50, 'Skills', 14],
        [320, 'Languages', 14],
      ],
      [
        [60, '• Radar plotting'],
        [320, 'English: native'],
      ],
      [
        [60, '• Tidal planning'],
        [320, 'Norwegian: B2'],
      ],
      [[60, '• Crew briefing']],
    );
    expect(roles(content)).toEqual([
      ['Harbour Pilot', 'Tamar Port Services Ltd', '2016-03', null],
      ['Tug Master', 'Westquay Towage Ltd', '2011-01', '2016-02'],
      ['Deck Officer', 'Channel Line Ferries plc', '2007-06', '2010-12'],
    ]);
    expect(content.skills).toEqual(['Radar plotting', 'Tidal planning', 'Crew briefing']);
    expect(content.languages.map((l) => l.language)).toEqual(['English', 'Norwegian']);
  });
});

it('closes up the cells of a table that are broken over lines', async () => {
  const { rawText, content } = await parseCv(
    await sheet(
      [[50, 'Ottoline Marchbanks', 22]],
      [[50, 'ottoline@example.com']],
      [],
      [[50, 'Work Experience', 14]],
      [
        [50, 'S.No.', 12],
        [95, 'Employer', 12],
        [230, 'Position', 12],
        [330, 'Period', 12],
        [430, 'Responsibilities', 12],
      ],
      [],
      [
        [50, '1'],
        [95, 'Tamar Port Services'],
        [230, 'Senior Harbour'],
        [330, 'Mar 2016 to'],
        [430, 'Night approaches and'],
      ],
      [
        [95, 'Ltd'],
        [230, 'Pilot'],
        [330, 'Present'],
        [430, 'the training of juniors'],
      ],
      [],
      [
        [50, '2'],
        [95, 'Westquay Towage Ltd'],
        [230, 'Tug Master'],
        [330, 'Jan 2011 to'],
        [430, 'Shared departures'],
      ],
      [[330, 'Feb 2016']],
      [],
      [[50, 'Skills', 14]],
      [[60, '• Radar plotting']],
      [[60, '• Tidal planning']],
    ),
  );
  expect(rawText).toContain(
    '1 Tamar Port Services Ltd Senior Harbour Pilot Mar 2016 to Present Night approaches and the ' +
      'training of juniors\n2 Westquay Towage Ltd Tug Master Jan 2011 to Feb 2016 Shared departures\n',
  );
  expect(content.skills).toEqual(['Radar plotting', 'Tidal planning']);
});

it('leaves contact details in a rail out of the section beside them', async () => {
  const content = (
    await parseCv(
      await sheet(
        [[50, 'Ottoline Marchbanks', 22]],
        [],
        [
          [50, 'Plymouth', 9],
          [180, 'Work Experience', 14],
        ],
        [
          [50, '+44 20 7946 0131', 9],
          [180, 'Harbour Pilot, Tamar Port Services Ltd', 12],
        ],
        [
          [50, 'ottoline@example.com', 9],
          [180, '2016 – Present'],
        ],
        [[190, '• Guided 1,900 vessels without a grounding']],
        [],
        [[180, 'Tug Master, Westquay Towage Ltd', 12]],
        [[180, '2011 – 2016']],
        [],
        [
          [50, '2003'],
          [180, 'Bridge watch certificate'],
        ],
        [
          [50, '2001'],
          [180, 'Sea survival certificate'],
        ],
      ),
    )
  ).content;
  expect(content).toMatchObject({
    name: 'Ottoline Marchbanks',
    phone: '+44 20 7946 0131',
    email: 'ottoline@example.com',
  });
  expect(content.workExperience.map((w) => w.title).slice(0, 2)).toEqual(['Harbour Pilot', 'Tug Master']);
});

describe('the head', () => {
  it('holds a name of one large type on two lines, whatever its shape', async () => {
    for (const [first, second] of [
      ['Ottoline de la', 'Mare y Fuentes'],
      ['OTTOLINE', 'MARCHBANKS ØY'],
      ['María del Socorro Úbeda y', 'Ruiz de la Peña'],
    ] as const) {
      const { content } = await parseCv(
        await sheet(
          [[50, first, 26]],
          [],
          [],
          [[50, second, 26]],
          [[50, 'Harbour Pilot', 13]],
          [[50, 'pilot@example.com']],
          [],
          [[50, 'Profile', 14]],
          [[50, 'Fourteen years of handling tankers and ferries in narrow approaches.']],
        ),
      );
      expect(content).toMatchObject({ name: `${first} ${second}`, headline: 'Harbour Pilot' });
    }
  });

  it('tells the job by its label, and an unknown one by its place', async () => {
    const labelled = await parseCv(
      await sheet(
        [[50, 'Name: Ottoline Marchbanks']],
        [[50, 'Profession: Limnologist']],
        [[50, 'Address: Plymouth, UK']],
        [[50, 'E-mail: o@example.com']],
      ),
    );
    const beside = await parseCv(
      await sheet(
        [[50, 'Ottoline Marchbanks, Limnoplaner', 15]],
        [[50, 'Plymouth, UK  |  ottoline.marchbanks@example.com']],
      ),
    );
    const below = await parseCv(
      await sheet(
        [[50, 'Ottoline Marchbanks', 24]],
        [[50, 'Limnoplaner', 15]],
        [[50, 'ottoline.marchbanks@example.com']],
        [],
        [[50, 'Profile', 14]],
        [[50, 'Fourteen years of planning lakes and rivers for the towns of the coast.']],
      ),
    );
    expect([labelled, beside, below].map((cv) => cv.content.headline)).toEqual([
      'Limnologist',
      'Limnoplaner',
      'Limnoplaner',
    ]);
  });
});

it('names the lines without a heading that no field took', async () => {
  const { warnings, content } = await parseCv(
    await sheet(
      [[50, 'CURRICULUM VITAE']],
      [[50, 'Ottoline Marchbanks', 20]],
      [[50, 'Harbour Pilot', 13]],
      [[50, 'ottoline@example.com']],
      [[50, 'Marital status single']],
      [],
      [[50, 'Skills', 14]],
      [[50, 'Radar plotting, Tidal planning']],
    ),
  );
  expect(warnings).toEqual([
    { code: 'unread_section', message: 'Without a heading: 1 of 5 lines did not fit any field: Marital status single' },
  ]);
  expect(content).toMatchObject({
    name: 'Ottoline Marchbanks',
    location: null,
    skills: ['Radar plotting', 'Tidal planning'],
  });
});

it('takes a remark behind a heading, and the title of the document, for no heading', async () => {
  const content = (
    await parseCv(
      await sheet(
        [[250, 'RESUME', 15]],
        [[50, 'Ottoline Marchbanks', 14]],
        [[50, 'ottoline@example.com']],
        [],
        [[50, 'WORK EXPERIENCE (9+ YEARS)', 12]],
        [[50, 'Harbour Pilot, Tamar Port Services Ltd']],
        [[50, '03/2016 - today']],
        [],
        [[50, 'EDUCATION', 12]],
        [[50, 'BSc Nautical Science, Solent Maritime College, 2007']],
      ),
    )
  ).content;
  expect(content.name).toBe('Ottoline Marchbanks');
  expect(content.workExperience).toHaveLength(1);
});

it('takes the prose at the top of a second column for the profile', async () => {
  const side: Text[] = [
    [30, 'Skills', 14],
    [30, 'Radar plotting'],
    [30, 'Tidal planning'],
    [30, 'Crew briefing'],
    [30, 'Languages', 14],
    [30, 'English (native)'],
    [30, 'Norwegian (B2)'],
  ];
  const main: Text[][] = [
    [[220, 'Pilot of tankers and ferries for fourteen years in narrow approaches,']],
    [[220, 'without a grounding.']],
    [[220, 'Experience', 14]],
    [
      [220, '2016-03 -', 9],
      [290, 'Harbour Pilot', 11.9],
    ],
    [
      [220, 'Present', 9],
      [290, 'Tamar Port Services Ltd'],
    ],
    [[300, '• Guided 1,900 vessels']],
    [
      [220, '2011-01 -', 9],
      [290, 'Tug Master', 11.9],
    ],
    [
      [220, '2016-02', 9],
      [290, 'Westquay Towage Ltd'],
    ],
  ];
  const { content } = await parseCv(
    await sheet(
      [[30, 'Ottoline Marchbanks', 20]],
      [[30, 'ottoline@example.com', 9]],
      ...main.map((row, at) => (side[at] ? [itemAt(side, at), ...row] : row)),
    ),
  );
  expect(content.summary).toContain('Pilot of tankers');
  expect(content.skills).toEqual(['Radar plotting', 'Tidal planning', 'Crew briefing']);
  expect(roles(content)).toEqual([
    ['Harbour Pilot', 'Tamar Port Services Ltd', '2016-03', null],
    ['Tug Master', 'Westquay Towage Ltd', '2011-01', '2016-02'],
  ]);
});

it('tells the word spaces of typewriter type from the gaps between chips', async () => {
  const document = await PDFDocument.load(
    await sheet([[50, 'Ottoline Marchbanks', 22]], [[50, 'ottoline@example.com']], [], [[50, 'Skills', 14]]),
  );
  const typewriter = await document.embedFont(StandardFonts.Courier);
  ['Tidal planning', 'Radar plotting on ice'].forEach((text, at) =>
    document.getPage(0).drawText(text, { x: 60 + 120 * at, y: 720, size: 9, font: typewriter }),
  );
  expect((await parseCv(await document.save())).content.skills).toEqual(['Tidal planning', 'Radar plotting on ice']);
});

it('takes the dots of a timeline for no list', async () => {
  const document = await PDFDocument.load(
    await sheet(
      [[50, 'Ottoline Marchbanks', 22]],
      [[50, 'ottoline@example.com']],
      [],
      [[50, 'Work Experience', 14]],
      [[70, 'Tamar Port Services Ltd', 13]],
      [[70, 'Harbour Pilot', 11.9]],
      [[70, '2016 – Present', 8]],
      [[80, '• Guided 1,900 vessels without a grounding', 8]],
      [[80, '• Trained seven junior pilots', 8]],
      [[70, 'Junior Pilot', 11.9]],
      [[70, '2011 – 2016', 8]],
      [[80, '• Kept the log of the pilot station', 8]],
    ),
  );
  for (const y of [726, 666]) document.getPage(0).drawCircle({ x: 62, y, size: 2.2 });
  const { content } = await parseCv(await document.save());
  expect(roles(content)).toEqual([
    ['Harbour Pilot', 'Tamar Port Services Ltd', '2016', null],
    ['Junior Pilot', 'Tamar Port Services Ltd', '2011', '2016'],
  ]);
});

it('joins a date that breaks at the right margin', async () => {
  const content = await read(
    [[50, 'Work Experience', 14]],
    [
      [50, 'Tug Master, Westquay Towage Ltd', 12],
      [-50, 'January 2011 – February'],
    ],
    [[-50, '2016']],
    [[60, '• Cut fuel use by a tenth with shared departures']],
    [
      [50, 'Deck Officer, Channel Line Ferries plc', 12],
      [-50, 'June 2007 – December'],
    ],
    [[-50, '2010']],
    [[60, '• Kept the bridge watch on 1,200 crossings']],
  );
  expect(content.workExperience.map((w) => [w.startDate, w.endDate])).toEqual([
    ['2011-01', '2016-02'],
    ['2007-06', '2010-12'],
  ]);
});

describe('headings', () => {
  it('over nothing but lines of their look are followed by the names of entries', async () => {
    const content = await read(
      [[50, 'Work Experience', 14]],
      [[50, 'Tamar Port Services Ltd', 14]],
      [[50, 'Harbour Pilot']],
      [[50, '2016 - Present']],
      [[60, '• Guided 1,900 vessels']],
      [],
      [[50, 'Westquay Towage Ltd', 14]],
      [[50, 'Tug Master']],
      [[50, '2011 - 2016']],
      [],
      [[50, 'Education', 14]],
      [[50, 'Solent Maritime College', 14]],
      [[50, 'BSc Nautical Science']],
      [[50, '2003 - 2007']],
    );
    expect(roles(content)).toEqual([
      ['Harbour Pilot', 'Tamar Port Services Ltd', '2016', null],
      ['Tug Master', 'Westquay Towage Ltd', '2011', '2016'],
    ]);
    expect(content.education).toMatchObject([{ institution: 'Solent Maritime College', startDate: '2003' }]);
  });

  it('beside the rail of the others only divide an entry', async () => {
    const content = await read(
      [
        [50, 'About', 14],
        [180, 'Harbour pilot with fourteen years of handling tankers and ferries.'],
      ],
      [],
      [
        [50, 'Work', 14],
        [180, 'Tamar Port Services Ltd', 12],
        [-50, 'May 2016 – Present'],
      ],
      [[180, 'Harbour Pilot']],
      [[180, 'Highlights', 14]],
      [[190, '• Guided 1,900 vessels without a grounding']],
      [],
      [
        [180, 'Westquay Towage Ltd', 12],
        [-50, 'Jan 2011 – Apr 2016'],
      ],
      [[180, 'Tug Master']],
      [[180, 'Highlights', 14]],
      [[190, '• Cut fuel use by a tenth']],
      [],
      [
        [50, 'Education', 14],
        [180, 'Solent Maritime College', 12],
        [-50, '2003 – 2007'],
      ],
      [[180, 'BSc Nautical Science']],
      [],
      [
        [50, 'Skills', 14],
        [180, 'Radar plotting, Tidal planning'],
      ],
    );
    expect(content.workExperience.map((w) => [w.company, w.highlights])).toEqual([
      ['Tamar Port Services Ltd', ['Guided 1,900 vessels without a grounding']],
      ['Westquay Towage Ltd', ['Cut fuel use by a tenth']],
    ]);
  });

  it('under a dash in a rail begin where the dash stands', async () => {
    const content = await read(
      [
        [50, '—'],
        [180, 'Tamar Port Services Ltd / Harbour Pilot', 12],
      ],
      [
        [50, 'Experience', 11],
        [180, 'MARCH 2016 - PRESENT', 8],
      ],
      [[190, '• Guided 1,900 vessels']],
      [],
      [
        [50, '—'],
        [180, 'Solent Maritime College / BSc in Nautical Science', 12],
      ],
      [
        [50, 'Education', 11],
        [180, '2003 - 2007', 8],
      ],
      [],
      [
        [50, '—'],
        [180, 'English (native), Norwegian (B2)'],
      ],
      [[50, 'Languages', 11]],
    );
    expect(content).toMatchObject({
      workExperience: [{ title: 'Harbour Pilot', company: 'Tamar Port Services Ltd' }],
      education: [{ institution: 'Solent Maritime College' }],
    });
    expect(content.languages.map((l) => l.language)).toEqual(['English', 'Norwegian']);
  });

  it.each([
    ['What I have done', 'Where I learned it', 'What I am good at', 'Languages I speak'],
    ['Wo ich gearbeitet habe', 'Was ich gelernt habe', 'Was ich kann', 'Ich spreche'],
    ["Où j'ai travaillé", "Où j'ai étudié", 'Ce que je sais faire', 'Langues que je parle'],
  ])('may be sentences: %s', async (work, education, skills, languages) => {
    const content = await read(
      [[50, work, 14]],
      [[50, 'Tamar Port Services Ltd', 12]],
      [[50, 'Harbour Pilot']],
      [[50, '03/2016 - 04/2020']],
      [],
      [[50, education, 14]],
      [[50, 'BSc Nautical Science, Solent Maritime College, 2007']],
      [],
      [[50, skills, 14]],
      [[60, '• Radar plotting']],
      [[60, '• Tidal planning']],
      [],
      [[50, languages, 14]],
      [[50, 'English, Norwegian']],
    );
    expect(content).toMatchObject({
      workExperience: [{ company: 'Tamar Port Services Ltd' }],
      education: [{ degree: 'BSc' }],
      skills: ['Radar plotting', 'Tidal planning'],
    });
    expect(content.languages.map((l) => l.language)).toEqual(['English', 'Norwegian']);
  });
});
