import type { CodegenPlugin, Types } from '@graphql-codegen/plugin-helpers';
import { Kind, type OperationDefinitionNode, type OperationTypeNode } from 'graphql';

/** Named operations in the order of the alphabet. */
export const operationsOf = (documents: Types.DocumentFile[]): OperationDefinitionNode[] =>
  documents
    .flatMap(({ document }) => document?.definitions ?? [])
    .filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));

export const nameOf = ({ name }: OperationDefinitionNode): string => name?.value ?? '';

/** Writes the names of queries and of mutations as types, for what must have a row for each. */
export const plugin: CodegenPlugin['plugin'] = (_schema, documents) => {
  const names = (kind: `${OperationTypeNode}`) =>
    operationsOf(documents)
      .filter(({ operation }) => operation === kind)
      .map((node) => `'${nameOf(node)}'`)
      .join(' | ') || 'never';
  return `export type QueryName = ${names('query')};\nexport type MutationName = ${names('mutation')};\n`;
};
