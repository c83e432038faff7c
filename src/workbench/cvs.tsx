import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCvsPages, useUploadCv } from '../client/hooks.ts';
import { useDates } from './dates.ts';
import { Notice, Waiting } from './notice.tsx';
import { go } from './route.ts';

export function Cvs() {
  const { t } = useTranslation();
  const dates = useDates();
  const cvs = useCvsPages({ pageSize: 20 });
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('cvs.heading')}</h1>
      <DropZone />
      <Notice error={cvs.error} />
      {cvs.isPending && <Waiting what={t('loading')} />}
      <ul className="cards">
        {cvs.data?.map((cv) => (
          <li key={cv.id} className="card">
            <a className="card-link" href={`#/cvs/${cv.id}`}>
              <h2>{cv.name ?? cv.filename}</h2>
            </a>
            <p>{cv.headline ?? cv.filename}</p>
            <p className="soft">
              {t(`cvStatus.${cv.status}`)} · {dates.day(cv.createdAt)}
              {cv.pageCount ? ` · ${t('preview.pages', { count: cv.pageCount })}` : ''}
            </p>
          </li>
        ))}
      </ul>
      {cvs.hasNextPage && <button onClick={() => void cvs.fetchNextPage()}>{t('more')}</button>}
    </div>
  );
}

function DropZone() {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const upload = useUploadCv({ onSuccess: (data) => go(`/cvs/${data.uploadCv.cvId}`) });
  const take = (file: File | undefined) => file && upload.mutate({ file });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div>
      <label
        className={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className="drop-title">{upload.isPending ? t('cv.reading') : t('cvs.drop')}</span>
        <small>{t('cvs.kinds')}</small>
        <input
          type="file"
          accept=".pdf,.docx,.odt,.rtf,.md,.markdown,.txt"
          disabled={upload.isPending}
          onChange={(event) => take(event.target.files?.[0])}
        />
      </label>
      <div role="status" className="visually-hidden">
        {upload.isPending ? t('cv.reading') : ''}
      </div>
      <Notice error={upload.error} />
    </div>
  );
}
