import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields, formOf, inputOf, type Persona } from '../../src/workbench/editor/form.ts';
import { begun, redone, stepped, undone } from '../../src/workbench/editor/history.ts';
import { readDate } from '../../src/workbench/editor/partial-date.ts';
import { newCustomKey } from '../../src/workbench/editor/sections.ts';

describe('a date as it is typed', () => {
  it.each([
    ['2019', { date: '2019' }],
    [' 2019-4 ', { date: '2019-04' }],
    ['2019-04-17', { date: '2019-04-17' }],
    ['4/2019', { date: '2019-04' }],
    ['17.4.2019', { date: '2019-04-17' }],
    ['April 2019', { date: '2019-04' }],
    ['Sept 2019', { date: '2019-09' }],
    ['März 2019', { date: '2019-03' }],
    ['févr. 2019', { date: '2019-02' }],
    ['diciembre de 2019', { date: '2019-12' }],
    ['now', 'now'],
    ['heute', 'now'],
    ['', 'none'],
    ['ju 2019', 'unclear'],
    ['2019-13', 'unclear'],
    ['31.2.2019', 'unclear'],
    ['some day', 'unclear'],
  ])('%s', (typed, read) => expect(readDate(typed)).toEqual(read));
});

describe('steps', () => {
  it('are taken back and made again, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), (states) => {
        const last = states.reduce((history, state) => stepped(history, state), begun(0));
        const first = states.reduce((history) => undone(history), last);
        expect(first.present).toBe(0);
        expect(states.reduce((history) => redone(history), first).present).toBe(last.present);
      }),
    );
  });

  it('that change nothing are none, and a new one ends what was taken back', () => {
    const history = undone(stepped(stepped(begun({ a: 1 }), { a: 2 }), { a: 2 }));
    expect(history).toEqual({ past: [], present: { a: 1 }, future: [{ a: 2 }] });
    expect(stepped(history, { a: 3 }).future).toEqual([]);
  });
});

const PERSONA = {
  id: 'p',
  version: 3,
  title: 'Stage',
  tags: ['tour'],
  name: 'Mara Lindqvist',
  headline: null,
  email: null,
  phone: null,
  location: null,
  summary: 'Runs stages.',
  skills: ['QLab'],
  interests: [],
  links: [{ label: null, url: 'https://example.com' }],
  workHistory: [
    {
      title: 'Stage Manager',
      company: null,
      location: null,
      startDate: '2019-04',
      endDate: null,
      isCurrent: true,
      summary: null,
      highlights: ['Ran 40 productions'],
    },
  ],
  education: [
    {
      institution: 'Okertal School',
      degree: 'BA',
      fieldOfStudy: null,
      location: null,
      startDate: null,
      endDate: '2015',
      isCurrent: false,
      grade: null,
      highlights: [],
    },
  ],
  projects: [{ name: 'Tour', role: null, url: null, startDate: '2020', endDate: null, summary: null, highlights: [] }],
  certifications: [{ name: 'First aid', issuer: null, date: '2021', url: null }],
  languages: [{ language: 'Swedish', fluency: null }],
  awards: [],
  publications: [],
  volunteering: [],
  sections: [{ key: 'custom:notes', title: 'Notes', visible: true, markdown: '**on** tour ' }],
} as unknown as Persona;

describe('the form', () => {
  it('gives back what it was given', () => {
    const given = PERSONA as unknown as Record<string, unknown>;
    const { id: _id, version: _version, ...content } = given;
    expect(inputOf(formOf(PERSONA))).toEqual(content);
    expect(changedFields(formOf(PERSONA), formOf(PERSONA))).toEqual({});
  });

  it('sends what differs alone, and neither empty titles nor entries that were only begun', () => {
    const form = formOf(PERSONA);
    const after = {
      ...form,
      title: ' ',
      headline: 'Stage manager',
      awards: [{ title: '', issuer: '' }],
      links: [...form.links, { label: 'Portfolio', url: '' }],
    };
    expect(changedFields(form, after)).toEqual({ headline: 'Stage manager' });
  });

  it('keeps an emptied field as cleared', () => {
    expect(changedFields(formOf(PERSONA), { ...formOf(PERSONA), summary: '' })).toEqual({ summary: null });
  });

  it('gives each section of one’s own a key of its own', () => {
    expect(newCustomKey(['custom:talks'], 'Talks')).toBe('custom:talks-2');
    expect(newCustomKey([], '講演')).toBe('custom:section');
  });
});
