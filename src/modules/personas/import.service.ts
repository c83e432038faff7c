import { currentUser, type Context } from '../../context.ts';
import { InvalidRequestError, UnprocessableError, UnsupportedMediaTypeError } from '../../errors.ts';
import type { ImportedPersona } from '../../json-resume/imported.ts';
import { fromJsonResume, JsonResumeError } from '../../json-resume/read.ts';
import { UnreadableFileError } from '../../parsing/errors.ts';
import type { FileUpload } from '../../scalars.ts';
import { receiveBytes } from '../cvs/upload.ts';
import { assertWithinLimits } from './imported.ts';
import type { Persona } from './persona.entity.ts';
import { insertPersona } from './persona.service.ts';

/** @throws {InvalidRequestError} that names what is no JSON Resume, or longer than a change may make it */
export async function importPersona(
  ctx: Context,
  resume: Record<string, unknown>,
  title: string | null,
): Promise<Persona> {
  return store(ctx, await told(async () => fromJsonResume(resume)), title);
}

/**
 * Makes a persona from a file of another program, told by its content and read in a child process.
 * @throws {UnsupportedMediaTypeError | UnprocessableError | InvalidRequestError} for one that cannot be read, with the reason
 */
export async function importFile(ctx: Context, upload: Promise<FileUpload>, title: string | null): Promise<Persona> {
  const owner = currentUser(ctx).id;
  const { createReadStream } = await upload;
  const { bytes } = await receiveBytes(createReadStream(), ctx.config.maxUploadBytes);
  return store(ctx, await told(() => ctx.parser.profile(bytes, { owner })), title);
}

async function store(ctx: Context, imported: ImportedPersona, title: string | null): Promise<Persona> {
  const { content, tags, origin, warnings } = imported;
  const values = {
    ...content,
    tags,
    title: title?.trim() || imported.title || content.headline || content.name || 'Imported',
  };
  await assertWithinLimits(values);
  const persona = await insertPersona(ctx, { ...values, origin });
  return Object.assign(persona, { importWarnings: warnings });
}

async function told(reading: () => Promise<ImportedPersona>): Promise<ImportedPersona> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof JsonResumeError) throw new InvalidRequestError(error.message, error.details);
    if (!(error instanceof UnreadableFileError)) throw error;
    throw error.reason === 'unsupported'
      ? new UnsupportedMediaTypeError(error.message)
      : new UnprocessableError(error.message);
  }
}
