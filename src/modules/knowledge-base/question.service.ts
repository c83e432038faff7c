import { ref } from '@mikro-orm/core';
import type { Answer, Question as AskedQuestion } from '../../analysis/report.ts';
import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { Question } from './question.entity.ts';

/** What the person has answered so far, oldest first. */
export async function answersOf(ctx: Context, ownerId: string): Promise<Answer[]> {
  const rows = await ctx.em.find(
    Question,
    { owner: ownerId, answer: { $ne: null } },
    { orderBy: { answeredAt: 'asc', id: 'asc' } },
  );
  return rows.map(({ key, question, field, answer }) => ({ key, question, field, answer: answer ?? '' }));
}

/** Gives each question the row that answering takes; one that was asked before keeps its row and its answer. */
export async function keepQuestions(ctx: Context, em: EntityManager, questions: AskedQuestion[]): Promise<Question[]> {
  if (!questions.length) return [];
  const owner = currentUser(ctx);
  const keys = questions.map(({ key }) => key);
  await em.upsertMany(
    Question,
    questions.map((q) => ({ ...new Question(), ...q, owner: ref(owner), createdAt: ctx.now() })),
    { onConflictFields: ['owner', 'key'], onConflictAction: 'merge', onConflictMergeFields: ['question', 'field'] },
  );
  const rows = await em.find(Question, { owner: owner.id, key: { $in: keys } });
  return keys.flatMap((key) => rows.filter((row) => row.key === key));
}
