import { itemAt } from '../../list-item.ts';
import type { Proof } from '../matching/finding.ts';
import { standingIn, type PersonaIndex } from '../matching/mentions.ts';
import { spanOf, years } from '../matching/tenure.ts';
import { contentWords } from '../matching/words.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { isNamed } from '../vocabulary/vocabulary.ts';
import { askedPractices } from './find-practices.ts';
import type { ShownPractice } from './practice-index.ts';

/** How a persona stands to the practices that a demand asks for. */
export interface PracticeFit {
  /** share of the words of the demand that ask for one, 0..1 */
  asked: number;
  /** share of the asked practices that are shown, 0..1 */
  shown: number;
  /** number of texts that show the practice shown most */
  texts: number;
  /** years of the jobs that show it */
  years: number;
  /** words that show it */
  proofs: Proof[];
}

/** What no work stands for: a degree, a licence, a place. */
const CERTIFIED = new Set<string | null>(['education', 'licence', 'language', 'location', 'work_condition']);
const MOST_PROOFS = 2;

/** What a persona shows of the practices that a demand names; null where it names none, or none would do. */
export function practiceFit(index: PersonaIndex, requirement: Requirement, today: string): PracticeFit | null {
  const { kind, demand, name, anyOf } = requirement;
  if (CERTIFIED.has(demand) || (kind !== 'skill' && kind !== 'experience') || hasName(requirement)) return null;
  // experience without a name is of the work that the title names
  const words = askedPractices(name).length || kind === 'skill' ? name : anyOf.map(({ text }) => text).join(', ');
  const asked = askedPractices(words);
  if (!asked.length) return null;
  const practices = [...new Set(asked.map(({ practice }) => practice))];
  const shown = practices.map((practice) => index.practices(practice).filter(isDone));
  const most = shown.reduce((a, b) => (b.length > a.length ? b : a));
  const content = contentWords(words);
  const said = content.filter(({ start, end }) => asked.some((one) => one.start <= start && one.end >= end));
  return {
    asked: content.length ? said.length / content.length : 1,
    shown: shown.filter(({ length }) => length).length / practices.length,
    texts: most.length,
    years: yearsOf(index, most, today),
    proofs: most.slice(0, MOST_PROOFS).map(({ text: { field, text } }) => ({ field, quote: text })),
  };
}

/** What has a name of its own is there under that name. */
const hasName = ({ kind, anyOf }: Requirement): boolean =>
  kind === 'skill' && anyOf.length > 0 && anyOf.every(({ skills }) => skills.length > 0 && skills.every(isNamed));

const isDone = ({ text, start, end }: ShownPractice): boolean =>
  !['denies', 'hobby'].includes(standingIn(text, start, end));

const JOB = /^work_history\[(\d+)\]/;

function yearsOf({ content }: PersonaIndex, shown: readonly ShownPractice[], today: string): number {
  const jobs = new Set(shown.flatMap(({ text }) => JOB.exec(text.entry)?.[1] ?? []).map(Number));
  return years([...jobs].flatMap((job) => spanOf(itemAt(content.workHistory, job), today) ?? []));
}
