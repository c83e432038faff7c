import { afterAll, expect, it } from 'vitest';
import { jobs } from '../../src/admin/jobs.ts';
import { UnreadableFileError } from '../../src/parsing/errors.ts';
import { useApp } from '../support/app.ts';
import { samplePdf } from '../support/documents.ts';
import { useMailbox } from '../support/mailbox.ts';
import { openReader } from '../support/pool.ts';
import { signup } from '../support/team.ts';

/** A process that was frozen comes back when its job has run elsewhere: two handlers over one row, the older ends last. */
type Step = () => Promise<unknown>;
const steps: Step[] = [];
const real = openReader();
afterAll(() => real.close());
const mailbox = useMailbox();
const app = useApp(
  {
    parser: {
      ...real,
      parse: async (bytes, asker) => {
        await steps.shift()?.();
        return real.parse(bytes, asker);
      },
    },
  },
  mailbox.environment,
);

/** As the supervisor does with the job of a process that has not been heard of. */
const takeAway = (kind: string) =>
  app.ports.orm.em.fork().execute(`update pgboss.job set state = 'retry' where name = ? and state = 'active'`, [kind]);

/** Ends when `count` handlers stand here at once. */
function meeting(count: number): Step {
  const { promise, resolve } = Promise.withResolvers<void>();
  let here = 0;
  return async () => {
    if (++here === count) resolve();
    await promise;
  };
}

const cvOf = (name: string) => samplePdf({ name, email: 'someone@example.com', marker: name });

it('a CV that was read stays read, whatever a late try found, and is the answer to its file sent again', async () => {
  const begun = Promise.withResolvers<void>();
  const thawed = Promise.withResolvers<never>();
  steps.push(async () => {
    begun.resolve();
    await thawed.promise;
  });
  const { token } = await app.client.signup();
  const other = await app.client.signup();
  const bytes = await cvOf('Lena Frost');
  const upload = app.client.upload(bytes, 'lena.pdf', token);
  await begun.promise;
  await takeAway('parse-cv');
  await app.client.upload(await cvOf('Wakes The Other'), 'wakes.pdf', other.token);
  const { body } = await upload;
  expect(body).toMatchObject({ status: 'parsed', extracted_data: { name: 'Lena Frost' } });

  thawed.reject(new UnreadableFileError('encrypted'));
  // both workers are free for these only when the late try has ended
  const both = meeting(2);
  steps.push(both, both);
  await Promise.all(
    ['One', 'Two'].map(async (name) => app.client.upload(await cvOf(name), `${name}.pdf`, other.token)),
  );
  expect((await app.client.rest('GET', `/cv/${body.cv_id}`, { token })).body).toMatchObject({
    status: 'parsed',
    name: 'Lena Frost',
    error: null,
  });
  expect((await app.client.upload(bytes, 'lena.pdf', token)).body).toMatchObject({ cv_id: body.cv_id });
});

/** The job waits for its next try, which is at once and the `number`th. */
async function nextTryIs(number: number): Promise<void> {
  const em = app.ports.orm.em.fork();
  const sql = `update pgboss.job set retry_count = ?, start_after = now()
    where name = 'parse-cv' and state = 'retry' returning id`;
  const changed = async () => (await em.execute<unknown[]>(sql, [number - 2])).length;
  await expect.poll(changed, { timeout: 30_000 }).toBe(1);
}

it('a reading that fails by itself four times is over; workers that died say nothing about the file', async () => {
  const { token } = await app.client.signup();
  const breaks: Step = () => Promise.reject(new Error('the reader is broken'));
  const statusOf = async (id: string) => (await app.client.rest('GET', `/cv/${id}`, { token })).body.status;

  steps.push(breaks, breaks, breaks);
  const { body } = await app.client.upload(await cvOf('Vera Broken'), 'vera.pdf', token);
  await nextTryIs(3);
  await nextTryIs(4);
  await expect.poll(() => statusOf(body.cv_id), { timeout: 30_000 }).toBe('failed');
  expect(await deadLetters()).toMatch(/parse-cv .* GiveUpError/);
  await jobs.run(app.ports, ['discard', (await deadLetters()).slice(0, 36)]);

  const begun = Promise.withResolvers<void>();
  steps.push(async () => (begun.resolve(), Promise.withResolvers<never>().promise));
  const sent = app.client.upload(await cvOf('Kurt Killed'), 'kurt.pdf', token);
  await begun.promise;
  await takeAway('parse-cv');
  await nextTryIs(9);
  await app.client.upload(await cvOf('Wakes Again'), 'wakes.pdf', token);
  await expect.poll(async () => statusOf((await sent).body.cv_id), { timeout: 30_000 }).toBe('parsed');
});

const deadLetters = () => jobs.run(app.ports, ['list']);

it('a mail that a frozen try has in its hands is sent once', async () => {
  const { token, email } = await signup(app.client);
  const held = mailbox.hold();
  await app.client.rest('POST', '/auth/reset', { body: { email } });
  const { accept } = await held;
  await takeAway('send-mail');
  // wakes the other worker, which takes the reset first
  await app.client.rest('POST', '/team/invite', { token, body: { email: 'guest@example.com' } });
  await mailbox.take('guest@example.com', /invites you/);
  expect(await deadLetters()).toMatch(/send-mail .* GiveUpError/);
  expect(await deadLetters()).not.toContain('@');
  accept();
  await mailbox.take(email, /new password/);
  await expect.poll(deadLetters, { timeout: 30_000 }).toBe('No job has failed for good');
  expect(mailbox.all.filter(({ to }) => to === email)).toHaveLength(1);
});

it('a mail that may have been sent waits for the operator, who sends it again or not', async () => {
  const { email } = await signup(app.client);
  for (const what of ['retry', 'discard']) {
    const held = mailbox.hold();
    await app.client.rest('POST', '/auth/reset', { body: { email } });
    (await held).cutOff();
    await expect
      .poll(deadLetters, { timeout: 30_000 })
      .toMatch(/^[\w-]{36}  send-mail   +\d+ s  1 tries  GiveUpError UncertainDeliveryError/);
    const id = (await deadLetters()).slice(0, 36);
    await jobs.run(app.ports, [what, id]);
    if (what === 'retry')
      expect(await mailbox.take(email, /new password/)).toMatchObject({ token: expect.stringMatching(/./) });
    await expect.poll(deadLetters, { timeout: 30_000 }).toBe('No job has failed for good');
    await expect(jobs.run(app.ports, [what, id])).rejects.toThrow(`has the id ${id}`);
  }
  expect(mailbox.all.filter(({ to }) => to === email)).toHaveLength(1);
});
