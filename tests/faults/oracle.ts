import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, CV_NAME } from './client.ts';
import type { Person } from './ledger.ts';
import { descriptorsOf, listProcesses } from './processes.ts';
import type { World } from './world.ts';

/** Each has a control in `scenarios/controls.ts` that turns it red. */
export const INVARIANTS = [
  'lost',
  'doubled',
  'wrong error',
  'failed request',
  'deadline',
  'stuck',
  'descriptor',
  'process',
  'profile',
  'file',
  'exit code',
] as const;
export type Invariant = (typeof INVARIANTS)[number];

export interface Finding {
  invariant: Invariant;
  what: string;
}

const QUIET_MS = 90_000;
/** errors that a fault may cause: away for now, and no room left */
const DUE = [503, 507];

/** Waits until no work is left, at most `limitMs`, then holds the service to every invariant. */
export async function judge(world: World, options: { quietMs?: number; settleMs?: number } = {}): Promise<Finding[]> {
  const stuck = await quiet(world, options.quietMs ?? QUIET_MS);
  const read = await Promise.all(world.ledger.people.map((person) => readBack(world, person)));
  return [
    ...stuck,
    ...read.flat(),
    ...(await mails(world)),
    ...wrongErrors(world),
    ...(await leftovers(world, options.settleMs ?? SETTLE_MS)),
  ];
}

/** Nothing may wait or be worked on for ever: not a CV, not a job. */
async function quiet({ sql, hurryRetries }: World, limitMs: number): Promise<Finding[]> {
  for (const deadline = Date.now() + limitMs; ; await sleep(200)) {
    await hurryRetries();
    const left = await sql(`
      select 'CV ' || id || ' is processing' as what from cvs where status = 'processing'
      union all
      select name || ' job ' || id || ' is ' || state || ', ' || retry_count || ' retries, payload ' || coalesce(data::text, '')
        from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now() + interval '5 seconds'
          and name not like '\\_\\_pgboss%'`).catch((error: Error) => [
      { what: `the database does not answer: ${error.message}` },
    ]);
    if (!left.length) return [];
    if (Date.now() > deadline) return left.map(({ what }) => ({ invariant: 'stuck', what: String(what) }));
  }
}

/** Everything that was acknowledged, read back through the API; and nothing that is there twice. */
async function readBack(world: World, person: Person): Promise<Finding[]> {
  const { token } = person;
  const base = world.url;
  const get = (route: string) => ask(base, 'GET', route, { token });
  const findings: Finding[] = [];
  const lost = (what: string) => findings.push({ invariant: 'lost', what });
  for (const [hash, { id }] of person.cvs) {
    if (!id) continue;
    const { status, body } = await get(`/cv/${id}`);
    if (status !== 200 || body.status !== 'parsed' || body.name !== CV_NAME)
      lost(`CV ${id}: ${status}, ${body?.status}, ${body?.error?.code ?? body?.name}`);
    const file = await get(`/cv/${id}/file`);
    if (file.status !== 200 || file.body !== hash) lost(`file of CV ${id}: ${file.status}, other bytes`);
  }
  for (const { id, tried, acknowledged } of person.personas.values()) {
    if (!id) continue;
    const { status, body } = await get(`/personas/${id}`);
    if (status !== 200 || body.version < 1 + acknowledged) lost(`persona ${id}: ${status}, version ${body?.version}`);
    if (body?.version > 1 + tried) findings.push({ invariant: 'doubled', what: `a change of persona ${id}` });
  }
  for (const { id } of person.exports.values()) {
    if (!id) continue;
    const { status, body } = await get(`/exports/${id}`);
    const file = status === 200 ? await ask('', 'GET', body.file_url) : null;
    if (file?.status !== 200) lost(`export ${id}: ${status}, its file ${file?.status}`);
  }
  return [...findings, ...(await doubled(get, person))];
}

type Get = (route: string) => ReturnType<typeof ask>;

async function doubled(get: Get, person: Person): Promise<Finding[]> {
  const cvs = await all(get, '/cv/list');
  const personas = await all(get, '/personas');
  const exports = await all(get, '/exports');
  const twice = (noun: string, keys: string[]): Finding[] =>
    keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => ({ invariant: 'doubled', what: `${noun} ${key}` }));
  return [
    ...(cvs.length > person.cvs.size
      ? [{ invariant: 'doubled' as const, what: `${cvs.length} CVs of ${person.cvs.size} files` }]
      : []),
    ...twice(
      'persona',
      personas.map(({ title }) => String(title)),
    ),
    ...(exports.length > person.exports.size
      ? [{ invariant: 'doubled' as const, what: `${exports.length} exports of ${person.exports.size} requests` }]
      : []),
  ];
}

async function all(get: Get, route: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (let offset = 0; ; offset += 100) {
    const { status, body } = await get(`${route}?limit=100&offset=${offset}`);
    if (status !== 200) return rows;
    rows.push(...body);
    if (body.length < 100) return rows;
  }
}

