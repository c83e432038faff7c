import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CvQuery } from '../client/client.ts';
import { useCvPage } from '../client/hooks.ts';
import { Notice, Waiting } from './notice.tsx';
import { useObjectUrl } from './object-url.ts';

type Place = CvQuery['cv']['provenance'][number];

interface Marks {
  places: Place[];
  marked: string | null;
  onMark: (path: string | null) => void;
}

/** pixels for a point of a page's picture, as `GET /cv/{cv_id}/pages/{n}` promises */
const SCALE = 2;

/** The pages of a PDF as pictures, with a box around each value that was read. One page is asked for after another. */
export function PageImages({ cvId, count, ...marks }: Marks & { cvId: string; count: number }) {
  const [drawn, setDrawn] = useState(0);
  const numbers = Array.from({ length: Math.min(count, drawn + 1) }, (_, i) => i + 1);
  return (
    <div className="pages">
      {numbers.map((number) => (
        <Page key={number} cvId={cvId} number={number} onDrawn={() => setDrawn(Math.max(drawn, number))} {...marks} />
      ))}
    </div>
  );
}

function Page({
  cvId,
  number,
  places,
  marked,
  onMark,
  onDrawn,
}: Marks & { cvId: string; number: number; onDrawn: () => void }) {
  const { t } = useTranslation();
  const { data, error } = useCvPage(cvId, number);
  const url = useObjectUrl(data);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  // one page that fails does not keep the next ones away
  useEffect(() => {
    if (error) onDrawn();
  }, [error]);
  if (!url) return error ? <Notice error={error} /> : <Waiting what={t('preview.drawing')} />;
  return (
    <div className="page">
      <img
        src={url}
        alt={t('cv.page', { number })}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          setSize({ width: naturalWidth / SCALE, height: naturalHeight / SCALE });
          onDrawn();
        }}
      />
      {size && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {places
            .flatMap(({ path, page, bbox }) => (page === number && bbox ? [{ path, box: bbox }] : []))
            .map(({ path, box: [x = 0, y = 0, width = 0, height = 0] }, i) => (
              <rect
                key={path}
                className={path === marked ? 'box marked' : 'box'}
                style={{ animationDelay: `${Math.min(i * 60, 2_500)}ms` }}
                x={x - 2}
                y={y - 2}
                width={width + 4}
                height={height + 4}
                rx="2"
                onMouseEnter={() => onMark(path)}
                onClick={() => document.getElementById(`value-${path}`)?.focus()}
              />
            ))}
        </svg>
      )}
    </div>
  );
}
