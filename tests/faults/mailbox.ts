import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { HOST } from '../support/network.ts';

/** An SMTP server that counts what it took. */
export interface Mailbox {
  port: number;
  countTo(address: string): number;
  /** called with each mail before it is taken, and after; what it awaits holds the sender */
  onMail: ((address: string, taken: boolean) => void | Promise<void>) | null;
  close(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  const counts = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    async onData(stream, { envelope }, done) {
      stream.resume();
      await new Promise((resolve) => stream.once('end', resolve));
      const to = envelope.rcptTo[0]?.address ?? '';
      await box.onMail?.(to, false);
      counts.set(to, (counts.get(to) ?? 0) + 1);
      done();
      await box.onMail?.(to, true);
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, HOST, resolve));
  const box: Mailbox = {
    port: (server.server.address() as AddressInfo).port,
    countTo: (address) => counts.get(address) ?? 0,
    onMail: null,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
  return box;
}
