import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstOf } from '../src/list-item.ts';
import { createMailer, type Mail } from '../src/mail/mailer.ts';
import { QueuedMail } from '../src/modules/mails/mail.entity.ts';
import { sendMailJob } from '../src/modules/mails/mail.service.ts';
import { sweepJob } from '../src/modules/retention/retention.service.ts';
import { MAIL_TEXTS } from '../src/modules/mails/texts.ts';
import { useApp } from './support/app.ts';
import { useMailbox } from './support/mailbox.ts';
import { signup } from './support/team.ts';

const ordered = (mail: Omit<Mail, 'id' | 'orderedAt'>): Mail => ({
  id: randomUUID(),
  orderedAt: new Date('2026-11-30T12:00:00Z'),
  ...mail,
});

describe('without SMTP_URL', () => {
  let outbox = '';
  beforeEach(() => {
    outbox = mkdtempSync(path.join(tmpdir(), 'personaforge-outbox-'));
  });
  afterEach(() => rmSync(outbox, { recursive: true, force: true }));
  const mailer = () => createMailer({ from: 'PersonaForge <service@example.com>', smtpUrl: null, outbox });

  it('a mail is one readable .eml file, however often it is sent', async () => {
    const mail = ordered({
      to: 'ada@example.com',
      subject: 'Grüße',
      text: `Hello Zoë,\n\nhttp://localhost/${'x'.repeat(120)}\n`,
      people: ['ada@example.com'],
    });
    for (const send of [mailer().send, mailer().send]) await send(mail);
    expect(await readdir(outbox)).toHaveLength(1);
    const [file] = await readdir(outbox);
    expect(file).toMatch(/\.eml$/);
    const written = await readFile(path.join(outbox, String(file)));
    expect(written.toString()).toContain(mail.text);
    const read = await simpleParser(written);
    expect(read).toMatchObject({
      subject: 'Grüße',
      text: expect.stringContaining(`http://localhost/${'x'.repeat(120)}`),
    });
    expect([read.from?.value[0]?.address, Array.isArray(read.to) ? null : read.to?.value[0]?.address]).toEqual([
      'service@example.com',
      'ada@example.com',
    ]);
  });

  it('mails about a person are forgotten with it, others stay, and their names tell nobody', async () => {
    const { send, forget } = mailer();
    await send(ordered({ to: 'ada@example.com', subject: 'a', text: 'a', people: ['ada@example.com', 'id-of-ada'] }));
    const people = ['ben@example.com', 'id-of-ada'];
    await send(ordered({ to: 'ben@example.com', subject: 'b', text: 'Ada invites you', people }));
    await send(ordered({ to: 'ben@example.com', subject: 'c', text: 'c', people: ['ben@example.com'] }));
    expect((await readdir(outbox)).join()).not.toMatch(/ada|ben/);
    await forget(['id-of-ada', 'Ada@Example.com']);
    const left = await readdir(outbox);
    expect(left).toHaveLength(1);
    expect(await readFile(path.join(outbox, firstOf(left)), 'utf8')).toContain('Subject: c');
  });
});

describe('the texts', () => {
  const words = { reader: 'Ada', sender: 'Ben', team: 'Night shift', link: 'http://localhost/invites/token' };

  it.each(Object.entries(MAIL_TEXTS))('of %s are whole, with every word known or none', (_name, write) => {
    for (const { subject, text } of [write(words), write({ ...words, reader: null, sender: null })]) {
      expect(subject).not.toMatch(/null|undefined|\n/);
      expect(text).not.toMatch(/null|undefined/);
      expect(text).toMatch(/^Hello.*,\n\n[\s\S]+\n\nPersonaForge\n\n$/);
    }
  });
});

