import { type FormEvent } from 'react';
import type { PersonaQuery } from '../client/client.ts';
import { useDeletePersona, useUpdatePersona } from '../client/hooks.ts';
import { Notice } from './notice.tsx';
import { go } from './route.ts';

type Persona = PersonaQuery['persona'];

const LINES = ['name', 'headline', 'email', 'phone', 'location'] as const;

/** The fields that differ most between personas. A change made elsewhere meanwhile is told, not overwritten. */
export function PersonaForm({ persona }: { persona: Persona }) {
  const update = useUpdatePersona();
  const remove = useDeletePersona({ onSuccess: () => go('/personas') });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const lines = Object.fromEntries(LINES.map((name) => [name, text(name) || null]));
    update.mutate({
      id: persona.id,
      version: persona.version,
      ...lines,
      title: text('title'),
      summary: text('summary') || null,
      skills: text('skills')
        .split('\n')
        .map((skill) => skill.trim())
        .filter(Boolean),
    });
  };
  return (
    <form className="card stack" onSubmit={submit} aria-label="Edit the persona">
      <label>
        Working title
        <input name="title" required defaultValue={persona.title} />
      </label>
      <div className="columns">
        {LINES.map((name) => (
          <label key={name}>
            {name.replace(/^./, (letter) => letter.toUpperCase())}
            <input name={name} defaultValue={persona[name] ?? ''} />
          </label>
        ))}
      </div>
      <label>
        Summary
        <textarea name="summary" rows={4} defaultValue={persona.summary ?? ''} />
      </label>
      <label>
        Skills, one a line
        <textarea name="skills" rows={6} defaultValue={persona.skills.join('\n')} />
      </label>
      <Notice error={update.error ?? remove.error} />
      <div className="row">
        <button className="primary" disabled={update.isPending}>
          Save
        </button>
        <button
          type="button"
          onClick={() =>
            confirm('Remove this persona with its reports and documents?') && remove.mutate({ id: persona.id })
          }
        >
          Remove
        </button>
        <span role="status">{update.isSuccess && 'Saved.'}</span>
      </div>
    </form>
  );
}
