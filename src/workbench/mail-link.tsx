import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAcceptInvite, useConfirmEmail, useConfirmPasswordReset } from '../client/hooks.ts';
import { Notice } from './notice.tsx';
import { signIn, useToken } from './session.ts';
import { SignIn } from './sign-in.tsx';

/** What a link in a mail leads to: `/invites/<token>`, `/reset/<token>` or `/confirm/<token>`; null anywhere else. */
export function mailLink(path = location.pathname): { kind: keyof typeof PAGES; token: string } | null {
  const [kind = '', token = ''] = path.split('/').filter(Boolean);
  return Object.hasOwn(PAGES, kind) && token ? { kind: kind as keyof typeof PAGES, token } : null;
}

export function MailLink({ kind, token }: { kind: keyof typeof PAGES; token: string }) {
  const Page = PAGES[kind];
  return <Page token={token} />;
}

const home = () => location.assign('/');

function Invite({ token }: { token: string }) {
  const { t } = useTranslation();
  const isSignedIn = useToken() !== null;
  const accept = useAcceptInvite({ onSuccess: home });
  if (!isSignedIn) return <SignIn inviteToken={token} />;
  return (
    <div className="card stack">
      <h1>{t('link.invited')}</h1>
      <p>{t('link.invitedIs')}</p>
      <Notice error={accept.error} />
      <div className="row">
        <button className="primary" disabled={accept.isPending} onClick={() => accept.mutate({ token })}>
          {t('link.join')}
        </button>
        <a className="button" href="/">
          {t('link.later')}
        </a>
      </div>
    </div>
  );
}

function Reset({ token }: { token: string }) {
  const { t } = useTranslation();
  const reset = useConfirmPasswordReset({
    onSuccess: (data) => {
      signIn(data.confirmPasswordReset.token);
      home();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    reset.mutate({ token, newPassword: String(new FormData(event.currentTarget).get('password')) });
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <h1>{t('link.reset')}</h1>
      <label>
        {t('account.newPassword')}
        <input name="password" type="password" autoComplete="new-password" minLength={8} required />
      </label>
      <Notice error={reset.error} />
      <div className="row">
        <button className="primary" disabled={reset.isPending}>
          {t('link.setPassword')}
        </button>
      </div>
    </form>
  );
}

function Confirm({ token }: { token: string }) {
  const { t } = useTranslation();
  const confirm = useConfirmEmail();
  return (
    <div className="card stack">
      <h1>{t('link.confirm')}</h1>
      <Notice error={confirm.error} />
      <div className="row" role="status">
        {confirm.isSuccess ? (
          <p>
            {t('link.confirmed')} <a href="/">{t('cvs.heading')}</a>
          </p>
        ) : (
          <button className="primary" disabled={confirm.isPending} onClick={() => confirm.mutate({ token })}>
            {t('link.confirmNow')}
          </button>
        )}
      </div>
    </div>
  );
}

const PAGES = { invites: Invite, reset: Reset, confirm: Confirm };
