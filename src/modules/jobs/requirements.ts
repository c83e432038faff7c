import { randomUUID } from 'node:crypto';
import type { DemandWords, JobDemand } from '../../analysis/jobs/demand.ts';
import type { Requirement } from '../../analysis/requirements/requirement.ts';
import { InvalidRequestError, NotFoundError } from '../../errors.ts';
import { fold } from '../../wording/fold.ts';
import type { JobRequirement } from './demand.entity.ts';
import type { Job } from './job.entity.ts';
import { type JobRequirementInput, MOST_REQUIREMENTS } from './job.inputs.ts';

export const fresh = (demand: JobDemand): JobRequirement => ({
  ...demand,
  id: randomUUID(),
  dismissed: false,
  edited: false,
  origin: { text: demand.text, quote: demand.quote },
});

/**
 * What a text asks for when it is read again. A requirement that still stands in it keeps its id and what its reader has
 * said of it; what was added stays in any case.
 */
export function readAgain(
  before: readonly JobRequirement[],
  demands: readonly JobDemand[],
  text: string,
): JobRequirement[] {
  const left = new Set(before);
  const now = demands.map((demand) => {
    const known = [...left].find(({ origin }) => origin && isSame(origin, demand));
    if (!known) return fresh(demand);
    left.delete(known);
    const { id, dismissed, edited, origin } = known;
    const { quote, line } = demand;
    return edited ? { ...known, quote, line } : { ...demand, id, dismissed, edited, origin };
  });
  return [...now, ...[...left].filter((requirement) => stands(requirement, text))].slice(0, MOST_REQUIREMENTS);
}

const isSame = (origin: { text: string; quote: string | null }, { text, quote }: JobDemand): boolean =>
  fold(origin.text) === fold(text) || (origin.quote !== null && origin.quote === quote);

/** Of what is read no more: what its reader has added, or has spoken of while its words are still there. */
const stands = ({ origin, edited, dismissed }: JobRequirement, text: string): boolean =>
  origin === null || ((edited || dismissed) && text.includes(origin.quote ?? origin.text));

/** A requirement as it is to be, and whether its wording is new. */
interface Change {
  requirement: Omit<JobRequirement, 'read'> & Partial<Pick<JobRequirement, 'read'>>;
  reworded: boolean;
}

/**
 * Applies what a reader says of requirements.
 * @throws {NotFoundError} for an id that the job does not have
 * @throws {InvalidRequestError} for an addition without a text, or too many
 */
export function changedRequirements(
  before: readonly JobRequirement[],
  inputs: readonly JobRequirementInput[],
): Change[] {
  const changes = new Map<string, Change>(
    before.map((requirement) => [requirement.id, { requirement, reworded: false }]),
  );
  for (const input of inputs) {
    const known = input.id ? changes.get(input.id)?.requirement : added(input);
    if (!known) throw new NotFoundError(`The job has no requirement ${input.id}. GET /jobs/{id} lists what it has.`);
    const words = wordsOf(input, known);
    const reworded =
      !input.id || Object.entries(words).some(([key, value]) => !isEqual(value, known[key as keyof DemandWords]));
    changes.set(known.id, {
      reworded: reworded || (changes.get(known.id)?.reworded ?? false),
      requirement: {
        ...known,
        ...words,
        dismissed: input.dismissed ?? known.dismissed,
        edited: known.edited || reworded,
      },
    });
  }
  if (changes.size > MOST_REQUIREMENTS)
    throw new InvalidRequestError(
      `Invalid or missing parameter 'requirements': a job has at most ${MOST_REQUIREMENTS} of them`,
    );
  return [...changes.values()];
}

function added({ text }: JobRequirementInput): Change['requirement'] {
  if (!text?.trim())
    throw new InvalidRequestError(
      "Invalid or missing parameter 'requirements': one without an id is added, and needs a text",
    );
  return {
    id: randomUUID(),
    text,
    quote: null,
    line: null,
    kind: 'skill',
    importance: 'must',
    anyOf: false,
    members: [],
    years: null,
    dismissed: false,
    edited: true,
    origin: null,
  };
}

function wordsOf(input: JobRequirementInput, known: DemandWords): DemandWords {
  const members = input.members === undefined ? known.members : (input.members ?? []).map((member) => member.trim());
  return {
    text: input.text?.trim() ?? known.text,
    kind: input.kind ?? known.kind,
    importance: input.importance ?? known.importance,
    anyOf: input.anyOf ?? (input.members ? members.length > 1 : known.anyOf),
    members,
    years: input.years === undefined ? known.years : input.years,
  };
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a persona is compared with, each with the id of the requirement that it stands for: all but what was put aside. */
export const requirementsOf = ({
  requirements,
}: Pick<Job, 'requirements'>): { id: string; requirement: Requirement }[] =>
  requirements.flatMap(({ id, dismissed, read }) =>
    dismissed ? [] : read.map((requirement) => ({ id, requirement })),
  );
