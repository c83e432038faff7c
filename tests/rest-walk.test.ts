import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import type { Answer } from './support/client.ts';
import { blankPdf, samplePdf } from './support/documents.ts';

/** API_SPEC.md route by route: the request as written there, and every field that it names in the answer. */
const app = useApp();
const mine = { token: '', cvId: '', personaId: '', reportId: '', exportId: '' };
let stranger = '';

const JOB =
  'Stage manager wanted.\n\nRequirements:\n- 3 years of experience as a stage manager\n- QLab\n- ' +
  'English\n\nNice to have:\n- Dutch';

beforeAll(async () => {
  mine.token = (await app.client.signup()).token;
  stranger = (await app.client.signup()).token;
  const cv = await app.client.upload(
    await samplePdf({ name: 'Mara Lindqvist', email: 'mara@example.com' }),
    'mara.pdf',
    mine.token,
  );
  expect(cv.body).toMatchObject({ status: 'parsed' });
  mine.cvId = cv.body.cv_id;
  const persona = await app.client.rest('POST', '/personas', {
    token: mine.token,
    body: { title: 'Stage', base_cv_id: mine.cvId },
  });
  expect(persona.status, JSON.stringify(persona.body)).toBe(200);
  mine.personaId = persona.body.id;
  mine.reportId = (await app.client.rest('GET', `/gap_analysis/${mine.personaId}`, { token: mine.token })).body.id;
  mine.exportId = (
    await app.client.rest('POST', `/export/${mine.personaId}`, { token: mine.token, body: { format: 'md' } })
  ).body.id;
});

interface Step {
  method: string;
  path: (id: typeof mine) => string;
  body?: (id: typeof mine) => unknown;
  /** fields of the answer, or of its first item */
  fields: string[];
  bad?: { path?: string; body?: unknown };
  /** the path or body names something that a stranger does not have */
  owned?: boolean;
}

const STEPS: Step[] = [
  {
    method: 'GET',
    path: () => '/users/me',
    fields: ['id', 'name', 'email', 'plan', 'team_id', 'preferences', 'created_at'],
  },
  {
    method: 'PATCH',
    path: () => '/users/me',
    body: () => ({ name: 'Mara L.', preferences: { work_mode: 'on tour' } }),
    fields: ['id', 'name'],
    bad: { body: { name: '' } },
  },
  {
    method: 'GET',
    path: (id) => `/cv/${id.cvId}`,
    fields: [
      'id',
      'filename',
      'status',
      'created_at',
      'page_count',
      'language',
      'name',
      'headline',
      'email',
      'phone',
      'location',
      'summary',
      'links',
      'work_experience',
      'education',
      'skills',
      'projects',
      'certifications',
      'languages',
      'awards',
      'publications',
      'volunteering',
      'interests',
      'raw_text',
      'provenance',
      'warnings',
      'error',
    ],
    owned: true,
    bad: { path: '/cv/not-a-uuid' },
  },
  {
    method: 'GET',
    path: () => '/cv/list',
    fields: ['id', 'filename', 'created_at'],
    bad: { path: '/cv/list?limit=0' },
  },
  {
    method: 'GET',
    path: () => '/personas',
    fields: ['id', 'title', 'summary', 'tags'],
    bad: { path: '/personas?limit=101' },
  },
  {
    method: 'POST',
    path: () => '/personas',
    body: (id) => ({ title: 'Second', base_cv_id: id.cvId, overrides: { headline: 'Stage Manager', tags: ['tour'] } }),
    fields: ['id', 'title', 'tags', 'version', 'base_cv_id', 'owner_id'],
    owned: true,
    bad: { body: { base_cv_id: null } },
  },
  {
    method: 'GET',
    path: (id) => `/personas/${id.personaId}`,
    fields: ['id', 'title', 'sections', 'skills', 'work_history', 'summary', 'tags'],
    owned: true,
    bad: { path: '/personas/1' },
  },
  {
    method: 'PATCH',
    path: (id) => `/personas/${id.personaId}`,
    body: () => ({ summary: 'Runs shows.' }),
    fields: ['id', 'summary', 'version'],
    owned: true,
    bad: { body: { skills: 'not a list of strings', nonsense: 1 } },
  },
  {
    method: 'GET',
    path: (id) => `/gap_analysis/${id.personaId}`,
    fields: [
      'id',
      'kind',
      'persona_ids',
      'created_at',
      'engine',
      'score',
      'issues',
      'questions',
      'open_questions',
      'coverage',
    ],
    owned: true,
    bad: { path: '/gap_analysis/1' },
  },
  {
    method: 'POST',
    path: () => '/gap_analysis/role_match',
    body: (id) => ({ persona_id: id.personaId, job_description: JOB }),
    fields: ['issues', 'questions', 'score', 'coverage'],
    owned: true,
    bad: { body: { job_description: JOB } },
  },
  {
    method: 'POST',
    path: () => '/gap_analysis/team',
    body: (id) => ({ persona_ids: [id.personaId], team_description: JOB }),
    fields: ['issues', 'questions', 'score', 'coverage'],
    owned: true,
    bad: { body: { persona_ids: [], team_description: JOB } },
  },
  {
    method: 'POST',
    path: (id) => `/export/${id.personaId}`,
    body: () => ({ format: 'pdf' }),
    fields: ['id', 'file_url', 'format', 'template_id', 'created_at'],
    owned: true,
    bad: { body: { format: 'exe' } },
  },
  {
    method: 'GET',
    path: () => '/templates',
    fields: ['id', 'name', 'format', 'sample_preview_url', 'kind', 'description'],
  },
  { method: 'GET', path: () => '/templates/classic', fields: ['id', 'name', 'format', 'config'] },
  {
    method: 'GET',
    path: () => '/gap_reports',
    fields: ['id', 'kind', 'issues'],
    bad: { path: '/gap_reports?offset=-1' },
  },
  {
    method: 'GET',
    path: (id) => `/gap_reports/${id.reportId}`,
    fields: ['id', 'kind', 'issues'],
    owned: true,
    bad: { path: '/gap_reports/1' },
  },
  { method: 'GET', path: () => '/exports', fields: ['id', 'file_url'], bad: { path: '/exports?limit=many' } },
  {
    method: 'GET',
    path: (id) => `/exports/${id.exportId}`,
    fields: ['id', 'file_url'],
    owned: true,
    bad: { path: '/exports/1' },
  },
];

