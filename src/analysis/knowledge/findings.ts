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

export interface KnowledgeFinding {
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

/** characters of a quote; a longer sentence is none */
const LONGEST_QUOTE = 500;

/** What is quoted of prose is a sentence. */
const sentencesOf = ({ text, listed }: KnowledgeText): KnowledgeText[] =>
  listed ? [{ text, listed }] : text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => ({ text: sentence, listed }));

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

/** What the texts of one document say, each entry once, with the first words that say so. */
export function knowledgeIn(given: KnowledgeText[]): KnowledgeFinding[] {
  const parts = given.flatMap(sentencesOf);
  const texts = [...new Map(parts.map((part) => [`${part.listed} ${part.text}`, part])).values()].map(readText);
  const findings = texts.flatMap((read) => {
    const soft = softSkills(read);
    return [...soft, ...(read.listed ? listedSkill(read.text, soft.length > 0) : namedSkills(read))];
  });
  const first = new Map<string, KnowledgeFinding>();
  for (const finding of [...findings, ...industries(texts)]) {
    const entry = `${finding.list} ${fold(finding.name)}`;
    if (!first.has(entry)) first.set(entry, { ...finding, quote: finding.quote.slice(0, LONGEST_QUOTE) });
  }
  return [...first.values()];
}

const softSkills = ({ text, folded }: ReadText): KnowledgeFinding[] =>
  SOFT.filter(({ match }) => match.test(folded)).map(({ name }) => ({ list: 'softSkills', name, quote: text }));

function listedSkill(text: string, isSoft: boolean): KnowledgeFinding[] {
  if (isSoft) return [];
  const known = canonicalSkill(text);
  return [{ list: listOf(known), name: known ?? text, quote: text }];
}

const namedSkills = ({ text, mentions }: ReadText): KnowledgeFinding[] =>
  mentions.map((skill) => ({ list: listOf(skill), name: skill, quote: text }));

const listOf = (skill: string | null): KnowledgeList =>
  TOOL_KINDS.has((skill && kindOf(skill)) ?? '') ? 'tools' : 'skills';

function industries(texts: ReadText[]): KnowledgeFinding[] {
  const mentions = texts.flatMap((read) =>
    read.mentions.map((skill) => ({ domain: domainOf(skill), text: read.text })),
  );
  return INDUSTRIES.flatMap(({ name, domains, match }): KnowledgeFinding[] => {
    const word = texts.find(({ folded }) => match.some((pattern) => pattern.test(folded)));
    const touched = mentions.filter(({ domain }) => domain !== null && domains.has(domain));
    const quote = word?.text ?? (touched.length >= DOMAIN_MENTIONS ? firstOf(touched).text : null);
    return quote === null ? [] : [{ list: 'industries', name, quote }];
  });
}
