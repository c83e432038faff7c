import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { childrenOf, isFunction, nodeAt, nodesAt, textAt, type Node } from '../syntax-tree.ts';
import { findRules, type RulePlace } from './find-rules.ts';
import { GLOBAL, switchboard } from './switchboard.ts';

/**
 * From now on modules of these folders are loaded with a switch at each of their rules. The files stay as they are, and
 * the service, which does not call this, runs without any.
 */
export function putSwitchesInto(root: string, folders: readonly string[]): void {
  registerHooks({
    load(url, context, nextLoad) {
      const file = url.startsWith('file:') ? path.relative(root, fileURLToPath(url.replace(/\?.*/, ''))) : '';
      if (!folders.some((folder) => file.startsWith(folder + path.sep))) return nextLoad(url, context);
      const source = withSwitches(file, readFileSync(path.join(root, file), 'utf8'));
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}

/** Text that is put into a source. */
interface Insertion {
  at: number;
  text: string;
}

function withSwitches(file: string, text: string): string {
  const insertions = findRules(file, text).flatMap((place) => {
    const rule = switchboard.rules.push({ file, name: place.name, kind: place.kind }) - 1;
    return insertionsFor(place, rule);
  });
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((out, insertion) => out.slice(0, insertion.at) + insertion.text + out.slice(insertion.at), text);
}

function insertionsFor({ kind, node }: RulePlace, rule: number): Insertion[] {
  const board = `globalThis.${GLOBAL}`;
  if (kind === 'pattern') return around(node, `${board}.pattern(${rule}, `, ')');
  const body = nodeAt(node, 'body');
  if (!body) return [];
  const isBlock = body.type === 'BlockStatement';
  if (kind === 'action') return isBlock ? [{ at: body.start + 1, text: `if (${board}.isOut(${rule})) return;` }] : [];
  const first = nodesAt(node, 'params')[0];
  const given = first?.type === 'Identifier' ? `, ${textAt(first, 'name')}` : '';
  const results = isBlock ? returnedBy(body) : [body];
  return results.flatMap((result) => around(result, `${board}.say(${rule}, `, `${given})`));
}

const around = ({ start, end }: Node, before: string, after: string): Insertion[] => [
  { at: start, text: before },
  { at: end, text: after },
];

/** What a function gives back; what functions inside it give back is theirs. */
const returnedBy = (node: Node): Node[] =>
  childrenOf(node).flatMap((child) => {
    if (isFunction(child)) return [];
    const argument = child.type === 'ReturnStatement' ? nodeAt(child, 'argument') : undefined;
    return argument ? [argument] : returnedBy(child);
  });
