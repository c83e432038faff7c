import { setTimeout as sleep } from 'node:timers/promises';
import { ask, type Reply } from '../client.ts';
import { p } from '../load.ts';
import { judge, type Finding } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import { HOSTILE } from './hostile-requests.ts';

const REQUESTS = 1_000;
const AT_ONCE = 4;
const POLL_MS = 20;
const P99_MS = 50;
/** on a machine that others use, the process waits for a core as well: what it waits when nobody attacks is measured first */
const TIMES_IDLE = 3;
const IDLE_MS = 3_000;
const ANSWER_MS = 30_000;

/** Requests made to hang or break a process, while `/healthz` is asked at the same one. */
export const hostile: Scenario = {
  name: 'hostile requests',
  async run(stage) {
    const world = await stage.world();
    const [bystander, attacker] = await world.people(2);
    // the ledger is kept for who does nothing wrong
    world.ledger.people.pop();
    await world.act.createPersona(bystander!);
    await world.act.upload(bystander!);
    const [url] = world.apiUrls;
    const { body } = await world.act.createPersona(attacker!);
    const target = { token: attacker!.token, persona: body.id as string };
    const findings: Finding[] = [];
    const idle = p(await pollHealth(url!, () => Date.now() + IDLE_MS), 0.99);
    let running = true;
    const polled = pollHealth(url!, () => (running ? Infinity : 0));
    const requests = stage.times(REQUESTS, 100);
    const seen = new Map<string, Reply[]>();
    let next = 0;
    const attack = async () => {
      for (let i = next++; i < requests; i = next++) {
        const [name, send] = HOSTILE[i % HOSTILE.length]!;
        const reply = await send({ ...target, ask: (...asked) => ask(url!, ...asked) });
        seen.set(name, [...(seen.get(name) ?? []), reply]);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, attack));
    running = false;
    const p99 = p(await polled, 0.99);
    for (const [name, replies] of seen) {
      const wrong = replies.filter(({ status }) => status === 0 || (status >= 500 && status !== 503));
      const slow = replies.filter(({ ms }) => ms > ANSWER_MS);
      if (wrong.length)
        findings.push({
          invariant: 'wrong error',
          what: `${name}: ${wrong[0]!.status} at ${wrong.length} of ${replies.length}`,
        });
      if (slow.length) findings.push({ invariant: 'deadline', what: `${name}: ${Math.round(slow[0]!.ms)} ms` });
    }
    const limit = Math.max(P99_MS, TIMES_IDLE * idle);
    if (p99 > limit)
      findings.push({ invariant: 'deadline', what: `/healthz p99 ${Math.round(p99)} ms, over ${Math.round(limit)}` });
    return {
      faults: requests,
      findings: [...findings, ...(await judge(world))],
      notes: [`${HOSTILE.length} kinds`, `/healthz p99 ${Math.round(p99)} ms, idle ${Math.round(idle)} ms`],
    };
  },
};

async function pollHealth(url: string, until: () => number): Promise<number[]> {
  const took: number[] = [];
  const deadline = until();
  for (; Date.now() < Math.min(deadline, until() || 0); await sleep(POLL_MS))
    took.push((await ask(url, 'GET', '/healthz', { timeoutMs: ANSWER_MS })).ms);
  return took;
}
