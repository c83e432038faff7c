import { defaultSections, type Link, type Section } from '../content.ts';
import { onlyDates, saysPresent } from '../parsing/text/dates.ts';
import type { ImportedPersona, ImportWarning } from './imported.ts';
import {
  interestsOf,
  type KeptKeys,
  placeText,
  type Reference,
  REFERENCES,
  referencesText,
  skillsOf,
} from './origin.ts';
import { resume, type Resume, unknownKeys } from './shape.ts';
import { readsAsCurrent, validDate, validEmail, validUrl } from './write.ts';

/** The input is no JSON Resume; `details` names each field that is wrong. */
export class JsonResumeError extends Error {
  override name = 'JsonResumeError';
  readonly details: { field: string; message: string }[];

  constructor(details: { field: string; message: string }[]) {
    super('This is not a JSON Resume (https://jsonresume.org/schema): see the details.');
    this.details = details;
  }
}

/**
 * A JSON Resume as persona content; one that `toJsonResume` wrote comes back as it was.
 * @throws JsonResumeError naming each field of the wrong type
 */
export function fromJsonResume(json: unknown): ImportedPersona {
  const parsed = resume.safeParse(json);
  if (!parsed.success) {
    throw new JsonResumeError(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })));
  }
  const { data } = parsed;
  const own = data.meta?.['x-persona'];
  return {
    title: own?.title ?? data.basics?.label ?? data.basics?.name ?? null,
    tags: own?.tags ?? [],
    content: { ...basics(data.basics), ...lists(data), sections: own?.sections ?? withReferences(data.references) },
    origin: {
      location: data.basics?.location ?? null,
      skills: data.skills,
      interests: data.interests,
      references: data.references,
      kept: keptOf(data),
    },
    warnings: unknownKeys(json).map(leftOut),
  };
}

const leftOut = (key: string): ImportWarning => ({
  code: 'left_out',
  message: `${key} is no key of JSON Resume and was left out.`,
});

/** What the schema has and a persona has not: addresses of employers and schools, the picture, keywords of projects. */
function keptOf(data: Resume): KeptKeys[] {
  const kept = (section: string, names: (string | null)[], values: Record<string, string | string[] | null>) => ({
    section,
    names,
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value?.length)),
  });
  return [
    kept('basics', [], { image: data.basics?.image ?? null }),
    ...(data.basics?.profiles ?? []).map(({ network, username, url }) =>
      kept('profiles', [network, url], { username: url ? username : null }),
    ),
    ...data.work.map(({ name, company, position, url, website, description }) =>
      kept('work', [name ?? company, position], { url: url ?? website, description }),
    ),
    ...data.volunteer.map(({ organization, position, url, website }) =>
      kept('volunteer', [organization, position], { url: url ?? website }),
    ),
    ...data.education.map(({ institution, area, url }) => kept('education', [institution, area], { url })),
    ...data.projects.map(({ name, keywords, entity, type, roles }) =>
      kept('projects', [name], { keywords, entity, type, roles: roles.length > 1 ? roles : null }),
    ),
  ].filter(({ values }) => Object.keys(values).length);
}

function basics(data: Resume['basics']) {
  return {
    name: data?.name ?? null,
    headline: data?.label ?? null,
    email: original(data?.email, data?.['x-email'], validEmail),
    phone: data?.phone ?? null,
    summary: data?.summary ?? null,
    location: data?.location ? placeText(data.location) : null,
    links: links(data),
  };
}

function links(data: Resume['basics']): Link[] {
  const url = data?.url ?? data?.website;
  const profiles = (data?.profiles ?? []).flatMap(({ network, username, ...rest }) => {
    const address = addressOf(rest) ?? username;
    return address ? [{ label: network, url: address }] : [];
  });
  const known = profiles.some((profile) => validUrl(profile.url) === url);
  return url && !known ? [{ label: null, url }, ...profiles] : profiles;
}

const lists = (data: Resume) => ({
  workHistory: data.work.map((role) => ({
    title: role.position,
    company: role.name ?? role.company,
    location: role.location,
    ...period(role),
    isCurrent: current(role),
    summary: role.summary,
    highlights: role.highlights,
  })),
  education: data.education.map((item) => ({
    institution: item.institution,
    degree: item.studyType,
    fieldOfStudy: item.area,
    location: item['x-location'],
    ...period(item),
    isCurrent: current(item),
    grade: item.score ?? item.gpa,
    highlights: item.courses,
  })),
  skills: unique(data.skills.flatMap(skillsOf)),
  interests: unique(data.interests.flatMap(interestsOf)),
  languages: data.languages,
  projects: data.projects.map((project) => ({
    name: project.name,
    role: project.roles.join(', ') || null,
    url: addressOf(project),
    ...period(project),
    summary: project.description,
    highlights: project.highlights,
  })),
  certifications: data.certificates.map((item) => ({
    name: item.name,
    issuer: item.issuer,
    date: dateOf(item.date, item['x-date']),
    url: addressOf(item),
  })),
  awards: data.awards.map((item) => ({
    title: item.title,
    issuer: item.awarder,
    date: dateOf(item.date, item['x-date']),
    summary: item.summary,
  })),
  publications: data.publications.map((item) => ({
    name: item.name,
    publisher: item.publisher,
    date: dateOf(item.releaseDate, item['x-releaseDate']),
    url: addressOf(item) ?? item.website,
    summary: item.summary,
  })),
  volunteering: data.volunteer.map((role) => ({
    organization: role.organization,
    role: role.position,
    ...period(role),
    summary: role.summary,
    highlights: role.highlights,
  })),
});

/** The value that the standard key was made from, unless someone has changed that key since. */
function original(
  standard: string | null | undefined,
  extension: string | null | undefined,
  valid: (value: string) => string | null,
): string | null {
  const untouched = extension && valid(extension) === (standard ?? null);
  return (untouched ? extension : standard) ?? null;
}

const addressOf = (item: { url: string | null; 'x-url': string | null }) => original(item.url, item['x-url'], validUrl);

interface Dated {
  startDate: string | null;
  endDate: string | null;
  'x-startDate': string | null;
  'x-endDate': string | null;
}

const period = (item: Dated) => ({
  startDate: dateOf(item.startDate, item['x-startDate']),
  endDate: isPresent(item.endDate) ? null : dateOf(item.endDate, item['x-endDate']),
});

/** People write dates as they like: "May 2014", "03/2019". What is no date at all stays as it was written. */
function dateOf(standard: string | null, extension: string | null): string | null {
  const date = original(standard, extension, validDate);
  if (date === null || date === extension || validDate(date)) return date;
  const span = onlyDates(date);
  return span?.start ?? span?.end ?? date;
}

/** "Present" in the place of an end. */
const isPresent = (date: string | null) => date !== null && saysPresent(date);

const current = (item: Dated & { 'x-isCurrent': boolean | null }) =>
  item['x-isCurrent'] ?? (isPresent(item.endDate) || readsAsCurrent(period(item)));

const unique = (items: (string | null)[]) => [...new Set(items.filter((item) => item !== null))];

/** JSON Resume has references, a persona has sections of its own making: behind all others. */
function withReferences(references: Reference[]): Section[] {
  const markdown = referencesText(references);
  if (!markdown) return [];
  return [...defaultSections(), { key: REFERENCES, title: 'References', visible: true, markdown }];
}
