import { type FormEvent } from 'react';
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
  const isSignedIn = useToken() !== null;
  const accept = useAcceptInvite({ onSuccess: home });
  if (!isSignedIn) return <SignIn inviteToken={token} />;
  return (
    <div className="card stack">
      <h1>You are invited to a team</h1>
      <p>Its members see your personas, never your CVs.</p>
      <Notice error={accept.error} />
      <div className="row">
        <button className="primary" disabled={accept.isPending} onClick={() => accept.mutate({ token })}>
          Join the team
        </button>
        <a className="button" href="/">
          Not now
        </a>
      </div>
    </div>
  );
}

function Reset({ token }: { token: string }) {
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
      <h1>Set a new password</h1>
      <label>
        New password
        <input name="password" type="password" autoComplete="new-password" minLength={8} required />
      </label>
      <Notice error={reset.error} />
      <div className="row">
        <button className="primary" disabled={reset.isPending}>
          Set the password
        </button>
      </div>
    </form>
  );
}

function Confirm({ token }: { token: string }) {
  const confirm = useConfirmEmail();
  return (
    <div className="card stack">
      <h1>Confirm your new address</h1>
      <Notice error={confirm.error} />
      <div className="row" role="status">
        {confirm.isSuccess ? (
          <p>
            Confirmed. Sign in with it from now on. <a href="/">To your CVs</a>
          </p>
        ) : (
          <button className="primary" disabled={confirm.isPending} onClick={() => confirm.mutate({ token })}>
            Confirm
          </button>
        )}
      </div>
    </div>
  );
}

const PAGES = { invites: Invite, reset: Reset, confirm: Confirm };
