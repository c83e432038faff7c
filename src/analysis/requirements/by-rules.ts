import { pattern } from '../../wording/wrapped.ts';
import { contentWords } from '../matching/words.ts';
import type { Importance } from '../report.ts';
import type { SkillKind } from '../vocabulary/skill.ts';
import { findSkills, kindOf } from '../vocabulary/vocabulary.ts';
import { readClause } from './clause.ts';
import { bringsRequirement, isDenied, isLegal, isOffer, wordedImportance } from './importance.ts';
import { complete } from './complete.ts';
import { placeDemand } from './places.ts';
import { requirement, type Requirement } from './requirement.ts';
import type { Section } from './headings.ts';
import { segments, type Segment } from './segments.ts';
import { titleOf } from './title.ts';
import { unrepeated } from './unrepeated.ts';

// in the list of duties only what can be looked up counts; fields of work are what the whole job is about
const IN_DUTIES = new Set<SkillKind | null>(['technology', 'tool', 'standard', 'certification', 'licence', 'practice']);

/**
 * What a job or team description asks for, in the order of the text, each thing once. Benefits, legal text, praise of the
 * employer, qualities of character and what is said not to be needed are left out.
 */
export function readByRules(text: string): Requirement[] {
  const title = titleOf(text);
  const { employer } = title;
  const inTitle = titleWords(text);
  const all = segments(text).filter(
    ({ text: sentence, section }) => !(employer && section === 'pre' && sentence.startsWith(employer)),
  );
  const read = (lenient: boolean) =>
    all.flatMap((segment) =>
      readSegment(segment, lenient).filter((item) => segment.section !== 'pre' || !repeatsTitle(item, inTitle)),
    );
  let found = read(false);
  if (found.length < 2) found = read(true);
  complete(found, text, title.role);
  for (const item of found) {
    item.quote = [item.quote, item.name].find((words) => text.includes(words)) ?? '';
  }
  const place = placeDemand(
    text,
    all.map((segment) => segment.text),
  );
  if (place) {
    found.push(
      requirement({
        name: place.name,
        quote: place.quote,
        importance: 'must',
        kind: 'location',
        anyOf: place.place ? [{ text: place.place, skills: [] }] : [],
      }),
    );
  }
  return unrepeated(found);
}

// "we are looking for a web developer" asks for nothing beyond the title
function repeatsTitle({ name, kind, anyOf }: Requirement, title: ReadonlySet<string>): boolean {
  const ofTrade = anyOf.every(({ skills }) => skills.length > 0 && skills.every((skill) => kindOf(skill) === 'field'));
  return (
    kind === 'skill' &&
    contentWords(name).length > (ofTrade ? 0 : 1) &&
    contentWords(name).every((word) => title.has(word.stem))
  );
}

function titleWords(text: string): ReadonlySet<string> {
  const line = text.trimStart().split('\n', 1)[0]!;
  return new Set(line.length > 120 || /[.!?]\s*$/.test(line) ? [] : contentWords(line).map((word) => word.stem));
}

/** How a clause is read: whether words that no vocabulary knows count, and whether only what duties may show does. */
interface Manner {
  unknown: boolean;
  duties: boolean;
}

function readSegment(segment: Segment, lenient: boolean): Requirement[] {
  const { section, text } = segment;
  const listed = section === 'must' || section === 'nice';
  if (section === 'none' || (!listed && OF_EMPLOYER.test(text) && !(WORKS_WITH.test(text) && namesStack(text))))
    return [];
  if (isLegal(text) || (isOffer(text) && !(segment.bullet && listed))) return [];
  const base: Importance = section === 'nice' ? 'nice' : 'must';
  const all = clauses(text);
  return all.flatMap((clause) => {
    if (isDenied(clause)) return [];
    const worded = wordedImportance(clause) ?? (!listed && all.length > 1 ? wordedImportance(text) : null);
    const manner =
      mannerOf(segment, clause, worded) ??
      (lenient && OPEN.has(section) ? { unknown: segment.bullet, duties: false } : null);
    if (!manner) return [];
    const importance = worded === 'nice' || (base === 'nice' && worded === null) ? 'nice' : 'must';
    const found = readClause(clause, { importance, base, unknown: manner.unknown, quote: text });
    return manner.duties ? found.filter(isForDuties).map((item) => ({ ...item, ofDuties: true })) : found;
  });
}

// where a text without headings may still state requirements
const OPEN = new Set<Section>(['pre', 'duties']);

