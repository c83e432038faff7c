import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { countQueries } from './support/queries.ts';

const app = useApp();
let token = '';
let stranger = '';

const AD = `Stage Manager (m/f/d)
Lantern Theatre GmbH is a touring house in Hamburg.
Location: Hamburg
Salary: €38,000 - €42,000 per year

What you bring
- 3 years of experience as a stage manager
- QLab or Cuelist Pro
- Fluent English
Nice to have
- Portuguese

We offer
- Two free tickets for every premiere
- 30 days of holiday
Full-time, permanent, start as soon as possible. Hybrid working. Send us your CV.`;

interface Requirement {
  id: string;
  text: string;
  quote: string | null;
  line: number | null;
  dismissed: boolean;
  edited: boolean;
}

const rest = (method: string, path: string, body?: unknown, as = token) =>
  app.client.rest(method, path, { token: as, ...(body !== undefined && { body }) });
const create = async (body: object = { text: AD }) => {
  const answer = await rest('POST', '/jobs', body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};
const named = (job: { requirements: Requirement[] }, text: string) =>
  job.requirements.find((one) => one.text.includes(text) || one.quote?.includes(text)) as Requirement;

beforeAll(async () => {
  token = (await app.client.signup()).token;
  stranger = (await app.client.signup()).token;
});

describe('POST /jobs', () => {
  it('tells what the ad says, in its own words', async () => {
    const job = await create({ text: AD, url: 'https://example.com/jobs/1' });
    expect(job).toMatchObject({
      title: 'Stage Manager',
      employer: 'Lantern Theatre GmbH',
      location: 'Hamburg',
      work_mode: 'hybrid',
      language: 'en',
      url: 'https://example.com/jobs/1',
      text: AD,
      status: 'saved',
      notes: null,
      applied_at: null,
      follow_up_on: null,
      warnings: [],
    });
    expect(job.summary.pay).toContain('€38,000 - €42,000');
    expect(job.summary.hours).toContain('Full-time');
    expect(job.summary.contract).toContain('permanent');
    expect(job.summary.start).toContain('as soon as possible');
    const lines = AD.split('\n');
    for (const { text, line } of job.summary.benefits) expect(lines[line]).toContain(text);
    expect(job.summary.benefits.map(({ text }: { text: string }) => text)).toContain('30 days of holiday');
    for (const { quote, line } of job.requirements) expect(lines[line]).toContain(quote);
    expect(named(job, 'QLab')).toMatchObject({ any_of: true, importance: 'must', dismissed: false, edited: false });
    expect(named(job, '3 years')).toMatchObject({ kind: 'experience', years: 3 });
    expect(named(job, 'Portuguese')).toMatchObject({ kind: 'language', importance: 'nice', years: null, members: [] });
  });

  it('takes HTML as the text that it shows', async () => {
    const job = await create({
      text: '<h1>Baker</h1><p>Requirements</p><ul><li>Sourdough</li><li>French &amp; German</li></ul>',
    });
    expect(job.text).toBe('Baker\n\nRequirements\n\n- Sourdough\n\n- French & German');
    expect(job.requirements.map(({ text }: Requirement) => text).join()).toMatch(/Sourdough.*French/);
  });

  it('lets its reader name it', async () => {
    expect(await create({ text: AD, title: ' My favourite ' })).toMatchObject({ title: 'My favourite' });
  });

  it.each([
    [
      'a recipe',
      'Plum cake\n\nBeat butter and sugar until pale, add three eggs one by one. Fold in the flour.\n'.repeat(4),
    ],
    ['a note', 'Dear Tom, thank you for the slides. Let us have lunch on Tuesday. Jo'],
  ])('keeps %s with no requirements and says so', async (_what, text) => {
    const job = await create({ text });
    expect(job).toMatchObject({ requirements: [], title: null, employer: null, status: 'saved' });
    expect(job.warnings.map(({ code }: { code: string }) => code)).toEqual(['no_ad']);
  });

  it.each([
    [{}, 400],
    [{ text: '' }, 400],
    [{ text: '<p> </p>' }, 400],
    [{ text: AD, url: 'javascript:alert(1)' }, 400],
    [{ text: AD, url: 'ftp://example.com/ad' }, 400],
    [{ text: AD, url: 'example' }, 400],
    [{ text: 'word '.repeat(6_001) }, 422],
    [{ text: '<p>w</p>'.repeat(19_000) }, 413],
  ])('refuses %o', async (body, status) => {
    const answer = await rest('POST', '/jobs', body);
    expect(answer.status).toBe(status);
    if (status > 400) expect(answer.body.error.message).toMatch(/30000|150000/);
  });

  it('needs a token', async () => {
    expect((await app.client.rest('POST', '/jobs', { body: { text: AD } })).status).toBe(401);
  });
});

describe('GET /jobs', () => {
  it('lists the newest first, of a status where one is named, in two queries', async () => {
    const own = (await app.client.signup()).token;
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push((await rest('POST', '/jobs', { text: `${AD}\n${i}` }, own)).body.id);
    await rest('PATCH', `/jobs/${ids[1]}`, { status: 'applied' }, own);
    let listed: { id: string }[] = [];
    const queries = await countQueries(app, async () => {
      listed = (await rest('GET', '/jobs?limit=10', undefined, own)).body;
    });
    expect(listed.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(queries).toBeLessThanOrEqual(2);
    expect((await rest('GET', '/jobs?status=applied', undefined, own)).body).toMatchObject([{ id: ids[1] }]);
    expect((await rest('GET', '/jobs?limit=1&offset=1', undefined, own)).body).toMatchObject([{ id: ids[1] }]);
    expect((await rest('GET', '/jobs?status=lost', undefined, own)).status).toBe(400);
    expect((await rest('GET', '/jobs?limit=0', undefined, own)).status).toBe(400);
    expect((await rest('GET', '/jobs', undefined, stranger)).body).toEqual([]);
  });
});

describe('PATCH /jobs/{id}', () => {
  it('keeps status, dates and notes, and sets the day of applying with the status', async () => {
    const { id } = await create();
    const applied = (
      await rest('PATCH', `/jobs/${id}`, { status: 'applied', notes: 'Ask Kim.', follow_up_on: '2026-12-24' })
    ).body;
    expect(applied).toMatchObject({ status: 'applied', notes: 'Ask Kim.', follow_up_on: '2026-12-24' });
    expect(Date.parse(applied.applied_at)).toBeGreaterThan(0);
    const given = (await rest('PATCH', `/jobs/${id}`, { applied_at: '2026-03-01T09:30:00.000Z', notes: null })).body;
    expect(given).toMatchObject({ applied_at: '2026-03-01T09:30:00.000Z', notes: null, status: 'applied' });
    expect((await rest('GET', `/jobs/${id}`)).body).toEqual(given);
  });

  it('lets a requirement be dismissed, corrected and added, and keeps that when the text is read again', async () => {
    const job = await create();
    const [qlab, english] = [named(job, 'QLab'), named(job, 'English')];
    const changed = (
      await rest('PATCH', `/jobs/${job.id}`, {
        requirements: [
          { id: english.id, dismissed: true },
          { id: qlab.id, text: 'QLab', members: [], importance: 'nice' },
          { text: 'Driving licence', kind: 'licence' },
        ],
      })
    ).body;
    expect(named(changed, 'English')).toMatchObject({ dismissed: true, edited: false });
    expect(changed.requirements.find(({ id }: Requirement) => id === qlab.id)).toMatchObject({
      text: 'QLab',
      quote: qlab.quote,
      importance: 'nice',
      members: [],
      edited: true,
    });
    expect(changed.requirements.at(-1)).toMatchObject({
      text: 'Driving licence',
      kind: 'licence',
      importance: 'must',
      quote: null,
      line: null,
      edited: true,
    });
    const text = `New: apply by Friday.\n${AD.replace('- Fluent English\n', '- Fluent English\n- First aid\n')}`;
    const again = (await rest('PATCH', `/jobs/${job.id}`, { text })).body;
    const byId = new Map(again.requirements.map((one: Requirement) => [one.id, one]));
    expect(byId.get(english.id)).toMatchObject({ dismissed: true, line: (english.line ?? 0) + 1 });
    expect(byId.get(qlab.id)).toMatchObject({ text: 'QLab', importance: 'nice', edited: true });
    expect(byId.get(changed.requirements.at(-1).id)).toMatchObject({ text: 'Driving licence' });
    expect(named(again, 'First aid')).toMatchObject({ edited: false });
    const gone = (await rest('PATCH', `/jobs/${job.id}`, { text: AD.replace('- QLab or Cuelist Pro\n', '') })).body;
    expect(gone.requirements.some(({ id }: Requirement) => id === qlab.id)).toBe(false);
  });

  it('leaves what its reader has set when the text is read again', async () => {
    const { id } = await create();
    await rest('PATCH', `/jobs/${id}`, { employer: 'Lantern Group', location: null });
    const again = (await rest('PATCH', `/jobs/${id}`, { text: AD.replace('Stage Manager', 'Tour Manager') })).body;
    expect(again).toMatchObject({ title: 'Tour Manager', employer: 'Lantern Group', location: null });
  });

  it.each([
    { status: 'lost' },
    { url: 'data:text/html,hi' },
    { follow_up_on: '2026-02-30' },
    { requirements: [{ importance: 'nice' }] },
    { requirements: [{ id: 'no-id' }] },
    { requirements: [{ text: 'Sawing', years: -1 }] },
    { nonsense: 1 },
  ])('refuses %o and changes nothing', async (body) => {
    const job = await create();
    expect((await rest('PATCH', `/jobs/${job.id}`, { notes: 'x', ...body })).status).toBe(400);
    expect((await rest('GET', `/jobs/${job.id}`)).body).toEqual(job);
  });

  it("answers 404 for an unknown requirement, another's job and none", async () => {
    const { id } = await create();
    const other = { requirements: [{ id: '3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e', dismissed: true }] };
    expect((await rest('PATCH', `/jobs/${id}`, other)).status).toBe(404);
    for (const [method, body] of [['GET'], ['PATCH', { notes: 'mine' }], ['DELETE']] as const) {
      const foreign = await rest(method, `/jobs/${id}`, body, stranger);
      const missing = await rest(method, '/jobs/3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e', body, stranger);
      const { request_id: _own, ...told } = missing.body.error;
      expect([foreign.status, foreign.body.error]).toEqual([404, { ...told, request_id: expect.any(String) }]);
      expect((await app.client.rest(method, `/jobs/${id}`, body && { body })).status).toBe(401);
    }
  });
});

describe('DELETE /jobs/{id}', () => {
  it('removes it', async () => {
    const { id } = await create();
    expect((await rest('DELETE', `/jobs/${id}`)).status).toBe(200);
    expect((await rest('GET', `/jobs/${id}`)).status).toBe(404);
  });
});

it('is the same by GraphQL, from `me`', async () => {
  const own = (await app.client.signup()).token;
  const created = await app.client.graphql(
    'mutation ($text: String!) { createJob(text: $text) { id workMode status requirements { kind importance anyOf } } }',
    { text: AD },
    own,
  );
  expect(created.body.data.createJob).toMatchObject({ workMode: 'HYBRID', status: 'SAVED' });
  const { body } = await app.client.graphql('{ me { jobs { id title } limits { jobs { used limit } } } }', {}, own);
  expect(body.data.me).toEqual({
    jobs: [{ id: created.body.data.createJob.id, title: 'Stage Manager' }],
    limits: { jobs: { used: 1, limit: 500 } },
  });
});
