import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLogout, useMe } from '../client/hooks.ts';
import { useTranslation } from 'react-i18next';
import { Account } from './account/account.tsx';
import { CvPage } from './cv.tsx';
import { Cvs } from './cvs.tsx';
import { LanguageChoice } from './i18n/choice.tsx';
import { JobPage } from './jobs/job.tsx';
import { Jobs } from './jobs/jobs.tsx';
import { Knowledge } from './knowledge.tsx';
import { MailLink, mailLink } from './mail-link.tsx';
import { PersonaPage } from './persona.tsx';
import { Personas } from './personas.tsx';
import { useRoute } from './route.ts';
import { signOut, useToken } from './session.ts';
import { SignIn } from './sign-in.tsx';
import { TeamPage } from './team/team.tsx';

const PLACES = ['cvs', 'personas', 'jobs', 'knowledge', 'team', 'account'] as const;

export function App() {
  const { t } = useTranslation();
  const token = useToken();
  const route = useRoute();
  const link = mailLink();
  return (
    <>
      <a className="skip button" href="#content" onClick={focusContent}>
        {t('skip')}
      </a>
      <header className="top">
        <a className="brand" href="/#/cvs">
          <img src={new URL('./icon.svg', import.meta.url).href} alt="" width="28" height="28" />
          PersonaForge
        </a>
        {token && <Menu current={route[0] ?? 'cvs'} />}
      </header>
      <main id="content" tabIndex={-1}>
        {link ? <MailLink {...link} /> : token ? <Page route={route} /> : <SignIn />}
      </main>
      <footer className="soft">
        <a href="/graphql">{t('explorer')}</a> <a href="/docs">{t('docs')}</a>
        <LanguageChoice />
      </footer>
    </>
  );
}

/** The address belongs to the router, so the link moves the focus itself. */
function focusContent(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

function Menu({ current }: { current: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const leave = () => {
    queries.clear();
    signOut();
  };
  const logout = useLogout({ onSettled: leave });
  return (
    <nav aria-label={t('menu.label')}>
      {PLACES.map((path) => (
        <a key={path} href={`/#/${path}`} aria-current={current === path ? 'page' : undefined}>
          {t(`menu.${path}`)}
        </a>
      ))}
      <span className="who soft">{me.data?.me.name}</span>
      <button onClick={() => logout.mutate({})}>{t('signIn.signOut')}</button>
    </nav>
  );
}

function Page({ route: [place = 'cvs', id, part, at] }: { route: string[] }) {
  const { t } = useTranslation();
  const title = useRef('');
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    const now = `${place}/${id ?? ''}`;
    // a new page is announced by the focus on its heading; the first one is where the reader already is
    if (title.current && title.current !== now) heading?.focus();
    title.current = now;
  }, [place, id]);
  if (place === 'cvs') return id ? <CvPage key={id} cvId={id} /> : <Cvs />;
  if (place === 'personas') return id ? <PersonaPage key={id} id={id} part={part ?? 'report'} at={at} /> : <Personas />;
  if (place === 'jobs') return id ? <JobPage key={id} id={id} reportId={part} /> : <Jobs />;
  if (place === 'knowledge') return <Knowledge />;
  if (place === 'team') return <TeamPage />;
  if (place === 'account') return <Account />;
  return <h1 tabIndex={-1}>{t('noPage')}</h1>;
}
