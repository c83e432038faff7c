import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';

const app = useApp();
let token = '';
let stranger = '';

interface Proposal {
  id: string;
  path: string;
  before: unknown;
  after: unknown;
  reason: string;
  quotes: string[];
}

const AD = `Data Analyst
Requirements
- Experience with SQL
- Experience with Python
- Experience with Excel
- Experience with Kubernetes`;

const OVERRIDES = {
  headline: 'Clerk',
  skills: ['Scheduling', 'Python', 'SQL'],
  interests: ['Sailing'],
  work_history: [
    {
      title: 'Data Analyst',
      company: 'Harbour Stage',
      start_date: '2020-01',
      end_date: '2024-06',
      highlights: [
        'Kept the calendar of the house',
        'Built the budget of 12 tours in Excel',
        'Wrote reports in SQL and Python',
      ],
    },
  ],
};

const rest = (method: string, path: string, body?: unknown, as: string | null = token) =>
  app.client.rest(method, path, { token: as, ...(body !== undefined && { body }) });

beforeAll(async () => {
  token = (await app.client.signup()).token;
  stranger = (await app.client.signup()).token;
});

async function asked(): Promise<{ id: string; jobId: string; proposals: Proposal[] }> {
  const { id } = (await rest('POST', '/personas', { title: 'Stage', overrides: OVERRIDES })).body;
  const jobId = (await rest('POST', '/jobs', { text: AD })).body.id;
  const { status, body } = await rest('POST', `/personas/${id}/tailor`, { job_id: jobId });
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.persona).toBeNull();
  return { id, jobId, proposals: body.proposals };
}

const at = (proposals: Proposal[], path: string) => proposals.filter((one) => one.path === path);

describe('POST /personas/{id}/tailor', () => {
  it('proposes what ad and persona bear out, in their words', async () => {
    const { id, jobId, proposals } = await asked();
    expect(at(proposals, 'headline')).toMatchObject([{ before: 'Clerk', after: 'Data Analyst' }]);
    const skills = at(proposals, 'skills').map(({ after }) => after);
    expect(skills).toContainEqual(['Scheduling', 'Python', 'SQL', 'Excel']);
    expect(skills).toContainEqual(['SQL', 'Python', 'Scheduling']);
    expect(at(proposals, 'work_history[0].highlights')[0]?.after).toEqual([
      'Wrote reports in SQL and Python',
      'Built the budget of 12 tours in Excel',
      'Kept the calendar of the house',
    ]);
    const hidden = proposals.find(({ path }) => path.startsWith('sections['));
    expect(hidden).toMatchObject({ before: true, after: false });
    expect(JSON.stringify(proposals.map(({ after }) => after))).not.toContain('Kubernetes');
    const known = JSON.stringify(OVERRIDES) + AD;
    for (const { quotes, reason } of proposals) {
      expect(reason.length).toBeGreaterThan(20);
      for (const quote of quotes) expect(known).toContain(quote);
    }
    const again = (await rest('POST', `/personas/${id}/tailor`, { job_id: jobId })).body;
    expect(again.proposals).toEqual(proposals);
  });

  it('makes the new persona of what is accepted, linked to persona and job', async () => {
    const { id, jobId, proposals } = await asked();
    const chosen = proposals.filter(({ path }) => path === 'skills' || path === 'work_history[0].highlights');
    const answer = await rest('POST', `/personas/${id}/tailor`, { job_id: jobId, accept: chosen.map((one) => one.id) });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const { persona } = answer.body;
    expect(persona).toMatchObject({
      title: 'Stage – Data Analyst',
      headline: 'Clerk',
      skills: ['SQL', 'Python', 'Scheduling', 'Excel'],
      job_id: jobId,
      base_persona_id: id,
      version: 1,
    });
    expect(persona.id).not.toBe(id);
    expect(persona.work_history[0].highlights[0]).toBe('Wrote reports in SQL and Python');
    expect((await rest('GET', `/personas/${persona.id}`)).body).toEqual(persona);
    expect((await rest('GET', `/personas/${id}`)).body).toMatchObject({
      version: 1,
      skills: OVERRIDES.skills,
      job_id: null,
    });
    await rest('DELETE', `/jobs/${jobId}`);
    await rest('DELETE', `/personas/${id}`);
    expect((await rest('GET', `/personas/${persona.id}`)).body).toMatchObject({ job_id: null, base_persona_id: null });
  });

  it('proposes a skill of the knowledge base that the persona does not hold', async () => {
    const own = (await app.client.signup()).token;
    const elsewhere = {
      skills: ['Kubernetes'],
      work_history: [{ title: 'Engineer', highlights: ['Moved 40 services to Kubernetes'] }],
    };
    await rest('POST', '/personas', { title: 'Other', overrides: elsewhere }, own);
    const { id } = (await rest('POST', '/personas', { title: 'Stage', overrides: OVERRIDES }, own)).body;
    const jobId = (await rest('POST', '/jobs', { text: AD }, own)).body.id;
    const { proposals } = (await rest('POST', `/personas/${id}/tailor`, { job_id: jobId }, own)).body;
    const added = at(proposals, 'skills').find(({ after }) => (after as string[]).includes('Kubernetes'));
    expect(added?.quotes.join()).toContain('Kubernetes');
    expect(added?.reason).toContain('knowledge base');
  });

  it('refuses what is not proposed, not there or not yours', async () => {
    const { id, jobId } = await asked();
    const none = '3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e';
    const tailor = async (body: object, as: string | null = token) =>
      (await rest('POST', `/personas/${id}/tailor`, body, as)).status;
    expect(await tailor({ job_id: jobId, accept: [none] })).toBe(409);
    expect(await tailor({ job_id: none })).toBe(404);
    expect(await tailor({})).toBe(400);
    expect(await tailor({ job_id: jobId }, stranger)).toBe(404);
    expect(await tailor({ job_id: jobId }, null)).toBe(401);
    const theirs = (await rest('POST', '/jobs', { text: AD }, stranger)).body.id;
    expect(await tailor({ job_id: theirs })).toBe(404);
  });
});
