import type { Context } from '../../context.ts';
import { NotFoundError } from '../../errors.ts';
import { type PersonaValue, toValues } from '../../persona-paths.ts';
import { contentOf } from './persona.content.ts';
import type { Persona } from './persona.entity.ts';
import { getPersona, saveChange } from './persona.service.ts';
import { KEPT_VERSIONS } from './persona-history.ts';
import { PersonaVersion } from './persona-version.entity.ts';
import { type Change, changesBetween } from './version-diff.ts';

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

/**
 * What differs between two versions, the present one among them, in the order of the fields.
 * @throws {NotFoundError} for a version that is not kept
 */
export async function diffVersions(ctx: Context, personaId: string, a: number, b: number): Promise<Change[]> {
  const persona = await getPersona(ctx, personaId, 'history');
  const kept = await ctx.em.find(PersonaVersion, { persona, version: { $in: [a, b] } });
  // a stored content has its fields in an order of the database's own
  const fields = Object.keys(toValues(contentOf(persona)));
  const state = (version: number): PersonaValue => {
    const earlier = kept.find((one) => one.version === version);
    if (!earlier && version !== persona.version)
      throw new NotFoundError(
        `The persona has no version ${version}. It is at version ${persona.version}, and GET /personas/{id}/versions ` +
          'lists those before it.',
      );
    const { title, tags } = earlier ?? persona;
    const values = toValues(earlier?.content ?? contentOf(persona));
    return { title, tags, ...Object.fromEntries(fields.map((field) => [field, values[field] ?? null])) };
  };
  return changesBetween(state(a), state(b));
}
