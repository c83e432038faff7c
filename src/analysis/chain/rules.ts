import { analyseGeneral } from '../general/analyse.ts';
import type { Report, Subject } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { analyseRoleMatch, fitOf, type Fit } from '../role/analyse.ts';
import { analyseTeam } from '../team/analyse.ts';
import type { Draft } from './draft.ts';
import { ground, type Grounded } from './ground.ts';
import { letterStands } from './letter-stands.ts';
import { plainLetter } from '../letters/plain-letter.ts';

interface RoleInput {
  subject: Subject;
  description: string;
  /** null or left out: they are read in the description */
  requirements?: Requirement[] | null;
  today: string;
}

/**
 * The parts of an analysis that cost in proportion to the texts, each from data to data, so that they can also run in
 * another process.
 */
export const rules = {
  general: ({ subject, today }: { subject: Subject; today: string }): Report => analyseGeneral(subject, { today }),

  roleMatch: ({ subject, description, requirements, today }: RoleInput): Report =>
    analyseRoleMatch(subject, description, { today, requirements }),

  fit: ({ subject, description, requirements, today }: RoleInput): Fit =>
    fitOf(analyseRoleMatch(subject, description, { today, requirements })),

  team: ({ subjects, description, today }: { subjects: Subject[]; description: string; today: string }): Report =>
    analyseTeam(subjects, description, { today }),

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
