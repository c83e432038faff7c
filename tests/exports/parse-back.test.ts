import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/modules/exports/formats/docx.ts';
import { renderHtml } from '../../src/modules/exports/formats/html.ts';
import { documentView } from '../../src/modules/exports/formats/view.ts';
import { compare } from '../../src/modules/exports/readability.ts';
import { SAMPLE } from '../../src/modules/exports/sample-persona.ts';
import { listTemplates, type TemplateDefinition } from '../../src/modules/templates/library.ts';
import { parseCv } from '../../src/parsing/parse.ts';
import { createPrinter } from '../../src/pdf/printer.ts';
import { short, type TrialPersona } from './people.ts';

const printer = createPrinter({ pages: 1, mostWaiting: 1_000, mostOfOwner: 1_000 });
afterAll(() => printer.close());

const templates = listTemplates().filter(({ kind, format }) => kind === 'cv' && format === 'pdf');
const squeezed = (text: string) => text.replaceAll(/\s/g, '').toLowerCase();

/** Every text that the document shows. */
function shown(person: TrialPersona, { config }: TemplateDefinition): string[] {
  const { name, headline, contact, sections } = documentView(person, { language: 'en', dates: config.dates });
  const leaves = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(leaves)
        : [];
  const entries = sections.flatMap((section): unknown[] =>
    section.kind === 'entries'
      ? section.entries.map(({ link, ...rest }) => ({ ...rest, link: link?.text }))
      : section.kind === 'list'
        ? section.items
        : [],
  );
  return [
    name,
    headline ?? '',
    ...contact.map(({ text }) => text),
    ...sections.map(({ title }) => title),
    ...leaves(entries),
  ];
}

describe('our own reader', () => {
  it.each(templates)('reads every text that $id prints, and most of the fields', async (template) => {
    for (const person of [SAMPLE, short]) {
      const pdf = await parseCv(
        await printer.print(renderHtml(template, person, { language: 'en' }), { pageSize: 'A4' }),
      );
      const docx = await parseCv(await renderDocx(template.config, person, { language: 'en' }));
      for (const parsed of [pdf, docx]) {
        const text = squeezed(parsed.rawText);
        expect(shown(person, template).filter((part) => !text.includes(squeezed(part)))).toEqual([]);
        expect(compare(person, parsed).score).toBeGreaterThan(0.75);
      }
    }
  });
});

it('finds again where a publication stands, in the plain template', async () => {
  const template = templates.find(({ id }) => id === 'ats-plain')!;
  const publications = [
    {
      name: 'Cold Chains in Warm Years',
      publisher: 'Quarterly of Storage',
      date: '2021-08',
      url: null,
      summary: 'First author.',
    },
    { name: 'On Pallets', publisher: 'Annals of Handling', date: '2019', url: null, summary: null },
  ];
  const person = { ...short, publications };
  const pdf = await printer.print(renderHtml(template, person, { language: 'en' }), { pageSize: 'A4' });
  expect((await parseCv(pdf)).content.publications).toEqual(publications);
});
