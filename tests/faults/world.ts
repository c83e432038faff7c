import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstOf, itemAt } from '../../src/list-item.ts';
import { startBalancer, type Balancer } from './balancer.ts';
import { startMailbox, type Mailbox } from './mailbox.ts';
import { actions, createLedger, type Actions, type Ledger, type Person } from './ledger.ts';
import { freePort, HOST, openWire, type Wire } from '../support/network.ts';
import { openSql, type Postgres, type Sql } from './postgres.ts';
import { createFamily, createService, descriptorsOf, tail, type Service } from './processes.ts';
import { startModelEndpoint, type ModelEndpoint } from '../support/model-endpoint.ts';
import { startS3 } from '../support/s3-server.ts';

export interface WorldOptions {
  /** with a model endpoint and an S3-like store instead of rules and a folder */
  outside?: boolean;
  /** where files are kept, instead of a folder of the world */
  filesFolder?: string;
}

/** Two processes for requests, two for jobs, and all that they stand on. */
export interface World {
  /** of the balancer */
  url: string;
  /** of each process for requests */
  apiUrls: string[];
  balancer: Balancer;
  apis: Service[];
  workers: Service[];
  services: Service[];
  postgres: Postgres;
  databaseUrl: string;
  sql: Sql;
  ledger: Ledger;
  act: Actions;
  mailbox: Mailbox;
  wires: { database: Wire; mail: Wire; model: Wire | null; store: Wire | null };
  model: ModelEndpoint | null;
  family: ReturnType<typeof createFamily>;
  dataDir: string;
  filesFolder: string;
  temporaryFolder: string;
  descriptorsAtStart: Map<number, number>;
  /** what earlier scenarios left behind */
  inherited: Set<string>;
  /** processes that died or froze while they sent: each may have sent one mail twice */
  mailFaults: { count: number };
  /** new people for the next scenario, with a plan that has room */
  people(count: number): Promise<Person[]>;
  /** of every stored file, wherever it is kept */
  storedKeys(): string[];
  /** Makes files without a row old enough for the sweep, and has a worker sweep. */
  sweep(): Promise<void>;
  /** retries whose pause is long are made due now: the harness tells that they happen, not when */
  hurryRetries(): Promise<void>;
  /** jobs whose process is dead or frozen count as silent for long: `ids` of jobs that were active */
  expireLeases(ids: string[]): Promise<void>;
  close(): Promise<Finishing>;
}

export interface Finishing {
  /** of each process, null where it had to be killed */
  exitCodes: Map<string, number | null>;
  orphans: string[];
}

const LOOK_MS = 300;
const BUCKET = 'files';
const FOLDER = 'kept/';
const SWEEPABLE_AGE_S = 20 * 60;
const ENTRY = { api: path.resolve('dist/src/server.js'), worker: path.resolve('dist/src/worker.js') };

/** shared by all worlds, as a browser is unpacked into it once */
export const TEMPORARY = mkdtempSync(path.join(tmpdir(), 'personaforge-faults-'));

