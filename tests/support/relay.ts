import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';

/** A network between the service and its database, which can fall silent without a word, as one whose cable was drawn. */
export interface Relay {
  /** the address of the database by way of the relay */
  through(url: string): string;
  /** while true nothing passes in either direction, and new connections get no answer */
  silent: boolean;
  close(): Promise<void>;
}

export async function startRelay(target: { host: string; port: number }): Promise<Relay> {
  const sockets = new Set<net.Socket>();
  let silent = false;
  const server = net.createServer((near) => {
    const far = net.connect(target);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => void to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => (sockets.delete(from), to.destroy()));
      if (silent) from.pause();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    get silent() {
      return silent;
    },
    set silent(now) {
      silent = now;
      for (const socket of sockets)
        if (now) socket.pause();
        else socket.resume();
    },
    through(url) {
      const address = new URL(url);
      address.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      return address.href;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
