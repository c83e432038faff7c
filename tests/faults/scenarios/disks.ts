import { firstOf } from '../../../src/list-item.ts';
import { ask, type Reply } from '../client.ts';
import { judge, type Finding } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

const TIMES = 10;
const REFUSED = [503, 507];

/** A store without room, and one that cannot be written to: refused with a reason, and all is well once that is over. */
export const disks: Scenario = {
  name: 'full and read-only disk',
  async run(stage) {
    const { disk } = stage;
    if (!disk) return { faults: 0, findings: [], skipped: 'a small disk can be mounted by root only' };
    const world = await stage.world();
    const person = firstOf(await world.people(1));
    await world.act.upload(person);
    await world.act.createPersona(person);
    const times = stage.times(TIMES, 1);
    const findings: Finding[] = [];
    for (let i = 0; i < times; i++) {
      disk.fill();
      findings.push(...(await refuses(world, 'full')));
      disk.free();
      findings.push(...(await accepts(world, 'full')));
      await disk.makeReadOnly(true);
      findings.push(...(await refuses(world, 'read-only')));
      await disk.makeReadOnly(false);
      findings.push(...(await accepts(world, 'read-only')));
    }
    findings.push(...(await judge(world)));
    return { faults: times * 2, findings, notes: [`${world.ledger.size()} acknowledged`] };
  },
};

async function refuses(world: World, disk: string): Promise<Finding[]> {
  const person = firstOf(world.ledger.people);
  // its export is not there yet: it has to be written
  await world.act.createPersona(person);
  const replies: [string, Reply | null][] = [
    ['upload', await world.act.upload(person)],
    ['export', await world.act.export(person, 'txt')],
  ];
  const [stored] = [...person.cvs.values()];
  const reading = await ask(world.url, 'GET', `/cv/${stored!.id}/file`, { token: person.token });
  // one that was never acknowledged owes nothing
  for (const [hash, { id }] of person.cvs) if (!id) person.cvs.delete(hash);
  return [
    ...replies
      .filter(([, reply]) => reply && !REFUSED.includes(reply.status))
      .map(([what, reply]): Finding => ({
        invariant: 'wrong error',
        what: `${what} on a ${disk} disk: ${reply!.status}`,
      })),
    ...(reading.status === 200
      ? []
      : [{ invariant: 'failed request' as const, what: `reading from a ${disk} disk: ${reading.status}` }]),
  ];
}

async function accepts(world: World, disk: string): Promise<Finding[]> {
  const person = firstOf(world.ledger.people);
  const replies = [
    await world.act.upload(person),
    await world.act.createPersona(person),
    await world.act.export(person, 'txt'),
  ];
  return replies
    .filter((reply) => reply?.status !== 200)
    .map((reply): Finding => ({ invariant: 'failed request', what: `after a ${disk} disk: ${reply?.status}` }));
}
