import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ask, type Reply } from '../client.ts';
import { judge, type Finding } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';
import { TEMPORARY, type World } from '../world.ts';

const run = promisify(execFile);
const TIMES = 10;
const DISK = '8m';
const REFUSED = [503, 507];

/** A store without room, and one that cannot be written to: refused with a reason, and all is well once that is over. */
export const disks: Scenario = {
  name: 'full and read-only disk',
  async run(stage) {
    const mount = path.join(TEMPORARY, 'disk');
    mkdirSync(mount, { recursive: true });
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', mount]).catch(() => null);
    if (!mounted) return { faults: 0, findings: [], skipped: 'a small disk can be mounted by root only' };
    try {
      const world = await stage.ownWorld({ filesFolder: path.join(mount, 'files') });
      const [person] = await world.people(1);
      await world.act.upload(person!);
      await world.act.createPersona(person!);
      await world.act.createPersona(person!);
      const times = stage.times(TIMES, 1);
      const findings: Finding[] = [];
      for (let i = 0; i < times; i++) {
        const filler = path.join(mount, 'filler');
        fill(mount, filler);
        findings.push(...(await refuses(world, 'full')));
        rmSync(filler);
        findings.push(...(await accepts(world, 'full')));
        await run('mount', ['-o', 'remount,ro', mount]);
        findings.push(...(await refuses(world, 'read-only')));
        await run('mount', ['-o', 'remount,rw', mount]);
        findings.push(...(await accepts(world, 'read-only')));
      }
      findings.push(...(await judge(world)));
      return { faults: times * 2, findings, notes: [`${world.ledger.size()} acknowledged`] };
    } finally {
      await run('umount', ['-l', mount]);
    }
  },
};

function fill(mount: string, filler: string): void {
  const { bavail, bsize } = statfsSync(mount);
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
}

async function refuses(world: World, disk: string): Promise<Finding[]> {
  const [person] = world.ledger.people;
  // its export is not there yet: it has to be written
  await world.act.createPersona(person!);
  const replies: [string, Reply | null][] = [
    ['upload', await world.act.upload(person!)],
    ['export', await world.act.export(person!, 'txt')],
  ];
  const [stored] = [...person!.cvs.values()];
  const reading = await ask(world.url, 'GET', `/cv/${stored!.id}/file`, { token: person!.token });
  // one that was never acknowledged owes nothing
  for (const [hash, { id }] of person!.cvs) if (!id) person!.cvs.delete(hash);
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
  const [person] = world.ledger.people;
  const replies = [
    await world.act.upload(person!),
    await world.act.createPersona(person!),
    await world.act.export(person!, 'txt'),
  ];
  return replies
    .filter((reply) => reply?.status !== 200)
    .map((reply): Finding => ({ invariant: 'failed request', what: `after a ${disk} disk: ${reply?.status}` }));
}
