import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '../client/client.ts';
import { useExportPersona, useExports, useTemplates } from '../client/hooks.ts';
import { useDates } from './dates.ts';
import { DocumentOptions, optionsOf } from './document-options.tsx';
import { Notice, Waiting } from './notice.tsx';

const FORMATS: Record<string, ExportFormat[]> = { pdf: ['PDF', 'DOCX', 'ODT', 'HTML', 'TEX'], md: ['MD', 'TXT'] };

/** Addresses come with the public name of the service; this page stays where it is. */
const here = (url: string) => new URL(url).pathname + new URL(url).search;

export function Documents({ personaId }: { personaId: string }) {
  const { t } = useTranslation();
  const { data, error } = useTemplates();
  const [chosen, setChosen] = useState('classic');
  const make = useExportPersona();
  const template = data?.templates.find(({ id }) => id === chosen);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    make.mutate({
      personaId,
      templateId: chosen,
      format: form.get('format') as ExportFormat,
      jobDescription: String(form.get('job') ?? '').trim() || null,
      ...optionsOf(form),
    });
  };
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  return (
    <>
      <form className="stack" onSubmit={submit} aria-label={t('documents.new')}>
        <fieldset className="gallery">
          <legend>{t('preview.template')}</legend>
          {data.templates.map(({ id, name, description, samplePreviewUrl }) => (
            <label key={id} className={id === chosen ? 'template chosen' : 'template'}>
              <img src={here(samplePreviewUrl)} alt="" loading="lazy" width="210" height="297" />
              <span className="template-name">
                <input
                  type="radio"
                  name="template"
                  value={id}
                  checked={id === chosen}
                  onChange={() => setChosen(id)}
                  aria-describedby={`about-${id}`}
                />
                {name}
              </span>
              <small id={`about-${id}`}>{description}</small>
            </label>
          ))}
        </fieldset>
        {template?.kind === 'COVER_LETTER' && (
          <label>
            {t('documents.job')}
            <textarea name="job" rows={4} />
          </label>
        )}
        <DocumentOptions />
        <div className="card inline make">
          <label>
            {t('documents.format')}
            <select name="format" key={template?.format}>
              {FORMATS[template?.format ?? 'pdf']?.map((format) => (
                <option key={format}>{format}</option>
              ))}
            </select>
          </label>
          <button className="primary" disabled={make.isPending}>
            {t('documents.make')}
          </button>
          <span role="status">
            {make.isPending && t('documents.making')}
            {make.data && (
              <a className="button" href={here(make.data.exportPersona.fileUrl)} download>
                {t('documents.download', { file: make.data.exportPersona.filename })}
              </a>
            )}
          </span>
          <Notice error={make.error} />
          {make.data?.exportPersona.warnings.map(({ code, message }) => (
            <p key={code} className="hint">
              {message}
            </p>
          ))}
        </div>
      </form>
      <Earlier personaId={personaId} />
    </>
  );
}

function Earlier({ personaId }: { personaId: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const exports = useExports({ limit: 50 });
  const mine = exports.data?.exports.filter((made) => made.personaId === personaId) ?? [];
  if (!mine.length) return null;
  return (
    <section aria-labelledby="earlier-title" className="stack">
      <h2 id="earlier-title">{t('documents.earlier')}</h2>
      <ul className="plain">
        {mine.map(({ id, filename, createdAt, fileUrl }) => (
          <li key={id}>
            <a href={here(fileUrl)} download>
              {filename}
            </a>{' '}
            <span className="soft">{dates.moment(createdAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
