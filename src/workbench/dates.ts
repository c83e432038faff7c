import { useTranslation } from 'react-i18next';

/** Instants as the reader's language writes them. */
export function useDates() {
  const { language } = useTranslation().i18n;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    day: (instant: string) => day.format(new Date(instant)),
    moment: (instant: string) => moment.format(new Date(instant)),
  };
}
