import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf } from '../../../src/list-item.ts';
import { ask } from '../client.ts';
import { startLoad, until } from '../load.ts';
import { judge, type Finding } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

const STOPS = 20;
const CLIENTS = 6;
const AWAY_MS = 1_500;
const BACK_MS = 30_000;
/** 503 within 5 s, and what a busy machine adds */
export const ANSWER_MS = 7_500;

/** Crashes the database under load: what was acknowledged is there, and everybody comes back by himself. */
export const postgresStop: Scenario = {
  name: 'immediate stops',
  async run(stage) {
    const { control } = stage.postgres;
    if (!control) return { faults: 0, findings: [], skipped: 'this PostgreSQL is not ours to stop (FAULTS_PGDATA)' };
    const world = await stage.world();
    const findings: Finding[] = [];
    const people = await world.people(CLIENTS);
    const load = startLoad(world, people, CLIENTS);
    const stops = stage.times(STOPS, 1);
    let longest = 0;
    for (let i = 0; i < stops; i++) {
      await sleep(500 + Math.random() * 1_000);
      await control.stopImmediately();
      await sleep(AWAY_MS);
      await control.start();
      const began = Date.now();
      findings.push(...(await comesBack(world, BACK_MS)));
      longest = Math.max(longest, Date.now() - began);
    }
    await load.stop();
    // a process that died while it sent may send once more
    world.mailFaults.count += stops * world.workers.length * 2;
    return {
      faults: stops,
      findings: [...findings, ...(await judge(world))],
      notes: [`${world.ledger.size()} acknowledged`, `back after at most ${longest} ms`],
    };
  },
};

/** Requests at each process and a job succeed again, without a restart. */
export async function comesBack(world: World, limitMs: number): Promise<Finding[]> {
  const person = firstOf(world.ledger.people);
  const findings: Finding[] = [];
  for (const [i, url] of world.apiUrls.entries()) {
    if (!(await until(() => ask(url, 'GET', '/users/me', { token: person.token, timeoutMs: 5_000 }), limitMs)))
      findings.push({ invariant: 'deadline', what: `api-${i + 1} does not come back within ${limitMs / 1000} s` });
  }
  for (const { name, alive } of world.services)
    if (!alive) findings.push({ invariant: 'exit code', what: `${name} ended when the database did` });
  return findings;
}
