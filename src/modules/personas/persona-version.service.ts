import type { Context } from '../../context.ts';
import { NotFoundError } from '../../errors.ts';
import type { Persona } from './persona.entity.ts';
import { getPersona, saveChange } from './persona.service.ts';
import { KEPT_VERSIONS } from './persona-history.ts';
import { PersonaVersion } from './persona-version.entity.ts';

export async function listVersions(ctx: Context, personaId: string): Promise<PersonaVersion[]> {
  const persona = await getPersona(ctx, personaId, 'history');
  return ctx.em.find(PersonaVersion, { persona }, { orderBy: { version: 'desc' }, limit: KEPT_VERSIONS });
}

/** Brings an earlier state back as the newest version; the state that it replaces is kept as well. */
export async function restoreVersion(ctx: Context, personaId: string, version: number): Promise<Persona> {
  const persona = await getPersona(ctx, personaId, 'history');
  const earlier = await ctx.em.findOne(PersonaVersion, { persona, version });
  if (!earlier)
    throw new NotFoundError(
      `The persona has no version ${version} to restore. GET /personas/{id}/versions lists what it has.`,
    );
  return saveChange(ctx, persona, { ...earlier.content, title: earlier.title, tags: earlier.tags });
}
