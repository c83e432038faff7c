import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, itemAt } from '../../src/list-item.ts';
import type { CvContent, ParsedCv } from '../../src/content.ts';
import { parseCv } from '../../src/parsing/parse.ts';
import { headerDocx, plainDocx, tableDocx } from './support/docx.ts';
import { oneColumn, twoColumns } from './support/pdf.ts';
import { person, sections } from './support/person.ts';

const all = sections();
const order = [all.summary, all.work, all.education, all.skills, all.languages, all.certifications];

/** What every layout of the same CV must give. */
function essence(content: CvContent) {
  return {
    name: content.name,
    email: content.email,
    phone: content.phone,
    location: content.location,
    summary: content.summary,
    roles: content.workExperience.map((r) => [
      r.title,
      r.company,
      r.location,
      r.startDate,
      r.endDate,
      r.isCurrent,
      r.highlights,
    ]),
    education: content.education.map((e) => [e.institution, e.degree, e.fieldOfStudy, e.startDate, e.endDate]),
    skills: content.skills,
    languages: content.languages,
    certifications: content.certifications.map((c) => [c.name, c.issuer, c.date]),
  };
}

const expected = {
  name: person.name,
  email: person.email,
  phone: person.phone,
  location: person.place,
  summary: person.summary,
  roles: person.roles.map((r) => [r.title, r.company, r.place, r.start, r.end, r.end === null, r.highlights]),
  education: [[person.school, person.degree, person.field, '2003', '2007']],
  skills: person.skills,
  languages: person.languages.map(([language, fluency]) => ({ language, fluency })),
  certifications: [[person.certificate, person.issuer, '2014']],
};

describe('the same CV in different layouts', () => {
  const layouts: Record<string, () => Promise<Uint8Array>> = {
    'one column': () => oneColumn(order),
    'two columns': () =>
      twoColumns([all.skills, all.languages, all.certifications], [all.summary, all.work, all.education]),
    'a Word document': () => plainDocx(order),
    'a Word document with contacts in header and footer': () => headerDocx(order),
    'a Word document in a table': () =>
      tableDocx([all.skills, all.languages, all.certifications], [all.summary, all.work, all.education]),
  };
  for (const [name, build] of Object.entries(layouts)) {
    it(`reads ${name}`, async () => {
      const { content } = await parseCv(await build());
      expect(essence(content)).toEqual(expected);
    });
  }

  it('reads the sections in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(order, { minLength: order.length }), async (shuffled) => {
        const { content } = await parseCv(await oneColumn(shuffled));
        expect(essence(content)).toEqual(expected);
      }),
      { numRuns: 12, seed: 7 },
    );
  });
});

describe('where values come from', () => {
  it('gives each value a page, a box on it and a confidence', async () => {
    const { provenance } = await parseCv(await oneColumn(order));
    const title = provenance.find((p) => p.path === 'work_experience[0].title');
    expect(title).toMatchObject({ page: 1 });
    expect(title!.confidence).toBeGreaterThan(0.6);
    const [x, y, width, height] = title!.bbox!;
    expect(x).toBeCloseTo(50, 0);
    expect(y).toBeGreaterThan(100);
    expect(width).toBeGreaterThan(50);
    expect(height).toBeGreaterThan(5);
  });

  it('names a section that no field holds and loses no line', async () => {
    const extra = { heading: 'Boats Owned', lines: [{ left: 'A gaff cutter of 1931 and two dinghies' }] };
    const parsed = await parseCv(await oneColumn([...order, extra]));
    expect(parsed.warnings).toContainEqual(
      expect.objectContaining({ code: 'unread_section', message: expect.stringContaining('Boats Owned') }),
    );
    expect(holdsAll(parsed, ['gaff cutter', person.certificate, firstOf(itemAt(person.roles, 2).highlights)])).toBe(
      true,
    );
  });
});

const holdsAll = ({ rawText }: ParsedCv, texts: string[]): boolean => texts.every((text) => rawText.includes(text));
