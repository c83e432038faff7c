import { acceptedLanguage } from './accept-language.ts';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request } from 'express';
import helmet from 'helmet';
import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { ormConfig } from '../mikro-orm.config.ts';
import { accessLog } from './access-log.ts';
import { createAnalyst } from './analysis/chain/analyst.ts';
import { createLetterWriter } from './analysis/chain/letter.ts';
import { ConfigError, type Config } from './config.ts';
import type { Context, Ports } from './context.ts';
import { crossOrigin } from './cross-origin.ts';
import { createCongestion } from './db/congestion.ts';
import { createNotices } from './db/notices.ts';
import { openDatabase } from './db/orm.ts';
import { createProbe } from './db/probe.ts';
import { deviceCookie } from './device-cookie.ts';
import { AppError, UnavailableError } from './errors.ts';
import { createGraphqlServer, orRefusal } from './graphql.ts';
import { createDocumentCheck, refuseLongDocument } from './graphql-document.ts';
import { graphqlUpload } from './graphql-upload.ts';
import { streamHandler } from './graphql-stream.ts';
import { createHealth, healthListener } from './health.ts';
import { createHttpServer } from './http-server.ts';
import { createQueue } from './queue/queue.ts';
import { onceByGraphql } from './idempotency-key.ts';
import { LIMITS } from './limits.ts';
import { createCvReader } from './llm/cv-reader.ts';
import { createModel, ModelUnavailableError } from './llm/model.ts';
import { createLog } from './log.ts';
import { createMailer } from './mail/mailer.ts';
import { mcpRouter } from './mcp/endpoint.ts';
import { metricsListener } from './metrics-endpoint.ts';
import { authenticate } from './modules/auth/session.service.ts';
import { createAllowances } from './modules/throttles/allowance.service.ts';
import { networkOf } from './network.ts';
import { pagesRouter } from './pages.ts';
import { findTesseract } from './parsing/ocr/tesseract.ts';
import { browserCandidates, NO_BROWSER } from './pdf/find-browser.ts';
import { createPrinter } from './pdf/printer.ts';
import { createPool } from './pool/pool.ts';
import { requestLimit } from './request-limit.ts';
import { fileRouter } from './rest/files.ts';
import { checkMethod } from './rest/methods.ts';
import { restSchema } from './rest/naming.ts';
import { openApiDocument } from './rest/openapi.ts';
import { errorHandler, notFound, restRouter } from './rest/rest.ts';
import { uploadHandler, whereMultipart } from './rest/upload.ts';
import { sharedRouter } from './rest/shared.ts';
import { createSchema } from './schema.ts';
import { createStorage } from './storage/create.ts';
import { createParser } from './tasks/parser.ts';
import { createRules } from './tasks/rules.ts';
import { TABLE, TASKS } from './tasks/table.ts';
import { version } from './package.ts';
import { createMetrics } from './tracing/metrics.ts';
import { currentRequest } from './tracing/request.ts';
import { closeTracing } from './tracing/span.ts';
import { JOB_KINDS, startWorkers } from './workers.ts';

export interface App {
  ports: Ports;
  server: Server;
  /** Is not ready but serves for `graceMs`, takes no new work, finishes or hands back what runs, then closes everything. */
  close(graceMs?: number): Promise<void>;
}

/** Opens what the service stands on. `overrides` replace a port: tests put their model or mailer in its place. */
export async function createPorts(config: Config, overrides: Partial<Ports> = {}): Promise<Ports> {
  const log = overrides.log ?? createLog(config.logLevel);
  const limits = overrides.limits ?? LIMITS;
  const say = (message: string) => log.info(message);
  const congestion = createCongestion();
  const wanted = config.metrics.token ?? config.metrics.port;
  const metrics = overrides.metrics ?? (wanted === null ? null : createMetrics());
  const waited = (ms: number) => {
    congestion.waited(ms);
    metrics?.databaseWait(ms / 1000);
  };
  const database = { ...limits.database, waited };
  const orm = overrides.orm ?? (await openDatabase(config, ormConfig, say, database));
  const model = await createModel(config.llm).catch(asFaultOfConfiguration);
  const pool = overrides.pool ?? createPool({ tasks: TASKS, table: TABLE, size: config.poolSize });
  const rules = createRules(pool);
  if (!(await browserCandidates(config.browserPath)).length) log.warn(NO_BROWSER);
  const queue = await createQueue(orm, config.databaseUrl, JOB_KINDS, log, metrics?.job);
  metrics?.countWaitingJobs(() => queue.countWaiting(orm.em.fork()));
  return {
    config,
    limits,
    log,
    orm,
    congestion,
    metrics,
    probe: createProbe(orm, config.databaseUrl, limits.readyMs),
    storage: await createStorage(config.storage),
    mailer: createMailer(config.mail),
    queue,
    notices: await createNotices(orm, queue.listen, (error) => log.warn({ err: error }, 'notices')),
    pool,
    parser: createParser(pool, config.ocr ? findTesseract() : null),
    cvReader: createCvReader({ model, log }),
    analyst: createAnalyst({ model, log, rules }),
    letterWriter: createLetterWriter({ model, log, rules }),
    printer: createPrinter({ executablePath: config.browserPath, log: (message) => log.info(message) }),
    now: () => new Date(),
    ...overrides,
  };
}

