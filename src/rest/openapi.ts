import { type GraphQLArgument, type GraphQLField, type GraphQLSchema, isNonNullType } from 'graphql';
import { rootField } from './root-field.ts';
import { firstOf } from '../list-item.ts';
import { ERROR, errorResponses, errors } from './openapi-errors.ts';
import { filePaths } from './openapi-files.ts';
import { fillInExamples } from './openapi-fill.ts';
import { Components, described, json, type JsonSchema } from './openapi-types.ts';
import { findRoute, ROUTES, type Route } from './routes.ts';

/** Describes exactly the REST routes: those of the table, the upload and the files. */
export function openApiDocument(schema: GraphQLSchema, info: { version: string; maxUploadMb: number }): JsonSchema {
  const components = new Components();
  const answerOf = (upload: string) => components.of(rootField(schema, `Mutation.${upload}`).type);
  const paths = filePaths(answerOf('upload_cv'), answerOf('upload_photo'), info.maxUploadMb);
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
          description:
            'The token that signing up or in answers, or a personal access token of the scope that an operation names; ' +
            'where none is named, only the former works.',
        },
      },
      schemas: { ...components.schemas, Error: ERROR },
      responses: errorResponses(),
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
  Sharing: 'Links that show personas.',
  Templates: 'Forms for documents.',
  Files: 'The bytes of documents.',
};

const openApiPath = (path: string) => path.replace(/:(\w+)/g, '{$1}');
function operationOf(
  schema: GraphQLSchema,
  components: Components,
  { operation, method, path, tag, open, upload }: Route,
): JsonSchema {
  const name = operation.slice(operation.indexOf('.') + 1);
  const field = rootField(schema, operation);
  const inPath = field.args.filter((arg) => path.includes(`:${arg.name}`));
  const rest = field.args.filter((arg) => !inPath.includes(arg));
  const inQuery = method === 'GET' ? rest : [];
  const inBody = method === 'GET' ? [] : rest;
  const conditions = conditionsOf(method, path);
  const form = upload === undefined ? null : rootField(schema, upload);
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
    description: [field.description, form?.description].filter(Boolean).join(' As multipart/form-data: '),
    security: open ? [] : [{ bearer: scopesOf(field) }],
    parameters: [
      ...inPath.map(parameter('path')),
      ...inQuery.map(parameter('query')),
      ...conditions.map(({ header }) => header),
      ...(operation.startsWith('Mutation.') ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(inBody.length && {
      requestBody: {
        required: inBody.some(isRequired),
        content: {
          ...json(bodySchema(components, inBody)),
          ...(form && { 'multipart/form-data': { schema: bodySchema(components, [...form.args]) } }),
        },
      },
    }),
    responses: {
      200: {
        description: 'It worked.',
        ...(field.args.some((arg) => arg.name === 'after') && { headers: { Link: LINK } }),
        content: json(components.of(field.type)),
      },
      ...(method === 'GET' && { 304: { description: 'It is as it was when you got the tag.' } }),
      ...errors(
        400,
        ...(open ? [409] : [401, 403]),
        ...(inPath.length ? [404] : []),
        ...(conditions.some(({ status }) => status === 412) ? [412] : []),
        ...(operation.startsWith('Mutation.') ? [409, 413, 415, 422, 507] : []),
        429,
        503,
      ),
    },
  };
}

const IDEMPOTENCY_KEY: JsonSchema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Makes it safe to send the request again: for 24 hours repeats are answered as the first was.',
  schema: { type: 'string', maxLength: 255 },
  example: '6f0c1f0e-6a53-4c57-9f0b-0d1a5c1f2b3e',
};

const LINK: JsonSchema = {
  description: 'Where the list goes on (`rel="next"`) while there may be more, and where it begins.',
  schema: { type: 'string' },
};

interface Condition {
  status: number;
  header: JsonSchema;
}

/** The headers by which a client says which state it knows (RFC 9110, 13). */
function conditionsOf(method: Route['method'], path: string): Condition[] {
  const header = (name: string, description: string, example: string) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
    example,
  });
  if (method === 'GET')
    return [{ status: 304, header: header('If-None-Match', 'The ETag of the answer that you have.', '"3"') }];
  if (method === 'POST' || !findRoute('GET', path)) return [];
  const what = 'The ETag of the state that you have read; of a persona its version.';
  return [{ status: 412, header: header('If-Match', what, '"3"') }];
}

/** What a personal access token needs, as roles of the scheme. */
const scopesOf = ({ extensions }: GraphQLField<unknown, unknown>): string[] =>
  extensions['scope'] === 'session' ? [] : [String(extensions['scope'])];

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
