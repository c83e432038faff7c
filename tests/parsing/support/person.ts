/** An invented CV in parts, to be laid out in different ways. */
export interface Role {
  title: string;
  company: string;
  place: string;
  dates: string;
  start: string;
  end: string | null;
  highlights: string[];
}

export const person = {
  name: 'Ottoline Marchbanks',
  headline: 'Harbour Pilot',
  email: 'ottoline.marchbanks@example.com',
  phone: '+44 20 7946 0131',
  place: 'Plymouth, Devon',
  summary: 'Harbour pilot with fourteen years of handling tankers and ferries in narrow approaches.',
  roles: [
    {
      title: 'Senior Harbour Pilot',
      company: 'Tamar Port Services Ltd',
      place: 'Plymouth',
      dates: 'Mar 2016 – Present',
      start: '2016-03',
      end: null,
      highlights: ['Guided 1,900 vessels without a grounding', 'Trained seven junior pilots in night approaches'],
    },
    {
      title: 'Tug Master',
      company: 'Westquay Towage Ltd',
      place: 'Falmouth',
      dates: 'Jan 2011 – Feb 2016',
      start: '2011-01',
      end: '2016-02',
      highlights: ['Cut fuel use by a tenth with shared departures'],
    },
    {
      title: 'Deck Officer',
      company: 'Channel Line Ferries plc',
      place: 'Dover',
      dates: 'Jun 2007 – Dec 2010',
      start: '2007-06',
      end: '2010-12',
      highlights: ['Kept the bridge watch on 1,200 crossings'],
    },
  ] satisfies Role[],
  school: 'Solent Maritime College',
  degree: 'BSc',
  field: 'Nautical Science',
  studyDates: '2003 – 2007',
  skills: ['Radar plotting', 'Ship handling', 'Tidal planning', 'Crew briefing'],
  languages: [
    ['English', 'Native'],
    ['Norwegian', 'B2'],
  ] as [string, string][],
  certificate: 'Class 1 Pilot Licence',
  issuer: 'Harbour Authority',
};

export type Block = { heading: string; lines: Line[] };
/** `left` and `right` stand on one line; `bullet` is a list item; `bold` names an entry. */
export type Line = { left: string; right?: string; bullet?: boolean; bold?: boolean };

export const sections = (): Record<
  'summary' | 'work' | 'education' | 'skills' | 'languages' | 'certifications',
  Block
> => ({
  summary: { heading: 'Summary', lines: [{ left: person.summary }] },
  work: {
    heading: 'Work Experience',
    lines: person.roles.flatMap((r) => [
      { left: r.title, right: r.dates, bold: true },
      { left: `${r.company}, ${r.place}` },
      ...r.highlights.map((left) => ({ left, bullet: true })),
    ]),
  },
  education: {
    heading: 'Education',
    lines: [
      { left: `${person.degree} in ${person.field}`, right: person.studyDates, bold: true },
      { left: person.school },
    ],
  },
  skills: { heading: 'Skills', lines: [{ left: person.skills.join(', ') }] },
  languages: { heading: 'Languages', lines: [{ left: person.languages.map(([l, f]) => `${l} (${f})`).join(', ') }] },
  certifications: { heading: 'Certifications', lines: [{ left: `${person.certificate}, ${person.issuer} (2014)` }] },
});

export const head = [person.email, person.phone, person.place];
