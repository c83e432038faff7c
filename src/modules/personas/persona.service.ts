import { defaultSections } from '../../content.ts';
import { LockMode, OptimisticLockError, ref, UniqueConstraintViolationException } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { ConflictError, ForbiddenError, NotFoundError } from '../../errors.ts';
import { holding, newest } from '../../page.ts';
import { removing } from '../../storage/together.ts';
import { inTurns, type InTurns } from '../../turns.ts';
import { AuditAction } from '../audit/audit.entity.ts';
import { record } from '../audit/audit.service.ts';
import { type Cv, CvStatus } from '../cvs/cv.entity.ts';
import { getCv } from '../cvs/cv.service.ts';
import { Export } from '../exports/export.entity.ts';
import { GapReport } from '../gap-analysis/gap-report.entity.ts';
import { standingOf } from '../teams/membership.service.ts';
import { withinPlan } from '../users/plan.service.ts';
import { contentChanges, contentOf, fromCv, listsOf, originOf } from './persona.content.ts';
import { Persona } from './persona.entity.ts';
import type { CreatePersonaInput, PersonaListArgs, UpdatePersonaInput } from './persona.inputs.ts';
import { KEPT_VERSIONS, keepVersion } from './persona-history.ts';
import { PersonaVersion } from './persona-version.entity.ts';
import { type PersonaSummary, SUMMARY_FIELDS, summaryOf } from './persona-summary.entity.ts';
import { assertNotTooLong } from '../cvs/content-limits.ts';
import { mayWithPersona, type PersonaAction } from './persona.policy.ts';

const TEXTS = ['title', 'headline', 'summary'];
const listed = (ctx: Context, archived: boolean, query?: string | null) => ({
  owner: currentUser(ctx).id,
  archivedAt: archived ? { $ne: null } : null,
  ...holding(query, TEXTS, ['tags', 'skills', 'work_history']),
});

/**
 * Reads no more than is asked for, as long as that is fields of the rows alone; what other fields are made of is not told
 * here. Such rows are none of the request's entities, which are whole.
 */
export async function listPersonas(
  ctx: Context,
  { archived, query, ...page }: PersonaListArgs,
  asked: ReadonlySet<string>,
): Promise<InTurns<Persona>> {
  const fields = columnsFor(ctx, asked);
  const em = fields ? ctx.em.fork({ keepTransactionContext: true }) : ctx.em;
  const [where, slice] = newest<Persona>(listed(ctx, archived, query), page);
  return inTurns(await em.find(Persona, where, { ...slice, ...(fields && { fields }) } as object), listsOf);
}

/** fields that are made of the keys of a row, which are always read */
const OF_KEYS = new Set(['__typename', 'id', 'owner', 'ownerId', 'baseCv', 'baseCvId', 'cursor', 'createdAt']);

function columnsFor({ em }: Context, asked: ReadonlySet<string>): string[] | null {
  const { properties } = em.getMetadata().get(Persona);
  const columns = [...asked].filter((name) => !OF_KEYS.has(name));
  return columns.every((name) => name in properties) ? ['id', 'owner', 'baseCv', 'createdAt', ...columns] : null;
}

/** Reads no more than it shows, apart from the entities of the request, which are whole. */
export async function listSummaries(
  ctx: Context,
  { archived, query, ...page }: PersonaListArgs,
): Promise<PersonaSummary[]> {
  const [where, slice] = newest<Persona>(listed(ctx, archived, query), page);
  const options = { ...slice, fields: SUMMARY_FIELDS };
  return (await ctx.em.fork({ keepTransactionContext: true }).find(Persona, where, options)).map(summaryOf);
}

const RECORDED: Partial<Record<PersonaAction, AuditAction>> = {
  read: AuditAction.PERSONA_READ,
  analyse: AuditAction.PERSONA_ANALYSED,
  export: AuditAction.PERSONA_EXPORTED,
  edit: AuditAction.PERSONA_EDITED,
};

/**
 * A persona for one purpose; what is done with another's is recorded for its owner.
 * @throws {NotFoundError} also for what belongs to a stranger: existence is not told
 * @throws {ForbiddenError} for what one may see in the team's list, but not do
 */
export async function getPersona(ctx: Context, id: string, action: PersonaAction = 'read'): Promise<Persona> {
  const persona = await ctx.em.findOneOrFail(Persona, { id });
  const standing = await standingOf(ctx.em, currentUser(ctx).id, persona.owner.id);
  if (!mayWithPersona(standing, 'list')) throw new NotFoundError('There is no such persona, or it is not yours.');
  if (!mayWithPersona(standing, action)) throw new ForbiddenError(FORBIDDEN[action] ?? FORBIDDEN_READ);
  if (RECORDED[action]) await record(ctx, RECORDED[action], persona.owner.id, id);
  return persona;
}

const FORBIDDEN_READ =
  'This persona is of someone else in your team: owners and managers see it, members only that it is there.';
const FORBIDDEN: Partial<Record<PersonaAction, string>> = {
  edit:
    'Its owner has not allowed others to edit this persona. The owner can allow it with PATCH ' +
    '/team/members/{user_id} { "managers_may_edit": true }.',
  copy: 'Only its owner copies a persona.',
  history: 'Only its owner sees earlier states of a persona.',
  share: 'Only its owner shows a persona to the world.',
  remove: 'Only its owner removes a persona.',
};

