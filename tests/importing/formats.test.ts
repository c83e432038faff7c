import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/importing/read-file.ts';
import { fromJsonResume } from '../../src/json-resume/read.ts';
import { toJsonResume } from '../../src/json-resume/write.ts';
import type { ImportedPersona } from '../../src/json-resume/imported.ts';
import { UnreadableFileError } from '../../src/parsing/errors.ts';
import { CANDIDATE, LINKEDIN, PASSPORT, passport, pdfWith, VCARD, zip } from './files.ts';

const read = (file: string | Uint8Array) => readFile(typeof file === 'string' ? Buffer.from(file) : file);
const sectionsOf = ({ content }: ImportedPersona) =>
  Object.fromEntries(content.sections.filter(({ markdown }) => markdown).map(({ key, markdown }) => [key, markdown]));
const leftOut = ({ warnings }: ImportedPersona) =>
  warnings.map(({ message }) => message.split(' has ')[0]?.split(' is ')[0]);

describe("LinkedIn's export", () => {
  it('becomes a persona field by field', async () => {
    const { content } = await read(await zip(LINKEDIN));
    expect(content).toMatchObject({
      name: 'Perpetua Oakes',
      headline: 'Bridge Inspector',
      summary: 'Walks under bridges.\n\nWrites it down.',
      location: 'Leeds, England',
      email: 'p@oakes.example',
      phone: '+44 113 555 0100 ext. 12',
      links: [
        { label: 'Portfolio', url: 'https://oakes.example' },
        { label: null, url: 'https://bridges.example/p' },
        { label: 'X', url: 'https://x.com/poakes' },
      ],
      workHistory: [
        {
          title: 'Senior Inspector',
          company: 'Span & Pier, Ltd.',
          location: 'Leeds',
          startDate: '2019-03',
          endDate: null,
          isCurrent: true,
          summary: 'Leads inspections.',
          highlights: ['Found 41 cracks in 2023', 'Trained six people'],
        },
        { company: 'River Works', startDate: '2012', endDate: '2019-02', isCurrent: false },
      ],
      education: [
        {
          institution: 'Pennine University',
          degree: 'Bachelor of Engineering, Civil',
          startDate: '2006',
          endDate: '2010-06',
          highlights: ['First class', 'Rowing club'],
        },
      ],
      skills: ['Rope access', 'Corrosion'],
      languages: [
        { language: 'Welsh', fluency: 'Native or bilingual proficiency' },
        { language: 'French', fluency: null },
      ],
      certifications: [
        { name: 'Rope Access Level 3', issuer: 'IRATA', date: '2020-05', url: 'https://ropes.example/8' },
      ],
      projects: [
        { name: 'Bridge Atlas', startDate: '2021-01', endDate: '2021-12', highlights: ['Mapped 900 bridges'] },
      ],
      publications: [{ name: 'On Rust', publisher: 'Iron Review', date: '2018-04-02', summary: 'A short one.' }],
      awards: [{ title: 'Golden Rivet', date: '2022-10', summary: 'For care.' }],
      volunteering: [{ organization: 'Canal Trust', role: 'Lock keeper', summary: 'Environment\nOpened gates.' }],
    });
  });

  it('keeps what has no field in sections of its own', async () => {
    expect(sectionsOf(await read(await zip(LINKEDIN)))).toEqual({
      'custom:courses': '- **Fatigue of Steel**, CIV\\-410'.replace('\\-', '-'),
      'custom:memberships': '- **Bridge Guild**, Fellow, 2016: Reads papers',
      'custom:patents': '- **Crack gauge**, GB1, Issued, 2020, https://p.example: A gauge',
      'custom:test-scores': '- **GRE**, 331, 2010: General',
      'custom:licence-numbers': '- **Rope Access Level 3**, 3/8841, valid until May 2026',
      'custom:references': expect.stringMatching(
        /^- \*\*Idris Vaughan\*\*, Director, Span & Pier: Never misses a \\\*crack/,
      ),
      'custom:industry': 'Civil Engineering',
    });
  });

  it('names all that is left out, and reads nothing of other people', async () => {
    const imported = await read(await zip(LINKEDIN));
    expect(leftOut(imported)).toEqual([
      'Email Addresses.csv: 1 more than one address',
      'Profile.csv: Maiden Name',
      'Profile.csv: Address',
      'Profile.csv: Birth Date',
      'Profile.csv: Zip Code',
      'Profile.csv: Instant Messengers',
      'Recommendations_Received.csv: 1 of them',
      'Connections.csv',
      'messages.csv',
    ]);
    expect(JSON.stringify(imported)).not.toMatch(/private words|Hidden words|Someone|1988|Thorne|1 Mill Lane/);
  });

  it('accounts for every column that has a value', async () => {
    for (const [name, text] of Object.entries(LINKEDIN)) {
      const imported = await read(
        await zip({
          'Profile.csv': 'First Name\nA\n',
          [name]: text.replace('\n', ',Novel\n').replace(/\n$/, ',new\n'),
        }),
      );
      if (name.endsWith('s.csv') && name.startsWith('Conn')) continue;
      if (name === 'messages.csv') continue;
      expect([name, leftOut(imported)]).toEqual([name, expect.arrayContaining([`${name}: Novel`])]);
    }
  });

  it('is found in a folder too', async () => {
    const inside = Object.fromEntries(Object.entries(LINKEDIN).map(([name, text]) => [`Basic_Export/${name}`, text]));
    expect((await read(await zip(inside))).content.name).toBe('Perpetua Oakes');
  });

  it('says which table is none', async () => {
    await expect(zip({ ...LINKEDIN, 'Skills.csv': `Name\n"${'x'.repeat(300_000)}` }).then(read)).rejects.toThrow(
      'Skills.csv is no table',
    );
  });
});

