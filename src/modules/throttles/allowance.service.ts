import type { Ports } from '../../context.ts';
import { signParts } from '../../signing.ts';

const WINDOW_MS = 60_000;
/** how often the nodes tell each other; each may let through what comes meanwhile */
const SHARE_MS = 1_000;

/** What is left of the requests that somebody may make in this minute. */
export interface Allowance {
  most: number;
  /** below 0: more than is allowed */
  left: number;
  resetSeconds: number;
}

/**
 * Counts what is asked, in windows of a minute that begin with the clock's. A request is counted in memory, and once a
 * second all counts are added to those of the other nodes by one statement, whose answer is what all have counted.
 */
export interface Allowances {
  /** Takes `cost` of what `key` may take. */
  take(key: string[], most: number, cost: number): Allowance;
  /** Tells the other nodes now, and hears from them. */
  share(): Promise<void>;
  close(): Promise<void>;
}

interface Count {
  window: number;
  /** of all nodes, as of the last time that they told each other */
  shared: number;
  /** of this one since then */
  own: number;
}

export function createAllowances({ orm, config, log, now }: Pick<Ports, 'orm' | 'config' | 'log' | 'now'>): Allowances {
  const counts = new Map<string, Count>();
  let timer: NodeJS.Timeout | null = null;
  const currentWindow = () => Math.floor(now().getTime() / WINDOW_MS);

  async function share(): Promise<void> {
    const window = currentWindow();
    for (const [key, count] of counts) if (count.window < window) counts.delete(key);
    const told = [...counts].flatMap(([key, { own }]) => (own ? [{ key, own }] : []));
    if (!told.length) return;
    const ends = new Date((window + 1) * WINDOW_MS);
    const rows = await orm.em.fork().execute<{ key: string; failures: number }[]>(
      `insert into throttles as t (key, failures, window_ends_at) values ${told.map(() => '(?, ?, ?)').join(', ')}
       on conflict (key) do update set failures = t.failures + excluded.failures returning key, failures`,
      told.flatMap(({ key, own }) => [key, own, ends]),
    );
    const totals = new Map(rows.map(({ key, failures }) => [key, failures]));
    for (const { key, own } of told) {
      const count = counts.get(key);
      if (!count) continue;
      count.shared = totals.get(key) ?? count.shared;
      count.own -= own;
    }
  }

  function shareSoon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      share().catch((error: unknown) => log.warn({ err: error }, 'what is asked was not counted together'));
    }, SHARE_MS).unref();
  }

  return {
    take(key, most, cost) {
      const window = currentWindow();
      const name = signParts(config.jwtSecret, 'allowance', [...key, String(window)]);
      const count = counts.get(name) ?? { window, shared: 0, own: 0 };
      count.own += cost;
      counts.set(name, count);
      shareSoon();
      const resetSeconds = Math.ceil(((window + 1) * WINDOW_MS - now().getTime()) / 1_000);
      return { most, left: most - count.shared - count.own, resetSeconds };
    },
    share,
    async close() {
      if (timer) clearTimeout(timer);
      await share();
    },
  };
}
