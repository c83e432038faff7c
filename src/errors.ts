import { GraphQLError } from 'graphql';
import { itemAt } from './list-item.ts';
import { currentRequest } from './tracing/request.ts';
import { type DatabaseFault, databaseFault, wrappedBy, WRAPPINGS } from './db/faults.ts';

export interface ErrorDetail {
  field: string;
  message: string;
}

/** An error that the application raises on purpose: its message is shown to the client as it is. */
export class AppError extends GraphQLError {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    options: { details?: ErrorDetail[]; headers?: Record<string, string> } = {},
  ) {
    super(message, { extensions: { code, ...options, http: { status } } });
  }
}

export class InvalidRequestError extends AppError {
  constructor(message: string, details?: ErrorDetail[]) {
    super('ERR_INVALID_REQUEST', 400, message, { details });
  }
}
export class UnauthenticatedError extends AppError {
  constructor(message = 'Sign in first: send a valid token in the header "Authorization: Bearer <token>".') {
    super('ERR_UNAUTHENTICATED', 401, message);
  }
}
export class ForbiddenError extends AppError {
  constructor(message: string) {
    super('ERR_FORBIDDEN', 403, message);
  }
}
export class NotFoundError extends AppError {
  constructor(message: string) {
    super('ERR_NOT_FOUND', 404, message);
  }
}
export class MethodNotAllowedError extends AppError {
  constructor(method: string, allowed: string[]) {
    super('ERR_METHOD_NOT_ALLOWED', 405, `${method} is not possible here; use ${allowed.join(', ')}.`, {
      headers: { allow: allowed.join(', ') },
    });
  }
}
export class ConflictError extends AppError {
  constructor(message: string) {
    super('ERR_CONFLICT', 409, message);
  }
}
/** The same work with the same idempotency key is under way. */
export class InFlightError extends AppError {
  constructor() {
    super('ERR_CONFLICT', 409, 'A request with this Idempotency-Key is still at work. Ask again in a moment.', {
      headers: { 'retry-after': '1' },
    });
  }
}
export class GoneError extends AppError {
  constructor(message: string) {
    super('ERR_GONE', 410, message);
  }
}
export class PreconditionFailedError extends AppError {
  constructor() {
    super(
      'ERR_PRECONDITION_FAILED',
      412,
      'It was changed since you read it: the header "If-Match" names an earlier state. Read it again and repeat the ' +
        'change on that.',
    );
  }
}
export class PayloadTooLargeError extends AppError {
  constructor(message: string) {
    super('ERR_PAYLOAD_TOO_LARGE', 413, message);
  }
}
export class UnsupportedMediaTypeError extends AppError {
  constructor(message: string) {
    super('ERR_UNSUPPORTED_MEDIA_TYPE', 415, message);
  }
}
export class UnprocessableError extends AppError {
  constructor(message: string) {
    super('ERR_UNPROCESSABLE', 422, message);
  }
}
export class RateLimitedError extends AppError {
  constructor(message: string, retryAfterSeconds: number) {
    super('ERR_RATE_LIMITED', 429, message, {
      headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfterSeconds))) },
    });
  }
}
export class UnavailableError extends AppError {
  constructor(message: string, retryAfterSeconds = 5) {
    super('ERR_UNAVAILABLE', 503, message, { headers: { 'retry-after': String(retryAfterSeconds) } });
  }
}
export class InsufficientStorageError extends AppError {
  constructor() {
    super(
      'ERR_INSUFFICIENT_STORAGE',
      507,
      'There is no room left to store this, and nothing was changed. Delete what you no longer need, or ' +
        'tell the operator that the disk or store is full; then try again.',
    );
  }
}

export interface PresentedError {
  code: string;
  message: string;
  details?: ErrorDetail[];
  /** of the request, to ask the operator about; left out where there was none */
  request_id?: string;
}

/** The body of an error and its HTTP status, as every layer answers it. */
export interface Presented {
  status: number;
  headers: Record<string, string>;
  error: PresentedError;
}

