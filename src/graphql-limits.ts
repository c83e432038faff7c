import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type StringValueNode,
  visit,
} from 'graphql';
import { InvalidRequestError } from './errors.ts';
import { isStorable, NOT_STORABLE } from './validation.ts';

/** for the parser; a generated client's largest document has some 600 */
export const MAX_TOKENS = 2_000;
/** long texts go into variables; an error's place is found by counting lines, so they are counted too */
export const MAX_CHARACTERS = 100_000;
const MAX_LINES = 2_000;
const MAX_DEPTH = 8;
const MAX_ALIASES = 15;
const MAX_DIRECTIVES = 5;
const MAX_ROOT_FIELDS = 20;
const MAX_OPERATIONS = 20;
const MAX_FRAGMENTS = 100;
const MAX_VARIABLES = 50;
const MAX_ARGUMENTS = 50;
/** lists and objects in each other, of the literals in a document */
const MAX_LITERAL_DEPTH = 20;
/** the introspection query of graphql-js has 15, nine of them for `ofType` */
const MAX_INTROSPECTION_DEPTH = 20;
/** selection sets in each other through fields and fragments alike */
const MAX_NESTING = 30;
/** with each fragment counted wherever it is spread; the introspection query has some 500 */
const MAX_SELECTIONS = 2_000;
/** pairs of fields of one name and place, which graphql-js compares one by one */
const MAX_PAIRS = 20_000;

const refuse = (message: string): never => {
  throw new InvalidRequestError(message);
};

const assertAtMost = (count: number, most: number, what: string) => {
  if (count > most) refuse(`The document has more than ${most} ${what}. Split it.`);
};

/**
 * Counts a parsed document in time linear in its tokens: each fragment once, however often it is spread. To be asked
 * before graphql-js validates, whose rules compare fields with each other.
 * @throws {InvalidRequestError} that names the limit
 */
export function assertWithinLimits(document: DocumentNode): void {
  const source = document.loc?.source.body ?? '';
  assertAtMost(source.length, MAX_CHARACTERS, 'characters');
  assertAtMost(Math.max(...['\n', '\r'].map((end) => source.split(end, MAX_LINES + 1).length)), MAX_LINES, 'lines');
  assertFewNodes(document);
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  assertSmall(document, fragments);
  let pairs = 0;
  for (const node of document.definitions) if ('selectionSet' in node) pairs += pairsIn([node.selectionSet], fragments);
  assertAtMost(pairs, MAX_PAIRS, 'pairs of fields of the same name');
}

/** What is counted in the whole document, as fragments carry aliases and directives too. */
function assertFewNodes(document: DocumentNode): void {
  const counts = { aliases: 0, directives: 0, operations: 0, fragments: 0, variables: 0 };
  const names: string[] = [];
  let literalDepth = 0;
  const literal = {
    enter: () => {
      if (++literalDepth > MAX_LITERAL_DEPTH)
        refuse(`A value in the document is deeper than ${MAX_LITERAL_DEPTH} levels.`);
    },
    leave: () => void literalDepth--,
  };
  const named = {
    enter: (node: { name: { value: string } }) => void names.push(node.name.value),
    leave: () => void names.pop(),
  };
  visit(document, {
    OperationDefinition: () => void counts.operations++,
    FragmentDefinition: () => void counts.fragments++,
    VariableDefinition: () => void counts.variables++,
    Field: (node) => {
      if (node.alias) counts.aliases++;
      assertAtMost(node.arguments?.length ?? 0, MAX_ARGUMENTS, 'arguments at one field');
    },
    Directive: () => void counts.directives++,
    Argument: named,
    ObjectField: named,
    ListValue: literal,
    ObjectValue: literal,
    StringValue: (node: StringValueNode) => {
      if (!isStorable(node.value)) refuse(`Invalid or missing parameter '${names.join('.')}': ${NOT_STORABLE}`);
    },
  });
  assertAtMost(counts.aliases, MAX_ALIASES, 'aliases');
  assertAtMost(counts.directives, MAX_DIRECTIVES, 'directives');
  assertAtMost(counts.operations, MAX_OPERATIONS, 'operations');
  assertAtMost(counts.fragments, MAX_FRAGMENTS, 'fragments');
  assertAtMost(counts.variables, MAX_VARIABLES, 'variables');
}

