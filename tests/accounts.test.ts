import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { itemAt } from '../src/list-item.ts';
import { findCommand } from '../src/admin/commands.ts';
import type { Ports } from '../src/context.ts';
import { PLAN_LIMITS } from '../src/modules/users/plans.ts';
import { User } from '../src/modules/users/user.entity.ts';
import { useApp } from './support/app.ts';
import { useMailbox } from './support/mailbox.ts';

const clock = { ahead: 0 };
const mailbox = useMailbox();
const app = useApp({ now: () => new Date(Date.now() + clock.ahead) } as Partial<Ports>, mailbox.environment);
const MINUTE = 60_000;

const rest: typeof app.client.rest = (...args) => app.client.rest(...args);
const login = (email: string, password: string) => rest('POST', '/auth/login', { body: { email, password } });
const statusOf = async (token: string) => (await rest('GET', '/users/me', { token })).status;
const error = (status: number, code: string) =>
  expect.objectContaining({ status, body: { error: expect.objectContaining({ code }) } });

/** Sends from an address of one's own: all of 127.0.0.0/8 is this machine. */
const postFrom = (localAddress: string, path: string, body: object) =>
  new Promise<number>((resolve, reject) => {
    const call = request(
      `${app.url}${path}`,
      { method: 'POST', localAddress, headers: { 'content-type': 'application/json' } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      },
    );
    call.on('error', reject).end(JSON.stringify(body));
  });
const loginFrom = (localAddress: string, email: string, password: string) =>
  postFrom(localAddress, '/auth/login', { email, password });

/** Every text that any table holds, the queue's included. */
async function database(): Promise<string> {
  const em = app.ports.orm.em.fork();
  const tables = await em.execute<{ schema: string; name: string }[]>(
    'select table_schema as schema, table_name as name from information_schema.tables where table_type = ' +
      "'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')",
  );
  const texts: string[] = [];
  for (const { schema, name } of tables)
    texts.push(
      ...(await em.execute<{ row: string }[]>(`select t::text as row from "${schema}"."${name}" t`)).map(
        ({ row }) => row,
      ),
    );
  return texts.join('\n');
}

