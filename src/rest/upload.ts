import { buildOperationNodeForField } from '@graphql-tools/utils';
import busboy from 'busboy';
import type { Request, RequestHandler } from 'express';
import { type DocumentNode, execute, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { currentUser, type Context } from '../context.ts';
import { InvalidRequestError, UnsupportedMediaTypeError } from '../errors.ts';
import { idempotencyKey, sendOnce } from '../idempotency-key.ts';
import { type Answer, once as oncePerKey } from '../modules/idempotency/idempotency.service.ts';
import type { FileUpload } from '../scalars.ts';
import { assertWellFormed } from '../validation.ts';
import { plainBody } from './body.ts';
import { camelCase } from '../name-case.ts';

/** The part `file` of a multipart body goes to the same mutation as a GraphQL upload, with the other parts before it. */
export function uploadHandler(
  schema: GraphQLSchema,
  createContext: (req: Request) => Promise<Context>,
  { field, maxBytes }: { field: 'upload_cv' | 'upload_photo' | 'import_persona_file'; maxBytes: number },
): RequestHandler {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [buildOperationNodeForField({ schema, kind: OperationTypeNode.MUTATION, field, depthLimit: 4 })],
  };
  return async (req, res) => {
    try {
      const ctx = await createContext(req);
      currentUser(ctx);
      const { file, fields } = await parts(req, maxBytes);
      assertWellFormed(fields);
      const variableValues = { ...fields, file: Promise.resolve(file) };
      const answer = async (): Promise<Answer> => {
        const result = await execute({ schema, document, contextValue: ctx, variableValues });
        if (result.errors?.[0]) throw result.errors[0];
        const headers = { 'content-type': 'application/json; charset=utf-8' };
        return { status: 200, headers, body: JSON.stringify(result.data![field]) };
      };
      const key = idempotencyKey(req);
      // the bytes are known once they are read; until then a file is told by its name and the length of all
      const payload = [field, file.filename, req.get('content-length') ?? '', JSON.stringify(fields)];
      const operations = [camelCase(field)];
      sendOnce(
        res,
        key === null
          ? { ...(await answer()), replayed: false }
          : await oncePerKey(ctx, { key, operations, payload }, answer),
      );
    } catch (error) {
      await drain(req);
      throw error;
    }
  };
}

/** For a route that takes JSON as well: any other body goes on. */
export const whereMultipart =
  (handler: RequestHandler): RequestHandler =>
  (req, res, next) =>
    req.is('multipart/form-data') ? handler(req, res, next) : next();

const FILE_MISSING = 'Invalid or missing parameter \'file\': send it as the part "file" of multipart/form-data.';
const ONE_FILE = "Invalid or missing parameter 'file': send one file in one upload.";

/** what boundary, part headers and small fields may add to the file */
const MULTIPART_OVERHEAD = 200_000;

interface Parts {
  file: FileUpload;
  /** what stood before the file */
  fields: Record<string, string>;
}

function parts(req: Request, maxBytes: number): Promise<Parts> {
  if (!req.is('multipart/form-data'))
    throw new UnsupportedMediaTypeError('Send the file as the part "file" of multipart/form-data.');
  const parts = multipartParser(req);
  const body = plainBody(req, maxBytes + MULTIPART_OVERHEAD);
  const fields: Record<string, string> = {};
  return new Promise((resolve, reject) => {
    const whole = new Promise<void>((end, refuse) => {
      parts.once('filesLimit', () => refuse(new InvalidRequestError(ONE_FILE)));
      parts.once('error', () => refuse(new InvalidRequestError(FILE_MISSING)));
      parts.once('close', end);
      body.once('error', refuse);
    });
    whole.then(() => reject(new InvalidRequestError(FILE_MISSING)), reject);
    parts.on('field', (name, value) => {
      fields[name] = value;
    });
    parts.on('file', (name, stream, { filename }) => {
      // its end is the parser's to tell
      stream.on('error', () => {});
      if (name !== 'file') return void stream.resume();
      const createReadStream = () => Readable.from(withRest(stream, whole));
      resolve({ file: { filename: filename ?? 'cv', createReadStream }, fields: { ...fields } });
      whole.catch((error: Error) => stream.destroy(error));
    });
    body.pipe(parts);
  });
}

/** The bytes of a file, which end only when the whole body was seen: a second file in it refuses the first. */
async function* withRest(file: Readable, whole: Promise<void>): AsyncGenerator<Buffer> {
  yield* file as AsyncIterable<Buffer>;
  await whole;
}

function multipartParser(req: Request): busboy.Busboy {
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 10, fieldSize: 10_000, parts: 20 },
    });
  } catch {
    throw new InvalidRequestError('The multipart body has no boundary, or a wrong one.');
  }
}

/** How long a refused upload may go on, so that its sender gets to read the answer instead of a broken connection. */
const DRAIN_MS = 5_000;

async function drain(req: Request): Promise<void> {
  if (req.complete || req.destroyed) return;
  req.unpipe();
  req.resume();
  await once(req, 'end', { signal: AbortSignal.timeout(DRAIN_MS) }).catch(() => {});
}
