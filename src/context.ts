import type { Analyst } from './analysis/chain/analyst.ts';
import type { LetterWriter } from './analysis/chain/letter.ts';
import type { Config } from './config.ts';
import type { Congestion } from './db/congestion.ts';
import type { Notices } from './db/notices.ts';
import type { EntityManager, Orm } from './db/orm.ts';
import type { DatabaseProbe } from './db/probe.ts';
import type { AdviceLanguage } from './wording/advice/all.ts';
import { UnauthenticatedError } from './errors.ts';
import type { Queue } from './queue/queue.ts';
import type { Limits } from './limits.ts';
import type { CvReader } from './llm/cv-reader.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mail/mailer.ts';
import type { AccessToken } from './modules/auth/access-token.entity.ts';
import type { Session } from './modules/auth/session.entity.ts';
import type { User } from './modules/users/user.entity.ts';
import type { Printer } from './pdf/printer.ts';
import type { Pool } from './pool/pool.ts';
import type { Storage } from './storage/storage.ts';
import type { Metrics } from './tracing/metrics.ts';
import type { Parser } from './tasks/parser.ts';
import type { Tasks } from './tasks/table.ts';

/** The service's connections to the outside, made once in app.ts. */
export interface Ports {
  config: Config;
  limits: Limits;
  log: Log;
  orm: Orm;
  congestion: Congestion;
  probe: DatabaseProbe;
  /** null where nobody may read them */
  metrics: Metrics | null;
  storage: Storage;
  mailer: Mailer;
  queue: Queue;
  notices: Notices;
  /** child processes for all whose cost grows with what a user sent */
  pool: Pool<Tasks>;
  parser: Parser;
  cvReader: CvReader;
  analyst: Analyst;
  letterWriter: LetterWriter;
  printer: Printer;
  /** the clock, so that tests can move it */
  now: () => Date;
}

/** A long-lived mark in a client's cookies. It signs nobody in. */
export interface DeviceMemory {
  mark: string | null;
  remember(mark: string): void;
}

/** What every service function takes first: the ports, an entity manager of its own, and who asks. */
export interface Context extends Ports {
  em: EntityManager;
  user: User | null;
  session: Session | null;
  /** the personal access token that the request came by, which may do less than its person; null for a session */
  token: AccessToken | null;
  /** address or network of the client, for limits on guessing */
  ip: string;
  /** Counts a GraphQL document of so many fields against the limit on requests. @throws {RateLimitedError} */
  charge(fields: number): void;
  /** the language that the client asks to be told in; null where it does not say */
  language: AdviceLanguage | null;
  /** what this client remembers of earlier sign-ins; null where it can remember nothing */
  device: DeviceMemory | null;
}

/** A context for work that no request asked for: jobs. */
export const systemContext = (ports: Ports): Context => ({
  ...ports,
  em: ports.orm.em.fork(),
  user: null,
  session: null,
  token: null,
  ip: 'local',
  charge: () => {},
  language: null,
  device: null,
});

/** @throws {UnauthenticatedError} when nobody is signed in */
export function currentUser(ctx: Context): User {
  if (!ctx.user) throw new UnauthenticatedError();
  return ctx.user;
}
