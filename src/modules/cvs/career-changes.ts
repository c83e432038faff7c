import type { WorkExperience } from '../../content.ts';
import { CAREER_FIELDS, type CareerContent } from './content.entity.ts';
import type { CareerFields, WorkExperienceInput } from './content.inputs.ts';

const BLANK_ROLE: WorkExperience = {
  title: null,
  company: null,
  location: null,
  startDate: null,
  endDate: null,
  isCurrent: false,
  summary: null,
  highlights: [],
};

/** An entry with every field of its kind: what the client left out is null, [] or false. */
const BLANKS = {
  links: { label: null, url: '' },
  education: {
    institution: null,
    degree: null,
    fieldOfStudy: null,
    location: null,
    startDate: null,
    endDate: null,
    isCurrent: false,
    grade: null,
    highlights: [],
  },
  projects: { name: null, role: null, url: null, startDate: null, endDate: null, summary: null, highlights: [] },
  certifications: { name: null, issuer: null, date: null, url: null },
  languages: { language: null, fluency: null },
  awards: { title: null, issuer: null, date: null, summary: null },
  publications: { name: null, publisher: null, date: null, url: null, summary: null },
  volunteering: { organization: null, role: null, startDate: null, endDate: null, summary: null, highlights: [] },
} satisfies { [K in keyof CareerContent]?: CareerContent[K] extends (infer Entry)[] ? Entry : never };

const STRING_LISTS: string[] = ['skills', 'interests'];

/** What a partial content sets: absent is left out, null clears, a list replaces the list. */
export function careerChanges(input: CareerFields): Partial<CareerContent> {
  const changes: Record<string, unknown> = {};
  for (const field of CAREER_FIELDS) {
    const value = input[field];
    if (value === undefined) continue;
    if (field in BLANKS) changes[field] = whole(BLANKS[field as keyof typeof BLANKS], value as object[] | null);
    else if (STRING_LISTS.includes(field)) changes[field] = distinct((value ?? []) as string[]);
    else changes[field] = (value as string | null)?.trim() || null;
  }
  return changes as Partial<CareerContent>;
}

export const wholeRoles = (roles: WorkExperienceInput[] | null): WorkExperience[] => whole(BLANK_ROLE, roles);

function whole<T extends object>(blank: T, entries: object[] | null): T[] {
  const complete = (entry: object) =>
    Object.entries(blank).map(([key, empty]) => [key, (entry as Record<string, unknown>)[key] ?? empty]);
  return (entries ?? []).map((entry) => Object.fromEntries(complete(entry)) as T);
}

export const distinct = (values: string[]): string[] => [
  ...new Set(values.map((value) => value.trim()).filter(Boolean)),
];