/** What an error says, whichever request it answers. */
const told = ({ error: { request_id: _id, ...said } }: { error: Record<string, unknown> }) => said;

const isError = (body: unknown, code: string) => {
  expect(body).toEqual({ error: expect.objectContaining({ code, message: expect.stringMatching(/\w/) }) });
};

describe.each(
  STEPS.map(
    (step) =>
      [
        `${step.method} ` +
          `${step.path({ ...mine, cvId: '{cv_id}', personaId: '{persona_id}', reportId: '{id}', exportId: '{id}' })}`,
        step,
      ] as const,
  ),
)('%s', (_name, step) => {
  const request = (token: string | null, ids = mine, bad: Step['bad'] = {}) =>
    app.client.rest(step.method, bad.path ?? step.path(ids), { token, body: bad.body ?? step.body?.(ids) });

  it('works as written', async () => {
    const { status, body } = await request(mine.token);
    expect(status, JSON.stringify(body)).toBe(200);
    const shown = Array.isArray(body) ? body[0] : body;
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(step.fields));
    expect(Object.values(shown)).not.toContain(undefined);
  });

  it('answers 401 without a token', async () => {
    const { status, body } = await request(null);
    expect(status).toBe(401);
    isError(body, 'ERR_UNAUTHENTICATED');
  });

  it.runIf(step.owned)("answers 404 for another user's and for an unknown id alike", async () => {
    const foreign = await request(stranger);
    const unknown = await request(mine.token, {
      token: '',
      cvId: randomUUID(),
      personaId: randomUUID(),
      reportId: randomUUID(),
      exportId: randomUUID(),
    });
    expect(foreign.status).toBe(404);
    isError(foreign.body, 'ERR_NOT_FOUND');
    expect(unknown).toMatchObject({ status: 404, body: { error: told(foreign.body) } });
  });

  it.runIf(step.bad)('answers 400 for bad input and names it', async () => {
    const { status, body } = await request(mine.token, mine, step.bad);
    expect(status, JSON.stringify(body)).toBe(400);
    isError(body, 'ERR_INVALID_REQUEST');
    expect(body.error.message).toMatch(/'\w+'/);
  });
});

describe('POST /auth/signup and /auth/login', () => {
  it('register, sign in and refuse the wrong', async () => {
    const { email, password } = await app.client.signup();
    expect((await app.client.rest('POST', '/auth/login', { body: { email, password } })).body).toEqual({
      token: expect.any(String),
    });
    const taken = await app.client.rest('POST', '/auth/signup', {
      body: { email: email.toUpperCase(), password, name: 'Again' },
    });
    expect(taken.status).toBe(409);
    isError(taken.body, 'ERR_CONFLICT');
    const wrong = await app.client.rest('POST', '/auth/login', { body: { email, password: 'wrong password' } });
    const unknown = await app.client.rest('POST', '/auth/login', {
      body: { email: `nobody-${randomUUID()}@example.com`, password },
    });
    expect(wrong).toMatchObject({ status: 401, body: { error: told(unknown.body) } });
    expect(unknown.status).toBe(401);
    isError(wrong.body, 'ERR_UNAUTHENTICATED');
    const missing = await app.client.rest('POST', '/auth/signup', { body: { email, password } });
    expect(missing).toMatchObject({
      status: 400,
      body: { error: { code: 'ERR_INVALID_REQUEST', message: "Invalid or missing parameter 'name'" } },
    });
    for (const body of [
      { email: 'no address', password, name: 'A' },
      { email: 'a@example.com', password: 'short', name: 'A' },
      { email: 'a@example.com', password: 'Password123', name: 'A' },
    ]) {
      expect(await app.client.rest('POST', '/auth/signup', { body })).toMatchObject({
        status: 400,
        body: { error: { code: 'ERR_INVALID_REQUEST' } },
      });
    }
  });
});

