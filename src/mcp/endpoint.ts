import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import express, { type Request, Router } from 'express';
import type { Context } from '../context.ts';
import { InvalidRequestError, presentError, UnauthenticatedError } from '../errors.ts';
import { Scope } from '../modules/auth/access-token.entity.ts';
import { version } from '../package.ts';
import { call, type Caller, DATA_NOTE } from './calls.ts';
import { getPrompt, listPrompts } from './prompts.ts';
import { listResources, readResource, resourceTemplates } from './resources.ts';
import { operationTools, type OperationTool } from './tools.ts';

const INSTRUCTIONS =
  'PersonaForge keeps a person’s CVs, personas made from them, what these lack, and documents. The usual way: upload_cv, ' +
  'create_persona with its cvId as baseCvId, gap_analysis or analyse_role_match, update_persona with what the person agreed to, ' +
  `export_persona. Ids come from the lists. ${DATA_NOTE.replace('The JSON below is', 'What tools and resources answer is')}`;

/** base64 is a third longer than its bytes */
const BASE64 = 4 / 3;
const REST_OF_A_BODY = 1_000_000;
const METADATA = '/.well-known/oauth-protected-resource';

/**
 * The Model Context Protocol by Streamable HTTP, without sessions: each request brings its token and may come to any node.
 * https://modelcontextprotocol.io/specification
 */
export function mcpRouter(
  caller: Caller,
  createContext: (req: Request) => Promise<Context>,
  publicUrl: () => string,
): Router {
  const tools = operationTools(caller.schema);
  const router = Router();
  router.get([METADATA, `${METADATA}/mcp`], (_req, res) => {
    res.json({
      resource: `${publicUrl()}/mcp`,
      resource_name: 'PersonaForge',
      bearer_methods_supported: ['header'],
      scopes_supported: Object.values(Scope),
      resource_documentation: `${publicUrl()}/docs`,
    });
  });
  const limit = Math.ceil(caller.maxUploadBytes * BASE64) + REST_OF_A_BODY;
  router.post('/mcp', express.json({ limit }), async (req, res) => {
    const ctx = await createContext(req);
    if (!ctx.user) {
      res.set('www-authenticate', `Bearer resource_metadata="${publicUrl()}${METADATA}/mcp"`);
      throw new UnauthenticatedError();
    }
    if (Array.isArray(req.body)) throw new InvalidRequestError('Send one message in one request.');
    const server = serverFor(caller, ctx, tools);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    res.once('close', () => void server.close());
    await server.connect(transport as Transport);
    await transport.handleRequest(req, res, req.body);
  });
  return router;
}

/** What this token may do, and no more, is offered. */
function serverFor(caller: Caller, ctx: Context, all: OperationTool[]): Server {
  const tools = all.filter(({ rule }) => !ctx.token || ctx.token.scopes.includes(rule as Scope));
  const server = new Server(
    { name: 'personaforge', title: 'PersonaForge', version },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ tool }) => tool) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    // one that this token may not use answers with the reason
    const found = all.find(({ tool }) => tool.name === params.name);
    if (!found) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name}.`);
    return call(caller, ctx, found, params.arguments ?? {});
  });
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: resourceTemplates() }));
  server.setRequestHandler(ListResourcesRequestSchema, () =>
    told(caller, async () => ({ resources: await listResources(caller, ctx, all) })),
  );
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) =>
    told(caller, () => readResource(caller, ctx, all, params.uri)),
  );
  server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: listPrompts() }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) =>
    told(caller, async () => getPrompt(params.name, params.arguments)),
  );
  return server;
}

/** where the protocol puts what was not found */
const RESOURCE_NOT_FOUND = -32002;

async function told<T>({ report }: Caller, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { status, error: body } = presentError(error);
    if (status >= 500) report(error);
    const code = status === 404 ? RESOURCE_NOT_FOUND : status < 500 ? ErrorCode.InvalidParams : ErrorCode.InternalError;
    throw new McpError(code, body.message, body);
  }
}
