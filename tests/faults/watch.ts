import pg from 'pg';
import type { World } from './world.ts';

export interface Watch {
  /** Resolves when a CV or a job comes into a state, right after that was committed; false after `limitMs`. */
  next(matches: (what: Event) => boolean, limitMs?: number): Promise<boolean>;
  close(): Promise<void>;
}

export interface Event {
  /** `cv`, or the name of a job's kind */
  kind: string;
  state: string;
  id: string;
}

const INSTALL = `
  create or replace function faults_tell() returns trigger language plpgsql as $$
  begin
    perform pg_notify('faults', case tg_table_name when 'cvs' then 'cv ' || (to_jsonb(new) ->> 'status') else (to_jsonb(new) ->> 'name') || ' ' || (to_jsonb(new) ->> 'state') end || ' ' || new.id);
    return null;
  end $$;
  create or replace trigger faults_cvs after insert or update on cvs for each row execute function faults_tell();
  create or replace trigger faults_jobs after insert or update on pgboss.job for each row execute function faults_tell();`;
const WAIT_MS = 20_000;

/** The database tells of each change of state, so that a fault can be set between one and the next. */
export async function watch({ databaseUrl, sql }: World): Promise<Watch> {
  await sql(INSTALL);
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => {});
  await client.connect();
  await client.query('listen faults');
  const waiting = new Set<(event: Event) => void>();
  client.on('notification', ({ payload }) => {
    const [kind, state, id] = (payload ?? '').split(' ');
    for (const tell of waiting) tell({ kind: kind!, state: state!, id: id! });
  });
  return {
    next: (matches, limitMs = WAIT_MS) =>
      new Promise((resolve) => {
        const end = (came: boolean) => {
          clearTimeout(timer);
          waiting.delete(tell);
          resolve(came);
        };
        const tell = (event: Event) => {
          if (matches(event)) end(true);
        };
        const timer = setTimeout(() => end(false), limitMs);
        waiting.add(tell);
      }),
    close: () => client.end(),
  };
}
