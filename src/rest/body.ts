import type { Request } from 'express';
import { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { InvalidRequestError, PayloadTooLargeError, UnsupportedMediaTypeError } from '../errors.ts';

const DECOMPRESSORS = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress };

/**
 * The body of a request as it was before its Content-Encoding. It ends with a PayloadTooLargeError after `limit` bytes,
 * counted as they come out, and with an InvalidRequestError when it is not what the header says.
 * @throws {UnsupportedMediaTypeError} for an encoding that is not known
 */
export function plainBody(req: Request, limit: number): Transform {
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new PayloadTooLargeError('The request body is too large.'));
      else done(null, chunk);
    },
  });
  const decompressor = decompressorOf(req);
  req.once('aborted', () => counted.destroy(new InvalidRequestError('The connection was closed.')));
  if (!decompressor) return req.pipe(counted);
  counted.once('close', () => {
    req.unpipe(decompressor);
    decompressor.destroy();
  });
  decompressor.on('error', () =>
    counted.destroy(
      new InvalidRequestError('The body is not in the encoding that the header "Content-Encoding" says.'),
    ),
  );
  return req.pipe(decompressor).pipe(counted);
}

function decompressorOf(req: Request): Transform | null {
  const encoding = (req.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity') return null;
  if (Object.hasOwn(DECOMPRESSORS, encoding)) return DECOMPRESSORS[encoding as keyof typeof DECOMPRESSORS]();
  throw new UnsupportedMediaTypeError(
    `The Content-Encoding is not known here; use ${Object.keys(DECOMPRESSORS).join(', ')} or none.`,
  );
}
