import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { LARGE_TEXT_COST, WORK_COST } from '../../complexity.ts';
import type { Context } from '../../context.ts';
import { GraphOnly } from '../../graph-only.ts';
import { SearchArgs } from '../../page.ts';
import { type FileUpload, UploadScalar, UuidScalar } from '../../scalars.ts';
import type { InTurns } from '../../turns.ts';
import { Person, User } from '../users/user.entity.ts';
import { Provenance } from './content.entity.ts';
import { Cv, CvSummary, UploadedCv } from './cv.entity.ts';
import { CorrectCvInput } from './correction.inputs.ts';
import * as corrections from './correction.service.ts';
import * as cvs from './cv.service.ts';
import { readAgain } from './read.service.ts';

@Resolver(() => Cv)
export class CvResolver {
  @Authorized()
  @Query(() => [CvSummary], { description: 'The CVs of the signed-in user, newest first.' })
  cvs(@Ctx() ctx: Context, @Args(() => SearchArgs) page: SearchArgs): Promise<InTurns<CvSummary>> {
    return cvs.listCvs(ctx, page);
  }

  @Authorized()
  @Query(() => Cv, { description: 'A CV and what was read from it.' })
  cv(@Ctx() ctx: Context, @Arg('cvId', () => UuidScalar, { description: 'The CV.' }) cvId: string): Promise<Cv> {
    return cvs.getCv(ctx, cvId);
  }

  @Authorized()
  @Mutation(() => UploadedCv, {
    complexity: WORK_COST,
    description:
      'Uploads a CV (PDF, DOCX, ODT, RTF, Markdown or plain text) and reads it; waits some seconds for the reading.',
  })
  uploadCv(
    @Ctx() ctx: Context,
    @Arg('file', () => UploadScalar, { description: 'The CV.' }) file: Promise<FileUpload>,
  ): Promise<UploadedCv> {
    return cvs.uploadCv(ctx, file);
  }

  @Authorized()
  @Mutation(() => Cv, {
    description:
      'Sets what the reading of a CV got wrong: absent means unchanged, null clears, a list replaces the list. Personas ' +
      'made later and the knowledge base follow it; another reading keeps it.',
  })
  correctCv(@Ctx() ctx: Context, @Args(() => CorrectCvInput) input: CorrectCvInput): Promise<Cv> {
    return corrections.correctCv(ctx, input);
  }

  @Authorized()
  @Mutation(() => Cv, { description: 'Drops all corrections of a CV: it says what was read from its file.' })
  restoreCv(
    @Ctx() ctx: Context,
    @Arg('cvId', () => UuidScalar, { description: 'The CV.' }) cvId: string,
    @Arg('version', () => Int, {
      nullable: true,
      description: 'The version that is to be restored; another one stored answers a conflict.',
    })
    version: number | null | undefined,
  ): Promise<Cv> {
    return corrections.restoreReading(ctx, cvId, version);
  }

  @Authorized()
  @Mutation(() => Cv, {
    complexity: WORK_COST,
    description:
      'Reads the file of a CV again, as a later version of this service may read it better, and waits some seconds ' +
      'for it; corrections stay.',
  })
  readCvAgain(
    @Ctx() ctx: Context,
    @Arg('cvId', () => UuidScalar, { description: 'The CV.' }) cvId: string,
  ): Promise<Cv> {
    return readAgain(ctx, cvId);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Removes a CV and its file; personas made from it stay.' })
  deleteCv(
    @Ctx() ctx: Context,
    @Arg('cvId', () => UuidScalar, { description: 'The CV.' }) cvId: string,
  ): Promise<boolean> {
    return cvs.deleteCv(ctx, cvId);
  }

  @Authorized()
  @Subscription(() => Cv, {
    subscribe: ({ args, context }: { args: { cvId: string }; context: Context }) => cvs.followCv(context, args.cvId),
    description: 'A CV in work: as it is now, and again when it is read or has failed.',
  })
  cvProgress(@Root() cv: Cv | Error, @Arg('cvId', () => UuidScalar, { description: 'The CV.' }) _cvId: string): Cv {
    if (cv instanceof Error) throw cv;
    return cv;
  }

  @FieldResolver(() => String, { complexity: LARGE_TEXT_COST, description: 'The whole text, in reading order.' })
  async rawText(@Root() cv: Cv): Promise<string> {
    return (await cvs.loadTexts(cv)).rawText;
  }

  @FieldResolver(() => [Provenance], {
    complexity: LARGE_TEXT_COST,
    description: 'Where each value stands in the document.',
  })
  async provenance(@Root() cv: Cv): Promise<Provenance[]> {
    const { provenance } = await cvs.loadTexts(cv);
    return provenance.map((place) => ({ ...place, corrected: place.corrected ?? false }));
  }

  @GraphOnly()
  @FieldResolver(() => Person, { description: 'Whose CV it is.' })
  owner(@Root() cv: Cv): Promise<Person> {
    return cv.owner.loadOrFail();
  }
}

@Resolver(() => User)
export class UserCvsResolver {
  @GraphOnly()
  @FieldResolver(() => [Cv], { description: 'CVs of the account, newest first.' })
  cvs(@Ctx() ctx: Context, @Args(() => SearchArgs) page: SearchArgs): Promise<InTurns<Cv>> {
    return cvs.listCvs(ctx, page);
  }
}
