import type { ReadResourceResult, Resource, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { type Caller, DATA_NOTE, run } from './calls.ts';
import type { OperationTool } from './tools.ts';

interface Kind {
  path: string;
  title: string;
  /** tools that list and read it */
  list: string;
  read: string;
  /** how the reading one calls the id */
  id: string;
  nameOf(row: Record<string, string>): string | undefined;
}

const KINDS: Kind[] = [
  { path: 'cvs', title: 'CV', list: 'cvs', read: 'cv', id: 'cvId', nameOf: ({ filename }) => filename },
  { path: 'personas', title: 'Persona', list: 'personas', read: 'persona', id: 'id', nameOf: ({ title }) => title },
  {
    path: 'reports',
    title: 'Gap report',
    list: 'gap_reports',
    read: 'gap_report',
    id: 'id',
    nameOf: ({ kind, createdAt }) => `${kind} of ${createdAt}`,
  },
];
const BASE = 'personaforge://';
const SHOWN = 50;

export const resourceTemplates = (): ResourceTemplate[] =>
  KINDS.map(({ path, title }) => ({ uriTemplate: `${BASE}${path}/{id}`, name: title, mimeType: 'application/json' }));

/** The newest of each kind. */
export async function listResources(caller: Caller, ctx: Context, tools: OperationTool[]): Promise<Resource[]> {
  const lists = await Promise.all(
    KINDS.map(async (kind) => {
      const data = await run(caller, ctx, toolFor(tools, kind.list), { limit: SHOWN });
      return (Object.values(data)[0] as Record<string, string>[]).map((row) => ({
        uri: `${BASE}${kind.path}/${row['id']}`,
        name: kind.nameOf(row) ?? kind.title,
        title: `${kind.title}: ${kind.nameOf(row)}`,
        mimeType: 'application/json',
      }));
    }),
  );
  return lists.flat();
}

/** @throws {NotFoundError} for what is no resource */
export async function readResource(
  caller: Caller,
  ctx: Context,
  tools: OperationTool[],
  uri: string,
): Promise<ReadResourceResult> {
  const [path, id = ''] = uri.startsWith(BASE) ? uri.slice(BASE.length).split('/') : [];
  const kind = KINDS.find((one) => one.path === path);
  if (!kind) throw new NotFoundError(`There is no resource ${uri}.`);
  const data = await run(caller, ctx, toolFor(tools, kind.read), { [kind.id]: id });
  return {
    contents: [{ uri, mimeType: 'application/json', text: JSON.stringify({ note: DATA_NOTE, ...data }) }],
  };
}

function toolFor(tools: OperationTool[], name: string): OperationTool {
  const found = tools.find(({ tool }) => tool.name === name);
  if (!found) throw new Error(`schema/operations has no ${name}`);
  return found;
}
