import { beforeAll, describe, expect, it } from 'vitest';
import { firstOf } from '../src/list-item.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';
import { useMailbox } from './support/mailbox.ts';
import { buildPersona, join, signup, type Person } from './support/team.ts';

/** What happens at the same time: with real concurrency where TEST_DATABASE_URL names a PostgreSQL. */
const mailbox = useMailbox();
const app = useApp({}, mailbox.environment);
const rest: typeof app.client.rest = (...args) => app.client.rest(...args);
const statusesOf = (answers: { status: number }[]) => answers.map(({ status }) => status).toSorted();
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const rows = async (table: string, where: string) =>
  Number(
    firstOf(await app.ports.orm.em.fork().execute<{ count: string }[]>(`select count(*) from ${table} where ${where}`))
      .count,
  );

/** Holds the next analysis or print after its input is read, until it is let go. */
function hold<T extends object, K extends keyof T>(
  port: T,
  method: K,
): { reached: Promise<void>; release: () => void } {
  const reached = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  const original = port[method] as (...args: unknown[]) => Promise<unknown>;
  port[method] = (async (...args: unknown[]) => {
    port[method] = original as T[K];
    reached.resolve();
    await letGo.promise;
    return original.apply(port, args);
  }) as T[K];
  return { reached: reached.promise, release: letGo.resolve };
}

/** No row points at a person who is not in the team any more, no file is without a row and no row without its file. */
async function expectNothingOrphaned(): Promise<void> {
  expect(await rows('teams t', 'not exists (select from memberships m where m.team_id = t.id)')).toBe(0);
  expect(
    await rows('teams t', "not exists (select from memberships m where m.team_id = t.id and m.role = 'owner')"),
  ).toBe(0);
  const shared = (of: string) =>
    'exists (select from memberships a join memberships b on a.team_id = b.team_id where a.user_id = ' +
    `${of}.owner_id and b.user_id = p.owner_id)`;
  expect(
    await rows(
      'gap_reports r join gap_report_personas g on g.gap_report_id = r.id join personas p on p.id = g.persona_id',
      `r.owner_id <> p.owner_id and not ${shared('r')}`,
    ),
  ).toBe(0);
  expect(
    await rows('exports e join personas p on p.id = e.persona_id', `e.owner_id <> p.owner_id and not ${shared('e')}`),
  ).toBe(0);
  expect(
    await rows('gap_reports r', 'not exists (select from gap_report_personas g where g.gap_report_id = r.id)'),
  ).toBe(0);
  const stored: string[] = [];
  for (const folder of ['cvs', 'exports']) for await (const { key } of app.ports.storage.list(folder)) stored.push(key);
  const known = await app.ports.orm.em
    .fork()
    .execute<{ key: string }[]>('select storage_key as key from cvs union all select storage_key from exports');
  expect(stored.toSorted()).toEqual(known.map(({ key }) => key).toSorted());
}

describe('invitations at the same time', () => {
  it('of one address by two people of a team are one invitation and one mail', async () => {
    const owner = await signup(app.client);
    const manager = await join(app.client, mailbox, owner, 'manager');
    const answers = await Promise.all(
      times(8, (i) =>
        rest('POST', '/team/invite', { token: (i % 2 ? owner : manager).token, body: { email: 'wanted@example.com' } }),
      ),
    );
    expect(statusesOf(answers)).toEqual(times(8, () => 200));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    await mailbox.take('wanted@example.com', /invites you/);
    await rest('POST', '/team/invite', { token: owner.token, body: { email: 'later@example.com' } });
    await mailbox.take('later@example.com', /invites you/);
    expect(mailbox.all.filter(({ to }) => to === 'wanted@example.com')).toHaveLength(1);
  });

  it('by someone in no team found one team', async () => {
    const founder = await signup(app.client);
    const answers = await Promise.all(
      times(6, (i) =>
        rest('POST', '/team/invite', { token: founder.token, body: { email: `colleague-${i}@example.com` } }),
      ),
    );
    expect(statusesOf(answers)).toEqual(times(6, () => 200));
    expect(await rows('invites i join memberships m on m.team_id = i.team_id', `m.user_id = '${founder.id}'`)).toBe(6);
    await expectNothingOrphaned();
  });

  it('accepted many times, and for two teams, make one membership', async () => {
    const [one, two, guest] = [await signup(app.client), await signup(app.client), await signup(app.client)];
    const tokens: string[] = [];
    for (const owner of [one, two]) {
      await rest('POST', '/team/invite', { token: owner.token, body: { email: guest.email } });
      tokens.push((await mailbox.take(guest.email, /invites you/)).token);
    }
    const answers = await Promise.all(
      times(10, (i) => rest('POST', `/team/invites/${tokens[i % 2]}/accept`, { token: guest.token })),
    );
    expect(statusesOf(answers)).toEqual([...times(5, () => 200), ...times(5, () => 409)]);
    expect(await rows('memberships', `user_id = '${guest.id}'`)).toBe(1);
  });

  it('accepted by signing up twice make one account in the team', async () => {
    const owner = await signup(app.client);
    await rest('POST', '/team/invite', { token: owner.token, body: { email: 'twice@example.com' } });
    const { token } = await mailbox.take('twice@example.com', /invites you/);
    const answers = await Promise.all(
      times(4, () =>
        rest('POST', '/auth/signup', {
          body: { email: 'twice@example.com', password: 'signs up twice at once', name: 'Twice', invite_token: token },
        }),
      ),
    );
    expect(statusesOf(answers)).toEqual([200, 409, 409, 409]);
    expect(await rows('memberships m join users u on u.id = m.user_id', "u.email = 'twice@example.com'")).toBe(1);
  });
});

