import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { currentUser, type Context, type Ports } from '../../context.ts';
import type { Topic } from '../../db/notices.ts';
import type { EntityManager } from '../../db/orm.ts';
import { UnavailableError } from '../../errors.ts';
import { Claim } from './claim.entity.ts';

/** a process that has not renewed its claim for so long has died */
const LEASE_SECONDS = 30;
const RENEW_MS = (LEASE_SECONDS * 1000) / 3;
/** how often a waiting request looks by itself, as a claim that runs out tells nobody */
const LOOK_MS = (LEASE_SECONDS * 1000) / 2;
/** the longest that something takes to be made, with room: a model's minute, a print */
const LONGEST_MS = 150_000;

/** Held while something is made. */
export interface Held {
  /** Locks the claim in the transaction that writes what was made. @throws {LostClaimError} when another took it over */
  keep(em: EntityManager): Promise<void>;
}

class LostClaimError extends Error {
  override name = 'LostClaimError';
}

interface Work<T> {
  /** what is made: equal keys make the same */
  key: string;
  /** What is there already. `waited`: another request has just made it, or could not make it better. */
  find(waited: boolean): Promise<T | null>;
  make(held: Held): Promise<T>;
}

/** Claims that have ended, or run out with the process that held them. */
const CLAIMS: Topic = {
  name: 'claim',
  async moved(em, keys) {
    const rows = await em.execute<{ key: string }[]>('select key from claims where key in (?) and expires_at > now()', [
      keys,
    ]);
    const held = new Set(rows.map(({ key }) => key));
    return keys.filter((key) => !held.has(key));
  },
};

/**
 * Makes a thing once, however many requests in however many processes ask for it at the same time: one makes it, the others
 * wait and find it. No connection is held meanwhile. When the one fails or dies, the next makes it.
 * @throws {UnavailableError} when the others take too long
 */
export async function once<T>(ctx: Context, { key, find, make }: Work<T>): Promise<T> {
  const found = await find(false);
  if (found) return found;
  const follower = ctx.notices.follow(CLAIMS, key, `${currentUser(ctx).id} claims`);
  const deadline = performance.now() + LONGEST_MS;
  try {
    for (let waited = false; performance.now() < deadline; waited = true) {
      const holder = await take(ctx, key);
      if (holder) {
        const made = await holding(ctx, key, holder, async (held) => (await find(waited)) ?? make(held));
        if (made !== LOST) return made;
      } else if (follower) await follower.changed(LOOK_MS);
      else await sleep(LOOK_MS);
      const others = await find(true);
      if (others) return others;
    }
  } finally {
    follower?.close();
  }
  throw new UnavailableError('Another request of yours is still making the same. Ask again in a moment.');
}

/** Does what nobody else may do at the same time; null, and nothing done, while another does it. */
export async function alone<T>(ctx: Context, key: string, work: (held: Held) => Promise<T>): Promise<T | null> {
  const holder = await take(ctx, key);
  const made = holder ? await holding(ctx, key, holder, work) : LOST;
  return made === LOST ? null : made;
}

const LOST = Symbol('lost');

async function holding<T>(
  ctx: Context,
  key: string,
  holder: string,
  work: (held: Held) => Promise<T>,
): Promise<T | typeof LOST> {
  const own = { key, holder };
  const renewing = setInterval(() => void renew(ctx, key, holder), RENEW_MS).unref();
  try {
    return await work({
      async keep(em) {
        const rows = await em.execute('select 1 from claims where key = ? and holder = ? for update', [key, holder]);
        if (!(rows as unknown[]).length) throw new LostClaimError(key);
      },
    });
  } catch (error) {
    if (error instanceof LostClaimError) return LOST;
    throw error;
  } finally {
    clearInterval(renewing);
    await ctx.orm.em
      .fork()
      .nativeDelete(Claim, own)
      .catch((error: unknown) => ctx.log.warn({ err: error }, 'a claim was left to run out'));
  }
}

/** Removes the claims of processes that died. */
export async function removeLostClaims({ orm }: Ports): Promise<number> {
  const lost = await orm.em.fork().execute<unknown[]>('delete from claims where expires_at < now() returning key');
  return lost.length;
}

async function take({ orm }: Context, key: string): Promise<string | null> {
  const holder = randomUUID();
  const taken = await orm.em.fork().execute<unknown[]>(
    `insert into claims as c (key, holder, expires_at) values (?, ?, now() + interval '${LEASE_SECONDS} seconds')
     on conflict (key) do update set holder = excluded.holder, expires_at = excluded.expires_at
       where c.expires_at < now()
     returning holder`,
    [key, holder],
  );
  return taken.length ? holder : null;
}

async function renew({ orm, log }: Context, key: string, holder: string): Promise<void> {
  try {
    await orm.em
      .fork()
      .execute(
        `update claims set expires_at = now() + interval '${LEASE_SECONDS} seconds' where key = ? and holder = ?`,
        [key, holder],
      );
  } catch (error) {
    log.warn({ err: error }, 'a claim could not be renewed');
  }
}
