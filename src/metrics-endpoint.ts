import type { RequestListener } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import type { Ports } from './context.ts';
import { NotFoundError, presentError, UnauthenticatedError } from './errors.ts';
import { createHttpServer, listen, type HttpServer } from './http-server.ts';
import { hashToken } from './signing.ts';
import type { Metrics } from './tracing/metrics.ts';

const UNKNOWN = 'Send the token of METRICS_TOKEN in the header "Authorization: Bearer <token>".';

/**
 * `GET /metrics` for Prometheus.
 * @param token who may read; null: whoever reaches it
 */
export function metricsListener(metrics: Metrics, token: string | null): RequestListener {
  return async (req, res) => {
    try {
      if (req.url?.split('?', 1)[0] !== '/metrics') throw new NotFoundError('Only /metrics is here.');
      if (token && !isEqual(req.headers.authorization ?? '', `Bearer ${token}`))
        throw new UnauthenticatedError(UNKNOWN);
      const text = await metrics.read();
      res.setHeader('content-type', metrics.contentType);
      res.end(text);
    } catch (error) {
      const { status, headers, error: body } = presentError(error);
      res.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
      res.end(JSON.stringify({ error: body }));
    }
  };
}

const isEqual = (given: string, expected: string) =>
  timingSafeEqual(Buffer.from(hashToken(given)), Buffer.from(hashToken(expected)));

/** Serves the metrics at a port of their own; null where the operator has named none. */
export async function serveMetrics({ config, metrics, limits }: Ports): Promise<HttpServer | null> {
  if (!metrics || config.metrics.port === null) return null;
  const http = createHttpServer(limits.http, metricsListener(metrics, config.metrics.token));
  await listen(http.server, config.metrics.port, config.host);
  return http;
}
