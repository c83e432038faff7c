import { validate } from '@jsonresume/schema';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { firstOf } from '../../src/list-item.ts';
import { fromJsonResume, JsonResumeError } from '../../src/json-resume/read.ts';
import type { Reference } from '../../src/json-resume/origin.ts';
import { toJsonResume } from '../../src/json-resume/write.ts';
import { persona, short } from './people.ts';

const faults = (json: unknown) => {
  let found: unknown = null;
  validate(json, (errors) => {
    found = errors;
  });
  return found;
};

/** What a person may write into a field: any text that is not blank. */
const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((value) => value.trim() !== '');
const optional = fc.option(text);
const date = fc.option(fc.oneof(fc.constantFrom('2019', '2019-04', '2019-04-17'), text));
const url = fc.oneof(
  fc.webUrl(),
  text,
  fc.constantFrom('example.org/me', 'javascript:alert(1)', 'https://müller.example/ä'),
);
const texts = fc.uniqueArray(text, { maxLength: 3 });
const many = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
const role = { startDate: date, endDate: date, summary: optional, highlights: texts };

const anyPersona = fc.record({
  title: text,
  tags: texts,
  name: optional,
  headline: optional,
  email: fc.option(fc.oneof(fc.emailAddress(), text)),
  phone: optional,
  location: optional,
  summary: optional,
  links: many(fc.record({ label: fc.option(fc.oneof(text, fc.constant('Website'))), url })),
  workHistory: many(
    fc.record({ title: optional, company: optional, location: optional, isCurrent: fc.boolean(), ...role }),
  ),
  education: many(
    fc.record({
      institution: optional,
      degree: optional,
      fieldOfStudy: optional,
      location: optional,
      startDate: date,
      endDate: date,
      isCurrent: fc.boolean(),
      grade: optional,
      highlights: texts,
    }),
  ),
  skills: texts,
  interests: texts,
  projects: many(fc.record({ name: optional, role: optional, url: fc.option(url), ...role })),
  certifications: many(fc.record({ name: optional, issuer: optional, date, url: fc.option(url) })),
  languages: many(fc.record({ language: optional, fluency: optional })),
  awards: many(fc.record({ title: optional, issuer: optional, date, summary: optional })),
  publications: many(fc.record({ name: optional, publisher: optional, date, url: fc.option(url), summary: optional })),
  volunteering: many(fc.record({ organization: optional, role: optional, ...role })),
  sections: many(fc.record({ key: text, title: optional, visible: fc.boolean(), markdown: fc.option(fc.string()) })),
});

const word = fc.constantFrom('Go', 'SQL', 'Nursing', 'Birds', 'Chess');
const group = fc.record({ name: fc.option(word), level: optional, keywords: fc.array(word, { maxLength: 3 }) });
const words = fc.uniqueArray(word, { maxLength: 5 });
const anyOrigin = fc.record({
  location: fc.constant(null),
  skills: fc.array(group, { maxLength: 4 }),
  interests: fc.array(group, { maxLength: 4 }),
  references: fc.constant<Reference[]>([]),
});

