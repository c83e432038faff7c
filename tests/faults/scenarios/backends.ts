import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { judge, type Finding } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';
import { ANSWER_MS, comesBack } from './postgres-stop.ts';

const ROUNDS = 30;
const AT_ONCE = 10;
const BLOCKED_MS = 5_000;
const BACK_MS = 30_000;

/** Ends connections in the middle of a transaction, ten at a time: none may be missing from the pools afterwards. */
export const backends: Scenario = {
  name: 'terminated backends',
  async run(stage) {
    const world = await stage.world();
    const findings: Finding[] = [];
    const people = await world.people(AT_ONCE);
    for (const person of people) await world.act.createPersona(person);
    const rounds = stage.times(ROUNDS, 3);
    let ended = 0;
    for (let i = 0; i < rounds; i++) ended += await endTransactions(world);
    findings.push(...(await comesBack(world, BACK_MS)));
    const slow = world.balancer.answers.filter(({ ms }) => ms > BLOCKED_MS + ANSWER_MS);
    if (slow.length)
      findings.push({ invariant: 'deadline', what: `${slow.length} answers took over ${BLOCKED_MS + ANSWER_MS} ms` });
    return {
      faults: ended,
      findings: [...findings, ...(await judge(world))],
      notes: [`${world.ledger.size()} acknowledged`],
    };
  },
};

/** Holds the rows of all accounts, so that requests wait inside their transactions, and ends those. */
async function endTransactions(world: World): Promise<number> {
  const holder = new pg.Client({ connectionString: world.databaseUrl, application_name: 'holder' });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select 1 from users for update');
  const sent = world.ledger.people.map((person) => world.act.createPersona(person));
  const blocked = () =>
    world.sql(`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and application_name <> 'holder' limit ${AT_ONCE}`);
  for (const deadline = Date.now() + BLOCKED_MS; Date.now() < deadline; await sleep(50))
    if ((await blocked()).length >= AT_ONCE) break;
  const pids = (await blocked()).map(({ pid }) => pid);
  await world.sql('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [pids]);
  await holder.query('rollback');
  await holder.end();
  await Promise.all(sent);
  return pids.length;
}
