import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { expect, it } from 'vitest';
import { parseCv } from '../../src/parsing/parse.ts';
import { headerDocx, plainDocx, tableDocx } from './support/docx.ts';
import { person, sections } from './support/person.ts';

const warningsOf = async (bytes: Uint8Array) =>
  (await parseCv(bytes)).warnings.filter(({ message }) => message.includes('part of the document'));

const withParagraph = (paragraph: Paragraph, footnote: string[] = []) =>
  Packer.toBuffer(
    new Document({
      ...(footnote.length && { footnotes: { 1: { children: footnote.map((text) => new Paragraph(text)) } } }),
      sections: [{ children: [new Paragraph(person.name), new Paragraph(person.email), paragraph] }],
    }),
  );
const noted = new Paragraph({ children: [new TextRun(person.summary), new FootnoteReferenceRun(1)] });

it('tells once of words that only the other converter of Word files sees', async () => {
  const bytes = await withParagraph(noted, ['Awarded the Golden Lantern', 'by the guild of stage managers']);
  expect(await warningsOf(bytes)).toEqual([
    { code: 'unread_section', message: expect.stringMatching(/Awarded Golden Lantern guild stage managers$/) },
  ]);
});

it('says nothing of text that is read, however the two divide it, or left out on purpose', async () => {
  const all = Object.values(sections());
  for (const bytes of [await plainDocx(all), await headerDocx(all), await tableDocx(all.slice(3), all.slice(0, 3))])
    expect(await warningsOf(bytes)).toEqual([]);
  const hidden = new TextRun({ text: 'invisible keywords everywhere abound', vanish: true });
  const parts = ['Exp', 'erience with 30', ' shows–and-tours', '\tin Portland'].map((text) => new TextRun(text));
  expect(await warningsOf(await withParagraph(new Paragraph({ children: [hidden, ...parts] })))).toEqual([]);
});

it('lets one or two such words be', async () => {
  expect(await warningsOf(await withParagraph(noted, ['Honours degree']))).toEqual([]);
});
