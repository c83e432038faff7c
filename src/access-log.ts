import type { RequestHandler } from 'express';
import type { Log } from './log.ts';
import type { Metrics } from './tracing/metrics.ts';
import { placeOf } from './rest/routes.ts';
import { traceRequest, type TracedRequest, withinRequest } from './tracing/request.ts';
import { span, traceHeaders } from './tracing/span.ts';

/** What asks all the time and tells nothing. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics', '/assets/:file']);

/**
 * Gives each request its id, which its answer, its errors and its log lines carry, and writes one line when it is over:
 * the route and not the path, which may hold a token; and nothing of what was asked or answered.
 */
export function accessLog(log: Log, metrics: Metrics | null): RequestHandler {
  return (req, res, next) => {
    const request = traceRequest((name) => req.get(name));
    const { method } = req;
    const route = placeOf(req.path) ?? 'none';
    res.set('x-request-id', request.id);
    const since = performance.now();
    const over = new Promise<void>((resolve) => res.once('close', resolve));
    const attributes = { 'http.request.method': method, 'http.route': route, 'request.id': request.id };
    void withinRequest(request, () =>
      span(`${method} ${route}`, { kind: 'server', attributes, context: request.context }, async (tell) => {
        Object.assign(request.context, traceHeaders());
        next();
        await over;
        tell({ 'http.response.status_code': res.statusCode, ...(request.userId && { 'user.id': request.userId }) });
      }),
    );
    void over.then(() => {
      const ms = performance.now() - since;
      metrics?.request({ method, route, status: res.statusCode }, ms / 1000);
      const line = { ...told(request), method, route, status: res.statusCode, ms: Math.round(ms) };
      log[QUIET.has(route) ? 'debug' : 'info'](res.writableFinished ? line : { ...line, aborted: true }, 'request');
    });
  };
}

function told({ id, userId, operations, context }: TracedRequest) {
  const traceId = context['traceparent']?.split('-')[1];
  return {
    request_id: id,
    ...(traceId && { trace_id: traceId }),
    ...(userId && { user: userId }),
    ...(operations.length && { operations }),
  };
}
