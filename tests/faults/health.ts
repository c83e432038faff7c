import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { HOST, listen } from '../support/network.ts';

const POLL_MS = 20;
const ANSWER_MS = 30_000;

export interface HealthPoll {
  /** how long each answer took, in milliseconds */
  stop(): Promise<number[]>;
}

/**
 * Asks `/healthz` of a process again and again in a thread of its own, as this one waits for what it sends itself.
 * Resolves once the first answer is there.
 */
export async function pollHealth(url: string): Promise<HealthPoll> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { url } });
  await once(worker, 'message');
  return {
    async stop() {
      const told = once(worker, 'message');
      worker.postMessage('stop');
      const [took] = (await told) as [number[]];
      await worker.terminate();
      return took;
    },
  };
}

/** A server that does nothing but answer: what it takes is what the machine takes. */
export async function startIdler(): Promise<{ url: string; stop(): Promise<void> }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { url: null } });
  const [port] = (await once(worker, 'message')) as [number];
  return { url: `http://${HOST}:${port}`, stop: async () => void (await worker.terminate()) };
}

/** A connection that broke counts as the longest wait. */
async function askedFor(url: string): Promise<number> {
  const began = performance.now();
  const answered = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(ANSWER_MS) }).then(
    async (answer) => (await answer.arrayBuffer(), answer.ok),
    () => false,
  );
  return answered ? performance.now() - began : ANSWER_MS;
}

async function idle(tell: MessagePort): Promise<void> {
  const server = createServer((_req, res) => void res.end('ok'));
  await listen(server);
  tell.postMessage((server.address() as AddressInfo).port);
}

async function poll(url: string, tell: MessagePort): Promise<void> {
  const took: number[] = [];
  let going = true;
  tell.once('message', () => (going = false));
  // the first answer pays for the connection and for compiling
  await askedFor(url);
  tell.postMessage('on');
  do {
    took.push(await askedFor(url));
    await sleep(POLL_MS);
  } while (going);
  tell.postMessage(took);
}

if (!isMainThread && parentPort) {
  const { url } = workerData as { url: string | null };
  await (url ? poll(url, parentPort) : idle(parentPort));
}