describe('over SMTP', () => {
  const mailbox = useMailbox();
  const app = useApp({}, mailbox.environment);

  it('a name with line breaks becomes neither a header nor another recipient', async () => {
    const { token } = await signup(app.client);
    await app.client.rest('PATCH', '/users/me', {
      token,
      body: { name: 'Eve\r\nBcc: victim@example.com\r\n\r\nBuy now' },
    });
    await app.client.rest('POST', '/team/invite', { token, body: { email: 'guest@example.com' } });
    const mail = await mailbox.take('guest@example.com', /Eve/);
    expect(mail.subject).toBe('Eve Bcc: victim example com Buy now invites you to the team "Our team"');
    expect(mail.text).not.toMatch(/^Bcc/m);
    expect(mailbox.all).toHaveLength(1);
  });

  it('a name is neither a link nor a message, and an ordinary one stays as it is', async () => {
    const named = async (name: string) => {
      const [{ token }, guest] = [await signup(app.client), `${randomUUID()}@example.com`];
      await app.client.rest('PATCH', '/users/me', { token, body: { name } });
      await app.client.rest('POST', '/team/invite', { token, body: { email: guest } });
      return (await mailbox.take(guest, /invites you/)).subject.split(' invites you')[0];
    };
    expect(
      await named('URGENT notice: sign in at https://bank.example.com/login or lose all of your files today'),
    ).toBe('URGENT notice: sign in at bank example com login or lose al…');
    expect(await named('www.bank.example')).toBe('www bank example');
    expect(await named("J. R. O'Neill-Śmith, Ph. D.")).toBe("J. R. O'Neill-Śmith, Ph. D.");
  });

  it('an invitation tells that its mail failed and how to send it again', async () => {
    const { token } = await signup(app.client);
    const to = 'nobody@example.com';
    mailbox.unknown.add(to);
    await app.client.rest('POST', '/team/invite', { token, body: { email: to } });
    const shown = async () => (await app.client.rest('GET', '/team/invites', { token })).body[0];
    await vi.waitFor(async () => expect(await shown()).toMatchObject({ delivery: 'failed' }), 30_000);
    const { id, delivery_advice: advice } = await shown();
    const [, path] = /POST (\S+)\.$/.exec(advice) ?? [];
    expect(path).toBe(`/team/invites/${id}/resend`);
    const { body } = await app.client.graphql('{ teamInvites { delivery deliveryAdvice } }', {}, token);
    expect(body.data.teamInvites).toEqual([{ delivery: 'FAILED', deliveryAdvice: advice }]);

    mailbox.unknown.delete(to);
    expect((await app.client.rest('POST', String(path), { token })).body).toMatchObject({ id, delivery: 'waiting' });
    await mailbox.take(to, /invites you/);
    await vi.waitFor(
      async () => expect(await shown()).toMatchObject({ delivery: 'sent', delivery_advice: null }),
      30_000,
    );
  });

  it('a mail is given up at its last try, or when its job was lost, and never silently', async () => {
    const errors: object[] = [];
    const log = { ...app.ports.log, error: (details: object) => void errors.push(details) } as never;
    const mailer = { ...app.ports.mailer, send: () => Promise.reject(new Error('451 try again later')) };
    const ports = { ...app.ports, mailer, log };
    const em = app.ports.orm.em.fork();
    const [tried, lost] = [new QueuedMail(), new QueuedMail()];
    for (const mail of [tried, lost])
      await em.insert(QueuedMail, { ...mail, template: 'team_invite', to: 'a@example.com', team: 'T' });
    const failureOf = async ({ id }: QueuedMail) => (await em.fork().findOneOrFail(QueuedMail, { id })).failure;

    const attempt = (last: boolean) => {
      const { signal } = new AbortController();
      return { payload: { mailId: tried.id }, signal, number: 1, last, hold: async () => {}, finish: async () => {} };
    };
    await expect(sendMailJob(ports, attempt(false))).rejects.toThrow('451');
    expect(await failureOf(tried)).toBeNull();
    await expect(sendMailJob(ports, attempt(true))).rejects.toThrow('451');
    expect(await failureOf(tried)).toBe('451 try again later');
    await sweepJob({ ...ports, now: () => new Date(Date.now() + 25 * 3_600_000) });
    expect(await failureOf(lost)).toBe('It was not sent within a day.');
    expect(errors).toEqual([expect.objectContaining({ mail: tried.id }), { mails: 1 }]);
  });
});
