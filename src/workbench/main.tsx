import './theme.css';
import './workbench.css';
import './editor.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError, createClient } from '../client/client.ts';
import { PersonaForgeProvider } from '../client/hooks.ts';
import { App } from './app.tsx';
import { startLanguages } from './i18n/index.ts';
import { getToken, signOut } from './session.ts';

const client = createClient({ url: '', token: getToken });

/** Trying again helps only where nothing answered. */
const retry = (failures: number, error: unknown) =>
  failures < 2 && error instanceof ApiError && ['ERR_NETWORK', 'ERR_UNAVAILABLE'].includes(error.code);

const queries = new QueryClient({
  defaultOptions: { queries: { retry, staleTime: 30_000, refetchOnWindowFocus: false } },
});
queries.getQueryCache().subscribe(({ query }) => {
  if ((query.state.error as ApiError | null)?.code === 'ERR_UNAUTHENTICATED') signOut();
});

await startLanguages();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <PersonaForgeProvider client={client}>
        <App />
      </PersonaForgeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
