import { camelCase } from '../../name-case.ts';

export type EntrySection =
  | 'workHistory'
  | 'education'
  | 'projects'
  | 'certifications'
  | 'languages'
  | 'awards'
  | 'publications'
  | 'volunteering'
  | 'links';
export type WordSection = 'skills' | 'interests';
export type SectionName = EntrySection | WordSection | 'summary';

export type EntryField =
  | 'title'
  | 'company'
  | 'location'
  | 'institution'
  | 'degree'
  | 'fieldOfStudy'
  | 'grade'
  | 'name'
  | 'role'
  | 'url'
  | 'issuer'
  | 'publisher'
  | 'language'
  | 'fluency'
  | 'organization'
  | 'label';

/** What an entry of a section is made of, in the order in which it is filled in. */
export interface EntryShape {
  lines: EntryField[];
  /** a beginning and an end, one day, or nothing */
  dates: 'range' | 'day' | null;
  /** whether the end can be "now" as a field of its own */
  current: boolean;
  summary: boolean;
  highlights: boolean;
}

const shape = (lines: EntryField[], rest: Partial<EntryShape> = {}): EntryShape => ({
  lines,
  dates: null,
  current: false,
  summary: false,
  highlights: false,
  ...rest,
});

export const ENTRY_SHAPES: Record<EntrySection, EntryShape> = {
  workHistory: shape(['title', 'company', 'location'], {
    dates: 'range',
    current: true,
    summary: true,
    highlights: true,
  }),
  education: shape(['degree', 'fieldOfStudy', 'institution', 'location', 'grade'], {
    dates: 'range',
    current: true,
    highlights: true,
  }),
  projects: shape(['name', 'role', 'url'], { dates: 'range', summary: true, highlights: true }),
  certifications: shape(['name', 'issuer', 'url'], { dates: 'day' }),
  languages: shape(['language', 'fluency']),
  awards: shape(['title', 'issuer'], { dates: 'day', summary: true }),
  publications: shape(['name', 'publisher', 'url'], { dates: 'day', summary: true }),
  volunteering: shape(['role', 'organization'], { dates: 'range', summary: true, highlights: true }),
  links: shape(['label', 'url']),
};

const isSection = (name: string): name is SectionName =>
  ['summary', 'skills', 'interests', ...Object.keys(ENTRY_SHAPES)].includes(name);

/** The field of the form that a key of `sections` names; null for a section of one's own. */
export function fieldOf(key: string): SectionName | null {
  const name = camelCase(key);
  return isSection(name) ? name : null;
}

export const isCustom = (key: string): boolean => key.startsWith('custom:');

export const isEntrySection = (name: SectionName): name is EntrySection => Object.hasOwn(ENTRY_SHAPES, name);

/** A key for a section of one's own that none has yet. */
export function newCustomKey(keys: string[], title: string): string {
  const slug =
    title
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'section';
  let key = `custom:${slug}`;
  for (let i = 2; keys.includes(key); i++) key = `custom:${slug}-${i}`;
  return key;
}
