import type { LanguageSkill } from '../content.ts';
import { joined } from './text.ts';

/** Names of countries and languages in the language of the document; codes that nobody knows stay as they are. */
export class Names {
  readonly #regions: Intl.DisplayNames;
  readonly #languages: Intl.DisplayNames;

  constructor(locale: string | null) {
    const known = locale && /^[a-z]{2}(-[A-Z]{2})?$/.test(locale) ? locale : 'en';
    this.#regions = new Intl.DisplayNames([known, 'en'], { type: 'region' });
    this.#languages = new Intl.DisplayNames([known, 'en'], { type: 'language' });
  }

  /** Europass writes `uk` and `el` where ISO 3166 has GB and GR. */
  country(code: string | null): string | null {
    const upper = code?.toUpperCase();
    return upper ? nameOf(this.#regions, { UK: 'GB', EL: 'GR' }[upper] ?? upper) : null;
  }

  /** ISO 639-1 or 639-2. */
  language(code: string | null): string | null {
    return code && nameOf(this.#languages, /^[a-z]{2,3}$/i.test(code) ? code.toLowerCase() : code);
  }
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

export const NATIVE = 'Native';
/** Title of the section in which an export keeps what a person is. */
export const HEADLINE = 'Headline';

/** Levels of the Common European Framework, each with what it is of. */
export type Levels = [skill: string, level: string | null][];

/** `B2` where all are the same, else each by its name; null for none. */
export function fluencyOf(levels: Levels): LanguageSkill['fluency'] {
  const given = levels.filter(([, level]) => level);
  const [, first] = given[0] ?? [];
  const same = given.length === levels.length && given.every(([, level]) => level === first);
  return same ? (first ?? null) : joined(given.map(([skill, level]) => `${skill} ${level}`));
}
