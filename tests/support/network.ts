import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

export const HOST = '127.0.0.1';

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A TCP proxy before a dependency. In a hole nothing passes and nothing is closed, as when packets are dropped. */
export interface Wire {
  port: number;
  /** the address of what is behind it, by way of it */
  through(url: string): string;
  hole(): void;
  /** what waited in the hole goes on, as TCP sends it again */
  heal(): void;
  close(): Promise<void>;
}

export async function openWire(port: number, host = HOST): Promise<Wire> {
  const open = new Set<Socket>();
  const waiting: (() => void)[] = [];
  let holed = false;
  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (client) => {
    keep(open, client);
    const join = () => forward(open, client, connect({ port, host, allowHalfOpen: true }));
    if (holed) waiting.push(join);
    else join();
  });
  await listen(server);
  const near = (server.address() as AddressInfo).port;
  return {
    port: near,
    through: (url) => Object.assign(new URL(url), { host: `${HOST}:${near}` }).href,
    hole() {
      holed = true;
      for (const socket of open) socket.pause();
    },
    heal() {
      holed = false;
      for (const join of waiting.splice(0)) join();
      for (const socket of open) socket.resume();
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function forward(open: Set<Socket>, client: Socket, upstream: Socket): void {
  keep(open, upstream);
  for (const [from, to] of [
    [client, upstream],
    [upstream, client],
  ] as const) {
    from.on('data', (chunk) => {
      if (!to.destroyed) to.write(chunk);
    });
    from.on('end', () => to.end());
    from.on('close', () => to.destroySoon());
  }
  client.resume();
}

function keep(open: Set<Socket>, socket: Socket): void {
  open.add(socket);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => open.delete(socket));
}

export async function listen(server: Server): Promise<void> {
  server.listen(0, HOST);
  await once(server, 'listening');
}
