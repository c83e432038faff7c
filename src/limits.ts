import { type DatabaseLimits, SERVING } from './db/pool.ts';
import { HTTP_LIMITS, type HttpLimits } from './http-server.ts';

/** How long and how many of everything that a stranger, or a part that fails, could let grow. Times in milliseconds. */
export interface Limits {
  database: DatabaseLimits;
  http: HttpLimits;
  /** for running jobs after a stop was asked for; what is left then is handed back */
  jobsMs: number;
  /** for the last of everything: processes, browser, connections */
  closeMs: number;
  /** for the database's sign of life at `/readyz` */
  readyMs: number;
}

export const LIMITS: Limits = {
  database: SERVING,
  http: HTTP_LIMITS,
  jobsMs: 12_000,
  closeMs: 3_000,
  readyMs: 2_000,
};
