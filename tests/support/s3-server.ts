import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** As much of S3 as the service speaks: objects in memory, and any refusal on demand. */
export interface S3Server {
  url: string;
  objects: Map<string, Buffer>;
  /** what it answers instead of doing anything, by method; `*` for all */
  refusals: Map<string, { status: number; code: string }>;
  /** how long ago it says that everything was written */
  ageMs: number;
  close(): Promise<void>;
}

export async function startS3(): Promise<S3Server> {
  const store = { objects: new Map<string, Buffer>(), refusals: new Map() as S3Server['refusals'], ageMs: 0 };
  const server = createServer((req, res) => void answer(store, req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(store, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

async function answer(
  { objects, refusals, ageMs }: Pick<S3Server, 'objects' | 'refusals' | 'ageMs'>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
  const key = decodeURIComponent(pathname.slice(1));
  const body = await buffer(req);
  const writtenAt = new Date(Date.now() - ageMs);
  const fail = (status: number, code: string) =>
    res
      .writeHead(status, { 'content-type': 'application/xml' })
      .end(req.method === 'HEAD' ? '' : `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
  const refusal = refusals.get('*') ?? refusals.get(req.method ?? '');
  if (refusal) return void fail(refusal.status, refusal.code);
  if (req.method === 'PUT') {
    const source = req.headers['x-amz-copy-source'];
    const copied = typeof source === 'string' ? objects.get(decodeURIComponent(source.replace(/^\//, ''))) : body;
    if (!copied) return void fail(404, 'NoSuchKey');
    objects.set(key, copied);
    return void res.end(source ? '<CopyObjectResult><ETag>"x"</ETag></CopyObjectResult>' : '');
  }
  if (req.method === 'DELETE') {
    objects.delete(key);
    return void res.writeHead(204).end();
  }
  if (searchParams.has('list-type'))
    return void res.end(listing(objects, key.replace(/\/$/, ''), searchParams, writtenAt));
  const found = objects.get(key);
  if (!found) return void fail(404, req.method === 'HEAD' ? 'NotFound' : 'NoSuchKey');
  res.writeHead(200, { 'content-length': found.length, 'last-modified': writtenAt.toUTCString() });
  res.end(req.method === 'HEAD' ? undefined : found);
}

function listing(objects: Map<string, Buffer>, bucket: string, parameters: URLSearchParams, writtenAt: Date): string {
  const start = `${bucket}/${parameters.get('prefix') ?? ''}`;
  const contents = [...objects]
    .filter(([key]) => key.startsWith(start))
    .map(
      ([key, { length }]) =>
        `<Contents><Key>${key.slice(bucket.length + 1)}</Key><Size>${length}</Size><LastModified>${writtenAt.toISOString()}</LastModified></Contents>`,
    );
  return (
    '<?xml ' +
    `version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`
  );
}
