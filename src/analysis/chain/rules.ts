import { analyseGeneral } from '../general/analyse.ts';
import type { Report, Subject } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { analyseRoleMatch, fitOf, type Fit } from '../role/analyse.ts';
import { tailor, type Proposal, type TailorInput } from '../tailor/tailor.ts';
import { analyseTeam } from '../team/analyse.ts';
import type { AdviceLanguage } from '../../wording/advice/all.ts';
import type { Draft } from './draft.ts';
import { ground, type Grounded } from './ground.ts';
import { letterStands } from './letter-stands.ts';
import { plainLetter } from '../letters/plain-letter.ts';

/** When a report is made, and in which language; in that of the persona where none is asked for. */
export interface ReportOptions {
  /** YYYY-MM-DD */
  today: string;
  language?: AdviceLanguage | null | undefined;
}

interface RoleInput extends ReportOptions {
  subject: Subject;
  description: string;
  /** null or left out: they are read in the description */
  requirements?: Requirement[] | null;
}

/**
 * The parts of an analysis that cost in proportion to the texts, each from data to data, so that they can also run in
 * another process.
 */
export const rules = {
  general: ({ subject, today }: { subject: Subject; today: string }): Report => analyseGeneral(subject, { today }),

  roleMatch: ({ subject, description, ...options }: RoleInput): Report =>
    analyseRoleMatch(subject, description, options),

  fit: ({ subject, description, ...options }: RoleInput): Fit => fitOf(analyseRoleMatch(subject, description, options)),

  tailor: (input: TailorInput): Proposal[] => tailor(input),

  team: ({ subjects, description, ...options }: { subjects: Subject[]; description: string } & ReportOptions): Report =>
    analyseTeam(subjects, description, options),

  ground: ({
    draft,
    subjects,
    description,
    secrets,
  }: {
    draft: Draft;
    subjects: Subject[];
    description: string | null;
    secrets: string[];
  }): Grounded => ground(draft, subjects, description, secrets),

  letter: ({
    subject,
    description,
    today,
  }: {
    subject: Subject;
    description: string | null;
    today: string;
  }): string[] =>
    plainLetter(subject, description, description ? analyseRoleMatch(subject, description, { today }).coverage : []),

  letterStands: ({
    paragraphs,
    subject,
    description,
  }: {
    paragraphs: string[];
    subject: Subject;
    description: string | null;
  }): boolean => letterStands(paragraphs, subject, description),
};

type RuleTable = typeof rules;

/** Who asks, for whoever shares out the work. */
export interface Asker {
  owner?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** The rules, wherever they run. */
export type Rules = {
  [K in keyof RuleTable]: (
    input: Parameters<RuleTable[K]>[0],
    asker?: Asker,
  ) => ReturnType<RuleTable[K]> | Promise<ReturnType<RuleTable[K]>>;
};
