import { useTranslation } from 'react-i18next';
import type { Density, ExportPersonaMutationVariables, PageSize } from '../client/client.ts';

type Options = Partial<Omit<ExportPersonaMutationVariables, 'personaId' | 'format' | 'templateId' | 'jobDescription'>>;

/** of the headings and dates of a document, as the service knows them */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ar', 'he', 'zh', 'ja', 'ko'];
const SHEETS: PageSize[] = ['A4', 'LETTER'];
const DENSITIES: Density[] = ['COMPACT', 'NORMAL', 'RELAXED'];
const MOST_PAGES = 4;

/** How a document differs from its template; what is left alone is the template's. */
export function DocumentOptions() {
  const { t, i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (
    <details className="card">
      <summary>{t('documents.options')}</summary>
      <div className="columns options">
        <Choice
          name="language"
          label={t('documents.language')}
          options={LANGUAGES.map((tag) => [tag, names.of(tag)])}
        />
        <Choice
          name="pageSize"
          label={t('documents.sheet')}
          options={SHEETS.map((size) => [size, t(`sheet.${size}`)])}
        />
        <Choice name="density" label={t('documents.density')} options={DENSITIES.map((d) => [d, t(`density.${d}`)])} />
        <Choice
          name="fitPages"
          label={t('documents.fit')}
          options={Array.from({ length: MOST_PAGES }, (_, i) => [String(i + 1), t('preview.pages', { count: i + 1 })])}
        />
        <label className="switch">
          <input type="checkbox" name="photo" /> {t('documents.photo')}
        </label>
        <label className="switch">
          <input type="checkbox" name="anonymous" /> {t('documents.anonymous')}
        </label>
      </div>
    </details>
  );
}

function Choice({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: [value: string, text: string | undefined][];
}) {
  const { t } = useTranslation();
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{t('documents.asTemplate')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What was chosen, as the service takes it. */
export function optionsOf(form: FormData): Options {
  const chosen = (name: string) => String(form.get(name) ?? '') || null;
  const pages = chosen('fitPages');
  return {
    language: chosen('language'),
    pageSize: chosen('pageSize') as PageSize | null,
    density: chosen('density') as Density | null,
    fitPages: pages === null ? null : Number(pages),
    photo: form.get('photo') === 'on' || null,
    anonymous: form.get('anonymous') === 'on' || null,
  };
}
