import { createHash, randomUUID } from 'node:crypto';
import { samplePdf } from '../support/documents.ts';

export interface Reply {
  /** 0: no answer, as the connection broke or took too long */
  status: number;
  headers: Headers;
  body: any; // eslint-disable-line typescript/no-explicit-any -- answers of every route
  ms: number;
}

export interface Asking {
  token?: string | null;
  /** a string or bytes go as they are, anything else as JSON */
  body?: unknown;
  file?: { bytes: Buffer; name: string };
  headers?: Record<string, string>;
  timeoutMs?: number;
  signal?: AbortSignal;
}

/** for any machine: an answer that takes longer will not come */
export const PATIENCE_MS = 120_000;

/** One request; never throws. Bytes come back as their sha256. */
export async function ask(base: string, method: string, path: string, asking: Asking = {}): Promise<Reply> {
  const { token, body, file, headers, timeoutMs = PATIENCE_MS, signal } = asking;
  const began = performance.now();
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await fetch(base + path, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || Buffer.isBuffer(body) ? (body as BodyInit) : JSON.stringify(body),
      }),
      ...(file && { body: formOf(file) }),
      redirect: 'manual',
      signal: signal ? AbortSignal.any([limit, signal]) : limit,
    });
    const json = answer.headers.get('content-type')?.includes('json');
    const bytes = Buffer.from(await answer.arrayBuffer());
    return {
      status: answer.status,
      headers: answer.headers,
      body: json ? JSON.parse(bytes.toString()) : sha256(bytes),
      ms: performance.now() - began,
    };
  } catch {
    return { status: 0, headers: new Headers(), body: null, ms: performance.now() - began };
  }
}

function formOf({ bytes, name }: { bytes: Buffer; name: string }): FormData {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return form;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const CV_NAME = 'Orla Finch';
let template: Promise<Uint8Array> | null = null;

/** A CV whose bytes no other has; `padding` bytes longer. */
export async function uniqueCv(padding = 0): Promise<Buffer> {
  template ??= samplePdf({ name: CV_NAME, email: 'orla@example.com' });
  const filler = padding ? Buffer.alloc(padding, '% padding of a large file\n') : Buffer.alloc(0);
  return Buffer.concat([await template, Buffer.from(`\n% ${randomUUID()}\n`), filler]);
}
