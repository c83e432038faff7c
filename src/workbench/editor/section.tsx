import { type ReactNode } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Entries } from './entries.tsx';
import type { PersonaForm } from './form.ts';
import { fieldOf, isCustom, isEntrySection, type SectionName } from './sections.ts';
import { Words } from './words.tsx';

interface Props {
  index: number;
  handle: ReactNode;
  onRemove: () => void;
}

/** One section: what it is called, whether documents show it, and what is in it. */
export function Section({ index, handle, onRemove }: Props) {
  const { t } = useTranslation();
  const { control, register } = useFormContext<PersonaForm>();
  const { key, visible } = useWatch({ control, name: `sections.${index}` });
  const name = useHeading(index);
  const field = fieldOf(key);
  return (
    <section className={visible ? 'card section' : 'card section away'} aria-label={name}>
      <div className="section-head">
        {handle}
        <h2>{name}</h2>
        <label className="switch">
          <input type="checkbox" {...register(`sections.${index}.visible`)} />
          {t('editor.shown')}
        </label>
        {isCustom(key) && (
          <button type="button" className="icon" aria-label={t('remove', { name })} onClick={onRemove}>
            ×
          </button>
        )}
      </div>
      {field && <Content field={field} path={key} name={name} />}
      {isCustom(key) && (
        <label>
          {t('editor.markdown')}
          <textarea rows={5} data-path={key} {...register(`sections.${index}.markdown`)} />
        </label>
      )}
      <details>
        <summary>{t('editor.heading')}</summary>
        <label>
          {t('editor.ownHeading')}
          <input placeholder={field ? t(`section.${field}`) : ''} {...register(`sections.${index}.title`)} />
        </label>
      </details>
    </section>
  );
}

/** As documents head it: a heading of one's own, else the usual one. */
export function useHeading(index: number): string {
  const { t } = useTranslation();
  const { control } = useFormContext<PersonaForm>();
  return headingOf(useWatch({ control, name: `sections.${index}` }), (field) => t(`section.${field}`));
}

export function headingOf(
  { key, title }: PersonaForm['sections'][number],
  usual: (field: SectionName) => string,
): string {
  const field = fieldOf(key);
  return title || (field ? usual(field) : key.replace(/^custom:/, '').replaceAll('-', ' '));
}

function Content({ field, path, name }: { field: SectionName; path: string; name: string }) {
  const { control, register } = useFormContext<PersonaForm>();
  if (field === 'summary') return <textarea rows={5} aria-label={name} data-path={path} {...register('summary')} />;
  if (isEntrySection(field)) return <Entries section={field} />;
  return (
    <Controller
      control={control}
      name={field}
      render={({ field: { value, onChange } }) => <Words label={name} path={path} words={value} onChange={onChange} />}
    />
  );
}
