import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the endpoint does with one request. */
export type Reply =
  /** a chat completion with this content, objects as JSON */
  | { content: string | object }
  /** an HTTP error */
  | { status: number; headers?: Record<string, string> }
  /** a body that is no chat completion */
  | { raw: string }
  /** no answer at all */
  | { hang: true };

export interface ModelEndpoint {
  /** for `baseUrl` */
  url: string;
  /** every request body in order */
  requests: { model: string; messages: { role: string; content: string }[]; response_format?: { type: string } }[];
  close(): Promise<void>;
}

/** An OpenAI-compatible endpoint that answers by a script, its last line again and again. 30 tokens a completion. */
export async function startModelEndpoint(script: Reply[] | ((prompt: string) => Reply)): Promise<ModelEndpoint> {
  const requests: ModelEndpoint['requests'] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as ModelEndpoint['requests'][number];
    requests.push(body);
    const reply =
      typeof script === 'function'
        ? script(body.messages.map(({ content }) => content).join('\n'))
        : script[Math.min(requests.length, script.length) - 1];
    if (reply) answer(response, reply, body.model);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(response: ServerResponse, reply: Reply, model: string): void {
  if ('hang' in reply) return;
  if ('status' in reply) {
    response
      .writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers })
      .end(JSON.stringify({ error: { message: 'scripted', type: 'scripted' } }));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('raw' in reply ? reply.raw : JSON.stringify(completion(reply.content, model)));
}

const completion = (content: string | object, model: string) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_700_000_000,
  model,
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) },
    },
  ],
  usage: { prompt_tokens: 20, completion_tokens: 10, total_tokens: 30 },
});
