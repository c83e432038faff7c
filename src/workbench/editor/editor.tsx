import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Controller, FormProvider, useFieldArray, useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDeletePersona, useDuplicatePersona } from '../../client/hooks.ts';
import { Notice } from '../notice.tsx';
import { go } from '../route.ts';
import { type Autosave, keptDraft, useAutosave } from './autosave.ts';
import { Entries } from './entries.tsx';
import { CONTACT_LINES, formOf, type Persona, type PersonaForm } from './form.ts';
import { begun, redone, stepped, undone } from './history.ts';
import { Preview } from './preview.tsx';
import { Section, headingOf } from './section.tsx';
import { newCustomKey } from './sections.ts';
import { SortableList } from './sortable.tsx';
import { Words } from './words.tsx';

/** how long a pause in typing ends a step that can be taken back */
const STEP_MS = 500;

/** The whole persona, saved by itself. `at` is the path of a value to begin at. */
export function Editor({ persona, at }: { persona: Persona; at?: string | undefined }) {
  const { t } = useTranslation();
  const [draft] = useState(() => keptDraft(persona)?.form ?? null);
  const form = useForm<PersonaForm>({ defaultValues: draft ?? formOf(persona) });
  const save = useAutosave(persona);
  const history = useSteps(form.getValues, form.reset, save.note);
  const page = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<string | null>(null);

  useEffect(() => {
    if (draft) save.note(draft);
    const { unsubscribe } = form.watch(() => history.take());
    return unsubscribe;
  }, []);
  const choose = (path: string) =>
    page.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  useEffect(() => {
    if (at) choose(at);
  }, [at]);

  return (
    <FormProvider {...form}>
      <div className="beside-preview">
        <div
          className="stack editor"
          ref={page}
          onFocus={({ target }) => setMarked((target as HTMLElement).dataset['path'] ?? null)}
        >
          <div className="toolbar">
            <button type="button" disabled={!history.canUndo} onClick={history.undo}>
              {t('editor.undo')}
            </button>
            <button type="button" disabled={!history.canRedo} onClick={history.redo}>
              {t('editor.redo')}
            </button>
            <span role="status" className="soft">
              {t(`save.${save.state}`)}
            </span>
          </div>
          <Trouble save={save} onSettled={history.begin} />
          <Basics />
          <Sections />
          <Farewell persona={persona} />
        </div>
        <Preview personaId={persona.id} marked={marked} onChoose={choose} />
      </div>
    </FormProvider>
  );
}

/** Steps that can be taken back: a pause in typing ends one. */
function useSteps(read: () => PersonaForm, write: (form: PersonaForm) => void, note: (form: PersonaForm) => void) {
  const [history, setHistory] = useState(() => begun(structuredClone(read())));
  const timer = useRef<number | undefined>(undefined);
  const settle = (before: typeof history) => stepped(before, structuredClone(read()));
  const show = (next: typeof history) => {
    window.clearTimeout(timer.current);
    setHistory(next);
    write(structuredClone(next.present));
    note(next.present);
  };
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    take() {
      note(structuredClone(read()));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setHistory(settle), STEP_MS);
    },
    undo: () => show(undone(settle(history))),
    redo: () => show(redone(settle(history))),
    begin(form: PersonaForm) {
      setHistory(begun(form));
      write(structuredClone(form));
    },
  };
}

/** What keeps the changes from being saved, and what can be done. */
function Trouble({ save, onSettled }: { save: Autosave; onSettled: (form: PersonaForm) => void }) {
  const { t } = useTranslation();
  if (save.state === 'conflict')
    return (
      <div className="notice stack" role="alert">
        <p>{t('conflict.told')}</p>
        <div className="row">
          <button type="button" onClick={() => void save.keepMine().then(onSettled)}>
            {t('conflict.mine')}
          </button>
          <button type="button" onClick={() => void save.takeTheirs().then(onSettled)}>
            {t('conflict.theirs')}
          </button>
        </div>
      </div>
    );
  if (save.state !== 'failed') return null;
  return (
    <div className="row">
      <Notice error={save.error} />
      <button type="button" onClick={save.retry}>
        {t('save.retry')}
      </button>
    </div>
  );
}

/** What the persona is called here, and what stands at the top of its documents. */
function Basics() {
  const { t } = useTranslation();
  const { control, register } = useFormContext<PersonaForm>();
  return (
    <section className="card section" aria-labelledby="basics-title">
      <h2 id="basics-title">{t('editor.basics')}</h2>
      <label>
        {t('persona.title')}
        <input data-path="title" required {...register('title')} />
        <small>{t('persona.titleHint')}</small>
      </label>
      <div className="columns">
        {CONTACT_LINES.map((name) => (
          <label key={name}>
            {t(`basics.${name}`)}
            <input data-path={name} type={name === 'email' ? 'email' : 'text'} {...register(name)} />
          </label>
        ))}
      </div>
      <h3>{t('section.links')}</h3>
      <Entries section="links" />
      <h3>{t('persona.tags')}</h3>
      <Controller
        control={control}
        name="tags"
        render={({ field: { value, onChange } }) => (
          <Words label={t('persona.tags')} path="tags" words={value} onChange={onChange} />
        )}
      />
    </section>
  );
}

function Sections() {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<PersonaForm>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'sections', keyName: 'rowId' });
  const nameOf = (i: number) => headingOf(getValues(`sections.${i}`), (field) => t(`section.${field}`));
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('title') as HTMLInputElement;
    const title = input.value.trim();
    const keys = getValues('sections').map(({ key }) => key);
    append({ key: newCustomKey(keys, title), title, visible: true, markdown: '' });
    input.value = '';
  };
  return (
    <>
      <SortableList ids={fields.map(({ rowId }) => rowId)} onMove={move} nameOf={nameOf} className="stack">
        {(i, handle) => <Section index={i} handle={handle} onRemove={() => remove(i)} />}
      </SortableList>
      <form className="card inline" onSubmit={add}>
        <label>
          {t('editor.newSection')}
          <input name="title" required maxLength={200} />
        </label>
        <button>{t('editor.addSection')}</button>
      </form>
    </>
  );
}

function Farewell({ persona: { id, title } }: { persona: Persona }) {
  const { t } = useTranslation();
  const duplicate = useDuplicatePersona({ onSuccess: (data) => go(`/personas/${data.duplicatePersona.id}/edit`) });
  const remove = useDeletePersona({ onSuccess: () => go('/personas') });
  return (
    <div className="row">
      <button type="button" disabled={duplicate.isPending} onClick={() => duplicate.mutate({ id })}>
        {t('persona.duplicate')}
      </button>
      <button
        type="button"
        disabled={remove.isPending}
        onClick={() => confirm(t('persona.removeAsk', { title })) && remove.mutate({ id })}
      >
        {t('persona.remove')}
      </button>
      <Notice error={duplicate.error ?? remove.error} />
    </div>
  );
}
