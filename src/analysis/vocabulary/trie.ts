import { itemAt } from '../../list-item.ts';
import { tokenize, type Token } from './tokens.ts';

/** What a name stands for. `exact`: the name counts only in this spelling; `word`: it is an everyday word too. */
export interface Entry {
  skill: string;
  exact: string | null;
  word: boolean;
  /** an abbreviation that is a word too when written small (TIP, SEN) */
  capitals: boolean;
}

interface Node {
  next: Map<string, Node>;
  entries: Entry[];
}

export interface Hit {
  entry: Entry;
  start: number;
  end: number;
  /** number of tokens, and of the first of them */
  length: number;
  index: number;
}

// the words of one name may be apart by a space, hyphen, slash, ampersand, dot or apostrophe, never by a comma
const JOINT = /^[\s\-‐-–/&.'’_]{0,3}$/;
const BREAK = /\.\s|\n/;

/** Names by their words, so that a text is searched in one pass whatever the number of names. */
export class NameTrie {
  private readonly root: Node = { next: new Map(), entries: [] };

  add(name: string, entry: Entry): void {
    let node = this.root;
    for (const token of tokenize(name)) {
      let next = node.next.get(token.key);
      if (!next) node.next.set(token.key, (next = { next: new Map(), entries: [] }));
      node = next;
    }
    if (
      node !== this.root &&
      !node.entries.some((other) => other.skill === entry.skill && other.exact === entry.exact)
    ) {
      node.entries.push(entry);
    }
  }

  /** The names that begin at this token, longest first. */
  at(text: string, tokens: Token[], index: number): Hit[] {
    const hits: Hit[] = [];
    let node = this.root;
    for (let i = index; i < tokens.length; i++) {
      const token = itemAt(tokens, i);
      if (i > index) {
        const joint = text.slice(itemAt(tokens, i - 1).end, token.start);
        if (!JOINT.test(joint) || BREAK.test(joint)) break;
      }
      const next = node.next.get(token.key);
      if (!next) break;
      node = next;
      for (const entry of node.entries) {
        hits.unshift({ entry, start: itemAt(tokens, index).start, end: token.end, length: i - index + 1, index });
      }
    }
    return hits;
  }
}
