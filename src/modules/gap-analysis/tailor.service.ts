import { ref } from '@mikro-orm/core';
import { applyFixes, ClashingFixesError } from '../../analysis/fixes/apply.ts';
import type { KnownSkill } from '../../analysis/tailor/tailor.ts';
import { currentUser, type Context } from '../../context.ts';
import { ConflictError } from '../../errors.ts';
import type { Job } from '../jobs/job.entity.ts';
import { getJob } from '../jobs/job.service.ts';
import { requirementsOf } from '../jobs/requirements.ts';
import { knowledgeBase } from '../knowledge-base/knowledge-base.service.ts';
import { answersOf } from '../knowledge-base/question.service.ts';
import { contentOf, originOf } from '../personas/persona.content.ts';
import type { Persona } from '../personas/persona.entity.ts';
import { getPersona, insertPersona } from '../personas/persona.service.ts';
import type { TailorInput } from './gap-analysis.inputs.ts';
import type { Proposal, Tailoring } from './tailoring.entity.ts';

/**
 * What to change in a persona for a job; with `accept` also the new persona that has those changes.
 * @throws {ConflictError} when something is accepted that is no longer proposed
 */
export async function tailorPersona(ctx: Context, { id, jobId, accept }: TailorInput): Promise<Tailoring> {
  const persona = await getPersona(ctx, id, 'copy');
  const job = await getJob(ctx, jobId);
  const proposals = await proposalsFor(ctx, persona, job);
  return { proposals, persona: accept ? await tailored(ctx, persona, job, chosen(proposals, accept)) : null };
}

async function proposalsFor(ctx: Context, persona: Persona, job: Job): Promise<Proposal[]> {
  const owner = currentUser(ctx).id;
  const subject = {
    id: persona.id,
    title: persona.title,
    content: contentOf(persona),
    document: null,
    answers: await answersOf(ctx, owner),
  };
  const requirements = requirementsOf(job).map(({ requirement }) => requirement);
  const today = ctx.now().toISOString().slice(0, 10);
  const asked = { id: job.id, title: job.title, requirements };
  return ctx.pool.run('tailor', { subject, job: asked, known: await knownSkills(ctx), today }, { owner });
}

async function knownSkills(ctx: Context): Promise<KnownSkill[]> {
  const { skills, tools } = await knowledgeBase(ctx);
  return [...skills, ...tools].flatMap(({ name, sources: [source] }) =>
    source ? [{ name, quote: source.quote }] : [],
  );
}

function chosen(proposals: Proposal[], accept: string[]): Proposal[] {
  return [...new Set(accept)].map((id) => {
    const proposal = proposals.find((one) => one.id === id);
    if (!proposal)
      throw new ConflictError(
        `The proposal ${id} is not made any more: persona or job has changed. Ask for proposals again.`,
      );
    return proposal;
  });
}

async function tailored(ctx: Context, persona: Persona, job: Job, proposals: Proposal[]): Promise<Persona> {
  try {
    return await insertPersona(ctx, {
      ...applyFixes(contentOf(persona), proposals),
      origin: await originOf(ctx, persona),
      tags: [...persona.tags],
      title: `${persona.title} – ${job.title ?? job.employer ?? 'tailored'}`.slice(0, LONGEST_TITLE),
      baseCv: persona.baseCv,
      basePersona: ref(persona),
      job: ref(job),
    });
  } catch (error) {
    if (error instanceof ClashingFixesError)
      throw new ConflictError(`Two of these proposals change the same at ${error.path}. Accept one of them.`);
    throw error;
  }
}

const LONGEST_TITLE = 500;
