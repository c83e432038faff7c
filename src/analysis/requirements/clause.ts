import { pattern } from '../../wording/wrapped.ts';
import { findLanguages } from '../vocabulary/human-languages.ts';
import type { SkillMention } from '../vocabulary/skill.ts';
import { findSkills } from '../vocabulary/vocabulary.ts';
import type { ClauseContext } from './clause-context.ts';
import { educationDemand } from './education.ts';
import { experienceDemand } from './experience.ts';
import { andParts, givesExamples, items, joinedByOr, oneOfList, orSides } from './items.ts';
import { isAboutLanguage, languageDemands } from './language-demand.ts';
import { nameOf } from './naming.ts';
import { piecesOf, wishesForOne } from './pieces.ts';
import { requirement, type Requirement } from './requirement.ts';
import { anyOfDemand, skillDemands, skillRequirement } from './skill-demand.ts';
import { isSoft } from './soft.ts';

// "A maker of radiators is looking for": who seeks is no part of what is sought
const EMPLOYER_SEEKS = pattern('iu')`
  ^(?!.*\b(?:you|sie|vous|du)\b)(?:an? |the |our |we |wir |nous |die |das |der |une? |la |el |
  los )?[^.;:]{0,160}?\b(?:(?:is|are) (?:looking for|seeking|hiring|recruiting)|seeks|recruits|requires an?|sucht|
  suchen|busca|buscamos|selecciona\w*|recherche|recherchons|cherche)\s+`;

// "… to join its crew" tells what the person will do there
const PURPOSE = pattern('iu')`
  \s(?:to (?:be|join|help|lead|support|work|drive|own|build|manage|take|coordinate)|who will|que se encargue|
  afin d|zur Verstärkung)[\s'].*$`;

// a reason given for a requirement is none itself: "French, as half of the guests are from Lyon"
const REASON = pattern('iu')`
  ,? (?:because|since (?:our|we|the|you|every)|as (?:there|we|our|you|the|most|every|it)|so (?:that|you|we)|weil|
  denn|da (?:wir|die|der|unsere?)|damit|puisque|parce qu|car (?:nous|la|le|notre)|ya que|porque|dado que|
  whatever)(?=[\s'’e]).*$`;

// "Since our customers are small shops, …"
const REASON_FIRST = /^(?:Since|As|Because|Da|Weil|Comme|Puisque|Como|Dado que) (?!an? |your )[^,]{5,90},\s(?=\p{L})/u;
// what is wished for first of all
const WISH_FIRST = pattern('iu')`
  ^(?:ideally|preferably|idealerweise|vorzugsweise|im Idealfall|idealmente|preferiblemente|idéalement|
  de préférence),?\s`;

/** The requirements that one clause states. */
export function readClause(whole: string, context: ClauseContext): Requirement[] {
  const said = whole.replace(WISH_FIRST, '').replace(REASON_FIRST, '');
  const sought = said.replace(EMPLOYER_SEEKS, '');
  const clause = (sought === said ? said : sought.replace(PURPOSE, '')).replace(REASON, '');
  if (WISH_FIRST.test(whole)) context = { ...context, importance: 'nice' };
  const experience = experienceDemand(clause, context);
  if (experience) {
    const before = clause.slice(0, experience.start);
    const after = clause.slice(experience.end).replace(/^(?:[\s,;.:)]|(?:and|und|y|et)\s)+/i, '');
    return [
      ...(findSkills(before).length || educationDemand(before) || findLanguages(before).length
        ? readClause(before, { ...context, unknown: false })
        : []),
      experience.requirement,
      ...(after.trim() ? readClause(after, context) : []),
    ];
  }
  const ways = oneOfList(clause);
  if (ways) return [anyOfDemand(ways, ways, context)];
  const education = educationDemand(clause);
  if (education) {
    const own = requirement({
      name: education.name,
      quote: context.quote,
      importance: context.importance,
      kind: 'education',
      educationLevel: education.level,
      anyOf: [{ text: education.name, skills: [] }],
      similar: OR_EQUIVALENT.test(clause.slice(education.start)),
    });
    const rest = [clause.slice(0, education.start), afterBracket(clause, education.end)].map((part) =>
      part.replace(/^[\s,;.:]+/, ''),
    );
    const before = rest[0]!.trim() && findSkills(rest[0]!).length ? readList(rest[0]!, context) : [];
    const rests = rest[1]!.replace(STARTS_EQUIVALENT, '');
    // "(Diploma of X, Y or Z)" behind a degree gives examples of it
    const examples = rests.trim().startsWith('(') && educationDemand(rests) !== null;
    return [own, ...before, ...(rests.trim() && !examples ? readClause(rests, context) : [])];
  }
  return readList(clause, context);
}

