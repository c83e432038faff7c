import { type GraphQLArgument, type GraphQLSchema, isNonNullType } from 'graphql';
import { rootField } from './root-field.ts';
import { firstOf } from '../list-item.ts';
import { fillInExamples } from './openapi-fill.ts';
import { Components, described, type JsonSchema } from './openapi-types.ts';
import { ROUTES, type Route } from './routes.ts';

const STATUSES: Record<number, string> = {
  400: 'A parameter is missing or wrong; the message names it.',
  401: 'No token, or one that is worth nothing (any more).',
  403: 'You may see it, but not do this; or a limit of the plan is reached.',
  404: 'There is no such thing, or it is not yours.',
  409: 'It conflicts with what is stored.',
  410: 'It is known, but its stored file is missing or damaged; the message says how to have it again.',
  413: 'The file or body is too large.',
  415: 'Not a type that is taken here.',
  422: 'The file is what it says, but cannot be read.',
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
  413: 'ERR_PAYLOAD_TOO_LARGE',
  415: 'ERR_UNSUPPORTED_MEDIA_TYPE',
  422: 'ERR_UNPROCESSABLE',
  429: 'ERR_RATE_LIMITED',
  503: 'ERR_UNAVAILABLE',
  507: 'ERR_INSUFFICIENT_STORAGE',
};

/** Describes exactly the REST routes: those of the table, the upload and the files. */
export function openApiDocument(schema: GraphQLSchema, info: { version: string; maxUploadMb: number }): JsonSchema {
  const components = new Components();
  const uploadType = rootField(schema, 'Mutation.upload_cv').type;
  const paths = filePaths(components.of(uploadType), info.maxUploadMb);
  for (const route of ROUTES)
    (paths[openApiPath(route.path)] ??= {})[route.method.toLowerCase()] = operationOf(schema, components, route);
  fillInExamples(paths, components.schemas);
  return {
    openapi: '3.1.0',
    info: {
      title: 'PersonaForge',
      version: info.version,
      description:
        'Upload a CV once, forge any number of personas from it, learn where each falls short, and ' +
        'export what you send out.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The service that this document comes from.' }],
    security: [{ bearer: [] }],
    tags: [...new Set(ROUTES.map(({ tag }) => tag)), 'Files'].map((name) => ({
      name,
      description: TAGS[name] ?? name,
    })),
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The token that signing up or in answers.',
        },
      },
      schemas: { ...components.schemas, Error: ERROR },
      responses: Object.fromEntries(
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
      ),
    },
  };
}

const TAGS: Record<string, string> = {
  Auth: 'Signing up, in and out.',
  Users: 'The account.',
  Teams: 'Working on personas together.',
  CVs: 'Uploaded CVs and what was read from them.',
  Personas: 'The ways in which a person presents itself.',
  'Gap analysis': 'Where a persona falls short.',
  'Knowledge base': 'What is known about a person, with its sources.',
  Exports: 'Documents made from personas.',
  Templates: 'Forms for documents.',
  Files: 'The bytes of documents.',
};

