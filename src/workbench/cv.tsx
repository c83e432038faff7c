import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvQuery } from '../client/client.ts';
import { useCreatePersona, useCv, useCvProgress, useDeleteCv } from '../client/hooks.ts';
import { DocumentView } from './document-view.tsx';
import { Notice, Waiting } from './notice.tsx';
import { PageImages } from './page-images.tsx';
import { entryName, sectionName } from './naming.ts';
import { labelWithin, sectionOf, valueAt } from './paths.ts';
import { go } from './route.ts';

type Cv = CvQuery['cv'];
type Place = Cv['provenance'][number];

/** A CV beside its page, value by value. */
export function CvPage({ cvId }: { cvId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useCv({ cvId });
  useCvProgress({ cvId }, { enabled: data?.cv.status === 'PROCESSING', onData: () => void refetch() });
  const [marked, setMarked] = useState<string | null>(null);
  const cv = data?.cv;
  if (!cv) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  const hasPages = cv.provenance.some(({ bbox }) => bbox);
  const isWord = cv.provenance.some(({ page, corrected }) => page === null && !corrected);
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{cv.name ?? cv.filename}</h1>
      <p className="soft">{cv.filename}</p>
      {cv.status === 'PROCESSING' && <Waiting what={t('cv.reading')} />}
      {cv.error && <p className="notice">{cv.error.message}</p>}
      {cv.status === 'PARSED' && <Actions cv={cv} />}
      {cv.warnings.map(({ code, message }) => (
        <p key={`${code} ${message}`} className="hint">
          {message}
        </p>
      ))}
      <div className={hasPages || isWord ? 'reading' : 'stack'}>
        {isWord && <DocumentView cvId={cvId} />}
        {hasPages && (
          <PageImages cvId={cvId} count={cv.pageCount ?? 1} places={cv.provenance} marked={marked} onMark={setMarked} />
        )}
        <Values cv={cv} marked={marked} onMark={setMarked} />
      </div>
    </div>
  );
}

function Actions({ cv }: { cv: Cv }) {
  const { t } = useTranslation();
  const create = useCreatePersona({ onSuccess: (data) => go(`/personas/${data.createPersona.id}`) });
  const remove = useDeleteCv({ onSuccess: () => go('/cvs') });
  return (
    <div className="row">
      <button
        className="primary"
        disabled={create.isPending}
        onClick={() =>
          create.mutate({ title: cv.headline ?? cv.workExperience[0]?.title ?? cv.filename, baseCvId: cv.id })
        }
      >
        {t('cv.makePersona')}
      </button>
      <button
        disabled={remove.isPending}
        onClick={() => confirm(t('cv.removeAsk', { file: cv.filename })) && remove.mutate({ cvId: cv.id })}
      >
        {t('cv.remove')}
      </button>
      <Notice error={create.error ?? remove.error} />
    </div>
  );
}

function Values({ cv, marked, onMark }: { cv: Cv; marked: string | null; onMark: (path: string | null) => void }) {
  const { t } = useTranslation();
  const sections = Map.groupBy(cv.provenance, ({ path }) => sectionOf(path));
  return (
    <div className="values">
      {[...sections].map(([section, places]) => (
        <section key={section} aria-label={sectionName(t, section)}>
          <h2>{sectionName(t, section)}</h2>
          <ul>
            {places.map((place) => (
              <Value key={place.path} cv={cv} place={place} isMarked={place.path === marked} onMark={onMark} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Value({
  cv,
  place: { path, confidence, corrected },
  isMarked,
  onMark,
}: {
  cv: Cv;
  place: Place;
  isMarked: boolean;
  onMark: (path: string | null) => void;
}) {
  const { t } = useTranslation();
  const value = valueAt(cv, path);
  return (
    <li>
      <button
        className={`value${isMarked ? ' marked' : ''}`}
        id={`value-${path}`}
        aria-pressed={isMarked}
        onMouseEnter={() => onMark(path)}
        onFocus={() => onMark(path)}
        onClick={() => onMark(path)}
      >
        <span className="soft">{labelWithin(path)}</span>
        <span>{wordsFor(t, value)}</span>
        <span className={`sure ${confidence >= 0.9 ? 'good' : confidence >= 0.6 ? 'warn' : 'bad'}`}>
          {corrected ? t('cv.corrected') : t('cv.sure', { percent: Math.round(confidence * 100) })}
        </span>
      </button>
    </li>
  );
}

function wordsFor(t: TFunction, value: unknown): string {
  if (value === null || (Array.isArray(value) && !value.length)) return t('cv.nothing');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.map((item) => wordsFor(t, item)).join(', ');
  return typeof value === 'object' ? entryName(value) : String(value);
}
