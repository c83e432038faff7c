import { ref } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { contentOf } from './persona.content.ts';
import type { Persona } from './persona.entity.ts';
import { PersonaVersion } from './persona-version.entity.ts';

/** How many earlier states are kept of one persona; older ones go. */
export const KEPT_VERSIONS = 50;

/** Keeps the state of a persona that is about to change; written by the flush that writes the change. */
export function keepVersion(ctx: Context, persona: Persona): void {
  ctx.em.create(PersonaVersion, {
    persona: ref(persona),
    version: persona.version,
    title: persona.title,
    tags: persona.tags,
    content: { ...contentOf(persona) },
    createdAt: ctx.now(),
  });
}
