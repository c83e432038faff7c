import { type FormEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLogin, useRequestPasswordReset, useSignup } from '../client/hooks.ts';
import { Notice } from './notice.tsx';
import { signIn } from './session.ts';

export function SignIn({ inviteToken }: { inviteToken?: string }) {
  const { t } = useTranslation();
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
        <h1>{t('signIn.pitch')}</h1>
        <p>{t('signIn.about')}</p>
        <ol>
          <li>{t('signIn.first')}</li>
          <li>{t('signIn.second')}</li>
          <li>{t('signIn.third')}</li>
        </ol>
      </div>
      <form className="card stack" onSubmit={submit} aria-labelledby="sign-in-title">
        <h2 id="sign-in-title">{isNew ? t('signIn.make') : t('signIn.signIn')}</h2>
        {isNew && (
          <label>
            {t('basics.name')}
            <input name="name" autoComplete="name" required />
          </label>
        )}
        <label>
          {t('basics.email')}
          <input name="email" type="email" autoComplete="email" required />
        </label>
        <label>
          {t('account.password')}
          <input
            name="password"
            type="password"
            autoComplete={isNew ? 'new-password' : 'current-password'}
            minLength={isNew ? 8 : 1}
            required
            aria-describedby={isNew ? 'password-hint' : undefined}
          />
          {isNew && <small id="password-hint">{t('signIn.passwordHint')}</small>}
        </label>
        <Notice error={error} />
        <button className="primary" disabled={isPending}>
          {isNew ? t('signIn.signUp') : t('signIn.signIn')}
        </button>
        <button type="button" onClick={() => setNew(!isNew)}>
          {isNew ? t('signIn.haveOne') : t('signIn.amNew')}
        </button>
        {!isNew && <Forgotten />}
      </form>
    </div>
  );
}

/** The answer is the same whether or not there is such an account. */
function Forgotten() {
  const { t } = useTranslation();
  const request = useRequestPasswordReset();
  const ask = (event: MouseEvent<HTMLButtonElement>) => {
    const email = event.currentTarget.form?.elements.namedItem('email') as HTMLInputElement;
    if (email.reportValidity()) request.mutate({ email: email.value });
  };
  return (
    <>
      <button type="button" disabled={request.isPending} onClick={ask}>
        {t('signIn.forgot')}
      </button>
      <Notice error={request.error} />
      <p role="status">{request.isSuccess && t('signIn.onItsWay')}</p>
    </>
  );
}
