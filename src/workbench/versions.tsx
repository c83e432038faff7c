import { useTranslation } from 'react-i18next';
import { usePersonaVersions, useRestorePersona } from '../client/hooks.ts';
import { useDates } from './dates.ts';
import { Notice, Waiting } from './notice.tsx';
import { go } from './route.ts';

/** Earlier states of a persona; each can be brought back, as a state of its own. */
export function Versions({ personaId }: { personaId: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { data, error } = usePersonaVersions({ id: personaId });
  const restore = useRestorePersona({ onSuccess: () => go(`/personas/${personaId}/edit`) });
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  return (
    <section className="card" aria-labelledby="versions-title">
      <h2 id="versions-title">{t('part.versions')}</h2>
      <Notice error={restore.error} />
      {data.personaVersions.length === 0 && <p>{t('versions.none')}</p>}
      <ul className="plain">
        {data.personaVersions.map(({ version, title, createdAt }) => (
          <li key={version} className="row">
            <span className="grow">
              {t('versions.one', { version, title })} <span className="soft">{dates.moment(createdAt)}</span>
            </span>
            <button disabled={restore.isPending} onClick={() => restore.mutate({ id: personaId, version })}>
              {t('versions.restore')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
