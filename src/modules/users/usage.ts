import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Cv } from '../cvs/cv.entity.ts';
import { Job } from '../jobs/job.entity.ts';
import { Persona } from '../personas/persona.entity.ts';
import { Share } from '../shares/share.entity.ts';
import { madeToday } from './plan.service.ts';
import { PLAN_LIMITS, type PlanLimits } from './plans.ts';
import type { User } from './user.entity.ts';

@ObjectType({ description: 'One limit of a plan.' })
export class Limit {
  @Field(() => Int, { description: 'At most.' }) limit!: number;
  @Field(() => Int, { description: 'Used of it.' }) used!: number;
}

@ObjectType({ description: 'What a plan allows: what is stored at a time, and what is made in 24 hours.' })
export class Limits implements Record<keyof PlanLimits, Limit> {
  @Field(() => Limit, { description: 'CVs stored.' }) cvs!: Limit;
  @Field(() => Limit, { description: 'Personas stored.' }) personas!: Limit;
  @Field(() => Limit, { description: 'Links to personas.' }) shares!: Limit;
  @Field(() => Limit, { description: 'Jobs stored.' }) jobs!: Limit;
  @Field(() => Limit, { description: 'Analyses made in 24 hours.' }) analysesPerDay!: Limit;
  @Field(() => Limit, { description: 'Exports made in 24 hours.' }) exportsPerDay!: Limit;
}

export async function limitsOf(ctx: Context, user: User): Promise<Limits> {
  const [cvs, personas, jobs, shares, [analysesPerDay = 0, exportsPerDay = 0]] = await Promise.all([
    ctx.em.count(Cv, { owner: user }),
    ctx.em.count(Persona, { owner: user }),
    ctx.em.count(Job, { owner: user }),
    ctx.em.count(Share, { owner: user }),
    madeToday(ctx, user, ['analysesPerDay', 'exportsPerDay']),
  ]);
  const used = { cvs, personas, jobs, shares, analysesPerDay, exportsPerDay };
  return Object.fromEntries(
    Object.entries(PLAN_LIMITS[user.plan]).map(([name, limit]) => [
      name,
      { limit, used: used[name as keyof PlanLimits] },
    ]),
  ) as unknown as Limits;
}
