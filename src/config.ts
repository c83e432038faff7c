import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { environment, OUTBOX } from './environment.ts';
import { allowedOrigins, type AllowedOrigins, type TrustedProxies, trustedProxies } from './network.ts';
import { OperatorError } from './operator-error.ts';
import { readRetention, type Retention } from './retention.ts';
import type { StorageConfig } from './storage/storage.ts';

/** Everything that the service reads from its environment, validated. A part that is switched off is null. */
export interface Config {
  port: number;
  host: string;
  publicUrl: string;
  dataDir: string;
  /** null: the embedded PGlite in `dataDir` */
  databaseUrl: string | null;
  jwtSecret: string;
  /** the one before: what it signed is still believed, and nothing new is signed with it */
  jwtSecretPrevious: string | null;
  storage: StorageConfig;
  /** null: the rules engine alone */
  llm: { apiKey: string | null; baseUrl: string | null; model: string } | null;
  mail: { from: string; smtpUrl: string | null; outbox: string };
  maxUploadBytes: number;
  /** accounts that one address may make in an hour; null: 20, and those of this machine without limit */
  signupsPerHour: number | null;
  /** of one token, or one address without one; null: 1,200, and those of this machine without limit */
  requestsPerMinute: number | null;
  /** null: no proxy stands before the service, and no header tells who asks */
  trustProxy: TrustedProxies | null;
  /** whose pages may read answers; null: only those of the service itself */
  corsOrigins: AllowedOrigins | null;
  browserPath: string | null;
  /** scans are recognised where the `tesseract` program is installed */
  ocr: boolean;
  workers: boolean;
  retention: Retention;
  /** child processes that read and analyse */
  poolSize: number;
  /** where `npm run worker` answers /healthz and /readyz; null: nowhere */
  workerPort: number | null;
  /** who may read /metrics: whoever has the token, whoever reaches the port; nobody where both are null */
  metrics: { token: string | null; port: number | null };
  /** spans go to the endpoint that OpenTelemetry's own variables name */
  telemetry: boolean;
  /** how long after SIGTERM everything is still served, so that a proxy sees /readyz first */
  shutdownGraceMs: number;
  logLevel: string;
  production: boolean;
}

/** The configuration before anything is written for it. `jwtSecret` is null when one has to be generated. */
export type Settings = Omit<Config, 'jwtSecret'> & { jwtSecret: string | null };

export class ConfigError extends OperatorError {
  constructor(readonly faults: string[]) {
    super(
      'The configuration has ' +
        `${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((f) => `  - ${f}`).join('\n')}`,
    );
  }
}

const LOCAL_FALLBACK_MODEL = 'default';
/** `anthropic:…`, which brings its own key in its own variable */
const PROVIDER_MODEL = /^(?!openai:)[a-z][a-z_-]*:./;

