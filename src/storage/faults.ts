import { type AppError, InsufficientStorageError, UnavailableError } from '../errors.ts';

/** What an error of the store means. */
export type StoreFault = 'missing' | 'full' | 'unavailable';

/** Codes of the file system, and names of errors of S3 and of those who speak it (MinIO, Ceph). */
const MISSING = new Set(['ENOENT', 'NoSuchKey', 'NotFound']);
const FULL = new Set([
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'InsufficientStorage',
  'QuotaExceeded',
  'XMinioStorageFull',
  'XMinioAdminBucketQuotaExceeded',
]);
const HTTP_INSUFFICIENT_STORAGE = 507;
/** a store that is away is asked again after this */
const RETRY_AFTER_SECONDS = 30;
/** libraries wrap errors in errors; a circle ends here */
const MAX_CAUSES = 5;

interface Fault {
  code?: string;
  name?: string;
  cause?: unknown;
  $metadata?: { httpStatusCode?: number };
}

/** Tells a file that is not there and a store without room from one that fails in any other way. */
export function faultOf(error: unknown): StoreFault {
  for (let fault = error as Fault | undefined, depth = 0; fault && depth < MAX_CAUSES; depth++) {
    const names = [fault.code ?? '', fault.name ?? ''];
    if (names.some((name) => FULL.has(name)) || fault.$metadata?.httpStatusCode === HTTP_INSUFFICIENT_STORAGE)
      return 'full';
    if (names.some((name) => MISSING.has(name))) return 'missing';
    fault = fault.cause as Fault | undefined;
  }
  return 'unavailable';
}

/** The answer to a request that the store refused, with the store's own error as its cause. */
export function storeError(error: unknown): AppError {
  const answer =
    faultOf(error) === 'full'
      ? new InsufficientStorageError()
      : new UnavailableError(
          'The store of files refuses at the moment, and nothing was changed. Try again in a minute; if ' +
            'it goes on, tell the operator to look at STORAGE_URL and the log.',
          RETRY_AFTER_SECONDS,
        );
  answer.cause = error;
  return answer;
}

export const refuse = (error: unknown): never => {
  throw storeError(error);
};

/** Null for a file that is not there. @throws {AppError} for anything else */
export const nullIfMissing = (error: unknown): null => (faultOf(error) === 'missing' ? null : refuse(error));
