import type { Importance } from '../report.ts';
import { findSkills, kindOf, type SkillKind } from '../vocabulary/vocabulary.ts';
import { readClause } from './clause.ts';
import { contentWords } from '../matching/words.ts';
import { bringsRequirement, isDenied, isLegal, isOffer, wordedImportance } from './importance.ts';
import { placeDemand } from './places.ts';
import { requirement, type Requirement } from './requirement.ts';
import { segments, type Segment } from './segments.ts';

// in the list of duties only what can be looked up counts; fields of work are what the whole job is about
const IN_DUTIES = new Set<SkillKind | null>(['technology', 'tool', 'standard', 'certification', 'licence', 'practice']);

/**
 * What a job or team description asks for, in the order of the text, each thing once. Benefits, legal text, praise of the
 * employer, qualities of character and what is said not to be needed are left out.
 */
export function readRequirements(text: string): Requirement[] {
  const all = segments(text);
  const read = (lenient: boolean) => all.flatMap((segment) =>
    readSegment(segment, lenient).filter((item) => segment.section !== 'pre' || !repeatsTitle(item, text)));
  let found = read(false);
  if (found.length < 2) found = read(true);
  for (const item of found) giveTopic(item, text);
  const place = placeDemand(text, all.map((segment) => segment.text));
  if (place) {
    found.push(requirement({
      name: place.name, quote: place.quote, importance: 'must', kind: 'location',
      anyOf: place.place ? [{ text: place.place, skills: [] }] : [],
    }));
  }
  return unrepeated(found);
}

// "5 years of experience" means experience of the work that the title names
function giveTopic(item: Requirement, text: string): void {
  if (item.kind !== 'experience' || item.anyOf.some((term) => term.text || term.skills.length)) return;
  const head = text.trimStart().split('\n').slice(0, 3).filter((line) => line.length < 120).join('\n');
  const skills = [...new Set(findSkills(head).map(({ skill }) => skill))].filter((skill) => kindOf(skill) === 'field');
  if (skills.length) item.anyOf = skills.map((skill) => ({ text: '', skills: [skill] }));
}

// "we are looking for a web developer" asks for nothing beyond the title
function repeatsTitle({ name, kind }: Requirement, text: string): boolean {
  const line = text.trimStart().split('\n')[0]!;
  const title = line.length > 120 || /[.!?]\s*$/.test(line) ? [] : contentWords(line).map((word) => word.stem);
  return kind === 'skill' && contentWords(name).length > 1 && contentWords(name).every((word) => title.includes(word.stem));
}

function readSegment(segment: Segment, lenient: boolean): Requirement[] {
  const { section, text } = segment;
  const base: Importance = section === 'nice' ? 'nice' : 'must';
  if (section === 'none' || (section !== 'must' && section !== 'nice' && OF_EMPLOYER.test(text))) return [];
  const inList = section === 'must' || section === 'nice';
  if (isLegal(text) || (isOffer(text) && !(segment.bullet && inList))) return [];
  return clauses(text).flatMap((clause) => {
    if (isDenied(clause)) return [];
    const worded = wordedImportance(clause) ?? (!inList && clauses(text).length > 1 ? wordedImportance(text) : null);
    const importance: Importance = worded === 'nice' ? 'nice' : section === 'nice' ? (worded ?? 'nice') : 'must';
    if (inList) return readClause(clause, { importance, base, unknown: true, quote: text });
    if (section === 'offer' || section === 'apply' || section === 'about') {
      return worded === 'must' || (worded && section === 'about') ? readClause(clause, { importance, base, unknown: false, quote: text }) : [];
    }
    if (section === 'duties' && !worded) return readClause(clause, { importance, base, unknown: false, quote: text }).filter(isForDuties);
    if (section === 'pre' && namesStack(clause)) return readClause(clause, { importance, base, unknown: bringsRequirement(clause), quote: text });
    if (bringsRequirement(clause) || (worded && clause !== text)) return readClause(clause, { importance, base, unknown: true, quote: text });
    if (section === 'pre' && OF_READER.test(clause)) return readClause(clause, { importance, base, unknown: false, quote: text }).filter(isForDuties);
    return lenient ? readClause(clause, { importance, base, unknown: segment.bullet, quote: text }) : [];
  });
}

// what the employer says of itself: "we are 60 people and excel at …"
const OF_EMPLOYER = /^(?:we|our|wir|unser\w*|nous|notre|nos|nuestr\w+|somos|llevamos|trabajamos|(?:seit|depuis|since) \d{4}|founded)(?=\s)(?!.*(?:\byou|\bsie\b|\bdu\b|\bvous\b|\bmust\b|look|need|expect|seek|requir|want|value|such|erwart|brauch|wünsch|recherch|cherch|attend|demand|busca|necesit|ped))/iu;
const OF_READER = /^(?:you|sie|du|vous|tu)\s/i;

// a sentence that names several technologies tells what the work is done with, whatever its verb
const namesStack = (clause: string): boolean =>
  findSkills(clause).some(({ skill }) => kindOf(skill) === 'technology') &&
  new Set(findSkills(clause).filter(({ skill }) => kindOf(skill) !== 'field').map(({ skill }) => skill)).size >= 2;

const isForDuties = ({ kind, anyOf }: Requirement): boolean =>
  kind === 'skill' && anyOf.some(({ skills }) => skills.some((skill) => IN_DUTIES.has(kindOf(skill))));

/** Clauses that may differ in importance: parted by semicolons and by "but". */
const clauses = (text: string): string[] =>
  text.split(/;\s+|,?\s+(?:but|aber|pero|mais)\s+(?=\p{L})/u).map((clause) => clause.trim()).filter(Boolean);

function unrepeated(list: Requirement[]): Requirement[] {
  const out: Requirement[] = [];
  for (const next of list) {
    const same = out.find((other) => isSame(other, next));
    if (!same) out.push(next);
    else if (next.importance === 'must' && same.importance === 'nice' && same.kind === next.kind) same.importance = 'must';
  }
  return out;
}

const named = (item: Requirement): string => item.anyOf.map((term) => term.skills[0] ?? term.text.toLowerCase()).sort().join('|');

function isSame(a: Requirement, b: Requirement): boolean {
  if (a.name.toLowerCase() === b.name.toLowerCase()) return a.kind === b.kind;
  if (a.kind === 'education' && b.kind === 'education' && a.educationLevel === b.educationLevel && b.name.split(' ').length <= 2) return true;
  if (named(a) !== named(b) || named(a) === '') return false;
  if (a.kind === 'certification' && b.kind === 'certification') return false;
  if (a.kind !== b.kind || a.years !== b.years) return false;
  // the same skill in more words may be another thing: "DATEV" and "DATEV Unternehmen online"
  const known = contentWords(a.name).map((word) => word.stem);
  const more = contentWords(b.name).filter((word) => !known.includes(word.stem));
  return contentWords(b.name).length < 2 || more.length === 0;
}
