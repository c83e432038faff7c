import { LockMode, ref, type Ref } from '@mikro-orm/core';
import { createHash, randomUUID } from 'node:crypto';
import { firstOf } from '../../list-item.ts';
import { plainAd } from '../../analysis/ads/plain-ad.ts';
import { acceptedLanguage } from '../../accept-language.ts';
import type { AdviceLanguage } from '../../wording/advice/all.ts';
import type { Reader } from '../../analysis/chain/analyst.ts';
import type { AnalysisKind, Report, Subject } from '../../analysis/report.ts';
import { contentVersions } from '../../content-version.ts';
import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { InvalidRequestError } from '../../errors.ts';
import { holding, newest, NEWEST_FIRST, type SearchArgs } from '../../page.ts';
import { inTurns, type InTurns } from '../../turns.ts';
import { once } from '../claims/claim.service.ts';
import { Job } from '../jobs/job.entity.ts';
import { getJob } from '../jobs/job.service.ts';
import { requirementsOf } from '../jobs/requirements.ts';
import { answersOf, keepQuestions } from '../knowledge-base/question.service.ts';
import { contentOf } from '../personas/persona.content.ts';
import type { Persona } from '../personas/persona.entity.ts';
import { getPersona, holdPersonas, recordReading } from '../personas/persona.service.ts';
import { assertWithinDay, withinDay } from '../users/plan.service.ts';
import { keyOf } from './issue-key.ts';
import { type AnalysisProgress, GapReport, type OpenQuestion } from './gap-report.entity.ts';

export async function analyse(ctx: Context, personaId: string): Promise<GapReport> {
  const persona = await getPersona(ctx, personaId, 'analyse');
  return report(ctx, 'general', [persona], '', (subjects, asker) => ctx.analyst.general(firstOf(subjects), asker));
}

/** The job that a persona is held against: its text, or a stored one. Exactly one of both. */
export interface RoleAsked {
  jobDescription?: string | null;
  jobId?: string | null;
}

export function analyseRoleMatch(
  ctx: Context,
  personaId: string,
  { jobDescription, jobId }: RoleAsked,
): Promise<GapReport> {
  if (jobId && !jobDescription) return matchStoredJob(ctx, personaId, jobId);
  if (jobDescription && !jobId) return matchDescription(ctx, personaId, jobDescription);
  const message = 'give either job_description or job_id';
  const field = 'job_description';
  throw new InvalidRequestError(`Invalid or missing parameter '${field}': ${message}`, [{ field, message }]);
}

async function matchDescription(ctx: Context, personaId: string, pasted: string): Promise<GapReport> {
  const jobDescription = plainAd(pasted);
  const persona = await getPersona(ctx, personaId, 'analyse');
  return report(ctx, 'role_match', [persona], jobDescription, (subjects, asker) =>
    ctx.analyst.roleMatch(firstOf(subjects), jobDescription, asker),
  );
}

/** By the requirements that were read in its ad, as their reader has them. */
async function matchStoredJob(ctx: Context, personaId: string, jobId: string): Promise<GapReport> {
  const job = await getJob(ctx, jobId);
  const persona = await getPersona(ctx, personaId, 'analyse');
  const asked = requirementsOf(job);
  const read = JSON.stringify([job.id, job.text, asked]);
  return report(
    ctx,
    'role_match',
    [persona],
    read,
    (subjects, asker) =>
      ctx.analyst.roleMatch(
        firstOf(subjects),
        job.text,
        asker,
        asked.map(({ requirement }) => requirement),
      ),
    { job, ids: asked.map(({ id }) => id) },
  );
}

export async function analyseTeam(ctx: Context, personaIds: string[], pasted: string): Promise<GapReport> {
  const teamDescription = plainAd(pasted);
  const personas: Persona[] = [];
  for (const id of new Set(personaIds)) personas.push(await getPersona(ctx, id, 'analyse'));
  return report(ctx, 'team', personas, teamDescription, (subjects, asker) =>
    ctx.analyst.team(subjects, teamDescription, asker),
  );
}

/** Runs an analysis and tells how far it is: a general one, or a role match where a job description is given. A failure is the last thing told. */
export async function* followAnalysis(
  ctx: Context,
  personaId: string,
  asked: RoleAsked,
): AsyncGenerator<AnalysisProgress | Error> {
  const own = { ...ctx, em: ctx.em.fork() };
  try {
    await getPersona(own, personaId);
    yield { stage: 'gathering', report: null };
    yield { stage: 'drafting', report: null };
    yield {
      stage: 'done',
      report: await (asked.jobDescription || asked.jobId
        ? analyseRoleMatch(own, personaId, asked)
        : analyse(own, personaId)),
    };
  } catch (error) {
    yield error as Error;
  }
}

export async function listReports(ctx: Context, { query, ...page }: SearchArgs): Promise<InTurns<GapReport>> {
  const reports = await ctx.em.find(
    GapReport,
    ...newest<GapReport>({ owner: currentUser(ctx).id, ...holding(query, ['kind'], ['issues', 'coverage']) }, page),
  );
  return inTurns(reports, ({ issues }) => [issues]);
}

export async function personasOf(ctx: Context, report: GapReport): Promise<Persona[]> {
  const personas = await report.personas.loadItems();
  await recordReading(ctx, personas);
  return personas;
}

