import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:http';
import { BlockList, isIPv6, type Socket } from 'node:net';

/** What one client may take of the server, and for how long. Times in milliseconds. */
export interface HttpLimits {
  /** for the head of a request */
  headersMs: number;
  /** for a whole request, its body included */
  requestMs: number;
  /** for a client that does not read its answer */
  stalledMs: number;
  /** an idle connection; longer than proxies keep theirs, so that they are the ones who end it */
  keepAliveMs: number;
  /** how often the deadlines of head and body are looked at */
  checkMs: number;
  /** requests of one connection that are not answered yet: clients that pipeline are rare, and none needs many */
  pipelined: number;
  connections: number;
  /** of one public address; a private one may be a proxy that speaks for everybody */
  connectionsPerAddress: number;
  /** after a stop was asked for: how long a connection may be open without a request */
  unusedMs: number;
  /** after a stop was asked for: how long a stream of events may go on; its client comes again elsewhere */
  streamsMs: number;
  /** after a stop was asked for: how long any other request may go on */
  drainMs: number;
}

export const HTTP_LIMITS: HttpLimits = {
  headersMs: 10_000,
  requestMs: 60_000,
  stalledMs: 60_000,
  keepAliveMs: 65_000,
  checkMs: 1_000,
  pipelined: 16,
  connections: 2_000,
  connectionsPerAddress: 200,
  unusedMs: 1_000,
  streamsMs: 6_000,
  drainMs: 11_000,
};

export interface HttpServer {
  server: Server;
  /** From now on every answer asks its client to come again on another connection. */
  wind(): void;
  /** Takes no new connection, lets the running requests finish within the limits, ends the rest. */
  drain(): Promise<void>;
}

/** A server that slow, greedy and silent clients cannot hold, and that ends without breaking a request. */
export function createHttpServer(limits: HttpLimits, listener: RequestListener): HttpServer {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkMs,
  });
  server.maxConnections = limits.connections;
  const sockets = new Set<Socket>();
  const running = new Map<Socket, ServerResponse>();
  const unanswered = new WeakMap<Socket, number>();
  let ending = false;
  let draining = false;

  server.on('connection', (socket) => {
    if (isOverShare(socket, sockets, limits.connectionsPerAddress)) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (req, res) => {
    const { socket } = req;
    const ahead = unanswered.get(socket) ?? 0;
    // Node reads whatever has come before it looks whether answers are taken: thousands of heads in one piece
    if (socket.destroyed || ahead >= limits.pipelined) return void socket.destroy();
    unanswered.set(socket, ahead + 1);
    if (ending) res.shouldKeepAlive = false;
    running.set(socket, res);
    res.once('close', () => {
      unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1);
      if (running.get(socket) === res) running.delete(socket);
      // before that, an idle connection may have its next request under way already
      if (draining) setImmediate(() => server.closeIdleConnections());
    });
    listener(req, res);
  });
  // the clock of a socket starts again with all that moves on it: silence with something left to send is a stalled reader
  server.setTimeout(limits.stalledMs, (socket) => {
    if (!running.has(socket) || socket.writableLength > 0) socket.destroy();
    else socket.setTimeout(limits.stalledMs);
  });

  const wind = () => {
    ending = true;
    for (const res of running.values()) if (!res.headersSent) res.shouldKeepAlive = false;
  };
  return {
    server,
    wind,
    async drain() {
      wind();
      draining = true;
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const timers = [
        setTimeout(() => {
          for (const socket of sockets) if (!running.has(socket)) socket.destroy();
        }, limits.unusedMs),
        setTimeout(() => {
          for (const res of running.values()) if (isEventStream(res)) res.end();
        }, limits.streamsMs),
        setTimeout(() => server.closeAllConnections(), limits.drainMs),
      ];
      await closed;
      timers.forEach(clearTimeout);
    },
  };
}

/** Resolves when it listens. @throws what the system says against it, such as EADDRINUSE */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}

const isEventStream = ({ req }: ServerResponse) => req.headers.accept?.includes('text/event-stream') ?? false;

const PRIVATE = new BlockList();
PRIVATE.addSubnet('127.0.0.0', 8);
PRIVATE.addSubnet('10.0.0.0', 8);
PRIVATE.addSubnet('172.16.0.0', 12);
PRIVATE.addSubnet('192.168.0.0', 16);
PRIVATE.addAddress('::1', 'ipv6');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

/** Whether a public address has all the connections already that one may have. */
function isOverShare({ remoteAddress }: Socket, others: Set<Socket>, limit: number): boolean {
  if (!remoteAddress || isPrivate(remoteAddress)) return false;
  let count = 0;
  for (const other of others) if (other.remoteAddress === remoteAddress) count += 1;
  return count >= limit;
}

export const isPrivate = (address: string) => PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
