import { OptimisticLockError, ref, UniqueConstraintViolationException } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import { ConflictError, InvalidRequestError, NotFoundError } from '../../errors.ts';
import { NEWEST_FIRST } from '../../page.ts';
import { type Cv, CvStatus } from '../cvs/cv.entity.ts';
import { getCv } from '../cvs/cv.service.ts';
import { Export } from '../exports/export.entity.ts';
import { fromJsonResume, type ImportedPersona, JsonResumeError } from '../exports/formats/json-resume-import.ts';
import { GapReport } from '../gap-analysis/gap-report.entity.ts';
import { withinPlan } from '../users/plan.service.ts';
import { contentChanges, contentOf, defaultSections, fromCv } from './persona.content.ts';
import { Persona } from './persona.entity.ts';
import type { CreatePersonaInput, PersonaListArgs, UpdatePersonaInput } from './persona.inputs.ts';
import { KEPT_VERSIONS, keepVersion } from './persona-version.service.ts';
import { PersonaVersion } from './persona-version.entity.ts';
import { canEditPersona, canReadPersona } from './persona.policy.ts';

export function listPersonas(ctx: Context, { archived, ...page }: PersonaListArgs): Promise<Persona[]> {
  return ctx.em.find(Persona, { owner: currentUser(ctx).id, archivedAt: archived ? { $ne: null } : null }, { ...page, orderBy: NEWEST_FIRST });
}

/** @throws {NotFoundError} also for what belongs to someone else: existence is not told */
export async function getPersona(ctx: Context, id: string): Promise<Persona> {
  const persona = await ctx.em.findOneOrFail(Persona, { id });
  if (!canReadPersona(currentUser(ctx), persona)) throw new NotFoundError('There is no such persona, or it is not yours.');
  return persona;
}

export async function createPersona(ctx: Context, input: CreatePersonaInput): Promise<Persona> {
  const cv = input.baseCvId ? await getCv(ctx, input.baseCvId) : null;
  if (cv && cv.status !== CvStatus.PARSED) throw new ConflictError('The CV is still being read. Wait until its status is parsed, then make the persona.');
  return insertPersona(ctx, { ...(cv && { ...fromCv(cv), baseCv: ref(cv) }), ...contentChanges(input.overrides ?? {}), title: input.title.trim() });
}

function insertPersona(ctx: Context, values: Partial<Persona> & { title: string }): Promise<Persona> {
  const user = currentUser(ctx);
  return withinPlan(ctx, 'personas', (em) => em.count(Persona, { owner: user.id }), async (em) => {
    const now = ctx.now();
    const persona = em.create(Persona, { ...values, sections: values.sections?.length ? values.sections : defaultSections(), owner: ref(user), createdAt: now, updatedAt: now });
    await em.flush();
    return persona;
  });
}

export async function updatePersona(ctx: Context, input: UpdatePersonaInput): Promise<Persona> {
  const persona = await editablePersona(ctx, input.id);
  if (input.version != null && input.version !== persona.version) throw stale(persona);
  const archivedAt = input.archived == null || input.archived === (persona.archivedAt !== null) ? {} : { archivedAt: input.archived ? ctx.now() : null };
  return saveChange(ctx, persona, { ...contentChanges(input), ...archivedAt, ...(input.title && { title: input.title.trim() }) });
}

/** Writes a change with the state before it. @throws {ConflictError} when another request was faster */
export async function saveChange(ctx: Context, persona: Persona, changes: Partial<Persona>): Promise<Persona> {
  keepVersion(ctx, persona);
  ctx.em.assign(persona, { ...changes, updatedAt: ctx.now() });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (error instanceof OptimisticLockError || error instanceof UniqueConstraintViolationException) throw stale(persona);
    throw error;
  }
  await ctx.em.nativeDelete(PersonaVersion, { persona: persona.id, version: { $lt: persona.version - KEPT_VERSIONS } });
  return persona;
}

/** A second persona that begins as the first one is. */
export async function duplicatePersona(ctx: Context, id: string, title: string | null): Promise<Persona> {
  const original = await getPersona(ctx, id);
  return insertPersona(ctx, { ...contentOf(original), tags: [...original.tags], title: title?.trim() || `${original.title} (2)`, baseCv: original.owner.id === currentUser(ctx).id ? original.baseCv : null });
}

/** @throws {InvalidRequestError} that names what is no JSON Resume */
export async function importPersona(ctx: Context, resume: Record<string, unknown>, title: string | null): Promise<Persona> {
  let imported: ImportedPersona;
  try {
    imported = fromJsonResume(resume);
  } catch (error) {
    if (error instanceof JsonResumeError) throw new InvalidRequestError(error.message, error.details);
    throw error;
  }
  return insertPersona(ctx, { ...imported.content, tags: imported.tags, title: title?.trim() || imported.title || imported.content.headline || imported.content.name || 'Imported' });
}

export async function deletePersona(ctx: Context, id: string): Promise<boolean> {
  const persona = await editablePersona(ctx, id);
  const files = await ctx.em.find(Export, { persona }, { fields: ['storageKey'] });
  await ctx.em.transactional(async (em) => {
    await em.nativeDelete(GapReport, { personas: { id } });
    await em.nativeDelete(Persona, { id });
  });
  for (const file of files) await ctx.storage.remove(file.storageKey);
  return true;
}

/** A CV is its owner's alone, also where its persona is seen by a team. */
export function baseCvOf(ctx: Context, persona: Persona): Promise<Cv | null> {
  return persona.baseCv && persona.owner.id === currentUser(ctx).id ? persona.baseCv.load() : Promise.resolve(null);
}

export async function editablePersona(ctx: Context, id: string): Promise<Persona> {
  const persona = await getPersona(ctx, id);
  if (!canEditPersona(currentUser(ctx), persona)) throw new NotFoundError('There is no such persona, or it is not yours.');
  return persona;
}

const stale = (persona: Persona) => new ConflictError(`The persona has been changed in the meantime (it is at version ${persona.version} or later). Read it again and repeat the change on that.`);
