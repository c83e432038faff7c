import type { Importance } from '../report.ts';
import { findLanguages, languageLevel } from '../vocabulary/human-languages.ts';
import { findSkills, implies, kindOf, type SkillMention } from '../vocabulary/vocabulary.ts';
import { educationDemand } from './education.ts';
import { andParts, givesExamples, items, joinedByOr, orParts, orSides, type Item } from './items.ts';
import { isNice } from './importance.ts';
import { nameOf } from './naming.ts';
import { requirement, type Requirement, type RequirementKind, type Term } from './requirement.ts';
import { isSentence, isSoft } from './soft.ts';
import { yearsIn } from './years.ts';

/** How a clause is read: its importance, and whether words that no vocabulary knows count as requirements. */
export interface ClauseContext {
  importance: Importance;
  /** importance by the section alone; the wording may lower that of single pieces */
  base: Importance;
  unknown: boolean;
  quote: string;
}

const BASIC = /\b(basics?|some|a (?:bit|little) of|familiarity|exposure|awareness|Grundkenntnisse|Grundlagen|erste|nociones|básic[oa]s?|notions|bases|première|beginner|elementary)\b/iu;
const SIMILAR = /\b(?:or|oder|o|ou|and) (?:an(?:y )?other|similar|equivalent|comparable|the like|related|eine[rsmn]? ander\w+|ähnliche\w*|vergleichbar\w*|similar(?:es)?|equivalente|otr[oa]|similaires?|équivalent\w*|autre)|\b(?:such as|e\.g\.|like|z\. ?B\.|tel(?:le)?s? que|some|any|algún|irgendein)\b/iu;
const REPEATED_OR_OLD = /^(?:\s|-)*(?:old|of age|or older|ago)\b/i;
const TOPIC_END = /[;.:]\s|[;.]$|,\s(?!(?:and|or|und|oder|y|o|et|ou)\s|\d|one of)|\s(?:behind|under your belt|and (?:have|a|an|strong|you|excellent|experience|good|proven)|und (?:sie|du|eine?|gute)|y (?:un|una|buen)|et (?:vous|une?|de bonnes?)|who|that|including|, ideally|ideally|preferably|idealerweise)(?=\s|$)/iu;

// a reason given for a requirement is none itself: "a driving licence, as there is no bus"
const REASON = /,? (?:because|since (?:our|we|the|you|every)|as (?:there|we|our|you|the|most|every|it)|so (?:that|you|we)|weil|denn|da (?:wir|die|der|unsere?)|damit|puisque|parce qu|car (?:nous|la|le|notre)|ya que|porque|dado que|whatever)(?=[\s'’e]).*$|(?<=(?:looking|seeking|suchen|buscamos|recherchons|cherchons) [^.;:]*)\s(?:to (?:be|join|help|lead|support|work|drive|own|build|manage|take|coordinate)|who will|que se encargue|afin d|zur Verstärkung)[\s'].*$/iu;

/** The requirements that one clause states. */
export function readClause(whole: string, context: ClauseContext): Requirement[] {
  const clause = whole.replace(REASON, '');
  const experience = readExperience(clause, context);
  if (experience) {
    const before = clause.slice(0, experience.start);
    const after = clause.slice(experience.end).replace(/^(?:[\s,;.:)]|(?:and|und|y|et)\s)+/i, '');
    return [
      ...(findSkills(before).length || educationDemand(before) || findLanguages(before).length ? readClause(before, { ...context, unknown: false }) : []), experience.requirement,
      ...(after.trim() ? readClause(after, context) : []),
    ];
  }
  const education = educationDemand(clause);
  if (education) {
    const own = requirement({
      name: education.name, quote: context.quote, importance: context.importance, kind: 'education',
      educationLevel: education.level, anyOf: [{ text: education.name, skills: [] }],
    });
    const rest = [clause.slice(0, education.start), clause.slice(education.end)].map((part) => part.replace(/^[\s,;.:]+/, ''));
    const before = rest[0]!.trim() && findSkills(rest[0]!).length ? readList(rest[0]!, context) : [];
    const rests = rest[1]!.replace(/^(?:or|oder|o|ou)\s+(?:an?\s+|eine\s+)?(?:equivalent|comparable|similar|relevant|vergleichbar\w*|gleichwertig\w*|equivalente|similar|équivalent\w*)[^,;.]*/iu, '');
    return [own, ...before, ...(rests.trim() ? readClause(rests, context) : [])];
  }
  return readList(clause, context);
}