export function getReport(ctx: Context, id: string): Promise<GapReport> {
  return ctx.em.findOneOrFail(GapReport, { id, owner: currentUser(ctx).id });
}

/**
 * Answers from the stored report of the same input, or makes one; equal requests at once make one. What the rules made while
 * the model was away is made anew once it is back. The model is asked outside any transaction.
 */
async function report(
  ctx: Context,
  kind: AnalysisKind,
  personas: Persona[],
  description: string,
  draft: (subjects: Subject[], asker: Reader) => Promise<Report>,
  asked: AskedJob | null = null,
): Promise<GapReport> {
  const owner = currentUser(ctx);
  const subjects = await Promise.all(personas.map((persona) => subjectOf(ctx, persona)));
  const inputHash = hashOf(ctx, kind, subjects, description);
  const newest = () => ctx.em.findOne(GapReport, { owner: owner.id, kind, inputHash }, { orderBy: NEWEST_FIRST });
  return once(ctx, {
    key: `report ${owner.id} ${kind} ${inputHash}`,
    async find(waited) {
      const stored = await newest();
      return stored?.fallback && !waited && ctx.analyst.available() ? null : stored;
    },
    async make(held) {
      const earlier = await newest();
      try {
        await assertWithinDay(ctx, 'analysesPerDay');
      } catch (error) {
        if (earlier) return earlier;
        throw error;
      }
      const drafted = await draft(subjects, { owner: owner.id, language: languageOf(ctx) });
      if (drafted.fallback && earlier) return earlier;
      return withinDay(ctx, 'analysesPerDay', async (em) => {
        await held.keep(em);
        return store(ctx, em, { kind, inputHash, personas, drafted, asked });
      });
    },
  });
}

interface Drafted {
  kind: AnalysisKind;
  inputHash: string;
  personas: Persona[];
  drafted: Report;
  asked: AskedJob | null;
}

/** A stored job, and the ids of its requirements in the order in which a report covers them. */
interface AskedJob {
  job: Job;
  ids: string[];
}

async function store(
  ctx: Context,
  em: EntityManager,
  { kind, inputHash, personas, drafted, asked }: Drafted,
): Promise<GapReport> {
  const owner = currentUser(ctx);
  await holdPersonas(ctx, em, personas, 'analyse');
  const openQuestions = personas.every((persona) => persona.owner.id === owner.id)
    ? await ownQuestions(ctx, em, drafted.questions)
    : drafted.questions.map(othersQuestion);
  const { engine, score, subScores, issues, coverage, tokens, fallback = false } = drafted;
  const [single = null] = personas.length === 1 ? personas : [];
  const row = em.create(GapReport, {
    kind,
    inputHash,
    owner: ref(owner),
    createdAt: ctx.now(),
    engine,
    fallback,
    score,
    subScores,
    issues: issues.map((issue) => ({
      ...issue,
      id: randomUUID(),
      key: keyOf(issue, single ? contentOf(single) : null),
    })),
    coverage: coverage.map((one, i) => ({ ...one, id: asked?.ids[i] ?? randomUUID() })),
    job: asked && (await stillThere(em, asked.job)),
    tokens,
    personas,
    openQuestions,
  });
  await em.flush();
  return row;
}

/** A job that was deleted while its report was made leaves it without. */
async function stillThere(em: EntityManager, { id }: Job): Promise<Ref<Job> | null> {
  const job = await em.findOne(Job, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
  return job && ref(job);
}

async function ownQuestions(ctx: Context, em: EntityManager, asked: Report['questions']): Promise<OpenQuestion[]> {
  const questions = await keepQuestions(ctx, em, asked);
  return questions.filter(({ answer }) => answer === null).map(({ id, question, field }) => ({ id, question, field }));
}

/** A question about someone else goes with the report: whoever reads it cannot answer for that person. */
const othersQuestion = ({ question, field }: Report['questions'][number]): OpenQuestion => ({
  id: randomUUID(),
  question,
  field,
});

/** Of someone else's persona only itself: the CV behind it and what its person has answered stay private. */
async function subjectOf(ctx: Context, persona: Persona): Promise<Subject> {
  if (persona.owner.id !== currentUser(ctx).id)
    return { id: persona.id, title: persona.title, content: contentOf(persona), document: null, answers: [] };
  const cv = persona.baseCv && (await persona.baseCv.load());
  const document = cv && { pageCount: cv.pageCount ?? 0, language: cv.language, warnings: cv.warnings };
  return {
    id: persona.id,
    title: persona.title,
    content: contentOf(persona),
    document,
    answers: await answersOf(ctx, persona.owner.id),
  };
}

/** What the request asks for, else what the person prefers (`preferences.language`); null: that of the persona. */
const languageOf = (ctx: Context): AdviceLanguage | null =>
  ctx.language ?? acceptedLanguage(currentUser(ctx).preferences['language']);

/** Of everything that an analysis reads; the month stands for the clock, as careers are counted in months. */
function hashOf(ctx: Context, kind: AnalysisKind, subjects: Subject[], description: string): string {
  const month = ctx.now().toISOString().slice(0, 7);
  return createHash('sha256')
    .update(
      JSON.stringify([
        contentVersions.rules,
        ctx.config.llm?.model ?? null,
        month,
        kind,
        languageOf(ctx),
        subjects,
        description,
      ]),
    )
    .digest('hex');
}
