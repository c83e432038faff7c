import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPorts } from '../src/app.ts';
import { ConfigError, readConfig } from '../src/config.ts';
import { createModel, providerOf } from '../src/llm/model.ts';
import { useApp } from './support/app.ts';

const WORDS = 'Wrote the loading plan';
const answer = {
  findings: [
    {
      persona: null,
      field: 'work_history[0].highlights[0]',
      rule: 'highlight.unclear',
      severity: 'medium',
      quote: WORDS,
      suggestion: 'Say what the loading plan changed at the gates.',
      rewrite: null,
    },
  ],
  questions: [],
};

interface MessagesRequest {
  model: string;
  tools?: { name: string }[];
}

/** An endpoint that speaks Anthropic's Messages API: https://docs.anthropic.com/en/api/messages */
let endpoint: Server;
const asked: MessagesRequest[] = [];

beforeAll(async () => {
  endpoint = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as MessagesRequest;
    asked.push(body);
    const [tool] = body.tools ?? [];
    const content = tool
      ? { type: 'tool_use', id: 'toolu_1', name: tool.name, input: answer }
      : { type: 'text', text: JSON.stringify(answer) };
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: body.model,
        content: [content],
        stop_reason: tool ? 'tool_use' : 'end_turn',
        usage: { input_tokens: 30, output_tokens: 12 },
      }),
    );
  }).listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  vi.stubEnv('ANTHROPIC_BASE_URL', `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`);
  vi.stubEnv('ANTHROPIC_API_KEY', 'scripted');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  endpoint.closeAllConnections();
  endpoint.close();
});

describe('a model of another provider', () => {
  const app = useApp({}, { LLM_MODEL: 'anthropic:claude-scripted' });

  it('answers an analysis by its name alone, and its tokens are counted', async () => {
    const { token } = await app.client.signup();
    const overrides = {
      name: 'Odile Marchetti',
      work_history: [
        { title: 'Operations Manager', company: 'Kestrel Freight', highlights: [`${WORDS} for 12 gates`] },
      ],
    };
    const persona = await app.client.rest('POST', '/personas', { token, body: { title: 'Manager', overrides } });
    const { status, body } = await app.client.rest('GET', `/gap_analysis/${persona.body.id}`, { token });
    expect(status).toBe(200);
    expect(asked.map(({ model }) => model)).toEqual(['claude-scripted']);
    expect(body.engine).toBe('llm');
    expect(body.issues).toContainEqual(expect.objectContaining({ rule: 'highlight.unclear', evidence: WORDS }));
    const [row] = await app.ports.orm.em.fork().execute('select tokens from gap_reports where id = ?', [body.id]);
    expect(row).toEqual({ tokens: 42 });
  });
});

describe('the name of a model', () => {
  it.each([
    ['gpt-4.1', null, 'openai', 'gpt-4.1'],
    ['anthropic:claude-x', null, 'anthropic', 'claude-x'],
    ['google-genai:gemini-x', null, 'google-genai', 'gemini-x'],
    ['ollama:llama3.2:3b', null, 'ollama', 'llama3.2:3b'],
    ['openai:gpt-4.1', 'http://localhost:1/v1', 'openai', 'gpt-4.1'],
    ['mistral:7b', 'http://localhost:11434/v1', 'openai', 'mistral:7b'],
    ['unheard:of', null, 'openai', 'unheard:of'],
  ])('%s with the endpoint %s is %s: %s', (model, baseUrl, provider, name) => {
    expect(providerOf(model, baseUrl)).toEqual({ provider, name });
  });

  it('of a provider whose package is missing stops the start with what to type', async () => {
    const missing = createModel({ model: 'cohere:command-x' });
    await expect(missing).rejects.toThrow('npm install @langchain/cohere');
    const config = readConfig({
      LLM_MODEL: 'cohere:command-x',
      JWT_SECRET: 'one secret for tests, long enough by far',
    });
    const orm = {} as never;
    await expect(createPorts(config, { orm })).rejects.toBeInstanceOf(ConfigError);
  });

  it('needs no key of OpenAI for another provider', () => {
    expect(readConfig({ LLM_MODEL: 'anthropic:x' }).llm).toEqual({ apiKey: null, baseUrl: null, model: 'anthropic:x' });
    expect(() => readConfig({ LLM_MODEL: 'gpt-4.1' })).toThrow('neither OPENAI_API_KEY nor OPENAI_BASE_URL');
    expect(() => readConfig({ LLM_MODEL: 'openai:gpt-4.1' })).toThrow('neither OPENAI_API_KEY nor OPENAI_BASE_URL');
  });
});
