import type { Response } from 'express';
import type { Context } from './context.ts';
import { RateLimitedError } from './errors.ts';
import { isLoopback } from './network.ts';
import type { Allowance, Allowances } from './modules/throttles/allowance.service.ts';

/** requests a minute of one token, and of who sends none from one address */
export const REQUESTS_PER_MINUTE = 1_200;
/** an account may have several programs */
const PER_ACCOUNT = 3;
/** fields of a GraphQL document that cost as much as a request */
const FIELDS_OF_A_REQUEST = 1_000;

/** Lets a request through and tells what is left. @throws {RateLimitedError} when nothing is */
export type Admit = (ctx: Context, res: Response | undefined, fields?: number) => void;

/**
 * The limit on all requests: by token, by account, and without either by address.
 * @param most a minute, as the operator has set it; null: the default, and none for clients on this machine
 */
export function requestLimit(allowances: Allowances, most: number | null): Admit {
  const limit = most ?? REQUESTS_PER_MINUTE;
  return (ctx, res, fields = 0) => {
    if (most === null && isLoopback(ctx.ip)) return tell(res, { most: limit, left: limit, resetSeconds: 60 });
    const cost = fields ? Math.floor(fields / FIELDS_OF_A_REQUEST) : 1;
    const taken = keysOf(ctx, limit).map(({ key, most: own }) => allowances.take(key, own, cost));
    const tightest = taken.reduce((a, b) => (b.left < a.left ? b : a));
    tell(res, tightest);
    if (tightest.left < 0)
      throw new RateLimitedError(
        `Too many requests: ${tightest.most} a minute are answered. Come back in ${tightest.resetSeconds} s.`,
        tightest.resetSeconds,
      );
  };
}

function keysOf({ user, token, ip }: Context, limit: number): { key: string[]; most: number }[] {
  if (!user) return [{ key: ['address', ip], most: limit }];
  const account = { key: ['account', user.id], most: limit * PER_ACCOUNT };
  return token ? [account, { key: ['token', token.id], most: limit }] : [account];
}

/** Both spellings of the draft: as most clients read them, and as it has them now. */
function tell(res: Response | undefined, { most, left, resetSeconds }: Allowance): void {
  const remaining = Math.max(0, left);
  if (!res || res.headersSent) return;
  res.set({
    'ratelimit-limit': String(most),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
    'ratelimit-policy': `"minute";q=${most};w=60`,
    ratelimit: `"minute";r=${remaining};t=${resetSeconds}`,
  });
}
