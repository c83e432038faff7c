import { useEffect, useState } from 'react';
import { useCvView } from '../client/hooks.ts';
import { Notice, Waiting } from './notice.tsx';

/** A Word document as the service renders it, in a frame that may run and load nothing. */
export function DocumentView({ cvId }: { cvId: string }) {
  const { data, error } = useCvView(cvId);
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => void data?.text().then(setHtml), [data]);
  if (html === null) return error ? <Notice error={error} /> : <Waiting what="Rendering the document …" />;
  return <iframe className="document" title="The document" sandbox="" srcDoc={html} tabIndex={0} />;
}
