import { type FormEvent, type MouseEvent, useState } from 'react';
import { useLogin, useRequestPasswordReset, useSignup } from '../client/hooks.ts';
import { Notice } from './notice.tsx';
import { signIn } from './session.ts';

export function SignIn({ inviteToken }: { inviteToken?: string }) {
  const [isNew, setNew] = useState(true);
  const signup = useSignup({ onSuccess: (data) => signIn(data.signup.token) });
  const login = useLogin({ onSuccess: (data) => signIn(data.login.token) });
  const { error, isPending } = isNew ? signup : login;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (field: string) => String(form.get(field) ?? '');
    const [email, password] = [said('email'), said('password')];
    if (isNew) signup.mutate({ email, password, name: said('name'), inviteToken: inviteToken ?? null });
    else login.mutate({ email, password });
  };

  return (
    <div className="welcome">
      <div className="pitch">
        <h1>One career. As many personas as you need.</h1>
        <p>
          Upload your CV once. Forge a persona for each audience, see where it falls short for a job, and send out a
          document that fits.
        </p>
        <ol>
          <li>Drop a CV and see what was read, word for word.</li>
          <li>Make personas; each finding comes with its evidence.</li>
          <li>Compare with a job, answer what only you can, download.</li>
        </ol>
      </div>
      <form className="card stack" onSubmit={submit} aria-labelledby="sign-in-title">
        <h2 id="sign-in-title">{isNew ? 'Make an account' : 'Sign in'}</h2>
        {isNew && (
          <label>
            Name
            <input name="name" autoComplete="name" required />
          </label>
        )}
        <label>
          E-mail
          <input name="email" type="email" autoComplete="email" required />
        </label>
        <label>
          Password
          <input
            name="password"
            type="password"
            autoComplete={isNew ? 'new-password' : 'current-password'}
            minLength={isNew ? 8 : 1}
            required
            aria-describedby={isNew ? 'password-hint' : undefined}
          />
          {isNew && <small id="password-hint">At least 8 characters; a sentence is best.</small>}
        </label>
        <Notice error={error} />
        <button className="primary" disabled={isPending}>
          {isNew ? 'Sign up' : 'Sign in'}
        </button>
        <button type="button" onClick={() => setNew(!isNew)}>
          {isNew ? 'I have an account' : 'I am new here'}
        </button>
        {!isNew && <Forgotten />}
      </form>
    </div>
  );
}

/** The answer is the same whether or not there is such an account. */
function Forgotten() {
  const request = useRequestPasswordReset();
  const ask = (event: MouseEvent<HTMLButtonElement>) => {
    const email = event.currentTarget.form?.elements.namedItem('email') as HTMLInputElement;
    if (email.reportValidity()) request.mutate({ email: email.value });
  };
  return (
    <>
      <button type="button" disabled={request.isPending} onClick={ask}>
        I forgot my password
      </button>
      <Notice error={request.error} />
      <p role="status">{request.isSuccess && 'If there is an account with this address, a mail is on its way.'}</p>
    </>
  );
}
