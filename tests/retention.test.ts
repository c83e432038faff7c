import { ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ports } from '../src/context.ts';
import { AuditEntry } from '../src/modules/audit/audit.entity.ts';
import { KnownAddress } from '../src/modules/auth/known-address.entity.ts';
import { OneTimeToken } from '../src/modules/auth/one-time-token.entity.ts';
import { Session } from '../src/modules/auth/session.entity.ts';
import { Throttle } from '../src/modules/throttles/throttle.entity.ts';
import { Export } from '../src/modules/exports/export.entity.ts';
import { GapReport } from '../src/modules/gap-analysis/gap-report.entity.ts';
import { QueuedMail } from '../src/modules/mails/mail.entity.ts';
import { SWEEP } from '../src/modules/retention/retention.job.ts';
import { BATCH, orderSweep, sweepJob } from '../src/modules/retention/retention.service.ts';
import { Share } from '../src/modules/shares/share.entity.ts';
import { Invite } from '../src/modules/teams/invite.entity.ts';
import { User } from '../src/modules/users/user.entity.ts';
import { readRetention, RETENTION_DEFAULTS, type RetentionClass } from '../src/retention.ts';
import { useApp } from './support/app.ts';

const DAY_MS = 24 * 3_600_000;
const clock = { ahead: 0 };
const app = useApp({ now: () => new Date(Date.now() + clock.ahead) } as Partial<Ports>, {
  RETENTION:
    'sessions=2d,tokens=3d,throttles=4d,mails=5d,invites=6d,addresses=7d,jobs=8d,exports=9d,reports=10d,audit=11d,shares=12d',
});
let user: User;

beforeAll(async () => {
  const account = await app.client.signup();
  user = await app.ports.orm.em.fork().findOneOrFail(User, { email: account.email });
});

const count = async (entity: new () => object) => app.ports.orm.em.fork().count(entity as typeof User);
const insert = (entity: new () => object, row: object) =>
  app.ports.orm.em.fork().insert(entity as typeof User, row as never);
const endedJobs = async () => {
  const rows = await app.ports.orm.em.fork().execute('select 1 from pgboss.job where completed_on is not null');
  return (rows as unknown[]).length;
};

async function ended(): Promise<Date> {
  return new Date(app.ports.now().getTime());
}

/** A row of each class whose time begins now, and how to see that it is there. */
const CLASSES: [RetentionClass, number, () => Promise<unknown>, () => Promise<number>][] = [
  [
    'sessions',
    2,
    async () => insert(Session, { ...new Session(), user: user.id, expiresAt: await ended() }),
    async () => (await count(Session)) - 1,
  ],
  [
    'tokens',
    3,
    async () =>
      insert(OneTimeToken, {
        ...new OneTimeToken(),
        purpose: 'reset',
        address: 'a@example.com',
        tokenHash: randomUUID(),
        expiresAt: await ended(),
      }),
    () => count(OneTimeToken),
  ],
  [
    'throttles',
    4,
    async () => insert(Throttle, { key: 'kept a while', failures: 1, windowEndsAt: await ended() }),
    () => app.ports.orm.em.fork().count(Throttle, { key: 'kept a while' }),
  ],
  [
    'mails',
    5,
    async () =>
      insert(QueuedMail, {
        ...new QueuedMail(),
        template: 'team_invite',
        to: 'a@example.com',
        createdAt: await ended(),
      }),
    () => count(QueuedMail),
  ],
  ['addresses', 7, async () => undefined, () => count(KnownAddress)],
  [
    'audit',
    11,
    async () =>
      insert(AuditEntry, {
        ...new AuditEntry(),
        action: 'persona_read',
        actor: randomUUID(),
        subject: user.id,
        createdAt: await ended(),
      }),
    () => count(AuditEntry),
  ],
];

async function sweepAfter(days: number): Promise<void> {
  clock.ahead = days * DAY_MS;
  await sweepJob(app.ports);
  clock.ahead = 0;
}

