import type { PersonaContent } from '../../../content.ts';
import { labelledLink, type LinkView } from './links.ts';
import { type SectionView, sectionViews } from './sections.ts';
import type { ViewOptions } from './view-options.ts';
import { baseLanguage, wordsOf } from './words.ts';

export type Persona = PersonaContent & { title: string };

export interface ContactItem extends LinkView {
  kind: 'email' | 'phone' | 'location' | 'link';
}

/** A persona as a document shows it: in order, in words, dates written out, links checked. All formats start here. */
export interface DocumentView {
  language: string;
  direction: 'ltr' | 'rtl';
  /** of the file: name and what it is */
  title: string;
  name: string;
  headline: string | null;
  contact: ContactItem[];
  sections: SectionView[];
}

const RTL = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'dv']);

export function documentView(source: Persona, options: ViewOptions): DocumentView {
  const persona = printable(source);
  const language = baseLanguage(options.language);
  const hidden = new Set(persona.sections.filter(({ visible }) => !visible).map(({ key }) => key));
  const shown = <T>(key: string, value: T | null) => (hidden.has(key) ? null : value);
  const name = persona.name ?? persona.title;
  return {
    language,
    direction: RTL.has(language) ? 'rtl' : 'ltr',
    title: `${name} – ${wordsOf(language).curriculum}`,
    name,
    headline: shown('headline', persona.headline),
    contact: contactItems(persona).filter(({ kind }) => !hidden.has(kind === 'link' ? 'links' : kind)),
    sections: sectionViews(persona, options),
  };
}

/** Place and telephone never meet: side by side, a house number or a postcode reads as more of the telephone. */
function contactItems({ email, phone, location, links }: Persona): ContactItem[] {
  const place: ContactItem[] = location ? [{ kind: 'location', text: location, href: null }] : [];
  const mail: ContactItem[] = email ? [{ kind: 'email', text: email, href: `mailto:${encodeURI(email)}` }] : [];
  const telephone: ContactItem[] = phone
    ? [{ kind: 'phone', text: phone, href: `tel:${phone.replaceAll(/[^\d+]/g, '')}` }]
    : [];
  const web = links.map(({ label, url }): ContactItem => ({ kind: 'link', ...labelledLink(label, url) }));
  return email ? [...place, ...mail, ...telephone, ...web] : [...place, ...web, ...telephone];
}

/** Without control characters and broken surrogates, which neither XML nor a font can show. */
export function printable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '') : part,
  ) as T;
}
