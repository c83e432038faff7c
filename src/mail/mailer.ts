import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import nodemailer from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';

export interface Mail {
  /** the same for every try: receivers and the outbox know a second copy by it */
  id: string;
  orderedAt: Date;
  to: string;
  subject: string;
  text: string;
  /** whom it is about (addresses, ids), so that it can be forgotten with them */
  people: string[];
}

export interface Mailer {
  /** sending a mail twice leaves one */
  repeatable: boolean;
  /**
   * Resolves when the mail is handed over. Rejects when it is certain that it was not, so that the caller's job is tried
   * again. A mail that is begun is sent to its end, whatever the signal says then.
   * @throws {UncertainDeliveryError} when it may have been: the server had the text and was not heard of again
   */
  send(mail: Mail, signal?: AbortSignal): Promise<void>;
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

export class UncertainDeliveryError extends Error {
  override name = 'UncertainDeliveryError';
}

/** SMTP where a URL is given, otherwise one `.eml` file a mail in the outbox folder. */
export function createMailer(config: { from: string; smtpUrl: string | null; outbox: string }): Mailer {
  return config.smtpUrl
    ? smtpMailer(config.from, config.smtpUrl, config.outbox)
    : outboxMailer(config.from, config.outbox);
}

function smtpMailer(from: string, url: string, outbox: string): Mailer {
  return {
    repeatable: false,
    async send({ id, to, subject, text }, signal) {
      signal?.throwIfAborted();
      const watch = createWatch();
      // a connection a mail: what its log says is about this one
      const transport = nodemailer.createTransport({
        url,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 20_000,
        transactionLog: true,
        logger: watch.logger,
      } as SMTPTransport.Options & { url: string });
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domainOf(from)}>` });
      } catch (error) {
        const refused = typeof (error as { responseCode?: unknown }).responseCode === 'number';
        if (refused || !watch.hasText()) throw error;
        throw new UncertainDeliveryError('The mail server went silent with the mail in its hands', { cause: error });
      } finally {
        transport.close();
      }
    },
    forget: (people) => forgetFiles(outbox, people),
    forgetBefore: (before, most) => forgetOldFiles(outbox, before, most),
    close: () => {},
  };
}

/** Nodemailer's errors do not tell at which step a connection broke; the lines that it logs do. */
function createWatch() {
  let text = false;
  const skip = () => {};
  const logger = {
    level: skip,
    trace: skip,
    info: skip,
    warn: skip,
    error: skip,
    fatal: skip,
    debug: (entry: { tnx?: string }, line: unknown) => {
      if (entry.tnx === 'client' && line === 'DATA') text = true;
    },
  };
  return { logger, hasText: () => text };
}

const domainOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? 'personaforge';

function outboxMailer(from: string, outbox: string): Mailer {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    repeatable: true,
    async send({ id, orderedAt, to, subject, text, people }) {
      const messageId = `<${id}@${domainOf(from)}>`;
      const { message } = await composer.sendMail({ from, to, subject, text, messageId });
      const name = [orderedAt.toISOString().replace(/[:.]/g, '-'), id, ...people.map(tagOf), 'eml'].join('.');
      const file = path.join(outbox, name);
      const part = `${file}.${randomUUID()}.part`;
      await mkdir(outbox, { recursive: true });
      await writeFile(part, asTyped(message as Buffer, text), { mode: 0o600 });
      await rename(part, file);
    },
    forget: (people) => forgetFiles(outbox, people),
    forgetBefore: (before, most) => forgetOldFiles(outbox, before, most),
    close: () => composer.close(),
  };
}

/** A person copies the link out of the file: quoted-printable would break it over two lines. */
function asTyped(message: Buffer, text: string): string {
  const head = message.toString('utf8').split('\n\n', 1).join();
  return `${head.replace(/^Content-Transfer-Encoding: .*$/m, 'Content-Transfer-Encoding: 8bit')}\n\n${text}`;
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
