import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en, type Messages } from './en.ts';

/** What the page can be read in, each in its own words. Adding a language is adding its file and a line here. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Messages };
  }
}

const STORED = 'personaforge.language';
const FILES: Record<Exclude<Language, 'en'>, () => Promise<Messages>> = {
  de: () => import('./de.ts').then(({ de }) => de),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
};

const isLanguage = (tag: string | null | undefined): tag is Language => Object.hasOwn(LANGUAGES, tag ?? '');

/** The one chosen on this device, else the first of the browser's that there is. */
const preferred = (): Language => {
  const asked = [localStorage.getItem(STORED), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return asked.find(isLanguage) ?? 'en';
};

export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes what it shows
    interpolation: { escapeValue: false },
  });
  await speak(preferred());
}

/** Reads the page in a language from now on, here and after the next visit. */
export async function speak(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await FILES[language]());
  await i18next.changeLanguage(language);
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
}
