import type { Section } from '../content.ts';

/** The parts of a place, each null where it is not told. */
export interface Place {
  address: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  countryCode: string | null;
}

/** Skills under a name, or one skill with its level. */
export interface Group {
  name: string | null;
  level: string | null;
  keywords: string[];
}

export interface Reference {
  name: string | null;
  reference: string | null;
}

/** What an imported JSON Resume told in more parts than a persona has; an export gives it back where it still holds. */
export interface ResumeOrigin {
  location: Place | null;
  skills: Group[];
  interests: Group[];
  references: Reference[];
  /** keys of entries that a persona has no field for; of a persona imported before they were kept there are none */
  kept?: KeptKeys[];
}

/** What stood beside the mapped keys of one entry, which is known by its names. */
export interface KeptKeys {
  /** `basics`, `work`, … */
  section: string;
  names: (string | null)[];
  values: Record<string, unknown>;
}

/** What was kept of an entry with these names: once for each entry that had them. */
export function keptFor(kept: KeptKeys[]): (section: string, names: (string | null)[]) => Record<string, unknown> {
  const left = [...kept];
  return (section, names) => {
    const at = left.findIndex((each) => each.section === section && each.names.join('\n') === names.join('\n'));
    return at < 0 ? {} : (left.splice(at, 1)[0]?.values ?? {});
  };
}

export const REFERENCES = 'custom:references';

/** A place in one line; null for an empty one. */
export function placeText({ address, postalCode, city, region, countryCode }: Place): string | null {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [address, town, region, countryCode].filter(Boolean).join(', ') || null;
}

/** A skill with keywords is the name of a group. */
export const skillsOf = ({ name, keywords }: Group): (string | null)[] => (keywords.length ? keywords : [name]);

export const interestsOf = ({ name, keywords }: Group): (string | null)[] => [name, ...keywords];

/** References as the text of a section. */
export const referencesText = (references: Reference[]): string =>
  references.map(({ name, reference }) => [name && `**${name}**`, reference].filter(Boolean).join('\n\n')).join('\n\n');

/** The parts that the location of a persona came from, or all of it as an address. */
export const placeOf = (location: string | null, origin: Place | null | undefined): Partial<Place> | null =>
  origin && placeText(origin) === location ? origin : location === null ? null : { address: location };

/** Skills in the groups that they came in, others behind; a list in another order than the groups' stays a list. */
export function groupedSkills(skills: string[], groups: Group[] = []): Partial<Group>[] {
  const left = new Set(skills);
  const take = (skill: string | null): skill is string => skill !== null && left.delete(skill);
  const kept = groups.flatMap(({ name, level, keywords }): Group[] => {
    if (!keywords.length) return take(name) ? [{ name, level, keywords }] : [];
    const still = keywords.filter(take);
    return still.length ? [{ name, level, keywords: still }] : [];
  });
  return inOrder(skills, kept, skillsOf);
}

/** Interests with the keywords that they came with, as `groupedSkills` does. */
export function groupedInterests(interests: string[], groups: Group[] = []): Partial<Group>[] {
  const left = new Set(interests);
  const kept = groups.filter((group) => {
    const parts = interestsOf(group).filter((part) => part !== null);
    return parts.length > 0 && parts.every((part) => left.delete(part));
  });
  return inOrder(interests, kept, interestsOf);
}

/** The groups and behind them what is in none, where this is the order of the items; else the items alone. */
function inOrder(items: string[], groups: Group[], partsOf: (group: Group) => (string | null)[]): Partial<Group>[] {
  const grouped = groups.flatMap(partsOf);
  const others = items.slice(grouped.length);
  const isOrder = grouped.every((part, i) => part === items[i]) && new Set(items).size === items.length;
  return [...(isOrder ? groups : []), ...(isOrder ? others : items).map((name) => ({ name }))];
}

/** The references of which a section was made, while it says the same. */
export const referencesOf = (sections: Section[], references: Reference[] = []): Reference[] =>
  sections.some(({ key, markdown }) => key === REFERENCES && markdown === referencesText(references)) ? references : [];