export async function createWorld(postgres: Postgres, options: WorldOptions = {}): Promise<World> {
  const dataDir = mkdtempSync(path.join(TEMPORARY, 'world-'));
  const filesFolder = options.filesFolder ?? path.join(dataDir, 'files');
  const temporaryFolder = path.join(TEMPORARY, 'tmp');
  mkdirSync(temporaryFolder, { recursive: true });
  const databaseUrl = await postgres.createDatabase();
  const { sql, close: closeSql } = openSql(databaseUrl);
  const mailbox = await startMailbox();
  const model = options.outside ? await startModelEndpoint(() => ({ content: 'nothing of use' })) : null;
  const store = options.outside ? await startS3() : null;
  const port = (url: string) => Number(new URL(url).port);
  const wires = {
    database: await openWire(port(databaseUrl)),
    mail: await openWire(mailbox.port),
    model: model && (await openWire(port(model.url))),
    store: store && (await openWire(port(store.url))),
  };
  const ports = [await freePort(), await freePort()];
  const balancer = await startBalancer(ports);
  const throughWire = new URL(databaseUrl);
  throughWire.port = String(wires.database.port);
  const environment = {
    HOST,
    PUBLIC_URL: balancer.url,
    DATA_DIR: dataDir,
    DATABASE_URL: throughWire.href,
    JWT_SECRET: 'one secret for fault runs, long enough by far',
    SMTP_URL: `smtp://${HOST}:${wires.mail.port}`,
    MAIL_FROM: 'PersonaForge <service@example.com>',
    TMPDIR: temporaryFolder,
    // what was compiled once is compiled for every world
    NODE_COMPILE_CACHE: path.join(tmpdir(), 'node-compile-cache'),
    LOG_LEVEL: 'info',
    OCR: 'off',
    STORAGE_URL: `file://${filesFolder}`,
    ...(wires.model && { OPENAI_BASE_URL: `http://${HOST}:${wires.model.port}/v1`, LLM_MODEL: 'scripted' }),
    ...(wires.store && {
      STORAGE_URL: `s3://${BUCKET}/${FOLDER}`,
      AWS_ENDPOINT_URL_S3: `http://${HOST}:${wires.store.port}`,
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    }),
  };
  const descriptorsAtStart = new Map<number, number>();
  const family = createFamily(() => services.filter(({ alive }) => alive).map(({ pid }) => pid));
  const beforeEnd = () => family.look();
  const apis = ports.map((own, i) =>
    createService(
      {
        name: `api-${i + 1}`,
        entry: ENTRY.api,
        environment: { ...environment, PORT: String(own), WORKERS: 'off' },
        logFile: path.join(dataDir, `api-${i + 1}.log`),
        isReady: async () => balancer.isReady(own),
      },
      beforeEnd,
    ),
  );
  const workers = [1, 2].map((number) => {
    const logFile = path.join(dataDir, `worker-${number}.log`);
    const worker: Service = createService(
      {
        name: `worker-${number}`,
        entry: ENTRY.worker,
        environment: { ...environment, PORT: '0' },
        logFile,
        isReady: async () => tail(logFile, 10_000).split('PersonaForge runs jobs').length > worker.starts,
      },
      beforeEnd,
    );
    return worker;
  });
  const services = [...apis, ...workers];
  const looking = setInterval(() => {
    family.look();
    for (const { pid, alive } of services)
      if (alive && !descriptorsAtStart.has(pid)) descriptorsAtStart.set(pid, descriptorsOf(pid).length);
  }, LOOK_MS);
  const act = actions(balancer.url);
  const world: World = {
    url: balancer.url,
    apiUrls: ports.map((own) => `http://${HOST}:${own}`),
    balancer,
    apis,
    workers,
    services,
    postgres,
    databaseUrl,
    sql,
    ledger: createLedger(),
    act,
    mailbox,
    wires,
    model,
    family,
    dataDir,
    filesFolder,
    temporaryFolder,
    descriptorsAtStart,
    inherited: new Set(),
    mailFaults: { count: 0 },
    async people(count) {
      const made: Person[] = [];
      for (let i = 0; i < count; i++) made.push(await act.signup(world.ledger));
      await sql("update users set plan = 'team'");
      return made;
    },
    storedKeys: () =>
      store ? [...store.objects.keys()].map((key) => key.slice(`${BUCKET}/${FOLDER}`.length)) : keysIn(filesFolder),
    async sweep() {
      if (store) store.ageMs = SWEEPABLE_AGE_S * 1_000;
      else age(filesFolder);
      await firstOf(workers).stop();
      await firstOf(workers).start();
    },
    hurryRetries: async () =>
      void (await sql("update pgboss.job set start_after = now() where state = 'retry' and start_after > now()").catch(
        () => {},
      )),
    expireLeases: async (ids) =>
      void (await sql(
        "update pgboss.job set heartbeat_on = now() - interval '10 minutes', started_on = now() - interval '10 minutes' where state = 'active' and id = any($1)",
        [ids],
      )),
    async close() {
      clearInterval(looking);
      const exitCodes = new Map<string, number | null>();
      await Promise.all(
        services.map(async (service) => {
          if (service.alive) exitCodes.set(service.name, await service.stop());
        }),
      );
      const orphans = family.orphans().map(({ pid, command }) => `${command} (${pid})`);
      await balancer.close();
      await Promise.all([mailbox.close(), model?.close(), store?.close(), closeSql()]);
      for (const wire of Object.values(wires)) await wire?.close();
      await postgres.dropDatabase(databaseUrl);
      rmSync(dataDir, { recursive: true, force: true });
      return { exitCodes, orphans };
    },
  };
  try {
    // one first: the others find the tables there
    await firstOf(apis).start();
    await Promise.all([itemAt(apis, 1), ...workers].map((service) => service.start()));
  } catch (error) {
    await world.close().catch(() => {});
    throw error;
  }
  return world;
}

function keysIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function age(folder: string): void {
  const then = Date.now() / 1000 - SWEEPABLE_AGE_S;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(file).mtimeMs / 1000 > then) utimesSync(file, then, then);
  }
}
