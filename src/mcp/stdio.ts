import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { type JSONRPCMessage, isJSONRPCRequest } from '@modelcontextprotocol/sdk/types.js';

const USAGE = `personaforge mcp speaks the Model Context Protocol by standard input and output, for a service that runs:
  PERSONAFORGE_URL     where it is (default: http://localhost:4000)
  PERSONAFORGE_TOKEN   a personal access token, made with POST /auth/tokens`;

/** Hands each message on to the service, and its answers back. */
export async function serveStdio(env: NodeJS.ProcessEnv): Promise<void> {
  const token = env['PERSONAFORGE_TOKEN'];
  if (!token) {
    process.stderr.write(`PERSONAFORGE_TOKEN is not set.\n\n${USAGE}\n`);
    process.exit(2);
  }
  const url = new URL('/mcp', env['PERSONAFORGE_URL'] ?? 'http://localhost:4000');
  const service = new StreamableHTTPClientTransport(url, {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
  });
  const stdio = new StdioServerTransport();
  service.onmessage = (message) => void stdio.send(message);
  stdio.onmessage = (message) => {
    service.send(message).catch((error: Error) => {
      process.stderr.write(`${error.message}\n`);
      if (isJSONRPCRequest(message)) void stdio.send(failed(message, error));
    });
  };
  stdio.onclose = () => void service.close();
  await service.start();
  await stdio.start();
}

/** as the protocol says it: the fault is not the client's */
const INTERNAL_ERROR = -32603;

const failed = ({ id }: { id: string | number }, { message }: Error): JSONRPCMessage => ({
  jsonrpc: '2.0',
  id,
  error: { code: INTERNAL_ERROR, message: `The service did not take it: ${message}` },
});
