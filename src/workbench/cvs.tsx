import { type DragEvent, useState } from 'react';
import { useCvsPages, useUploadCv } from '../client/hooks.ts';
import { Notice, Waiting } from './notice.tsx';
import { go } from './route.ts';

export function Cvs() {
  const cvs = useCvsPages({ pageSize: 20 });
  return (
    <div className="stack">
      <h1 tabIndex={-1}>Your CVs</h1>
      <DropZone />
      <Notice error={cvs.error} />
      {cvs.isPending && <Waiting what="Loading your CVs …" />}
      <ul className="cards">
        {cvs.data?.map((cv) => (
          <li key={cv.id} className="card">
            <a className="card-link" href={`#/cvs/${cv.id}`}>
              <h2>{cv.name ?? cv.filename}</h2>
            </a>
            <p>{cv.headline ?? cv.filename}</p>
            <p className="soft">
              {STATUS[cv.status]} · {new Date(cv.createdAt).toLocaleDateString()}
              {cv.pageCount ? ` · ${cv.pageCount} ${cv.pageCount === 1 ? 'page' : 'pages'}` : ''}
            </p>
          </li>
        ))}
      </ul>
      {cvs.hasNextPage && <button onClick={() => void cvs.fetchNextPage()}>Show more</button>}
    </div>
  );
}

const STATUS = { PROCESSING: 'being read', PARSED: 'read', FAILED: 'could not be read' };

function DropZone() {
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
        <span className="drop-title">{upload.isPending ? 'Reading your CV …' : 'Drop a CV here, or choose one'}</span>
        <small>PDF, DOCX, ODT, RTF, Markdown or plain text. It stays on this server.</small>
        <input
          type="file"
          accept=".pdf,.docx,.odt,.rtf,.md,.markdown,.txt"
          disabled={upload.isPending}
          onChange={(event) => take(event.target.files?.[0])}
        />
      </label>
      <div role="status" className="visually-hidden">
        {upload.isPending ? 'Reading your CV' : ''}
      </div>
      <Notice error={upload.error} />
    </div>
  );
}
