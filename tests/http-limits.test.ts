import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import {
  createHttpServer,
  HTTP_LIMITS,
  isPrivate,
  listen,
  type HttpLimits,
  type HttpServer,
} from '../src/http-server.ts';

/** Real sockets against small limits: the socket's end is what is waited for, never the time. */
let http: HttpServer;
afterEach(() => http?.drain());

const QUICK = { drainMs: 50, unusedMs: 20, checkMs: 10 };

async function start(limits: Partial<HttpLimits>, listener = answerAtOnce): Promise<number> {
  http = createHttpServer({ ...HTTP_LIMITS, ...QUICK, ...limits }, listener);
  await listen(http.server, 0, '127.0.0.1');
  return (http.server.address() as AddressInfo).port;
}

type Listener = Parameters<typeof createHttpServer>[1];
const answerAtOnce: Listener = (req, res) => {
  req.resume();
  req.once('end', () => res.end('ok'));
};

/** Sends `text` and reads until the server ends the connection. */
async function untilClosed(port: number, text: string, read = true): Promise<string> {
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => {});
  let answer = '';
  if (read) socket.on('data', (bytes) => (answer += bytes));
  socket.write(text);
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}

it('ends a request whose head does not come', async () => {
  const port = await start({ headersMs: 40, requestMs: 60_000 });
  expect(await untilClosed(port, 'GET / HTTP/1.1\r\nHost: a\r\n')).toContain('408');
});

it('ends a connection that asks on and on before it has read', async () => {
  let asked = 0;
  const port = await start({ pipelined: 4 }, () => asked++);
  const answer = await untilClosed(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(1_000));
  expect([asked, answer]).toEqual([4, '']);
});

it('answers as many in a row as may be asked at once', async () => {
  const port = await start({ pipelined: 4, keepAliveMs: 20 });
  const answer = await untilClosed(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(4));
  expect(answer.match(/200 OK/g)).toHaveLength(4);
});

it('ends a request whose body does not come', async () => {
  const port = await start({ headersMs: 40, requestMs: 40 });
  expect(await untilClosed(port, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12')).toContain('408');
});

it('ends an answer that nobody reads, and not one that takes its time to be made', async () => {
  const cut = Promise.withResolvers<void>();
  const port = await start({ stalledMs: 60 }, (req, res) => {
    if (req.url === '/slow') {
      // longer than a reader may stall, counted by the clock that watches it
      req.socket.once('timeout', () => res.end('made'));
      return;
    }
    res.once('close', () => cut.resolve());
    res.end(Buffer.alloc(64 * 1024 * 1024));
  });
  const stalled = net.connect(port, '127.0.0.1').on('error', () => {});
  stalled.pause().write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await cut.promise;
  stalled.destroy();
  expect(await untilClosed(port, 'GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toContain('made');
});

it('ends an idle connection', async () => {
  const port = await start({ keepAliveMs: 20 });
  expect(await untilClosed(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toContain('200 OK');
});

it('takes no more connections than it has room for', async () => {
  const port = await start({ connections: 2 });
  const held = [net.connect(port, '127.0.0.1'), net.connect(port, '127.0.0.1')];
  await Promise.all(held.map((socket) => once(socket, 'connect')));
  expect(await untilClosed(port, '')).toBe('');
  for (const socket of held) socket.destroy();
});

it.each([
  ['127.0.0.1', true],
  ['::ffff:10.1.2.3', true],
  ['172.18.0.5', true],
  ['fd00::1', true],
  ['203.0.113.9', false],
  ['::ffff:203.0.113.9', false],
  ['2001:db8::1', false],
])('knows that %s may be a proxy: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected);
});

it('lets the running request finish, tells its client to go, and ends what is idle or streams', async () => {
  const inside = Promise.withResolvers<() => void>();
  const port = await start({ streamsMs: 20, drainMs: 60_000 }, (req, res) => {
    if (req.url === '/events') res.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
    else if (req.url === '/long') inside.resolve(() => res.end('whole'));
    else res.end('ok');
  });
  const events = untilClosed(port, 'GET /events HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n');
  const idle = untilClosed(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  const unused = untilClosed(port, '');
  const long = untilClosed(port, 'GET /long HTTP/1.1\r\nHost: a\r\n\r\n');
  const finish = await inside.promise;
  const drained = http.drain();
  expect(await events).toContain('text/event-stream');
  expect(await idle).toContain('ok');
  expect(await unused).toBe('');
  finish();
  expect(await long).toMatch(/connection: close[\s\S]*whole/i);
  await drained;
});

it('answers once more on each idle connection while it only says that it goes', async () => {
  const port = await start({ unusedMs: 60_000 });
  const idle = net.connect(port, '127.0.0.1');
  let answers = '';
  const answered = Promise.withResolvers<void>();
  idle.on('data', (bytes) => {
    answers += bytes;
    answered.resolve();
  });
  idle.write('GET /first HTTP/1.1\r\nHost: a\r\n\r\n');
  await answered.promise;
  http.wind();
  expect(await untilClosed(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(/connection: close/i);
  idle.write('GET /second HTTP/1.1\r\nHost: a\r\n\r\n');
  await new Promise((resolve) => idle.once('close', resolve));
  expect(answers.match(/200 OK/g)).toHaveLength(2);
  expect(answers).toMatch(/connection: close/i);
});
