import { currentRequest } from './request.ts';

export type Attributes = Record<string, string | number | boolean>;

export interface SpanOptions {
  /** who asks whom: a request that came in, one that goes out, a job, or a step inside */
  kind?: 'server' | 'client' | 'consumer' | 'internal';
  attributes?: Attributes;
  /** headers of a trace that began elsewhere */
  context?: Record<string, string>;
}

/** Where spans go; telemetry.ts makes one when an operator asks for it. */
export interface Tracer {
  span<T>(name: string, options: SpanOptions, work: (tell: (attributes: Attributes) => void) => Promise<T>): Promise<T>;
  /** Tells of a step that is over. */
  past(name: string, ms: number, options: SpanOptions & { failed: boolean }): void;
  /** Headers that carry the running trace to somebody else. */
  headers(): Record<string, string>;
  close(): Promise<void>;
}

/** No spans: the trace that a request came with is handed on as it is. */
const SILENT: Tracer = {
  span: (_name, _options, work) => work(() => {}),
  past: () => {},
  headers: () => currentRequest()?.context ?? {},
  close: async () => {},
};

let tracer = SILENT;

/** For the whole process, as the context of a trace is. Null ends it. */
export function traceWith(other: Tracer | null): void {
  tracer = other ?? SILENT;
}

export const isTracing = (): boolean => tracer !== SILENT;
export const span: Tracer['span'] = (name, options, work) => tracer.span(name, options, work);
export const pastSpan: Tracer['past'] = (name, ms, options) => tracer.past(name, ms, options);
export const traceHeaders = (): Record<string, string> => tracer.headers();
export const closeTracing = (): Promise<void> => tracer.close();
