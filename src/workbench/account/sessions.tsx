import { useTranslation } from 'react-i18next';
import { useRevokeSession, useSessions } from '../../client/hooks.ts';
import { Notice } from '../notice.tsx';
import { useDates } from '../dates.ts';

/** Where the account is signed in; each but this one can be ended. */
export function Sessions() {
  const { t } = useTranslation();
  const dates = useDates();
  const { data, error } = useSessions();
  const revoke = useRevokeSession();
  return (
    <section className="card" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('account.sessions')}</h2>
      <Notice error={error ?? revoke.error} />
      <ul className="plain">
        {data?.sessions.map(({ id, createdAt, lastUsed, current }) => (
          <li key={id} className="row">
            <span>{t('account.session', { since: dates.moment(createdAt), used: dates.moment(lastUsed) })}</span>
            {current ? (
              <span className="chip good">{t('account.thisSession')}</span>
            ) : (
              <button disabled={revoke.isPending} onClick={() => revoke.mutate({ id })}>
                {t('account.endSession')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
