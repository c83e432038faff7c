import { keepPreviousData } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaPreviewQuery } from '../../client/client.ts';
import { usePersonaPreview, useTemplates } from '../../client/hooks.ts';
import { Notice, Waiting } from '../notice.tsx';
import { useObjectUrl } from '../object-url.ts';

type Shown = PersonaPreviewQuery['personaPreview'];

interface Props {
  personaId: string;
  /** the field under the cursor */
  marked: string | null;
  onChoose: (path: string) => void;
}

const STORED = 'personaforge.template';

/** The document as it prints now, drawn anew after each change; the field under the cursor is marked in it. */
export function Preview({ personaId, marked, onChoose }: Props) {
  const { t } = useTranslation();
  const templates = useTemplates();
  const [templateId, setTemplateId] = useState(() => localStorage.getItem(STORED) ?? 'classic');
  const { data, error, isFetching } = usePersonaPreview(
    { personaId, templateId },
    { placeholderData: keepPreviousData },
  );
  const choose = (id: string) => {
    localStorage.setItem(STORED, id);
    setTemplateId(id);
  };
  const printed = templates.data?.templates.filter(({ kind, format }) => kind === 'CV' && format === 'pdf') ?? [];
  return (
    <section className="preview" aria-label={t('preview.title')}>
      <div className="row">
        <label className="beside">
          {t('preview.template')}
          <select value={templateId} onChange={({ target }) => choose(target.value)}>
            {printed.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <span className="soft" role="status">
          {isFetching ? t('preview.drawing') : data && t('preview.pages', { count: data.personaPreview.pageCount })}
        </span>
      </div>
      <Notice error={error} />
      {data ? (
        <Pages shown={data.personaPreview} marked={marked} onChoose={onChoose} />
      ) : (
        !error && <Waiting what={t('preview.drawing')} />
      )}
    </section>
  );
}

function Pages({ shown, marked, onChoose }: { shown: Shown; marked: string | null; onChoose: (path: string) => void }) {
  return shown.pages.map((page) => (
    <Page
      key={page.number}
      page={page}
      marks={shown.marks.filter((mark) => mark.page === page.number)}
      marked={marked}
      onChoose={onChoose}
    />
  ));
}

interface PageProps {
  page: Shown['pages'][number];
  marks: Shown['marks'];
  marked: string | null;
  onChoose: (path: string) => void;
}

const pictureOf = (base64: string): Blob =>
  new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' });

function Page({ page: { number, width, height, png }, marks, marked, onChoose }: PageProps) {
  const { t } = useTranslation();
  const picture = useMemo(() => pictureOf(png), [png]);
  const url = useObjectUrl(picture);
  return (
    <div className="page">
      {url && <img src={url} alt={t('preview.page', { number })} width={width} height={height} />}
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {marks.map(({ path, bbox: [x = 0, y = 0, w = 0, h = 0] }) => (
          <rect
            key={path}
            className={path === marked ? 'spot marked' : 'spot'}
            x={x - 2}
            y={y - 2}
            width={w + 4}
            height={h + 4}
            rx="2"
            onClick={() => onChoose(path)}
          />
        ))}
      </svg>
    </div>
  );
}
