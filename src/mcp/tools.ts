import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { PACKAGE } from '../package.ts';
import { Components, described, type JsonSchema } from '../rest/openapi-types.ts';
import { snakeCase } from '../name-case.ts';
import { OPERATIONS, type Rule } from '../scopes.ts';

/** An operation of `schema/operations` as a tool. */
export interface OperationTool {
  tool: Tool;
  /** the operation alone, with its fragments */
  document: DocumentNode;
  rule: Rule;
  /** name of the variable that is a file */
  file: string | null;
}

const FOLDER = path.join(PACKAGE, 'schema/operations');

/** What an agent may do: every operation that a token may run, in the schema's own words. */
export function operationTools(schema: GraphQLSchema): OperationTool[] {
  const nodes = readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) => parse(readFileSync(path.join(FOLDER, file), 'utf8')).definitions);
  const fragments = new Map(
    nodes
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return nodes
    .filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation }) => operation !== 'subscription')
    .map((node) => toolOf(schema, node, fragments))
    .filter(({ rule }) => rule !== 'session' && rule !== 'public');
}

function toolOf(
  schema: GraphQLSchema,
  node: OperationDefinitionNode,
  fragments: Map<string, FragmentDefinitionNode>,
): OperationTool {
  const [first] = node.selectionSet.selections;
  const root = first?.kind === Kind.FIELD ? first.name.value : '';
  const field = schema.getRootType(node.operation)?.getFields()[root];
  const name = snakeCase(node.name?.value ?? root);
  const types = new Components();
  const variables = (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const own = typeFromAST(schema, type as never);
    if (!own || !isInputType(own)) throw new Error(`${name} has a variable of no type that the schema knows`);
    const { value } = variable.name;
    const description = field?.args.find((arg) => arg.name === value)?.description;
    const preset = defaultValue && { default: valueFromASTUntyped(defaultValue) };
    return { name: value, type: own, schema: described({ ...schemaOf(types, own), ...preset }, description), preset };
  });
  const required = variables.filter(({ type, preset }) => isNonNullType(type) && !preset).map((one) => one.name);
  const isWriting = node.operation === 'mutation';
  return {
    tool: {
      name,
      description: field?.description ?? name,
      inputSchema: {
        type: 'object',
        properties: Object.fromEntries(variables.map((one) => [one.name, inPlace(one.schema)])),
        ...(required.length && { required }),
        additionalProperties: false,
        ...(Object.keys(types.schemas).length && { $defs: inPlace(types.schemas) }),
      },
      annotations: {
        readOnlyHint: !isWriting,
        destructiveHint: /^(delete|remove|revoke|leave)_/.test(name),
        openWorldHint: false,
      },
    },
    document: { kind: Kind.DOCUMENT, definitions: [node, ...fragmentsOf(node, fragments)] },
    rule: OPERATIONS[root] ?? 'session',
    file: variables.find(({ type }) => isUpload(type))?.name ?? null,
  };
}

const isUpload = (type: GraphQLInputType) => getNamedType(type).name === 'Upload';

const FILE: JsonSchema = {
  type: 'object',
  properties: {
    filename: { type: 'string', description: 'Its name, with the ending: `cv.pdf`.' },
    content: { type: 'string', contentEncoding: 'base64', description: 'Its bytes, in base64.' },
  },
  required: ['filename', 'content'],
  additionalProperties: false,
};

const schemaOf = (types: Components, type: GraphQLInputType): JsonSchema => (isUpload(type) ? FILE : types.of(type));

/** References stay inside of the one schema. */
const inPlace = <T extends object>(schema: T): T =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')) as T;

function fragmentsOf(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  all: Map<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): FragmentDefinitionNode[] {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = all.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, all, found);
    },
  });
  return [...found];
}