/**
 * Reads and validates the environment, the only place that does.
 * @param beforeWriting is called with what is valid before the data directory is touched
 * @throws {ConfigError} that lists every fault at once
 */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  beforeWriting: (settings: Settings) => void = () => {},
): Config {
  const parsed = environment.safeParse(env);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const raw = (name: string) => (env[name] === '' ? undefined : env[name]);
  const production = raw('NODE_ENV') === 'production';

  if (production && !raw('JWT_SECRET'))
    faults.push('JWT_SECRET is required when NODE_ENV=production; make one with: openssl rand -hex 32');
  if (production && !raw('SMTP_URL'))
    faults.push(
      'SMTP_URL is required when NODE_ENV=production, or nobody gets a mail that resets a password; ' +
        `SMTP_URL=${OUTBOX} writes mails as files into DATA_DIR/outbox instead`,
    );
  if (raw('JWT_SECRET_PREVIOUS') && !raw('JWT_SECRET'))
    faults.push('JWT_SECRET_PREVIOUS is set but not JWT_SECRET: it is the secret that JWT_SECRET has replaced');
  if (raw('WORKERS') === 'off' && !raw('DATABASE_URL'))
    faults.push('WORKERS=off needs DATABASE_URL: the embedded database serves one process only');
  const ownProvider = PROVIDER_MODEL.test(raw('LLM_MODEL') ?? '');
  if (raw('LLM_MODEL') && !ownProvider && !raw('OPENAI_API_KEY') && !raw('OPENAI_BASE_URL'))
    faults.push(
      'LLM_MODEL is set but neither OPENAI_API_KEY nor OPENAI_BASE_URL: set one of them, name a provider ' +
        '(anthropic:…), or unset LLM_MODEL',
    );
  if (raw('OPENAI_API_KEY') && !raw('LLM_MODEL'))
    faults.push('OPENAI_API_KEY is set but not LLM_MODEL: name the model to use');
  if (raw('SMTP_URL') && raw('SMTP_URL') !== OUTBOX && !raw('MAIL_FROM'))
    faults.push('SMTP_URL is set but not MAIL_FROM: name the sender of mails');
  const { retention, faults: unclear } = readRetention(raw('RETENTION') ?? '');
  faults.push(...unclear.map((fault) => `RETENTION: ${fault}`));
  const s3 = raw('STORAGE_URL')?.startsWith('s3:');
  if (s3 && !new URL(raw('STORAGE_URL') ?? '').hostname) faults.push('STORAGE_URL names no bucket: s3://bucket/prefix');
  if (s3 && !raw('AWS_REGION') && !raw('AWS_DEFAULT_REGION'))
    faults.push('STORAGE_URL is s3:// but AWS_REGION is not set');
  if (!parsed.success || faults.length) throw new ConfigError(faults);

  const e = parsed.data;
  const dataDir = path.resolve(e.DATA_DIR);
  const settings: Settings = {
    port: e.PORT,
    host: e.HOST,
    publicUrl: (e.PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, ''),
    dataDir,
    databaseUrl: e.DATABASE_URL ?? null,
    jwtSecret: e.JWT_SECRET ?? null,
    jwtSecretPrevious: e.JWT_SECRET_PREVIOUS ?? null,
    storage: storageOf(e.STORAGE_URL, dataDir, Boolean(raw('AWS_ENDPOINT_URL_S3') ?? raw('AWS_ENDPOINT_URL'))),
    llm:
      e.OPENAI_API_KEY || e.OPENAI_BASE_URL || ownProvider
        ? {
            apiKey: e.OPENAI_API_KEY ?? null,
            baseUrl: e.OPENAI_BASE_URL ?? null,
            model: e.LLM_MODEL ?? LOCAL_FALLBACK_MODEL,
          }
        : null,
    mail: {
      from: e.MAIL_FROM ?? 'PersonaForge <no-reply@localhost>',
      smtpUrl: e.SMTP_URL ?? null,
      outbox: path.join(dataDir, 'outbox'),
    },
    maxUploadBytes: Math.floor(e.MAX_UPLOAD_MB * 1024 * 1024),
    requestsPerMinute: e.REQUESTS_PER_MINUTE ?? null,
    signupsPerHour: e.SIGNUPS_PER_HOUR ?? null,
    trustProxy: e.TRUST_PROXY ? trustedProxies(e.TRUST_PROXY) : null,
    corsOrigins: e.CORS_ORIGINS ? allowedOrigins(e.CORS_ORIGINS) : null,
    browserPath: e.PUPPETEER_EXECUTABLE_PATH ?? null,
    ocr: e.OCR === 'auto',
    workers: e.WORKERS === 'on',
    retention,
    poolSize: e.POOL_SIZE,
    workerPort: e.WORKER_PORT ?? null,
    metrics: { token: e.METRICS_TOKEN ?? null, port: e.METRICS_PORT ?? null },
    telemetry: e.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    shutdownGraceMs: e.SHUTDOWN_GRACE_SECONDS * 1000,
    logLevel: e.LOG_LEVEL,
    production,
  };
  beforeWriting(settings);
  return { ...settings, jwtSecret: settings.jwtSecret ?? generatedSecret(dataDir) };
}

/**
 * The database alone, for what asks for nothing else; null: the embedded one.
 * @throws {ZodError} when it is no such URL
 */
export const readDatabaseUrl = (env: NodeJS.ProcessEnv = process.env): string | null =>
  environment.shape.DATABASE_URL.parse(env['DATABASE_URL']) ?? null;

/** Loads `.env` from the working directory, where variables that are already set win. */
export function loadDotEnv(file = path.resolve('.env')): void {
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** An endpoint of one's own (MinIO, Garage) has its buckets in the path, not in the host name. */
function storageOf(value: string | undefined, dataDir: string, pathStyle: boolean): StorageConfig {
  if (!value) return { kind: 'file', root: path.join(dataDir, 'files') };
  const parsed = new URL(value);
  if (parsed.protocol === 'file:')
    return { kind: 'file', root: path.resolve(decodeURIComponent(parsed.host + parsed.pathname)) };
  return { kind: 's3', bucket: parsed.hostname, prefix: parsed.pathname.replace(/^\/|\/$/g, ''), pathStyle };
}

/** Of several processes that start at once on an empty directory all get the one that is whole first. */
function generatedSecret(dataDir: string): string {
  const file = path.join(dataDir, 'jwt-secret');
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataDir, { recursive: true });
    const own = `${file}.${process.pid}.part`;
    fs.writeFileSync(own, randomBytes(48).toString('base64url'), { mode: 0o600 });
    try {
      fs.linkSync(own, file);
    } catch (error) {
      // a file system without links; there is one process on it at a time
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') fs.renameSync(own, file);
    } finally {
      fs.rmSync(own, { force: true });
    }
  }
  return fs.readFileSync(file, 'utf8');
}
