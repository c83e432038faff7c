/** What a failed statement or connection means for the request that met it. */
export type DatabaseFault =
  /** the database cannot be reached, is too busy or gave up: the same request may succeed in a moment */
  | 'away'
  /** its disk is full */
  | 'full';

/** Whole classes of https://www.postgresql.org/docs/current/errcodes-appendix.html: connections, resources, operators, the system. */
const AWAY_CLASSES = ['08', '53', '57', '58'];

const AWAY = new Set([
  '25006', // read-only: a standby, or a disk that filled up
  '25P03', // a transaction that idled too long
  '40001', // serialization
  '40P01', // deadlock
  '55P03', // lock not available in time
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
const DISK_FULL = '53100';

/** What `pg`, its pool and Kysely say of a connection that is lost, in words only, by their beginning. */
const AWAY_WORDS = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Cannot use a pool after',
  'driver has already been destroyed',
  'Client has encountered a connection error',
  'Client was closed',
];

/** How deep MikroORM, graphql and the pool wrap the error of the driver. */
export const WRAPPINGS = 6;

interface Wrapped {
  code?: unknown;
  message?: unknown;
  originalError?: unknown;
  previous?: unknown;
  cause?: unknown;
  errors?: unknown;
}

/** Tells a fault of the database from any other error, whichever layer has wrapped it; null for all others. */
export function databaseFault(error: unknown): DatabaseFault | null {
  let at = error as Wrapped | null | undefined;
  for (let depth = 0; at && typeof at === 'object' && depth < WRAPPINGS; depth++) {
    const fault = ownFault(at);
    if (fault) return fault;
    at = wrappedBy(at) as typeof at;
  }
  return null;
}

/** What an error was made of: one cause, or the first of several that failed side by side. */
export const wrappedBy = ({ originalError, previous, cause, errors }: Wrapped): unknown =>
  originalError ?? previous ?? cause ?? (Array.isArray(errors) ? errors[0] : undefined);

function ownFault({ code, message }: Wrapped): DatabaseFault | null {
  if (code === DISK_FULL) return 'full';
  if (typeof code === 'string' && (AWAY.has(code) || isAwayState(code))) return 'away';
  return typeof message === 'string' && AWAY_WORDS.some((words) => message.startsWith(words)) ? 'away' : null;
}

const isAwayState = (code: string) => /^[0-9A-Z]{5}$/.test(code) && AWAY_CLASSES.includes(code.slice(0, 2));
