import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';

/** Findings that are applied, and findings that are put aside. */
const app = useApp();
let token = '';
let stranger = '';

interface Issue {
  id: string;
  rule: string;
  field: string;
  fix: { path: string; before: unknown; after: unknown } | null;
}

const rest = (method: string, path: string, body?: unknown, as: string | null = token) =>
  app.client.rest(method, path, { token: as, ...(body !== undefined && { body }) });

const WORK = [
  {
    title: 'Stage Manager',
    company: 'Harbour Stage',
    start_date: '2020-01',
    end_date: '2022-06',
    highlights: ['Recieved 40 deliveries a week', 'Responsible for managing the budget', 'Helped with the lights'],
  },
];

async function withReport(): Promise<{ id: string; report: { id: string; score: number; issues: Issue[] } }> {
  const { body } = await rest('POST', '/personas', {
    title: 'Stage',
    overrides: { email: 'R@Example.com', work_history: WORK },
  });
  return { id: body.id, report: (await rest('GET', `/gap_analysis/${body.id}`)).body };
}

const issue = (issues: Issue[], rule: string): Issue => issues.find((one) => one.rule === rule) as Issue;

beforeAll(async () => {
  token = (await app.client.signup()).token;
  stranger = (await app.client.signup()).token;
});

describe('POST /personas/{id}/apply', () => {
  it('applies several findings as one version, which restoring undoes', async () => {
    const { id, report } = await withReport();
    const before = (await rest('GET', `/personas/${id}`)).body;
    const chosen = ['text.spelling', 'highlight.weak_verb', 'contact.email_capitals'].map((rule) =>
      issue(report.issues, rule),
    );
    const answer = await rest('POST', `/personas/${id}/apply`, {
      report_id: report.id,
      issue_ids: chosen.map((one) => one.id),
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(answer.body).toMatchObject({ id, version: before.version + 1, email: 'r@example.com' });
    expect(answer.body.work_history[0].highlights).toEqual([
      'Received 40 deliveries a week',
      'Managed the budget',
      'Helped with the lights',
    ]);
    for (const { fix } of chosen) expect(JSON.stringify(answer.body)).toContain(JSON.stringify(fix?.after));
    const again = (await rest('GET', `/gap_analysis/${id}`)).body;
    expect(again.score).toBeGreaterThan(report.score);
    expect(again.issues.map(({ rule }: Issue) => rule)).not.toContain('text.spelling');
    const restored = (await rest('POST', `/personas/${id}/restore`, { version: before.version })).body;
    expect(restored).toMatchObject({
      email: 'R@Example.com',
      work_history: before.work_history,
      version: before.version + 2,
    });
  });

  it('changes nothing where the words are no longer there', async () => {
    const { id, report } = await withReport();
    const [spelling, capitals] = ['text.spelling', 'contact.email_capitals'].map(
      (rule) => issue(report.issues, rule).id,
    );
    const work = [{ ...WORK[0], highlights: ['Took 40 deliveries a week'] }];
    const changed = (await rest('PATCH', `/personas/${id}`, { work_history: work })).body;
    const answer = await rest('POST', `/personas/${id}/apply`, {
      report_id: report.id,
      issue_ids: [capitals, spelling],
    });
    expect([answer.status, answer.body.error.code]).toEqual([409, 'ERR_CONFLICT']);
    expect((await rest('GET', `/personas/${id}`)).body).toEqual(changed);
    const other = await rest('POST', `/personas/${id}/apply`, { report_id: report.id, issue_ids: [capitals] });
    expect(other.status).toBe(200);
    expect((await rest('POST', `/personas/${id}/apply`, { report_id: report.id, issue_ids: [capitals] })).status).toBe(
      409,
    );
  });

  it('refuses what has no fix, is not there or is about another persona', async () => {
    const [{ id, report }, other] = [await withReport(), await withReport()];
    const apply = async (body: object, as: string | null = token) =>
      (await rest('POST', `/personas/${id}/apply`, body, as)).status;
    const open = report.issues.find(({ fix }) => fix === null)?.id;
    const fixed = issue(report.issues, 'text.spelling').id;
    expect(await apply({ report_id: report.id, issue_ids: [fixed, open] })).toBe(422);
    expect(await apply({ report_id: report.id, issue_ids: ['3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e'] })).toBe(404);
    expect(
      await apply({ report_id: other.report.id, issue_ids: [issue(other.report.issues, 'text.spelling').id] }),
    ).toBe(404);
    expect(await apply({ report_id: report.id, issue_ids: [] })).toBe(400);
    expect(await apply({ issue_ids: [fixed] })).toBe(400);
    expect(await apply({ report_id: report.id, issue_ids: [fixed] }, stranger)).toBe(404);
    expect(await apply({ report_id: report.id, issue_ids: [fixed] }, null)).toBe(401);
    expect((await rest('GET', `/personas/${id}`)).body.version).toBe(1);
  });

  it('lists a skill that a job asks for and the text shows', async () => {
    const overrides = {
      skills: ['Scheduling'],
      work_history: [{ ...WORK[0], highlights: ['Built the budget of 12 tours in Excel'] }],
    };
    const { id } = (await rest('POST', '/personas', { title: 'Stage', overrides })).body;
    const job_id = (await rest('POST', '/jobs', { text: 'Your profile:\n- Experience with Excel' })).body.id;
    const report = (await rest('POST', '/gap_analysis/role_match', { persona_id: id, job_id })).body;
    const unlisted = issue(report.issues, 'role.keyword_unlisted');
    expect(unlisted.fix).toEqual({ path: 'skills', before: ['Scheduling'], after: ['Scheduling', 'Excel'] });
    const applied = await rest('POST', `/personas/${id}/apply`, { report_id: report.id, issue_ids: [unlisted.id] });
    expect(applied.body.skills).toEqual(['Scheduling', 'Excel']);
  });

  it('is the same by GraphQL', async () => {
    const { id, report } = await withReport();
    const answer = await app.client.graphql(
      'mutation ($id: UUID!, $r: UUID!, $i: [UUID!]!) { applyIssues(id: $id, reportId: $r, issueIds: $i) { version email } }',
      { id, r: report.id, i: [issue(report.issues, 'contact.email_capitals').id] },
      token,
    );
    expect(answer.body.data.applyIssues).toEqual({ version: 2, email: 'r@example.com' });
  });
});

describe('POST /gap_reports/{id}/dismiss', () => {
  it('puts a finding aside for the same words, in every report, and takes it up again', async () => {
    const { id, report } = await withReport();
    const weak = issue(report.issues, 'highlight.weak_verb');
    const dismissed = (await rest('POST', `/gap_reports/${report.id}/dismiss`, { issue_ids: [weak.id] })).body;
    expect(dismissed.issues.map((one: Issue) => one.id)).not.toContain(weak.id);
    expect(dismissed.dismissed_issues).toMatchObject([{ id: weak.id, rule: weak.rule }]);
    expect(dismissed.score).toBe(report.score);
    expect((await rest('GET', `/gap_analysis/${id}`)).body.issues).toEqual(dismissed.issues);
    // the same bullet further down, then other words
    const moved = [{ ...WORK[0], highlights: ['Led a crew of 9', ...(WORK[0]?.highlights ?? [])] }];
    await rest('PATCH', `/personas/${id}`, { work_history: moved });
    const later = (await rest('GET', `/gap_analysis/${id}`)).body;
    expect(later.id).not.toBe(report.id);
    expect(later.dismissed_issues.map(({ field }: Issue) => field)).toEqual(['work_history[0].highlights[2]']);
    await rest('PATCH', `/personas/${id}`, {
      work_history: [{ ...WORK[0], highlights: ['Responsible for managing the crew'] }],
    });
    const other = (await rest('GET', `/gap_analysis/${id}`)).body;
    expect(issue(other.issues, 'highlight.weak_verb')).toBeTruthy();
    const undone = await rest('POST', `/gap_reports/${report.id}/dismiss`, { issue_ids: [weak.id], dismissed: false });
    expect(undone.body.issues.map((one: Issue) => one.id)).toContain(weak.id);
    expect(undone.body.dismissed_issues).toEqual([]);
  });

  it('refuses what is not there or not yours', async () => {
    const { report } = await withReport();
    const dismiss = async (body: object, as: string | null = token) =>
      (await rest('POST', `/gap_reports/${report.id}/dismiss`, body, as)).status;
    const ids = [report.issues[0]?.id];
    expect(await dismiss({ issue_ids: ['3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e'] })).toBe(404);
    expect(await dismiss({ issue_ids: [] })).toBe(400);
    expect(await dismiss({ issue_ids: ids }, stranger)).toBe(404);
    expect(await dismiss({ issue_ids: ids }, null)).toBe(401);
  });
});
