import { pattern } from '../../wording/wrapped.ts';
import { findLanguages, languageLevel } from '../vocabulary/human-languages.ts';
import { findSkills } from '../vocabulary/vocabulary.ts';
import type { ClauseContext } from './clause-context.ts';
import { nameOf } from './naming.ts';
import { requirement, type Requirement } from './requirement.ts';

const CONTEXT = new RegExp(
  `\\b(?:${[
    'language',
    'speak\\w*',
    'spoken',
    'written',
    'fluen\\w+',
    'native',
    'bilingual',
    'proficien\\w+',
    'level',
    'working',
    'conversational',
    'business',
    'mother tongue',
    '[abc][12]',
    '\\w*sprach\\w*',
    '\\w*kenntnissen?',
    'verhandlungssicher\\w*',
    'fließend',
    'verhandlungssicher',
    'muttersprach\\w*',
    'wort',
    'schrift',
    'idioma',
    'nivel',
    'hablad',
    'fluid',
    'avanzad',
    'nativ',
    'courant',
    'couramment',
    'lue?',
    'técnico',
    'technisch\\w*',
    'technical',
    'technique',
    'langue',
    'niveau',
    'lu, écrit',
    'parlé',
    'maternelle',
    'helps?',
    'clients?',
    'good',
    'gute?',
    'sehr',
    'excellent',
    'strong',
    'basic',
    'knowledge',
    'skills?',
  ].join('|')})\\b`,
  'iu',
);

// words that stand beside the name of a language without asking for anything else
const FILLERS = new RegExp(
  `^(?:${[
    '',
    'couramment',
    'fließend',
    'fluidamente',
    'perfectamente',
    'correctement',
    'parfaitement',
    'and',
    'or',
    'und',
    'oder',
    'y',
    'e',
    'o',
    'et',
    'ou',
    'de',
    'des?',
    'du',
    'le',
    'la',
    "l['’].*",
    'in',
    'auf',
    'en',
    'to',
    'at',
    'the',
    'a',
    'both',
    'either',
    'so',
    'ist',
    'is',
    'are',
    'level',
    'niveau',
    'nivel',
    'language',
    'languages',
    'sprache',
    '[abc][12]\\+?',
    'fluent',
    'fluently',
    'native',
    'skills?',
    'bilingual',
    'spoken',
    'written',
    'speaker',
    'speaking',
    'sehr',
    'gute?s?',
    'gut',
    'very',
    'good',
    'well',
    'mündlich',
    'schriftlich',
    'wort',
    'schrift',
    'hablado',
    'escrito',
    'parlé',
    'écrit',
    'courant',
    'professionnel',
    'team',
    'speaks',
    'helps',
    'clients?',
    'arbeitssprache',
    'baustelle',
    'der',
    'optional',
    'desirable',
    'working',
    'business',
    'professional',
    'conversational',
    'kenntnisse',
    'fließend\\w*',
    'verhandlungssicher\\w*',
    'better',
    'besser',
    'z',
    'b',
    'client',
    'sits',
    'plus',
    'one',
    'of',
    'as',
    'another',
    'eine[rs]?',
    'weitere[rn]?',
    '\\p{L}*kenntnissen?',
    'notions?',
    'nociones',
    'avanzado',
    'alto',
    'medio',
  ].join('|')})$`,
  'iu',
);

/** Stands for a language of the person's choice. */
export const ANY_LANGUAGE = '*';
const ANOTHER = pattern('iu')`
  (?<![\p{L}])(?:(?:an)?other|second|third|further|additional|foreign) (?:\p{L}+ )?languages?|
  (?<![\p{L}])(?:weitere|zweite|dritte|andere)[nrs]? (?:\p{L}+ )?(?:Fremds|S)prachen?|(?<![\p{L}])(?:otro|segundo|
  tercer) idioma|(?<![\p{L}])otra lengua|(?<![\p{L}])(?:autre|deuxième|seconde|troisième) langue`;
const OF_PROGRAMMING = /programming|scripting|query|Programmier|Skript|programación|programmation/iu;

/** Whether the text asks for the language itself, and not for "German accounting law". */
export function isAboutLanguage(text: string): boolean {
  const count = findLanguages(text).length;
  if (asksForAnother(text)) return true;
  if (!count) return false;
  const name = nameOf(text);
  const others = name
    .split(/[\s/,]+/)
    .filter((word) => findLanguages(word).length === 0 && !FILLERS.test(word.replace(/[().]/g, '')));
  const last = findLanguages(name).at(-1);
  // "decent Danish", but not "Danish furniture"
  const qualified =
    others.length === 1 &&
    count === 1 &&
    last !== undefined &&
    last.end === name.length &&
    name.split(' ').length === 2 &&
    findSkills(text).length === 0;
  return (
    others.length === 0 ||
    qualified ||
    (CONTEXT.test(text) && others.length <= 5 + count && findSkills(text).length === 0)
  );
}

const asksForAnother = (text: string): boolean =>
  ANOTHER.test(text) && !OF_PROGRAMMING.test(text) && findSkills(text).length === 0;

/** The languages that a text asks for, with their levels; "or" makes them one requirement. */
export function languageDemands(text: string, any: boolean, context: ClauseContext): Requirement[] {
  const bilingual = /bilingual|bilingue|zweisprachig/i.exec(text)?.[0].toLowerCase();
  // the description itself is in the other language of the two
  const own = bilingual === 'bilingual' ? 'English' : bilingual === 'zweisprachig' ? 'German' : null;
  const all = findLanguages(text);
  const found = all.length > 1 ? all.filter(({ language }) => language !== own) : all;
  const level = languageLevel(text.replace(/\bGood\b/i, 'good'));
  const build = (name: string, languages: string[], own: number | null): Requirement =>
    requirement({
      name,
      quote: context.quote,
      importance: context.importance,
      kind: 'language',
      languageLevel: bilingual ? 5 : own,
      anyOf: languages.map((language) => ({ text: language, skills: [] })),
    });
  if (asksForAnother(text))
    return [build(trimmed(text), [...new Set(found.map((mention) => mention.language)), ANY_LANGUAGE], level)];
  if (any && found.length > 1 && !bilingual)
    return [build(trimmed(text), [...new Set(found.map((mention) => mention.language))], level)];
  return found.map((mention, i) => {
    const from = i === 0 ? 0 : found[i - 1]!.end;
    const own = text.slice(from, found[i + 1]?.start ?? text.length);
    const name =
      found.length === 1 || bilingual
        ? trimmed(text)
        : trimmed(
            text.slice(mention.start, mention.end) +
              (/^[^,]*?\(?\b[ABC][12]\b\)?/.exec(own.slice(mention.end - from))?.[0] ?? ''),
          );
    return build(name, [mention.language], languageLevel(own) ?? level);
  });
}

function aroundLanguage(text: string): string {
  const words = text
    .trim()
    .replace(/[.,;]$/, '')
    .split(/\s+/);
  if (words.length <= 8) return words.join(' ');
  const first = findLanguages(text)[0];
  return first ? text.slice(first.start, first.end) : words.slice(0, 8).join(' ');
}

const trimmed = (text: string): string => {
  const name = nameOf(text);
  return findLanguages(name).length || asksForAnother(name) ? name : aroundLanguage(text);
};