function asFaultOfConfiguration(error: unknown): never {
  throw error instanceof ModelUnavailableError ? new ConfigError([error.message]) : error;
}

/** Lets the jobs that run here finish, within the limits, and ends everything else. */
export async function closePorts(ports: Ports, jobsMs = ports.limits.jobsMs): Promise<void> {
  const { limits, log, notices, queue, pool, printer, mailer, orm, probe } = ports;
  const soon = (name: string, work: Promise<void>, ms = limits.closeMs) =>
    Promise.race([work, delay(ms, undefined, { ref: false }).then(() => log.warn(`${name} does not close`))]).catch(
      (error: unknown) => log.warn({ err: error }, `${name} does not close`),
    );
  await soon('the notices', notices.close());
  await soon('the queue', queue.close(jobsMs), jobsMs + limits.closeMs);
  await Promise.all([soon('the pool', pool.close()), soon('the printer', printer.close())]);
  mailer.close();
  await Promise.all([soon('the database', orm.close()), soon('the database', probe.close())]);
  await soon('the traces', closeTracing());
}

/** The service over its ports: wiring, no logic. */
export async function createApp(config: Config, overrides: Partial<Ports> = {}): Promise<App> {
  const ports = await createPorts(config, overrides);
  const { log } = ports;
  const schema = createSchema();
  const rest = restSchema(schema);
  const app = express();
  const http = createHttpServer(ports.limits.http, app);
  const health = createHealth(ports.probe);
  const report = (error: unknown) => {
    // what is refused for a while is no fault of ours, and comes by the thousand
    if (error instanceof AppError) log.warn(`a request was refused: ${error.message}`);
    else log.error({ err: error }, 'a request failed');
  };
  const check = createDocumentCheck(schema, { hideSuggestions: config.production });
  const apollo = createGraphqlServer(schema, { check, production: config.production, report });
  await apollo.start();

  const allowances = createAllowances(ports);
  const admit = requestLimit(allowances, config.requestsPerMinute);
  const createContext = async (req: Request): Promise<Context> => {
    if (ports.congestion.isStanding())
      throw new UnavailableError('Too much is asked at the moment. Try again soon.', 1);
    const anonymous: Context = {
      ...ports,
      em: ports.orm.em.fork(),
      user: null,
      session: null,
      token: null,
      ip: networkOf(req.ip ?? '') ?? networkOf(req.socket.remoteAddress ?? '') ?? 'unknown',
      charge: () => {},
      language: acceptedLanguage(req.headers['accept-language']),
      device: deviceCookie(req, config.publicUrl.startsWith('https:')),
    };
    const { session, token } = await authenticate(anonymous, req.headers.authorization);
    const user = (session ?? token)?.user.getEntity() ?? null;
    const request = currentRequest();
    if (request) request.userId = user?.id ?? null;
    const ctx: Context = { ...anonymous, session, token, user };
    ctx.charge = (fields) => admit(ctx, req.res, fields);
    admit(ctx, req.res);
    return ctx;
  };
  const openApi = JSON.stringify(openApiDocument(rest, { version, maxUploadMb: config.maxUploadBytes / 1024 / 1024 }));

  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy ?? false);
  app.set('query parser', 'simple');
  app.use(accessLog(log, ports.metrics));
  app.use(
    helmet({
      contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, useDefaults: false },
    }),
  );
  app.use(crossOrigin(config.corsOrigins));
  app.use(checkMethod);
  app.get(['/healthz', '/readyz'], healthListener(health));
  if (ports.metrics && config.metrics.token) app.get('/metrics', metricsListener(ports.metrics, config.metrics.token));
  app.get('/openapi.json', (_req, res) => void res.type('json').send(openApi));
  app.use(pagesRouter());
  app.use(
    '/graphql/stream',
    express.json({ limit: '1mb' }),
    refuseLongDocument,
    streamHandler(schema, check, createContext, report),
  );
  app.use(
    '/graphql',
    express.json({ limit: '1mb' }),
    graphqlUpload(config.maxUploadBytes + 1),
    refuseLongDocument,
    onceByGraphql(apollo, createContext),
    expressMiddleware(apollo, { context: ({ req }) => orRefusal(createContext(req)) }),
  );
  const upload = (field: 'upload_cv' | 'upload_photo' | 'import_persona_file') =>
    uploadHandler(rest, createContext, { field, maxBytes: config.maxUploadBytes });
  app.post('/cv/upload', upload('upload_cv'));
  app.post('/users/me/photo', upload('upload_photo'));
  app.post('/personas/import', whereMultipart(upload('import_persona_file')));
  app.use(
    mcpRouter({ schema, check, report, maxUploadBytes: config.maxUploadBytes }, createContext, () => config.publicUrl),
  );
  app.use(fileRouter(createContext));
  app.use(sharedRouter(createContext, report));
  app.use(restRouter(rest, createContext, report));
  app.use(notFound);
  app.use(errorHandler(report));

  if (config.workers) await startWorkers(ports);
  return {
    ports,
    server: http.server,
    async close(graceMs = 0) {
      health.stop();
      http.wind();
      await delay(graceMs);
      const since = performance.now();
      await ports.queue.rest();
      await http.drain();
      await apollo.stop();
      await allowances.close().catch(report);
      await closePorts(ports, ports.limits.jobsMs - (performance.now() - since));
    },
  };
}
