import { formatDate } from './formats/dates.ts';
import type { Letter } from './formats/letter.ts';
import { baseLanguage } from './formats/words.ts';

interface Formulas {
  salutation: string;
  closing: string;
}

const FORMULAS: Record<string, Formulas> & { en: Formulas } = {
  en: { salutation: 'Dear Hiring Manager,', closing: 'Yours faithfully,' },
  es: { salutation: 'Estimados señores:', closing: 'Atentamente,' },
  de: { salutation: 'Sehr geehrte Damen und Herren,', closing: 'Mit freundlichen Grüßen' },
  fr: {
    salutation: 'Madame, Monsieur,',
    closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  },
  pt: { salutation: 'Exmos. Senhores,', closing: 'Com os melhores cumprimentos,' },
  it: { salutation: 'Gentili Signore e Signori,', closing: 'Cordiali saluti' },
  nl: { salutation: 'Geachte heer/mevrouw,', closing: 'Met vriendelijke groet,' },
};

/** What stands around the paragraphs of a letter. */
interface Frame {
  date: Date;
  language: string | null;
  /** whom it goes to, where the job description says so */
  employer: string | null;
}

/** A letter around written paragraphs: address, date and formulas in the language of the persona. */
export function letterOf(paragraphs: string[], { date, language, employer }: Frame): Letter {
  const formulas = FORMULAS[baseLanguage(language)] ?? FORMULAS.en;
  return {
    date: formatDate(date.toISOString().slice(0, 10), language, 'long'),
    recipient: employer ? [employer] : [],
    subject: null,
    paragraphs,
    ...formulas,
  };
}
