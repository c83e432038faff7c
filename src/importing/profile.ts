import { defaultSections, emptyContent, type PersonaContent, type Section } from '../content.ts';
import type { ImportedPersona, ImportWarning } from '../json-resume/imported.ts';
import type { ResumeOrigin } from '../json-resume/origin.ts';

/** A section for what a format holds and a persona has no field for. */
export interface ExtraSection {
  /** of its key: `custom:memberships` */
  slug: string;
  title: string;
  markdown: string;
}

/** Fields of a persona as far as a format told them, with what is left out put in words. */
export interface Profile extends Partial<Omit<PersonaContent, 'sections'>> {
  extras?: ExtraSection[];
  origin?: Partial<ResumeOrigin>;
  warnings?: ImportWarning[];
}

export function importedFrom({ extras = [], origin, warnings = [], ...told }: Profile): ImportedPersona {
  const { workExperience, ...empty } = emptyContent();
  const content: PersonaContent = {
    ...empty,
    workHistory: workExperience,
    ...told,
    sections: sectionsWith(extras.filter(({ markdown }) => markdown.trim())),
  };
  return {
    title: content.headline ?? content.name,
    tags: [],
    content,
    origin: origin ? { location: null, skills: [], interests: [], references: [], ...origin } : null,
    warnings,
  };
}

/** Behind all others, each under a key of its own. */
function sectionsWith(extras: ExtraSection[]): Section[] {
  if (!extras.length) return [];
  const seen = new Map<string, number>();
  const own = extras.map(({ slug, title, markdown }) => {
    const times = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, times);
    return { key: `custom:${slug}${times > 1 ? `-${times}` : ''}`, title, visible: true, markdown };
  });
  return [...defaultSections(), ...own];
}

/** Words as a key takes them: `Courses & training` → `courses-training`. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60) || 'more';

/** most fields that warnings name one by one */
const MOST_NAMED = 40;

/** One warning for each field that has no place, so that nobody must guess what was lost. */
export function leftOut(fields: Iterable<string>, why = 'has no place in a persona'): ImportWarning[] {
  const named = [...new Set(fields)];
  const warnings = named
    .slice(0, MOST_NAMED)
    .map((field) => ({ code: 'left_out', message: `${field} ${why} and was left out.` }));
  const more = named.length - warnings.length;
  return more > 0 ? [...warnings, { code: 'left_out', message: `${more} more fields were left out.` }] : warnings;
}
