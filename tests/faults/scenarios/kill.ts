import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf, itemAt } from '../../../src/list-item.ts';
import { ask, uniqueCv } from '../client.ts';
import { actions, type Person } from '../ledger.ts';
import { until } from '../load.ts';
import { freePort, HOST } from '../../support/network.ts';
import { judge, type Finding } from '../oracle.ts';
import { openSql, type Postgres } from '../postgres.ts';
import { createService } from '../processes.ts';
import type { Scenario } from '../scenario.ts';
import { watch, type Watch } from '../watch.ts';
import type { World } from '../world.ts';

/** Seven stages, so 105 in the long run. */
const ROUNDS = 15;
const LARGE_BYTES = 4_000_000;
const PARSE_CV = 'parse-cv';
const AFTER_KILL_MS = 30_000;

interface Round {
  world: World;
  person: Person;
  watch: Watch;
  number: number;
}

/** Each kills at its stage and starts what it killed again. */
const STAGES: Record<string, (round: Round) => Promise<void>> = {
  async upload({ world, person, number }) {
    const i = number % 2;
    const bytes = await uniqueCv(LARGE_BYTES);
    const sent = actions(itemAt(world.apiUrls, i)).upload(person, bytes);
    await sleep(Math.random() * 60);
    await itemAt(world.apis, i).kill();
    await sent;
    await itemAt(world.apis, i).start();
    await until(() => world.act.upload(person, bytes), AFTER_KILL_MS);
  },
  'job claimed': (round) =>
    killWorkers(
      round,
      round.watch.next(({ kind, state }) => kind === PARSE_CV && state === 'active'),
    ),
  parsing: (round) =>
    killWorkers(
      round,
      round.watch
        .next(({ kind, state }) => kind === PARSE_CV && state === 'active')
        .then(() => sleep(20 + Math.random() * 150)),
    ),
  'result written': (round) =>
    killWorkers(
      round,
      round.watch.next(({ kind, state }) => kind === 'cv' && state === 'parsed'),
    ),
  async printing({ world, person, number }) {
    const i = number % 2;
    await world.act.createPersona(person);
    const sent = actions(itemAt(world.apiUrls, i)).export(person, 'pdf');
    await sleep(Math.random() * (number < 2 ? 1_500 : 400));
    await itemAt(world.apis, i).kill();
    await sent;
    await itemAt(world.apis, i).start();
    await until(() => world.act.export(person, 'pdf'), AFTER_KILL_MS);
  },
  async mail({ world, person, number }) {
    const after = number % 2 === 1;
    const killed = new Promise<void>((resolve) => {
      world.mailbox.onMail = async (_to, taken) => {
        if (taken !== after) return;
        world.mailbox.onMail = null;
        world.mailFaults.count += 2;
        await Promise.all(world.workers.map((worker) => worker.kill()));
        resolve();
      };
    });
    await world.act.invite(person);
    await Promise.race([killed, sleep(AFTER_KILL_MS)]);
    world.mailbox.onMail = null;
    await revive(world);
  },
};

async function killWorkers({ world, person }: Round, moment: Promise<unknown>): Promise<void> {
  const sent = world.act.upload(person);
  await moment;
  await Promise.all(world.workers.map((worker) => worker.kill()));
  await revive(world);
  await sent;
}

/** Workers come back at once; the leases of the dead need not be waited for, only that they are kept. */
async function revive(world: World): Promise<void> {
  const active = await world.sql("select id from pgboss.job where state = 'active'");
  await world.expireLeases(active.map(({ id }) => String(id)));
  await Promise.all(world.workers.filter(({ alive }) => !alive).map((worker) => worker.start()));
}

export const kill: Scenario = {
  name: 'kill -9',
  async run(stage) {
    const world = await stage.world();
    const findings: Finding[] = [];
    const people = await world.people(4);
    for (const person of people) await world.act.createPersona(person);
    const watching = await watch(world);
    const rounds = stage.times(ROUNDS, 1);
    for (let number = 0; number < rounds; number++) {
      for (const run of Object.values(STAGES))
        await run({ world, person: itemAt(people, number % people.length), watch: watching, number });
      findings.push(...(await multiplied(world)));
      findings.push(...(await killMigration(stage.postgres, world)));
    }
    await watching.close();
    // a browser that starts removes the profiles of the killed
    for (const url of world.apiUrls) {
      await world.act.createPersona(firstOf(people));
      await actions(url).export(firstOf(people), 'pdf');
    }
    await world.sweep();
    return {
      faults: rounds * (Object.keys(STAGES).length + 1),
      findings: [...findings, ...(await judge(world))],
      notes: [`${world.ledger.size()} acknowledged`],
    };
  },
};

/** Restarts enqueue what is unread, but each thing once. */
async function multiplied({ sql }: World): Promise<Finding[]> {
  const rows = await sql(
    "select data ->> 'cvId' as id, count(*) as jobs from pgboss.job where name = $1 and state < 'completed' group by 1 having count(*) > 1",
    [PARSE_CV],
  );
  return rows.map(({ id, jobs }) => ({ invariant: 'doubled', what: `${String(jobs)} jobs wait for CV ${String(id)}` }));
}

/** A process that dies while it makes the tables; the next one finds a database that it can finish. */
async function killMigration(postgres: Postgres, { dataDir, temporaryFolder }: World): Promise<Finding[]> {
  const databaseUrl = await postgres.createDatabase();
  const { sql, close } = openSql(databaseUrl);
  const port = await freePort();
  const url = `http://${HOST}:${port}`;
  const service = createService(
    {
      name: 'migrating',
      entry: path.resolve('dist/src/server.js'),
      environment: {
        PORT: String(port),
        HOST,
        DATABASE_URL: databaseUrl,
        DATA_DIR: path.join(dataDir, 'migrating'),
        TMPDIR: temporaryFolder,
      },
      logFile: path.join(dataDir, 'migrating.log'),
      isReady: async () => (await ask(url, 'GET', '/readyz', { timeoutMs: 1_000 })).status === 200,
    },
    () => {},
  );
  const first = service.start().catch(() => {});
  const begun = async () =>
    (
      await sql(
        "select 1 from pg_stat_activity where datname = current_database() and application_name = '' and pid <> pg_backend_pid()",
      )
    ).length > 1;
  for (const deadline = Date.now() + 20_000; !(await begun()) && Date.now() < deadline;) await sleep(10);
  await sleep(Math.random() * 400);
  await service.kill();
  await first;
  try {
    await service.start();
    const person = await ask(url, 'POST', '/auth/signup', {
      body: { email: 'me@example.com', password: 'a good long password', name: 'Me' },
    });
    return person.status === 200 ? [] : [{ invariant: 'lost', what: `after a killed migration: ${person.status}` }];
  } catch (error) {
    return [{ invariant: 'lost', what: `a killed migration: ${(error as Error).message}` }];
  } finally {
    await service.stop();
    await close();
    await postgres.dropDatabase(databaseUrl);
  }
}
