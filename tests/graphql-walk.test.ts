import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

/** The operations of API_SPEC.md by GraphQL, an upload by the multipart request specification included. */
const app = useApp();
const ids = { cv: '', persona: '' };
let token = '';
let stranger = '';

const UPLOAD =
  'mutation Upload($file: Upload!) { uploadCv(file: $file) { cvId status extractedData { name email ' +
  'workExperience { title company startDate isCurrent highlights } } } }';

async function multipart(
  bytes: Uint8Array,
  bearer: string | null,
  headers: Record<string, string> = { 'apollo-require-preflight': 'true' },
) {
  const form = new FormData();
  form.append('operations', JSON.stringify({ query: UPLOAD, variables: { file: null } }));
  form.append('map', JSON.stringify({ 0: ['variables.file'] }));
  form.append('0', new Blob([Buffer.from(bytes)]), 'cv.pdf');
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    body: form,
    headers: { ...headers, ...(bearer && { authorization: `Bearer ${bearer}` }) },
  });
  return { status: response.status, body: (await response.json()) as any };
}

beforeAll(async () => {
  const account = { email: `walk-${randomUUID()}@example.com`, password: 'a good long password', name: 'Walker' };
  const signup = await app.client.graphql(
    'mutation ($email: String!, $password: String!, $name: String!) { signup(email: $email, password: ' +
      '$password, name: $name) { token } }',
    account,
  );
  expect(signup.body.errors).toBeUndefined();
  const login = await app.client.graphql(
    'mutation ($email: String!, $password: String!) { login(email: $email, password: $password) { token } }',
    account,
  );
  token = login.body.data.login.token;
  stranger = (await app.client.signup()).token;
  const upload = await multipart(await samplePdf({ name: 'Ines Calder', email: 'ines@example.com' }), token);
  expect(upload.body).toMatchObject({
    data: { uploadCv: { status: 'PARSED', extractedData: { name: 'Ines Calder' } } },
  });
  ids.cv = upload.body.data.uploadCv.cvId;
  const persona = await app.client.graphql(
    'mutation ($cv: UUID!) { createPersona(title: "Walk", baseCvId: $cv, overrides: { tags: ["a"] }) { ' +
      'id version workHistory { title } } }',
    { cv: ids.cv },
    token,
  );
  ids.persona = persona.body.data.createPersona.id;
});

const OPERATIONS: [name: string, document: string, owned: boolean][] = [
  ['me', '{ me { id name email plan teamId preferences createdAt } }', false],
  ['updateMe', 'mutation { updateMe(preferences: { work_mode: "remote" }) { preferences } }', false],
  ['cvs', '{ cvs(limit: 10) { id filename status createdAt } }', false],
  [
    'cv',
    'query ($cv: UUID!) { cv(cvId: $cv) { id rawText provenance { path confidence page bbox } warnings { ' +
      'code } owner { name } personas { id } } }',
    true,
  ],
  ['personas', '{ personas { id title tags baseCv { id filename } } }', false],
  [
    'persona',
    'query ($persona: UUID!) { persona(id: $persona) { id title sections { key visible } skills ' +
      'workHistory { title } summary tags owner { email } } }',
    true,
  ],
  [
    'updatePersona',
    'mutation ($persona: UUID!) { updatePersona(id: $persona, summary: null, headline: "Walker") { ' +
      'version headline summary } }',
    true,
  ],
  [
    'gapAnalysis',
    'query ($persona: UUID!) { gapAnalysis(personaId: $persona) { id kind engine score issues { field ' +
      'suggestion severity rule evidence } openQuestions { id question } personas { id } } }',
    true,
  ],
  [
    'analyseRoleMatch',
    'mutation ($persona: UUID!) { analyseRoleMatch(personaId: $persona, jobDescription: "Requirements: ' +
      'QLab, English") { kind coverage { requirement quote line kind ' +
      'members importance status evidence { quote field personaId } ' +
      '} } }',
    true,
  ],
  [
    'analyseTeam',
    'mutation ($persona: UUID!) { analyseTeam(personaIds: [$persona], teamDescription: "Requirements: ' +
      'QLab, English") { kind personaIds score } }',
    true,
  ],
  [
    'exportPersona',
    'mutation ($persona: UUID!) { exportPersona(personaId: $persona, format: MD) { id fileUrl format ' +
      'templateId persona { id } } }',
    true,
  ],
  ['templates', '{ templates { id name kind format samplePreviewUrl } template(id: "classic") { config } }', false],
  ['relations of me', '{ me { cvs { id } personas { id } gapReports { id } exports { id } } }', false],
];

describe.each(OPERATIONS)('%s', (_name, document, owned) => {
  const variables = () => ({
    ...(document.includes('$cv') && { cv: ids.cv }),
    ...(document.includes('$persona') && { persona: ids.persona }),
  });

  it('works', async () => {
    const { status, body } = await app.client.graphql(document, variables(), token);
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
  });

  it('refuses a request without a token', async () => {
    const { status, body } = await app.client.graphql(document, variables());
    expect(status).toBe(401);
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'ERR_UNAUTHENTICATED' } });
  });

  it.runIf(owned)("does not tell another user's things from missing ones", async () => {
    const foreign = await app.client.graphql(document, variables(), stranger);
    const missing = await app.client.graphql(
      document,
      Object.fromEntries(Object.keys(variables()).map((key) => [key, randomUUID()])),
      token,
    );
    expect(foreign.status).toBe(404);
    expect(foreign.body.errors[0].extensions).toEqual({ code: 'ERR_NOT_FOUND', request_id: expect.any(String) });
    expect(missing.body.errors[0].message).toBe(foreign.body.errors[0].message);
  });

  it.runIf(owned)('refuses a malformed id', async () => {
    const { status, body } = await app.client.graphql(
      document,
      Object.fromEntries(Object.keys(variables()).map((key) => [key, 'one'])),
      token,
    );
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('ERR_INVALID_REQUEST');
  });
});

describe('uploadCv', () => {
  it('refuses without a token, without the preflight header, and what is no CV', async () => {
    const pdf = await samplePdf({ name: 'A B', email: 'ab@example.com' });
    expect(await multipart(pdf, null)).toMatchObject({ status: 401 });
    expect(await multipart(pdf, token, {})).toMatchObject({ status: 400 });
    expect(await multipart(Buffer.from('text'), token)).toMatchObject({
      status: 415,
      body: { errors: [{ extensions: { code: 'ERR_UNSUPPORTED_MEDIA_TYPE' } }] },
    });
    expect(await multipart(Buffer.concat([pdf, Buffer.alloc(11 * 1024 * 1024)]), token)).toMatchObject({ status: 413 });
  });
});
