import type { PersonaQuery, UpdatePersonaMutationVariables } from '../../client/client.ts';
import { ENTRY_SHAPES, type EntryField, type EntrySection, type EntryShape } from './sections.ts';

export type Persona = PersonaQuery['persona'];
/** What the form can change, as the service takes it. */
export type PersonaChanges = Omit<UpdatePersonaMutationVariables, 'id' | 'version'>;

/** An entry of any section: inputs hold texts, so what is not known is ''. */
export type EntryForm = Partial<Record<EntryField, string>> & {
  startDate?: string;
  endDate?: string;
  date?: string;
  isCurrent?: boolean;
  summary?: string;
  highlights?: { text: string }[];
};

const LINES = ['title', 'name', 'headline', 'email', 'phone', 'location', 'summary'] as const;
export const CONTACT_LINES = ['name', 'headline', 'email', 'phone', 'location'] as const;
const WORDS = ['tags', 'skills', 'interests'] as const;
const ENTRIES = Object.keys(ENTRY_SHAPES) as EntrySection[];

export type PersonaForm = Record<(typeof LINES)[number], string> &
  Record<(typeof WORDS)[number], string[]> &
  Record<EntrySection, EntryForm[]> & {
    sections: { key: string; title: string; visible: boolean; markdown: string }[];
  };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const datesOf = ({ dates, current }: EntryShape): ('startDate' | 'endDate' | 'date' | 'isCurrent')[] => [
  ...(dates === 'range' ? (['startDate', 'endDate'] as const) : []),
  ...(dates === 'day' ? (['date'] as const) : []),
  ...(current ? (['isCurrent'] as const) : []),
];

function entryForm(shape: EntryShape, entry: Record<string, unknown>): EntryForm {
  const { lines, summary, highlights } = shape;
  return {
    ...Object.fromEntries([...lines, ...datesOf(shape)].map((name) => [name, textOf(entry[name])])),
    ...(shape.current && { isCurrent: entry['isCurrent'] === true }),
    ...(summary && { summary: textOf(entry['summary']) }),
    ...(highlights && { highlights: (entry['highlights'] as string[]).map((text) => ({ text })) }),
  };
}

export const emptyEntry = (section: EntrySection): EntryForm => entryForm(ENTRY_SHAPES[section], { highlights: [] });

export function formOf(persona: Persona): PersonaForm {
  return {
    ...Object.fromEntries(LINES.map((name) => [name, textOf(persona[name])])),
    ...Object.fromEntries(WORDS.map((name) => [name, [...persona[name]]])),
    ...Object.fromEntries(
      ENTRIES.map((name) => [name, persona[name].map((entry) => entryForm(ENTRY_SHAPES[name], entry))]),
    ),
    sections: persona.sections.map(({ key, title, visible, markdown }) => ({
      key,
      visible,
      title: title ?? '',
      markdown: markdown ?? '',
    })),
  } as PersonaForm;
}

const given = (text: string | undefined): string | null => text?.trim() || null;

function entryInput(shape: EntryShape, entry: EntryForm): object {
  const { lines, current, summary, highlights } = shape;
  return {
    ...Object.fromEntries(lines.map((name) => [name, given(entry[name])])),
    ...Object.fromEntries(datesOf(shape).flatMap((name) => (name === 'isCurrent' ? [] : [[name, given(entry[name])]]))),
    ...(current && { isCurrent: entry.isCurrent === true }),
    ...(summary && { summary: given(entry.summary) }),
    ...(highlights && { highlights: (entry.highlights ?? []).map(({ text }) => text.trim()).filter(Boolean) }),
  };
}

/** An entry that was begun and not filled in is not sent yet; nor is a link without an address, which the service refuses. */
function isBegun(section: EntrySection, entry: object): boolean {
  if (section === 'links') return Boolean((entry as { url: string | null }).url);
  return Object.values(entry).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}

/** The whole form as the service takes it. */
export function inputOf(form: PersonaForm): PersonaChanges {
  return {
    ...Object.fromEntries(LINES.map((name) => [name, given(form[name])])),
    ...Object.fromEntries(WORDS.map((name) => [name, form[name]])),
    ...Object.fromEntries(
      ENTRIES.map((name) => [
        name,
        form[name].map((entry) => entryInput(ENTRY_SHAPES[name], entry)).filter((entry) => isBegun(name, entry)),
      ]),
    ),
    sections: form.sections.map(({ key, title, visible, markdown }) => ({
      key,
      visible,
      title: given(title),
      markdown: key.startsWith('custom:') ? markdown : null,
    })),
  };
}

/** The fields that differ. A persona has to be called something, so an empty title is no change yet. */
export function changedFields(before: PersonaForm, after: PersonaForm): PersonaChanges {
  const [old, next] = [inputOf(before), inputOf(after)];
  return Object.fromEntries(
    Object.entries(next).filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(old[name as keyof PersonaChanges]) &&
        !(name === 'title' && value === null),
    ),
  );
}
