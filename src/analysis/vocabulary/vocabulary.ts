import { itemAt } from '../../list-item.ts';
import { fold } from '../../wording/fold.ts';
import { isPartOfName, usedAsName } from './context.ts';
import type { SkillKind, SkillMention } from './skill.ts';
import { sources, type SkillEntry } from './sources.ts';
import { tokenize, type Token } from './tokens.ts';
import { NameTrie, type Hit } from './trie.ts';
import { wordedSkills } from './wording.ts';

interface Skill {
  name: string;
  kind: SkillKind;
  domain: string;
  /** all that follows, and what follows at once */
  implied: Set<string>;
  direct: Set<string>;
  near: Set<string>;
  parts: readonly string[];
  rare: boolean;
}

interface Vocabulary {
  trie: NameTrie;
  skills: Map<string, Skill>;
}

// the German compound "Englischkenntnisse" names what stands before the suffix
const COMPOUND = /^(.{2,}?)(?:grund|fach)?(?:kenntnisse?n?|erfahrung(?:en)?|programmierung)$/;

let compiled: Vocabulary | null = null;

function compile(): Vocabulary {
  const trie = new NameTrie();
  const skills = new Map<string, Skill>();
  const entries: [string, SkillEntry][] = [];
  for (const source of sources()) {
    for (const [name, entry] of Object.entries(withOthers(source.skills))) {
      if (skills.has(name)) continue;
      entries.push([name, entry]);
      skills.set(name, {
        name,
        kind: entry.kind ?? source.kind,
        domain: source.domain,
        implied: new Set(),
        direct: new Set(entry.implies),
        near: new Set(entry.near),
        parts: entry.parts ?? [],
        rare: entry.rare ?? false,
      });
      const short = (alias: string): boolean =>
        /^\p{Lu}{2,4}$/u.test(alias) && (entry.kind ?? source.kind) !== 'technology';
      trie.add(name, {
        skill: name,
        exact: entry.word || entry.cased ? name : null,
        word: entry.word ?? false,
        capitals: short(name),
      });
      for (const alias of entry.aliases ?? []) {
        const exact = alias.startsWith('=') ? alias.slice(1) : null;
        trie.add(exact ?? alias, { skill: name, exact, word: false, capitals: short(alias) });
      }
    }
  }
  const direct = new Map(entries.map(([name, entry]) => [name, entry.implies ?? []]));
  for (const skill of skills.values()) spread(skill.implied, skill.name, direct);
  return { trie, skills };
}

// others share what the entry implies, members imply the entry too; all of a group are near to each other
function withOthers(skills: Record<string, SkillEntry>): Record<string, SkillEntry> {
  const out: Record<string, SkillEntry> = {};
  for (const [name, entry] of Object.entries(skills)) {
    const group = [...(entry.others ?? []), ...(entry.members ?? [])];
    out[name] = { ...entry, near: [...(entry.near ?? []), ...(entry.others ?? [])] };
    for (const other of group) {
      const implied = [...(entry.implies ?? []), ...(entry.members?.includes(other) ? [name] : [])];
      const near = [name, ...group].filter((one) => one !== other);
      out[other] ??= {
        ...(entry.kind && { kind: entry.kind }),
        implies: implied,
        near,
        cased: /^\p{Lu}\p{Ll}+$/u.test(other),
      };
    }
  }
  return out;
}

function spread(into: Set<string>, name: string, direct: Map<string, string[]>): void {
  for (const next of direct.get(name) ?? []) {
    if (into.has(next)) continue;
    into.add(next);
    spread(into, next, direct);
  }
}

const vocabulary = (): Vocabulary => (compiled ??= compile());

function accepted(text: string, hit: Hit): boolean {
  const { exact, word, capitals } = hit.entry;
  const written = text.slice(hit.start, hit.end);
  if (exact !== null && written !== exact) return false;
  if (capitals && !/\p{Lu}.*\p{Lu}/u.test(written)) return false;
  return (!word || usedAsName(text, hit.start, hit.end)) && !isPartOfName(text, hit.start, hit.end);
}

function compoundAt(text: string, token: Token): Hit | null {
  const stem = COMPOUND.exec(token.key)?.[1];
  if (!stem) return null;
  const part = { key: stem, start: token.start, end: token.end };
  return (
    vocabulary()
      .trie.at(text, [part], 0)
      .find((hit) => hit.entry.exact === null) ?? null
  );
}

/**
 * The skills that a text names, in order, longest name first where names overlap ("Java" does not stand in "JavaScript",
 * nor "C" in "C++"). Whether the text denies the skill is not looked at here.
 */
