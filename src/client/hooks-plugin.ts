import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { nameOf, operationsOf } from './names-plugin.ts';

/**
 * Writes one line a named operation over the factories of `react.ts`. The community's `typescript-react-query` knows
 * neither subscriptions nor what a mutation invalidates, and repeats every document.
 */
export const plugin: CodegenPlugin['plugin'] = (schema, documents) => {
  const operations = operationsOf(documents);
  const hooks = operations.map((node) => hookOf(schema, node));
  return [
    `import { ${operations.map((node) => `${nameOf(node)}Document`).join(', ')} } from './operations.ts';`,
    `import { ${FACTORIES.filter((factory) => hooks.some((hook) => hook.includes(`${factory}(`))).join(', ')} } from './react.ts';`,
    '',
    `export { CACHE_ROOT, PersonaForgeProvider, useClient, useCvFile, useCvPage, useCvView } from './react.ts';`,
    `export type { QueryHook, SubscriptionState } from './react.ts';`,
    `export type { MutationName, QueryName } from './operations.ts';`,
    ...hooks,
    '',
  ].join('\n');
};

const FACTORIES = ['mutationHook', 'pagesHook', 'queryHook', 'subscriptionHook'];

function hookOf(schema: GraphQLSchema, node: OperationDefinitionNode): string {
  const name = nameOf(node);
  const isPaged = node.variableDefinitions?.some(({ variable }) => variable.name.value === 'offset');
  const comment = `\n/** ${describe(schema, node)} */\n`;
  if (node.operation === 'mutation')
    return `${comment}export const use${name} = mutationHook('${name}', ${name}Document);`;
  if (node.operation === 'subscription')
    return `${comment}export const use${name} = subscriptionHook(${name}Document);`;
  const pages = isPaged
    ? `${comment.replace(' */', ' Page by page. */')}export const use${name}Pages = pagesHook('${name}', ${name}Document);`
    : '';
  return `${comment}export const use${name} = queryHook('${name}', ${name}Document);${pages}`;
}

/** In the schema's own words. */
function describe(schema: GraphQLSchema, node: OperationDefinitionNode): string {
  const [first] = node.selectionSet.selections;
  const field =
    first?.kind === Kind.FIELD ? schema.getRootType(node.operation)?.getFields()[first.name.value] : undefined;
  return (field?.description ?? nameOf(node)).replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ');
}