describe('owners at the same time', () => {
  it('who all leave, or all step down, leave one of them', async () => {
    const first = await signup(app.client);
    const owners = [first, ...(await Promise.all(times(3, () => join(app.client, mailbox, first, 'owner'))))];
    const down = await Promise.all(
      owners.map((owner) =>
        rest('PATCH', `/team/members/${owner.id}`, { token: owner.token, body: { role: 'manager' } }),
      ),
    );
    expect(statusesOf(down)).toEqual([200, 200, 200, 409]);
    const left = await Promise.all(owners.map((owner) => rest('POST', '/team/leave', { token: owner.token })));
    expect(left.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(3);
    await expectNothingOrphaned();
  });

  it('who are all erased leave no team', async () => {
    const first = await signup(app.client);
    const all = [first, ...(await Promise.all(times(3, () => join(app.client, mailbox, first))))];
    const answers = await Promise.all(
      all.map(({ token, password }) => rest('DELETE', '/users/me', { token, body: { password } })),
    );
    expect(statusesOf(answers)).toEqual([200, 200, 200, 200]);
    expect(await rows('users', `id in (${all.map(({ id }) => `'${id}'`).join(', ')})`)).toBe(0);
    await expectNothingOrphaned();
  });
});

describe('an erasure', () => {
  it('during uploads leaves neither rows nor files', async () => {
    const person = await signup(app.client);
    const files = await Promise.all(
      times(4, (i) => samplePdf({ name: 'Ada Quick', email: 'ada@example.com', marker: `file ${i}` })),
    );
    const uploads = files.map((file) => app.client.upload(file, 'cv.pdf', person.token));
    const erased = await rest('DELETE', '/users/me', { token: person.token, body: { password: person.password } });
    expect(erased.status).toBe(200);
    for (const { status } of await Promise.all(uploads)) expect([200, 401, 404]).toContain(status);
    expect(await rows('cvs', `owner_id = '${person.id}'`)).toBe(0);
    await expectNothingOrphaned();
  });

  it("during an analysis and an export of one's own stores nothing", async () => {
    const person = await signup(app.client);
    const persona = await buildPersona(app.client, person);
    const held = hold(app.ports.analyst, 'general');
    const analysis = rest('GET', `/gap_analysis/${persona}`, { token: person.token });
    await held.reached;
    expect(
      (await rest('DELETE', '/users/me', { token: person.token, body: { password: person.password } })).status,
    ).toBe(200);
    held.release();
    expect((await analysis).status).toBe(404);
    await expectNothingOrphaned();
  });
});

describe('leaving', () => {
  let owner: Person, leaver: Person, mine: string, theirs: string;
  beforeAll(async () => {
    owner = await signup(app.client);
    leaver = await join(app.client, mailbox, owner, 'manager');
    mine = await buildPersona(app.client, owner);
    theirs = await buildPersona(app.client, leaver);
  });

  it('during a team analysis and an export leaves no report and no file', async () => {
    const analysing = hold(app.ports.analyst, 'team');
    const analysis = rest('POST', '/gap_analysis/team', {
      token: owner.token,
      body: { persona_ids: [mine, theirs], team_description: 'Requirements:\n- QLab' },
    });
    const printing = hold(app.ports.printer, 'print');
    const exported = rest('POST', `/export/${theirs}`, { token: owner.token, body: { format: 'pdf' } });
    await Promise.all([analysing.reached, printing.reached]);
    expect((await rest('POST', '/team/leave', { token: leaver.token })).status).toBe(200);
    analysing.release();
    printing.release();
    expect(statusesOf(await Promise.all([analysis, exported]))).toEqual([404, 404]);
    expect((await rest('GET', '/gap_reports', { token: owner.token })).body).toEqual([]);
    expect((await rest('GET', '/exports', { token: owner.token })).body).toEqual([]);
    await expectNothingOrphaned();
  });

  it('while reports are being stored leaves none, whichever comes first', async () => {
    const person = await join(app.client, mailbox, owner);
    const persona = await buildPersona(app.client, person);
    const analyses = times(6, (i) =>
      rest('POST', '/gap_analysis/role_match', {
        token: owner.token,
        body: { persona_id: persona, job_description: `Requirements:\n- QLab ${i}` },
      }),
    );
    const left = rest('DELETE', `/team/members/${person.id}`, { token: owner.token });
    expect((await left).status).toBe(200);
    for (const { status } of await Promise.all(analyses)) expect([200, 404]).toContain(status);
    expect(await rows('gap_report_personas', `persona_id = '${persona}'`)).toBe(0);
    await expectNothingOrphaned();
  });

  it('is no way to keep a persona that is removed during an analysis', async () => {
    const persona = await buildPersona(app.client, owner, { summary: 'Short-lived.' });
    const held = hold(app.ports.analyst, 'general');
    const analysis = rest('GET', `/gap_analysis/${persona}`, { token: owner.token });
    await held.reached;
    expect((await rest('DELETE', `/personas/${persona}`, { token: owner.token })).status).toBe(200);
    held.release();
    expect((await analysis).status).toBe(404);
    await expectNothingOrphaned();
  });
});