export function findSkills(text: string): SkillMention[] {
  const { trie } = vocabulary();
  const tokens = tokenize(text);
  const found: SkillMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hits = trie.at(text, tokens, i).filter((hit) => accepted(text, hit));
    const best = hits[0] ?? compoundAt(text, itemAt(tokens, i));
    if (!best) continue;
    for (const hit of hits) {
      // what begins at this word stands at the end of the list
      const again = () => endOf(found, hit.start).some((other) => other.skill === hit.entry.skill);
      if (hit.length === best.length && !again())
        found.push({ skill: hit.entry.skill, start: hit.start, end: hit.end });
    }
    if (!hits.length) found.push({ skill: best.entry.skill, start: best.start, end: best.end });
    i += best.length - 1;
  }
  const told = ofOneTrade(found);
  const names = new Set(told.map(({ skill }) => skill));
  const worded = wordedSkills(text).filter(({ skill }) => !names.has(skill));
  return worded.length
    ? [...withoutStrayRares(told), ...worded].sort((a, b) => a.start - b.start)
    : withoutStrayRares(told);
}

function endOf(found: SkillMention[], start: number): SkillMention[] {
  let from = found.length;
  while (from > 0 && itemAt(found, from - 1).start === start) from--;
  return found.slice(from);
}

// a word that names a technology and a trade (Chef): the company of other technologies tells which
function ofOneTrade(found: SkillMention[]): SkillMention[] {
  const places = Map.groupBy(found, ({ start }) => start);
  const isDouble = (mention: SkillMention): boolean =>
    places
      .get(mention.start)!
      .some(
        (other) =>
          domainOf(other.skill) !== domainOf(mention.skill) &&
          (kindOf(other.skill) === 'technology') !== (kindOf(mention.skill) === 'technology'),
      );
  if (!found.some(isDouble)) return found;
  const technical = found.some((mention) => !isDouble(mention) && kindOf(mention.skill) === 'technology');
  return found.filter((mention) => !isDouble(mention) || (kindOf(mention.skill) === 'technology') === technical);
}

function withoutStrayRares(found: SkillMention[]): SkillMention[] {
  const { skills } = vocabulary();
  const isRare = (mention: SkillMention) => skills.get(mention.skill)?.rare ?? false;
  if (!found.some(isRare)) return found;
  const technical = found.some((mention) => !isRare(mention) && kindOf(mention.skill) === 'technology');
  return technical ? found : found.filter((mention) => !isRare(mention));
}

/** The canonical name of a skill called by any of its names (`k8s` → `Kubernetes`), null when it is not known. */
export function canonicalSkill(name: string): string | null {
  const tokens = tokenize(name);
  const hits = vocabulary()
    .trie.at(name, tokens, 0)
    .filter((hit) => hit.length === tokens.length);
  const spelled = hits.find((hit) => hit.entry.exact === null || fold(hit.entry.exact) === fold(name.trim()));
  return spelled?.entry.skill ?? null;
}

/** Whether having `a` means having `b` beyond doubt. True for the same skill; both are canonical names. */
export const implies = (a: string, b: string): boolean =>
  a === b || (vocabulary().skills.get(a)?.implied.has(b) ?? false);

/** Whether two different skills are relatives, so that one is worth telling when the other is asked. */
export function isNear(a: string, b: string): boolean {
  const { skills } = vocabulary();
  return (skills.get(a)?.near.has(b) ?? false) || (skills.get(b)?.near.has(a) ?? false);
}

/** Whether two skills are of one kind: both imply the same practice, field or class of tools ("Terraform or similar"). */
export function isSimilar(a: string, b: string): boolean {
  const { skills } = vocabulary();
  const parents = (name: string): string[] =>
    [name, ...(skills.get(name)?.direct ?? [])].filter(
      (parent) => kindOf(parent) !== 'technology' && kindOf(parent) !== 'licence',
    );
  return parents(a).some((parent) => parents(b).includes(parent));
}

/** What kind of thing a known skill is, null when it is not known. */
export const kindOf = (skill: string): SkillKind | null => vocabulary().skills.get(skill)?.kind ?? null;

const NAMED = new Set<SkillKind | null>(['technology', 'tool', 'certification', 'licence', 'standard']);

/** Whether a known skill is a thing with a name of its own, there under one of its names or not at all: SOAP is no soap. */
export const isNamed = (skill: string): boolean => NAMED.has(kindOf(skill));

/** The field of work a known skill belongs to, null when it is not known. */
export const domainOf = (skill: string): string | null => vocabulary().skills.get(skill)?.domain ?? null;

/** The programs of a suite, [] when it is none. */
export const partsOf = (skill: string): readonly string[] => vocabulary().skills.get(skill)?.parts ?? [];
