import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import nodemailer from 'nodemailer';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** whom it is about (addresses, ids), so that it can be forgotten with them */
  people: string[];
}

export interface Mailer {
  /** Resolves when the mail is handed over; rejects when it could not be, so that the caller's job is tried again. */
  send(mail: Mail): Promise<void>;
  /** Removes the mails about any of these people that are still kept here. */
  forget(people: string[]): Promise<void>;
  /** Removes at most `most` of the mails kept here that were written before, and answers how many. */
  forgetBefore(before: Date, most: number): Promise<number>;
  close(): void;
}

/** Whether the mail server refused this mail for good (a 5xx reply), so that trying again will hardly help. */
export function isRefused(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return (responseCode ?? 0) >= 500 && code !== 'EAUTH';
}

/** SMTP where a URL is given, otherwise one `.eml` file a mail in the outbox folder. */
export function createMailer(config: { from: string; smtpUrl: string | null; outbox: string }): Mailer {
  return config.smtpUrl
    ? smtpMailer(config.from, config.smtpUrl, config.outbox)
    : outboxMailer(config.from, config.outbox);
}

function smtpMailer(from: string, url: string, outbox: string): Mailer {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    send: async ({ to, subject, text }) => void (await transport.sendMail({ from, to, subject, text })),
    forget: (people) => forgetFiles(outbox, people),
    forgetBefore: (before, most) => forgetOldFiles(outbox, before, most),
    close: () => transport.close(),
  };
}

function outboxMailer(from: string, outbox: string): Mailer {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send({ to, subject, text, people }) {
      const { message } = await composer.sendMail({ from, to, subject, text });
      const name = [new Date().toISOString().replace(/[:.]/g, '-'), randomUUID(), ...people.map(tagOf), 'eml'].join(
        '.',
      );
      const file = path.join(outbox, name);
      await mkdir(outbox, { recursive: true });
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    forget: (people) => forgetFiles(outbox, people),
    forgetBefore: (before, most) => forgetOldFiles(outbox, before, most),
    close: () => composer.close(),
  };
}

/** A person's mark in the name of a file. */
const tagOf = (person: string) => createHash('sha256').update(person.toLowerCase()).digest('hex').slice(0, 16);

async function forgetFiles(outbox: string, people: string[]): Promise<void> {
  const tags = people.map((person) => `.${tagOf(person)}.`);
  const files = await readdir(outbox).catch(() => []);
  await Promise.all(
    files
      .filter((file) => tags.some((tag) => file.includes(tag)))
      .map((file) => rm(path.join(outbox, file), { force: true })),
  );
}

async function forgetOldFiles(outbox: string, before: Date, most: number): Promise<number> {
  let removed = 0;
  for (const name of await readdir(outbox).catch(() => [])) {
    if (removed === most) break;
    const file = path.join(outbox, name);
    const written = await stat(file).catch(() => null);
    if (!written || written.mtime >= before) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
}
