import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapReportFieldsFragment } from '../client/client.ts';
import { useClarify } from '../client/hooks.ts';
import { Notice } from './notice.tsx';

/** What only the person can answer. Empty answers are not sent. */
export function Questions({ questions }: { questions: GapReportFieldsFragment['openQuestions'] }) {
  const { t } = useTranslation();
  const clarify = useClarify();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = Object.fromEntries(
      [...new FormData(event.currentTarget)]
        .map(([id, answer]) => [id, String(answer).trim()])
        .filter(([, answer]) => answer),
    );
    if (Object.keys(answers).length) clarify.mutate({ answers });
  };
  if (!questions.length) return null;
  return (
    <form className="card stack" onSubmit={submit} aria-labelledby="questions-title">
      <h2 id="questions-title">{t('questions.heading')}</h2>
      {questions.map(({ id, question }) => (
        <label key={id}>
          {question}
          <textarea name={id} rows={2} maxLength={2_000} />
        </label>
      ))}
      <Notice error={clarify.error} />
      <div className="row">
        <button className="primary" disabled={clarify.isPending}>
          {t('questions.send')}
        </button>
        <span role="status">{clarify.isSuccess && t('questions.kept')}</span>
      </div>
    </form>
  );
}
