import { describe, expect, it } from 'vitest';
import { createCongestion } from '../src/db/congestion.ts';
import { useApp } from './support/app.ts';

type Waits = [sinceLastMs: number, waitedMs: number][];

describe('a line for connections', () => {
  const clock = { ms: 5_000 };
  const after = (waits: Waits) => {
    const congestion = createCongestion(() => clock.ms);
    for (const [pause, waited] of waits) {
      clock.ms += pause;
      congestion.waited(waited);
    }
    return congestion;
  };

  it.each<[string, Waits]>([
    ['in which nobody waits', [[100, 0]]],
    ['that a burst has filled for a moment', [10, 300, 300, 300].map((pause, i) => [pause, i && 280])],
    ['in which somebody was quick meanwhile', [600, 600, 10, 600].map((pause, i) => [pause, i === 2 ? 20 : 500])],
  ])('%s takes more', (_, waits) => {
    expect(after(waits).isStanding()).toBe(false);
  });

  it('in which nobody is quick for a second takes no more, until that is over', () => {
    const congestion = after([10, 400, 400, 400].map((pause, i) => [pause, i && 300]));
    expect(congestion.isStanding()).toBe(true);
    clock.ms += 999;
    expect(congestion.isStanding()).toBe(true);
    clock.ms += 1;
    expect(congestion.isStanding()).toBe(false);
  });
});

describe('a service that cannot follow', () => {
  const app = useApp({ congestion: { waited: () => {}, isStanding: () => true } });

  it.each([
    ['GET', '/personas', undefined],
    ['POST', '/auth/login', { email: 'me@example.com', password: 'a good long password' }],
    ['POST', '/graphql', { query: '{ me { id } }' }],
  ])('refuses %s %s and says when to come again', async (method, path, body) => {
    const answer = await fetch(app.url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(await answer.text()).toContain('ERR_UNAVAILABLE');
  });

  it.each(['/healthz', '/readyz'])('answers 200 at %s', async (path) => {
    expect((await fetch(app.url + path)).status).toBe(200);
  });
});
