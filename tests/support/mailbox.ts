import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { firstOf } from '../../src/list-item.ts';
import { afterAll, beforeAll } from 'vitest';

export interface ReceivedMail {
  to: string;
  subject: string;
  text: string;
  /** the token at the end of its link; '' where it has none */
  token: string;
}

export interface Mailbox {
  /** the variables with which the service sends here; filled before the service starts when given to `useApp` */
  environment: NodeJS.ProcessEnv;
  /** everything that arrived */
  all: ReceivedMail[];
  /** how many of the next mails are refused, as by a server in trouble */
  refuse: number;
  /** addresses that do not exist here */
  unknown: Set<string>;
  /** Keeps the next mail unanswered, and resolves with what answers it once its text is here: taken, or cut off. */
  hold(): Promise<{ accept: () => void; cutOff: () => void }>;
  /** Takes the oldest mail to `to` whose subject matches, waiting for it to arrive. */
  take(to: string, subject: RegExp): Promise<ReceivedMail>;
}

/** A real SMTP server for the tests of one file. Call it before `useApp`. */
export function useMailbox(): Mailbox {
  const unread: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  let holding: ((answer: { accept: () => void; cutOff: () => void }) => void) | null = null;
  const box: Mailbox = {
    environment: {},
    all: [],
    refuse: 0,
    unknown: new Set(),
    hold: () => new Promise((resolve) => (holding = resolve)),
    async take(to, subject) {
      for (;;) {
        const at = unread.findIndex((mail) => mail.to === to && subject.test(mail.subject));
        if (at >= 0) return firstOf(unread.splice(at, 1));
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      done(box.unknown.has(address) ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null);
    },
    onData(stream, session, done) {
      simpleParser(stream).then(async (mail) => {
        if (await cutOff(session.id)) return;
        if (box.refuse > 0) {
          box.refuse--;
          done(Object.assign(new Error('try again later'), { responseCode: 451 }));
          return;
        }
        const received = readable(mail);
        box.all.push(received);
        unread.push(received);
        done();
        for (const wake of waiting) wake();
        waiting.clear();
      }, done);
    },
  });
  /** Waits while the mail is held; true when its connection was ended without an answer. */
  const cutOff = async (sessionId: string): Promise<boolean> => {
    const tell = holding;
    if (!tell) return false;
    holding = null;
    const accepted = await new Promise<boolean>((resolve) =>
      tell({ accept: () => resolve(true), cutOff: () => resolve(false) }),
    );
    if (!accepted) for (const connection of server.connections) if (connection.id === sessionId) connection.close();
    return !accepted;
  };
  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    Object.assign(box.environment, {
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'PersonaForge <service@example.com>',
    });
  });
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
  return box;
}

function readable({ to, subject, text }: ParsedMail): ReceivedMail {
  const address = Array.isArray(to) ? to[0] : to;
  const body = text ?? '';
  return {
    to: address?.value[0]?.address ?? '',
    subject: subject ?? '',
    text: body,
    token: /\/(?:invites|reset|confirm)\/([\w-]+)/.exec(body)?.[1] ?? '',
  };
}
