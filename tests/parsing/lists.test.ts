import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { isLanguageName } from '../../src/parsing/fields/languages.ts';
import { parseCv } from '../../src/parsing/parse.ts';

async function read(heading: string, ...lines: string[]) {
  const children = [new Paragraph({ text: 'Edda Brandvold', heading: HeadingLevel.TITLE }), new Paragraph('edda@brandvold.example'), new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }), ...lines.map((l) => new Paragraph(l))];
  return (await parseCv(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))))).content;
}

describe('languages', () => {
  it.each(['Tsonga', 'Wolof', 'tchétchène', 'Luba-Kasai', 'Lengua de Señas Colombiana', 'Vlaamse Gebarentaal', 'British Sign Language', 'Crioulo de Cabo Verde', 'Algerian Arabic', 'griego antiguo'])('knows %s', (name) => {
    expect(isLanguageName(name)).toBe(true);
  });

  it.each(['Venda', 'Fines', 'Business German', 'native Welsh', 'Python'])('takes %s for no name of a language', (name) => {
    expect(isLanguageName(name)).toBe(false);
  });

  it.each([
    [['Sardo: madrelingua. Svedese: B1 (orale). Curdo: A2.'], ['Sardo', 'Svedese', 'Curdo']],
    [['Basque : bilingue – Soussou : notions – Letton : A1'], ['Basque', 'Soussou', 'Letton']],
    [['Lingua madre: Croato', 'Altre lingue:', 'Estone', 'ASCOLTO B1 LETTURA B2'], ['Croato', 'Estone']],
    [['Inuktitut', 'Spoken: fluent', 'Written: basic', 'Levels'], ['Inuktitut']],
    [['Danish, A-level'], ['Danish']],
    [['Polnisch (fließend), Deutsch (gut)', 'Führerschein: Klasse C'], ['Polnisch', 'Deutsch']],
  ])('reads %j', async (lines, names) => {
    expect((await read('Languages', ...lines)).languages.map((l) => l.language)).toEqual(names);
  });
});
