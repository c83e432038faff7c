import { firstOf } from '../../list-item.ts';
import { fold } from '../../wording/fold.ts';
import { canonicalSkill, domainOf, findSkills, kindOf } from '../vocabulary/vocabulary.ts';
import industryData from './industries.json' with { type: 'json' };
import softSkillData from './soft-skills.json' with { type: 'json' };

export type KnowledgeList = 'skills' | 'tools' | 'industries' | 'softSkills';

/** A text of the person: a listed skill is taken as it is, in prose only known names are found. */
export interface KnowledgeText {
  text: string;
  listed: boolean;
}

export interface KnowledgeOrigin {
  kind: 'cv' | 'persona' | 'answer';
  id: string;
  texts: KnowledgeText[];
}

export interface KnowledgeSource {
  kind: KnowledgeOrigin['kind'];
  id: string;
  /** words of the origin that say so */
  quote: string;
}

export interface KnowledgeEntry {
  name: string;
  sources: KnowledgeSource[];
}

export type Knowledge = Record<KnowledgeList, KnowledgeEntry[]>;

/** A correction by the person, which outlives every new document: `to` null removes, otherwise the entry is called so and merges with what is called so already. */
export interface KnowledgeCorrection {
  list: KnowledgeList;
  name: string;
  to: string | null;
}

interface Finding {
  list: KnowledgeList;
  name: string;
  quote: string;
}

/** How often a field of work must be touched in one document before it counts as an industry of the person. */
const DOMAIN_MENTIONS = 3;
const TOOL_KINDS = new Set(['technology', 'tool']);

const SOFT = Object.entries(softSkillData).flatMap(([name, words]) =>
  words.map((word) => ({ name, match: wholeWord(word) })),
);
const INDUSTRIES = Object.entries(industryData).map(([name, { domains, words }]) => ({
  name,
  domains: new Set<string>(domains),
  match: words.map(wholeWord),
}));

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${fold(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
}

/** What a person's documents and answers say about them, each entry with the words that say so; corrections go last. */
export function gatherKnowledge(origins: KnowledgeOrigin[], corrections: KnowledgeCorrection[] = []): Knowledge {
  const lists: Record<KnowledgeList, Map<string, KnowledgeEntry>> = {
    skills: new Map(),
    tools: new Map(),
    industries: new Map(),
    softSkills: new Map(),
  };
  for (const { kind, id, texts } of origins) {
    for (const { list, name, quote } of findingsOf(texts)) {
      const corrected = correct(list, name, corrections);
      if (corrected === null) continue;
      const entry = lists[list].get(fold(corrected)) ?? { name: corrected, sources: [] };
      lists[list].set(fold(corrected), entry);
      if (!entry.sources.some((source) => source.kind === kind && source.id === id))
        entry.sources.push({ kind, id, quote });
    }
  }
  const sorted = (list: KnowledgeList) =>
    [...lists[list].values()].toSorted((a, b) => b.sources.length - a.sources.length || a.name.localeCompare(b.name));
  return {
    skills: sorted('skills'),
    tools: sorted('tools'),
    industries: sorted('industries'),
    softSkills: sorted('softSkills'),
  };
}

function correct(list: KnowledgeList, name: string, corrections: KnowledgeCorrection[]): string | null {
  const rule = corrections.find((correction) => correction.list === list && fold(correction.name) === fold(name));
  return rule ? rule.to : name;
}

/** A text with what is looked for in it more than once. */
interface ReadText extends KnowledgeText {
  folded: string;
  mentions: string[];
}

const readText = ({ text, listed }: KnowledgeText): ReadText => ({
  text,
  listed,
  folded: fold(text),
  mentions: findSkills(text).map(({ skill }) => skill),
});

function findingsOf(given: KnowledgeText[]): Finding[] {
  const texts = given.map(readText);
  const findings = texts.flatMap((read) => {
    const soft = softSkills(read);
    return [...soft, ...(read.listed ? listedSkill(read.text, soft.length > 0) : namedSkills(read))];
  });
  return [...findings, ...industries(texts)];
}

const softSkills = ({ text, folded }: ReadText): Finding[] =>
  SOFT.filter(({ match }) => match.test(folded)).map(({ name }) => ({ list: 'softSkills', name, quote: text }));

function listedSkill(text: string, isSoft: boolean): Finding[] {
  if (isSoft) return [];
  const known = canonicalSkill(text);
  return [{ list: listOf(known), name: known ?? text, quote: text }];
}

const namedSkills = ({ text, mentions }: ReadText): Finding[] =>
  mentions.map((skill) => ({ list: listOf(skill), name: skill, quote: text }));

const listOf = (skill: string | null): KnowledgeList =>
  TOOL_KINDS.has((skill && kindOf(skill)) ?? '') ? 'tools' : 'skills';

function industries(texts: ReadText[]): Finding[] {
  const mentions = texts.flatMap((read) =>
    read.mentions.map((skill) => ({ domain: domainOf(skill), text: read.text })),
  );
  return INDUSTRIES.flatMap(({ name, domains, match }): Finding[] => {
    const word = texts.find(({ folded }) => match.some((pattern) => pattern.test(folded)));
    const touched = mentions.filter(({ domain }) => domain !== null && domains.has(domain));
    const quote = word?.text ?? (touched.length >= DOMAIN_MENTIONS ? firstOf(touched).text : null);
    return quote === null ? [] : [{ list: 'industries', name, quote }];
  });
}
