import cors from 'cors';
import type { RequestHandler } from 'express';
import type { AllowedOrigins } from './network.ts';
import { allowedMethods } from './rest/routes.ts';

/** Headers of answers that scripts of other origins may read beside those that they always may. */
const EXPOSED = [
  'Content-Disposition',
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'RateLimit',
  'RateLimit-Limit',
  'RateLimit-Policy',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'X-Request-Id',
];
/** how long a browser may keep the answer to a preflight; Chrome takes no more than two hours */
const PREFLIGHT_SECONDS = 7_200;

/**
 * Lets pages of these origins call the API and read its answers (https://fetch.spec.whatwg.org/#http-cors-protocol). Tokens
 * are sent by header and never by cookie, so credentials are not allowed to any. A preflight is told the methods of its
 * path, and goes on to be answered like any OPTIONS.
 */
export function crossOrigin(origins: AllowedOrigins | null): RequestHandler {
  if (!origins) return (_req, _res, next) => next();
  return cors((req, done) =>
    done(null, {
      origin: origins,
      methods: allowedMethods(req.path),
      exposedHeaders: EXPOSED,
      maxAge: PREFLIGHT_SECONDS,
      preflightContinue: true,
    }),
  );
}
