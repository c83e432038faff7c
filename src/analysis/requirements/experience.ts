import { pattern } from '../../wording/wrapped.ts';
import { findSkills } from '../vocabulary/vocabulary.ts';
import type { ClauseContext } from './clause-context.ts';
import { educationDemand } from './education.ts';
import { andParts } from './items.ts';
import { nameOf } from './naming.ts';
import { requirement, type Requirement, type Term } from './requirement.ts';
import { yearsIn } from './years.ts';

const REPEATED_OR_OLD = /^(?:\s|-)*(?:old|of age|or older|ago)\b/i;
// how long the job or a part of it lasts
const OF_CONTRACT = pattern('iu')`
  (?:contrat\p{L}*|contract|temporary|fixed[- ]term|befristet\p{L}*|CDD|Vertrag|probation\p{L}*|Probezeit|
  période d['’]essai|periodo de prueba|notice)[^.,;]{0,30}$`;
const TOPIC_END = pattern('iu')`
  [;.:]\s|[;.]$|,\s(?!(?:and|or|und|oder|y|o|et|ou)\s|\d|one of)|\s(?:behind|under your belt|and (?:have|a|an|
  strong|you|excellent|experience|good|proven)|und (?:sie|du|eine?|gute|bist|hast|kannst|kennst|beherrschst|sind|
  haben|können|kennen)|y (?:un|una|buen)|et (?:vous|une?|de bonnes?)|who|that|including|, ideally|ideally|
  preferably|idealerweise)(?=\s|$)`;

const IS_ASKED = pattern('iu')`
  \s(?:is|are|would be|will be|ist|sind|wird|werden|wäre|est|sont|sera|serait|es|son|se)\s
  (?:(?:also|a|an|un|ein|highly) )?
  (?:expected|required|needed|necessary|essential|preferred|desirable|must|plus|bonus|advantage|welcome|
  erforderlich|erwünscht|wünschenswert|vorausgesetzt|notwendig|von Vorteil|
  exigée?s?|requise?s?|souhaitée?s?|nécessaires?|atout|
  imprescindibles?|necesari[oa]s?|valorables?|requiere|valora|valorará)$`;

/** Years of something that a clause demands, and the place of the demand in it. */
export interface ExperienceDemand {
  requirement: Requirement;
  start: number;
  end: number;
}

/** The years of experience that a clause demands, null when it demands none. "18 years old" is none. */
export function experienceDemand(clause: string, { importance, quote }: ClauseContext): ExperienceDemand | null {
  const phrase = yearsIn(clause).find(
    ({ start, end, years }) =>
      years <= 25 && !REPEATED_OR_OLD.test(clause.slice(end)) && !OF_CONTRACT.test(clause.slice(0, start)),
  );
  if (!phrase) return null;
  const whole = clause.slice(phrase.end);
  const degree = educationDemand(whole);
  const after = degree
    ? whole.slice(0, degree.start).replace(/[\s,]*(?:and|or|und|oder|y|o|et|ou|with|plus)?\s*(?:an?)?\s*$/iu, '')
    : whole;
  const listed =
    !/,\s(?:ideally|preferably|idealerweise|vorzugsweise|idealmente|preferiblemente|idéalement|de préférence)\s/iu.test(
      after,
    ) &&
    (/^[^;.]{2,60},\s?[^;.,]{0,40}(?:\s?(?:or|oder|o|ou)\s)[^;.,]{2,40}$/iu.test(after) ||
      /^[^,;.]*\s(?:or|oder|o|ou)\s[^;.,]*$/iu.test(after));
  const stop = listed ? null : TOPIC_END.exec(after);
  let end = phrase.end + (stop ? stop.index : after.length);
  const joined = andParts(clause.slice(phrase.end, end));
  if (joined.length > 1 && joined.every((part) => findSkills(part).length > 0))
    end = phrase.end + clause.slice(phrase.end).indexOf(joined[0]!) + joined[0]!.length;
  let name = clause.slice(phrase.start, end).trim();
  let topic = clause.slice(phrase.end, end);
  let start = phrase.start;
  if (topicWords(topic).length === 0) {
    // "PHP: 3 years", "Berufserfahrung in der Pflege, mindestens 2 Jahre"
    const before = clause.slice(0, phrase.start).replace(/[\s:,(–-]+$/, '');
    const said = nameOf(before);
    if (said && said.split(' ').length <= 8 && !educationDemand(before)) {
      topic = before;
      name = `${said}: ${name}`.replace(/[)(]+/g, '');
      if (!quote.includes(name))
        name = clause
          .slice(clause.indexOf(said), end)
          .replace(/\s*\($/, '')
          .trim();
      start = 0;
    }
  }
  name = name
    .replace(IS_ASKED, '')
    .replace(/[\s,;:.(]+$/, '')
    .replace(/^\(/, '')
    .replace(/\s*\([^)]*$/, '');
  if (!name.includes('(')) name = name.replace(/\)$/, '');
  const skills = [...new Set(findSkills(topic).map((mention) => mention.skill))];
  const text = topicWords(topic).join(' ');
  const anyOf: Term[] = skills.length ? skills.map((skill) => ({ text, skills: [skill] })) : [{ text, skills: [] }];
  return {
    requirement: requirement({
      name: name.split(/\s+/).slice(0, 12).join(' '),
      quote,
      importance,
      kind: 'experience',
      years: phrase.years,
      anyOf,
    }),
    start,
    end,
  };
}

// words about experience itself; what is left names the work
const EXPERIENCE_WORDS = new RegExp(
  `^(?:${[
    'of',
    'in',
    'as',
    'an?',
    'the',
    'with',
    'working',
    'work',
    'works',
    'relevant',
    'related',
    'professional',
    'professionelle?n?',
    'hands-on',
    'experience',
    'experiences',
    'experienced',
    'experiencia',
    'expérience',
    "d['’]expérience",
    'd',
    'erfahrung',
    'berufserfahrung',
    'praxis',
    'praxiserfahrung',
    'berufspraxis',
    'total',
    'overall',
    'full-time',
    'prior',
    'previous',
    'proven',
    'solid',
    'strong',
    'practical',
    'similar',
    'comparable',
    'equivalent',
    'minimum',
    'role',
    'roles',
    'position',
    'positions',
    'capacity',
    'field',
    'de',
    'en',
    'como',
    'con',
    'profesional',
    'laboral',
    'mínima',
    'previa',
    'demostrable',
    'puesto',
    'puestos',
    'similares?',
    'dans',
    'un',
    'une',
    'poste',
    'des',
    'du',
    'la',
    'le',
    'les',
    'el',
    'los',
    'las',
    'professionnelle',
    'similaire',
    'sur',
    'type',
    'auf',
    'einer',
    'mit',
    'im',
    'der',
    'dem',
    'den',
    'bereich',
    'einer',
    'einem',
    'als',
    'vergleichbaren?',
    'einschlägige[rn]?',
    'relevante[rn]?',
    'or',
    'more',
    'plus',
    'and',
    'required',
    'preferred',
    'across',
    'using',
    'on',
    'for',
    'within',
    'at',
    'direct',
    'is',
    'be',
    'must',
    'should',
    'desired',
    'needed',
    'years?',
  ].join('|')})$`,
  'iu',
);

const topicWords = (topic: string): string[] =>
  (topic.match(/[\p{L}\d+#.&'’/-]+/gu) ?? [])
    .map((word) => word.replace(/^[dl]['’]|[.'’]+$/giu, ''))
    .filter((word) => /[\p{L}\d]/u.test(word) && !EXPERIENCE_WORDS.test(word));
