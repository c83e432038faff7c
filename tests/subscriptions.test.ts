import { createClient as createStream } from 'graphql-sse';
import { beforeAll, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

const app = useApp();
let token = '';
let cvId = '';
let personaId = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  cvId = (await app.client.upload(await samplePdf({ name: 'Sib Stream', email: 'sib@example.com' }), 'sib.pdf', token))
    .body.cv_id;
  personaId = (await app.client.rest('POST', '/personas', { token, body: { title: 'Stream', base_cv_id: cvId } })).body
    .id;
});

async function follow(query: string, variables: Record<string, unknown>, bearer: string | null) {
  const stream = createStream({
    url: `${app.url}/graphql/stream`,
    headers: bearer ? { authorization: `Bearer ${bearer}` } : {},
    retryAttempts: 0,
  });
  const events: any[] = [];
  try {
    for await (const event of stream.iterate({ query, variables })) events.push(event);
  } finally {
    stream.dispose();
  }
  return events;
}

const CV = 'subscription ($id: UUID!) { cvProgress(cvId: $id) { id status name } }';
const ANALYSIS =
  'subscription ($id: UUID!, $job: String) { analysisProgress(personaId: $id, jobDescription: $job) { ' +
  'stage report { kind score } } }';

it('tells of a CV until it is read', async () => {
  expect(await follow(CV, { id: cvId }, token)).toEqual([
    { data: { cvProgress: { id: cvId, status: 'PARSED', name: 'Sib Stream' } } },
  ]);
});

it('tells how far an analysis is, with the report at the end', async () => {
  const events = await follow(ANALYSIS, { id: personaId, job: 'Requirements:\n- QLab\n- Dutch' }, token);
  expect(events.map(({ data }) => data.analysisProgress.stage)).toEqual(['GATHERING', 'DRAFTING', 'DONE']);
  expect(events.at(-1).data.analysisProgress.report).toEqual({ kind: 'ROLE_MATCH', score: expect.any(Number) });
});

it.each([
  [CV, () => cvId],
  [ANALYSIS, () => personaId],
])('%s refuses strangers and requests without a token', async (query, id) => {
  const stranger = (await app.client.signup()).token;
  for (const [bearer, code] of [
    [null, 'ERR_UNAUTHENTICATED'],
    [stranger, 'ERR_NOT_FOUND'],
  ] as const) {
    const outcome = await follow(query, { id: id() }, bearer).catch((error: unknown) => [{ errors: error }]);
    expect(JSON.stringify(outcome.at(-1)), code).toContain(code);
  }
});
