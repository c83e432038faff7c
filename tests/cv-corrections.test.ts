import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyContent, type ParsedCv } from '../src/content.ts';
import { Cv } from '../src/modules/cvs/cv.entity.ts';
import { correct, type Reading } from '../src/modules/cvs/corrections.ts';
import { UnreadableFileError } from '../src/parsing/errors.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';
import { openReader } from './support/pool.ts';
import { unzip } from './support/zip.ts';

/** What the reader makes of the next file, where it is not what stands there. */
let reading: ((read: ParsedCv) => ParsedCv) | null = null;
const real = openReader();
afterAll(() => real.close());
const app = useApp({
  parser: {
    ...real,
    parse: async (bytes, asker) => {
      const read = await real.parse(bytes, asker);
      return reading?.(read) ?? read;
    },
  },
});

let token = '';
let stranger = '';
let id = '';
let count = 0;
let file: Uint8Array;

beforeAll(async () => {
  token = (await app.client.signup()).token;
  stranger = (await app.client.signup()).token;
});

beforeEach(async () => {
  reading = null;
  file = await samplePdf({ name: 'Mara Lindqvist', email: 'mara@example.com', marker: `c${count++}` });
  id = (await app.client.upload(file, 'mara.pdf', token)).body.cv_id;
});

const get = async () => (await app.client.rest('GET', `/cv/${id}`, { token })).body;
const patch = (body: unknown, as: string | null = token) => app.client.rest('PATCH', `/cv/${id}`, { token: as, body });
const restore = (body: unknown = {}) => app.client.rest('POST', `/cv/${id}/restore`, { token, body });
const again = () => app.client.rest('POST', `/cv/${id}/read`, { token, body: {} });
const place = (cv: { provenance: { path: string }[] }, path: string) => cv.provenance.find((one) => one.path === path);
const SET = { confidence: 1, page: null, bbox: null, corrected: true };

describe('a correction', () => {
  it('sets what it names, clears by null, replaces lists, and leaves the rest as it was read', async () => {
    const read = await get();
    const { status, body } = await patch({
      name: ' Mara Lindqvist Holm ',
      phone: null,
      skills: ['QLab', 'QLab', 'Rigging'],
      awards: [{ title: 'Best crew' }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: read.version + 1,
      name: 'Mara Lindqvist Holm',
      phone: null,
      skills: ['QLab', 'Rigging'],
      awards: [{ title: 'Best crew', issuer: null, date: null, summary: null }],
      email: read.email,
      work_experience: read.work_experience,
      raw_text: read.raw_text,
    });
    expect(await get()).toEqual(body);
    for (const path of ['name', 'phone', 'skills[1]', 'awards[0].title'])
      expect(place(body, path), path).toEqual({ path, ...SET });
    expect(place(body, 'email')).toEqual(place(read, 'email'));
    expect(place(read, 'email')).toMatchObject({ corrected: false, page: 1 });
  });

  it('of one role keeps the place of what it leaves, also where entries move', async () => {
    const read = await get();
    const [first, second] = read.work_experience;
    const { body } = await patch({ work_experience: [second, { ...first, title: 'Company Manager' }] });
    expect(body.work_experience).toEqual([second, { ...first, title: 'Company Manager' }]);
    expect(place(body, 'work_experience[1].title')).toEqual({ path: 'work_experience[1].title', ...SET });
    for (const [now, before] of [
      ['work_experience[0].title', 'work_experience[1].title'],
      ['work_experience[1].company', 'work_experience[0].company'],
      ['work_experience[1].highlights[0]', 'work_experience[0].highlights[0]'],
    ] as const)
      expect(place(body, now), now).toEqual({ ...place(read, before), path: now });
  });

  it('is what later personas begin with, what the knowledge base knows, and in the takeout', async () => {
    await patch({ headline: 'Stage Manager', skills: ['Kubernetes'] });
    const made = await app.client.rest('POST', '/personas', { token, body: { title: 'Later', base_cv_id: id } });
    expect(made.body).toMatchObject({ headline: 'Stage Manager', skills: ['Kubernetes'] });
    const { body: knowledge } = await app.client.rest('GET', '/knowledgebase', { token });
    const known = [...knowledge.skills, ...knowledge.tools].find(({ name }) => name === 'Kubernetes');
    expect(known.sources).toContainEqual({ kind: 'cv', id, quote: 'Kubernetes' });
    const zip = await fetch(`${app.url}/users/me/export`, { headers: { authorization: `Bearer ${token}` } });
    const files = await unzip(Buffer.from(await zip.arrayBuffer()));
    const row = JSON.parse(files.get('data/cvs.json') ?? '').find((cv: { id: string }) => cv.id === id);
    expect(row).toMatchObject({ skills: ['Kubernetes'], reading: { content: { headline: null } } });
  });

  it('works by GraphQL, and shows in the list', async () => {
    const { body } = await app.client.graphql(
      'mutation ($id: UUID!) { correctCv(cvId: $id, name: "Ana Sol", workExperience: [{ title: "Cook" }]) { version ' +
        'name workExperience { title isCurrent } provenance { path corrected } } }',
      { id },
      token,
    );
    expect(body.data.correctCv).toMatchObject({
      name: 'Ana Sol',
      workExperience: [{ title: 'Cook', isCurrent: false }],
    });
    expect(body.data.correctCv.provenance).toContainEqual({ path: 'work_experience[0].title', corrected: true });
    const list = (await app.client.rest('GET', '/cv/list', { token })).body;
    expect(list.find((cv: { id: string }) => cv.id === id).name).toBe('Ana Sol');
  });

  it('answers 409 on a stale version, also when two race; without a version both are kept', async () => {
    const { version } = await get();
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => patch({ name, version })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await Promise.all([patch({ headline: 'One' }), patch({ location: 'Two' })]);
    expect(await get()).toMatchObject({ version: version + 3, headline: 'One', location: 'Two' });
    expect((await restore({ version })).body.error.code).toBe('ERR_CONFLICT');
  });

  it.each([
    ['name', { name: 'x'.repeat(501) }],
    ['work_experience[0].start_date', { work_experience: [{ start_date: 'last summer' }] }],
    ['skills', { skills: 'QLab' }],
    ['skills', { skills: Array.from({ length: 301 }, (_x, i) => `s${i}`) }],
    ['work_history', { work_history: [] }],
    ['raw_text', { raw_text: 'x' }],
    ['250000', { education: [{ highlights: Array.from({ length: 15 }, () => 'a '.repeat(9_000)) }] }],
  ])('refuses a wrong %s by its name and changes nothing', async (field, body) => {
    const before = await get();
    const answer = await patch(body);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'ERR_INVALID_REQUEST' } } });
    expect(answer.body.error.message).toContain(field);
    expect(await get()).toEqual(before);
  });

  it('is for its owner alone, and for a CV that is read', async () => {
    expect((await patch({ name: 'X' }, stranger)).status).toBe(404);
    expect((await patch({ name: 'X' }, null)).status).toBe(401);
    for (const status of ['processing', 'failed'] as const) {
      await app.ports.orm.em.fork().nativeUpdate(Cv, { id }, { status });
      for (const answer of [await patch({ name: 'X' }), await restore(), await again()])
        expect(answer).toMatchObject({ status: 409, body: { error: { code: 'ERR_CONFLICT' } } });
    }
  });
});

