import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { itemAt } from '../../../src/list-item.ts';
import { ask, type Reply } from '../client.ts';
import type { Finding } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

const KEYS = 200;
const REPEATS = 20;
/** keys whose repeats are on their way at one time */
const AT_ONCE = 5;
const PATIENCE_MS = 180_000;
const BETWEEN_KILLS_MS = 1_500;
/** no answer, at work already, too much at once, ending: each is asked again */
const PASSING = [0, 409, 429, 500, 502, 503];

/** Each of many requests with an idempotency key is sent many times to both processes, while these are killed in turn. */
export const repeats: Scenario = {
  name: 'repeats with a key',
  async run(stage) {
    const world = await stage.world();
    const [person] = await world.people(1);
    const token = person?.token ?? '';
    const count = stage.times(KEYS, 20);
    const killing = killInTurn(world);
    const titles = Array.from({ length: count }, (_, i) => `repeat ${i}`);
    const bodies = new Map<string, Set<string>>();
    for (let at = 0; at < count; at += AT_ONCE)
      await Promise.all(
        titles
          .slice(at, at + AT_ONCE)
          .map(async (title) => bodies.set(title, await sentByAll(world, token, title, true))),
      );
    const control = titles.slice(0, AT_ONCE).map((title) => `control of ${title}`);
    await Promise.all(control.map((title) => sentByAll(world, token, title, false)));
    const kills = await killing.end();
    const made = await countsOf(world);
    const findings: Finding[] = titles.flatMap((title) => judged(title, made.get(title) ?? 0, bodies.get(title)));
    const doubled = control.filter((title) => (made.get(title) ?? 0) > 1).length;
    if (doubled < control.length)
      findings.push({ invariant: 'doubled', what: `without keys only ${doubled} of ${control.length} were doubled` });
    await world.sql("delete from personas where title like 'repeat %' or title like 'control of %'");
    return {
      faults: kills,
      findings,
      notes: [`${count} keys × ${REPEATS}: one effect each; without keys ${doubled} of ${control.length} doubled`],
    };
  },
};

function judged(title: string, made: number, bodies: Set<string> | undefined): Finding[] {
  return [
    ...(made < 1 ? [{ invariant: 'lost' as const, what: title }] : []),
    ...(made > 1 ? [{ invariant: 'doubled' as const, what: `${title}: ${made}` }] : []),
    ...(bodies?.size === 1 ? [] : [{ invariant: 'wrong error' as const, what: `${title}: ${[...(bodies ?? [])]}` }]),
  ];
}

/** What the senders of one request were answered, each of them patient. */
async function sentByAll(world: World, token: string, title: string, hasKey: boolean): Promise<Set<string>> {
  const headers: Record<string, string> = hasKey ? { 'idempotency-key': randomUUID() } : {};
  const answers = await Promise.all(
    Array.from({ length: REPEATS }, async (_, i) => {
      const deadline = Date.now() + PATIENCE_MS;
      for (let turn = i; ; turn++) {
        const url = itemAt(world.apiUrls, turn % world.apiUrls.length);
        const reply: Reply = await ask(url, 'POST', '/personas', {
          token,
          body: { title },
          headers,
          timeoutMs: 10_000,
        });
        if (!PASSING.includes(reply.status) || Date.now() > deadline) return `${reply.status} ${reply.body?.id}`;
        await sleep(50 + Math.random() * 150);
      }
    }),
  );
  return new Set(answers);
}

function killInTurn({ apis, apiUrls }: World) {
  let over = false;
  let kills = 0;
  const running = (async () => {
    for (let turn = 0; !over; turn++) {
      await sleep(BETWEEN_KILLS_MS * (0.5 + Math.random()));
      const api = itemAt(apis, turn % apis.length);
      await api.kill();
      kills++;
      await api.start();
    }
  })();
  return {
    async end(): Promise<number> {
      over = true;
      await running;
      // what the balancer saw of a process that was killed is not yet what the next one says
      for (const url of apiUrls)
        while ((await ask(url, 'GET', '/readyz', { timeoutMs: 1_000 })).status !== 200) await sleep(50);
      return kills;
    },
  };
}

async function countsOf({ sql }: World): Promise<Map<string, number>> {
  const rows = await sql('select title, count(*)::int as made from personas group by title');
  return new Map(rows.map(({ title, made }) => [String(title), Number(made)]));
}
