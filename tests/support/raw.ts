import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

export interface RawRequest {
  method: string;
  /** as it stands in the request line; no client library makes it tidy */
  path: string;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
}

/** Sends exactly these bytes and reads the answer; status 0 when the connection ends without one. */
export function rawRequest(url: string, { method, path, headers = {}, body = '' }: RawRequest): Promise<RawAnswer> {
  const bytes = Buffer.from(body);
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: localhost',
    'connection: close',
    ...(bytes.length ? [`content-length: ${bytes.length}`] : []),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1' }, () =>
      socket.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes])),
    );
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(answerOf(Buffer.concat(chunks).toString('utf8'))));
  });
}

function answerOf(received: string): RawAnswer {
  const [head = '', ...rest] = received.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  return {
    status: Number(first.split(' ')[1] ?? 0),
    headers: Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    ),
    text: rest.join('\r\n\r\n'),
  };
}
