import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { WORK_COST } from '../../complexity.ts';
import type { Context } from '../../context.ts';
import { type FileUpload, UploadScalar } from '../../scalars.ts';
import { Photo } from './photo.entity.ts';
import * as service from './photo.service.ts';

@Resolver(() => Photo)
export class PhotoResolver {
  @Authorized()
  @Mutation(() => Photo, {
    complexity: WORK_COST,
    description:
      'Takes the photo of the account (JPEG, PNG or WebP), in place of an earlier one: drawn anew, without metadata. ' +
      'Documents bear it where an export says so; no model is sent it.',
  })
  uploadPhoto(
    @Ctx() ctx: Context,
    @Arg('file', () => UploadScalar, { description: 'The photo.' }) file: Promise<FileUpload>,
  ): Promise<Photo> {
    return service.uploadPhoto(ctx, file);
  }

  @Authorized()
  @Query(() => Photo, { description: 'The photo of the account.' })
  photo(@Ctx() ctx: Context): Promise<Photo> {
    return service.getPhoto(ctx);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Removes the photo of the account.' })
  deletePhoto(@Ctx() ctx: Context): Promise<boolean> {
    return service.deletePhoto(ctx);
  }
}
