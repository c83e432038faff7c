import { type ReactNode, useEffect, useRef } from 'react';
import { Controller, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateField } from './date-field.tsx';
import { snakeCase } from '../../name-case.ts';
import { entryName } from '../naming.ts';
import { emptyEntry, type PersonaForm } from './form.ts';
import { ENTRY_SHAPES, type EntrySection } from './sections.ts';
import { SortableList } from './sortable.tsx';

/** The entries of one section: added, moved, removed, and filled in. */
export function Entries({ section }: { section: EntrySection }) {
  const { t } = useTranslation();
  const { control } = useFormContext<PersonaForm>();
  const { fields, append, remove, move } = useFieldArray({ control, name: section });
  const entries = useWatch({ control, name: section });
  const list = useRef<HTMLDivElement>(null);
  const nameOf = (i: number) => entryName(entries[i] ?? {}) || t('editor.unnamed', { number: i + 1 });
  const take = (i: number) => {
    remove(i);
    // the focus was on what is gone
    list.current?.querySelector<HTMLElement>('.add')?.focus();
  };
  return (
    <div className="stack" ref={list}>
      <SortableList ids={fields.map(({ id }) => id)} onMove={move} nameOf={nameOf} className="stack">
        {(i, handle) => <Entry section={section} index={i} name={nameOf(i)} handle={handle} onRemove={() => take(i)} />}
      </SortableList>
      <div>
        <button type="button" className="add" onClick={() => append(emptyEntry(section))}>
          {t(`add.${section}`)}
        </button>
      </div>
    </div>
  );
}

interface EntryProps {
  section: EntrySection;
  index: number;
  name: string;
  handle: ReactNode;
  onRemove: () => void;
}

function Entry({ section, index, name, handle, onRemove }: EntryProps) {
  const { t } = useTranslation();
  const { register } = useFormContext<PersonaForm>();
  const { lines, dates, summary, highlights } = ENTRY_SHAPES[section];
  const path = `${snakeCase(section)}[${index}]`;
  return (
    <fieldset className="entry">
      <legend>{name}</legend>
      <div className="entry-tools">
        {handle}
        <button type="button" className="icon" aria-label={t('remove', { name })} onClick={onRemove}>
          ×
        </button>
      </div>
      <div className="columns">
        {lines.map((field) => (
          <label key={field}>
            {t(`field.${field}`)}
            <input data-path={`${path}.${snakeCase(field)}`} {...register(`${section}.${index}.${field}`)} />
          </label>
        ))}
        {dates && <Dates section={section} index={index} path={path} />}
      </div>
      {summary && (
        <label>
          {t('field.summary')}
          <textarea rows={2} data-path={`${path}.summary`} {...register(`${section}.${index}.summary`)} />
        </label>
      )}
      {highlights && <Highlights section={section} index={index} path={path} />}
    </fieldset>
  );
}

function Dates({ section, index, path }: { section: EntrySection; index: number; path: string }) {
  const { t } = useTranslation();
  const { control, setValue } = useFormContext<PersonaForm>();
  const { dates, current } = ENTRY_SHAPES[section];
  const isCurrent = useWatch({ control, name: `${section}.${index}.isCurrent` });
  const names = dates === 'range' ? (['startDate', 'endDate'] as const) : (['date'] as const);
  return names.map((name) => (
    <Controller
      key={name}
      control={control}
      name={`${section}.${index}.${name}`}
      render={({ field }) => (
        <DateField
          label={t(`field.${name}`)}
          path={`${path}.${snakeCase(name)}`}
          value={field.value ?? ''}
          mayBeNow={name === 'endDate' && current}
          isNow={name === 'endDate' && current && isCurrent === true}
          onChange={(date, isNow) => {
            field.onChange(date);
            if (name === 'endDate' && current) setValue(`${section}.${index}.isCurrent`, isNow, { shouldDirty: true });
          }}
        />
      )}
    />
  ));
}

function Highlights({ section, index, path }: { section: EntrySection; index: number; path: string }) {
  const { t } = useTranslation();
  const { control, register } = useFormContext<PersonaForm>();
  const name = `${section}.${index}.highlights` as const;
  const { fields, append, insert, remove, move } = useFieldArray({ control, name });
  const asked = useRef<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked.current === null) return;
    list.current?.querySelectorAll('textarea')[asked.current]?.focus();
    asked.current = null;
  }, [fields.length]);
  return (
    <div className="stack bullets" ref={list}>
      <span className="label">{t('field.highlights')}</span>
      <SortableList
        ids={fields.map(({ id }) => id)}
        onMove={move}
        nameOf={(i) => t('editor.bullet', { number: i + 1 })}
        className="stack"
      >
        {(i, handle) => (
          <div className="bullet">
            {handle}
            <textarea
              rows={2}
              aria-label={t('editor.bullet', { number: i + 1 })}
              data-path={`${path}.highlights[${i}]`}
              {...register(`${name}.${i}.text`)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey) return;
                event.preventDefault();
                asked.current = i + 1;
                insert(i + 1, { text: '' }, { shouldFocus: false });
              }}
            />
            <button
              type="button"
              className="icon"
              aria-label={t('remove', { name: t('editor.bullet', { number: i + 1 }) })}
              onClick={() => {
                asked.current = Math.max(0, i - 1);
                remove(i);
              }}
            >
              ×
            </button>
          </div>
        )}
      </SortableList>
      <div>
        <button
          type="button"
          onClick={() => {
            asked.current = fields.length;
            append({ text: '' }, { shouldFocus: false });
          }}
        >
          {t('editor.addBullet')}
        </button>
      </div>
    </div>
  );
}
