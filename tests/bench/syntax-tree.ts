import { parseSync } from 'vite';

/** A node of an ESTree; the rest of it is by type. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export const parse = (file: string, text: string) => {
  const { program, comments, module } = parseSync(file, text);
  return { program: program as unknown as Node, comments, module };
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

export const nodeAt = (node: Node | undefined, key: string): Node | undefined => {
  const value = node?.[key];
  return isNode(value) ? value : undefined;
};

export const nodesAt = (node: Node, key: string): Node[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

export const textAt = (node: Node | undefined, key: string): string => {
  const value = node?.[key];
  return typeof value === 'string' ? value : '';
};

export const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export const isFunction = ({ type }: Node): boolean => FUNCTIONS.has(type);
