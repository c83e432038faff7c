import { isDeepStrictEqual } from 'node:util';
import { defaultSections, type CvContent, type PersonaContent, type Section } from '../../content.ts';
import type { Context } from '../../context.ts';
import type { ResumeOrigin } from '../../json-resume/origin.ts';
import { careerChanges, distinct, wholeRoles } from '../cvs/career-changes.ts';
import { CAREER_FIELDS, careerLists } from '../cvs/content.entity.ts';
import type { Persona } from './persona.entity.ts';
import type { PersonaFields, SectionInput } from './persona.inputs.ts';

/** What a partial persona sets: absent is left out, null clears, a list replaces the list. */
export function contentChanges(input: PersonaFields): Partial<Persona> {
  return {
    ...careerChanges(input),
    ...(input.workHistory !== undefined && { workHistory: wholeRoles(input.workHistory) }),
    ...(input.tags !== undefined && { tags: distinct(input.tags ?? []) }),
    ...(input.sections !== undefined && { sections: input.sections?.map(toSection) ?? defaultSections() }),
  };
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

/** The fields of a content that differ from those before. */
export function changedContent(before: PersonaContent, after: PersonaContent): Partial<Persona> {
  const fields = Object.keys(after) as (keyof PersonaContent)[];
  return Object.fromEntries(
    fields.filter((field) => !isDeepStrictEqual(before[field], after[field])).map((field) => [field, after[field]]),
  ) as Partial<Persona>;
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

const toSection = ({ key, title, visible, markdown }: SectionInput): Section => ({
  key,
  title: title ?? null,
  visible: visible ?? true,
  markdown: markdown ?? null,
});