/**
 * For a transaction that stores something made of personas: whoever has left meanwhile leaves with them.
 * @throws {NotFoundError} when one of them is gone, or no longer to be seen
 */
export async function holdPersonas(
  ctx: Context,
  em: EntityManager,
  personas: Persona[],
  action: PersonaAction,
): Promise<void> {
  const gone = new NotFoundError(
    'There is no such persona any longer: it was removed meanwhile, or its owner has left the team.',
  );
  for (const owner of new Set(personas.map((persona) => persona.owner.id))) {
    if (!mayWithPersona(await standingOf(em, currentUser(ctx).id, owner, true), action)) throw gone;
  }
  const there = await em.find(
    Persona,
    { id: { $in: personas.map(({ id }) => id) } },
    { lockMode: LockMode.PESSIMISTIC_READ, orderBy: { id: 'asc' } },
  );
  if (there.length < personas.length) throw gone;
}

/** Records that personas of others were read where a report or an export leads to them. */
export async function recordReading(ctx: Context, personas: Persona[]): Promise<void> {
  for (const { id, owner } of personas) await record(ctx, AuditAction.PERSONA_READ, owner.id, id);
}

export async function createPersona(ctx: Context, input: CreatePersonaInput): Promise<Persona> {
  const cv = input.baseCvId ? await getCv(ctx, input.baseCvId) : null;
  if (cv && cv.status !== CvStatus.PARSED)
    throw new ConflictError('The CV is still being read. Wait until its status is parsed, then make the persona.');
  return insertPersona(ctx, {
    ...(cv && { ...fromCv(cv), baseCv: ref(cv) }),
    ...contentChanges(input.overrides ?? {}),
    title: input.title.trim(),
  });
}

/** A new persona of the signed-in person, where its plan has room for one more. */
export function insertPersona(ctx: Context, values: Partial<Persona> & { title: string }): Promise<Persona> {
  const user = currentUser(ctx);
  return withinPlan(
    ctx,
    'personas',
    (em) => em.count(Persona, { owner: user.id }),
    async (em) => {
      const now = ctx.now();
      const persona = em.create(Persona, {
        ...values,
        sections: values.sections?.length ? values.sections : defaultSections(),
        owner: ref(user),
        createdAt: now,
        updatedAt: now,
      });
      assertNotTooLong('A persona', contentOf(persona));
      await em.flush();
      return persona;
    },
  );
}

export async function updatePersona(ctx: Context, input: UpdatePersonaInput): Promise<Persona> {
  const persona = await getPersona(ctx, input.id, 'edit');
  if (input.version != null && input.version !== persona.version) throw stale(persona);
  const archivedAt =
    input.archived == null || input.archived === (persona.archivedAt !== null)
      ? {}
      : { archivedAt: input.archived ? ctx.now() : null };
  return saveChange(ctx, persona, {
    ...contentChanges(input),
    ...archivedAt,
    ...(input.title && { title: input.title.trim() }),
  });
}

/** Writes a change with the state before it. @throws {ConflictError} when another request was faster */
export async function saveChange(ctx: Context, persona: Persona, changes: Partial<Persona>): Promise<Persona> {
  keepVersion(ctx, persona);
  ctx.em.assign(persona, { ...changes, updatedAt: ctx.now() });
  assertNotTooLong('A persona', contentOf(persona));
  try {
    await ctx.em.flush();
  } catch (error) {
    if (error instanceof OptimisticLockError || error instanceof UniqueConstraintViolationException)
      throw stale(persona);
    throw error;
  }
  await ctx.em.nativeDelete(PersonaVersion, { persona: persona.id, version: { $lt: persona.version - KEPT_VERSIONS } });
  return persona;
}

/** A second persona that begins as the first one is. */
export async function duplicatePersona(ctx: Context, id: string, title: string | null): Promise<Persona> {
  const original = await getPersona(ctx, id, 'copy');
  return insertPersona(ctx, {
    ...contentOf(original),
    origin: await originOf(ctx, original),
    tags: [...original.tags],
    title: title?.trim() || `${original.title} (2)`,
    baseCv: original.baseCv,
  });
}

export async function deletePersona(ctx: Context, id: string): Promise<boolean> {
  const persona = await getPersona(ctx, id, 'remove');
  await removing(ctx, (setAside) =>
    ctx.em.transactional(async (em) => {
      // an analysis or export that is just being stored waits here, or has been stored and goes too
      await em.findOneOrFail(Persona, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const exported = await em.find(Export, { persona }, { fields: ['storageKey'] });
      await em.nativeDelete(GapReport, { personas: { id } });
      await em.nativeDelete(Persona, { id });
      await setAside(exported.map(({ storageKey }) => storageKey));
    }),
  );
  return true;
}

/** Whether a persona is of who asks. */
export const isOwn = (ctx: Context, persona: Persona): boolean => persona.owner.id === currentUser(ctx).id;

/** A CV is its owner's alone, also where its persona is seen by a team. */
export function baseCvOf(ctx: Context, persona: Persona): Promise<Cv | null> {
  return persona.baseCv && persona.owner.id === currentUser(ctx).id ? persona.baseCv.load() : Promise.resolve(null);
}

const stale = (persona: Persona) =>
  new ConflictError(
    `The persona has been changed in the meantime (it is at version ${persona.version} or later). Read ` +
      'it again and repeat the change on that.',
  );
