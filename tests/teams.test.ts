import { beforeAll, describe, expect, it } from 'vitest';
import type { Ports } from '../src/context.ts';
import { useApp } from './support/app.ts';
import { useMailbox } from './support/mailbox.ts';
import { buildPersona, join, signup, type Person } from './support/team.ts';

const clock = { ahead: 0 };
const mailbox = useMailbox();
const app = useApp({ now: () => new Date(Date.now() + clock.ahead) } as Partial<Ports>, mailbox.environment);
const DAY = 24 * 3_600_000;
const TEAM_NEEDS = 'We tour theatres.\n\nRequirements:\n- QLab\n- Rigging\n- Dutch';

const rest: typeof app.client.rest = (...args) => app.client.rest(...args);
const invite = (by: Person, email: string) => rest('POST', '/team/invite', { token: by.token, body: { email } });
const accept = (by: Person, token: string) => rest('POST', `/team/invites/${token}/accept`, { token: by.token });
const members = async (by: Person): Promise<{ id: string; role: string }[]> =>
  (await rest('GET', '/team/members', { token: by.token })).body;
const error = (status: number, code: string) =>
  expect.objectContaining({ status, body: { error: expect.objectContaining({ code }) } });

describe('an invitation', () => {
  it('founds the team, goes out by mail and is accepted by whom it is for', async () => {
    const owner = await signup(app.client);
    const guest = await signup(app.client);
    expect(await rest('GET', '/team', { token: owner.token })).toEqual(error(404, 'ERR_NOT_FOUND'));
    expect((await rest('GET', '/team/members', { token: owner.token })).body).toEqual([]);
    const { status, body } = await invite(owner, guest.email.toUpperCase());
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: expect.any(String),
      email: guest.email,
      status: 'pending',
      expires_at: expect.any(String),
    });
    expect(Date.parse(body.expires_at) - Date.now()).toBeGreaterThan(6.9 * DAY);
    const mail = await mailbox.take(guest.email, /Robin Example invites you/);
    expect(mail.text).toContain(`${app.url}/invites/${mail.token}`);

    const stranger = await signup(app.client);
    const foreign = await accept(stranger, mail.token);
    expect(foreign).toEqual(error(404, 'ERR_NOT_FOUND'));
    const unknown = await accept(stranger, 'x'.repeat(43));
    expect(unknown.body.error.message).toBe(foreign.body.error.message);
    expect((await accept(guest, mail.token)).body).toMatchObject({ name: 'Our team', role: 'member' });
    expect((await accept(guest, mail.token)).status).toBe(200);
    expect(await members(owner)).toEqual([
      {
        id: guest.id,
        name: 'Robin Example',
        email: guest.email,
        role: 'member',
        managers_may_edit: false,
        joined_at: expect.any(String),
      },
      {
        id: owner.id,
        name: 'Robin Example',
        email: owner.email,
        role: 'owner',
        managers_may_edit: false,
        joined_at: expect.any(String),
      },
    ]);
    expect((await rest('GET', '/users/me', { token: guest.token })).body.team_id).toBe(
      (await rest('GET', '/team', { token: owner.token })).body.id,
    );
    expect((await rest('GET', '/team/invites', { token: owner.token })).body).toEqual([]);
    expect(await invite(owner, guest.email)).toEqual(error(409, 'ERR_CONFLICT'));
  });

  it('is accepted by signing up, with the address that it is for: both or neither', async () => {
    const owner = await signup(app.client);
    await invite(owner, 'newcomer@example.com');
    const { token } = await mailbox.take('newcomer@example.com', /invites you/);
    const body = { password: 'a password of a newcomer', name: 'Nia Newcomer', invite_token: token };
    expect(await rest('POST', '/auth/signup', { body: { ...body, email: 'other@example.com' } })).toEqual(
      error(404, 'ERR_NOT_FOUND'),
    );
    expect(
      (await rest('POST', '/auth/login', { body: { email: 'other@example.com', password: body.password } })).status,
    ).toBe(401);
    const {
      body: { token: session },
    } = await rest('POST', '/auth/signup', { body: { ...body, email: 'newcomer@example.com' } });
    expect((await rest('GET', '/team/members', { token: session })).body).toHaveLength(2);
  });

  it('expires after seven days, is sent again and is withdrawn', async () => {
    const owner = await signup(app.client);
    const guest = await signup(app.client);
    const {
      body: { id },
    } = await invite(owner, guest.email);
    const { token } = await mailbox.take(guest.email, /invites you/);
    clock.ahead = 8 * DAY;
    const login = async ({ email, password, ...person }: Person): Promise<Person> => ({
      ...person,
      email,
      password,
      token: (await rest('POST', '/auth/login', { body: { email, password } })).body.token,
    });
    const later = await login(guest);
    const lateOwner = await login(owner);
    expect(await accept(later, token)).toEqual(error(404, 'ERR_NOT_FOUND'));
    expect((await rest('GET', '/team/invites', { token: lateOwner.token })).body).toMatchObject([
      { id, status: 'expired' },
    ]);
    expect((await rest('POST', `/team/invites/${id}/resend`, { token: lateOwner.token })).body).toMatchObject({
      id,
      status: 'pending',
    });
    const again = await mailbox.take(guest.email, /invites you/);
    clock.ahead = 0;
    expect((await rest('DELETE', `/team/invites/${id}`, { token: owner.token })).status).toBe(200);
    expect(await accept(guest, again.token)).toEqual(error(404, 'ERR_NOT_FOUND'));
    expect(await rest('DELETE', `/team/invites/${id}`, { token: owner.token })).toEqual(error(404, 'ERR_NOT_FOUND'));
    expect((await invite(owner, guest.email)).status).toBe(200);
    expect((await accept(guest, (await mailbox.take(guest.email, /invites you/)).token)).status).toBe(200);
  });

  it('reaches one address a few times a day, whoever sends it', async () => {
    const target = `${crypto.randomUUID()}@example.com`;
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await invite(await signup(app.client), target)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('of another team is refused to who is in one, and is no business of other teams', async () => {
    const one = await signup(app.client);
    const two = await signup(app.client);
    const guest = await join(app.client, mailbox, one);
    const {
      body: { id },
    } = await invite(two, guest.email);
    const { token } = await mailbox.take(guest.email, /invites you/);
    expect(await accept(guest, token)).toEqual(error(409, 'ERR_CONFLICT'));
    expect(await rest('DELETE', `/team/invites/${id}`, { token: one.token })).toEqual(error(404, 'ERR_NOT_FOUND'));
    expect(await rest('POST', `/team/invites/${id}/resend`, { token: one.token })).toEqual(error(404, 'ERR_NOT_FOUND'));
    await rest('POST', '/team/leave', { token: guest.token });
    expect((await accept(guest, token)).status).toBe(200);
    expect((await members(two)).map((member) => member.id)).toContain(guest.id);
  });

  it('waits in the queue while the mail server is in trouble, and arrives once', async () => {
    const owner = await signup(app.client);
    mailbox.refuse = 1;
    await invite(owner, 'patient@example.com');
    await mailbox.take('patient@example.com', /invites you/);
    expect(mailbox.all.filter(({ to }) => to === 'patient@example.com')).toHaveLength(1);
  });
});

