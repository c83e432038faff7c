import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreatePersona, useCvs, usePersonasPages } from '../client/hooks.ts';
import { Notice, Waiting } from './notice.tsx';
import { go } from './route.ts';

export function Personas() {
  const { t } = useTranslation();
  const personas = usePersonasPages({ pageSize: 20 });
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('personas.heading')}</h1>
      <NewPersona />
      <Notice error={personas.error} />
      {personas.isPending && <Waiting what={t('loading')} />}
      {personas.data?.length === 0 && <p>{t('personas.none')}</p>}
      <ul className="cards">
        {personas.data?.map((persona) => (
          <li key={persona.id} className="card">
            <a className="card-link" href={`#/personas/${persona.id}`}>
              <h2>{persona.title}</h2>
            </a>
            <p>{persona.headline}</p>
            <p className="soft clamp">{persona.summary}</p>
          </li>
        ))}
      </ul>
      {personas.hasNextPage && <button onClick={() => void personas.fetchNextPage()}>{t('more')}</button>}
    </div>
  );
}

function NewPersona() {
  const { t } = useTranslation();
  const cvs = useCvs({ limit: 100 });
  const create = useCreatePersona({ onSuccess: (data) => go(`/personas/${data.createPersona.id}`) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    create.mutate({ title: String(form.get('title')), baseCvId: String(form.get('cv')) || null });
  };
  return (
    <form className="card inline" onSubmit={submit} aria-label={t('personas.new')}>
      <label>
        {t('persona.title')}
        <input name="title" required maxLength={200} placeholder={t('personas.example')} />
      </label>
      <label>
        {t('personas.from')}
        <select name="cv">
          {cvs.data?.cvs
            .filter(({ status }) => status === 'PARSED')
            .map(({ id, filename }) => (
              <option key={id} value={id}>
                {filename}
              </option>
            ))}
          <option value="">{t('personas.empty')}</option>
        </select>
      </label>
      <button className="primary" disabled={create.isPending}>
        {t('cv.makePersona')}
      </button>
      <Notice error={create.error} />
    </form>
  );
}
