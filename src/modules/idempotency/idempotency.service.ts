import type { Context } from '../../context.ts';
import type { EntityManager, Orm } from '../../db/orm.ts';
import { InFlightError, UnprocessableError } from '../../errors.ts';
import { seal, unseal } from '../../sealing.ts';
import { hashToken, isSignedParts, signParts } from '../../signing.ts';
import { alone } from '../claims/claim.service.ts';
import { IN_ONE_TRANSACTION } from './effects.ts';
import { KEPT_MS, KeptAnswer } from './kept-answer.entity.ts';

const PURPOSE = 'kept answer';

/** What a transport is about to send. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface Keyed {
  /** the client's `Idempotency-Key` */
  key: string;
  /** mutations that the request runs, by their names in GraphQL */
  operations: string[];
  /** what it asks, in full: two requests with one key must not differ in it */
  payload: string[];
}

/**
 * Does the work of a request once for each key of an account, and answers repeats within 24 hours as the first was
 * answered (draft-ietf-httpapi-idempotency-key-header). Errors are not kept: what failed had no effect, and may be tried
 * again with its key.
 *
 * @throws {UnprocessableError} for a key that was used for something else
 * @throws {InFlightError} while another request does it
 */
export async function once(ctx: Context, keyed: Keyed, work: Work): Promise<Answer & { replayed: boolean }> {
  const id = hashToken(JSON.stringify([ctx.user?.id ?? null, keyed.key]));
  const running = runningHere(ctx.orm);
  if (running.has(id)) throw new InFlightError();
  running.add(id);
  const atomic = keyed.operations.every((name) => IN_ONE_TRANSACTION.has(name));
  try {
    return await (atomic ? inOneTransaction : onItsOwn)(ctx, { ...keyed, id }, work);
  } finally {
    running.delete(id);
  }
}

type Identified = Keyed & { id: string };
type Work = () => Promise<Answer>;

/** The embedded database has one connection, on which another request of this process would only wait. */
const inProcess = new WeakMap<Orm, Set<string>>();

function runningHere(orm: Orm): Set<string> {
  const found = inProcess.get(orm) ?? new Set<string>();
  inProcess.set(orm, found);
  return found;
}

/** The lock, the effect and the answer live and die with one transaction: nothing is left of a process that dies. */
async function inOneTransaction(ctx: Context, keyed: Identified, work: Work) {
  const { em } = ctx;
  await em.begin();
  try {
    const [lock] = await em.execute<{ free: boolean }[]>(
      'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free',
      [keyed.id],
    );
    if (!lock?.free) throw new InFlightError();
    const kept = await find(ctx, em, keyed);
    const answer = kept ?? (await work());
    if (!kept && isKept(answer, keyed)) await keep(ctx, em, keyed, answer);
    // what a failed operation has changed of its rows, and not written, must not be written with the rest
    else em.clear();
    await em.commit();
    return { ...answer, replayed: kept !== null };
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

async function onItsOwn(ctx: Context, keyed: Identified, work: Work) {
  const fresh = () => ctx.orm.em.fork();
  const done = await alone(ctx, `idempotency ${keyed.id}`, async (held) => {
    const kept = await find(ctx, fresh(), keyed);
    if (kept) return { ...kept, replayed: true };
    const answer = await work();
    if (isKept(answer, keyed))
      await fresh().transactional(async (em) => {
        await held.keep(em);
        await keep(ctx, em, keyed, answer);
      });
    return { ...answer, replayed: false };
  });
  if (!done) throw new InFlightError();
  return done;
}

/** Nothing is kept for an account that the request has erased. */
const isKept = ({ status }: Answer, { operations }: Keyed) => status < 400 && !operations.includes('deleteMe');

async function find(ctx: Context, em: EntityManager, { id, payload }: Identified): Promise<Answer | null> {
  const since = new Date(ctx.now().getTime() - KEPT_MS);
  const row = await em.findOne(KeptAnswer, { id, createdAt: { $gt: since } });
  if (!row) return null;
  if (!isSignedParts(ctx.config, PURPOSE, payload, row.payload))
    throw new UnprocessableError(
      'This Idempotency-Key was used for another request. Make a new one for each thing that you do.',
    );
  const answer = unseal(ctx.config, PURPOSE, id, row.answer);
  if (answer === null)
    throw new UnprocessableError('What this Idempotency-Key did was answered, but the answer cannot be read any more.');
  return JSON.parse(answer) as Answer;
}

async function keep(ctx: Context, em: EntityManager, { id, payload }: Identified, answer: Answer): Promise<void> {
  await em.upsert(KeptAnswer, {
    id,
    payload: signParts(ctx.config.jwtSecret, PURPOSE, payload),
    answer: seal(ctx.config, PURPOSE, id, JSON.stringify(answer)),
    createdAt: ctx.now(),
    user: ctx.user?.id ?? null,
  });
}
