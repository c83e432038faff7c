import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import createRestClient from 'openapi-fetch';
import { createClient, LoginDocument, SignupDocument } from 'personaforge/client';
import { PersonaForgeProvider } from 'personaforge/hooks';
import type { ReactNode } from 'react';
import type { paths } from './rest.js';
import { Report, Upload } from './upload.js';

const url = process.env['SERVICE']!;
const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
let token = '';

const shown = (page: ReactNode) =>
  render(
    <QueryClientProvider client={queries}>
      <PersonaForgeProvider client={createClient({ url, token: () => token })}>{page}</PersonaForgeProvider>
    </QueryClientProvider>,
  );

before(async () => {
  const client = createClient({ url });
  const account = { email: 'fresh@example.com', password: 'a good long password' };
  await client.request(SignupDocument, { ...account, name: 'Mara' });
  ({
    login: { token },
  } = await client.request(LoginDocument, account));
});

after(() => {
  cleanup();
  queries.clear();
});

test('the hooks upload a CV, follow its reading and list it without being told', async () => {
  shown(<Upload file={new File([readFileSync(process.env['CV']!)], 'mara.pdf')} />);
  fireEvent.click(screen.getByText('Upload'));
  await screen.findByText('mara.pdf: PARSED', {}, { timeout: 20_000 });
  assert.match((await screen.findByText('PARSED', {}, { timeout: 20_000 })).title, /progress/);
});

test('the hooks tell errors by their code', async () => {
  shown(<Report personaId="3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e" />);
  await screen.findByText('No such persona', {}, { timeout: 20_000 });
});

test('a REST client generated from openapi.json reads the same CV', async () => {
  const rest = createRestClient<paths>({ baseUrl: url, headers: { authorization: `Bearer ${token}` } });
  const { data } = await rest.GET('/cv/list', { params: { query: { limit: 1 } } });
  const [first] = data ?? [];
  assert.equal(first?.filename, 'mara.pdf');
  const { error, response } = await rest.POST('/personas', { body: { title: '' } });
  assert.equal(response.status, 400);
  assert.equal(error?.error.code, 'ERR_INVALID_REQUEST');
  const { data: persona } = await rest.POST('/personas', { body: { title: 'Stage', base_cv_id: first!.id } });
  assert.equal(persona?.name, 'Mara Lindqvist');
});
