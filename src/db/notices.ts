import type { EntityManager, Orm } from './orm.ts';

/** Triggers tell `topic:id` here of what has changed, in every process, when the transaction commits. */
const CHANNEL = 'personaforge';
/** how often all that is followed is looked at, should a notice have been lost */
const LOOK_MS = 10_000;
/** of one account in one process */
export const MOST_FOLLOWED = 20;

export interface Topic {
  name: string;
  /** Those of `ids` that may have changed, by one query for all. */
  moved(em: EntityManager, ids: string[]): Promise<string[]>;
}

export interface Follower {
  /** Resolves to true at the next change since the last call, to false when `ms` have passed without one or it is closed. */
  changed(ms: number): Promise<boolean>;
  close(): void;
}

export interface Notices {
  /** Follows one thing from now on; null when the account follows too many already. */
  follow(topic: Topic, id: string, account: string): Follower | null;
  /** Looks at all that is followed, a query a topic. */
  look(): Promise<void>;
  close(): Promise<void>;
}

interface Followed extends Follower {
  topic: Topic;
  id: string;
  wake(): void;
}

type Listen = (
  channel: string,
  heard: (payload: string) => void,
  connected: () => void,
) => Promise<{ close(): Promise<void> }>;

/** One connection that listens for the whole process. What it missed while it was away is looked at when it is back. */
export async function createNotices(orm: Orm, listen: Listen, report: (error: unknown) => void): Promise<Notices> {
  const followed = new Map<string, Set<Followed>>();
  const counts = new Map<string, number>();
  const all = () => [...followed.values()].flatMap((group) => [...group]);
  const wake = (key: string) => followed.get(key)?.forEach((one) => one.wake());
  const look = async () => {
    const topics = Map.groupBy(all(), ({ topic }) => topic);
    for (const [topic, ones] of topics) {
      const moved = await topic.moved(orm.em.fork(), [...new Set(ones.map(({ id }) => id))]);
      moved.forEach((id) => wake(keyOf(topic, id)));
    }
  };
  const listening = await listen(CHANNEL, wake, () => all().forEach((one) => one.wake()));
  const timer = setInterval(() => void look().catch(report), LOOK_MS).unref();

  return {
    follow(topic, id, account) {
      const count = counts.get(account) ?? 0;
      if (count >= MOST_FOLLOWED) return null;
      counts.set(account, count + 1);
      const key = keyOf(topic, id);
      const group = followed.get(key) ?? new Set();
      followed.set(key, group);
      const follower = createFollower(topic, id, () => {
        group.delete(follower);
        if (!group.size && followed.get(key) === group) followed.delete(key);
        const left = (counts.get(account) ?? 1) - 1;
        if (left) counts.set(account, left);
        else counts.delete(account);
      });
      group.add(follower);
      return follower;
    },
    look,
    async close() {
      clearInterval(timer);
      all().forEach((one) => one.close());
      await listening.close();
    },
  };
}

const keyOf = (topic: Topic, id: string) => `${topic.name}:${id}`;

function createFollower(topic: Topic, id: string, left: () => void): Followed {
  let moved = false;
  let closed = false;
  let wakeUp = () => {};
  return {
    topic,
    id,
    wake() {
      moved = true;
      wakeUp();
    },
    async changed(ms) {
      if (!moved && !closed && ms > 0)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wakeUp = () => {};
      const was = moved;
      moved = false;
      return was && !closed;
    },
    close() {
      if (closed) return;
      closed = true;
      left();
      wakeUp();
    },
  };
}
