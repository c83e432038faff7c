import { childrenOf, isFunction, nodeAt, nodesAt, parse, textAt, type Node } from '../syntax-tree.ts';
import type { RuleKind } from './switchboard.ts';

/** A place in a source where a rule can be left out. */
export interface RulePlace {
  name: string;
  kind: RuleKind;
  /** the function, or the expression of a pattern */
  node: Node;
}

/**
 * What a module decides by: its functions, those in its tables too, whose results tell what leaving them out means, and
 * its regular expressions.
 */
export function findRules(file: string, text: string): RulePlace[] {
  return nodesAt(parse(file, text).program, 'body').flatMap((statement) => {
    const declaration = nodeAt(statement, 'declaration') ?? statement;
    if (declaration.type === 'FunctionDeclaration')
      return rulesIn(declaration, nameOf(nodeAt(declaration, 'id')), text);
    return nodesAt(declaration, 'declarations').flatMap((declarator) =>
      rulesIn(nodeAt(declarator, 'init'), nameOf(nodeAt(declarator, 'id')), text),
    );
  });
}

const nameOf = (id: Node | undefined): string => textAt(id, 'name');

function rulesIn(value: Node | undefined, name: string, text: string): RulePlace[] {
  if (!value) return [];
  if (isPattern(value)) return [{ name, kind: 'pattern', node: value }];
  if (isFunction(value)) {
    const kind = kindOf(value, text);
    return kind ? [{ name, kind, node: value }] : [];
  }
  const inner = value.type === 'CallExpression' ? ownArguments(value) : childrenOf(value);
  return inner.flatMap((child, at) => rulesIn(child, innerName(name, value, child, at), text));
}

/** A method may have called them already. */
const ownArguments = (call: Node): Node[] =>
  nodeAt(call, 'callee')?.type === 'Identifier' ? nodesAt(call, 'arguments') : [];

const innerName = (name: string, parent: Node, child: Node, at: number): string => {
  if (child.type === 'Property') return `${name}.${nameOf(nodeAt(child, 'key'))}`;
  return parent.type === 'ArrayExpression' ? `${name}[${at}]` : name;
};

const isPattern = (node: Node): boolean =>
  (node.type === 'Literal' && 'regex' in node) ||
  (node.type === 'NewExpression' && nameOf(nodeAt(node, 'callee')) === 'RegExp') ||
  (node.type === 'TaggedTemplateExpression' && nameOf(nodeAt(nodeAt(node, 'tag'), 'callee')) === 'pattern');

function kindOf(rule: Node, text: string): RuleKind | null {
  if (rule['async'] || rule['generator']) return null;
  const stated = nodeAt(nodeAt(rule, 'returnType'), 'typeAnnotation');
  if (!stated) return isTest(nodeAt(rule, 'body')) ? 'test' : null;
  if (stated.type === 'TSTypePredicate' || stated.type === 'TSBooleanKeyword') return 'test';
  if (stated.type === 'TSVoidKeyword') return 'action';
  const type = typeText(stated, text);
  if (type.endsWith('| null')) return 'choice';
  if (type.endsWith('| undefined')) return 'lookup';
  const first = nodesAt(rule, 'params')[0];
  const given =
    first?.type === 'Identifier' ? typeText(nodeAt(nodeAt(first, 'typeAnnotation'), 'typeAnnotation'), text) : '';
  if (given === type) return 'step';
  if (`${given}[]` === type) return 'split';
  if (type.endsWith('[]')) return 'list';
  if (type === 'string') return 'text';
  return type === 'number' ? 'number' : null;
}

const typeText = (type: Node | undefined, text: string): string =>
  type ? text.slice(type.start, type.end).replace(/^readonly /, '') : '';

const COMPARISONS = /^(?:[=!]==?|[<>]=?|in|instanceof)$/;
const QUESTIONS = /^(?:test|some|every|has|includes|startsWith|endsWith)$/;

/** Whether an expression can only be true or false. */
function isTest(node: Node | undefined): boolean {
  if (!node) return false;
  if (node.type === 'ParenthesizedExpression') return isTest(nodeAt(node, 'expression'));
  if (node.type === 'UnaryExpression') return textAt(node, 'operator') === '!';
  if (node.type === 'BinaryExpression') return COMPARISONS.test(textAt(node, 'operator'));
  if (node.type === 'LogicalExpression') return isTest(nodeAt(node, 'left')) && isTest(nodeAt(node, 'right'));
  return node.type === 'CallExpression' && QUESTIONS.test(nameOf(nodeAt(nodeAt(node, 'callee'), 'property')));
}
