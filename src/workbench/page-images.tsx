import { getDocument, type PDFDocumentProxy, type PDFPageProxy, PDFWorker } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { CvQuery } from '../client/client.ts';
import { useCvFile } from '../client/hooks.ts';
import { Notice, Waiting } from './notice.tsx';

type Place = CvQuery['cv']['provenance'][number];

interface Marks {
  places: Place[];
  marked: string | null;
  onMark: (path: string | null) => void;
}

/** The pages of a PDF as pictures, with a box around each value that was read. */
export default function PageImages({ cvId, ...marks }: Marks & { cvId: string }) {
  const file = useCvFile(cvId);
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => (file.data ? openPdf(file.data, setDocument) : undefined), [file.data]);
  if (!document) return file.error ? <Notice error={file.error} /> : <Waiting what="Drawing the pages …" />;
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
  return (
    <div className="pages">
      {numbers.map((number) => (
        <Page key={number} document={document} number={number} {...marks} />
      ))}
    </div>
  );
}

/** Reads the PDF in a worker of its own. Returns what ends it. */
function openPdf(file: Blob, onOpen: (document: PDFDocumentProxy) => void): () => void {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  let closed = false;
  void file
    .arrayBuffer()
    .then(async (data) => {
      if (closed) return;
      const document = await getDocument({ data, worker, standardFontDataUrl: '/assets/standard_fonts/', verbosity: 0 })
        .promise;
      if (!closed) onOpen(document);
    })
    .catch(() => undefined);
  return () => {
    closed = true;
    worker.destroy();
    port.terminate();
  };
}

function Page({ document, number, places, marked, onMark }: Marks & { document: PDFDocumentProxy; number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  useEffect(() => void document.getPage(number).then(setPage, () => undefined), [document, number]);
  useEffect(() => {
    if (!page || !canvas.current) return;
    const viewport = page.getViewport({ scale: 1.6 });
    Object.assign(canvas.current, { width: viewport.width, height: viewport.height });
    const task = page.render({ canvas: canvas.current, viewport });
    task.promise.catch(() => undefined);
    return () => task.cancel();
  }, [page]);
  const size = page?.getViewport({ scale: 1 });
  return (
    <div className="page">
      <canvas ref={canvas} role="img" aria-label={`Page ${number} of the CV`} />
      {size && (
        <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {places
            .filter((place) => place.page === number && place.bbox)
            .map(({ path, bbox }, i) => (
              <rect
                key={path}
                className={path === marked ? 'box marked' : 'box'}
                style={{ animationDelay: `${Math.min(i * 60, 2_500)}ms` }}
                x={bbox![0]! - 2}
                y={bbox![1]! - 2}
                width={bbox![2]! + 4}
                height={bbox![3]! + 4}
                rx="2"
                onMouseEnter={() => onMark(path)}
                onClick={() => window.document.getElementById(`value-${path}`)?.focus()}
              />
            ))}
        </svg>
      )}
    </div>
  );
}
