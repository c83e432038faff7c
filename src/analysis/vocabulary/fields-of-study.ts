import families from './tables/fields-of-study.json' with { type: 'json' };
import { tokenize } from './tokens.ts';
import { NameTrie } from './trie.ts';

const trie = new NameTrie();
for (const [family, names] of Object.entries(families)) {
  for (const name of names)
    trie.add(name, {
      skill: family,
      exact: name.length <= 4 && /\p{Lu}/u.test(name) ? name : null,
      word: false,
      capitals: false,
    });
}

// families that "or a related field" reaches from one to the other
const RELATED = [
  new Set(['computing', 'mathematics', 'science', 'electrical', 'mechanical']),
  new Set(['mechanical', 'electrical', 'civil', 'science']),
  new Set(['business', 'accounting', 'marketing', 'hr', 'law', 'logistics', 'hospitality']),
  new Set(['nursing', 'health', 'social']),
  new Set(['social', 'education', 'hr']),
  new Set(['marketing', 'design', 'languages']),
  new Set(['mathematics', 'accounting']),
  new Set(['trades', 'mechanical', 'electrical']),
];

// "an engineering degree" names no branch of it
const BRANCHES: Record<string, string[]> = { engineering: ['mechanical', 'electrical', 'civil'] };

/** The families of study that a text names: "Maschinenbau" → mechanical. */
export function familyOf(text: string): string[] {
  const tokens = tokenize(text);
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const hit = trie
      .at(text, tokens, i)
      .find(({ entry, start, end }) => !entry.exact || entry.exact === text.slice(start, end));
    if (!hit) continue;
    for (const family of BRANCHES[hit.entry.skill] ?? [hit.entry.skill]) found.add(family);
    i += hit.length - 1;
  }
  return [...found];
}

/** Whether a family of one list is related to one of the other. */
export const relatedFields = (a: string[], b: string[]): boolean =>
  b.length === 0 || a.some((x) => b.some((y) => x === y || RELATED.some((group) => group.has(x) && group.has(y))));
