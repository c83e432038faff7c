import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf, itemAt } from '../../../src/list-item.ts';
import { ask, type Reply } from '../client.ts';
import { pollHealth, startIdler } from '../health.ts';
import { p } from '../load.ts';
import { judge, type Finding } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import { HOSTILE, type Target } from './hostile-requests.ts';

const REQUESTS = 1_000;
const AT_ONCE = 4;
const P99_MS = 50;
/** where others use the machine, a process waits for a core as well: as long as one that does nothing else waits */
const TIMES_IDLE = 3;
const IDLE_MS = 3_000;
/** for any machine: what hangs takes longer than that */
const ANSWER_MS = 120_000;

/** Requests made to hang or break a process, while `/healthz` is asked at the same one. */
export const hostile: Scenario = {
  name: 'hostile requests',
  async run(stage) {
    const world = await stage.world();
    const bystander = firstOf(await world.people(1));
    const attacker = firstOf(await world.people(1));
    // the ledger is kept for who does nothing wrong
    world.ledger.people.pop();
    await world.act.createPersona(bystander);
    await world.act.upload(bystander);
    const [url] = world.apiUrls;
    const { body } = await world.act.createPersona(attacker);
    const patiently: Target['ask'] = (method, path, asking) =>
      ask(url!, method, path, { ...asking, timeoutMs: ANSWER_MS });
    const target = { token: attacker.token, persona: body.id as string };
    const findings: Finding[] = [];
    const before = await pollHealth(url!);
    await sleep(IDLE_MS);
    const idle = p(await before.stop(), 0.99);
    const polled = await pollHealth(url!);
    const idler = await startIdler();
    const polledIdler = await pollHealth(idler.url);
    const requests = stage.times(REQUESTS, 100);
    const seen = new Map<string, Reply[]>();
    let next = 0;
    const attack = async () => {
      for (let i = next++; i < requests; i = next++) {
        const [name, send] = itemAt(HOSTILE, i % HOSTILE.length);
        const reply = await send({ ...target, ask: patiently });
        seen.set(name, [...(seen.get(name) ?? []), reply]);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, attack));
    const p99 = p(await polled.stop(), 0.99);
    const idlerP99 = p(await polledIdler.stop(), 0.99);
    await idler.stop();
    for (const [name, replies] of seen) {
      const wrong = replies.filter(({ status }) => status === 0 || (status >= 500 && status !== 503));
      if (wrong.length)
        findings.push({
          invariant: 'wrong error',
          what: `${name}: ${firstOf(wrong).status} at ${wrong.length} of ${replies.length}`,
        });
    }
    const limit = Math.max(P99_MS, TIMES_IDLE * Math.max(idle, idlerP99));
    // a figure of the long run, which has the machine for itself
    if (!stage.short && p99 > limit)
      findings.push({ invariant: 'deadline', what: `/healthz p99 ${Math.round(p99)} ms, over ${Math.round(limit)}` });
    return {
      faults: requests,
      findings: [...findings, ...(await judge(world))],
      notes: [
        `${HOSTILE.length} kinds`,
        `/healthz p99 ${Math.round(p99)} ms, idle ${Math.round(idle)} ms, of an idler ${Math.round(idlerP99)} ms`,
      ],
    };
  },
};