/**
 * A mail goes out once. Each fault while one was sent may cost a second copy, or leave one with the operator, as nobody
 * knows whether it went out.
 */
async function mails({ mailbox, ledger, mailFaults, sql }: World): Promise<Finding[]> {
  const invites = ledger.people.flatMap((person) => [...person.invites]);
  const kept = new Set((await sql('select "to" from mails')).map((row) => String(row['to'])));
  const counted = invites.map(([address, { acknowledged }]) => ({
    missing: acknowledged && mailbox.countTo(address) === 0,
    held: kept.has(address),
    address,
    surplus: Math.max(0, mailbox.countTo(address) - 1),
  }));
  const surplus = counted.reduce((sum, mail) => sum + mail.surplus, 0);
  const held = counted.filter((mail) => mail.missing && mail.held).length;
  return [
    ...counted
      .filter((mail) => mail.missing && !mail.held)
      .map(({ address }): Finding => ({ invariant: 'lost', what: `the mail to ${address}` })),
    ...(surplus + held > mailFaults.count
      ? [
          {
            invariant: 'doubled' as const,
            what: `${surplus} mails sent again and ${held} not sent at ${mailFaults.count} faults while sending`,
          },
        ]
      : []),
  ];
}

function wrongErrors({ balancer }: World): Finding[] {
  const kinds = new Map<string, number>();
  for (const { method, path: where, status, retryAfter } of balancer.answers) {
    const route = where.replace(/[0-9a-f-]{36}|\?.*/g, '');
    if (status >= 500 && !DUE.includes(status)) count(kinds, `${status} at ${method} ${route}`);
    if (status === 503 && !retryAfter) count(kinds, `503 without Retry-After at ${method} ${route}`);
  }
  return [...kinds].map(([kind, times]) => ({ invariant: 'wrong error', what: `${times} × ${kind}` }));
}

const count = (kinds: Map<string, number>, kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);

/** Descriptors are closed a moment after the request that used them. */
const SETTLE_MS = 10_000;
/** pools of connections grow with load: database, queue, mail, and those of clients that are kept alive */
const MOST_DESCRIPTORS_MORE = 40;

async function leftovers(world: World, limitMs: number): Promise<Finding[]> {
  for (const deadline = Date.now() + limitMs; ; await sleep(200)) {
    const findings = (await left(world)).filter(({ what }) => !world.inherited.has(what));
    if (!findings.length || Date.now() > deadline) return findings;
  }
}

/** What is left at this moment. */
export async function left(world: World): Promise<Finding[]> {
  return [
    ...descriptors(world),
    ...orphans(world),
    ...profiles(world),
    ...files(world),
    ...(await unknownFiles(world)),
  ];
}

function descriptors({ services, filesFolder, descriptorsAtStart }: World): Finding[] {
  return services.flatMap(({ name, pid, alive }) => {
    if (!alive) return [];
    const open = descriptorsOf(pid);
    const stored = open.filter((target) => target.startsWith(filesFolder));
    const more = open.length - (descriptorsAtStart.get(pid) ?? open.length);
    const times = (target: string) => stored.filter((other) => other === target).length;
    if (stored.length)
      return [...new Set(stored)].map((target) => ({
        invariant: 'descriptor' as const,
        what: `${name} holds the stored file ${path.basename(target)} open ${times(target)} times`,
      }));
    return more > MOST_DESCRIPTORS_MORE
      ? [{ invariant: 'descriptor' as const, what: `${name} holds ${more} more` }]
      : [];
  });
}

const orphans = ({ family }: World): Finding[] =>
  family.orphans().map(({ pid, command }) => ({ invariant: 'process', what: `${command} (${pid})` }));

/** The next start of a browser removes the profiles of processes that were killed: scenarios that kill print once more. */
function profiles({ temporaryFolder }: World): Finding[] {
  const alive = new Set(listProcesses().map(({ pid }) => pid));
  return readdirSync(temporaryFolder)
    .filter((name) => /^(personaforge-profile|puppeteer|\.org\.chromium)/.test(name))
    .filter((name) => !alive.has(Number(name.split('-')[2])))
    .map((name) => ({ invariant: 'profile', what: name }));
}

function files({ filesFolder, dataDir }: World): Finding[] {
  return [filesFolder, path.join(dataDir, 'outbox')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map(String))
    .filter((name) => name.endsWith('.part') || name.endsWith('.tmp'))
    .map((name) => ({ invariant: 'file', what: `temporary file ${name}` }));
}

/** Files that no row knows; what a crash left behind goes with a sweep, for which `world.sweep` makes them old. */
async function unknownFiles({ sql, storedKeys }: World): Promise<Finding[]> {
  const rows = await sql('select storage_key from cvs union all select storage_key from exports');
  const known = new Set(rows.map((row) => String(row['storage_key'])));
  return storedKeys()
    .filter((key) => /^(cvs|exports)\//.test(key) && !known.has(key) && !/\.(part|tmp)$/.test(key))
    .map((key) => ({ invariant: 'file', what: `no row knows ${key}` }));
}