describe('bad input', () => {
  it.each([
    ['POST', '/team/invite', {}, 'email'],
    ['POST', '/team/invite', { email: 'no address' }, 'email'],
    ['POST', '/team/invite', { email: 'a@example.com', role: 'owner' }, 'role'],
    ['POST', '/team/invites/1/resend', {}, 'id'],
    ['DELETE', '/team/invites/1', {}, 'id'],
    ['PATCH', '/team', { name: 'x'.repeat(101) }, 'name'],
    ['PATCH', '/team', { id: 'other' }, 'id'],
    ['PATCH', '/team/members/1', { role: 'member' }, 'user_id'],
    ['PATCH', '/team/members/3f0b8f2e-5f0c-4a53-9a55-0d6d0f0c9d3e', { role: 'emperor' }, 'role'],
    ['DELETE', '/team/members/1', {}, 'user_id'],
    ['GET', '/team/members?limit=0', undefined, 'limit'],
    ['GET', '/team/personas?offset=-1', undefined, 'offset'],
    ['GET', '/team/invites?limit=many', undefined, 'limit'],
    ['GET', '/audit?limit=101', undefined, 'limit'],
    ['DELETE', '/auth/sessions/1', {}, 'id'],
  ])('%s %s %j is 400 and names %s', async (method, path, body, field) => {
    const { token } = await signup(app.client);
    const answer = await rest(method, path, { token, body });
    expect(answer).toEqual(error(400, 'ERR_INVALID_REQUEST'));
    expect(answer.body.error.message).toContain(`'${field}'`);
  });
});

