import { type FormEvent } from 'react';
import { useAnalyseRoleMatch } from '../client/hooks.ts';
import { GapReport } from './gap-report.tsx';
import { Notice, Waiting } from './notice.tsx';
import { Questions } from './questions.tsx';

export function JobMatch({ personaId }: { personaId: string }) {
  const match = useAnalyseRoleMatch();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    match.mutate({ personaId, jobDescription: String(new FormData(event.currentTarget).get('job')) });
  };
  return (
    <>
      <form className="card stack" onSubmit={submit}>
        <label>
          Job description
          <textarea name="job" rows={8} required placeholder="Paste the text of the advertisement" />
        </label>
        <Notice error={match.error} />
        <div className="row">
          <button className="primary" disabled={match.isPending}>
            Compare
          </button>
        </div>
      </form>
      {match.isPending && <Waiting what="Comparing …" />}
      {match.data && (
        <>
          <GapReport report={match.data.analyseRoleMatch} />
          <Questions questions={match.data.analyseRoleMatch.openQuestions} />
        </>
      )}
    </>
  );
}
