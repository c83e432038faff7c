import { OptimisticLockError, ref } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { NEWEST_FIRST, type PageArgs } from '../../page.ts';
import { type Cv, CvStatus } from '../cvs/cv.entity.ts';
import { getCv } from '../cvs/cv.service.ts';
import { Export } from '../exports/export.entity.ts';
import { GapReport } from '../gap-analysis/gap-report.entity.ts';
import { withinPlan } from '../users/plan.service.ts';
import { contentChanges, defaultSections, fromCv } from './persona.content.ts';
import { Persona } from './persona.entity.ts';
import type { CreatePersonaInput, UpdatePersonaInput } from './persona.inputs.ts';
import { canEditPersona, canReadPersona } from './persona.policy.ts';

export function listPersonas(ctx: Context, page: PageArgs): Promise<Persona[]> {
  return ctx.em.find(Persona, { owner: currentUser(ctx).id }, { ...page, orderBy: NEWEST_FIRST });
}

/** @throws {NotFoundError} also for what belongs to someone else: existence is not told */
export async function getPersona(ctx: Context, id: string): Promise<Persona> {
  const persona = await ctx.em.findOneOrFail(Persona, { id });
  if (!canReadPersona(currentUser(ctx), persona)) throw new NotFoundError('There is no such persona, or it is not yours.');
  return persona;
}

export async function createPersona(ctx: Context, input: CreatePersonaInput): Promise<Persona> {
  const user = currentUser(ctx);
  const cv = input.baseCvId ? await getCv(ctx, input.baseCvId) : null;
  if (cv && cv.status !== CvStatus.PARSED) throw new ConflictError('The CV is still being read. Wait until its status is parsed, then make the persona.');
  return withinPlan(ctx, 'personas', (em) => em.count(Persona, { owner: user.id }), async (em) => {
    const now = ctx.now();
    const persona = em.create(Persona, {
      title: input.title.trim(), owner: ref(user), baseCv: cv && ref(cv), createdAt: now, updatedAt: now, sections: defaultSections(),
      ...(cv && fromCv(cv)), ...contentChanges(input.overrides ?? {}),
    });
    await em.flush();
    return persona;
  });
}

export async function updatePersona(ctx: Context, input: UpdatePersonaInput): Promise<Persona> {
  const persona = await editablePersona(ctx, input.id);
  if (input.version != null && input.version !== persona.version) throw stale(persona);
  ctx.em.assign(persona, { ...contentChanges(input), ...(input.title && { title: input.title.trim() }), updatedAt: ctx.now() });
  try {
    await ctx.em.flush();
  } catch (error) {
    if (error instanceof OptimisticLockError) throw stale(persona);
    throw error;
  }
  return persona;
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

async function editablePersona(ctx: Context, id: string): Promise<Persona> {
  const persona = await getPersona(ctx, id);
  if (!canEditPersona(currentUser(ctx), persona)) throw new NotFoundError('There is no such persona, or it is not yours.');
  return persona;
}

const stale = (persona: Persona) => new ConflictError(`The persona has been changed in the meantime (it is at version ${persona.version} or later). Read it again and repeat the change on that.`);