/** Why an upload failed: at once, or after the seconds that an upload waits, as a busy machine takes longer over a scan. */
async function failureOf({ status, body }: Answer): Promise<unknown> {
  if (status !== 200) return body.error;
  const read = () => app.client.rest('GET', `/cv/${body.cv_id}`, { token: mine.token });
  await expect.poll(async () => (await read()).body.status, { timeout: 40_000 }).toBe('failed');
  return (await read()).body.error;
}

describe('POST /cv/upload', () => {
  it('answers with the id, the status and what was read', async () => {
    const { status, body } = await app.client.upload(
      await samplePdf({ name: 'Tova Brandt', email: 'tova@example.com' }),
      'tova.pdf',
      mine.token,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      cv_id: expect.any(String),
      status: 'parsed',
      extracted_data: { name: 'Tova Brandt', email: 'tova@example.com', filename: 'tova.pdf' },
    });
    expect(body.extracted_data).not.toHaveProperty('raw_text');
    expect(body.extracted_data).not.toHaveProperty('provenance');
  });

  it('refuses what it cannot take', async () => {
    const pdf = await samplePdf({ name: 'A', email: 'a@example.com' });
    expect(await app.client.upload(pdf, 'a.pdf', null)).toMatchObject({
      status: 401,
      body: { error: { code: 'ERR_UNAUTHENTICATED' } },
    });
    expect(await app.client.upload(Buffer.from('plain text'), 'cv.pdf', mine.token)).toMatchObject({
      status: 415,
      body: { error: { code: 'ERR_UNSUPPORTED_MEDIA_TYPE' } },
    });
    expect(await app.client.upload(Buffer.alloc(0), 'cv.pdf', mine.token)).toMatchObject({
      status: 422,
      body: { error: { code: 'ERR_UNPROCESSABLE' } },
    });
    const scan = await app.client.upload(await blankPdf(), 'scan.pdf', mine.token);
    expect(await failureOf(scan)).toMatchObject({ code: 'ERR_UNPROCESSABLE' });
    expect(
      await app.client.upload(Buffer.concat([pdf, Buffer.alloc(11 * 1024 * 1024)]), 'big.pdf', mine.token),
    ).toMatchObject({ status: 413, body: { error: { code: 'ERR_PAYLOAD_TOO_LARGE' } } });
    expect(await app.client.rest('POST', '/cv/upload', { token: mine.token, body: {} })).toMatchObject({ status: 415 });
    const form = new FormData();
    form.append('wrong', new Blob(['x']), 'x.pdf');
    const response = await fetch(`${app.url}/cv/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${mine.token}` },
      body: form,
    });
    expect(response.status).toBe(400);
  });
});

describe('DELETE /personas/{id}', () => {
  it('removes one persona and refuses the rest', async () => {
    const { body: persona } = await app.client.rest('POST', '/personas', {
      token: mine.token,
      body: { title: 'Short-lived' },
    });
    const path = `/personas/${persona.id}`;
    expect((await app.client.rest('DELETE', path)).status).toBe(401);
    expect((await app.client.rest('DELETE', path, { token: stranger })).status).toBe(404);
    expect((await app.client.rest('DELETE', '/personas/x', { token: mine.token })).status).toBe(400);
    expect((await app.client.rest('DELETE', path, { token: mine.token })).status).toBe(200);
    expect((await app.client.rest('GET', path, { token: mine.token })).status).toBe(404);
  });
});

describe('every route', () => {
  it('answers unknown paths with 404 and other methods with 405', async () => {
    expect(await app.client.rest('GET', '/nowhere', { token: mine.token })).toMatchObject({
      status: 404,
      body: { error: { code: 'ERR_NOT_FOUND' } },
    });
    expect(
      await app.client.rest('POST', '/webhook', {
        token: mine.token,
        body: { subscription: 'x', url: 'http://127.0.0.1:1' },
      }),
    ).toMatchObject({ status: 404 });
    const { status, headers, body } = await app.client.rest('PUT', '/personas', { token: mine.token, body: {} });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    isError(body, 'ERR_METHOD_NOT_ALLOWED');
  });
});
