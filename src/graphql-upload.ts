import type { RequestHandler } from 'express';
import graphqlUploadExpress from 'graphql-upload/graphqlUploadExpress.mjs';
import { InvalidRequestError } from './errors.ts';

/**
 * Files in GraphQL requests (https://github.com/jaydenseric/graphql-multipart-request-spec), one in each, of at most
 * `maxFileSize` bytes. A body that cannot be taken apart is 400 here: the package answers only once the request was read
 * to its end, which it does not do itself, and knows no status for what its parser throws.
 */
export function graphqlUpload(maxFileSize: number): RequestHandler {
  const take = graphqlUploadExpress({ maxFileSize, maxFiles: 1 });
  return (req, res, next) =>
    take(req, res, (error?: unknown) => {
      if (!error) return next();
      req.resume();
      const hasStatus = (error as { status?: number }).status !== undefined;
      next(hasStatus ? error : new InvalidRequestError('The multipart body is broken, or has no boundary.'));
    });
}
