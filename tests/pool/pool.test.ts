import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { presentError } from '../../src/errors.ts';
import { createPool, type PoolOptions } from '../../src/pool/pool.ts';
import { TABLE, TASKS } from './tasks.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((pool) => pool.close())));

function start(options: Partial<PoolOptions<typeof TASKS>> = {}) {
  const pool = createPool({ tasks: TASKS, table: TABLE, ...options });
  open.push(pool);
  return pool;
}

const swallow = (work: Promise<unknown>) => void work.catch(() => {});
const presented = (work: Promise<unknown>) => work.then(() => null, presentError);

describe('a task', () => {
  it('runs in a process of its own, which serves the next one too and gets no environment', async () => {
    const pool = start({ size: 1 });
    const first = await pool.run('whoami', null);
    expect(first.pid).not.toBe(process.pid);
    expect(first.environment).toEqual({});
    expect((await pool.run('whoami', null)).pid).toBe(first.pid);
  });

  it.each([
    ['computes too long', 'hang', 'may take 0.3 s of computing'],
    ['waits too long', 'wait', 'may take 0.3 s,'],
    ['takes too much memory', 'hoard', 'may use 256 MB of memory'],
  ] as const)('that %s ends as 422 with the limit, and the next one is served', async (_, name, limit) => {
    const pool = start({ size: 1 });
    expect(await presented(pool.run(name, null as never))).toMatchObject({
      status: 422,
      error: { code: 'ERR_UNPROCESSABLE', message: expect.stringContaining(limit) },
    });
    expect(await pool.run('read', 'next')).toBe('NEXT');
  });

  it('that throws is a fault of the service, and its process serves on', async () => {
    const pool = start({ size: 1 });
    const { pid } = await pool.run('whoami', null);
    await expect(pool.run('fail', null)).rejects.toMatchObject({ name: 'TaskFailedError' });
    expect((await pool.run('whoami', null)).pid).toBe(pid);
  });

  it('whose process is killed from outside is begun once more', async () => {
    const pool = start({ size: 1 });
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'pool-')), 'pids');
    const told = pool.run('tell', file);
    const begun = () => readFile(file, 'utf8').catch(() => '');
    await expect.poll(begun, { timeout: 30_000 }).not.toBe('');
    process.kill(Number(await begun()), 'SIGKILL');
    expect(await told).toBe('told');
  });

  it('whose process is killed each time ends as 503', async () => {
    const pool = start({ size: 1 });
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'pool-')), 'pids');
    const ended = presented(pool.run('tellOn', file));
    for (const line of [0, 1]) {
      const pid = async () => (await readFile(file, 'utf8').catch(() => '')).split('\n')[line];
      await expect.poll(pid, { timeout: 30_000 }).toMatch(/^\d+$/);
      process.kill(Number(await pid()), 'SIGKILL');
    }
    expect(await ended).toMatchObject({ status: 503, error: { code: 'ERR_UNAVAILABLE' } });
    expect(await pool.run('read', 'next')).toBe('NEXT');
  });

  it('is served after a process has died at rest', async () => {
    const pool = start({ size: 1 });
    const { pid } = await pool.run('whoami', null);
    process.kill(pid, 'SIGKILL');
    // whoever comes before the death is known meets it
    const next = () => pool.run('whoami', null).catch(() => ({ pid }));
    await expect.poll(async () => (await next()).pid !== pid, { timeout: 30_000 }).toBe(true);
  });

  it('is ended by its signal, waiting or running', async () => {
    const pool = start({ size: 1 });
    const running = new AbortController();
    const waiting = new AbortController();
    const first = pool.run('hangAnalysis', undefined as never, { signal: running.signal });
    const second = pool.run('read', 'never', { signal: waiting.signal });
    waiting.abort(new Error('not needed'));
    await expect(second).rejects.toThrow('not needed');
    running.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    expect(await pool.run('read', 'next')).toBe('NEXT');
  });

  it('is rejected by a pool that closes or is closed', async () => {
    const pool = start({ size: 1 });
    const works = [pool.run('hangAnalysis', undefined as never), pool.run('read', 'waiting')];
    const ends = Promise.allSettled(works);
    await pool.close();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(pool.run('read', 'late')).rejects.toThrow('closed');
  });
});

describe('the line', () => {
  it('leaves a process free for analyses while readings pile up', async () => {
    const pool = start({ size: 2 });
    for (let n = 0; n < 5; n++) swallow(pool.run('hangReading', undefined as never));
    expect((await pool.run('whoami', null)).pid).toBeGreaterThan(0);
  });

  it('lets readings go on while a slow one is aside', async () => {
    const pool = start({ size: 2 });
    swallow(pool.run('scan', null));
    expect(await pool.run('read', 'next')).toBe('NEXT');
    expect((await pool.run('whoami', null)).pid).toBeGreaterThan(0);
  });

  it('takes kinds in turn', async () => {
    const pool = start({ size: 1 });
    const order: string[] = [];
    const note = (what: string, work: Promise<unknown>) => work.then(() => order.push(what));
    await Promise.all([
      ...[1, 2, 3].map((n) => note(`analysis ${n}`, pool.run('whoami', null))),
      note('reading', pool.run('read', 'x')),
    ]);
    expect(order).toEqual(['analysis 1', 'reading', 'analysis 2', 'analysis 3']);
  });

  it('refuses with 503 and Retry-After when it is full, but lets jobs in', async () => {
    const pool = start({ size: 1, mostWaiting: 2, mostOfOwner: 1 });
    swallow(pool.run('hangAnalysis', undefined as never, { owner: 'a' }));
    swallow(pool.run('hangAnalysis', undefined as never, { owner: 'a' }));
    const own = await presented(pool.run('whoami', null, { owner: 'a' }));
    expect(own).toMatchObject({
      status: 503,
      error: { message: expect.stringContaining('analyses waiting already') },
    });
    swallow(pool.run('hangAnalysis', undefined as never, { owner: 'b' }));
    const full = await presented(pool.run('whoami', null, { owner: 'c' }));
    expect(full).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    const job = pool.run('whoami', null, { owner: 'c', patient: true });
    swallow(job);
    await pool.close();
    await expect(job).rejects.toThrow('closed');
  });
});