describe('each class is there until its time and gone after it', () => {
  it.each(CLASSES)('%s (%s days)', async (_name, days, make, left) => {
    await make();
    await sweepAfter(days - 0.1);
    expect(await left()).toBe(1);
    await sweepAfter(days + 0.1);
    expect(await left()).toBe(0);
  });

  it('invites', async () => {
    const guest = 'retired@example.com';
    const { token: owner } = await app.client.signup();
    await app.client.rest('POST', '/team/invite', { token: owner, body: { email: guest } });
    // its time counts from the sending
    const shown = async () => (await app.client.rest('GET', '/team/invites', { token: owner })).body[0];
    await vi.waitFor(async () => expect(await shown()).toMatchObject({ delivery: 'sent' }), { timeout: 30_000 });
    await sweepAfter(7 + 5.9);
    expect(await count(Invite)).toBe(1);
    await sweepAfter(7 + 6.1);
    expect(await count(Invite)).toBe(0);
  });

  it('exports, file and row, and reports; the same export is then made again', async () => {
    const signedIn = await app.client.signup();
    const { body: persona } = await app.client.rest('POST', '/personas', {
      token: signedIn.token,
      body: { title: 'Archivist' },
    });
    const make = () =>
      app.client.rest('POST', `/export/${persona.id}`, { token: signedIn.token, body: { format: 'md' } });
    await make();
    await app.client.rest('GET', `/gap_analysis/${persona.id}`, { token: signedIn.token });
    const files = () => readdirSync(path.join(app.dataDir, 'files', 'exports'));

    await sweepAfter(8.9);
    expect([await count(Export), files().length, await count(GapReport)]).toEqual([1, 1, 1]);
    await sweepAfter(9.1);
    expect([await count(Export), files().length, await count(GapReport)]).toEqual([0, 0, 1]);
    await sweepAfter(10.1);
    expect(await count(GapReport)).toBe(0);
    const { email, password } = signedIn;
    signedIn.token = (await app.client.rest('POST', '/auth/login', { body: { email, password } })).body.token;
    expect((await make()).status).toBe(200);
    expect(files()).toHaveLength(1);
  });

  it('links that showed a persona', async () => {
    const { token } = await app.client.signup();
    const { body: persona } = await app.client.rest('POST', '/personas', { token, body: { title: 'Archivist' } });
    const expiresAt = new Date(Date.now() + DAY_MS).toISOString();
    await app.client.rest('POST', `/personas/${persona.id}/share`, { token, body: { expires_at: expiresAt } });
    await sweepAfter(1 + 11.9);
    expect(await count(Share)).toBe(1);
    await sweepAfter(1 + 12.1);
    expect(await count(Share)).toBe(0);
  });

  it('jobs that ended', async () => {
    await orderSweep(app.ports);
    await vi.waitFor(async () => expect(await endedJobs()).toBeGreaterThan(0), { timeout: 30_000 });
    await sweepAfter(7.9);
    expect(await endedJobs()).toBeGreaterThan(0);
    await sweepAfter(8.1);
    expect(await endedJobs()).toBe(0);
  });

  it('mails in the outbox', async () => {
    const outbox = path.join(app.dataDir, 'outbox');
    mkdirSync(outbox, { recursive: true });
    writeFileSync(path.join(outbox, 'kept.eml'), '');
    await sweepAfter(4.9);
    expect(readdirSync(outbox)).toContain('kept.eml');
    await sweepAfter(5.1);
    expect(readdirSync(outbox)).not.toContain('kept.eml');
  });
});

it('removes in batches, all in the end', async () => {
  const em = app.ports.orm.em.fork();
  const rows = Array.from({ length: 2 * BATCH + 1 }, (_, i) => ({
    key: `many-${i}`,
    failures: 1,
    windowEndsAt: new Date(0),
  }));
  await em.insertMany(Throttle, rows);
  const connection = app.ports.orm.em.getConnection();
  const execute = vi.spyOn(connection, 'execute');
  await sweepAfter(0);
  const deletes = execute.mock.calls.filter(([sql]) => /delete from "throttles"/.test(String(sql)));
  execute.mockRestore();
  expect(deletes.length).toBe(3);
  expect(await em.count(Throttle, { key: { $like: 'many-%' } })).toBe(0);
});

it('a class that fails keeps no other, and the job runs again', async () => {
  await insert(Throttle, { key: 'beside a failure', failures: 1, windowEndsAt: new Date(0) });
  const broken = { ...app.ports, mailer: { ...app.ports.mailer, forgetBefore: () => Promise.reject(new Error('no')) } };
  await expect(sweepJob(broken)).rejects.toThrow('no');
  expect(await app.ports.orm.em.fork().count(Throttle, { key: 'beside a failure' })).toBe(0);
});

it('audit entries are removed by retention alone', async () => {
  await insert(AuditEntry, {
    ...new AuditEntry(),
    action: 'persona_read',
    actor: randomUUID(),
    subject: user.id,
  });
  const em = app.ports.orm.em.fork();
  await expect(em.nativeDelete(AuditEntry, {})).rejects.toThrow('append-only');
  await expect(
    em.transactional(async (inner) => {
      await inner.execute("select set_config('personaforge.retention', 'on', true)");
      await inner.nativeUpdate(AuditEntry, {}, { actor: ref(User, user.id) });
    }),
  ).rejects.toThrow('append-only');
});

it('the sweep is on a schedule, and one that waits is enough', async () => {
  const em = app.ports.orm.em.fork();
  expect(await em.execute('select name from pgboss.schedule')).toEqual([{ name: SWEEP.name }]);
  await em.transactional(async (inner) => {
    for (let i = 0; i < 5; i++) await app.ports.queue.enqueue(inner, SWEEP, {}, { owner: SWEEP.name });
    const waiting = await inner.execute("select 1 from pgboss.job where name = ? and state = 'created'", [SWEEP.name]);
    expect(waiting).toHaveLength(1);
  });
  await orderSweep(app.ports);
});

it('reads what the operator sets and names every fault', () => {
  expect(readRetention('')).toEqual({ retention: RETENTION_DEFAULTS, faults: [] });
  expect(readRetention(' exports=36h, reports = forever ').retention).toEqual({
    ...RETENTION_DEFAULTS,
    exports: 36 * 3_600_000,
    reports: null,
  });
  expect(readRetention('exports=2,photos=1d,reports=3h').faults).toEqual([
    'exports must be a time such as 36h or 90d, or forever',
    expect.stringMatching(/^'photos' is none of sessions, /),
    expect.stringMatching(/^reports must be at least 1d/),
  ]);
});
