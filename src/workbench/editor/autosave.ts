import { useEffect, useRef, useState } from 'react';
import type { ApiError } from '../../client/client.ts';
import { usePersona, useUpdatePersona } from '../../client/hooks.ts';
import { changedFields, formOf, type Persona, type PersonaForm } from './form.ts';

/** how long after the last key a change is sent: a pause, not a letter */
const PAUSE_MS = 400;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

export interface Autosave {
  state: SaveState;
  error: ApiError | null;
  /** Takes note of what the form holds now, and sends it after a pause. */
  note(form: PersonaForm): void;
  retry(): void;
  /** After somebody else's change: what was changed here over theirs, or theirs alone. Answers what the form holds then. */
  keepMine(): Promise<PersonaForm>;
  takeTheirs(): Promise<PersonaForm>;
}

interface Draft {
  version: number;
  form: PersonaForm;
}

const slot = (id: string) => `personaforge.draft.${id}`;

/** What was typed and not saved when the page was closed; null when there is none. */
export function keptDraft(persona: Persona): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(slot(persona.id)) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** Sends changes by themselves, one after the other, on the version that they were made on. What is not sent yet outlives the page. */
export function useAutosave(persona: Persona): Autosave {
  const { id } = persona;
  const { refetch } = usePersona({ id });
  const update = useUpdatePersona();
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<ApiError | null>(null);
  const saved = useRef<Draft>({ version: persona.version, form: formOf(persona) });
  const latest = useRef<PersonaForm | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const isSending = useRef(false);

  async function send(): Promise<void> {
    window.clearTimeout(timer.current);
    const form = latest.current;
    if (!form || isSending.current) return;
    const changes = changedFields(saved.current.form, form);
    if (Object.keys(changes).length === 0) return settle(form);
    isSending.current = true;
    setState('saving');
    try {
      const { updatePersona } = await update.mutateAsync({ id, version: saved.current.version, ...changes });
      saved.current = { version: updatePersona.version, form };
      isSending.current = false;
      settle(form);
    } catch (failure) {
      isSending.current = false;
      setError(failure as ApiError);
      setState((failure as ApiError).code === 'ERR_CONFLICT' ? 'conflict' : 'failed');
    }
  }

  /** The form is stored; unless it has changed meanwhile, nothing is left to do. */
  function settle(form: PersonaForm): void {
    setError(null);
    if (latest.current !== form) return void send();
    localStorage.removeItem(slot(id));
    setState('saved');
  }

  function note(form: PersonaForm): void {
    latest.current = form;
    localStorage.setItem(slot(id), JSON.stringify({ version: saved.current.version, form } satisfies Draft));
    setState((before) => (before === 'conflict' ? before : 'waiting'));
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void send(), PAUSE_MS);
  }

  async function theirs(): Promise<Draft> {
    const { data } = await refetch({ throwOnError: true });
    const newest = data?.persona ?? persona;
    return { version: newest.version, form: formOf(newest) };
  }

  async function keepMine(): Promise<PersonaForm> {
    const mine = latest.current ?? saved.current.form;
    const mineAlone = Object.keys(changedFields(saved.current.form, mine)) as (keyof PersonaForm)[];
    saved.current = await theirs();
    const merged = { ...saved.current.form, ...Object.fromEntries(mineAlone.map((name) => [name, mine[name]])) };
    latest.current = merged;
    await send();
    return merged;
  }

  async function takeTheirs(): Promise<PersonaForm> {
    saved.current = await theirs();
    latest.current = saved.current.form;
    settle(saved.current.form);
    return saved.current.form;
  }

  const isUnsaved = state !== 'saved';
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  // another page of the workbench: what is left is sent at once
  useEffect(() => () => void send(), []);

  return { state, error, note, retry: () => void send(), keepMine, takeTheirs };
}
