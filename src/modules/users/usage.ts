import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Cv } from '../cvs/cv.entity.ts';
import { Export } from '../exports/export.entity.ts';
import { GapReport } from '../gap-analysis/gap-report.entity.ts';
import { Persona } from '../personas/persona.entity.ts';
import { DAY_MS } from './plan.service.ts';
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
  @Field(() => Limit, { description: 'Analyses made in 24 hours.' }) analysesPerDay!: Limit;
  @Field(() => Limit, { description: 'Exports made in 24 hours.' }) exportsPerDay!: Limit;
}

export async function limitsOf({ em, now }: Context, { id: owner, plan }: User): Promise<Limits> {
  const made = { owner, createdAt: { $gt: new Date(now().getTime() - DAY_MS) } };
  const [cvs, personas, analysesPerDay, exportsPerDay] = await Promise.all([
    em.count(Cv, { owner }),
    em.count(Persona, { owner }),
    em.count(GapReport, made),
    em.count(Export, made),
  ]);
  const used = { cvs, personas, analysesPerDay, exportsPerDay };
  return Object.fromEntries(
    Object.entries(PLAN_LIMITS[plan]).map(([name, limit]) => [name, { limit, used: used[name as keyof PlanLimits] }]),
  ) as unknown as Limits;
}
