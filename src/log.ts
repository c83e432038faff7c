import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Lines for people on a terminal, JSON lines elsewhere. Requests' bodies, tokens and texts of CVs never go in. */
export function createLog(level: string): Log {
  const options = { level, base: undefined, redact: ['token', 'password', '*.password', 'authorization'] };
  if (!process.stdout.isTTY) return pino(options);
  return pino({
    ...options,
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
  });
}
