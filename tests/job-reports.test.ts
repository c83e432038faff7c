import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';
import { countQueries } from './support/queries.ts';

/** Personas held against stored jobs. */
const app = useApp();
let token = '';
let stranger = '';
let personaId = '';
let jobId = '';

const AD = `Stage Manager
Requirements
- 3 years of experience as a stage manager
- QLab
- Forklift licence
Nice to have
- Portuguese`;

const rest = (method: string, path: string, body?: unknown, as: string | null = token) =>
  app.client.rest(method, path, { token: as, ...(body !== undefined && { body }) });
const match = (body: object, as = token) => rest('POST', '/gap_analysis/role_match', body, as);

beforeAll(async () => {
  token = (await app.client.signup()).token;
  stranger = (await app.client.signup()).token;
  personaId = await persona('Stage', ['QLab', 'Scheduling']);
  jobId = (await rest('POST', '/jobs', { text: AD })).body.id;
});

async function persona(title: string, skills: string[]): Promise<string> {
  const overrides = {
    headline: 'Stage Manager',
    skills,
    work_history: [{ title: 'Stage Manager', company: 'Lantern', start_date: '2018-01', end_date: '2024-01' }],
  };
  return (await rest('POST', '/personas', { title, overrides })).body.id;
}

describe('POST /gap_analysis/role_match with a stored job', () => {
  it('judges what the ad asks for and names the job', async () => {
    const job = (await rest('GET', `/jobs/${jobId}`)).body;
    const report = (await match({ persona_id: personaId, job_id: jobId })).body;
    expect(report).toMatchObject({ kind: 'role_match', job_id: jobId, persona_ids: [personaId] });
    expect(report.coverage.map(({ id }: { id: string }) => id)).toEqual(
      job.requirements.map(({ id }: { id: string }) => id),
    );
    const pasted = (await match({ persona_id: personaId, job_description: AD })).body;
    expect(pasted).toMatchObject({ job_id: null, score: report.score });
    expect(pasted.coverage.map(({ status }: { status: string }) => status)).toEqual(
      report.coverage.map(({ status }: { status: string }) => status),
    );
    expect((await match({ persona_id: personaId, job_id: jobId })).body.id).toBe(report.id);
    for (const { id } of report.issues) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("follows its reader's corrections", async () => {
    const job = (await rest('POST', '/jobs', { text: AD })).body;
    const of = (text: string) => job.requirements.find((one: { text: string }) => one.text.includes(text));
    await rest('PATCH', `/jobs/${job.id}`, {
      requirements: [
        { id: of('Forklift').id, dismissed: true },
        { id: of('QLab').id, text: 'Welding' },
        { text: 'Scheduling', importance: 'nice' },
      ],
    });
    const report = (await match({ persona_id: personaId, job_id: job.id })).body;
    const statuses = Object.fromEntries(
      report.coverage.map((one: { requirement: string; status: string }) => [one.requirement, one.status]),
    );
    expect(Object.keys(statuses).join()).not.toContain('Forklift');
    expect(statuses).toMatchObject({ Scheduling: 'met' });
    expect(statuses['Welding']).not.toBe('met');
  });

  it.each([
    ['neither', () => ({ persona_id: personaId })],
    ['both', () => ({ persona_id: personaId, job_id: jobId, job_description: AD })],
    ['no id', () => ({ persona_id: personaId, job_id: 'mine' })],
  ])('refuses %s', async (_what, body) => {
    const answer = await match(body());
    expect(answer.status).toBe(400);
    expect(answer.body.error.code).toBe('ERR_INVALID_REQUEST');
  });

  it("does not know another's job", async () => {
    const theirs = (await rest('POST', '/jobs', { text: AD }, stranger)).body.id;
    expect((await match({ persona_id: personaId, job_id: theirs })).status).toBe(404);
  });

  it('leaves the report without its job when that is deleted', async () => {
    const job = (await rest('POST', '/jobs', { text: AD })).body;
    const report = (await match({ persona_id: personaId, job_id: job.id })).body;
    expect((await rest('DELETE', `/jobs/${job.id}`)).status).toBe(200);
    expect((await rest('GET', `/gap_reports/${report.id}`)).body).toMatchObject({ id: report.id, job_id: null });
  });
});

describe('the graph', () => {
  it('leads from jobs to their reports in a bounded number of queries', async () => {
    const { body } = await app.client.graphql(
      'mutation ($p: UUID!, $j: UUID!) { analyseRoleMatch(personaId: $p, jobId: $j) { id jobId job { id } } }',
      { p: personaId, j: jobId },
      token,
    );
    expect(body.data.analyseRoleMatch).toMatchObject({ jobId, job: { id: jobId } });
    let jobs: { id: string; reports: { id: string }[] }[] = [];
    const queries = await countQueries(app, async () => {
      const answer = await app.client.graphql('{ me { jobs { id reports { id jobId personaIds } } } }', {}, token);
      jobs = answer.body.data.me.jobs;
    });
    expect(jobs.length).toBeGreaterThan(1);
    expect(jobs.find(({ id }) => id === jobId)?.reports.map(({ id }) => id)).toContain(body.data.analyseRoleMatch.id);
    expect(queries).toBeLessThanOrEqual(4);
  });
});

describe('ranking', () => {
  it('puts the persona first that meets more of a job', async () => {
    const worse = await persona('Bare', ['Sailing']);
    const ranking = (await rest('POST', `/jobs/${jobId}/rank`, {})).body;
    expect(ranking.map(({ persona_id }: { persona_id: string }) => persona_id)).toEqual([personaId, worse]);
    const report = (await match({ persona_id: personaId, job_id: jobId })).body;
    expect(ranking[0]).toMatchObject({ job_id: jobId, title: 'Stage', score: report.score });
    const { met, partial, missing, unknown } = ranking[0];
    expect(met + partial + missing + unknown).toBe(report.coverage.length);
    const named = (await rest('POST', `/jobs/${jobId}/rank`, { persona_ids: [worse] })).body;
    expect(named).toEqual([ranking[1]]);
  });

  it('puts the job first that a persona meets more of, in a bounded number of queries', async () => {
    const other = (await rest('POST', '/jobs', { text: 'Welder wanted.\nRequirements\n- MIG welding\n- CNC lathe' }))
      .body.id;
    let ranking: { job_id: string; title: string }[] = [];
    const queries = await countQueries(app, async () => {
      ranking = (await rest('POST', `/personas/${personaId}/rank`, { job_ids: [other, jobId] })).body;
    });
    expect(ranking.map(({ job_id }) => job_id)).toEqual([jobId, other]);
    expect(queries).toBeLessThanOrEqual(4);
    await rest('PATCH', `/jobs/${other}`, { status: 'archived' });
    const all = (await rest('POST', `/personas/${personaId}/rank`, {})).body;
    expect(all.map(({ job_id }: { job_id: string }) => job_id)).not.toContain(other);
  });

  it('refuses what is not there, not yours or too much', async () => {
    const none = '3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e';
    expect((await rest('POST', `/personas/${personaId}/rank`, { job_ids: [none] })).status).toBe(404);
    expect((await rest('POST', `/jobs/${jobId}/rank`, { persona_ids: [none] })).status).toBe(404);
    expect((await rest('POST', `/jobs/${jobId}/rank`, { persona_ids: [] })).status).toBe(400);
    expect((await rest('POST', `/jobs/${jobId}/rank`, { persona_ids: Array(51).fill(none) })).status).toBe(400);
    expect((await rest('POST', `/jobs/${jobId}/rank`, {}, stranger)).status).toBe(404);
    expect((await rest('POST', `/personas/${personaId}/rank`, {}, stranger)).status).toBe(404);
    expect((await rest('POST', `/jobs/${jobId}/rank`, {}, null)).status).toBe(401);
  });
});
