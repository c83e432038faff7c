import { useTranslation } from 'react-i18next';
import { useResendInvite, useRevokeInvite, useTeamInvites } from '../../client/hooks.ts';
import { useDates } from '../dates.ts';
import { Notice } from '../notice.tsx';

/** Who has not come yet. */
export function Invites() {
  const { t } = useTranslation();
  const dates = useDates();
  const { data, error } = useTeamInvites({ limit: 100 });
  const resend = useResendInvite();
  const revoke = useRevokeInvite();
  if (!data?.teamInvites.length) return <Notice error={error} />;
  return (
    <section className="card" aria-labelledby="invites-title">
      <h2 id="invites-title">{t('team.invites')}</h2>
      <Notice error={resend.error ?? revoke.error} />
      <ul className="plain">
        {data.teamInvites.map(({ id, email, status, delivery, expiresAt }) => (
          <li key={id} className="row">
            <span className="grow">
              {email}{' '}
              <span className="soft">
                {delivery === 'FAILED'
                  ? t('team.undelivered')
                  : t(status === 'EXPIRED' ? 'team.expired' : 'team.until', { day: dates.day(expiresAt) })}
              </span>
            </span>
            <button disabled={resend.isPending} onClick={() => resend.mutate({ id })}>
              {t('team.resend')}
            </button>
            <button disabled={revoke.isPending} onClick={() => revoke.mutate({ id })}>
              {t('team.revoke')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
