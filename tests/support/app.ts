import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Ports } from '../../src/context.ts';
import { createClient, type Client } from './client.ts';
import { samplePdf } from './documents.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';

export interface TestApp {
  client: Client;
  ports: Ports;
  server: Server;
  url: string;
  dataDir: string;
}

/** The whole service on a port of its own and a database of its own, for the tests of one file. */
export function useApp(overrides: Partial<Ports> = {}, environment: NodeJS.ProcessEnv = {}): TestApp {
  const test = {} as TestApp;
  let app: App;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
    const config = readConfig({
      PORT: '0',
      DATA_DIR: database.dataDir,
      ...(database.databaseUrl && { DATABASE_URL: database.databaseUrl }),
      LOG_LEVEL: 'silent',
      JWT_SECRET: 'one secret for tests, long enough by far',
      ...environment,
    });
    app = await createApp(config, overrides);
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    test.url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    test.client = createClient(test.url);
    test.ports = app.ports;
    test.server = app.server;
    test.dataDir = database.dataDir;
    config.publicUrl = test.url;
    // the reading process is started now: a loaded machine takes longer for that than an upload waits
    await app.ports.parser.parse(await samplePdf({ name: 'Warm Up', email: 'warm@example.com' }));
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });
  return test;
}
