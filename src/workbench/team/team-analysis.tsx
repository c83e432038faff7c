import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapReportFieldsFragment, TeamPersonasQuery } from '../../client/client.ts';
import { useAnalyseTeam } from '../../client/hooks.ts';
import { GapReport } from '../gap-report.tsx';
import { Notice } from '../notice.tsx';

type Personas = TeamPersonasQuery['teamPersonas'];

/** What some people can do together for a project: who covers which demand, and where all rests on one. */
export function TeamAnalysis({ personas }: { personas: Personas }) {
  const { t } = useTranslation();
  const analyse = useAnalyseTeam();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    analyse.mutate({
      personaIds: form.getAll('persona').map(String),
      teamDescription: String(form.get('description')),
    });
  };
  return (
    <>
      <form className="card stack" onSubmit={submit} aria-labelledby="analysis-title">
        <h2 id="analysis-title">{t('team.analysis')}</h2>
        <fieldset className="choices">
          <legend>{t('team.who')}</legend>
          {personas.map(({ id, title, owner }) => (
            <label key={id} className="switch">
              <input type="checkbox" name="persona" value={id} defaultChecked />
              {owner.name}: {title}
            </label>
          ))}
        </fieldset>
        <label>
          {t('team.description')}
          <textarea name="description" rows={6} required maxLength={30_000} />
        </label>
        <Notice error={analyse.error} />
        <div className="row">
          <button className="primary" disabled={analyse.isPending}>
            {t('team.analyse')}
          </button>
          <span role="status">{analyse.isPending && t('loading')}</span>
        </div>
      </form>
      {analyse.data && (
        <>
          <Matrix report={analyse.data.analyseTeam} personas={personas} />
          <GapReport report={analyse.data.analyseTeam} persona={null} />
        </>
      )}
    </>
  );
}

/** Demand by demand, who shows it. A row with one name rests on one person. */
function Matrix({ report, personas }: { report: GapReportFieldsFragment; personas: Personas }) {
  const { t } = useTranslation();
  const columns = personas.filter(({ id }) => report.personaIds.includes(id));
  return (
    <div className="card stack">
      <h2 id="matrix-title">{t('team.matrix')}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="matrix-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('team.demand')}</th>
              {columns.map(({ id, owner }) => (
                <th key={id} scope="col">
                  {owner.name}
                </th>
              ))}
              <th scope="col">{t('team.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {report.coverage.map(({ requirement, status, evidence }, i) => {
              const by = new Set(evidence.map(({ personaId }) => personaId));
              return (
                <tr key={i}>
                  <th scope="row">{requirement}</th>
                  {columns.map(({ id }) => (
                    <td key={id}>{by.has(id) && <span aria-label={t('status.MET')}>✓</span>}</td>
                  ))}
                  <td>
                    {t(`status.${status}`)}
                    {by.size === 1 && <span className="chip warn">{t('team.single')}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
