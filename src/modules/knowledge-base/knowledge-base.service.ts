import { MOST_QUESTIONS } from '../../analysis/report.ts';
import { ref } from '@mikro-orm/core';
import { knowledgeGatherer } from '../../analysis/knowledge/knowledge.ts';
import { currentUser, type Context } from '../../context.ts';
import { InvalidRequestError, NotFoundError } from '../../errors.ts';
import { Correction } from './correction.entity.ts';
import type { ClarifyInput, CorrectKnowledgeInput } from './knowledge-base.inputs.ts';
import type { KnowledgeBase } from './knowledge-base.types.ts';
import { originsOf } from './origins.ts';
import { Question } from './question.entity.ts';
import { keepQuestions } from './question.service.ts';

const MAX_ANSWER = 5_000;

/** What every person is asked once; the answer becomes the preference that the field names. */
const PREFERENCE_QUESTIONS = [
  {
    key: 'preferences.work_mode',
    field: 'preferences.work_mode',
    question: 'Do you want to work on site, remotely, or both?',
  },
  {
    key: 'preferences.relocation',
    field: 'preferences.relocation',
    question: 'Would you move for a job, and where to?',
  },
];

export async function knowledgeBase(ctx: Context): Promise<KnowledgeBase> {
  const user = currentUser(ctx);
  const unasked = PREFERENCE_QUESTIONS.filter(({ field }) => user.preferences[preferenceOf(field) ?? ''] === undefined);
  await keepQuestions(ctx, ctx.em, unasked);
  const questions = await ctx.em.find(Question, { owner: user.id }, { orderBy: { createdAt: 'desc', id: 'asc' } });
  const gatherer = knowledgeGatherer(await ctx.em.find(Correction, { owner: user.id }));
  for await (const origins of originsOf(ctx, questions)) for (const origin of origins) gatherer.add(origin);
  const open = questions.filter(
    ({ answer, field }) => answer === null && user.preferences[preferenceOf(field) ?? ''] === undefined,
  );
  return {
    ...gatherer.gathered(),
    preferences: user.preferences,
    openQuestions: open.slice(0, MOST_QUESTIONS).map(({ id, question, field }) => ({ id, question, field })),
  };
}

/** Stores answers, all or none. @throws {InvalidRequestError} for a question that was not asked of this person */
export async function clarify(ctx: Context, { answers }: ClarifyInput): Promise<KnowledgeBase> {
  const user = currentUser(ctx);
  const entries = Object.entries(answers);
  if (!entries.length)
    throw new InvalidRequestError("Invalid or missing parameter 'answers': must hold at least one answer");
  const asked = new Map((await ctx.em.find(Question, { owner: user.id })).map((question) => [question.id, question]));
  for (const [id, answer] of entries) {
    const question = asked.get(id);
    if (!question)
      throw new InvalidRequestError(
        `Invalid or missing parameter 'answers': there is no question ${id.slice(0, 40)}; nothing was stored`,
      );
    if (!answer.trim() || answer.length > MAX_ANSWER)
      throw new InvalidRequestError(
        `Invalid or missing parameter 'answers': an answer must have 1 to ${MAX_ANSWER} characters; nothing was stored`,
      );
    question.answer = answer.trim();
    question.answeredAt = ctx.now();
    const preference = preferenceOf(question.field);
    if (preference) user.preferences = { ...user.preferences, [preference]: question.answer };
  }
  await ctx.em.flush();
  return knowledgeBase(ctx);
}

/** Renames, merges or removes an entry, for good. */
export async function correctKnowledge(
  ctx: Context,
  { list, name, renameTo }: CorrectKnowledgeInput,
): Promise<KnowledgeBase> {
  const owner = currentUser(ctx);
  const entry = (await knowledgeBase(ctx))[list].find(
    (known) => known.name.toLowerCase() === name.trim().toLowerCase(),
  );
  if (!entry) throw new NotFoundError(`The knowledge base has no ${name.slice(0, 100)} in this list.`);
  const to = renameTo?.trim() ?? null;
  const earlier = await ctx.em.find(Correction, { owner: owner.id, list, to: entry.name });
  for (const correction of earlier) correction.to = to;
  const own = await ctx.em.findOne(Correction, { owner: owner.id, list, name: entry.name });
  if (own) own.to = to;
  else ctx.em.create(Correction, { owner: ref(owner), list, name: entry.name, to });
  await ctx.em.flush();
  return knowledgeBase(ctx);
}

const preferenceOf = (field: string): string | null => /^preferences\.(\w+)$/.exec(field)?.[1] ?? null;
