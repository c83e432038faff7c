import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** One request on its way through the service, for its answer, its log lines and what is asked on its behalf. */
export interface TracedRequest {
  id: string;
  /** W3C trace context as it came (https://www.w3.org/TR/trace-context/); {} where it came with none */
  context: Record<string, string>;
  /** the account that asks, once that is known */
  userId: string | null;
  /** root fields of a GraphQL document */
  operations: string[];
}

const running = new AsyncLocalStorage<TracedRequest>();

/** Null outside of any request. */
export const currentRequest = (): TracedRequest | null => running.getStore() ?? null;

export const withinRequest = <T>(request: TracedRequest, work: () => T): T => running.run(request, work);

/** Ids that proxies and clients make; anything else could forge a log line. */
const REQUEST_ID = /^[\w.:+/=@~-]{1,128}$/;
const TRACE_PARENT = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;
/** the specification lets longer ones be left out */
const MAX_TRACE_STATE = 512;

/** @param header the value of a header of the request */
export function traceRequest(header: (name: string) => string | undefined): TracedRequest {
  const given = header('x-request-id');
  const parent = header('traceparent');
  const state = header('tracestate');
  return {
    id: given && REQUEST_ID.test(given) ? given : randomUUID(),
    context:
      parent && TRACE_PARENT.test(parent)
        ? { traceparent: parent, ...(state && state.length <= MAX_TRACE_STATE && { tracestate: state }) }
        : {},
    userId: null,
    operations: [],
  };
}
