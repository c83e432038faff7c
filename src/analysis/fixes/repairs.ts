import type { PersonaValue } from '../../persona-paths.ts';
import { toValues, valueAt } from '../../persona-paths.ts';
import { saysNo } from '../../wording/answers.ts';
import { activeForm, isPastTense } from '../general/active-form.ts';
import { skillKey } from '../general/keys.ts';
import { lexicons } from '../general/lexicon/lexicons.ts';
import { monthsOf } from '../general/partial-date.ts';
import type { Passage, Reading } from '../general/reading.ts';
import { namedSkills, unlistedSkills } from '../general/skills.ts';
import { corrected } from '../general/spelling.ts';
import { foldTypography, words } from '../general/text.ts';
import { order } from '../general/timeline.ts';
import type { Issue } from '../report.ts';
import { type Fix, fixAt, listing } from './fix.ts';

type Repair = (issue: Issue, reading: Reading) => Fix | null;

const passageAt = ({ passages }: Reading, field: string): Passage | undefined =>
  passages.find((passage) => passage.field === field);

const spelling: Repair = ({ field }, reading) => {
  const passage = passageAt(reading, field);
  return passage?.language ? fixAt(reading.content, field, corrected(passage.text, passage.language)) : null;
};

/** "managing budgets and hiring": only the first of several deeds would change its form */
const FURTHER_DEED = /(?:,|&|\/|\band)\s+(?:\w+ly\s+)?\w+ing\b/;

const weakVerb: Repair = ({ field, evidence }, reading) => {
  const passage = passageAt(reading, field);
  if (!passage?.lexicon || !evidence) return null;
  const after = passage.text.indexOf(evidence) + evidence.length;
  const rest = passage.text.slice(after).replace(/^[\s:,–-]+/, '');
  const active = FURTHER_DEED.test(rest) ? null : activeForm(rest, passage.lexicon);
  return active ? fixAt(reading.content, field, active) : null;
};

const SUBJECT = /^\s*I\s+(?=(\p{Ll}+)\b)/u;
const OTHER_PERSON = /\b(?:I|my|me|mine|we|our|us|myself)\b/;

/** English alone: elsewhere the verb says who it was. */
const firstPerson: Repair = ({ field }, reading) => {
  const passage = passageAt(reading, field);
  const found = passage?.lexicon === lexicons.en ? SUBJECT.exec(passage.text) : null;
  if (!passage || !found?.[1] || !isPastTense(found[1])) return null;
  const rest = passage.text.slice(found[0].length);
  return OTHER_PERSON.test(rest) ? null : fixAt(reading.content, field, rest.charAt(0).toUpperCase() + rest.slice(1));
};

/** Only what says the very same: of two that are alike each may know something of its own. */
const duplicate: Repair = ({ field }, reading) => {
  const [, list = '', at = ''] = /^(.+)\[(\d+)\]$/.exec(field) ?? [];
  const highlights = valueAt(toValues(reading.content), list);
  const own = passageAt(reading, field);
  if (!Array.isArray(highlights) || !own) return null;
  const key = wordsOf(own);
  const earlier = reading.passages.slice(0, reading.passages.indexOf(own));
  if (!earlier.some((passage) => passage.kind === 'highlight' && wordsOf(passage) === key)) return null;
  return fixAt(reading.content, list, highlights.toSpliced(Number(at), 1));
};

const wordsOf = ({ text }: Passage): string => words(foldTypography(text)).join(' ');

const swapped: Repair = ({ field }, { content }) => {
  const path = field.replace(/\.end_date$/, '');
  const entry = valueAt(toValues(content), path);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null;
  const { start_date: start = null, end_date: end = null } = entry;
  return fixAt(content, path, { ...entry, start_date: end, end_date: start });
};

/** Newest first; what has no dates keeps its place. */
const ordered: Repair = (_issue, reading) => {
  const { workHistory } = reading.content;
  const dated = workHistory.flatMap((role, place) => {
    const start = monthsOf(role.startDate);
    const end = role.isCurrent && !role.endDate ? reading.today : monthsOf(role.endDate);
    return start && end ? [{ role, place, from: start.latest, until: Math.max(end.latest, start.latest) }] : [];
  });
  const sorted = dated.toSorted((a, b) => b.until - a.until || b.from - a.from || a.place - b.place);
  const after = [...workHistory];
  dated.forEach(({ place }, i) => {
    const role = sorted[i]?.role;
    if (role) after[place] = role;
  });
  if (order({ ...reading, content: { ...reading.content, workHistory: after } }).length) return null;
  const values = toValues({ ...reading.content, workHistory: after });
  return fixAt(reading.content, 'work_history', values['work_history'] as PersonaValue);
};

const unlisted: Repair = (_issue, reading) =>
  listing(
    reading.content,
    unlistedSkills(reading).map(({ quote }) => quote),
  );

const missing: Repair = (_issue, reading) => listing(reading.content, namedSkills(reading));

/** Dropped is only what the person has denied. */
const unsupported: Repair = ({ field, evidence }, { content, answers }) => {
  const answer = evidence ? answers.get(skillKey(evidence)) : null;
  if (!answer || !saysNo(answer) || !/^skills\[\d+\]$/.test(field)) return null;
  return fixAt(
    content,
    'skills',
    content.skills.filter((skill) => skill !== evidence),
  );
};

const lowerCase: Repair = ({ evidence }, { content }) =>
  content.email && evidence === content.email ? fixAt(content, 'email', content.email.toLowerCase()) : null;

/** What mends an issue of each kind, where it follows from the text. */
const REPAIRS: Readonly<Record<string, Repair>> = {
  'text.spelling': spelling,
  'highlight.weak_verb': weakVerb,
  'highlight.first_person': firstPerson,
  'highlight.duplicate': duplicate,
  'work.dates_inverted': swapped,
  'work.order': ordered,
  'skills.unlisted': unlisted,
  'skills.missing': missing,
  'skills.unsupported': unsupported,
  'contact.email_capitals': lowerCase,
};

/** The issues of a general analysis with their repairs. */
export const repaired = (issues: readonly Issue[], reading: Reading): Issue[] =>
  issues.map((issue) => ({ ...issue, fix: REPAIRS[issue.rule]?.(issue, reading) ?? null }));
