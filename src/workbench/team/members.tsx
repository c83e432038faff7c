import { useTranslation } from 'react-i18next';
import type { Role, TeamMembersQuery } from '../../client/client.ts';
import { useRemoveMember, useUpdateMember } from '../../client/hooks.ts';
import { Notice } from '../notice.tsx';

interface Props {
  members: TeamMembersQuery['teamMembers'];
  myId: string;
  myRole: Role;
}

const ROLES: Role[] = ['OWNER', 'MANAGER', 'MEMBER'];

export function Members({ members, myId, myRole }: Props) {
  const { t } = useTranslation();
  const update = useUpdateMember();
  const remove = useRemoveMember();
  const owns = myRole === 'OWNER';
  return (
    <section className="card" aria-labelledby="members-title">
      <h2 id="members-title">{t('team.members')}</h2>
      <Notice error={update.error ?? remove.error} />
      <ul className="plain">
        {members.map(({ id, name, email, role, managersMayEdit }) => (
          <li key={id} className="row">
            <span className="grow">
              {name} <span className="soft">{email}</span>
            </span>
            {owns ? (
              <label className="beside">
                <span className="visually-hidden">{t('team.roleOf', { name })}</span>
                <select
                  value={role}
                  disabled={update.isPending}
                  onChange={({ target }) => update.mutate({ userId: id, role: target.value as Role })}
                >
                  {ROLES.map((each) => (
                    <option key={each} value={each}>
                      {t(`role.${each}`)}
                    </option>
                  ))}
                </select>
              </label>
            ) : (
              <span className="chip">{t(`role.${role}`)}</span>
            )}
            {id === myId ? (
              <label className="switch">
                <input
                  type="checkbox"
                  checked={managersMayEdit}
                  disabled={update.isPending}
                  onChange={({ target }) => update.mutate({ userId: id, managersMayEdit: target.checked })}
                />
                {t('team.mayEditMine')}
              </label>
            ) : (
              myRole !== 'MEMBER' && (
                <button
                  disabled={remove.isPending}
                  onClick={() => confirm(t('team.removeAsk', { name })) && remove.mutate({ userId: id })}
                >
                  {t('remove', { name })}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
