import { SECTION_KEYS, type CvContent, type PersonaContent, type Section } from '../../content.ts';
import type { Context } from '../../context.ts';
import type { ResumeOrigin } from '../../json-resume/origin.ts';
import { CAREER_FIELDS, careerLists } from '../cvs/content.entity.ts';
import type { Persona } from './persona.entity.ts';
import type { PersonaFields, SectionInput } from './persona.inputs.ts';

export const defaultSections = (): Section[] =>
  SECTION_KEYS.map((key) => ({ key, title: null, visible: true, markdown: null }));

/** An entry with every field of its kind: what the client left out is null, [] or false. */
const BLANKS = {
  links: { label: null, url: '' },
  workHistory: {
    title: null,
    company: null,
    location: null,
    startDate: null,
    endDate: null,
    isCurrent: false,
    summary: null,
    highlights: [],
  },
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
} satisfies Partial<Record<keyof PersonaContent, object>>;

const STRING_LISTS = ['skills', 'interests', 'tags'];

/** What a partial persona sets: absent is left out, null clears, a list replaces the list. */
export function contentChanges(input: PersonaFields): Partial<Persona> {
  const changes: Record<string, unknown> = {};
  for (const field of [...CAREER_FIELDS, 'workHistory', 'tags'] as const) {
    const value = input[field];
    if (value === undefined) continue;
    if (field in BLANKS)
      changes[field] = ((value ?? []) as object[]).map((entry) =>
        complete(BLANKS[field as keyof typeof BLANKS], entry),
      );
    else if (STRING_LISTS.includes(field)) changes[field] = distinct((value ?? []) as string[]);
    else changes[field] = (value as string | null)?.trim() || null;
  }
  if (input.sections !== undefined) changes['sections'] = input.sections?.map(toSection) ?? defaultSections();
  return changes as Partial<Persona>;
}

/** What a persona that is made from a CV starts with. */
export function fromCv(
  cv: Omit<CvContent, 'workExperience'> & { workExperience: CvContent['workExperience'] },
): Partial<Persona> {
  return {
    ...Object.fromEntries(CAREER_FIELDS.map((field) => [field, structuredClone(cv[field])])),
    workHistory: structuredClone(cv.workExperience),
  };
}

/** The content of a persona alone, for the libraries that know no rows. */
export function contentOf(persona: Persona): PersonaContent {
  return {
    ...(Object.fromEntries(CAREER_FIELDS.map((field) => [field, persona[field]])) as unknown as PersonaContent),
    workHistory: persona.workHistory,
    sections: persona.sections,
  };
}

/** What makes a persona heavy. */
export const listsOf = (persona: Persona): unknown[][] =>
  // a list that was not read is not there
  [persona.workHistory, ...careerLists(persona)].filter(Boolean);

/** What the persona was imported from, which lists and pages leave where it is. */
export async function originOf({ em }: Pick<Context, 'em'>, persona: Persona): Promise<ResumeOrigin | null> {
  await em.populate(persona, ['origin']);
  return persona.origin;
}

function complete(blank: Record<string, unknown>, entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(blank).map(([key, empty]) => [key, (entry as Record<string, unknown>)[key] ?? empty]),
  );
}

const toSection = ({ key, title, visible, markdown }: SectionInput): Section => ({
  key,
  title: title ?? null,
  visible: visible ?? true,
  markdown: markdown ?? null,
});

const distinct = (values: string[]) => [...new Set(values.map((value) => value.trim()).filter(Boolean))];