// a list of degrees in brackets gives examples of the one before them
function afterBracket(clause: string, end: number): string {
  const before = clause.slice(0, end);
  const open = before.lastIndexOf('(') > before.lastIndexOf(')');
  const close = clause.indexOf(')', end);
  return clause.slice(open && close >= 0 ? close + 1 : end);
}

function readList(clause: string, context: ClauseContext): Requirement[] {
  const label = /^([^:(]{2,40}):\s+(\S.*)$/su.exec(clause);
  if (label && !/^(?:including|such as|like)/i.test(label[1]!)) {
    const list = label[2]!;
    const anyOf =
      joinedByOr(list) &&
      items(list).length <= 4 &&
      (findSkills(list).length > 1 || /\b(?:one|any|either|eine[rs]?|uno|un)\b/i.test(label[1]!));
    if (anyOf) return [anyOfDemand(clause, list, context)];
    const remark = !findSkills(list).length && findSkills(label[1]!).length > 0;
    if (remark) return readList(label[1]!, context);
    return readList(list, context);
  }
  return piecesOf(clause, context).flatMap(({ text, any, wished }) =>
    readItem(text, any, {
      ...context,
      importance: wished
        ? 'nice'
        : context.importance === 'nice' && wishesForOne(clause, context)
          ? context.base
          : context.importance,
    }),
  );
}

function readItem(text: string, any: boolean, context: ClauseContext): Requirement[] {
  const found = findSkills(text);
  const ways = givesExamples(text) || areAlternatives(text, found) ? [] : orSides(text);
  if (ways.length > 1 && ways.some((way) => way.split(' ').length > 5))
    return ways.flatMap((way) => readItem(way, joinedByOr(way), context));
  const sides = andParts(text);
  if (
    sides.length > 1 &&
    sides.every((side) => side.split(' ').length > 1) &&
    sides.slice(1).some((side) => LEAD_IN.test(side))
  )
    return sides.flatMap((side) => readItem(side, joinedByOr(side), context));
  if (isAboutLanguage(text)) return languageDemands(text, any, context);
  if (any && found.length > 1) return [skillRequirement(text, found, context)];
  const parts = andParts(text);
  if (parts.length > 1 && parts.slice(1).some((part) => LEAD_IN.test(part)))
    return parts.flatMap((part) => readItem(part, joinedByOr(part), context));
  if (
    parts.length > 1 &&
    !parts.slice(0, -1).some((part) => part.endsWith('-')) &&
    (found.length > 0 || parts.every((part) => part.split(' ').length <= 3))
  ) {
    const known = parts.map((part) => findSkills(part).length > 0 || isAboutLanguage(part));
    if (
      known.every(Boolean) ||
      (known.some(Boolean) && parts.every((part) => !isSoft(nameOf(part)) || nameOf(part) === ''))
    ) {
      if (found.length >= parts.length - 1 || known.every(Boolean))
        return parts.flatMap((part) => readItem(part, false, context));
    }
  }
  return skillDemands(text, context);
}

// "writes Lua or Perl without looking things up": nothing but "or" stands between the two
const areAlternatives = (text: string, found: SkillMention[]): boolean =>
  found.length > 1 &&
  orSides(text).length === 2 &&
  found.slice(1).some((mention, i) => /^\s+(?:or|oder|o|u|ou)\s+$/iu.test(text.slice(found[i]!.end, mention.start)));

const STARTS_EQUIVALENT = pattern('iu')`
  ^(?:or|oder|o|ou)\s+(?:an?\s+|eine\s+)?(?:equivalent|comparable|similar|relevant|vergleichbar\w*|gleichwertig\w*|
  equivalente|équivalent\w*)[^,;.]*`;

const OR_EQUIVALENT = pattern('iu')`
  (?<![\p{L}])(?:equivalent|related|comparable|similar|relevant|vergleichbar\w*|gleichwertig\w*|ähnlich\w*|
  equivalente|afín|afines|relacionad[oa]|similaire|équivalent\w*|connexe)(?![\p{L}])`;

// "Galician and experience with X": what follows "and" begins anew
const LEAD_IN = pattern('iu')`
  ^(?:(?:que |dass )?(?:you|vous|tu|sie|du) \p{L}+|(?:(?:strong|good|some|solid|an?|the|previous|hands-on|proven|
  gute|fundierte|buen[oa]s?|bonnes?)\s+)*(?:experience|knowledge|understanding|familiarity|proficien\w+|ability|
  able|know|have|can|Erfahrung|Kenntnisse|Verständnis|with\s|in\s|of\s|for\s|mit\s|con\s|avec\s|experiencia|
  conocimientos?|dominio|manejo|expérience|connaissances?|maîtrisez|maîtrise|connaissez|avez|savez|êtes|hold|speak|
  understand|write|used|done|had|seen|been|worked)(?![\p{L}]))`;