function mannerOf({ section, text }: Segment, clause: string, worded: Importance | null): Manner | null {
  const states = bringsRequirement(clause) || (worded !== null && clause !== text);
  switch (section) {
    case 'must':
    case 'nice':
      return { unknown: true, duties: false };
    case 'about':
      return worded ? { unknown: false, duties: false } : null;
    case 'offer':
    case 'apply':
    case 'none':
      return worded === 'must' ? { unknown: false, duties: false } : null;
    case 'duties':
      return worded && states ? { unknown: true, duties: false } : { unknown: false, duties: true };
    case 'pre':
      if (SEEKS.test(clause) && !DESCRIBES.test(clause))
        return namesStack(clause) ? { unknown: false, duties: true } : null;
      if (namesStack(clause)) return { unknown: bringsRequirement(clause), duties: false };
      if (states) return { unknown: true, duties: false };
      return namesCondition(clause)
        ? { unknown: false, duties: false }
        : OF_READER.test(clause) || OF_HOURS.test(clause)
          ? { unknown: false, duties: true }
          : null;
  }
}

// what the employer says of itself: "we are 60 people and excel at …"
const OF_EMPLOYER = pattern('iu')`
  ^(?:we|our|wir|unser\w*|nous|notre|nos|nuestr\w+|somos|llevamos|trabajamos|(?:seit|depuis|since) \d{4}|
  founded)(?=\s)(?!.*(?:\byou|\bsie\b|\bdu\b|\bvous\b|\bmust\b|look|need|expect|seek|requir|want|value|such|erwart|
  brauch|wünsch|recherch|cherch|attend|demand|busca|necesit|ped))`;
// "we are looking for a cook" names the job only; what comes after "with" or "who" is asked of the cook
const SEEKS = pattern('iu')`
  (?<![\p{L}])(?:we(?:['’]re| are) (?:looking for|hiring|recruiting|seeking|searching for)|we (?:need|seek) an?|
  (?:wir )?suchen(?: wir)?|sucht|nous (?:recherchons|cherchons|recrutons)|recrute|recherche|buscamos|busca|
  seleccionamos|seeks)(?![\p{L}])`;
const DESCRIBES = pattern('iu')`
  (?<![\p{L}])(?:with|who|whose|that|having|able|experienced?|fluent|mit|der|die|das|erfahrung\w*|con|que|sepa|
  hable|experiencia|avec|qui|ayant|dot[ée]\w*|expérience|titulaire|parlant|maîtrisant)(?![\p{L}])`;
// "our shop is written in X and Y": the stack of the job
const WORKS_WITH = pattern('iu')`
  ^(?:we|our|wir|unser\w*|nous|notre|trabajamos|usamos|nuestr\w+)\s(?:\p{L}+\s){0,4}?(?:runs?|uses?|works? (?:with|
  in|on)|builds?|writes?|deploys?|develops?|hosts?|stack|stapel|nutzen|arbeiten|entwickeln|setzen|betreiben|
  utilisons|travaillons|développons|usamos|trabajamos|con)\s(?!.*\b(?:moved|migrat\w+|away from|legacy|no longer|
  instead of|replac\w+)\b)`;
// "Work every other Saturday"
const OF_HOURS = pattern('iu')`
  ^(?:work|working|shifts?|hours|arbeit|arbeitszeit|schicht\p{L}*|einsatz|dienst|travail|horaires?|poste en|
  trabajo|jornada|turnos?|horario)(?![\p{L}])`;
const OF_READER = /^(?:you|sie|du|vous|tu)\s/i;

// a sentence that names several technologies tells what the work is done with, whatever its verb
const namesStack = (clause: string): boolean =>
  findSkills(clause).some(({ skill }) => kindOf(skill) === 'technology') &&
  new Set(
    findSkills(clause)
      .filter(({ skill }) => kindOf(skill) !== 'field')
      .map(({ skill }) => skill),
  ).size >= 2;

// "Sundays worked", "Own car": a few words that name nothing but a condition of the job
const namesCondition = (clause: string): boolean =>
  clause.split(' ').length <= 4 &&
  findSkills(clause).some(({ skill }) => kindOf(skill) === 'availability' || kindOf(skill) === 'licence');

const isForDuties = ({ kind, anyOf }: Requirement): boolean =>
  kind === 'experience' ||
  (kind === 'skill' && anyOf.some(({ skills }) => skills.some((skill) => IN_DUTIES.has(kindOf(skill)))));

/** Clauses that may differ in importance: parted by semicolons and by "but". */
const clauses = (text: string): string[] =>
  text
    .split(/;\s+|,?\s+(?:but|aber|pero|mais)\s+(?=\p{L})/u)
    .map((clause) => clause.trim())
    .filter(Boolean);