describe('a password', () => {
  const signupAs = (password: string) =>
    rest('POST', '/auth/signup', { body: { email: `${randomUUID()}@example.com`, password, name: 'Quentin Marlowe' } });

  it.each(['P@ssw0rd1', 'letmein123', 'zxcvbnm,./', '19871987', 'qwertz12345', 'liverpool1', 'Sunshine!', 'abcabcabc'])(
    'is not one of those tried first: %s',
    async (password) => {
      const refused = await signupAs(password);
      expect(refused).toEqual(error(400, 'ERR_INVALID_REQUEST'));
      expect(refused.body.error.message).toMatch(/first that an attacker tries/);
    },
  );

  it.each(['quentin1marlowe', 'Marlowe2024', 'QuentinMarlowe!', 'personaforge1'])(
    'is not made of what everybody knows about its person: %s',
    async (password) => {
      expect((await signupAs(password)).body.error.message).toMatch(/name|first that an attacker tries/);
    },
  );

  it.each([
    'a heron on the lid',
    'Pumpernickel-7-kayaks',
    '四つの言葉を並べた合言葉',
    'p@$$w0rd otter valve'.repeat(4),
  ])('may be anything else: %s', async (password) => {
    expect((await signupAs(password)).status).toBe(200);
  });

  it('is changed with the current one, ends every session and is told by mail', async () => {
    const { email, password, token } = await app.client.signup();
    const other = (await login(email, password)).body.token;
    expect(
      await rest('POST', '/auth/password', {
        token,
        body: { current_password: 'wrong', new_password: 'another good one' },
      }),
    ).toEqual(error(401, 'ERR_UNAUTHENTICATED'));
    const changed = await rest('POST', '/auth/password', {
      token,
      body: { current_password: password, new_password: 'another good one' },
    });
    expect([await statusOf(token), await statusOf(other), await statusOf(changed.body.token)]).toEqual([401, 401, 200]);
    expect((await mailbox.take(email, /password was changed/)).text).toContain('Robin Example');
    expect((await login(email, 'another good one')).status).toBe(200);
  });

  it('is reset by a token from a mail, once, and every session ends', async () => {
    const { email, password, token } = await app.client.signup();
    expect(await rest('POST', '/auth/reset', { body: { email: email.toUpperCase() } })).toMatchObject({
      status: 200,
      body: true,
    });
    const mail = await mailbox.take(email, /new password/);
    expect(mail.text).toContain(`${app.url}/reset/${mail.token}`);
    const confirm = (newPassword: string, secret = mail.token) =>
      rest('POST', '/auth/reset/confirm', { body: { token: secret, new_password: newPassword } });
    expect(await confirm('short')).toEqual(error(400, 'ERR_INVALID_REQUEST'));
    expect(await confirm('a password made of a reset', `${mail.token}x`)).toEqual(error(400, 'ERR_INVALID_REQUEST'));
    const both = await Promise.all([confirm('a password made of a reset'), confirm('a password made of a reset')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(await statusOf(token)).toBe(401);
    expect(await statusOf(both.find(({ status }) => status === 200)?.body.token)).toBe(200);
    expect((await login(email, password)).status).toBe(401);
    expect((await login(email, 'a password made of a reset')).status).toBe(200);
    await mailbox.take(email, /password was changed/);
  });

  it('is asked to be reset alike for an address without an account, which gets no mail', async () => {
    const { email } = await app.client.signup();
    const known = await rest('POST', '/auth/reset', { body: { email } });
    const unknown = await rest('POST', '/auth/reset', { body: { email: 'nobody@example.com' } });
    expect(unknown).toMatchObject({ status: known.status, body: known.body });
    const { email: later } = await app.client.signup();
    await rest('POST', '/auth/reset', { body: { email: later } });
    await mailbox.take(later, /new password/);
    expect(mailbox.all.filter(({ to }) => to === 'nobody@example.com')).toEqual([]);
  });

  it('is not reset after an hour, by an older link, or at an address that was left', async () => {
    const { email, password, token } = await app.client.signup();
    const ask = async () => {
      await rest('POST', '/auth/reset', { body: { email } });
      return (await mailbox.take(email, /new password/)).token;
    };
    const confirm = (secret: string) =>
      rest('POST', '/auth/reset/confirm', { body: { token: secret, new_password: 'one more good password' } });
    const first = await ask();
    const second = await ask();
    expect(await confirm(first)).toEqual(error(400, 'ERR_INVALID_REQUEST'));
    clock.ahead = 61 * MINUTE;
    expect(await confirm(second)).toEqual(error(400, 'ERR_INVALID_REQUEST'));
    clock.ahead = 0;
    const third = await ask();
    await rest('PATCH', '/users/me', { token, body: { email: `moved-${email}`, current_password: password } });
    await rest('POST', '/auth/email/confirm', {
      body: { token: (await mailbox.take(`moved-${email}`, /Confirm/)).token },
    });
    expect(await confirm(third)).toEqual(error(400, 'ERR_INVALID_REQUEST'));
  });

  it('and no token of a mail stand in the database as they are', async () => {
    const { email, password } = await app.client.signup();
    app.ports.mailer.send = ((send) => async (mail) => {
      seen.push(await database());
      return send(mail);
    })(app.ports.mailer.send);
    const seen: string[] = [];
    await rest('POST', '/auth/reset', { body: { email } });
    const { token } = await mailbox.take(email, /new password/);
    const texts = [...seen, await database()].join('\n');
    expect(texts).toContain(email);
    expect(texts).not.toContain(token);
    expect(texts).not.toContain(password);
  });
});

describe('an address', () => {
  it('changes once the new one is confirmed, with the password, and the old one is told', async () => {
    const { email, password, token } = await app.client.signup();
    const next = `new-${email}`;
    expect(await rest('PATCH', '/users/me', { token, body: { email: next } })).toEqual(
      error(400, 'ERR_INVALID_REQUEST'),
    );
    expect(await rest('PATCH', '/users/me', { token, body: { email: next, current_password: 'wrong' } })).toEqual(
      error(401, 'ERR_UNAUTHENTICATED'),
    );
    expect(
      (await rest('PATCH', '/users/me', { token, body: { email: next, current_password: password, name: 'Robin E.' } }))
        .body,
    ).toMatchObject({ email, pending_email: next, name: 'Robin E.' });
    await mailbox.take(email, /new address was asked for/);
    const { token: secret } = await mailbox.take(next, /Confirm/);
    expect(await rest('POST', '/auth/email/confirm', { body: { token: 'x'.repeat(43) } })).toEqual(
      error(400, 'ERR_INVALID_REQUEST'),
    );
    const elsewhere = (await login(email, password)).body.token;
    expect((await rest('POST', '/auth/email/confirm', { token, body: { token: secret } })).status).toBe(200);
    expect((await rest('GET', '/users/me', { token })).body).toMatchObject({ email: next, pending_email: null });
    expect(await statusOf(elsewhere)).toBe(401);
    await mailbox.take(email, /was changed/);
    expect((await login(next, password)).status).toBe(200);
    expect((await login(email, password)).status).toBe(401);
  });

  it('of someone else is refused, also when it is taken while the mail is on its way', async () => {
    const { email: taken } = await app.client.signup();
    const { token, password } = await app.client.signup();
    expect(await rest('PATCH', '/users/me', { token, body: { email: taken, current_password: password } })).toEqual(
      error(409, 'ERR_CONFLICT'),
    );
    const wanted = `wanted-${taken}`;
    await rest('PATCH', '/users/me', { token, body: { email: wanted, current_password: password } });
    const { token: secret } = await mailbox.take(wanted, /Confirm/);
    await rest('POST', '/auth/signup', {
      body: { email: wanted, password: 'quite another password', name: 'Quicker' },
    });
    expect(await rest('POST', '/auth/email/confirm', { body: { token: secret } })).toEqual(error(409, 'ERR_CONFLICT'));
  });
});

describe('sessions', () => {
  it('are listed, and one that is ended is worth nothing at once', async () => {
    const { email, password, token } = await app.client.signup();
    const other = (await login(email, password)).body.token;
    const { body } = await rest('GET', '/auth/sessions', { token });
    expect(body).toHaveLength(2);
    expect(body[0]).toEqual({
      id: expect.any(String),
      created_at: expect.any(String),
      last_used: expect.any(String),
      expires_at: expect.any(String),
      current: false,
    });
    const stranger = await app.client.signup();
    expect(await rest('DELETE', `/auth/sessions/${body[0].id}`, { token: stranger.token })).toEqual(
      error(404, 'ERR_NOT_FOUND'),
    );
    expect((await rest('DELETE', `/auth/sessions/${body[0].id}`, { token })).status).toBe(200);
    expect([await statusOf(other), await statusOf(token)]).toEqual([401, 200]);
  });

  it('end by logging out, and show when they were last used', async () => {
    const { token } = await app.client.signup();
    clock.ahead = 10 * MINUTE;
    await statusOf(token);
    const {
      body: [session],
    } = await rest('GET', '/auth/sessions', { token });
    clock.ahead = 0;
    expect(Date.parse(session.last_used) - Date.parse(session.created_at)).toBeGreaterThan(9 * MINUTE);
    expect((await rest('POST', '/auth/logout', { token })).status).toBe(200);
    expect(await statusOf(token)).toBe(401);
  });
});

describe('plans', () => {
  it('show their limits with what is used, and the operator sets them', async () => {
    const { token, email } = await app.client.signup();
    await rest('POST', '/personas', { token, body: { title: 'One' } });
    expect((await rest('GET', '/users/me', { token })).body).toMatchObject({
      plan: 'free',
      limits: {
        cvs: { limit: 100, used: 0 },
        personas: { limit: 300, used: 1 },
        analyses_per_day: { limit: 500, used: 0 },
        exports_per_day: { limit: 200, used: 0 },
      },
    });
    await app.ports.orm.em.fork().nativeUpdate(User, { email }, { plan: 'team' });
    expect((await rest('GET', '/users/me', { token })).body).toMatchObject({
      plan: 'team',
      limits: { cvs: { limit: 5_000 } },
    });
  });

  it('count what was made in a day when it is made, so that deleting it makes no room', async () => {
    const { token } = await app.client.signup();
    const { id } = (await rest('POST', '/personas', { token, body: { title: 'One' } })).body;
    const limits = { ...PLAN_LIMITS.free };
    PLAN_LIMITS.free = { ...limits, exportsPerDay: 1, analysesPerDay: 1 };
    try {
      expect((await rest('POST', `/export/${id}`, { token, body: { format: 'md' } })).status).toBe(200);
      expect((await rest('GET', `/gap_analysis/${id}`, { token })).status).toBe(200);
      expect((await rest('GET', `/gap_analysis/${id}`, { token })).status).toBe(200);
      await rest('DELETE', `/personas/${id}`, { token });
      expect(await rest('GET', '/exports', { token })).toMatchObject({ body: [] });
      const next = (await rest('POST', '/personas', { token, body: { title: 'Two' } })).body.id;
      const refused = await rest('POST', `/export/${next}`, { token, body: { format: 'md' } });
      expect(refused).toEqual(error(403, 'ERR_FORBIDDEN'));
      expect(refused.body.error.message).toContain('at most 1 exports in 24 hours');
      expect(await rest('GET', `/gap_analysis/${next}`, { token })).toEqual(error(403, 'ERR_FORBIDDEN'));
      expect((await rest('GET', '/users/me', { token })).body.limits).toMatchObject({
        analyses_per_day: { limit: 1, used: 1 },
        exports_per_day: { limit: 1, used: 1 },
      });
    } finally {
      PLAN_LIMITS.free = limits;
    }
  });

  it('are set by a command that says what is wrong with it', async () => {
    const admin = async (...given: string[]) => {
      const { command, args } = findCommand(given);
      return command.run(app.ports, args);
    };
    const { email, token } = await app.client.signup();
    await expect(admin('set-plan', email)).rejects.toThrow('Usage');
    await expect(admin('set-plan', email, 'golden')).rejects.toThrow('Usage');
    expect(await admin('set-plan', email.toUpperCase(), 'pro')).toContain('pro');
    expect((await rest('GET', '/users/me', { token })).body.plan).toBe('pro');
    await expect(admin('set-plan', 'nobody-at-all@example.com', 'pro')).rejects.toThrow('No account');
  });
});

describe('sign-ups', () => {
  const signups = async (localAddress: string, count: number) => {
    const statuses: number[] = [];
    for (let i = 0; i < count; i++)
      statuses.push(
        await postFrom(localAddress, '/auth/signup', {
          email: `${randomUUID()}@example.com`,
          password: 'a heron on the lid',
          name: 'Robin',
        }),
      );
    return statuses;
  };

  it('of this machine are not counted, unless that is asked for, and then by address', async () => {
    expect(new Set(await signups('127.0.3.1', 22))).toEqual(new Set([200]));
    app.ports.config.signupsPerHour = 3;
    try {
      expect(await signups('127.0.3.2', 4)).toEqual([200, 200, 200, 429]);
      expect(await signups('127.0.3.3', 1)).toEqual([200]);
    } finally {
      app.ports.config.signupsPerHour = null;
    }
  });
});

describe('guessing', () => {
  let owner: Awaited<ReturnType<typeof app.client.signup>>;
  beforeAll(async () => {
    owner = await app.client.signup();
  });

  it(
    'is stopped for one account and address, with the time to wait, and stays stopped for the right ' + 'password',
    async () => {
      const tries = [];
      for (let i = 0; i < 11; i++) tries.push(await login(owner.email, `guess ${i}`));
      expect(tries.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
      expect(Number(itemAt(tries, 10).headers.get('retry-after'))).toBeGreaterThan(60);
      expect(await login(owner.email, owner.password)).toEqual(error(429, 'ERR_RATE_LIMITED'));
    },
  );

  it('from many addresses is stopped for the account, but not where its person has signed in before', async () => {
    const { email, password } = await app.client.signup();
    const guesses: number[] = [];
    for (let i = 0; i < 72; i++) guesses.push(await loginFrom(`127.0.1.${1 + Math.floor(i / 9)}`, email, `guess ${i}`));
    const firstTwoOfEach = 2 * 8;
    expect(guesses.filter((status) => status === 401)).toHaveLength(50 + firstTwoOfEach);
    expect(guesses.at(-1)).toBe(429);
    expect(await loginFrom('127.0.2.1', email, 'guess')).toBe(401);
    expect(await loginFrom('127.0.2.1', email, 'guess')).toBe(401);
    expect(await loginFrom('127.0.2.1', email, password)).toBe(429);
    expect((await login(email, password)).status).toBe(200);
  });

  it('by many tries in one document gets no more tries than by many requests', async () => {
    const { email, password } = await app.client.signup();
    const aliases = [...Array.from({ length: 14 }, (_, i) => `guess ${i}`), password]
      .map((guess, i) => `t${i}: login(email: "${email}", password: "${guess}") { token }`)
      .join(' ');
    const codes: string[] = [];
    for (let i = 0; i < 11; i++)
      codes.push(
        ...(await app.client.graphql(`mutation { ${aliases} }`)).body.errors.map(
          (e: { extensions: { code: string } }) => e.extensions.code,
        ),
      );
    expect(codes.filter((code) => code === 'ERR_UNAUTHENTICATED').length).toBeLessThanOrEqual(10);
    expect(codes).toContain('ERR_RATE_LIMITED');
  });
});
