import { MOST_QUESTIONS, type Issue, type Question, type Report, type Severity, type Subject } from '../report.ts';
import { repaired } from '../fixes/repairs.ts';
import * as contact from './contact.ts';
import { documentTooLong, documentTooShort, layout } from './document.ts';
import { educationDatesMissing, educationMissing } from './education.ts';
import * as highlights from './highlights.ts';
import { unquantified } from './quantify.ts';
import { type AskingRule, type Reading, type Rule, readPersona } from './reading.ts';
import { scoreOf } from './score.ts';
import { sensitive } from './sensitive.ts';
import { skillsMissing, skillsTooMany, skillsUnlisted, skillsUnsupported } from './skills.ts';
import { spelling } from './spelling.ts';
import * as summary from './summary.ts';
import * as timeline from './timeline.ts';
import { buzzword, placeholder } from './wording.ts';
import * as work from './work.ts';

/** In the order in which a reader meets them, which is also their order within one severity. */
const RULES: readonly (Rule | AskingRule)[] = [
  placeholder,
  sensitive,
  contact.nameMissing,
  contact.emailMissing,
  contact.emailUnprofessional,
  contact.emailCapitals,
  contact.phoneMissing,
  contact.locationMissing,
  contact.linkMissing,
  summary.summaryMissing,
  summary.summaryGeneric,
  summary.summaryTooLong,
  work.workMissing,
  work.titleMissing,
  work.companyMissing,
  work.datesMissing,
  work.datesInverted,
  work.noHighlights,
  timeline.order,
  timeline.gaps,
  timeline.overlaps,
  highlights.duplicate,
  highlights.weakVerb,
  unquantified,
  highlights.firstPerson,
  highlights.tooLong,
  spelling,
  buzzword,
  skillsMissing,
  skillsTooMany,
  skillsUnlisted,
  skillsUnsupported,
  educationMissing,
  educationDatesMissing,
  documentTooLong,
  documentTooShort,
  layout,
];

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
/** Who has mended so many does well to ask again: 6,000 weak bullets made a report of 1.7 MB that nobody reads. */
const MOST_ISSUES = 300;
/** Of one rule, so that the others are heard as well. */
const MOST_ISSUES_OF_A_RULE = 50;
/** At most so many questions of one kind, so that a CV without numbers is not asked seven times for one. */
const MOST_OF_A_KIND = 3;

/**
 * What falls short in a persona in general, by rules: no network, no clock, no chance; the same input gives the same report.
 *
 * @param options.today ISO date of the analysis, against which current roles and gaps are measured
 * @throws RangeError when `today` is not an ISO date
 */
export function analyseGeneral(subject: Subject, options: { today: string }): Report {
  const reading = readPersona(subject, options.today);
  const findings = RULES.map((rule) => run(rule, reading));
  const issues = findings.flatMap((found) => found.issues).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return {
    engine: 'rules',
    ...scoreOf(reading, issues),
    issues: repaired(told(issues), reading),
    questions: mostUseful(findings.flatMap((found) => found.questions)),
    coverage: [],
    tokens: 0,
  };
}

/** The issues that a report tells, most severe first; the score knows them all. */
function told(issues: Issue[]): Issue[] {
  const perRule = new Map<string, number>();
  return issues
    .filter(({ rule }) => {
      const count = (perRule.get(rule) ?? 0) + 1;
      perRule.set(rule, count);
      return count <= MOST_ISSUES_OF_A_RULE;
    })
    .slice(0, MOST_ISSUES);
}

function run(rule: Rule | AskingRule, reading: Reading): { issues: Issue[]; questions: Question[] } {
  const found = rule(reading);
  return Array.isArray(found) ? { issues: found, questions: [] } : found;
}

/** What raises the score most when answered comes first. */
const USEFULNESS = [
  'title',
  'company',
  'dates',
  'results',
  'metric',
  'gap',
  'summary.goal',
  'contact.email',
  'contact.phone',
  'education',
  'contact.location',
  'requirement',
  'overlap',
  'contact.links',
];
const usefulness = ({ key }: Question): number => {
  const found = USEFULNESS.findIndex((kind) => key === kind || key.startsWith(`${kind}:`));
  return found < 0 ? USEFULNESS.length : found;
};

function mostUseful(questions: Question[]): Question[] {
  const perKind = new Map<string, number>();
  const distinct = [...new Map(questions.map((question) => [question.key, question])).values()];
  return distinct
    .sort((a, b) => usefulness(a) - usefulness(b))
    .filter(({ key }) => {
      const kind = key.split(':')[0] ?? key;
      perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
      return (perKind.get(kind) ?? 0) <= MOST_OF_A_KIND;
    })
    .slice(0, MOST_QUESTIONS);
}