const ERROR: JsonSchema = {
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
      },
    },
  },
};

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const openApiPath = (path: string) => path.replace(/:(\w+)/g, '{$1}');
const errors = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Error${status}` }]));

function operationOf(
  schema: GraphQLSchema,
  components: Components,
  { operation, method, path, tag, open }: Route,
): JsonSchema {
  const name = operation.slice(operation.indexOf('.') + 1);
  const field = rootField(schema, operation);
  const inPath = field.args.filter((arg) => path.includes(`:${arg.name}`));
  const rest = field.args.filter((arg) => !inPath.includes(arg));
  const inQuery = method === 'GET' ? rest : [];
  const inBody = method === 'GET' ? [] : rest;
  const parameter = (place: string) => (arg: GraphQLArgument) => ({
    name: arg.name,
    in: place,
    required: place === 'path',
    description: arg.description ?? '',
    schema: argumentSchema(components, arg),
  });
  return {
    operationId: name,
    tags: [tag],
    summary: summaryOf(field.description),
    description: field.description ?? '',
    ...(open && { security: [] }),
    ...(field.args.length > inBody.length && {
      parameters: [...inPath.map(parameter('path')), ...inQuery.map(parameter('query'))],
    }),
    ...(inBody.length && {
      requestBody: { required: inBody.some(isRequired), content: json(bodySchema(components, inBody)) },
    }),
    responses: {
      200: { description: 'It worked.', content: json(components.of(field.type)) },
      ...errors(
        400,
        ...(open ? [409] : [401, 403]),
        ...(inPath.length ? [404] : []),
        ...(operation.startsWith('Mutation.') ? [409, 413, 415, 507] : []),
        429,
        503,
      ),
    },
  };
}

const isRequired = (arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined;

function argumentSchema(components: Components, arg: GraphQLArgument): JsonSchema {
  return { ...components.of(arg.type), ...(arg.defaultValue !== undefined && { default: arg.defaultValue }) };
}

function bodySchema(components: Components, args: GraphQLArgument[]): JsonSchema {
  const required = args.filter(isRequired).map(({ name }) => name);
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      args.map((arg) => [arg.name, described(argumentSchema(components, arg), arg.description)]),
    ),
    ...(required.length && { required }),
  };
}

const summaryOf = (description: string | null | undefined) =>
  firstOf((description ?? '').split(/[.;:] /)).replace(/\.$/, '');

function filePaths(uploaded: JsonSchema, maxUploadMb: number): Record<string, Record<string, JsonSchema>> {
  const binary = { schema: { type: 'string', format: 'binary' } };
  const id = (description: string, name = 'id') => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', format: 'uuid' },
  });
  const text = (name: string, description: string) => ({
    name,
    in: 'query',
    required: true,
    description,
    schema: { type: 'string' },
  });
  return {
    '/cv/upload': {
      post: {
        operationId: 'upload_cv',
        tags: ['CVs'],
        summary: 'Uploads a CV and reads it',
        description:
          `Takes a PDF or DOCX of at most ${maxUploadMb} MB, told by its content. Waits some seconds for ` +
          `the reading; if that takes longer the answer is \`status: processing\` and GET /cv/{cv_id} ` +
          'tells when it is done. The same bytes uploaded again are the same CV, and put back its stored ' +
          'file where that is missing or damaged.',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary', description: 'The CV.' } },
              },
            },
          },
        },
        responses: {
          200: { description: 'It was taken.', content: json(uploaded) },
          ...errors(400, 401, 403, 413, 415, 422, 503, 507),
        },
      },
    },
    '/cv/{cv_id}/file': {
      get: {
        operationId: 'cv_file',
        tags: ['Files'],
        summary: 'Downloads an uploaded CV',
        description: 'The file as it was sent; it is compared with its SHA-256 before it is sent.',
        parameters: [id('The CV.', 'cv_id')],
        responses: {
          200: { description: 'The file.', content: { 'application/octet-stream': binary } },
          ...errors(400, 401, 404, 410, 503),
        },
      },
    },
    '/cv/{cv_id}/pages/{n}': {
      get: {
        operationId: 'cv_page',
        tags: ['Files'],
        summary: 'Shows a page of an uploaded PDF',
        description:
          'A picture of two pixels a point: a `bbox` of the provenance, times two, is its place on it. ' +
          'The `ETag` stays while the file does; a request with `If-None-Match` costs no drawing. A Word ' +
          'document has no pages and is answered with 422.',
        parameters: [
          id('The CV.', 'cv_id'),
          {
            ...id('Number of the page.', 'n'),
            schema: { type: 'integer', minimum: 1 },
          },
        ],
        responses: {
          200: { description: 'The picture.', content: { 'image/png': binary } },
          304: { description: 'The picture that the client has is the right one.' },
          ...errors(400, 401, 404, 410, 422, 503),
        },
      },
    },
    '/cv/{cv_id}/view': {
      get: {
        operationId: 'cv_view',
        tags: ['Files'],
        summary: 'Shows an uploaded Word document',
        description:
          'The document as an HTML page of its text and pictures, without scripts and without anything ' +
          'that would be loaded from elsewhere. A PDF has no such view and is answered with 422: its ' +
          'pages are shown one by one.',
        parameters: [id('The CV.', 'cv_id')],
        responses: {
          200: { description: 'The page.', content: { 'text/html': { schema: { type: 'string' } } } },
          ...errors(400, 401, 404, 410, 422, 503),
        },
      },
    },
    '/files/{id}': {
      get: {
        operationId: 'file',
        tags: ['Files'],
        summary: 'Downloads an exported document',
        description: 'What a `file_url` leads to; the signature in it stands for the token.',
        security: [],
        parameters: [
          id('The export.'),
          text('expires', 'When the link ends, in seconds since 1970.'),
          text('signature', 'Signature of the link.'),
        ],
        responses: {
          200: { description: 'The file.', content: { 'application/octet-stream': binary } },
          ...errors(400, 404, 410, 503),
        },
      },
    },
    '/users/me/export': {
      get: {
        operationId: 'takeout',
        tags: ['Files'],
        summary: 'Downloads everything of the account',
        description:
          'A zip: every row as JSON, the CVs as they were sent and every exported document; ' +
          '`files/manifest.json` tells of each file whether it is there, missing or damaged.',
        responses: { 200: { description: 'The zip.', content: { 'application/zip': binary } }, ...errors(401, 503) },
      },
    },
    '/templates/{id}/preview.png': {
      get: {
        operationId: 'template_preview',
        tags: ['Files'],
        summary: 'Shows a template',
        description: 'A picture of its first page.',
        security: [],
        parameters: [{ ...id('Name of the template.'), schema: { type: 'string' } }],
        responses: { 200: { description: 'The picture.', content: { 'image/png': binary } }, ...errors(404) },
      },
    },
  };
}
