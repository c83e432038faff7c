import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOST } from './network.ts';

export interface Store {
  port: number;
  objects: Map<string, { bytes: Buffer; type: string }>;
  close(): Promise<void>;
}

/** As much of S3's protocol as the service uses: put, get, head, delete and list, buckets in the path. */
export async function startStore(): Promise<Store> {
  const objects: Store['objects'] = new Map();
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const url = new URL(req.url!, 'http://store');
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    const object = objects.get(key);
    if (req.method === 'GET' && url.searchParams.has('list-type'))
      return void res
        .setHeader('content-type', 'application/xml')
        .end(listing(objects, url.searchParams.get('prefix') ?? ''));
    if (req.method === 'PUT') {
      objects.set(key, { bytes: Buffer.concat(chunks), type: req.headers['content-type'] ?? '' });
      return void res.setHeader('etag', '"stored"').end();
    }
    if (req.method === 'DELETE') {
      objects.delete(key);
      return void res.writeHead(204).end();
    }
    if (req.method === 'POST' && url.searchParams.has('delete')) {
      for (const [, name] of Buffer.concat(chunks)
        .toString()
        .matchAll(/<Key>([^<]*)<\/Key>/g))
        objects.delete(name!);
      return void res.end('<DeleteResult/>');
    }
    if (!object)
      return void res
        .writeHead(404, { 'content-type': 'application/xml' })
        .end('<Error><Code>NoSuchKey</Code></Error>');
    res.writeHead(200, {
      'content-type': object.type,
      'content-length': object.bytes.length,
      etag: `"${createHash('md5').update(object.bytes).digest('hex')}"`,
      'last-modified': new Date().toUTCString(),
    });
    res.end(req.method === 'HEAD' ? undefined : object.bytes);
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    objects,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function listing(objects: Store['objects'], prefix: string): string {
  const rows = [...objects]
    .filter(([key]) => key.startsWith(prefix))
    .map(
      ([key, { bytes }]) =>
        `<Contents><Key>${key}</Key><Size>${bytes.length}</Size><LastModified>${new Date().toISOString()}</LastModified></Contents>`,
    );
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${rows.join('')}</ListBucketResult>`;
}
