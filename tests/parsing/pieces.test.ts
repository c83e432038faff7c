import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { expect, it } from 'vitest';
import { parseCv } from '../../src/parsing/parse.ts';

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const point = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

async function read(...children: Paragraph[]) {
  const name = new Paragraph({ children: [new TextRun({ text: 'Liv Aasland', bold: true, size: 44 })] });
  const document = new Document({
    sections: [{ children: [name, new Paragraph('liv@aasland.example'), ...children] }],
  });
  return (await parseCv(new Uint8Array(await Packer.toBuffer(document)))).content;
}

it('keeps a town with its country, over several roles', async () => {
  const { workExperience } = await read(
    heading('Work Experience'),
    bold('Dock Foreman'),
    new Paragraph('Havnelast | Bodø, Norway | 03/2018 – Present'),
    point('Moved the night shift to three crews'),
    bold('Crane Operator'),
    new Paragraph('Kaien Terminal | Alta, Norway | 01/2012 – 02/2018'),
    point('Loaded two ships a day'),
  );
  expect(workExperience.map((r) => [r.company, r.location])).toEqual([
    ['Havnelast', 'Bodø, Norway'],
    ['Kaien Terminal', 'Alta, Norway'],
  ]);
});

it('gives a project the link on the line below it, and no date from inside the link', async () => {
  const { projects } = await read(
    heading('Projects'),
    bold('Tidewatch'),
    new Paragraph('https://tidewatch.example/2016/start'),
    new Paragraph('Warns small harbours of high water.'),
  );
  expect(projects).toMatchObject([
    {
      name: 'Tidewatch',
      url: 'https://tidewatch.example/2016/start',
      summary: 'Warns small harbours of high water.',
      startDate: null,
    },
  ]);
});

it('reads a diploma and its field, and languages between slashes', async () => {
  const { education, languages } = await read(
    heading('Education'),
    bold('Diploma, Ship Mechanics'),
    new Paragraph('Bodø Maritime School | 2008 – 2011'),
    heading('Languages'),
    new Paragraph('Norwegian : native / English : C1'),
  );
  expect(education).toMatchObject([
    { institution: 'Bodø Maritime School', degree: 'Diploma', fieldOfStudy: 'Ship Mechanics' },
  ]);
  expect(languages).toEqual([
    { language: 'Norwegian', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
  ]);
});
