import type { PersonaContent } from '../../content.ts';
import { validateArguments } from '../../validation.ts';
import * as content from '../cvs/content.inputs.ts';
import { SectionInput, UpdatePersonaInput } from './persona.inputs.ts';

const ENTRIES = {
  links: content.LinkInput,
  workHistory: content.WorkExperienceInput,
  education: content.EducationInput,
  projects: content.ProjectInput,
  certifications: content.CertificationInput,
  languages: content.LanguageSkillInput,
  awards: content.AwardInput,
  publications: content.PublicationInput,
  volunteering: content.VolunteeringInput,
  sections: SectionInput,
};

/**
 * Holds what an import brings to the limits of a change.
 * @throws {InvalidRequestError} that names the field
 */
export async function assertWithinLimits(values: PersonaContent & { title: string; tags: string[] }): Promise<void> {
  const input = Object.assign(new UpdatePersonaInput(), values);
  for (const [field, Entry] of Object.entries(ENTRIES) as [keyof typeof ENTRIES, new () => object][])
    Object.assign(input, { [field]: values[field].map((entry) => Object.assign(new Entry(), entry)) });
  await validateArguments(input);
}
