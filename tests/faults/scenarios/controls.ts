import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf } from '../../../src/list-item.ts';
import { ask, uniqueCv } from '../client.ts';
import { INVARIANTS, judge, type Finding, type Invariant } from '../oracle.ts';
import { hasFailed } from '../load.ts';
import { createService, tail } from '../processes.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

/** Plants one fault behind the back of the service; resolves with what takes it away again. */
type Plant = (world: World) => Promise<() => void | Promise<void>>;

const LARGE_BYTES = 8_000_000;
const QUIET_MS = 1_500;

/** For each invariant, a fault that the oracle has to see. */
const PLANTS: Record<Exclude<Invariant, 'failed request' | 'deadline' | 'exit code'>, Plant> = {
  async lost({ sql, ledger, filesFolder }) {
    const { id } = [...firstOf(ledger.people).cvs.values()].find((cv) => cv.id)!;
    const [row] = await sql('delete from cvs where id = $1 returning storage_key', [id]);
    return () => {
      firstOf(ledger.people).cvs.clear();
      rmSync(path.join(filesFolder, String(row!['storage_key'])));
    };
  },
  async doubled({ sql, ledger }) {
    const [entry] = [...firstOf(ledger.people).personas.values()];
    const columns = await sql(
      "select column_name from information_schema.columns where table_name = 'personas' and column_name <> 'id'",
    );
    const names = columns.map(({ column_name }) => `"${String(column_name)}"`).join(', ');
    const [copy] = await sql(
      `insert into personas (id, ${names}) select gen_random_uuid(), ${names} from personas where id = $1 returning id`,
      [entry!.id],
    );
    return async () => void (await sql('delete from personas where id = $1', [copy!['id']]));
  },
  async 'wrong error'(world) {
    world.balancer.plantFailures = 1;
    await world.act.createPersona(firstOf(world.ledger.people));
    return () => void world.balancer.answers.splice(0);
  },
  async stuck({ sql }) {
    await sql("insert into pgboss.job (name, state, data) values ('send-mail', 'active', '{}')");
    return async () => void (await sql("delete from pgboss.job where name = 'send-mail' and data = '{}'"));
  },
  async descriptor({ apiUrls, act, ledger }) {
    const person = firstOf(ledger.people);
    const { body } = await act.upload(person, await uniqueCv(LARGE_BYTES));
    const reading = request(`${apiUrls[0]}/cv/${body.cv_id}/file`, {
      headers: { authorization: `Bearer ${person.token}` },
      agent: false,
    });
    reading.on('response', (answer) => answer.pause());
    reading.on('error', () => {});
    reading.end();
    await sleep(500);
    return () => void reading.destroy();
  },
  async process({ family }) {
    const left = spawn('sleep', ['120'], { detached: true, stdio: 'ignore' });
    await sleep(100);
    family.adopt(left.pid!);
    return () => void left.kill('SIGKILL');
  },
  async profile({ temporaryFolder }) {
    const folder = path.join(temporaryFolder, 'personaforge-profile-4194303-planted');
    mkdirSync(folder);
    return () => rmSync(folder, { recursive: true });
  },
  async file({ filesFolder }) {
    const file = path.join(filesFolder, 'cvs', 'planted.part');
    writeFileSync(file, '');
    return () => rmSync(file);
  },
};

/** The oracle sees what it is there for: each planted fault turns its invariant red, and nothing is red without. */
export const controls: Scenario = {
  name: 'controls of the oracle',
  async run(stage) {
    const world = await stage.world();
    const person = firstOf(await world.people(1));
    await world.act.createPersona(person);
    await world.act.upload(person);
    const findings: Finding[] = await judge(world);
    let red = 0;
    for (const invariant of INVARIANTS) {
      const plant = PLANTS[invariant as keyof typeof PLANTS];
      if (!plant) continue;
      const undo = await plant(world);
      const found = await judge(world, { quietMs: QUIET_MS, settleMs: QUIET_MS });
      await undo();
      if (found.some((finding) => finding.invariant === invariant)) red++;
      else findings.push({ invariant, what: 'a planted fault was not seen' });
    }
    for (const [invariant, seen] of Object.entries(SEEN) as [keyof typeof SEEN, (typeof SEEN)[keyof typeof SEEN]][]) {
      if (await seen(world)) red++;
      else findings.push({ invariant, what: 'a planted fault was not seen' });
    }
    return { faults: red, findings, notes: [`${red} of ${INVARIANTS.length} turned red`] };
  },
};

const STILL_MS = 400;

/** What scenarios find themselves, and whether the way in which they do sees it. */
const SEEN: Record<'failed request' | 'deadline' | 'exit code', (world: World) => Promise<boolean>> = {
  async 'failed request'(world) {
    world.balancer.plantFailures = 1;
    const reply = await world.act.createPersona(firstOf(world.ledger.people));
    world.balancer.answers.splice(0);
    return hasFailed(reply);
  },
  async deadline({ apis, apiUrls }) {
    firstOf(apis).signal('SIGSTOP');
    const health = ask(firstOf(apiUrls), 'GET', '/healthz');
    await sleep(STILL_MS);
    firstOf(apis).signal('SIGCONT');
    return (await health).ms >= STILL_MS;
  },
  async 'exit code'({ dataDir }) {
    const entry = path.join(dataDir, 'ends-with-1.mjs');
    writeFileSync(
      entry,
      "process.on('SIGTERM', () => process.exit(1)); setInterval(() => {}, 1_000); console.log('on');",
    );
    const logFile = path.join(dataDir, 'ends-with-1.log');
    const isReady = async () => tail(logFile) === 'on';
    const service = createService({ name: 'ends with 1', entry, environment: {}, logFile, isReady }, () => {});
    await service.start();
    return (await service.stop()) === 1;
  },
};
