import { setTimeout as sleep } from 'node:timers/promises';
import { itemAt } from '../../../src/list-item.ts';
import { hasFailed, startLoad } from '../load.ts';
import { judge, type Finding } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';

const RESTARTS = 50;
const CLIENTS = 6;

/** One process after the other is replaced while people work: nobody notices. */
export const rolling: Scenario = {
  name: 'rolling restarts',
  async run(stage) {
    const world = await stage.world();
    const findings: Finding[] = [];
    const load = startLoad(world, await world.people(CLIENTS), CLIENTS);
    const restarts = stage.times(RESTARTS, 4);
    let longest = 0;
    for (let i = 0; i < restarts; i++) {
      const service = itemAt(world.services, i % world.services.length);
      await sleep(500);
      const began = Date.now();
      const code = await service.stop();
      longest = Math.max(longest, Date.now() - began);
      if (code !== 0) findings.push({ invariant: 'exit code', what: `${service.name} ended with ${code ?? 'a kill'}` });
      await service.start();
    }
    await load.stop();
    const failed = load.replies.filter(({ reply }) => hasFailed(reply));
    for (const { action, reply } of failed)
      findings.push({
        invariant: 'failed request',
        what: `${action}: ${reply.status} after ${Math.round(reply.ms)} ms`,
      });
    return {
      faults: restarts,
      findings: [...findings, ...(await judge(world))],
      notes: [`${load.replies.length} requests, ${failed.length} failed`, `longest stop ${longest} ms`],
    };
  },
};
