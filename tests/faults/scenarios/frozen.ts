import { setTimeout as sleep } from 'node:timers/promises';
import { itemAt } from '../../../src/list-item.ts';
import { judge } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import { watch } from '../watch.ts';
import type { World } from '../world.ts';

const FREEZES = 20;
/** longer than a file may be read for, so that the frozen one finds its time over */
const FROZEN_MS = 11_000;
const TAKEN_OVER_MS = 60_000;
const LATE_MS = 3_000;
/** as many as both workers read at a time */
const UPLOADS = 4;

/** A worker that stops in the middle of its jobs and goes on when others have done them: its results come too late. */
export const frozen: Scenario = {
  name: 'frozen workers',
  async run(stage) {
    const world = await stage.world();
    const people = await world.people(2);
    const watching = await watch(world);
    const freezes = stage.times(FREEZES, 1);
    let active = 0;
    for (let i = 0; i < freezes; i++) {
      const worker = itemAt(world.workers, i % world.workers.length);
      const claimed = watching.next(({ kind, state }) => kind === 'parse-cv' && state === 'active');
      const sent = Array.from({ length: UPLOADS }, (_, n) => world.act.upload(itemAt(people, n % people.length)));
      await claimed;
      worker.signal('SIGSTOP');
      const ids = (await world.sql("select id from pgboss.job where name = 'parse-cv' and state = 'active'")).map(
        ({ id }) => String(id),
      );
      active += ids.length;
      await sleep(FROZEN_MS);
      await world.expireLeases(await stillActive(world, ids));
      await taken(world);
      worker.signal('SIGCONT');
      await Promise.all(sent);
      await sleep(LATE_MS);
    }
    await watching.close();
    // the same bytes again are the same CV
    for (const person of people) for (const { bytes } of person.cvs.values()) await world.act.upload(person, bytes);
    return {
      faults: freezes,
      findings: await judge(world),
      notes: [`${active} jobs active when frozen`, `${world.ledger.size()} acknowledged`],
    };
  },
};

const stillActive = async (world: World, ids: string[]) =>
  (await world.sql("select id from pgboss.job where state = 'active' and id = any($1)", [ids])).map(({ id }) =>
    String(id),
  );

async function taken(world: World): Promise<void> {
  for (const deadline = Date.now() + TAKEN_OVER_MS; Date.now() < deadline; await sleep(200)) {
    await world.hurryRetries();
    if (!(await world.sql("select 1 from cvs where status = 'processing'")).length) return;
  }
}
