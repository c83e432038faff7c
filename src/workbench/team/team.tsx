import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useInviteToTeam,
  useLeaveTeam,
  useMe,
  useTeam,
  useTeamMembers,
  useTeamPersonas,
  useUpdateTeam,
} from '../../client/hooks.ts';
import type { TeamQuery } from '../../client/client.ts';
import { Notice, Waiting } from '../notice.tsx';
import { Invites } from './invites.tsx';
import { Members } from './members.tsx';
import { TeamAnalysis } from './team-analysis.tsx';

/** The team of the reader: who is in it, who is invited, what its people can do together. */
export function TeamPage() {
  const { t } = useTranslation();
  const { data: me, error } = useMe();
  if (!me) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  return me.me.teamId ? <Team myId={me.me.id} /> : <NoTeam />;
}

function NoTeam() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('team.heading')}</h1>
      <p>{t('team.none')}</p>
      <InviteForm />
    </div>
  );
}

function Team({ myId }: { myId: string }) {
  const { t } = useTranslation();
  const { data, error } = useTeam();
  const members = useTeamMembers({ limit: 100 });
  const personas = useTeamPersonas({ limit: 100 });
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  const { team } = data;
  const leads = team.role !== 'MEMBER';
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{team.name}</h1>
      <Notice error={members.error ?? personas.error} />
      {team.role === 'OWNER' && <Settings team={team} />}
      <Members members={members.data?.teamMembers ?? []} myId={myId} myRole={team.role ?? 'MEMBER'} />
      {leads && <InviteForm />}
      {leads && <Invites />}
      <section className="card" aria-labelledby="team-personas-title">
        <h2 id="team-personas-title">{t('team.personas')}</h2>
        <ul className="plain">
          {personas.data?.teamPersonas.map(({ id, title, owner }) => (
            <li key={id}>
              {leads || owner.id === myId ? <a href={`#/personas/${id}`}>{title}</a> : title}{' '}
              <span className="soft">{owner.name}</span>
            </li>
          ))}
        </ul>
      </section>
      {leads && <TeamAnalysis personas={personas.data?.teamPersonas ?? []} />}
      <Leave name={team.name} />
    </div>
  );
}

function Settings({ team }: { team: TeamQuery['team'] }) {
  const { t } = useTranslation();
  const update = useUpdateTeam();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    update.mutate({ name: String(form.get('name')), managersMayEdit: form.get('managers') === 'on' });
  };
  return (
    <form className="card inline" onSubmit={submit} aria-label={t('team.settings')}>
      <label>
        {t('team.name')}
        <input name="name" required maxLength={200} defaultValue={team.name} />
      </label>
      <label className="switch">
        <input type="checkbox" name="managers" defaultChecked={team.managersMayEdit} />
        {t('team.managersMayEdit')}
      </label>
      <button disabled={update.isPending}>{t('team.save')}</button>
      <span role="status">{update.isSuccess && t('save.saved')}</span>
      <Notice error={update.error} />
    </form>
  );
}

export function InviteForm() {
  const { t } = useTranslation();
  const invite = useInviteToTeam();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    invite.mutate(
      { email: String(new FormData(form).get('email')) },
      // another one can be typed at once
      { onSuccess: () => form.reset() },
    );
  };
  return (
    <form className="card inline" onSubmit={submit} aria-label={t('team.invite')}>
      <label>
        {t('team.invite')}
        <input name="email" type="email" required />
      </label>
      <button className="primary" disabled={invite.isPending}>
        {t('team.sendInvite')}
      </button>
      <span role="status">{invite.data && t('team.invited', { email: invite.data.inviteToTeam.email })}</span>
      <Notice error={invite.error} />
    </form>
  );
}

function Leave({ name }: { name: string }) {
  const { t } = useTranslation();
  const leave = useLeaveTeam();
  return (
    <div className="row">
      <button disabled={leave.isPending} onClick={() => confirm(t('team.leaveAsk', { name })) && leave.mutate({})}>
        {t('team.leave')}
      </button>
      <Notice error={leave.error} />
    </div>
  );
}
