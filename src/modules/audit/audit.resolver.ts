import { Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { AuditEntry } from './audit.entity.ts';
import * as audit from './audit.service.ts';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Authorized()
  @Query(() => [AuditEntry], {
    description: 'What others did to what belongs to the signed-in person, and what that person shared, newest first.',
  })
  audit(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<AuditEntry[]> {
    return audit.listAudit(ctx, page);
  }

  @FieldResolver(() => UuidScalar, { description: 'Who did it.' })
  actorId(@Root() entry: AuditEntry): string {
    return entry.actor.id;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of who did it; null once that account is gone.' })
  async actorName(@Root() entry: AuditEntry): Promise<string | null> {
    return (await entry.actor.load())?.name ?? null;
  }
}
