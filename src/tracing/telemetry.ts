import { context, propagation, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { version } from '../package.ts';
import type { SpanOptions, Tracer } from './span.ts';

const KINDS: Record<NonNullable<SpanOptions['kind']>, SpanKind> = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
};

/**
 * OpenTelemetry by OTLP over HTTP. The packages read the usual variables by themselves: OTEL_EXPORTER_OTLP_ENDPOINT and
 * _HEADERS, OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES. Spans carry routes, names and tables, never values.
 */
export function createTelemetry(): Tracer {
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'personaforge', 'service.version': version }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const manager = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(manager);
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const tracer = provider.getTracer('personaforge', version);
  const optionsOf = ({ kind = 'internal', attributes = {} }: SpanOptions) => ({ kind: KINDS[kind], attributes });
  const parentOf = (headers: SpanOptions['context']) =>
    headers ? propagation.extract(ROOT_CONTEXT, headers) : context.active();
  return {
    span: (name, options, work) =>
      tracer.startActiveSpan(name, optionsOf(options), parentOf(options.context), async (own) => {
        try {
          return await work((attributes) => void own.setAttributes(attributes));
        } catch (error) {
          fail(own, error);
          throw error;
        } finally {
          own.end();
        }
      }),
    past(name, ms, { failed, ...options }) {
      const end = Date.now();
      const own = tracer.startSpan(name, { ...optionsOf(options), startTime: end - ms }, context.active());
      if (failed) own.setStatus({ code: SpanStatusCode.ERROR });
      own.end(end);
    },
    headers() {
      const headers: Record<string, string> = {};
      propagation.inject(context.active(), headers);
      return headers;
    },
    async close() {
      await provider.shutdown();
      context.disable();
      propagation.disable();
    },
  };
}

/** The class of an error alone: its message may repeat what a person wrote. */
function fail(own: Span, error: unknown): void {
  own.setStatus({ code: SpanStatusCode.ERROR });
  own.setAttribute('error.type', error instanceof Error ? error.name : 'Error');
}
