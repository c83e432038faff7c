import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeQuery } from '../../client/client.ts';
import { useChangePassword, useClient, useDeleteMe, useMe, useSessions, useUpdateMe } from '../../client/hooks.ts';
import { Notice, Waiting } from '../notice.tsx';
import { saveFile } from '../save-file.ts';
import { signIn, signOut } from '../session.ts';
import { Sessions } from './sessions.tsx';

type Me = MeQuery['me'];

const said = (event: FormEvent<HTMLFormElement>, field: string): string =>
  String(new FormData(event.currentTarget).get(field) ?? '');

/** Everything that a person can do with the account. */
export function Account() {
  const { t } = useTranslation();
  const { data, error } = useMe();
  if (!data) return error ? <Notice error={error} /> : <Waiting what={t('loading')} />;
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('account.heading')}</h1>
      <Profile me={data.me} />
      <Email me={data.me} />
      <Password />
      <Sessions />
      <Takeout />
      <Erasure />
    </div>
  );
}

function Profile({ me: { name } }: { me: Me }) {
  const { t } = useTranslation();
  const update = useUpdateMe();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    update.mutate({ name: said(event, 'name') });
  };
  return (
    <form className="card inline" onSubmit={submit} aria-label={t('account.name')}>
      <label>
        {t('account.name')}
        <input name="name" autoComplete="name" required maxLength={200} defaultValue={name} />
      </label>
      <button disabled={update.isPending}>{t('account.saveName')}</button>
      <span role="status">{update.isSuccess && t('save.saved')}</span>
      <Notice error={update.error} />
    </form>
  );
}

function Email({ me: { email, pendingEmail } }: { me: Me }) {
  const { t } = useTranslation();
  const update = useUpdateMe();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    update.mutate({ email: said(event, 'email'), currentPassword: said(event, 'password') });
  };
  return (
    <form className="card stack" onSubmit={submit} aria-labelledby="email-title">
      <h2 id="email-title">{t('account.email')}</h2>
      <p>{t('account.emailIs', { email })}</p>
      {pendingEmail && <p className="hint">{t('account.emailWaits', { email: pendingEmail })}</p>}
      <div className="columns">
        <label>
          {t('account.newEmail')}
          <input name="email" type="email" autoComplete="email" required />
        </label>
        <label>
          {t('account.currentPassword')}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
      </div>
      <Notice error={update.error} />
      <div className="row">
        <button disabled={update.isPending}>{t('account.changeEmail')}</button>
      </div>
    </form>
  );
}

function Password() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const change = useChangePassword({
    onSuccess(data) {
      signIn(data.changePassword.token);
      void queries.invalidateQueries({ queryKey: useSessions.key() });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    change.mutate({ currentPassword: said(event, 'current'), newPassword: said(event, 'next') });
  };
  return (
    <form className="card stack" onSubmit={submit} aria-labelledby="password-title">
      <h2 id="password-title">{t('account.password')}</h2>
      <div className="columns">
        <label>
          {t('account.currentPassword')}
          <input name="current" type="password" autoComplete="current-password" required />
        </label>
        <label>
          {t('account.newPassword')}
          <input name="next" type="password" autoComplete="new-password" minLength={8} required />
        </label>
      </div>
      <Notice error={change.error} />
      <div className="row">
        <button disabled={change.isPending}>{t('account.changePassword')}</button>
        <span role="status">{change.isSuccess && t('account.passwordChanged')}</span>
      </div>
    </form>
  );
}

function Takeout() {
  const { t } = useTranslation();
  const client = useClient();
  const [isPending, setPending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const download = async () => {
    setPending(true);
    setFault(null);
    try {
      saveFile(await client.download('/users/me/export'), 'personaforge.zip');
    } catch (error) {
      setFault((error as Error).message);
    } finally {
      setPending(false);
    }
  };
  return (
    <section className="card" aria-labelledby="takeout-title">
      <h2 id="takeout-title">{t('account.takeout')}</h2>
      <p>{t('account.takeoutIs')}</p>
      <div className="row">
        <button disabled={isPending} onClick={() => void download()}>
          {isPending ? t('account.takingOut') : t('account.takeOut')}
        </button>
      </div>
      <div role="alert">{fault && <p className="notice">{fault}</p>}</div>
    </section>
  );
}

function Erasure() {
  const { t } = useTranslation();
  const erase = useDeleteMe({ onSuccess: signOut });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (confirm(t('account.eraseAsk'))) erase.mutate({ password: said(event, 'password') });
  };
  return (
    <form className="card stack" onSubmit={submit} aria-labelledby="erase-title">
      <h2 id="erase-title">{t('account.erase')}</h2>
      <p>{t('account.eraseIs')}</p>
      <label>
        {t('account.currentPassword')}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <Notice error={erase.error} />
      <div className="row">
        <button className="danger" disabled={erase.isPending}>
          {t('account.eraseNow')}
        </button>
      </div>
    </form>
  );
}
