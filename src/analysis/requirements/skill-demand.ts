import { pattern } from '../../wording/wrapped.ts';
import type { SkillMention } from '../vocabulary/skill.ts';
import { findSkills, implies, kindOf } from '../vocabulary/vocabulary.ts';
import type { ClauseContext } from './clause-context.ts';
import { givesExamples, joinedByOr, orParts, orSides } from './items.ts';
import { nameOf } from './naming.ts';
import { requirement, type Requirement, type RequirementKind, type Term } from './requirement.ts';
import { isSentence, isSoft } from './soft.ts';

const BASIC = pattern('iu')`
  \b(basics?|some|a (?:bit|little) of|familiarity|exposure|awareness|Grundkenntnisse|Grundlagen|erste|nociones|
  básic[oa]s?|notions|bases|première|beginner|elementary)\b`;
const SIMILAR = pattern('iu')`
  \b(?:or|oder|o|ou|and) (?:an(?:y )?other|similar|equivalent|comparable|the like|related|eine[rsmn]? ander\w+|
  ähnliche\w*|vergleichbar\w*|similar(?:es)?|equivalente|otr[oa]|similaires?|équivalent\w*|autre)|\b(?:such as|
  like|tel(?:le)?s? que|some|any|algún|irgendein)\b|\be\.g\.|\bz\. ?B\.|\bp\. ?ej\.`;

/** The skills that a piece of a list asks for: known ones each by itself, else the words of the piece. */
export function skillDemands(text: string, context: ClauseContext): Requirement[] {
  const found = withoutDetails(text, withoutHeads(text, findSkills(text)));
  const outside = found.filter(
    (mention) =>
      !insideBrackets(text, mention) &&
      !found.some((other) => other.skill !== mention.skill && implies(other.skill, mention.skill)),
  );
  if (outside.length > 1 && !joinedByOr(text) && !givesExamples(text)) {
    return outside.map((mention) => {
      const own = { ...mention, start: 0, end: mention.end - mention.start };
      return skillRequirement(withBracket(text, mention), [own], context, text);
    });
  }
  if (found.length)
    return [skillRequirement(text, joinedByOr(text) || givesExamples(text) ? found : specific(text, found), context)];
  if (!context.unknown) return [];
  const name = nameOf(text);
  if (name.length < 2 || !/\p{L}{2}|\p{Lu}/u.test(name) || isSoft(name) || isSentence(name)) return [];
  const anyOf = joinedByOr(name)
    ? orParts(name).map((part) => ({ text: part, skills: [] }))
    : [{ text: name, skills: [] }];
  return [
    requirement({
      name,
      quote: context.quote,
      importance: context.importance,
      kind: kindByWords(name),
      anyOf,
      basic: BASIC.test(text),
    }),
  ];
}

// brackets give examples of the thing before them (cloud (AWS, Azure)) or details of it (Excel (Power Query)), which are no way round it
function withoutDetails(text: string, found: SkillMention[]): SkillMention[] {
  const heads = found.filter((mention) => !insideBrackets(text, mention));
  return found.filter(
    (mention) => !heads.length || heads.includes(mention) || heads.some((head) => implies(mention.skill, head.skill)),
  );
}

// "upkeep of cranes" asks for cranes; the word before "of" says in what way
const withoutHeads = (text: string, found: SkillMention[]): SkillMention[] =>
  found.filter(
    (mention, i) =>
      !found[i + 1] ||
      kindOf(mention.skill) === 'technology' ||
      !/^\s(?:of|von|der|des|vom|de|del|de la|du|d['’])\s?$/iu.test(text.slice(mention.end, found[i + 1]!.start)),
  );

// in "PostgreSQL database" any database would not do
const specific = (text: string, found: SkillMention[]): SkillMention[] =>
  found.filter(
    (mention) =>
      !found.some(
        (other) => other.skill !== mention.skill && !insideBrackets(text, other) && implies(other.skill, mention.skill),
      ),
  );

const insideBrackets = (text: string, { start }: SkillMention): boolean =>
  text.slice(0, start).lastIndexOf('(') > text.slice(0, start).lastIndexOf(')');

const withBracket = (text: string, { start, end }: SkillMention): string =>
  text.slice(start, end + (/^\s*\([^)]*\)/.exec(text.slice(end))?.[0].length ?? 0));

/** One requirement over the skills found in a text, any of which is enough. */
export function skillRequirement(
  text: string,
  found: SkillMention[],
  context: ClauseContext,
  clause = text,
): Requirement {
  const name = skillName(text, found);
  const alternatives = found
    .filter((mention, i) => found.findIndex((other) => other.skill === mention.skill) === i)
    .map(({ skill, start, end }): Term => ({ text: text.slice(start, end), skills: [skill] }));
  if (orSides(name).length > 1 || givesExamples(name)) alternatives.push(...unknownWays(name));
  const known = found.length ? kindOf(found[0]!.skill) : null;
  const kind: RequirementKind =
    known === 'certification' || known === 'licence'
      ? 'certification'
      : known === 'availability'
        ? 'availability'
        : kindByWords(name);
  return requirement({
    name,
    quote: context.quote,
    importance: context.importance,
    kind,
    anyOf: alternatives,
    similar: SIMILAR.test(text),
    basic: BASIC.test(clause),
  });
}

// "dbt or Dataiku": the way that no vocabulary knows counts by its words
const unknownWays = (name: string): Term[] =>
  orParts(name)
    .filter(
      (way) => way.split(' ').length <= 3 && !findSkills(way).length && !isSoft(way) && !SIMILAR.test(`or ${way}`),
    )
    .map((text) => ({ text, skills: [] }));

function skillName(text: string, found: SkillMention[]): string {
  const name = nameOf(text);
  const kept = found.every((mention) => name.includes(text.slice(mention.start, mention.end)));
  if (kept && name.split(' ').length <= 7) return name;
  const start = Math.min(...found.map((mention) => mention.start));
  const end = Math.max(...found.map((mention) => mention.end));
  const span = text.slice(start, end);
  const closing = span.includes('(') && !span.includes(')') ? (/^[^)]*\)/.exec(text.slice(end))?.[0] ?? '') : '';
  return span.split(' ').length <= 10 || found.length > 1
    ? `${span}${closing}`
    : text.slice(found[0]!.start, found[0]!.end);
}

const CERTIFICATE = pattern('iu')`
  \b(certif\w+|licen[cs]e[ds]?|licen[cs]ure|accredit\w+|registration|registered|chartered|zertifi\w+|schein|
  führerschein|approbation|carnet|carné|permis|habilitation|agrément|colegiad[oa]|diplôme d['’]état|befähigung\w*|
  nachweis)\b|schein$`;
const kindByWords = (name: string): RequirementKind => (CERTIFICATE.test(name) ? 'certification' : 'skill');

/** One requirement of which any thing in a labelled list is enough: "one cloud: AWS, Azure or Google Cloud". */
export function anyOfDemand(clause: string, list: string, context: ClauseContext): Requirement {
  const found = findSkills(list);
  const name = clause.split(' ').length <= 10 ? nameOf(clause) : list.replace(/[.\s]+$/, '');
  const ways = orParts(list).map((text): Term => ({
    text,
    skills: unique(findSkills(text).map((mention) => mention.skill)),
  }));
  const certified = found.some((mention) => kindOf(mention.skill) === 'certification');
  return requirement({
    name,
    quote: context.quote,
    importance: context.importance,
    kind: certified ? 'certification' : kindByWords(name),
    anyOf: ways,
    similar: SIMILAR.test(list),
  });
}

const unique = <T>(list: T[]): T[] => [...new Set(list)];
