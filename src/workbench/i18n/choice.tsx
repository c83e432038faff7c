import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGES, speak } from './index.ts';

/** Which language the page is read in; each is named in its own. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <label className="beside">
      {t('account.language')}
      <select value={i18n.language} onChange={({ target }) => void speak(target.value as Language)}>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
