import { itemAt } from '../../list-item.ts';
import { oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';
import names from './tables/languages.json' with { type: 'json' };
import { tokenize } from './tokens.ts';
import { NameTrie } from './trie.ts';

export interface LanguageMention {
  language: string;
  start: number;
  end: number;
}

const trie = new NameTrie();
for (const [language, aliases] of Object.entries(names)) {
  for (const alias of aliases) {
    const exact = alias.length <= 3 ? alias : null;
    trie.add(alias, { skill: language, exact, word: false, capitals: false });
  }
}

const SUFFIX = /(?:sprach)?(?:grund)?kenntnisse?n?$|sprachig\w*$/;

/** The human languages that a text names, in order; `Englischkenntnisse` names English. */
export function findLanguages(text: string): LanguageMention[] {
  const tokens = tokenize(text).map((token) => ({ ...token, key: token.key.replace(SUFFIX, '') || token.key }));
  const found: LanguageMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hit = trie
      .at(text, tokens, i)
      .find(({ entry, start, end }) => !entry.exact || text.slice(start, end) === entry.exact);
    if (!hit) continue;
    found.push({ language: hit.entry.skill, start: hit.start, end: hit.end });
    i += hit.length - 1;
  }
  return found;
}

// self-descriptions beside CEFR levels, after the Council of Europe's global scale
const LEVEL_WORDS: [number, RegExp][] = [
  [
    7,
    pattern()`\b(${oneOf`
  native; mother tongue; first language; bilingual
  muttersprach\w*; erstsprache
  nativ[oa]s?; lengua materna
  bilingue; langue maternelle; maternelle?
`})\b`,
  ],
  [6, /\bc2\b|\b(proficient user|mastery|near[- ]native|verhandlungssicher)\b/],
  [
    5,
    pattern()`\bc1\b|\b(${oneOf`
  fluent\w*; fluency; full professional; advanced; excellent
  fliessend\w*; sehr gute?n?; ausgezeichnet\w*; business fluent
  fluid[oa]; avanzad[oa]; alto; muy alto; excelente
  courant\w*; avance\w*; excellente?; tres bon\w*
  professional proficiency; exzellent\w*
`})\b`,
  ],
  [
    4,
    pattern()`\bb2\b|\b(${oneOf`
  upper[- ]intermediate; professional working; working proficiency; good; strong; solid; confident
  gute?n?
  medio[- ]alto; buen[oa]?
  bon(ne)?; bon niveau; professionnel; operationnel
  working; business; professional; sicher\w*; berufssicher; wirtschaftsenglisch
`})\b`,
  ],
  [
    3,
    pattern()`\bb1\b|\b(${oneOf`
  intermediate; conversational; limited working
  mittel
  intermedi[oa]; medio
  intermediaire; independent user; konversation\w*; conversacional
`})\b`,
  ],
  [
    2,
    pattern()`\ba2\b|\b(${oneOf`
  elementary; basic; basics
  grundkenntnisse\w*; basisch
  basic[oa]; nociones
  notions; debutant
  school; schulkenntnisse; elemental; scolaire; some; erweiterte grundkenntnisse
`})\b`,
  ],
  [1, /\ba1\b|\b(beginner|anfanger|principiante|novice)\b/],
];

/** Level that a text gives a language: 1 (A1) to 6 (C2), 7 native, null when it gives none. */
export function languageLevel(text: string): number | null {
  const folded = fold(text);
  const cefr = /\b([abc])([12])\b/.exec(folded);
  if (cefr) return 'abc'.indexOf(itemAt(cefr, 1)) * 2 + Number(cefr[2]);
  return LEVEL_WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