describe('JSON Resume', () => {
  it('is valid against the schema and comes back as it was', () => {
    fc.assert(
      fc.property(anyPersona, (original) => {
        const json: unknown = JSON.parse(JSON.stringify(toJsonResume(original)));
        expect(faults(json)).toBeNull();
        const { title, tags, content } = fromJsonResume(json);
        expect({ title, tags, ...content }).toEqual(original);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back as it was whatever document it was once imported from', () => {
    fc.assert(
      fc.property(anyPersona, anyOrigin, words, words, (other, origin, skills, interests) => {
        const original = { ...other, skills, interests };
        const json: unknown = JSON.parse(JSON.stringify(toJsonResume(original, origin)));
        expect(faults(json)).toBeNull();
        const { title, tags, content } = fromJsonResume(json);
        expect({ title, tags, ...content }).toEqual(original);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back groups, parts of a place and references, as far as they still hold', () => {
    const resume = {
      basics: { name: 'Amal Haddad', location: { postalCode: '1000', city: 'Tunis', countryCode: 'TN' } },
      skills: [
        { name: 'Analysis', level: 'Expert', keywords: ['HPLC', 'NMR'] },
        { name: 'Teaching', level: 'Good' },
      ],
      interests: [{ name: 'Birds', keywords: ['Gulls'] }],
      references: [{ name: 'Dr. B', reference: 'Careful.' }],
    };
    const { content, origin } = fromJsonResume(resume);
    const persona = { ...content, title: 'Chemist', tags: [] };
    expect(toJsonResume(persona, origin)).toMatchObject(resume);
    const changed = { ...persona, location: 'Sfax', skills: ['NMR', 'Teaching', 'Go'], interests: ['Birds'] };
    expect(toJsonResume(changed, origin)).toMatchObject({
      basics: { location: { address: 'Sfax' } },
      skills: [{ name: 'Analysis', level: 'Expert', keywords: ['NMR'] }, { name: 'Teaching' }, { name: 'Go' }],
      interests: [{ name: 'Birds' }],
    });
    expect(toJsonResume({ ...persona, skills: ['Teaching', 'HPLC'] }, origin)['skills']).toEqual([
      { name: 'Teaching' },
      { name: 'HPLC' },
    ]);
  });

  it('of every key that the schema has comes back with all of them', () => {
    const dated = { startDate: '2019-01', endDate: '2020-02-03' };
    const resume = {
      basics: {
        name: 'Amal Haddad',
        label: 'Chemist',
        image: 'https://amal.example/me.jpg',
        email: 'amal@example.org',
        phone: '+216 71 555 010',
        url: 'https://amal.example',
        summary: 'Makes things pure.',
        location: { address: 'Rue 4', postalCode: '1000', city: 'Tunis', countryCode: 'TN', region: 'Tunis' },
        profiles: [{ network: 'GitHub', username: 'amal', url: 'https://github.com/amal' }],
      },
      work: [
        {
          name: 'Lab',
          location: 'Tunis',
          description: 'A laboratory',
          position: 'Head',
          url: 'https://lab.example',
          ...dated,
          summary: 'Led it.',
          highlights: ['Cut waste'],
        },
      ],
      volunteer: [
        {
          organization: 'Shelter',
          position: 'Cook',
          url: 'https://s.example',
          ...dated,
          summary: 'S',
          highlights: ['H'],
        },
      ],
      education: [
        {
          institution: 'U',
          url: 'https://u.example',
          area: 'A',
          studyType: 'BSc',
          ...dated,
          score: '4',
          courses: ['C'],
        },
      ],
      awards: [{ title: 'T', date: '2014-11', awarder: 'W', summary: 'S' }],
      certificates: [{ name: 'N', date: '2021', url: 'https://c.example', issuer: 'I' }],
      publications: [{ name: 'P', publisher: 'Q', releaseDate: '2018', url: 'https://p.example', summary: 'S' }],
      skills: [{ name: 'Analysis', level: 'Master', keywords: ['HPLC', 'NMR'] }],
      languages: [{ language: 'Arabic', fluency: 'Native' }],
      interests: [{ name: 'Birds', keywords: ['Gulls'] }],
      references: [{ name: 'Dr. B', reference: 'Careful.' }],
      projects: [
        {
          name: 'Pure',
          description: 'D',
          highlights: ['H'],
          keywords: ['K', 'L'],
          ...dated,
          url: 'https://pure.example',
          roles: ['Lead', 'Speaker'],
          entity: 'E',
          type: 'application',
        },
      ],
    };
    const { content, origin, warnings } = fromJsonResume(resume);
    const again = toJsonResume({ ...content, title: 'Chemist', tags: [] }, origin);
    expect(faults(again)).toBeNull();
    expect(again).toMatchObject(resume);
    expect(warnings).toEqual([]);
    const twice = fromJsonResume(JSON.parse(JSON.stringify(again)));
    expect({ content: twice.content, origin: twice.origin }).toEqual({ content, origin });
  });

  it('is checked by a validator that can say no', () => {
    expect(faults({ basics: { email: 'nobody' }, work: [{ startDate: 'May' }] })).toHaveLength(2);
  });

  it('puts each field where other tools look for it', () => {
    expect(toJsonResume(short)).toMatchObject({
      basics: {
        name: 'Ingrid Halvorsen',
        label: 'Operations Manager',
        url: 'https://halvorsen.example',
        location: { address: 'Bergen, Norway' },
      },
      work: [
        { name: 'Fjord Cold Storage', position: 'Head of Operations', startDate: '2019-04' },
        { name: 'Nordhavn Terminal', endDate: '2019-03' },
      ],
      education: [{ studyType: 'Bachelor of Science', area: 'Supply Chain Management', score: 'B' }],
    });
  });

  it('believes the standard key when someone has changed it', () => {
    const json = toJsonResume(
      persona({ certifications: [{ name: 'First aid', issuer: null, date: 'spring 2019', url: null }] }),
    );
    firstOf(json['certificates'] as Record<string, unknown>[])['date'] = '2020-05';
    expect(fromJsonResume(json).content.certifications[0]?.date).toBe('2020-05');
  });

  it('reads what other tools write', () => {
    const { content, title } = fromJsonResume({
      basics: {
        name: 'Amal Haddad',
        label: 'Chemist',
        url: 'https://amal.example',
        location: { address: 'Rue 4', postalCode: '1000', city: 'Tunis', countryCode: 'TN' },
        profiles: [{ network: 'GitHub', username: 'amal', url: '' }],
      },
      work: [{ name: 'Lab', startDate: '2020-01', endDate: '', highlights: null }],
      skills: [
        { name: 'Analysis', keywords: ['HPLC', 'NMR'] },
        { name: 'Teaching', keywords: [] },
      ],
      references: [{ name: 'Dr. B', reference: 'Careful.' }],
      customKey: { anything: true },
    });
    expect(title).toBe('Chemist');
    expect(content).toMatchObject({
      location: 'Rue 4, 1000 Tunis, TN',
      links: [
        { label: null, url: 'https://amal.example' },
        { label: 'GitHub', url: 'amal' },
      ],
      workHistory: [{ company: 'Lab', endDate: null, isCurrent: true }],
      skills: ['HPLC', 'NMR', 'Teaching'],
    });
    // behind all others
    expect(content.sections.length).toBeGreaterThan(5);
    expect(content.sections.at(-1)).toMatchObject({ key: 'custom:references', markdown: '**Dr. B**\n\nCareful.' });
  });

  it('reads what tools wrote for the first versions of the schema', () => {
    const { content } = fromJsonResume({
      basics: { name: 'Amal Haddad', website: 'https://amal.example' },
      work: [{ company: 'Quay Laboratories', position: 'Chemist' }],
      education: [{ institution: 'Carthage', studyType: 'BSc', gpa: '3.4' }],
    });
    expect(content).toMatchObject({
      links: [{ label: null, url: 'https://amal.example' }],
      workHistory: [{ company: 'Quay Laboratories', title: 'Chemist' }],
      education: [{ institution: 'Carthage', grade: '3.4' }],
    });
  });

  it.each([
    ['2019-04', 'Present', '2019-04', null, true],
    ['Sept 2014', '02/2018', '2014-09', '2018-02', false],
    ['März 2011', 'heute', '2011-03', null, true],
    ['some day', '2018', 'some day', '2018', false],
  ])('reads the dates %s to %s', (startDate, endDate, start, end, isCurrent) => {
    const { content } = fromJsonResume({ work: [{ name: 'Quay', startDate, endDate }] });
    expect(content.workHistory).toMatchObject([{ startDate: start, endDate: end, isCurrent }]);
  });

  it('names every field of the wrong type', () => {
    const read = () => fromJsonResume({ basics: { name: 7 }, work: [{ highlights: 'one' }], skills: 'Java' });
    expect(read).toThrow(JsonResumeError);
    try {
      read();
    } catch (error) {
      expect((error as JsonResumeError).details.map(({ field }) => field)).toEqual([
        'basics.name',
        'work.0.highlights',
        'skills',
      ]);
    }
  });
});
