import type { JsonSchema } from './openapi-types.ts';

const STATUSES: Record<number, string> = {
  400: 'A parameter is missing or wrong; the message names it.',
  401: 'No token, or one that is worth nothing (any more).',
  403: 'You may see it, but not do this; or a limit of the plan is reached.',
  404: 'There is no such thing, or it is not yours.',
  409: 'It conflicts with what is stored.',
  410: 'It is known, but its stored file is missing or damaged; the message says how to have it again.',
  412: 'It was changed since the state that the header If-Match names.',
  413: 'The file or body is too large.',
  415: 'Not a type that is taken here.',
  422: 'The file is what it says, but cannot be read; or the Idempotency-Key was used for something else.',
  429: 'Too many tries; the header Retry-After says when to come back.',
  503: 'Not ready at the moment; the header Retry-After says when to come back.',
  507: 'There is no room left to store it; nothing was changed.',
};

const CODES: Record<string, string> = {
  400: 'ERR_INVALID_REQUEST',
  401: 'ERR_UNAUTHENTICATED',
  403: 'ERR_FORBIDDEN',
  404: 'ERR_NOT_FOUND',
  409: 'ERR_CONFLICT',
  410: 'ERR_GONE',
  412: 'ERR_PRECONDITION_FAILED',
  413: 'ERR_PAYLOAD_TOO_LARGE',
  415: 'ERR_UNSUPPORTED_MEDIA_TYPE',
  422: 'ERR_UNPROCESSABLE',
  429: 'ERR_RATE_LIMITED',
  503: 'ERR_UNAVAILABLE',
  507: 'ERR_INSUFFICIENT_STORAGE',
};

/** The body of every error. */
export const ERROR: JsonSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string', description: 'Stable: `ERR_INVALID_REQUEST`, `ERR_NOT_FOUND`, …' },
        message: { type: 'string', description: 'What is wrong and what to do about it.' },
        details: {
          type: 'array',
          items: {
            type: 'object',
            required: ['field', 'message'],
            properties: { field: { type: 'string' }, message: { type: 'string' } },
          },
          description: 'Each fault by itself.',
        },
        request_id: {
          type: 'string',
          description: 'Of the request, as in the header X-Request-Id: the operator finds it in the log.',
        },
      },
    },
  },
};

/** References to the answers of these statuses. */
export const errors = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Error${status}` }]));

/** The answers that `errors` refers to. */
export const errorResponses = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(STATUSES).map(([status, description]) => [
      `Error${status}`,
      {
        description,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            example: { error: { code: CODES[status], message: description } },
          },
        },
      },
    ]),
  );
