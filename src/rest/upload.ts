import { buildOperationNodeForField } from '@graphql-tools/utils';
import busboy from 'busboy';
import type { Request, RequestHandler } from 'express';
import { type DocumentNode, execute, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';
import { once } from 'node:events';
import { currentUser, type Context } from '../context.ts';
import { InvalidRequestError, UnsupportedMediaTypeError } from '../errors.ts';
import type { FileUpload } from '../scalars.ts';

/** `POST /cv/upload`: the part `file` of a multipart body goes to the same mutation as a GraphQL upload. */
export function uploadHandler(
  schema: GraphQLSchema,
  createContext: (req: Request) => Promise<Context>,
): RequestHandler {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      buildOperationNodeForField({ schema, kind: OperationTypeNode.MUTATION, field: 'upload_cv', depthLimit: 4 }),
    ],
  };
  return async (req, res) => {
    try {
      const ctx = await createContext(req);
      currentUser(ctx);
      const result = await execute({ schema, document, contextValue: ctx, variableValues: { file: filePart(req) } });
      if (result.errors?.[0]) throw result.errors[0];
      res.set('cache-control', 'no-store').json(result.data!['upload_cv']);
    } catch (error) {
      await drain(req);
      throw error;
    }
  };
}

const FILE_MISSING = 'Invalid or missing parameter \'file\': send the CV as the part "file" of multipart/form-data.';

function filePart(req: Request): Promise<FileUpload> {
  if (!req.is('multipart/form-data'))
    throw new UnsupportedMediaTypeError('Send the CV as the part "file" of multipart/form-data.');
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new InvalidRequestError(FILE_MISSING));
    let parts: busboy.Busboy;
    try {
      parts = busboy({
        headers: req.headers,
        defParamCharset: 'utf8',
        limits: { files: 1, fields: 10, fieldSize: 10_000, parts: 20 },
      });
    } catch {
      return reject(new InvalidRequestError('The multipart body has no boundary, or a wrong one.'));
    }
    parts.on('file', (name, stream, { filename }) => {
      if (name !== 'file') {
        stream.resume();
        return;
      }
      req.once('aborted', () => stream.destroy(new Error('the connection was closed')));
      resolve({ filename: filename ?? 'cv', createReadStream: () => stream });
    });
    parts.on('error', refuse);
    parts.on('close', refuse);
    req.pipe(parts);
  });
}

/** How long a refused upload may go on, so that its sender gets to read the answer instead of a broken connection. */
const DRAIN_MS = 5_000;

async function drain(req: Request): Promise<void> {
  if (req.complete || req.destroyed) return;
  req.unpipe();
  req.resume();
  await once(req, 'end', { signal: AbortSignal.timeout(DRAIN_MS) }).catch(() => {});
}
