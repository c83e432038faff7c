import type { ApiError, CvsQuery } from 'personaforge/client';
import { useCvProgress, useCvs, useCvsPages, useGapAnalysis, useUploadCv } from 'personaforge/hooks';

/** A page as a front-end developer would write it: everything here is typed by the schema. */
export function Upload({ file }: { file: File }) {
  const cvs = useCvsPages({ pageSize: 5 });
  const upload = useUploadCv();
  const id = upload.data?.uploadCv.cvId ?? '';
  const progress = useCvProgress({ cvId: id }, { enabled: id !== '' });
  const items: CvsQuery['cvs'] = cvs.data ?? [];
  return (
    <div>
      <button onClick={() => upload.mutate({ file })}>Upload</button>
      <p title="progress">{progress.data?.cvProgress.status ?? 'nothing yet'}</p>
      <ul>
        {items.map((cv) => (
          <li key={cv.id}>{`${cv.filename}: ${cv.status}`}</li>
        ))}
      </ul>
    </div>
  );
}

export function Report({ personaId }: { personaId: string }) {
  const { data, error } = useGapAnalysis({ personaId });
  const told: ApiError | null = error;
  if (told?.code === 'ERR_NOT_FOUND') return <p>No such persona</p>;
  return <p>{data?.gapAnalysis.score.toFixed(0)}</p>;
}

type TakesNothing<Hook extends (...args: never[]) => unknown> = [] extends Parameters<Hook> ? true : false;

/** A query that needs variables does not compile without them; one that needs none does. */
export const typing: { report: TakesNothing<typeof useGapAnalysis>; cvs: TakesNothing<typeof useCvs> } = {
  report: false,
  cvs: true,
};
