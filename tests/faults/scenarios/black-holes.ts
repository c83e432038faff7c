import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf } from '../../../src/list-item.ts';
import { ask, type Reply } from '../client.ts';
import { until } from '../load.ts';
import { judge, type Finding } from '../oracle.ts';
import type { Outcome, Scenario } from '../scenario.ts';
import type { World } from '../world.ts';
import { ANSWER_MS, comesBack } from './postgres-stop.ts';

const HOLES = 5;
const REQUESTS = 24;
const HEALTH_MS = 1_000;
const BACK_MS = 30_000;
const STORE_MS = 35_000;
/** a model may think for a minute before the rules answer */
const MODEL_MS = 75_000;
const MAIL_HOLE_MS = 3_000;

const late = (what: string, { status, ms }: Reply): Finding => ({
  invariant: 'deadline',
  what: `${what}: ${status} after ${Math.round(ms)} ms`,
});

/** The database says nothing more: 503 soon, at every request, while the process is healthy. */
async function databaseHole(world: World): Promise<Finding[]> {
  const findings: Finding[] = [];
  const person = firstOf(world.ledger.people);
  world.wires.database.hole();
  const asked = world.apiUrls.flatMap((url) =>
    Array.from({ length: REQUESTS / world.apiUrls.length }, () =>
      ask(url, 'GET', '/users/me', { token: person.token, timeoutMs: 3 * ANSWER_MS }),
    ),
  );
  const ready = world.apiUrls.map((url) => ask(url, 'GET', '/readyz', { timeoutMs: 3 * ANSWER_MS }));
  for (const url of world.apiUrls) {
    const health = await ask(url, 'GET', '/healthz', { timeoutMs: ANSWER_MS });
    if (health.status !== 200 || health.ms > HEALTH_MS) findings.push(late('/healthz', health));
  }
  for (const reply of await Promise.all([...asked, ...ready]))
    if (reply.status !== 503 || reply.ms > ANSWER_MS) findings.push(late('with a silent database', reply));
  world.wires.database.heal();
  return [...findings, ...(await comesBack(world, BACK_MS)), ...(await reads(world))];
}

async function storeHole(world: World): Promise<Finding[]> {
  const findings: Finding[] = [];
  const person = firstOf(world.ledger.people);
  const stored = [...person.cvs.values()].find(({ id }) => id);
  world.wires.store!.hole();
  const upload = world.act.upload(person);
  const download = ask(world.url, 'GET', `/cv/${stored?.id}/file`, { token: person.token });
  const other = await world.act.createPersona(person);
  if (other.status !== 200) findings.push(late('a request without files', other));
  for (const [what, reply] of [
    ['upload', await upload],
    ['download', await download],
  ] as const)
    if (![503, 507].includes(reply.status) || reply.ms > STORE_MS)
      findings.push(late(`${what} with a silent store`, reply));
  world.wires.store!.heal();
  return [...findings, ...(await reads(world))];
}

async function mailHole(world: World): Promise<Finding[]> {
  const person = firstOf(world.ledger.people);
  world.wires.mail.hole();
  const invite = await world.act.invite(person);
  await sleep(MAIL_HOLE_MS);
  world.wires.mail.heal();
  // it may have been taken without the sender hearing of it
  world.mailFaults.count++;
  return invite.status === 200 ? [] : [late('an invitation with a silent mail server', invite)];
}

async function modelHole(world: World): Promise<Finding[]> {
  const person = firstOf(world.ledger.people);
  const { body } = await world.act.createPersona(person);
  world.wires.model!.hole();
  const analysis = ask(world.url, 'GET', `/gap_analysis/${body.id}`, { token: person.token, timeoutMs: 2 * MODEL_MS });
  const other = await world.act.createPersona(person);
  const reply = await analysis;
  world.wires.model!.heal();
  return [
    ...(other.status === 200 ? [] : [late('a request without the model', other)]),
    ...(reply.status === 200 && reply.ms < MODEL_MS ? [] : [late('an analysis with a silent model', reply)]),
  ];
}

/** A worker takes an upload again. */
async function reads(world: World): Promise<Finding[]> {
  const person = firstOf(world.ledger.people);
  const reply = await until(() => world.act.upload(person), BACK_MS);
  return reply ? [] : [{ invariant: 'deadline', what: `no upload succeeds within ${BACK_MS / 1000} s after the hole` }];
}

type Hole = (world: World) => Promise<Finding[]>;

async function dig(world: World, holes: Hole[], times: number): Promise<Outcome> {
  const person = firstOf(await world.people(2));
  await world.act.createPersona(person);
  await world.act.upload(person);
  const findings: Finding[] = [];
  for (let i = 0; i < times; i++) for (const hole of holes) findings.push(...(await hole(world)));
  // what was sent into a hole may have arrived after its row was given up
  await world.sweep();
  return {
    faults: times * holes.length,
    findings: [...findings, ...(await judge(world))],
    notes: [`${world.ledger.size()} acknowledged`],
  };
}

export const blackHoles: Scenario = {
  name: 'silent database and mail',
  run: async (stage) => dig(await stage.world(), [databaseHole, mailHole], stage.times(HOLES, 1)),
};

/** With a store and a model over the network; the model's minute is for the long run. */
export const outsideHoles: Scenario = {
  name: 'silent store and model',
  run: async (stage) =>
    dig(
      await stage.ownWorld({ outside: true }),
      stage.short ? [storeHole] : [storeHole, modelHole],
      stage.times(HOLES, 1),
    ),
};
