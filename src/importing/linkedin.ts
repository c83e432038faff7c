import type { Archive } from '../parsing/flow/archive.ts';
import type { ImportedPersona } from '../json-resume/imported.ts';
import type { Link, PersonaContent } from '../content.ts';
import { importedFrom, leftOut, type ExtraSection } from './profile.ts';
import { Row, readSheet } from './sheet.ts';
import { dateOf, distinct, joined, markdownList, pointsOf } from './text.ts';

/** Tables about the person, by their names without ending; those of other people and of activity stay unread. */
const TABLES = [
  'Profile',
  'Profile Summary',
  'Positions',
  'Education',
  'Skills',
  'Languages',
  'Certifications',
  'Projects',
  'Email Addresses',
  'PhoneNumbers',
  'Phone Numbers',
  'Whatsapp Phone Numbers',
  'Publications',
  'Honors',
  'Volunteering',
  'Courses',
  'Organizations',
  'Patents',
  'Test Scores',
  'Recommendations_Received',
] as const;
type Table = (typeof TABLES)[number];
type Tables = Record<Table, Row[]>;

/** The name of a file in the archive, without folders and ending. */
const tableOf = (path: string) => /([^/\\]+)\.csv$/i.exec(path)?.[1] ?? null;

/** Whether an archive is LinkedIn's export of a person's data. */
export const isLinkedIn = ({ names }: Archive): boolean =>
  names.some((name) => ['Profile', 'Positions', 'Email Addresses'].includes(tableOf(name) ?? ''));

/**
 * A person's data as LinkedIn exports them: a ZIP of CSV.
 * @throws {SheetError} for a table that is none
 */
export async function readLinkedIn({ names, read }: Archive): Promise<ImportedPersona> {
  const tables = Object.fromEntries(TABLES.map((table) => [table, [] as Row[]])) as Tables;
  const others: string[] = [];
  for (const name of names) {
    const table = tableOf(name);
    const known = TABLES.find((each) => each.toLowerCase() === table?.toLowerCase());
    if (known) tables[known].push(...readSheet((await read(name)) ?? '', name));
    else if (!name.endsWith('/')) others.push(name);
  }
  const recommended = tables.Recommendations_Received;
  tables.Recommendations_Received = recommended.filter((row) => row.get('Status', 'Creation Date') !== 'HIDDEN');
  const hidden = recommended.length - tables.Recommendations_Received.length;
  // what these have read is not left out
  const [profile, extras] = [profileOf(tables), extrasOf(tables)];
  const warnings = [
    ...Object.entries(tables).flatMap(([table, rows]) =>
      leftOut(rows.flatMap((row) => row.unread().map((column) => `${table}.csv: ${column}`))),
    ),
    ...leftOut(hidden ? [`Recommendations_Received.csv: ${hidden} of them`] : [], 'is hidden on your profile'),
    ...leftOut(others, 'is about other people or about what you did on LinkedIn'),
  ];
  return importedFrom({ ...profile, extras, warnings: [...warningsOf(tables), ...warnings] });
}

function profileOf(tables: Tables): Partial<PersonaContent> {
  const person = tables.Profile[0] ?? new Row({});
  const about = person.get('Summary') ?? tables['Profile Summary'][0]?.get('Profile Summary', 'Summary') ?? null;
  return {
    name: joined([person.get('First Name'), person.get('Last Name')], ' '),
    headline: person.get('Headline'),
    summary: about,
    location: person.get('Geo Location') ?? joined([person.get('Address'), person.get('Zip Code')]),
    email: emailOf(tables['Email Addresses']),
    phone: phonesOf(tables)[0] ?? null,
    links: linksOf(person),
    workHistory: tables.Positions.map((row) => ({
      title: row.get('Title'),
      company: row.get('Company Name'),
      location: row.get('Location'),
      ...period(row),
      isCurrent: !row.get('Finished On') && Boolean(row.get('Started On')),
      ...pointsOf(row.get('Description')),
    })),
    education: tables.Education.map(educationOf),
    skills: distinct(tables.Skills.map((row) => row.get('Name'))),
    languages: tables.Languages.map((row) => ({ language: row.get('Name'), fluency: row.get('Proficiency') })),
    certifications: tables.Certifications.map((row) => ({
      name: row.get('Name'),
      issuer: row.get('Authority'),
      date: dateOf(row.get('Started On')),
      url: row.get('Url'),
    })),
    projects: tables.Projects.map((row) => ({
      name: row.get('Title'),
      role: null,
      url: row.get('Url'),
      ...period(row),
      ...pointsOf(row.get('Description')),
    })),
    publications: tables.Publications.map((row) => ({
      name: row.get('Name'),
      publisher: row.get('Publisher'),
      date: dateOf(row.get('Published On')),
      url: row.get('Url'),
      summary: row.get('Description'),
    })),
    awards: tables.Honors.map((row) => ({
      title: row.get('Title'),
      issuer: row.get('Issuer'),
      date: dateOf(row.get('Issued On')),
      summary: row.get('Description'),
    })),
    volunteering: tables.Volunteering.map((row) => {
      const { summary, highlights } = pointsOf(row.get('Description'));
      return {
        organization: row.get('Company Name'),
        role: row.get('Role'),
        ...period(row),
        summary: joined([row.get('Cause'), summary], '\n'),
        highlights,
      };
    }),
  };
}

