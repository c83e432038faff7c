import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf, itemAt } from '../../../src/list-item.ts';
import { ask } from '../client.ts';
import { pollHealth } from '../health.ts';
import { p, startLoad, until } from '../load.ts';
import { judge, type Finding } from '../oracle.ts';
import { memoryOf } from '../processes.ts';
import type { Scenario } from '../scenario.ts';

const CLIENTS = 15;
const TENFOLD = 10;
const SECONDS = 60;
/** for any machine: who is not well by then is stuck */
const RECOVERED_MS = 60_000;
/** what waits longer should have been refused; a figure of the long run, which has the machine for itself */
const WAIT_MS = 15_000;
/** a process that grows with what it is asked has no bound */
const MOST_GROWTH_MB = 500;
/** 409 where two clients of one person change the same persona at once */
const TAKEN = [200, 409, 429, 503];

/** Ten times as many clients as the service serves: it takes what it can, refuses the rest, and is well at once after. */
export const overload: Scenario = {
  name: 'tenfold load',
  async run(stage) {
    const world = await stage.world();
    const people = await world.people(10);
    const before = world.apis.map(({ pid }) => memoryOf(pid));
    const load = startLoad(world, people, CLIENTS * TENFOLD, 20);
    const seconds = stage.times(SECONDS, 5);
    const polled = await pollHealth(firstOf(world.apiUrls));
    await sleep(seconds * 1_000);
    const health = await polled.stop();
    const grown = Math.max(...world.apis.map(({ pid }, i) => memoryOf(pid) - itemAt(before, i)));
    await load.stop();
    const findings: Finding[] = [];
    const began = Date.now();
    const well = await until(
      () => ask(world.url, 'GET', '/users/me', { token: firstOf(people).token, timeoutMs: 10_000 }),
      RECOVERED_MS,
    );
    if (!well) findings.push({ invariant: 'deadline', what: `not well ${RECOVERED_MS / 1000} s after the load` });
    const odd = load.replies.filter(({ reply }) => !TAKEN.includes(reply.status));
    for (const { action, reply } of odd.slice(0, 20))
      findings.push({
        invariant: 'failed request',
        what: `${action}: ${reply.status} after ${Math.round(reply.ms)} ms`,
      });
    const accepted = load.replies.filter(({ reply }) => reply.status === 200).map(({ reply }) => reply.ms);
    const p95 = Math.round(p(accepted, 0.95));
    if (!stage.short && p95 > WAIT_MS)
      findings.push({ invariant: 'deadline', what: `p95 of what was taken: ${p95} ms` });
    if (grown > MOST_GROWTH_MB)
      findings.push({ invariant: 'deadline', what: `a process grew by ${Math.round(grown)} MiB` });
    const refused = load.replies.filter(({ reply }) => reply.status === 503).length;
    return {
      faults: CLIENTS * TENFOLD,
      findings: [...findings, ...(await judge(world))],
      notes: [
        `${accepted.length} taken, p95 ${p95} ms`,
        `${refused} refused`,
        `/healthz p99 ${Math.round(p(health, 0.99))} ms`,
        `grown by ${Math.round(grown)} MiB`,
        `well after ${Date.now() - began} ms`,
      ],
    };
  },
};
