import type { TFunction } from 'i18next';
import type { PersonaQuery } from '../client/client.ts';
import { fieldOf } from './editor/sections.ts';
import { labelOf, sectionOf, valueAt } from './paths.ts';

type Persona = PersonaQuery['persona'];

/** What a place in a persona is called by people. */
export interface Place {
  /** the entry or section that it lies in: `Assistant, Harbour Stage` */
  group: string;
  /** the words that stand there; null where nothing does */
  words: string | null;
}

const ENTRY = /^[^.[]+\[\d+\]/;
const CONTACT = ['name', 'headline', 'email', 'phone', 'location'] as const;

/** Names a path by job and words, never by a number. Without a persona (a team) by its section. */
export function placeOf(t: TFunction, persona: Persona | null, path: string): Place {
  const section = sectionName(t, sectionOf(path));
  const entryPath = ENTRY.exec(path)?.[0];
  const entry = persona && entryPath ? valueAt(persona, entryPath) : null;
  const value = persona ? valueAt(persona, path) : null;
  return {
    group: (typeof entry === 'object' && entry && entryName(entry)) || section,
    words: typeof value === 'string' ? value : null,
  };
}

export function sectionName(t: TFunction, section: string): string {
  const contact = CONTACT.find((name) => name === section);
  if (contact) return t(`basics.${contact}`);
  const field = fieldOf(section);
  if (field) return t(`section.${field}`);
  return section === 'team' ? t('team.heading') : labelOf(section);
}

/** `Assistant, Harbour Stage`: what an entry is, and where. */
export function entryName(entry: object): string {
  const said = entry as Record<string, unknown>;
  const first = (...names: string[]) =>
    names.map((name) => said[name]).find((value) => typeof value === 'string' && value);
  return [
    first('title', 'role', 'degree', 'name', 'language', 'label'),
    first('company', 'organization', 'institution', 'issuer', 'publisher', 'url'),
  ]
    .filter(Boolean)
    .join(', ');
}
