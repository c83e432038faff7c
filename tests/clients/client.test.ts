import { beforeAll, describe, expect, it } from 'vitest';
import {
  ApiError,
  type Client,
  createClient,
  CreatePersonaDocument,
  CvDocument,
  CvProgressDocument,
  CvsDocument,
  GapAnalysisDocument,
  PersonaDocument,
  PersonasDocument,
  SignupDocument,
  UpdatePersonaDocument,
  UploadCvDocument,
} from '../../src/client/client.ts';
import { useApp } from '../support/app.ts';
import { samplePdf } from '../support/documents.ts';

const app = useApp();
let token: string | null = null;
let client: Client;
let cvId: string;

beforeAll(async () => {
  client = createClient({ url: app.url, token: () => token });
  ({
    signup: { token },
  } = await client.request(SignupDocument, {
    email: 'client@example.com',
    password: 'a good long password',
    name: 'Mara',
  }));
  const file = new File(
    [Buffer.from(await samplePdf({ name: 'Mara Lindqvist', email: 'mara@example.com' }))],
    'mära.pdf',
  );
  ({
    uploadCv: { cvId },
  } = await client.request(UploadCvDocument, { file }));
});

describe('the typed client', () => {
  it('uploads a file under its name and reads what was found in it', async () => {
    const { cv } = await client.request(CvDocument, { cvId });
    expect(cv).toMatchObject({ filename: 'mära.pdf', status: 'PARSED', name: 'Mara Lindqvist' });
    expect((await client.request(CvsDocument, { limit: 1 })).cvs).toHaveLength(1);
  });

  it('downloads the file as it was sent', async () => {
    const blob = await client.download(`/cv/${cvId}/file`);
    expect(await blob.slice(0, 5).text()).toBe('%PDF-');
  });

  it('tells errors by their code, in requests, downloads and streams', async () => {
    const unknown = '3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e';
    await expect(client.request(PersonaDocument, { id: unknown })).rejects.toMatchObject({
      name: 'ApiError',
      code: 'ERR_NOT_FOUND',
      status: 404,
    });
    await expect(client.request(PersonaDocument, { id: 'x' })).rejects.toMatchObject({
      code: 'ERR_INVALID_REQUEST',
      status: 400,
    });
    await expect(client.download(`/cv/${unknown}/file`)).rejects.toMatchObject({ code: 'ERR_NOT_FOUND', status: 404 });
    await expect(client.subscribe(CvProgressDocument, { cvId: unknown }).next()).rejects.toMatchObject({
      code: 'ERR_NOT_FOUND',
    });
    await expect(createClient({ url: app.url }).request(CvsDocument, {})).rejects.toMatchObject({
      code: 'ERR_UNAUTHENTICATED',
      status: 401,
    });
    await expect(createClient({ url: 'http://127.0.0.1:9' }).request(CvsDocument, {})).rejects.toBeInstanceOf(ApiError);
  });

  it('sends a mutation again that was not answered, and has it done once', async () => {
    let broken = 2;
    const keys = new Set<string | null>();
    const lossy: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      keys.add(new Headers(init?.headers).get('idempotency-key'));
      if (broken-- > 0) throw new TypeError('the answer was lost');
      return answer;
    };
    const patient = createClient({ url: app.url, token: () => token, fetch: lossy });
    const { createPersona } = await patient.request(CreatePersonaDocument, { title: 'Sent three times' });
    const { personas } = await client.request(PersonasDocument, { limit: 100 });
    expect(personas.filter(({ title }) => title === 'Sent three times').map(({ id }) => id)).toEqual([
      createPersona.id,
    ]);
    expect([...keys]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/)]);
  });

  it('names the field of a wrong value', async () => {
    const { createPersona } = await client.request(CreatePersonaDocument, { title: 'Stage', baseCvId: cvId });
    await expect(client.request(UpdatePersonaDocument, { id: createPersona.id, title: '' })).rejects.toMatchObject({
      code: 'ERR_INVALID_REQUEST',
      details: [expect.objectContaining({ field: 'title' })],
    });
    await expect(
      client.request(UpdatePersonaDocument, { id: createPersona.id, version: 99, headline: 'Late' }),
    ).rejects.toMatchObject({ code: 'ERR_CONFLICT', status: 409 });
    const { gapAnalysis } = await client.request(GapAnalysisDocument, { personaId: createPersona.id });
    expect(gapAnalysis.issues.length).toBeGreaterThan(0);
  });

  it('follows a subscription to its end', async () => {
    const statuses = [];
    for await (const { cvProgress } of client.subscribe(CvProgressDocument, { cvId })) statuses.push(cvProgress.status);
    expect(statuses.at(-1)).toBe('PARSED');
  });
});
