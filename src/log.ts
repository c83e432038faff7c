import { type DestinationStream, pino, type Logger } from 'pino';
import { currentRequest } from './tracing/request.ts';

export type Log = Logger;

/**
 * Lines for people on a terminal, JSON lines elsewhere, with the id of the request that they are about. Requests' bodies, tokens and
 * texts of CVs never go in.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const mixin = () => {
    const request = currentRequest();
    return request ? { request_id: request.id } : {};
  };
  const options = { level, base: undefined, mixin, redact: ['token', 'password', '*.password', 'authorization'] };
  if (destination) return pino(options, destination);
  if (!process.stdout.isTTY) return pino(options);
  return pino({
    ...options,
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
  });
}
