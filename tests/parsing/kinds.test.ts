import { Document, HeadingLevel, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import type { CvContent, ParsedCv } from '../../src/content.ts';
import { readCitation } from '../../src/parsing/fields/citations.ts';
import { parseCv } from '../../src/parsing/parse.ts';

type Part =
  | string
  | { text: string; bold?: boolean; italics?: boolean; bullet?: boolean; heading?: boolean; size?: number };

/** A Word file of these paragraphs; a tab in a text parts its left from its right side. */
async function file(...parts: Part[]): Promise<ParsedCv> {
  const paragraph = (part: Part): Paragraph => {
    const { text, bold, italics, bullet, heading, size } = typeof part === 'string' ? { text: part } : part;
    const [left, right] = text.split('\t');
    const look = { bold: bold ?? false, italics: italics ?? false, ...(size ? { size } : {}) };
    return new Paragraph({
      ...(heading ? { heading: HeadingLevel.HEADING_1 } : {}),
      ...(bullet ? { bullet: { level: 0 } } : {}),
      tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
      children: [
        new TextRun({ text: left ?? '', ...look }),
        ...(right ? [new TextRun({ text: `\t${right}`, ...look })] : []),
      ],
    });
  };
  const document = new Document({ sections: [{ children: parts.map(paragraph) }] });
  return parseCv(new Uint8Array(await Packer.toBuffer(document)));
}

const read = async (...parts: Part[]): Promise<CvContent> =>
  (await file({ text: 'Marit Holloway', size: 44 }, 'marit@holloway.example', ...parts)).content;
const heading = (text: string): Part => ({ text, heading: true });
const bullet = (text: string): Part => ({ text, bullet: true });
const bold = (text: string): Part => ({ text, bold: true });

describe('roles', () => {
  it('keep their dates with a duration in brackets behind them', async () => {
    const { workExperience } = await read(
      heading('Experience'),
      'Ferry Purser, Skerry Lines\tFeb 2018 – Present (8 years 2 months)',
      bullet('Kept the cash of two saloons'),
      'Deckhand, Fjord Tours\tApr 2015 – Jan 2018 (2 yrs 10 mos)',
    );
    expect(workExperience.map((r) => [r.title, r.startDate, r.endDate])).toEqual([
      ['Ferry Purser', '2018-02', null],
      ['Deckhand', '2015-04', '2018-01'],
    ]);
  });

  it('name teams of one employer that stands above them', async () => {
    const { workExperience } = await read(
      heading('Experience'),
      bold('Calder Mutual Group'),
      { text: 'Senior Analyst, Storm Claims\tMay 2021 – Present', italics: true },
      bullet('Built the flood model'),
      { text: 'Analyst, Member Renewals\tJun 2018 – Apr 2021', italics: true },
      bullet('Cut the calls by a third'),
    );
    expect(workExperience.map((r) => [r.title, r.company])).toEqual([
      ['Senior Analyst, Storm Claims', 'Calder Mutual Group'],
      ['Analyst, Member Renewals', 'Calder Mutual Group'],
    ]);
  });

  it('take the dates that stand beside their list items', async () => {
    const { workExperience } = await read(
      heading('Experience'),
      bold('Perrin Optics, Lens Grinder'),
      bullet('Ground four hundred lenses a week for two observatories\tMay 2016 – Aug 2019'),
      bullet('Trained an apprentice\t3 years 4 months'),
    );
    expect(workExperience).toMatchObject([
      {
        startDate: '2016-05',
        endDate: '2019-08',
        highlights: ['Ground four hundred lenses a week for two observatories', 'Trained an apprentice'],
      },
    ]);
  });

  it('are found below “Activities”, with their bullets', async () => {
    const { volunteering, interests } = await read(
      heading('Activities'),
      bold('Treasurer, Rowing Club\tSep 2020 – Jun 2022'),
      bullet('Kept the books of ninety members, two boats and a shed'),
    );
    expect(volunteering).toMatchObject([{ role: 'Treasurer', organization: 'Rowing Club', startDate: '2020-09' }]);
    expect(interests).toEqual([]);
  });
});

describe('studies', () => {
  it('share the school above them', async () => {
    const { education } = await read(
      heading('Education'),
      bold('Lindqvist University'),
      'M.Sc. in Hydrology\t2014 – 2016',
      'B.Sc. in Geology\t2011 – 2014',
    );
    expect(education.map((s) => [s.institution, s.degree, s.fieldOfStudy])).toEqual([
      ['Lindqvist University', 'M.Sc.', 'Hydrology'],
      ['Lindqvist University', 'B.Sc.', 'Geology'],
    ]);
  });

  it('are no states, and no awards', async () => {
    const { education, awards } = await read(
      heading('Education & Awards'),
      'M.Div., Ashgrove Seminary, Tulsa, OK, 2012',
      'Bachelor Thesis Prize, Prairie Society, 2009',
    );
    expect(education.map((s) => s.degree)).toEqual(['M.Div.']);
    expect(awards.map((a) => [a.title, a.date])).toEqual([['Bachelor Thesis Prize', '2009']]);
  });
});

it('reads a name on two lines, a label before certificates, and awards under subheadings', async () => {
  const { content } = await file(
    { text: 'ORSOLYA', size: 60 },
    { text: 'BENEDEK', size: 60 },
    'orsolya@benedek.example',
    heading('Certifications & Activities'),
    'Certifications: Rope Rescue, Forklift',
    heading('Honors & Awards'),
    bold('Company'),
    'Crew of the Year, Delta Fiber\t2022',
    'Safety Pin, Delta Fiber\t2019',
    bold('Town'),
    'Neighbour of the Month, Food Bank\t2018',
  );
  expect(content.name).toBe('ORSOLYA BENEDEK');
  expect(content.certifications.map((c) => c.name)).toEqual(['Rope Rescue', 'Forklift']);
  expect(content.awards.map((a) => [a.title, a.date])).toEqual([
    ['Crew of the Year', '2022'],
    ['Safety Pin', '2019'],
    ['Neighbour of the Month', '2018'],
  ]);
});

it('takes no links for a summary, and no school for a home', async () => {
  const { content } = await file(
    { text: 'Tobias Renfield', size: 44 },
    '512-555-0144 | Email | LinkedIn | GitHub | Blog | Kaggle | Scholar',
    heading('Experience'),
    'Surveyor, Cedar County\tMay 2019 – Present',
    heading('Education'),
    bold('Brazos College\tWaco, TX'),
    'B.S. in Geography\t2015 – 2019',
  );
  expect(content).toMatchObject({ summary: null, location: null });
});

it('warns of what no field took, and of nothing that was read', async () => {
  const { warnings } = await file(
    { text: 'Halvard Quist', size: 44 },
    'halvard@quist.example',
    heading('Education'),
    'Brenner College\tExpected May 2028',
    'Bachelor of Arts, History',
    heading('Skills'),
    'Latin, Archives',
    heading('Lucky Numbers'),
    'Seven has never failed me, and the occasional eleven came close to it.',
  );
  const told = warnings.filter((w) => w.code === 'unread_section').map((w) => w.message);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('Seven has never failed me');
});

it.each([
  [
    'Holm, A., & Petrie, S. (2021). Tides in narrow fjords. Journal of Cold Seas, 14(2), 33–41.',
    { name: 'Tides in narrow fjords', publisher: 'Journal of Cold Seas', date: '2021' },
  ],
  [
    'Holm A, Petrie S. Ice on small lakes. Lake Letters. 2018;9(1):5-12.',
    { name: 'Ice on small lakes', publisher: 'Lake Letters', date: '2018' },
  ],
  [
    'A. Holm and S. Petrie, “A gauge for shallow harbours,” Harbour Review, vol. 3, pp. 10–19, 2016.',
    { name: 'A gauge for shallow harbours', publisher: 'Harbour Review', date: '2016' },
  ],
  ['Spoke at the meeting of harbour masters (2019).', null],
])('cites %s', (text, citation) => {
  expect(readCitation(text)).toEqual(citation);
});

describe('other languages', () => {
  it.each([
    [
      'Polish',
      'Doświadczenie zawodowe',
      'Magazynier, Hurtownia Sosna\t05.2017 – obecnie',
      'Wykształcenie',
      'Technikum Leśne\t2012 – 2016',
      'Języki',
      'angielski (B1), polski (ojczysty)',
    ],
    [
      'Swedish',
      'Arbetslivserfarenhet',
      'Snickare, Björkbygg AB\t05.2017 – pågående',
      'Utbildning',
      'Lundens gymnasium\t2012 – 2016',
      'Språk',
      'engelska (B1), svenska (modersmål)',
    ],
    [
      'Czech',
      'Pracovní zkušenosti',
      'Skladník, Dřevo Novák s.r.o.\t05.2017 – dosud',
      'Vzdělání',
      'Gymnázium Pod Lesem\t2012 – 2016',
      'Jazyky',
      'angličtina (B1), čeština (rodilý mluvčí)',
    ],
    [
      'Ukrainian',
      'Досвід роботи',
      'Бухгалтер, ТОВ Явір\t05.2017 – дотепер',
      'Освіта',
      'Лісовий коледж\t2012 – 2016',
      'Мови',
      'англійська (B1), українська (рідна)',
    ],
  ])('reads a CV in %s', async (_, work, role, education, school, languages, spoken) => {
    const content = await read(heading(work), bold(role), heading(education), bold(school), heading(languages), spoken);
    expect(content.workExperience).toMatchObject([
      { title: role.split(',')[0], startDate: '2017-05', isCurrent: true },
    ]);
    expect(content.education).toMatchObject([{ institution: school.split('\t')[0], endDate: '2016' }]);
    expect(content.languages).toHaveLength(2);
  });
});
