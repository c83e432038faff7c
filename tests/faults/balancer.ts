import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { itemAt } from '../../src/list-item.ts';
import { HOST } from '../support/network.ts';

/** One answer of the service as it left it; status 0 where the connection broke. */
export interface Answered {
  method: string;
  path: string;
  status: number;
  retryAfter: string | null;
  ms: number;
  by: number;
}

export interface Balancer {
  url: string;
  answers: Answered[];
  /** how many of the next requests are answered with 500 here: the control of the oracle */
  plantFailures: number;
  isReady(port: number): boolean;
  close(): Promise<void>;
}

const PROBE_MS = 100;
const PROBE_LIMIT_MS = 1_000;
/** failed looks in a row after which a process counts as gone; an answer that it is not ready counts at once */
const SILENT_PROBES = 3;
const NO_BACKEND_MS = 15_000;

/**
 * Round robin over the processes whose `/readyz` answers 200, as a proxy in front of the service does: a refused
 * connection goes to the next one, as nothing was sent yet; anything later is the client's to see.
 */
export async function startBalancer(ports: number[]): Promise<Balancer> {
  const ready = new Map(ports.map((port) => [port, false]));
  const silent = new Map(ports.map((port) => [port, 0]));
  const answers: Answered[] = [];
  let turn = 0;
  const timers = ports.map((port) => {
    let looking = false;
    return setInterval(async () => {
      if (looking) return;
      looking = true;
      const status = await probe(port);
      const misses = status === 0 ? (silent.get(port) ?? 0) + 1 : 0;
      silent.set(port, misses);
      if (status !== 0 || misses >= SILENT_PROBES) ready.set(port, status === 200);
      looking = false;
    }, PROBE_MS);
  });
  const next = async (tried: Set<number>) => {
    for (const deadline = Date.now() + NO_BACKEND_MS; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const candidates = ports.filter((port) => ready.get(port) && !tried.has(port));
      if (candidates.length) return itemAt(candidates, turn++ % candidates.length);
      if (Date.now() > deadline) return null;
      if (tried.size) tried.clear();
    }
  };
  const balancer: Balancer = {
    url: '',
    answers,
    plantFailures: 0,
    isReady: (port) => ready.get(port) ?? false,
    async close() {
      for (const timer of timers) clearInterval(timer);
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const server = createServer({ requestTimeout: 0 }, async (req, res) => {
    const began = performance.now();
    const note = (status: number, by: number, retryAfter: string | null = null) =>
      answers.push({
        method: req.method ?? '',
        path: req.url ?? '',
        status,
        retryAfter,
        ms: performance.now() - began,
        by,
      });
    if (balancer.plantFailures > 0) {
      balancer.plantFailures--;
      note(500, 0);
      return void res.writeHead(500).end();
    }
    const tried = new Set<number>();
    for (;;) {
      const port = await next(tried);
      if (port === null) {
        note(0, 0);
        return void res.destroy();
      }
      if (await pass(req, res, port, note)) return;
      tried.add(port);
      ready.set(port, false);
    }
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  balancer.url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  return balancer;
}

type Note = (status: number, by: number, retryAfter?: string | null) => void;

/** Resolves with false when the connection was refused: nothing was sent and another process can take it. */
function pass(req: IncomingMessage, res: ServerResponse, port: number, note: Note): Promise<boolean> {
  return new Promise((resolve) => {
    const upstream = request(
      {
        host: HOST,
        port,
        method: req.method,
        path: req.url,
        headers: { ...req.headers, connection: 'close' },
        agent: false,
      },
      (answer) => {
        const retryAfter = answer.headers['retry-after'] ?? null;
        if (!res.destroyed) res.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(res);
        answer.on('end', () => (note(answer.statusCode ?? 0, port, retryAfter), resolve(true)));
        answer.on('error', () => (note(0, port), res.destroy(), resolve(true)));
      },
    );
    upstream.on('socket', (socket) => socket.once('connect', () => req.pipe(upstream)));
    upstream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') return resolve(false);
      if (!res.headersSent) note(0, port);
      res.destroy();
      resolve(true);
    });
    res.on('close', () => {
      if (!res.writableFinished) upstream.destroy();
      resolve(true);
    });
  });
}

/** 0: no answer */
function probe(port: number): Promise<number> {
  return fetch(`http://${HOST}:${port}/readyz`, { signal: AbortSignal.timeout(PROBE_LIMIT_MS) }).then(
    async (answer) => (await answer.arrayBuffer(), answer.status),
    () => 0,
  );
}
