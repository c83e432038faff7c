import type { Link, PersonaContent } from '../content.ts';
import { groupedInterests, groupedSkills, keptFor, placeOf, referencesOf, type ResumeOrigin } from './origin.ts';
import { safeHref } from '../safe-href.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** A JSON Resume, valid against version 1.0.0 of its schema (https://jsonresume.org/schema). */
export type JsonResume = Record<string, unknown>;

/**
 * A persona as JSON Resume. What the schema has no place for, or would call invalid, stands beside the standard keys
 * under an `x-` key, so that `fromJsonResume` gives back the same persona.
 *
 * @param origin what the persona was imported from: groups of skills and parts of a place come back as they were
 */
export function toJsonResume(
  persona: PersonaContent & { title: string; tags?: string[] },
  origin: ResumeOrigin | null = null,
): JsonResume {
  const kept = keptFor(origin?.kept ?? []);
  const { name, headline, phone, location, summary, email } = persona;
  const website =
    persona.links.find(({ label }) => isWebsite(label)) ?? persona.links.find(({ label }) => label === null);
  return compact({
    $schema: SCHEMA,
    basics: compact({
      ...kept('basics', []),
      name,
      label: headline,
      phone,
      summary,
      ...checked('email', email, validEmail),
      location: compactOrNull(placeOf(location, origin?.location)),
      url: website ? validUrl(website.url) : null,
      profiles: (saysItself(persona.links) ? persona.links.slice(1) : persona.links).map(({ label, url }) =>
        compact({ ...kept('profiles', [label, url]), network: label, ...checked('url', url, validUrl) }),
      ),
    }),
    work: persona.workHistory.map((role) =>
      compact({
        ...kept('work', [role.company, role.title]),
        name: role.company,
        position: role.title,
        location: role.location,
        ...period(role),
        ...current(role),
        summary: role.summary,
        highlights: role.highlights,
      }),
    ),
    volunteer: persona.volunteering.map((role) =>
      compact({
        ...kept('volunteer', [role.organization, role.role]),
        organization: role.organization,
        position: role.role,
        ...period(role),
        summary: role.summary,
        highlights: role.highlights,
      }),
    ),
    education: persona.education.map((item) =>
      compact({
        ...kept('education', [item.institution, item.fieldOfStudy]),
        institution: item.institution,
        area: item.fieldOfStudy,
        studyType: item.degree,
        'x-location': item.location,
        ...period(item),
        ...current(item),
        score: item.grade,
        courses: item.highlights,
      }),
    ),
    awards: persona.awards.map(({ title, issuer, date, summary: text }) =>
      compact({ title, awarder: issuer, ...checked('date', date, validDate), summary: text }),
    ),
    certificates: persona.certifications.map((item) =>
      compact({
        name: item.name,
        issuer: item.issuer,
        ...checked('date', item.date, validDate),
        ...checked('url', item.url, validUrl),
      }),
    ),
    publications: persona.publications.map((item) =>
      compact({
        name: item.name,
        publisher: item.publisher,
        ...checked('releaseDate', item.date, validDate),
        ...checked('url', item.url, validUrl),
        summary: item.summary,
      }),
    ),
    skills: groupedSkills(persona.skills, origin?.skills).map(compact),
    languages: persona.languages.map((item) => compact({ ...item })),
    interests: groupedInterests(persona.interests, origin?.interests).map(compact),
    references: referencesOf(persona.sections, origin?.references).map(compact),
    projects: persona.projects.map((project) => {
      const { roles, ...others } = kept('projects', [project.name]);
      return compact({
        ...others,
        name: project.name,
        roles: rolesOf(project.role, roles),
        ...checked('url', project.url, validUrl),
        ...period(project),
        description: project.summary,
        highlights: project.highlights,
      });
    }),
    meta: {
      version: 'v1.0.0',
      'x-persona': { title: persona.title, tags: persona.tags ?? [], sections: persona.sections },
    },
  });
}

/** Whether `basics.url` alone gives the first link back. */
function saysItself([first, ...others]: Link[]): boolean {
  const isUrl = first?.label === null && validUrl(first.url) === first.url;
  return isUrl && others.every(({ label, url }) => !isWebsite(label) && validUrl(url) !== first.url);
}

const isWebsite = (label: string | null) => /^(website|homepage|portfolio|blog)$/i.test(label ?? '');

/** The list that a role was made of, while it says the same. */
const rolesOf = (role: string | null, kept: unknown): string[] | null =>
  Array.isArray(kept) && kept.join(', ') === role ? (kept as string[]) : role === null ? null : [role];

/** The rule by which a reader takes a role without an end for a present one. */
export const readsAsCurrent = ({ startDate, endDate }: { startDate: string | null; endDate: string | null }) =>
  startDate !== null && endDate === null;

/** A valid form of a value, or null where there is none. */
export const validDate = (date: string): string | null => (/^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/.test(date) ? date : null);
export const validUrl = (url: string): string | null =>
  /^[\x21-\x7E]+$/.test(url) && /^https?:\/\//.test(url) && URL.canParse(url) ? url : safeHref(url);
export const validEmail = (email: string): string | null =>
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(
    email,
  )
    ? email
    : null;

function checked(
  key: string,
  value: string | null,
  valid: (value: string) => string | null,
): Record<string, string | null> {
  const standard = value === null ? null : valid(value);
  return standard === value ? { [key]: value } : { [key]: standard, [`x-${key}`]: value };
}

const period = ({ startDate, endDate }: { startDate: string | null; endDate: string | null }) => ({
  ...checked('startDate', startDate, validDate),
  ...checked('endDate', endDate, validDate),
});

const current = (item: { startDate: string | null; endDate: string | null; isCurrent: boolean }) =>
  item.isCurrent === readsAsCurrent(item) ? {} : { 'x-isCurrent': item.isCurrent };

const compactOrNull = (object: object | null) => object && compact(object);

const compact = (object: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
