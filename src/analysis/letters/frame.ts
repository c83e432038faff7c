import type { AdHead, Contact } from './ad-head.ts';
import type { Country } from './country.ts';
import type { LetterLanguage } from './results.ts';

/** What stands around the paragraphs of a letter. */
export interface LetterFrame {
  /** written out, as the country does */
  date: string;
  /** lines of the address; [] when nobody is known */
  recipient: string[];
  subject: string | null;
  salutation: string;
  closing: string;
}

interface Formulas {
  salutation(contact: Contact | null, country: Country | null): string;
  closing(contact: Contact | null, country: Country | null): string;
  subject(role: string): string | null;
  /** as in an address */
  title: Record<'female' | 'male', string>;
}

const AMERICAN = new Set<Country | null>(['US', 'CA']);
/** Where letters begin with Sir or Madam and end faithfully, or sincerely to somebody by name. */
const BRITISH = new Set<Country | null>(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA']);

const FORMULAS: Record<LetterLanguage, Formulas> = {
  en: {
    salutation(contact, country) {
      if (!contact) return BRITISH.has(country) ? 'Dear Sir or Madam,' : 'Dear Hiring Manager,';
      const point = BRITISH.has(country) ? '' : '.';
      if (contact.degree) return `Dear ${english(contact.degree, point)} ${contact.familyName},`;
      if (!contact.form) return `Dear ${contact.name},`;
      return `Dear ${contact.form === 'female' ? 'Ms' : 'Mr'}${point} ${contact.familyName},`;
    },
    closing(contact, country) {
      if (AMERICAN.has(country)) return 'Sincerely,';
      if (BRITISH.has(country)) return contact ? 'Yours sincerely,' : 'Yours faithfully,';
      return 'Kind regards,';
    },
    subject: () => null,
    title: { female: 'Ms', male: 'Mr' },
  },
  de: {
    salutation(contact, country) {
      const comma = country === 'CH' ? '' : ',';
      if (!contact) return `Sehr geehrte Damen und Herren${comma}`;
      if (!contact.form) return `Guten Tag ${called(contact)}${comma}`;
      const name = [contact.degree, contact.familyName].filter(Boolean).join(' ');
      return contact.form === 'female' ? `Sehr geehrte Frau ${name}${comma}` : `Sehr geehrter Herr ${name}${comma}`;
    },
    closing: (_, country) => (country === 'CH' ? 'Freundliche Grüsse' : 'Mit freundlichen Grüßen'),
    subject: (role) => `Bewerbung: ${role}`,
    title: { female: 'Frau', male: 'Herrn' },
  },
  fr: {
    salutation: (contact) => `${monsieur(contact)},`,
    closing(contact, country) {
      const wish =
        country === 'FR' || country === null
          ? 'l’expression de mes salutations distinguées'
          : 'mes salutations distinguées';
      return `Je vous prie d’agréer, ${monsieur(contact)}, ${wish}.`;
    },
    subject: (role) => `Objet : candidature au poste « ${role} »`,
    title: { female: 'Madame', male: 'Monsieur' },
  },
  es: {
    salutation(contact) {
      if (!contact) return 'Estimado equipo de selección:';
      if (!contact.form) return `Buenos días, ${contact.name}:`;
      return contact.form === 'female' ? `Estimada Sra. ${contact.familyName}:` : `Estimado Sr. ${contact.familyName}:`;
    },
    closing: (_, country) => (country === 'ES' || country === null ? 'Un cordial saludo,' : 'Atentamente,'),
    subject: (role) => `Asunto: candidatura al puesto «${role}»`,
    title: { female: 'Sra.', male: 'Sr.' },
  },
};

const english = (degree: string, point: string) => (/Prof/.test(degree) ? 'Professor' : `Dr${point}`);
const called = ({ degree, name }: Contact) => [degree, name].filter(Boolean).join(' ');
const monsieur = (contact: Contact | null) =>
  contact?.form ? { female: 'Madame', male: 'Monsieur' }[contact.form] : 'Madame, Monsieur';

/**
 * Address, date, salutation and close, by language and by the country of the job; of the person where the ad does not
 * tell it.
 */
export function frameOf(head: AdHead, language: LetterLanguage, date: Date): LetterFrame {
  const { contact, employer, role, country } = head;
  const { salutation, closing, subject, title } = FORMULAS[language];
  const point = language === 'en' && !BRITISH.has(country) ? '.' : '';
  const person =
    contact && [contact.form ? title[contact.form] + point : '', called(contact)].filter(Boolean).join(' ');
  return {
    date: writtenDate(date, language, country),
    recipient: [employer, person].filter((line): line is string => Boolean(line)),
    subject: role ? subject(role) : null,
    salutation: salutation(contact, country),
    closing: closing(contact, country),
  };
}

function writtenDate(date: Date, language: LetterLanguage, country: Country | null): string {
  const locale =
    language === 'en' ? (AMERICAN.has(country) ? 'en-US' : 'en-GB') : country ? `${language}-${country}` : language;
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return language === 'fr' ? written.replace(/^1(?= )/, '1er') : written;
}

/** Paragraphs as they are set in a country: Swiss German has no ß and begins with a capital. */
export function localised(paragraphs: string[], language: LetterLanguage, country: Country | null): string[] {
  if (language !== 'de' || country !== 'CH') return paragraphs;
  return paragraphs.map((text, at) => {
    const swiss = text.replaceAll('ß', 'ss');
    return at === 0 ? swiss.charAt(0).toUpperCase() + swiss.slice(1) : swiss;
  });
}