const period = (row: Row) => ({ startDate: dateOf(row.get('Started On')), endDate: dateOf(row.get('Finished On')) });

function educationOf(row: Row): PersonaContent['education'][number] {
  const { summary, highlights } = pointsOf(row.get('Notes'));
  return {
    institution: row.get('School Name'),
    degree: row.get('Degree Name'),
    fieldOfStudy: row.get('Field Of Study'),
    location: null,
    startDate: dateOf(row.get('Start Date')),
    endDate: dateOf(row.get('End Date')),
    isCurrent: false,
    grade: row.get('Grade'),
    highlights: [...(summary?.split('\n') ?? []), ...highlights, ...(row.get('Activities')?.split('\n') ?? [])].filter(
      (line) => line.trim(),
    ),
  };
}

/** The first one, or the one that LinkedIn calls primary. */
function emailOf(rows: Row[]): string | null {
  const addresses = rows.map((row) => ({ address: row.get('Email Address'), primary: row.get('Primary') }));
  rows.forEach((row) => row.get('Confirmed', 'Updated On'));
  return (addresses.find(({ primary }) => /^yes$/i.test(primary ?? '')) ?? addresses[0])?.address ?? null;
}

function phonesOf(tables: Tables): string[] {
  const rows = [...tables.PhoneNumbers, ...tables['Phone Numbers'], ...tables['Whatsapp Phone Numbers']];
  rows.forEach((row) => row.get('Type'));
  return distinct(rows.map((row) => joined([row.get('Number', 'WhatsApp Number'), row.get('Extension')], ' ext. ')));
}

/** `[PORTFOLIO:https://a.example,OTHER:https://b.example]` and `[handle]`. */
function linksOf(person: Row): Link[] {
  const listed = (cell: string | null) =>
    (cell ?? '')
      .replaceAll(/^\[|\]$/g, '')
      .split(',')
      .map((item) => item.trim());
  const websites = listed(person.get('Websites')).flatMap((item) => {
    const [, label, url] = /^(?:([A-Z_]+):)?(\S+\.\S+)$/.exec(item) ?? [];
    return url ? [{ label: label && label !== 'OTHER' ? titled(label) : null, url }] : [];
  });
  const twitter = listed(person.get('Twitter Handles')).filter(Boolean);
  return [...websites, ...twitter.map((handle) => ({ label: 'X', url: `https://x.com/${handle.replace(/^@/, '')}` }))];
}

const titled = (word: string) => word.charAt(0) + word.slice(1).toLowerCase().replaceAll('_', ' ');

/** What a career has and a persona keeps no field for, as sections of its own. */
function extrasOf(tables: Tables): ExtraSection[] {
  const list = (title: string, rows: Row[], row: (each: Row) => Parameters<typeof markdownList>[0][number]) => ({
    slug: title.toLowerCase().replaceAll(' ', '-'),
    title,
    markdown: markdownList(rows.map(row)),
  });
  const licences = tables.Certifications.filter((row) => row.get('License Number', 'Finished On'));
  return [
    list('Courses', tables.Courses, (row) => ({ name: row.get('Name'), details: [row.get('Number')] })),
    list('Memberships', tables.Organizations, (row) => ({
      name: row.get('Name'),
      details: [row.get('Position'), joined([row.get('Started On'), row.get('Finished On')], ' – ')],
      text: row.get('Description'),
    })),
    list('Patents', tables.Patents, (row) => ({
      name: row.get('Title'),
      details: [row.get('Number'), row.get('Status'), row.get('Filed On', 'Issued On', 'Date'), row.get('Url')],
      text: row.get('Description'),
    })),
    list('Test scores', tables['Test Scores'], (row) => ({
      name: row.get('Name'),
      details: [row.get('Score'), row.get('Test Date', 'Date')],
      text: row.get('Description'),
    })),
    list('Licence numbers', licences, (row) => ({
      name: row.get('Name'),
      details: [row.get('License Number'), until(row.get('Finished On'))],
    })),
    list('References', tables.Recommendations_Received, (row) => ({
      name: joined([row.get('First Name'), row.get('Last Name')], ' '),
      details: [row.get('Job Title'), row.get('Company')],
      text: row.get('Text'),
    })),
    { slug: 'industry', title: 'Industry', markdown: tables.Profile[0]?.get('Industry') ?? '' },
  ];
}

const until = (date: string | null) => date && `valid until ${date}`;

function warningsOf(tables: Tables) {
  const [addresses, numbers] = [tables['Email Addresses'].length, phonesOf(tables).length];
  return leftOut([
    ...(addresses > 1 ? [`Email Addresses.csv: ${addresses - 1} more than one address`] : []),
    ...(numbers > 1 ? [`PhoneNumbers.csv: ${numbers - 1} more than one number`] : []),
  ]);
}