type Fragments = Map<string, FragmentDefinitionNode>;

/** What a selection set comes to when its fragments are written out. */
interface Size {
  selections: number;
  /** fields at its own level */
  fields: number;
  depth: number;
  introspection: number;
  nesting: number;
}

const NOTHING: Size = { selections: 0, fields: 0, depth: 0, introspection: 0, nesting: 0 };

function assertSmall(document: DocumentNode, fragments: Fragments): void {
  const known = new Map<string, Size | 'open'>();
  let selections = 0;
  for (const node of document.definitions) {
    if (!('selectionSet' in node)) continue;
    const size =
      node.kind === Kind.FRAGMENT_DEFINITION
        ? fragmentSize(node.name.value, fragments, known)
        : sizeOf(node.selectionSet, fragments, known);
    selections += size.selections;
    assertAtMost(selections, MAX_SELECTIONS, 'fields, with its fragments written out');
    assertAtMost(size.nesting, MAX_NESTING, 'fields and fragments in each other');
    if (node.kind === Kind.FRAGMENT_DEFINITION) continue;
    assertAtMost(size.fields, MAX_ROOT_FIELDS, 'fields at its root');
    assertAtMost(size.depth, MAX_DEPTH, 'levels');
    assertAtMost(size.introspection, MAX_INTROSPECTION_DEPTH, 'levels of introspection');
  }
}

function sizeOf(set: SelectionSetNode, fragments: Fragments, known: Map<string, Size | 'open'>): Size {
  const total = { ...NOTHING };
  for (const selection of set.selections) {
    const size = selectionSize(selection, fragments, known);
    total.selections += 1 + size.selections;
    total.fields += size.fields;
    total.depth = Math.max(total.depth, size.depth);
    total.introspection = Math.max(total.introspection, size.introspection);
    total.nesting = Math.max(total.nesting, size.nesting + 1);
  }
  return total;
}

function selectionSize(node: SelectionNode, fragments: Fragments, known: Map<string, Size | 'open'>): Size {
  if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(node.name.value, fragments, known);
  const inner = node.selectionSet ? sizeOf(node.selectionSet, fragments, known) : NOTHING;
  if (node.kind === Kind.INLINE_FRAGMENT) return inner;
  return node.name.value.startsWith('__')
    ? { ...inner, fields: 1, depth: 0, introspection: inner.depth }
    : { ...inner, fields: 1, depth: 1 + inner.depth };
}

function fragmentSize(name: string, fragments: Fragments, known: Map<string, Size | 'open'>): Size {
  const size = known.get(name);
  if (size === 'open') refuse(`The fragment "${name}" spreads itself.`);
  if (typeof size === 'object') return size;
  const fragment = fragments.get(name);
  if (!fragment) return NOTHING;
  known.set(name, 'open');
  const found = sizeOf(fragment.selectionSet, fragments, known);
  known.set(name, found);
  return found;
}

/** Pairs of fields that would be merged into one place of the answer; at most MAX_SELECTIONS fields are visited. */
function pairsIn(sets: SelectionSetNode[], fragments: Fragments): number {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const gather = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = fields.get(key);
        if (same) same.push(node);
        else fields.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) gather(node.selectionSet);
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) gather(fragment.selectionSet);
      }
    }
  };
  sets.forEach(gather);
  return [...fields.values()].reduce(
    (sum, nodes) =>
      sum +
      nodes.length ** 2 +
      pairsIn(
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        fragments,
      ),
    0,
  );
}
