import { setTimeout as sleep } from 'node:timers/promises';
import { firstOf, itemAt } from '../../src/list-item.ts';
import type { Reply } from './client.ts';
import type { Person } from './ledger.ts';
import type { World } from './world.ts';

export interface Load {
  replies: { action: string; reply: Reply }[];
  stop(): Promise<void>;
}

const MOST_INVITES = 20;
/** one request of a client a pause: people read what they got */
const PAUSE_MS = 100;

type Step = (world: World, person: Person) => Promise<Reply | null>;

/** How often each is done, of a hundred. */
const MIX: { action: string; share: number; step: Step }[] = [
  { action: 'create', share: 20, step: ({ act }, person) => act.createPersona(person) },
  { action: 'patch', share: 20, step: ({ act }, person) => act.patchPersona(person) },
  { action: 'upload', share: 20, step: ({ act }, person) => act.upload(person) },
  { action: 'export', share: 20, step: ({ act }, person) => act.export(person, 'md') },
  { action: 'print', share: 5, step: ({ act }, person) => act.export(person, 'pdf') },
  {
    action: 'invite',
    share: 15,
    step: async ({ act }, person) => (person.invites.size < MOST_INVITES ? act.invite(person) : null),
  },
];

/** `clients` people at work until stopped, each one thing after the other. */
export function startLoad(world: World, people: Person[], clients: number, pauseMs = PAUSE_MS): Load {
  const replies: Load['replies'] = [];
  let going = true;
  const client = async (person: Person) => {
    while (going) {
      const { action, step } = pick();
      const reply = await step(world, person);
      if (reply) replies.push({ action, reply });
      await sleep(pauseMs * (0.5 + Math.random()));
    }
  };
  const clientsGoing = Array.from({ length: clients }, (_, i) => client(itemAt(people, i % people.length)));
  return {
    replies,
    async stop() {
      going = false;
      await Promise.all(clientsGoing);
    },
  };
}

function pick() {
  let left = Math.random() * MIX.reduce((sum, { share }) => sum + share, 0);
  return MIX.find(({ share }) => (left -= share) < 0) ?? firstOf(MIX);
}

/** no answer, or one that is no answer of a service that runs */
export const hasFailed = ({ status }: Reply): boolean => status === 0 || status >= 500;

export const p = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Asks again and again until it succeeds; null after `limitMs`. */
export async function until(step: () => Promise<Reply | null>, limitMs: number): Promise<Reply | null> {
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await sleep(200)) {
    const reply = await step();
    if (reply?.status === 200) return reply;
  }
  return null;
}