interface Experience {
  requirement: Requirement;
  start: number;
  end: number;
}

function readExperience(clause: string, { importance, quote }: ClauseContext): Experience | null {
  const phrase = yearsIn(clause).find(({ end, years }) => years <= 25 && !REPEATED_OR_OLD.test(clause.slice(end)));
  if (!phrase) return null;
  const whole = clause.slice(phrase.end);
  const degree = educationDemand(whole);
  const after = degree ? whole.slice(0, degree.start).replace(/[\s,]*(?:and|or|und|oder|y|o|et|ou|with|plus)?\s*(?:an?)?\s*$/iu, '') : whole;
  const listed = /^[^;.]{2,60},\s[^;.,]{2,40}(?:\s(?:or|oder|o|ou)\s)[^;.,]{2,40}$/iu.test(after) || /^[^,;.]*\s(?:or|oder|o|ou)\s[^;.,]*$/iu.test(after);
  const stop = listed ? null : TOPIC_END.exec(after);
  let end = phrase.end + (stop ? stop.index : after.length);
  const joined = andParts(clause.slice(phrase.end, end));
  if (joined.length > 1 && joined.every((part) => findSkills(part).length > 0)) end = phrase.end + clause.slice(phrase.end).indexOf(joined[0]!) + joined[0]!.length;
  let name = clause.slice(phrase.start, end).trim();
  let topic = clause.slice(phrase.end, end);
  let start = phrase.start;
  if (topicWords(topic).length === 0) {
    // "PHP: 3 years", "Berufserfahrung in der Pflege, mindestens 2 Jahre"
    const before = clause.slice(0, phrase.start).replace(/[\s:,(–-]+$/, '');
    const said = nameOf(before);
    if (said && said.split(' ').length <= 8) {
      topic = before;
      name = `${said}: ${name}`.replace(/[)(]+/g, '');
      if (!quote.includes(name)) name = clause.slice(clause.indexOf(said), end).replace(/\s*\($/, '').trim();
      start = 0;
    }
  }
  name = name.replace(/[\s,;:.(]+$/, '').replace(/^\(/, '').replace(/\s*\([^)]*$/, '');
  if (!name.includes('(')) name = name.replace(/\)$/, '');
  const skills = unique(findSkills(topic).map((mention) => mention.skill));
  const text = topicWords(topic).join(' ');
  const anyOf: Term[] = skills.length ? skills.map((skill) => ({ text, skills: [skill] })) : [{ text, skills: [] }];
  return {
    requirement: requirement({ name: words(name, 12), quote, importance, kind: 'experience', years: phrase.years, anyOf }),
    start, end,
  };
}

const EXPERIENCE_WORDS = /^(?:of|in|as|an?|the|with|working|work|works|relevant|related|professional|professionelle?n?|hands-on|experience|experiences|experienced|experiencia|expérience|d['’]expérience|d|erfahrung|berufserfahrung|praxis|praxiserfahrung|berufspraxis|total|overall|full-time|prior|previous|proven|solid|strong|practical|similar|comparable|equivalent|minimum|role|roles|position|positions|capacity|field|de|en|como|con|profesional|laboral|mínima|previa|demostrable|puesto|puestos|similares?|dans|un|une|poste|des|du|la|le|les|el|los|las|professionnelle|similaire|mit|im|der|dem|den|bereich|einer|einem|als|vergleichbaren?|einschlägige[rn]?|relevante[rn]?|or|more|plus|and|required|preferred|across|using|on|for|within|at|direct|is|be|must|should|required|desired|needed|years?)$/iu;

const topicWords = (topic: string): string[] =>
  (topic.match(/[\p{L}\d+#.&'’/-]+/gu) ?? []).map((word) => word.replace(/^[dl]['’]|[.'’]+$/giu, '')).filter((word) => /[\p{L}\d]/u.test(word) && !EXPERIENCE_WORDS.test(word));

const words = (text: string, limit: number): string => text.split(/\s+/).slice(0, limit).join(' ');
const unique = <T>(list: T[]): T[] => [...new Set(list)];

function readList(clause: string, context: ClauseContext): Requirement[] {
  const label = /^([^:(]{2,40}):\s+(\S.*)$/su.exec(clause);
  if (label && !/^(?:including|such as|like)/i.test(label[1]!)) {
    const list = label[2]!;
    const anyOf = joinedByOr(list) && items(list).length <= 4 && (findSkills(list).length > 1 || /\b(?:one|any|either|eine[rs]?|uno|un)\b/i.test(label[1]!));
    if (anyOf) return [skillOrWords(clause, list, context)];
    const remark = !findSkills(list).length && (findSkills(label[1]!).length > 0);
    if (remark) return readList(label[1]!, context);
    return readList(list, { ...context, unknown: context.unknown });
  }
  return merged(items(clause), clause, context).flatMap(({ text, any, wished }) =>
    readItem(text, any, { ...context, importance: wished ? 'nice' : context.importance === 'nice' && lowersOne(clause, context) ? context.base : context.importance }),
  );
}

// "good English, French a plus": the wish is for French alone; "A, B and C are a plus" is for all
function lowersOne(clause: string, { base }: ClauseContext): boolean {
  const list = items(clause);
  return base === 'must' && list.length > 1 && !list.some((item) => item.andBefore || item.orBefore) && list.filter((item) => isNice(item.text)).length === 1 &&
    !/^\W*(?:ideally|bonus|nice|desirable|preferred|preferably|idealerweise|wünschenswert|would|helpful|if|we|wir|nous|it|es|das|ce|sería|serait)(?![\p{L}])/iu.test(clause)
    && list.every((item) => !/[:]/.test(item.text));
}

function skillOrWords(clause: string, list: string, context: ClauseContext): Requirement {
  const found = findSkills(list);
  const name = clause.split(' ').length <= 10 ? nameOf(clause) : list.replace(/[.\s]+$/, '');
  const ways = orParts(list).map((text): Term => ({ text, skills: unique(findSkills(text).map((mention) => mention.skill)) }));
  const certified = found.some((mention) => kindOf(mention.skill) === 'certification');
  return requirement({ name, quote: context.quote, importance: context.importance, kind: certified ? 'certification' : kindByWords(name), anyOf: ways, similar: SIMILAR.test(list) });
}

const STARTS_WISH = /^(?:ideally|preferably|idealerweise|vorzugsweise|idealmente|preferiblemente|idéalement|de préférence)\s/iu;

interface Piece {
  text: string;
  any: boolean;
  /** its own words say that it is only wished for */
  wished: boolean;
}

/** Joins the pieces of a list of which any one is enough: examples, and short lists that end in "or". */
function merged(list: Item[], clause: string, context: ClauseContext): Piece[] {
  const out: (Piece & { open: boolean })[] = [];
  const listed = list.length > 1 && list.length <= 5 && context.importance === 'must' && joinedByOr(list.at(-1)!.text) &&
    list.every((item, i) => !item.andBefore && !/[()]/.test(item.text) && item.text.split(' ').length <= (i ? 5 : 7) && findSkills(item.text).length > 0);
  if (listed) return [{ text: between(clause, list[0]!.text, list.at(-1)!.text), any: true, wished: false }];
  for (const item of list) {
    const last = out.at(-1);
    const short = item.text.split(' ').length <= 4;
    if (last?.open && short && findLanguages(item.text).length === 0) {
      last.text = between(clause, last.text, item.text);
      continue;
    }
    if (item.orBefore && last && (context.importance === 'must' || list.length === 2)) {
      const run = out.filter((other) => other.text.split(' ').length <= 6);
      const alternatives = context.importance === 'must' && run.length === out.length && list.length <= 5 ? out.splice(0) : [out.pop()!];
      out.push({ text: between(clause, alternatives[0]!.text, item.text), any: true, open: false, wished: false });
      continue;
    }
    out.push({ text: item.text, any: joinedByOr(item.text), open: givesExamples(item.text), wished: (list.length > 1 || STARTS_WISH.test(item.text)) && isNice(item.text) });
  }
  return out.map(({ text, any, open, wished }) => ({ text, any: any || open, wished }));
}

function between(clause: string, first: string, last: string): string {
  const start = clause.indexOf(first);
  const end = clause.indexOf(last, start + first.length);
  return start < 0 || end < 0 ? `${first}, ${last}` : clause.slice(start, end + last.length);
}

function readItem(text: string, any: boolean, context: ClauseContext): Requirement[] {
  const ways = givesExamples(text) ? [] : orSides(text);
  if (ways.length > 1 && ways.some((way) => way.split(' ').length > 5)) return ways.flatMap((way) => readItem(way, joinedByOr(way), context));
  const languages = findLanguages(text);
  if (languages.length && isAboutLanguage(text, languages.length)) return readLanguages(text, any, context);
  const found = findSkills(text);
  if (any && found.length > 1) return [skillRequirement(text, found, context)];
  const parts = andParts(text);
  if (parts.length > 1 && parts.slice(1).some((part) => LEAD_IN.test(part))) return parts.flatMap((part) => readItem(part, joinedByOr(part), context));
  if (parts.length > 1 && (found.length > 0 || parts.every((part) => part.split(' ').length <= 3))) {
    const known = parts.map((part) => findSkills(part).length > 0);
    if (known.every(Boolean) || (known.some(Boolean) && parts.every((part) => !isSoft(nameOf(part)) || nameOf(part) === ''))) {
      if (found.length >= parts.length - 1) return parts.flatMap((part) => readItem(part, false, context));
    }
  }
  return readPart(text, context);
}

// "Galician and experience with X": what follows "and" begins anew
const LEAD_IN = /^(?:(?:strong|good|some|solid|an?|the|previous|hands-on|proven|gute|fundierte|buen[oa]s?|bonnes?)\s+)*(?:experience|knowledge|understanding|familiarity|proficien\w+|ability|able|know|have|can|Erfahrung|Kenntnisse|Verständnis|with\s|in\s|of\s|for\s|mit\s|con\s|avec\s|experiencia|conocimientos?|dominio|manejo|expérience|connaissances?|maîtrisez|maîtrise|connaissez|avez|savez|êtes|hold|speak|understand|write|used)(?![\p{L}])/iu;

function readPart(text: string, context: ClauseContext): Requirement[] {
  const found = findSkills(text);
  const outside = found.filter((mention) => !insideBrackets(text, mention) && !found.some((other) => other.skill !== mention.skill && implies(other.skill, mention.skill)));
  if (outside.length > 1 && !joinedByOr(text) && !givesExamples(text)) {
    return outside.map((mention) => skillRequirement(withBracket(text, mention), found.filter((other) => other === mention), context, text));
  }
  if (found.length) return [skillRequirement(text, joinedByOr(text) || givesExamples(text) ? found : specific(found), context)];
  if (!context.unknown) return [];
  const name = nameOf(text);
  if (name.length < 2 || !/\p{L}{2}|\p{Lu}/u.test(name) || isSoft(name) || isSentence(name)) return [];
  const anyOf = joinedByOr(name) ? orParts(name).map((part) => ({ text: part, skills: [] })) : [{ text: name, skills: [] }];
  return [requirement({
    name, quote: context.quote, importance: context.importance, kind: kindByWords(name), anyOf, basic: BASIC.test(text),
  })];
}

// in "PostgreSQL database" any database would not do
const specific = (found: SkillMention[]): SkillMention[] =>
  found.filter((mention) => !found.some((other) => other.skill !== mention.skill && implies(other.skill, mention.skill)));

const insideBrackets = (text: string, { start }: SkillMention): boolean =>
  text.slice(0, start).lastIndexOf('(') > text.slice(0, start).lastIndexOf(')');

const withBracket = (text: string, { start, end }: SkillMention): string =>
  text.slice(start, end + (/^\s*\([^)]*\)/.exec(text.slice(end))?.[0].length ?? 0));

function skillRequirement(text: string, found: SkillMention[], context: ClauseContext, clause = text): Requirement {
  const name = skillName(text, found);
  const skills = unique(found.map((mention) => mention.skill));
  const alternatives = skills.map((skill): Term => ({ text: skill, skills: [skill] }));
  const known = found.length ? kindOf(found[0]!.skill) : null;
  const kind: RequirementKind =
    known === 'certification' || known === 'licence' ? 'certification' : known === 'availability' ? 'availability' : kindByWords(name);
  return requirement({ name, quote: context.quote, importance: context.importance, kind, anyOf: alternatives, similar: SIMILAR.test(text), basic: BASIC.test(clause) });
}

function skillName(text: string, found: SkillMention[]): string {
  const name = nameOf(text);
  const kept = found.every((mention) => name.includes(text.slice(mention.start, mention.end)));
  if (kept && name.split(' ').length <= 7) return name;
  const start = Math.min(...found.map((mention) => mention.start));
  const end = Math.max(...found.map((mention) => mention.end));
  const span = text.slice(start, end);
  const closing = span.includes('(') && !span.includes(')') ? (/^[^)]*\)/.exec(text.slice(end))?.[0] ?? '') : '';
  return span.split(' ').length <= 10 || found.length > 1 ? `${span}${closing}` : text.slice(found[0]!.start, found[0]!.end);
}

const CERTIFICATE = /\b(certif\w+|licen[cs]e[ds]?|licen[cs]ure|accredit\w+|registration|registered|chartered|zertifi\w+|schein|führerschein|approbation|carnet|carné|permis|habilitation|agrément|colegiad[oa]|diplôme d['’]état|befähigung\w*|nachweis)\b|schein$/iu;
const kindByWords = (name: string): RequirementKind => (CERTIFICATE.test(name) ? 'certification' : 'skill');

const LANGUAGE_CONTEXT = /\b(language|speak\w*|spoken|written|fluen\w+|native|bilingual|proficien\w+|level|working|conversational|business|mother tongue|[abc][12]|\w*sprach\w*|\w*kenntnissen?|verhandlungssicher\w*|fließend|verhandlungssicher|muttersprach\w*|wort|schrift|idioma|nivel|hablad|fluid|avanzad|nativ|courant|couramment|langue|niveau|lu, écrit|parlé|maternelle|helps?|clients?|good|gute?|sehr|excellent|strong|basic|knowledge|skills?)\b/iu;

const LANGUAGE_FILLERS = /^(?:|couramment|fließend|fluidamente|perfectamente|correctement|parfaitement|and|or|und|oder|y|e|o|et|ou|de|des?|du|le|la|l['’].*|in|auf|en|to|at|the|a|both|either|so|ist|is|are|level|niveau|nivel|language|languages|sprache|[abc][12]\+?|fluent|fluently|native|skills?|bilingual|spoken|written|speaker|speaking|sehr|gute?s?|gut|very|good|well|mündlich|schriftlich|wort|schrift|hablado|escrito|parlé|écrit|courant|professionnel|team|speaks|helps|clients?|arbeitssprache|baustelle|der|optional|desirable|working|business|professional|conversational|kenntnisse|fließend\w*|verhandlungssicher\w*|better|besser|z|b|client|sits|plus|one|of|as|well|another|eine[rs]?|weitere[rn]?|\p{L}*kenntnissen?|notions?|nociones|avanzado|alto|medio|nivel)$/iu;

/** Whether the text asks for the language itself, and not for "German accounting law". */
function isAboutLanguage(text: string, count: number): boolean {
  const name = nameOf(text);
  const others = name.split(/[\s/,]+/).filter((word) => findLanguages(word).length === 0 && !LANGUAGE_FILLERS.test(word.replace(/[().]/g, '')));
  return others.length === 0 || (LANGUAGE_CONTEXT.test(text) && others.length <= 5 + count && findSkills(text).length === 0) ;
}

function readLanguages(text: string, any: boolean, context: ClauseContext): Requirement[] {
  const bilingual = /bilingual|bilingue|zweisprachig/i.exec(text)?.[0].toLowerCase();
  // the description itself is in the other language of the two
  const own = bilingual === 'bilingual' ? 'English' : bilingual === 'zweisprachig' ? 'German' : null;
  const all = findLanguages(text);
  const found = all.length > 1 ? all.filter(({ language }) => language !== own) : all;
  const level = languageLevel(text.replace(/\bGood\b/i, 'good'));
  const build = (name: string, languages: string[], own: number | null): Requirement => requirement({
    name, quote: context.quote, importance: context.importance, kind: 'language', languageLevel: bilingual ? 5 : own,
    anyOf: languages.map((language) => ({ text: language, skills: [] })),
  });
  if (any && found.length > 1 && !bilingual) return [build(trimmed(text), unique(found.map((mention) => mention.language)), level)];
  return found.map((mention, i) => {
    const from = i === 0 ? 0 : found[i - 1]!.end;
    const own = text.slice(from, found[i + 1]?.start ?? text.length);
    const name = found.length === 1 || bilingual ? trimmed(text) : trimmed(text.slice(mention.start, mention.end) + (/^[^,]*?\(?\b[ABC][12]\b\)?/.exec(own.slice(mention.end - from))?.[0] ?? ''));
    return build(name, [mention.language], languageLevel(own) ?? level);
  });
}

const trimmed = (text: string): string => {
  const name = nameOf(text);
  return findLanguages(name).length ? name : words(text.trim().replace(/[.,;]$/, ''), 8);
};
