import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** As much of S3 as the service speaks: objects in memory, and any refusal on demand. */
export interface S3Server {
  url: string;
  objects: Map<string, Buffer>;
  /** what it answers instead of doing anything, by method; `*` for all */
  refusals: Map<string, { status: number; code: string }>;
  close(): Promise<void>;
}

export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const refusals: S3Server['refusals'] = new Map();
  const server = createServer((req, res) => void answer({ objects, refusals }, req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refusals,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  { objects, refusals }: Pick<S3Server, 'objects' | 'refusals'>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
  const key = decodeURIComponent(pathname.slice(1));
  const body = await buffer(req);
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
  if (searchParams.has('list-type')) return void res.end(listing(objects, key.replace(/\/$/, ''), searchParams));
  const found = objects.get(key);
  if (!found) return void fail(404, req.method === 'HEAD' ? 'NotFound' : 'NoSuchKey');
  res.writeHead(200, { 'content-length': found.length, 'last-modified': new Date().toUTCString() });
  res.end(req.method === 'HEAD' ? undefined : found);
}

function listing(objects: Map<string, Buffer>, bucket: string, parameters: URLSearchParams): string {
  const start = `${bucket}/${parameters.get('prefix') ?? ''}`;
  const contents = [...objects]
    .filter(([key]) => key.startsWith(start))
    .map(
      ([key, { length }]) =>
        `<Contents><Key>${key.slice(bucket.length + 1)}</Key><Size>${length}</Size><LastModified>${new Date().toISOString()}</LastModified></Contents>`,
    );
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
}