describe('roles', () => {
  let owner: Person, manager: Person, member: Person;
  beforeAll(async () => {
    owner = await signup(app.client);
    manager = await join(app.client, mailbox, owner, 'manager');
    member = await join(app.client, mailbox, owner);
  });
  const setRole = (by: Person, of: Person, role: string) =>
    rest('PATCH', `/team/members/${of.id}`, { token: by.token, body: { role } });

  it('are changed by owners alone, and a team keeps one', async () => {
    expect(await setRole(manager, member, 'manager')).toEqual(error(403, 'ERR_FORBIDDEN'));
    expect(await setRole(member, member, 'owner')).toEqual(error(403, 'ERR_FORBIDDEN'));
    expect(await setRole(owner, owner, 'member')).toEqual(error(409, 'ERR_CONFLICT'));
    expect(await rest('POST', '/team/leave', { token: owner.token })).toEqual(error(409, 'ERR_CONFLICT'));
    expect(await rest('DELETE', `/team/members/${owner.id}`, { token: owner.token })).toEqual(
      error(409, 'ERR_CONFLICT'),
    );
    expect(await rest('DELETE', `/team/members/${owner.id}`, { token: manager.token })).toEqual(
      error(403, 'ERR_FORBIDDEN'),
    );
    expect((await setRole(owner, member, 'owner')).body.role).toBe('owner');
    expect((await setRole(member, owner, 'manager')).body.role).toBe('manager');
    expect(await setRole(owner, member, 'member')).toEqual(error(403, 'ERR_FORBIDDEN'));
    await setRole(member, owner, 'owner');
    await setRole(owner, member, 'member');
    expect((await members(owner)).map(({ role }) => role).toSorted()).toEqual(['manager', 'member', 'owner']);
  });

  it('let owners name the team, and say whether managers may edit', async () => {
    expect(await rest('PATCH', '/team', { token: manager.token, body: { name: 'Ours' } })).toEqual(
      error(403, 'ERR_FORBIDDEN'),
    );
    expect(
      (await rest('PATCH', '/team', { token: owner.token, body: { name: 'Night shift', managers_may_edit: true } }))
        .body,
    ).toMatchObject({ name: 'Night shift', managers_may_edit: true, role: 'owner' });
    expect(await rest('PATCH', '/team', { token: owner.token, body: { name: '' } })).toEqual(
      error(400, 'ERR_INVALID_REQUEST'),
    );
  });

  it('let managers edit where the person allows it, and everything is recorded for the person', async () => {
    const id = await buildPersona(app.client, member);
    const edit = (by: Person) => rest('PATCH', `/personas/${id}`, { token: by.token, body: { summary: 'Edited.' } });
    const allow = (by: Person, value: boolean) =>
      rest('PATCH', `/team/members/${member.id}`, { token: by.token, body: { managers_may_edit: value } });
    expect(await edit(manager)).toEqual(error(403, 'ERR_FORBIDDEN'));
    expect(await allow(owner, true)).toEqual(error(403, 'ERR_FORBIDDEN'));
    expect((await allow(member, true)).body.managers_may_edit).toBe(true);
    expect((await edit(manager)).status).toBe(200);
    await rest('PATCH', '/team', { token: owner.token, body: { managers_may_edit: false } });
    expect(await edit(manager)).toEqual(error(403, 'ERR_FORBIDDEN'));
    expect((await edit(member)).status).toBe(200);
    expect((await rest('GET', `/personas/${id}`, { token: owner.token })).status).toBe(200);
    expect((await rest('GET', '/audit', { token: member.token })).body.slice(0, 2)).toEqual([
      {
        id: expect.any(String),
        action: 'persona_read',
        actor_id: owner.id,
        actor_name: 'Robin Example',
        persona_id: id,
        created_at: expect.any(String),
      },
      {
        id: expect.any(String),
        action: 'persona_edited',
        actor_id: manager.id,
        actor_name: 'Robin Example',
        persona_id: id,
        created_at: expect.any(String),
      },
    ]);
  });

  it('show every member what there is, and no more', async () => {
    const id = await buildPersona(app.client, owner);
    const { body } = await rest('GET', '/team/personas', { token: member.token });
    expect(body.find((persona: { id: string }) => persona.id === id)).toEqual({
      id,
      title: 'Stage',
      summary: 'Ran stages for nine years.',
      tags: ['tour'],
      headline: null,
      version: 1,
      created_at: expect.any(String),
      updated_at: expect.any(String),
      archived_at: null,
      base_cv_id: null,
      owner: { id: owner.id, name: 'Robin Example', email: owner.email },
    });
    expect(await rest('GET', `/personas/${id}`, { token: member.token })).toEqual(error(403, 'ERR_FORBIDDEN'));
    const { body: graph } = await app.client.graphql(
      '{ me { team { name role members { id } personas { title owner { name } } invites { email } } } }',
      {},
      member.token,
    );
    expect(graph.data.me.team).toMatchObject({ name: 'Night shift', role: 'MEMBER', invites: null });
    expect(graph.data.me.team.members).toHaveLength(3);
  });

  it('keep what lies behind a persona private: the CV and what the person answered', async () => {
    const id = await buildPersona(app.client, member);
    const { body } = await app.client.graphql(
      'query ($id: UUID!) { persona(id: $id) { title baseCv { id } } }',
      { id },
      manager.token,
    );
    expect(body.data.persona).toEqual({ title: 'Stage', baseCv: null });
    const knowledge = async () => (await rest('GET', '/knowledgebase', { token: manager.token })).body;
    const before = await knowledge();
    const { body: report } = await rest('POST', '/gap_analysis/role_match', {
      token: manager.token,
      body: { persona_id: id, job_description: TEAM_NEEDS },
    });
    expect(report.open_questions.length).toBeGreaterThan(0);
    expect(await knowledge()).toEqual(before);
    expect(
      await rest('POST', '/knowledgebase/clarify', {
        token: manager.token,
        body: { answers: { [report.open_questions[0].id]: 'yes' } },
      }),
    ).toEqual(error(400, 'ERR_INVALID_REQUEST'));
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

  const made = async (by: Person, of: string) => {
    const report = await rest('POST', '/gap_analysis/team', {
      token: by.token,
      body: { persona_ids: [mine, theirs], team_description: TEAM_NEEDS },
    });
    const exported = await rest('POST', `/export/${of}`, { token: by.token, body: { format: 'md' } });
    expect([report.status, exported.status, (await fetch(exported.body.file_url)).status]).toEqual([200, 200, 200]);
    return {
      report: `/gap_reports/${report.body.id}`,
      export: `/exports/${exported.body.id}`,
      link: exported.body.file_url as string,
    };
  };
  const gone = async (by: Person, what: Awaited<ReturnType<typeof made>>) => [
    (await rest('GET', what.report, { token: by.token })).status,
    (await rest('GET', what.export, { token: by.token })).status,
    (await fetch(what.link)).status,
  ];

  it('as a demotion takes what was made of others, at once', async () => {
    const before = await made(leaver, mine);
    await rest('PATCH', `/team/members/${leaver.id}`, { token: owner.token, body: { role: 'member' } });
    expect(await gone(leaver, before)).toEqual([404, 404, 404]);
    await rest('PATCH', `/team/members/${leaver.id}`, { token: owner.token, body: { role: 'manager' } });
  });

  it("takes one's personas, links and the reports of others along, and leaves what others own", async () => {
    const byOwner = await made(owner, theirs);
    const byLeaver = await made(leaver, mine);
    const own = (await rest('GET', `/gap_analysis/${theirs}`, { token: leaver.token })).body.id;
    expect((await rest('POST', '/team/leave', { token: leaver.token })).status).toBe(200);
    expect(await gone(owner, byOwner)).toEqual([404, 404, 404]);
    expect(await gone(leaver, byLeaver)).toEqual([404, 404, 404]);
    expect((await rest('GET', `/personas/${theirs}`, { token: owner.token })).status).toBe(404);
    expect((await rest('GET', `/personas/${mine}`, { token: leaver.token })).status).toBe(404);
    expect((await rest('GET', `/gap_reports/${own}`, { token: leaver.token })).status).toBe(200);
    expect(
      (await rest('GET', '/team/personas', { token: owner.token })).body.map(({ id }: { id: string }) => id),
    ).toEqual([mine]);
    expect((await rest('GET', '/users/me', { token: leaver.token })).body.team_id).toBeNull();
    const files: string[] = [];
    for await (const { key } of app.ports.storage.list('exports')) files.push(key);
    expect(files).toEqual([]);
  });

  it('as the last one ends the team', async () => {
    const id = (await rest('GET', '/team', { token: owner.token })).body.id;
    await invite(owner, 'too-late@example.com');
    const { token } = await mailbox.take('too-late@example.com', /invites you/);
    expect((await rest('POST', '/team/leave', { token: owner.token })).status).toBe(200);
    const [{ count }] = await app.ports.orm.em
      .fork()
      .execute<[{ count: string }]>('select count(*) from teams where id = ?', [id]);
    expect(Number(count)).toBe(0);
    expect(
      await rest('POST', '/auth/signup', {
        body: { email: 'too-late@example.com', password: 'comes too late to it', name: 'Late', invite_token: token },
      }),
    ).toEqual(error(404, 'ERR_NOT_FOUND'));
  });
});
