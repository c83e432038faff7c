import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf } from '../../../src/list-item.ts';
import { ask, uniqueCv } from '../client.ts';
import { judge } from '../oracle.ts';
import type { Scenario } from '../scenario.ts';

const DROPS = 100;
/** more than the buffers of a connection hold, so that the file is open when the client goes */
const LARGE_BYTES = 7_000_000;

/** Clients that leave while a file is sent, half of them with a signed link. */
export const downloads: Scenario = {
  name: 'dropped downloads',
  async run(stage) {
    const world = await stage.world();
    const person = firstOf(await world.people(1));
    const { body } = await world.act.upload(person, await uniqueCv(LARGE_BYTES));
    await world.act.createPersona(person);
    await world.act.createPersona(person);
    const made = await world.act.export(person, 'md');
    const link = made?.body?.file_url as string;
    const drops = stage.times(DROPS, 20);
    for (let i = 0; i < drops; i++) {
      const url =
        i % 2
          ? link.replace(world.url, world.apiUrls[i % 4 === 1 ? 0 : 1]!)
          : `${world.apiUrls[i % 4 ? 0 : 1]}/cv/${body.cv_id}/file`;
      await drop(url, person.token, i);
    }
    const health = await ask(world.url, 'GET', '/users/me', { token: person.token });
    return {
      faults: drops,
      findings: [
        ...(health.status === 200
          ? []
          : [{ invariant: 'failed request' as const, what: `afterwards: ${health.status}` }]),
        ...(await judge(world)),
      ],
    };
  },
};

/** Leaves after the first bytes, or before them. */
function drop(url: string, token: string, i: number): Promise<void> {
  return new Promise((resolve) => {
    const request = get(url, { headers: { authorization: `Bearer ${token}` }, agent: false }, (answer) => {
      answer.once('data', () => request.destroy());
      answer.on('error', () => {});
    });
    request.on('error', () => {});
    request.on('close', () => resolve());
    if (i % 3 === 0) void sleep(Math.random() * 20).then(() => request.destroy());
  });
}
