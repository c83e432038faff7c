import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mountDisk } from './disk.ts';
import { left, type Finding, type Invariant } from './oracle.ts';
import { openPostgres } from './postgres.ts';
import { killAll } from './processes.ts';
import type { Outcome, Scenario, Stage } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';
import { createWorld, TEMPORARY, type World, type WorldOptions } from './world.ts';

/**
 * Injects faults into real processes and reads back what was acknowledged.
 * `tsx tests/faults/run.ts [--only NAME[,NAME]] [--short]`; exit 1 when anything was found, 2 when there was no run.
 */
const { values: given } = parseArgs({
  options: { only: { type: 'string' }, short: { type: 'boolean', default: false } },
});
const chosen = SCENARIOS.filter(({ name }) => !given.only || given.only.split(',').some((part) => name.includes(part)));
if (!chosen.length) {
  console.error(`No such scenario. There are: ${SCENARIOS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
/** after these the next scenario gets new processes; anything else is over with the scenario that it was found in */
const LASTING: Invariant[] = ['stuck', 'deadline', 'exit code', 'process'];
const MOST_SHOWN = 8;

async function main(): Promise<boolean> {
  const postgres = await openPostgres();
  const disk = await mountDisk(path.join(TEMPORARY, 'disk'));
  // at once, as who interrupts may not wait
  const interrupted = () => {
    killAll();
    disk?.close();
    postgres.abandon();
    rmSync(TEMPORARY, { recursive: true, force: true });
    process.exit(2);
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  const lines: string[] = [];
  let failed = 0;
  let shared: World | null = null;
  let worlds = 0;
  const sharedOptions = () => (disk ? { filesFolder: path.join(disk.folder, String(++worlds)) } : {});
  try {
    for (const scenario of chosen) {
      const began = Date.now();
      const own: World[] = [];
      const stage: Stage = {
        postgres,
        short: given.short,
        disk,
        times: (long, short) => (given.short ? short : long),
        world: async () => fresh((shared ??= await createWorld(postgres, sharedOptions()))),
        async ownWorld(options: WorldOptions) {
          const world = await createWorld(postgres, options);
          own.push(world);
          return world;
        },
      };
      const outcome = await perform(scenario, stage);
      for (const world of own) outcome.findings.push(...(await finish(world)));
      if (shared && outcome.findings.some(({ invariant }) => LASTING.includes(invariant))) {
        outcome.findings.push(...(await finish(shared)));
        shared = null;
      }
      if (outcome.findings.length) failed++;
      lines.push(show(scenario, outcome, Date.now() - began));
    }
    if (shared) {
      const findings = await finish(shared);
      shared = null;
      if (findings.length) failed++;
      lines.push(show({ name: 'the end' }, { faults: 0, findings }, 0));
    }
  } finally {
    await (shared as World | null)?.close().catch(() => {});
    disk?.close();
    await postgres.close();
    rmSync(TEMPORARY, { recursive: true, force: true });
  }
  console.log(`\n${lines.join('\n')}\n${lines.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

/** Of what an earlier scenario left, only that one is told. */
async function fresh(world: World): Promise<World> {
  world.inherited = new Set((await left(world)).map(({ what }) => what));
  world.descriptorsAtStart.clear();
  world.ledger.forget();
  world.balancer.answers.splice(0);
  world.mailFaults.count = 0;
  return world;
}

async function perform(scenario: Scenario, stage: Stage): Promise<Outcome> {
  try {
    return await scenario.run(stage);
  } catch (error) {
    return { faults: 0, findings: [{ invariant: 'failed request', what: (error as Error).stack ?? String(error) }] };
  }
}

/** Stopping belongs to the invariants: each process ends by itself with 0 and leaves nobody behind. */
async function finish(world: World): Promise<Finding[]> {
  try {
    const { exitCodes, orphans } = await world.close();
    return [
      ...[...exitCodes]
        .filter(([, code]) => code !== 0)
        .map(([name, code]): Finding => ({ invariant: 'exit code', what: `${name} ended with ${code ?? 'a kill'}` })),
      ...orphans.map((what): Finding => ({ invariant: 'process', what })),
    ];
  } catch (error) {
    return [{ invariant: 'exit code', what: `closing failed: ${(error as Error).message}` }];
  }
}

function show(
  { name }: Pick<Scenario, 'name'>,
  { faults, findings, notes = [], skipped }: Outcome,
  ms: number,
): string {
  const state = skipped ? 'SKIPPED' : findings.length ? 'FAILED' : 'ok';
  const figures = [`${faults} faults`, ...notes, `${findings.length} findings`, `${Math.round(ms / 1000)} s`];
  const line = `${state.padEnd(7)} ${name.padEnd(22)} ${skipped ?? figures.join(', ')}`;
  console.log(line);
  for (const { invariant, what } of findings.slice(0, MOST_SHOWN)) console.log(`        ${invariant}: ${what}`);
  if (findings.length > MOST_SHOWN) console.log(`        and ${findings.length - MOST_SHOWN} more`);
  return line;
}

process.exit((await main()) ? 0 : 1);