/** Decides what a client sees of any error: what the application raised on purpose is shown, anything else becomes one neutral message. */
export function presentError(error: unknown): Presented {
  const { error: body, ...presented } = present(error);
  const id = currentRequest()?.id;
  return { ...presented, error: { ...body, ...(id && { request_id: id }) } };
}

function present(error: unknown): Presented {
  const own = purposely(error);
  if (own) {
    const details = own.extensions['details'] as ErrorDetail[] | undefined;
    const headers = (own.extensions['headers'] as Record<string, string> | undefined) ?? {};
    return {
      status: own.extensions.http?.status ?? 500,
      headers,
      error: { code: own.extensions['code'] as string, message: own.message, ...(details && { details }) },
    };
  }
  const fault = databaseFault(error);
  if (fault) return present(DATABASE_FAULTS[fault]());
  const request = requestFault(error);
  if (request) return present(request);
  return {
    status: 500,
    headers: {},
    error: {
      code: 'ERR_INTERNAL',
      message: 'Something went wrong on our side. Try again; if it goes on, tell the operator its request_id.',
    },
  };
}

/** An AppError, also after a library has wrapped it: the extensions survive where the class does not. */
function purposely(error: unknown): GraphQLError | null {
  for (let e = error, depth = 0; e && typeof e === 'object' && depth < WRAPPINGS; e = wrappedBy(e), depth++) {
    if (e instanceof GraphQLError && String(e.extensions['code']).startsWith('ERR_') && e.extensions.http) return e;
  }
  return null;
}

const DATABASE_FAULTS: Record<DatabaseFault, () => AppError> = {
  away: () => new UnavailableError('The service is not ready at the moment. Try again in a few seconds.'),
  full: () => new InsufficientStorageError(),
};

/** Faults of the request that graphql-js, Apollo, SOFA or Express name in their own way. */
function requestFault(error: unknown): AppError | null {
  const e = error as {
    message?: string;
    status?: number;
    statusCode?: number;
    type?: string;
    extensions?: { code?: string; http?: { status?: number } };
    originalError?: unknown;
    path?: unknown;
    nodes?: unknown;
  };
  const status = e?.status ?? e?.statusCode ?? e?.extensions?.http?.status;
  if (status === 405) return new MethodNotAllowedError('GET', ['POST']);
  if (e?.type === 'entity.too.large' || status === 413)
    return new PayloadTooLargeError('The request body is too large.');
  if (status === 415)
    return new UnsupportedMediaTypeError('The encoding or the type of the body is not one that is taken here.');
  if (e instanceof GraphQLError && (e.message.startsWith('Variable "$') || (!e.originalError && !e.path)))
    return new InvalidRequestError(plainVariableMessage(e.message));
  if (e instanceof GraphQLError && /^(GRAPHQL_|BAD_)/.test((e.extensions?.code as string) ?? ''))
    return new InvalidRequestError(e.message);
  if (status && status >= 400 && status < 500)
    return new InvalidRequestError(
      typeof e.message === 'string' && e.message.length < 200 ? e.message : 'The request is malformed.',
    );
  return null;
}

/** `Variable "$title" of required type "String!" was not provided.` → `Invalid or missing parameter 'title'` with the reason. */
function plainVariableMessage(message: string): string {
  const missing = /^Variable "\$(\w+)" of required type "[^"]+" was not provided\.$/.exec(message);
  if (missing) return `Invalid or missing parameter '${missing[1]}'`;
  const invalid = /^Variable "\$(\w+)" got invalid value (?:.*?)(?: at "([^"]+)")?; (.*)$/s.exec(message);
  if (invalid) return `Invalid or missing parameter '${invalid[2] ?? invalid[1]}': ${withoutValue(itemAt(invalid, 3))}`;
  return message;
}

const withoutValue = (reason: string) => reason.replace(/: ?["{[].*$/s, '').slice(0, 200);
