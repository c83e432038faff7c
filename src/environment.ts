import { z } from 'zod';
import { allowedOrigins, trustedProxies } from './network.ts';

/** mails as files, said on purpose */
export const OUTBOX = 'outbox';

const unset = (value: unknown) => (value === '' ? undefined : value);
const text = z.preprocess(unset, z.string().optional());
const url = (...protocols: string[]) =>
  z.preprocess(
    unset,
    z
      .string()
      .refine(
        (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
        `must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
      )
      .optional(),
  );

const SAMPLE_SECRET = /change.?me|your.?secret|example|placeholder/i;
const REPEATED = /^(.{1,16}?)\1+$/su;
const secret = z.preprocess(
  unset,
  z
    .string()
    .refine((s) => Buffer.byteLength(s) >= 32, 'must be at least 32 bytes')
    .refine((s) => !SAMPLE_SECRET.test(s), 'is a sample value; make one with: openssl rand -hex 32')
    .refine((s) => !REPEATED.test(s), 'repeats a few characters; make one with: openssl rand -hex 32')
    .optional(),
);

/** Every variable that the service reads, its form and its default. */
export const environment = z.object({
  PORT: z.preprocess(unset, z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535).default(4000)),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  PUBLIC_URL: url('http:', 'https:'),
  DATA_DIR: z.preprocess(unset, z.string().default('./data')),
  DATABASE_URL: url('postgresql:', 'postgres:'),
  JWT_SECRET: secret,
  JWT_SECRET_PREVIOUS: secret,
  STORAGE_URL: url('file:', 's3:'),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: url('http:', 'https:'),
  LLM_MODEL: text,
  SMTP_URL: z.preprocess((value) => (value === OUTBOX ? undefined : value), url('smtp:', 'smtps:')),
  MAIL_FROM: text,
  MAX_UPLOAD_MB: z.preprocess(unset, z.coerce.number({ error: 'must be a number' }).positive().max(100).default(10)),
  SIGNUPS_PER_HOUR: z.preprocess(
    unset,
    z.coerce.number({ error: 'must be a number' }).int().min(0).max(100_000).optional(),
  ),
  REQUESTS_PER_MINUTE: z.preprocess(
    unset,
    z.coerce.number({ error: 'must be a number' }).int().min(1).max(1_000_000).optional(),
  ),
  TRUST_PROXY: z.preprocess(
    unset,
    z
      .string()
      .refine(
        (value) => trustedProxies(value) !== null,
        'must be the number of proxies before the service (1 to 10), or their addresses: a list with ' +
          'commas of IPs, CIDRs, loopback, linklocal or uniquelocal',
      )
      .optional(),
  ),
  CORS_ORIGINS: z.preprocess(
    unset,
    z
      .string()
      .refine(
        (value) => allowedOrigins(value) !== null,
        'must be a list with commas of origins such as https://app.example.com, without a path; or * for all',
      )
      .optional(),
  ),
  METRICS_TOKEN: z.preprocess(unset, z.string().min(16, 'must have at least 16 characters').optional()),
  METRICS_PORT: z.preprocess(
    unset,
    z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535).optional(),
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url('http:', 'https:'),
  PUPPETEER_EXECUTABLE_PATH: text,
  OCR: z.preprocess(unset, z.enum(['auto', 'off'], { error: 'must be auto or off' }).default('auto')),
  WORKERS: z.preprocess(unset, z.enum(['on', 'off'], { error: 'must be on or off' }).default('on')),
  RETENTION: z.preprocess(unset, z.string().default('')),
  POOL_SIZE: z.preprocess(unset, z.coerce.number({ error: 'must be a number' }).int().min(1).max(64).default(2)),
  WORKER_PORT: z.preprocess(
    unset,
    z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535).optional(),
  ),
  SHUTDOWN_GRACE_SECONDS: z.preprocess(
    unset,
    z.coerce.number({ error: 'must be a number of seconds' }).min(0).max(5).default(2),
  ),
  LOG_LEVEL: z.preprocess(
    unset,
    z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
        error: 'must be fatal, error, warn, info, debug, trace or silent',
      })
      .default('info'),
  ),
  NODE_ENV: z.preprocess(
    unset,
    z
      .enum(['production', 'development', 'test'], { error: 'must be production, development or test, or not set' })
      .optional(),
  ),
});
