import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';

const app = useApp();
let token = '';
let stranger = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  stranger = (await app.client.signup()).token;
});

const create = async (body: object) => (await app.client.rest('POST', '/personas', { token, body })).body;
const patch = (id: string, body: object) => app.client.rest('PATCH', `/personas/${id}`, { token, body });

describe('changing a persona', () => {
  it('leaves what is absent, clears by null, replaces lists, keeps sections', async () => {
    const made = await create({
      title: 'A',
      overrides: {
        name: 'Ana Sol',
        summary: 'Cooks.',
        skills: ['Grill', 'Grill', ' Sauces '],
        work_history: [{ title: 'Cook', company: 'Fogo' }],
      },
    });
    expect(made).toMatchObject({
      version: 1,
      skills: ['Grill', 'Sauces'],
      work_history: [
        { title: 'Cook', company: 'Fogo', location: null, start_date: null, is_current: false, highlights: [] },
      ],
    });
    expect(made.sections[0]).toEqual({ key: 'summary', title: null, visible: true, markdown: null });
    const { body } = await patch(made.id, {
      summary: null,
      skills: ['Pastry'],
      sections: [{ key: 'skills' }, { key: 'custom:hobby-farm', title: 'My farm', markdown: '**Goats**' }],
    });
    expect(body).toMatchObject({
      version: 2,
      name: 'Ana Sol',
      summary: null,
      skills: ['Pastry'],
      sections: [
        { key: 'skills', visible: true },
        { key: 'custom:hobby-farm', title: 'My farm', markdown: '**Goats**' },
      ],
    });
    expect((await patch(made.id, { skills: null })).body.skills).toEqual([]);
  });

  it('refuses what makes the whole too long, however it grows, and keeps it as it was', async () => {
    const { token } = await app.client.signup();
    const page = 'a '.repeat(9_000);
    const highlights = Array.from({ length: 10 }, () => page);
    const role = { title: 'Novelist', company: 'Self', highlights };
    const persona = { title: 'Long', overrides: { work_history: [role] } };
    const made = await app.client.rest('POST', '/personas', { token, body: persona });
    expect(made.status).toBe(200);
    const volunteering = [{ organization: 'Library', highlights }];
    const grown = await app.client.rest('PATCH', `/personas/${made.body.id}`, { token, body: { volunteering } });
    expect(grown).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('250000') } } });
    expect((await app.client.rest('GET', `/personas/${made.body.id}`, { token })).body).toEqual(made.body);
    const resume = { work: [role, role].map(({ title, ...rest }) => ({ position: title, ...rest })) };
    const imported = await app.client.rest('POST', '/personas/import', { token, body: { resume } });
    expect(imported.status).toBe(400);
  });

  it('answers 409 on a stale version, also when two changes race', async () => {
    const { id } = await create({ title: 'Race' });
    const answers = await Promise.all([1, 2, 3].map((n) => patch(id, { version: 1, headline: `Change ${n}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await patch(id, { version: 1, headline: 'Late' })).body.error).toMatchObject({ code: 'ERR_CONFLICT' });
    expect((await patch(id, { version: 2, headline: 'In time' })).body).toMatchObject({
      version: 3,
      headline: 'In time',
    });
  });

  it.each([
    ['title', { title: '' }],
    ['email', { email: 'x'.repeat(501) }],
    ['start_date', { work_history: [{ start_date: 'last summer' }] }],
    ['sections', { sections: [{ key: 'salary' }] }],
    ['tags', { tags: [''] }],
    ['skills', { skills: Array.from({ length: 301 }, (_x, i) => `s${i}`) }],
  ])('refuses a wrong %s and names it', async (field, body) => {
    const { id } = await create({ title: 'Strict' });
    const answer = await patch(id, body);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'ERR_INVALID_REQUEST' } } });
    expect(answer.body.error.message).toContain(field);
    expect((await app.client.rest('GET', `/personas/${id}`, { token })).body.version).toBe(1);
  });
});

describe('limits', () => {
  const roles = (count: number) => Array.from({ length: count }, (_x, i) => ({ name: `Firm ${i}` }));
  const sections = (entries: object[]) => ({ meta: { 'x-persona': { sections: entries } } });
  const custom = (key: string) => ({ key, title: null, visible: true, markdown: 'x' });

  it.each([
    ['work_history', { work: roles(301) }],
    ['work_history[0].highlights', { work: [{ name: 'Firm', highlights: roles(301).map(({ name }) => name) }] }],
    ['summary', { basics: { summary: 'x'.repeat(20_001) } }],
    ['headline', { basics: { label: 'x'.repeat(501) } }],
    ['skills', { skills: roles(301) }],
    ['sections', sections(roles(301).map((_role, i) => custom(`custom:s${i}`)))],
    ['sections[0].key', sections([custom(`custom:${'x'.repeat(81)}`)])],
    ['sections[0].key', sections([custom('salary')])],
    ['sections[0].markdown', sections([{ ...custom('custom:a'), markdown: 'x'.repeat(20_001) }])],
  ])('of a change hold for an import: %s', async (field, resume) => {
    const answer = await app.client.rest('POST', '/personas/import', { token, body: { resume } });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'ERR_INVALID_REQUEST' } } });
    expect(answer.body.error.details).toContainEqual({ field, message: expect.stringMatching(/^must /) });
  });

  it.each([
    [301, 'must have at most 300 items'],
    [5_000, 'must have at most 500 items'],
  ])('refuse a list of %d in what a persona begins with', async (count, message) => {
    const body = { title: 'Long', overrides: { work_history: roles(count).map(({ name }) => ({ company: name })) } };
    const answer = await app.client.rest('POST', '/personas', { token, body });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'ERR_INVALID_REQUEST' } } });
    expect(answer.body.error.details).toContainEqual({ field: 'overrides.work_history', message });
  });

  it.each([
    ['overrides.work_history', { work_history: roles(301).map(({ name }) => ({ company: name })) }],
    ['overrides.sections', { sections: roles(301).map((_role, i) => ({ key: `custom:s${i}` })) }],
    ['overrides.sections[0].key', { sections: [{ key: `custom:${'x'.repeat(81)}` }] }],
    ['overrides.work_history[0].title', { work_history: [{ title: 'x'.repeat(501) }] }],
  ])('of a change hold for what is laid over a CV: %s', async (field, overrides) => {
    const answer = await app.client.rest('POST', '/personas', { token, body: { title: 'Too much', overrides } });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'ERR_INVALID_REQUEST' } } });
    expect(answer.body.error.details).toContainEqual({ field, message: expect.stringMatching(/^must /) });
  });
});

describe('versions', () => {
  it('are kept and come back', async () => {
    const { id } = await create({ title: 'First', overrides: { summary: 'One.', tags: ['a'] } });
    await patch(id, { title: 'Second', summary: 'Two.', tags: ['b'] });
    const { body: versions } = await app.client.rest('GET', `/personas/${id}/versions`, { token });
    expect(versions).toEqual([
      {
        version: 1,
        title: 'First',
        content: expect.objectContaining({ summary: 'One.' }),
        created_at: expect.any(String),
      },
    ]);
    const { body } = await app.client.rest('POST', `/personas/${id}/restore`, { token, body: { version: 1 } });
    expect(body).toMatchObject({ version: 3, title: 'First', summary: 'One.', tags: ['a'] });
    expect((await app.client.rest('POST', `/personas/${id}/restore`, { token, body: { version: 9 } })).status).toBe(
      404,
    );
    for (const [method, path, body2] of [
      ['GET', 'versions'],
      ['POST', 'restore', { version: 1 }],
      ['POST', 'duplicate', {}],
    ] as const) {
      expect((await app.client.rest(method, `/personas/${id}/${path}`, { token: stranger, body: body2 })).status).toBe(
        404,
      );
      expect((await app.client.rest(method, `/personas/${id}/${path}`, { body: body2 })).status).toBe(401);
    }
  });
});

describe('duplicates, the archive and imports', () => {
  it('a duplicate begins as its original and lives on its own', async () => {
    const original = await create({ title: 'Original', overrides: { summary: 'Same.', tags: ['x'] } });
    const { body: copy } = await app.client.rest('POST', `/personas/${original.id}/duplicate`, { token, body: {} });
    expect(copy).toMatchObject({ title: 'Original (2)', summary: 'Same.', tags: ['x'], version: 1 });
    await patch(copy.id, { summary: 'Other.' });
    expect((await app.client.rest('GET', `/personas/${original.id}`, { token })).body.summary).toBe('Same.');
  });

  it('an archived persona leaves the list and comes back', async () => {
    const { id } = await create({ title: 'Shelved' });
    const titles = async (query = '') =>
      (await app.client.rest('GET', `/personas${query}`, { token })).body.map(({ title }: { title: string }) => title);
    expect((await patch(id, { archived: true })).body.archived_at).toEqual(expect.any(String));
    expect(await titles()).not.toContain('Shelved');
    expect(await titles('?archived=true')).toEqual(['Shelved']);
    await patch(id, { archived: false });
    expect(await titles()).toContain('Shelved');
  });

  it('a list shows what tells personas apart, and not their content', async () => {
    const { id } = await create({
      title: 'Listed',
      overrides: { headline: 'Rigger', summary: 'Short.', skills: ['QLab'] },
    });
    const { body } = await app.client.rest('GET', '/personas?limit=1', { token });
    expect(body).toEqual([
      {
        id,
        title: 'Listed',
        summary: 'Short.',
        tags: [],
        headline: 'Rigger',
        version: 1,
        created_at: expect.any(String),
        updated_at: expect.any(String),
        base_cv_id: null,
        archived_at: null,
      },
    ]);
  });

  it('JSON Resume comes in, and goes out as it came', async () => {
    const cv = await app.client.upload(
      await samplePdf({ name: 'Jo Resume', email: 'jo@example.com' }),
      'jo.pdf',
      token,
    );
    const original = await create({ title: 'Round trip', base_cv_id: cv.body.cv_id, overrides: { tags: ['t'] } });
    const { body: made } = await app.client.rest('POST', `/export/${original.id}`, { token, body: { format: 'json' } });
    const resume = await (await fetch(made.file_url)).json();
    const { body: imported } = await app.client.rest('POST', '/personas/import', { token, body: { resume } });
    const content = ({
      id: _id,
      created_at: _c,
      updated_at: _u,
      base_cv_id: _b,
      version: _v,
      ...rest
    }: Record<string, unknown>) => rest;
    expect(content(imported)).toEqual(content(original));
    const bad = await app.client.rest('POST', '/personas/import', { token, body: { resume: { work: 'none' } } });
    expect(bad).toMatchObject({
      status: 400,
      body: { error: { code: 'ERR_INVALID_REQUEST', details: [{ field: 'work' }] } },
    });
    expect((await app.client.rest('POST', '/personas/import', { body: { resume } })).status).toBe(401);
  });

  it('JSON Resume gives its groups and places back, also from a duplicate, and shows them nowhere else', async () => {
    const parts = {
      basics: { name: 'Ana Sol', location: { city: 'Porto', countryCode: 'PT' } },
      skills: [{ name: 'Kitchen', level: 'Expert', keywords: ['Grill', 'Pastry'] }],
    };
    const { body: made } = await app.client.rest('POST', '/personas/import', { token, body: { resume: parts } });
    expect(made).toMatchObject({ location: 'Porto, PT', skills: ['Grill', 'Pastry'] });
    expect(made).not.toHaveProperty('origin');
    const { body: copy } = await app.client.rest('POST', `/personas/${made.id}/duplicate`, { token, body: {} });
    for (const { id } of [made, copy]) {
      const { body } = await app.client.rest('POST', `/export/${id}`, { token, body: { format: 'json' } });
      expect(await (await fetch(body.file_url)).json()).toMatchObject(parts);
    }
  });

  it('making one from a CV of another is 404', async () => {
    const foreign = await app.client.upload(
      await samplePdf({ name: 'Foreign', email: 'f@example.com' }),
      'f.pdf',
      stranger,
    );
    expect(
      (await app.client.rest('POST', '/personas', { token, body: { title: 'X', base_cv_id: foreign.body.cv_id } }))
        .status,
    ).toBe(404);
  });
});
