import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { askedFields } from '../../asked-fields.ts';
import { listOf, WORK_COST } from '../../complexity.ts';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { type FileUpload, JsonObjectScalar, UploadScalar, UuidScalar } from '../../scalars.ts';
import type { InTurns } from '../../turns.ts';
import { ParseWarning } from '../cvs/content.entity.ts';
import { Cv } from '../cvs/cv.entity.ts';
import { Job } from '../jobs/job.entity.ts';
import { Person, User } from '../users/user.entity.ts';
import { Persona } from './persona.entity.ts';
import { CreatePersonaInput, PersonaListArgs, UpdatePersonaInput } from './persona.inputs.ts';
import * as imports from './import.service.ts';
import { madeFrom } from './made-from.service.ts';
import * as personas from './persona.service.ts';
import { PersonaSummary } from './persona-summary.entity.ts';
import { PersonaChange, PersonaVersion } from './persona-version.entity.ts';
import { KEPT_VERSIONS } from './persona-history.ts';
import * as versions from './persona-version.service.ts';

@Resolver(() => Persona)
export class PersonaResolver {
  @Authorized()
  @Query(() => [Persona], { description: 'The personas of the signed-in user, newest first.' })
  personas(
    @Ctx() ctx: Context,
    @Args(() => PersonaListArgs) page: PersonaListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InTurns<Persona>> {
    return personas.listPersonas(ctx, page, askedFields(info));
  }

  @Authorized()
  @Query(() => [PersonaSummary], {
    description: 'The personas of the signed-in user without their content, newest first.',
  })
  personaSummaries(@Ctx() ctx: Context, @Args(() => PersonaListArgs) page: PersonaListArgs): Promise<PersonaSummary[]> {
    return personas.listSummaries(ctx, page);
  }

  @Authorized()
  @Query(() => Persona, { description: 'A persona.' })
  persona(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The persona.' }) id: string,
  ): Promise<Persona> {
    return personas.getPersona(ctx, id);
  }

  @Authorized()
  @Mutation(() => Persona, { description: 'Makes a persona, from a CV or from scratch.' })
  createPersona(@Ctx() ctx: Context, @Args(() => CreatePersonaInput) input: CreatePersonaInput): Promise<Persona> {
    return personas.createPersona(ctx, input);
  }

  @Authorized()
  @Mutation(() => Persona, {
    description: 'Changes fields of a persona: absent means unchanged, null clears, a list replaces the list.',
  })
  updatePersona(@Ctx() ctx: Context, @Args(() => UpdatePersonaInput) input: UpdatePersonaInput): Promise<Persona> {
    return personas.updatePersona(ctx, input);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Removes a persona with its reports and exports.' })
  deletePersona(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The persona.' }) id: string,
  ): Promise<boolean> {
    return personas.deletePersona(ctx, id);
  }

  @Authorized()
  @Mutation(() => Persona, { description: 'Makes a second persona that begins as this one is.' })
  duplicatePersona(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The persona to begin from.' }) id: string,
    @Arg('title', () => String, { nullable: true, description: 'Working title of the new one.' }) title: string | null,
  ): Promise<Persona> {
    return personas.duplicatePersona(ctx, id, title);
  }

  @Authorized()
  @Mutation(() => Persona, { description: 'Makes a persona from a JSON Resume.' })
  importPersona(
    @Ctx() ctx: Context,
    @Arg('resume', () => JsonObjectScalar, { description: 'The JSON Resume (https://jsonresume.org/schema).' })
    resume: Record<string, unknown>,
    @Arg('title', () => String, {
      nullable: true,
      description: 'Working title; without it one is taken from the document.',
    })
    title: string | null,
  ): Promise<Persona> {
    return imports.importPersona(ctx, resume, title);
  }

  @Authorized()
  @Mutation(() => Persona, {
    complexity: WORK_COST,
    description:
      'Makes a persona from a file: JSON Resume, the ZIP that LinkedIn exports, a Europass (XML, or the PDF with it ' +
      'inside) or a vCard, told by its content.',
  })
  importPersonaFile(
    @Ctx() ctx: Context,
    @Arg('file', () => UploadScalar, { description: 'The file.' }) file: Promise<FileUpload>,
    @Arg('title', () => String, {
      nullable: true,
      description: 'Working title; without it one is taken from the file.',
    })
    title: string | null,
  ): Promise<Persona> {
    return imports.importFile(ctx, file, title);
  }

  @Authorized()
  @Query(() => [PersonaVersion], {
    complexity: listOf(KEPT_VERSIONS),
    description: 'Earlier states of a persona, newest first.',
  })
  personaVersions(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The persona.' }) id: string,
  ): Promise<PersonaVersion[]> {
    return versions.listVersions(ctx, id);
  }

  @Authorized()
  @Query(() => [PersonaChange], { description: 'What differs between two versions, of which one may be the present.' })
  personaVersionDiff(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The persona.' }) id: string,
    @Arg('a', () => Int, { description: 'The version before.' }) a: number,
    @Arg('b', () => Int, { description: 'The version after.' }) b: number,
  ): Promise<PersonaChange[]> {
    return versions.diffVersions(ctx, id, a, b);
  }

  @Authorized()
  @Mutation(() => Persona, { description: 'Brings an earlier state back as the newest version.' })
  restorePersona(
    @Ctx() ctx: Context,
    @Arg('id', () => UuidScalar, { description: 'The persona.' }) id: string,
    @Arg('version', () => Int, { description: 'The version to bring back.' }) version: number,
  ): Promise<Persona> {
    return versions.restoreVersion(ctx, id, version);
  }

  @GraphOnly()
  @FieldResolver(() => [PersonaVersion], {
    complexity: listOf(KEPT_VERSIONS),
    description: 'Earlier states, newest first.',
  })
  versions(@Ctx() ctx: Context, @Root() persona: Persona): Promise<PersonaVersion[]> {
    return versions.listVersions(ctx, persona.id);
  }

  @FieldResolver(() => [ParseWarning], {
    description: 'What of an imported document was left out: in the answer of the import, [] in all others.',
  })
  warnings(@Root() persona: Persona): ParseWarning[] {
    return persona.importWarnings ?? [];
  }

  @FieldResolver(() => UuidScalar, { nullable: true, description: 'The CV that it was made from.' })
  baseCvId(@Root() persona: Persona): string | null {
    return persona.baseCv?.id ?? null;
  }

  @FieldResolver(() => UuidScalar, {
    nullable: true,
    description: 'The job that it was tailored for; its owner alone sees it.',
  })
  jobId(@Ctx() ctx: Context, @Root() persona: Persona): string | null {
    return personas.isOwn(ctx, persona) ? (persona.job?.id ?? null) : null;
  }

  @FieldResolver(() => UuidScalar, {
    nullable: true,
    description: 'The persona that it was tailored from; its owner alone sees it.',
  })
  basePersonaId(@Ctx() ctx: Context, @Root() persona: Persona): string | null {
    return personas.isOwn(ctx, persona) ? (persona.basePersona?.id ?? null) : null;
  }

  @GraphOnly()
  @FieldResolver(() => Job, {
    nullable: true,
    description: 'The job that it was tailored for; its owner alone sees it.',
  })
  async job(@Ctx() ctx: Context, @Root() persona: Persona): Promise<Job | null> {
    return personas.isOwn(ctx, persona) && persona.job ? persona.job.load() : null;
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
  personas(
    @Ctx() ctx: Context,
    @Args(() => PersonaListArgs) page: PersonaListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<InTurns<Persona>> {
    return personas.listPersonas(ctx, page, askedFields(info));
  }
}

@Resolver(() => Cv)
export class CvPersonasResolver {
  @GraphOnly()
  @FieldResolver(() => [Persona], { description: 'Personas that were made from this CV.' })
  personas(@Ctx() ctx: Context, @Root() cv: Cv): Promise<InTurns<Persona>> {
    return madeFrom(ctx, cv);
  }
}
