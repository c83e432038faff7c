import type { Transaction } from '@mikro-orm/core';
import { fromKysely, type KyselyTransactionLike } from 'pg-boss';
import type { EntityManager } from '../db/orm.ts';

/** One run of a job. Another may have begun elsewhere since, when this one's process was frozen or cut off. */
export interface Attempt<T> {
  payload: T;
  /** aborted when another attempt has the job, when its time is up, and when the process stops */
  signal: AbortSignal;
  /** from 1 */
  number: number;
  /** there will be no other when this one fails */
  last: boolean;
  /**
   * Holds the job until the transaction of `em` ends: no other attempt begins meanwhile.
   * @throws {AttemptLostError} when another one has it, or nobody
   */
  hold(em: EntityManager): Promise<void>;
  /**
   * Ends the job in the transaction of `em`, so that what it writes is there if and only if the job is done.
   * @throws {AttemptLostError} when another one has it, or nobody
   */
  finish(em: EntityManager): Promise<void>;
}

/** Another attempt has the job: what this one found is of no use, and nothing of it may be written. */
export class AttemptLostError extends Error {
  override name = 'AttemptLostError';
}

/** Thrown by a handler that must not run again by itself: the job goes to the dead letters, where an operator decides. */
export class GiveUpError extends Error {
  override name = 'GiveUpError';
}

/** Waits for the work or the signal, whichever comes first. @throws the signal's reason */
export async function abortable<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
    aborted.catch(() => {});
    work.catch(() => {});
  }
}

/** The transaction of `em` as pg-boss takes it. */
export function transactionOf(em: EntityManager): ReturnType<typeof fromKysely> {
  const transaction = em.getTransactionContext<Transaction<KyselyTransactionLike>>();
  if (!transaction) throw new Error('a job is placed, held and finished inside a transaction only');
  return fromKysely(transaction);
}

/**
 * What is kept of a failure: kind and code, never its message, which may hold a line of somebody's CV or an address.
 * The message is in the log of the process that ran it.
 */
export function failureOf(error: unknown): { failure: string } {
  if (!(error instanceof Error)) return { failure: 'unknown' };
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const cause = error.cause instanceof Error ? failureOf(error.cause).failure : null;
  return { failure: [error.name, code, responseCode, cause].filter(isShort).join(' ') };
}

const isShort = (part: unknown) => (typeof part === 'string' && /^[\w ]{1,60}$/.test(part)) || typeof part === 'number';