describe('Europass', () => {
  it('of the older form becomes a persona', async () => {
    const imported = await read(PASSPORT);
    expect(imported.content).toMatchObject({
      name: 'Leocadia Brandt',
      headline: 'Cable car engineer',
      email: 'l@brandt.example',
      phone: '+43 512 555 010',
      location: 'Kanalweg 4, 6020 Innsbruck, Austria',
      links: [{ label: null, url: 'https://brandt.example' }],
      workHistory: [
        {
          title: 'Head of ropes',
          company: 'Nordseil',
          location: 'Innsbruck, Austria',
          startDate: '2015-04-01',
          endDate: null,
          isCurrent: true,
          summary: 'Keeps ropes & pulleys.',
          highlights: ['No stop in 2019', 'Hired four'],
        },
        { title: 'Fitter', startDate: '2008', endDate: '2015-03', isCurrent: false },
      ],
      education: [
        {
          institution: 'Technische Schule',
          degree: 'Dipl.-Ing.',
          fieldOfStudy: 'Mechanical engineering',
          grade: 'EQF 7',
          highlights: ['Mechanics'],
        },
      ],
      skills: ['Talks to mayors', 'CAD', 'MATLAB'],
      languages: [
        { language: 'German', fluency: 'Native' },
        { language: 'Italian', fluency: 'B2' },
        { language: 'English', fluency: 'Listening C1, Writing B1' },
      ],
      certifications: [{ name: 'Driving licence B' }, { name: 'Driving licence C1' }],
      awards: [{ title: 'Golden Gondola', summary: 'For safety' }],
    });
    expect(sectionsOf(imported)).toEqual({ 'custom:memberships': 'Rope Society' });
    expect(leftOut(imported)).toEqual([
      'LearnerInfo/Identification/ContactInfo/InstantMessagingList/InstantMessaging/Contact',
      'LearnerInfo/Identification/Demographics/Birthdate',
      'LearnerInfo/Identification/Demographics/Gender/Code',
      'LearnerInfo/Identification/Demographics/Gender/Label',
      'LearnerInfo/WorkExperienceList/WorkExperience/Employer/Sector/Label',
    ]);
  });

  const candidate = {
    name: 'Iolanda Prats',
    email: 'i@prats.example',
    phone: '+34 600555010',
    location: 'Carrer 9, 17001 Girona, Spain',
    summary: 'Grows oysters.',
    links: [{ label: null, url: 'https://prats.example' }],
    workHistory: [
      {
        title: 'Farm manager',
        company: 'Mar Viva',
        location: 'Roses, Spain',
        startDate: '2018-02',
        isCurrent: true,
        highlights: ['Doubled the yield'],
      },
      { title: 'Hand', company: 'Mar Viva', startDate: '2015', endDate: '2018-01-31', isCurrent: false },
    ],
    education: [
      { institution: 'Universitat', degree: 'BSc Marine Biology', grade: '8.5', highlights: ['Plankton', 'On spat'] },
    ],
    skills: ['QGIS', 'Skipper'],
    languages: [
      { language: 'Catalan', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
    ],
    certifications: [{ name: 'Driving licence B' }],
    publications: [
      { name: 'Oysters at night', publisher: 'Bivalve', date: '2020', url: 'https://doi.example/1', summary: 'Short' },
    ],
    projects: [{ name: 'Reef', summary: 'A reef of shells' }],
    interests: ['Choir'],
  };

  it('of the newer form becomes a persona', async () => {
    const imported = await read(CANDIDATE);
    expect(imported.content).toMatchObject(candidate);
    expect(sectionsOf(imported)).toEqual({
      'custom:networks-and-memberships': '- **Shell Club**: Treasurer',
      'custom:teaching': '- **Knots**\n- **Tides**',
    });
    expect(leftOut(imported)).toEqual([
      'CandidatePerson/NationalityCode',
      'CandidatePerson/BirthDate',
      'CandidatePerson/GenderCode',
      'CandidateProfile/EmploymentHistory/EmployerHistory/IndustryCode',
      'CandidateProfile/EducationHistory/EducationOrganizationAttendance/EducationLevelCode',
    ]);
  });

  it('is found inside of a PDF', async () => {
    const pdf = await pdfWith({ 'other.xml': '<other/>', 'attachment.xml': CANDIDATE });
    expect((await read(pdf)).content).toMatchObject(candidate);
    await expect(pdfWith({ 'notes.txt': 'x' }).then(read)).rejects.toThrow('carries no Europass data');
  });

  it('is read in the encoding that it names', async () => {
    const xml = passport('<Identification><PersonName><Surname>Núñez</Surname></PersonName></Identification>');
    const latin = Buffer.from(xml.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le')]);
    for (const file of [latin, utf16]) expect((await read(file)).content.name).toBe('Núñez');
  });
});

it('a vCard becomes contacts, title and organisation', async () => {
  const imported = await read(VCARD);
  expect(imported.content).toMatchObject({
    name: 'Dr. Aksel Lund',
    headline: 'Glaciologist',
    email: 'a@lund.example',
    phone: '+47 555 01 00',
    location: 'Fjordgata 1, 9008 Tromsø, Norway',
    summary: 'Measures ice, and writes about it.',
    links: [{ label: null, url: 'https://lund.example' }],
    workHistory: [{ title: 'Glaciologist', company: 'Field Unit, Ice Institute', isCurrent: true }],
    skills: ['Radar'],
    interests: ['Skiing'],
  });
  expect(leftOut(imported)).toEqual(['BDAY', 'a second EMAIL']);
  const old =
    'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=\n=C3=BCrg\nEND:VCARD\n';
  expect((await read(old)).content.name).toBe('Jürg Müller');
  expect(
    (await read('BEGIN:VCARD\nVERSION:4.0\nFN:A B\nLANG:fr\nTEL;VALUE=uri;PREF=1:tel:+1-555\nEND:VCARD')).content,
  ).toMatchObject({
    name: 'A B',
    phone: '+1-555',
    languages: [{ language: 'French', fluency: null }],
  });
});

it('a JSON Resume is a file as well, and unknown keys are named', async () => {
  const imported = await read(JSON.stringify({ basics: { name: 'Ada', shoe: 1 }, skills: ['Go'], sports: [] }));
  expect(imported.content).toMatchObject({ name: 'Ada', skills: ['Go'] });
  expect(leftOut(imported).toSorted()).toEqual(['basics.shoe', 'sports']);
});

it.each([
  ['text', 'just words', 'none of the files'],
  ['another XML', '<feed/>', 'This XML is no Europass'],
  ['broken XML', '<SkillsPassport><a>', 'damaged'],
  ['broken JSON', '{"basics":', 'begins like JSON'],
  ['nothing', '', 'none of the files'],
])('%s is refused with its reason', async (_name, file, reason) => {
  const error = await read(file).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnreadableFileError);
  expect((error as Error).message).toContain(reason);
});

it.each([
  ["LinkedIn's export", () => zip(LINKEDIN)],
  ['an older Europass', () => PASSPORT],
  ['a newer Europass', () => CANDIDATE],
  ['a vCard', () => VCARD],
])('%s goes on as a JSON Resume and comes back as it was', async (_name, file) => {
  const { content, origin } = await read(await file());
  const json: unknown = JSON.parse(JSON.stringify(toJsonResume({ ...content, title: 'T', tags: [] }, origin)));
  expect(fromJsonResume(json).content).toEqual(content);
});

it('an archive of another kind is refused with its reason', async () => {
  await expect(zip({ 'a.txt': 'x' }).then(read)).rejects.toThrow("not LinkedIn's");
});
