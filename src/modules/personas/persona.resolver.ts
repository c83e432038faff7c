import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { PageArgs } from '../../page.ts';
import { UuidScalar } from '../../scalars.ts';
import { Cv } from '../cvs/cv.entity.ts';
import { Person, User } from '../users/user.entity.ts';
import { Persona } from './persona.entity.ts';
import { CreatePersonaInput, UpdatePersonaInput } from './persona.inputs.ts';
import * as personas from './persona.service.ts';

@Resolver(() => Persona)
export class PersonaResolver {
  @Authorized()
  @Query(() => [Persona], { description: 'The personas of the signed-in user, newest first.' })
  personas(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Persona[]> {
    return personas.listPersonas(ctx, page);
  }

  @Authorized()
  @Query(() => Persona, { description: 'A persona.' })
  persona(@Ctx() ctx: Context, @Arg('id', () => UuidScalar, { description: 'The persona.' }) id: string): Promise<Persona> {
    return personas.getPersona(ctx, id);
  }

  @Authorized()
  @Mutation(() => Persona, { description: 'Makes a persona, from a CV or from scratch.' })
  createPersona(@Ctx() ctx: Context, @Args(() => CreatePersonaInput) input: CreatePersonaInput): Promise<Persona> {
    return personas.createPersona(ctx, input);
  }

  @Authorized()
  @Mutation(() => Persona, { description: 'Changes fields of a persona: absent means unchanged, null clears, a list replaces the list.' })
  updatePersona(@Ctx() ctx: Context, @Args(() => UpdatePersonaInput) input: UpdatePersonaInput): Promise<Persona> {
    return personas.updatePersona(ctx, input);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Removes a persona with its reports and exports.' })
  deletePersona(@Ctx() ctx: Context, @Arg('id', () => UuidScalar, { description: 'The persona.' }) id: string): Promise<boolean> {
    return personas.deletePersona(ctx, id);
  }

  @FieldResolver(() => UuidScalar, { nullable: true, description: 'The CV that it was made from.' })
  baseCvId(@Root() persona: Persona): string | null {
    return persona.baseCv?.id ?? null;
  }

  @FieldResolver(() => UuidScalar, { description: 'Whose persona it is.' })
  ownerId(@Root() persona: Persona): string {
    return persona.owner.id;
  }

  @GraphOnly()
  @FieldResolver(() => Person, { description: 'Whose persona it is.' })
  owner(@Root() persona: Persona): Promise<Person> {
    return persona.owner.loadOrFail();
  }

  @GraphOnly()
  @FieldResolver(() => Cv, { nullable: true, description: 'The CV that it was made from; its owner alone sees it.' })
  baseCv(@Ctx() ctx: Context, @Root() persona: Persona): Promise<Cv | null> {
    return personas.baseCvOf(ctx, persona);
  }
}

@Resolver(() => User)
export class UserPersonasResolver {
  @GraphOnly()
  @FieldResolver(() => [Persona], { description: 'Personas of the account, newest first.' })
  personas(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs): Promise<Persona[]> {
    return personas.listPersonas(ctx, page);
  }
}

@Resolver(() => Cv)
export class CvPersonasResolver {
  @GraphOnly()
  @FieldResolver(() => [Persona], { description: 'Personas that were made from this CV.' })
  personas(@Root() cv: Cv): Promise<Persona[]> {
    return cv.personas.loadItems();
  }
}
