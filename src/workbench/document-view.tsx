import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCvView } from '../client/hooks.ts';
import { Notice, Waiting } from './notice.tsx';

/** A Word document as the service renders it, in a frame that may run and load nothing. */
export function DocumentView({ cvId }: { cvId: string }) {
  const { t } = useTranslation();
  const { data, error } = useCvView(cvId);
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => void data?.text().then(setHtml), [data]);
  if (html === null) return error ? <Notice error={error} /> : <Waiting what={t('preview.drawing')} />;
  return <iframe className="document" title={t('cv.document')} sandbox="" srcDoc={html} tabIndex={0} />;
}