describe('what was read', () => {
  it('comes back whole', async () => {
    const read = await get();
    await patch({ name: 'Else', work_experience: [], skills: ['A'] });
    await patch({ name: 'Other', email: null });
    const { status, body } = await restore();
    expect(status).toBe(200);
    expect(body).toEqual({ ...read, version: read.version + 3 });
  });

  it('shows no correction where one was taken back', async () => {
    const read = await get();
    await patch({ name: 'Else', headline: 'Lead' });
    const { body } = await patch({ name: read.name });
    expect(place(body, 'name')).toEqual(place(read, 'name'));
    expect(place(body, 'headline')).toMatchObject(SET);
  });

  it('may change at another reading, under corrections that stay', async () => {
    await patch({ name: 'Mara Holm' });
    reading = (read) => ({ ...read, content: { ...read.content, name: 'Mara L', headline: 'Touring manager' } });
    expect(await again()).toMatchObject({
      status: 200,
      body: { status: 'parsed', name: 'Mara Holm', headline: 'Touring manager', warnings: [] },
    });
    expect(place(await get(), 'name')).toMatchObject(SET);
    expect((await restore()).body).toMatchObject({ name: 'Mara L', headline: 'Touring manager' });
  });

  it('and corrections stay when the same file is sent again', async () => {
    await patch({ name: 'Mara Holm' });
    const { body } = await app.client.upload(file, 'mara.pdf', token);
    expect(body).toMatchObject({ cv_id: id, extracted_data: { name: 'Mara Holm' } });
  });

  it('stays when another reading fails, which is said', async () => {
    const before = await get();
    reading = () => {
      throw new UnreadableFileError('too_slow');
    };
    const { body } = await again();
    expect(body).toEqual({ ...before, warnings: [{ code: 'not_read_again', message: expect.any(String) }] });
  });

  it('is kept from strangers', async () => {
    for (const path of ['read', 'restore']) {
      expect((await app.client.rest('POST', `/cv/${id}/${path}`, { token: stranger, body: {} })).status).toBe(404);
      expect((await app.client.rest('POST', `/cv/${id}/${path}`, { body: {} })).status).toBe(401);
    }
  });
});

describe('laying corrections over a reading', () => {
  const at = (path: string) => ({ path, confidence: 0.8, page: 1, bbox: null });
  const read: Reading = {
    content: { ...emptyContent(), skills: ['A', 'B', 'A'] },
    provenance: ['skills[0]', 'skills[1]', 'skills[2]', 'email'].map(at),
  };

  it('gives every value its own place, equal ones too', () => {
    const { provenance } = correct(read, { skills: ['B', 'A', 'C', 'A', 'D'] });
    expect(provenance).toEqual([
      at('email'),
      at('skills[0]'),
      at('skills[1]'),
      { path: 'skills[2]', ...SET },
      at('skills[3]'),
      { path: 'skills[4]', ...SET },
    ]);
  });

  it('says that a list was emptied', () => {
    expect(correct(read, { skills: [] }).provenance).toEqual([at('email'), { path: 'skills', ...SET }]);
  });
});
