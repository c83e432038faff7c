/** What went wrong, as the service names it; `ERR_NETWORK` when no answer of the service arrived. */
export type ErrorCode =
  | 'ERR_INVALID_REQUEST'
  | 'ERR_UNAUTHENTICATED'
  | 'ERR_FORBIDDEN'
  | 'ERR_NOT_FOUND'
  | 'ERR_METHOD_NOT_ALLOWED'
  | 'ERR_CONFLICT'
  | 'ERR_GONE'
  | 'ERR_PRECONDITION_FAILED'
  | 'ERR_PAYLOAD_TOO_LARGE'
  | 'ERR_UNSUPPORTED_MEDIA_TYPE'
  | 'ERR_UNPROCESSABLE'
  | 'ERR_RATE_LIMITED'
  | 'ERR_INTERNAL'
  | 'ERR_UPSTREAM'
  | 'ERR_UNAVAILABLE'
  | 'ERR_INSUFFICIENT_STORAGE'
  | 'ERR_NETWORK';

export interface ErrorDetail {
  /** path of the variable: `overrides.workHistory[0].title` */
  field: string;
  message: string;
}

/** The error of every request; `message` may be shown to people. */
export class ApiError extends Error {
  override name = 'ApiError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** HTTP status, 0 when there was no answer */
    readonly status: number,
    readonly details: ErrorDetail[] = [],
    /** by which the operator finds the request in the log; null when there was no answer */
    readonly requestId: string | null = null,
  ) {
    super(message);
  }
}

interface ErrorBody {
  errors?: readonly { message: string; extensions?: { code?: unknown; details?: unknown; request_id?: unknown } }[];
  error?: { code?: unknown; message: string; details?: unknown; request_id?: unknown };
}

/** The error of an answer in either transport's form, or null when it is none. */
export function errorOf(body: unknown, status: number): ApiError | null {
  const { errors, error } = (body ?? {}) as ErrorBody;
  const first = errors?.[0];
  const found = first ? { message: first.message, ...first.extensions } : error;
  if (found)
    return new ApiError(
      (found.code as ErrorCode | undefined) ?? 'ERR_INTERNAL',
      found.message,
      status,
      (found.details as ErrorDetail[] | undefined) ?? [],
      (found.request_id as string | undefined) ?? null,
    );
  return status >= 400 ? noAnswer(`The server answered with status ${status}.`, status) : null;
}

export const noAnswer = (message: string, status = 0) => new ApiError('ERR_NETWORK', message, status);
