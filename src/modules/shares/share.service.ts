import { ref } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import type { PersonaContent } from '../../content.ts';
import { currentUser, type Context } from '../../context.ts';
import { GoneError, InvalidRequestError, NotFoundError, UnauthenticatedError } from '../../errors.ts';
import { newest, type PageArgs } from '../../page.ts';
import { hashToken, signParts } from '../../signing.ts';
import { AuditAction } from '../audit/audit.entity.ts';
import { record } from '../audit/audit.service.ts';
import { hashPassword, verifyPassword } from '../auth/passwords.ts';
import { documentOf, type DocumentSource, renderDocument, templateFor } from '../exports/document.ts';
import type { DocumentLook, ExportInput } from '../exports/export.inputs.ts';
import { documentName, MEDIA_TYPES } from '../exports/formats/media-types.ts';
import { contentOf } from '../personas/persona.content.ts';
import type { Persona } from '../personas/persona.entity.ts';
import { getPersona, holdPersonas } from '../personas/persona.service.ts';
import { forgive, limit } from '../throttles/throttle.service.ts';
import { withinPlan } from '../users/plan.service.ts';
import { Share, ShareFormat } from './share.entity.ts';
import type { ShareInput } from './share.inputs.ts';

const DAY_MS = 24 * 3_600_000;
const USUAL_MS = 30 * DAY_MS;
const LONGEST_MS = 366 * DAY_MS;

/** passwords tried at one link in a quarter of an hour: from one address, and from all */
const TRIES_OF_ADDRESS = 10;
const TRIES_OF_LINK = 200;
/** showings in a quarter of an hour from one address: each makes a document */
const SHOWINGS_OF_ADDRESS = 100;

/** Makes a link to a persona as it is now or, where it is `live`, as it will be. */
export async function sharePersona(ctx: Context, input: ShareInput): Promise<Share> {
  const { id: personaId, format: wished, live, expiresAt, password, ...look } = input;
  const format = wished ?? ShareFormat.HTML;
  const persona = await getPersona(ctx, personaId, 'share');
  const ends = endOf(ctx, expiresAt ?? null);
  const { language } = await sourceOf(ctx, persona, { format, look });
  const passwordHash = password ? await hashPassword(password) : null;
  const owner = currentUser(ctx);
  return withinPlan(
    ctx,
    'shares',
    (em) => em.count(Share, { owner: owner.id }),
    async (em) => {
      await holdPersonas(ctx, em, [persona], 'share');
      const id = randomUUID();
      const share = em.create(Share, {
        id,
        format,
        live,
        version: persona.version,
        look: live ? { ...look } : { ...look, language },
        content: live ? null : contentOf(persona),
        expiresAt: ends,
        createdAt: ctx.now(),
        tokenHash: hashToken(tokenOf(ctx.config.jwtSecret, id)),
        passwordHash,
        persona: ref(persona),
        owner: ref(owner),
      });
      await em.flush();
      await record(ctx, AuditAction.PERSONA_SHARED, owner.id, persona.id, em);
      return share;
    },
  );
}

function endOf(ctx: Context, wished: Date | null): Date {
  const now = ctx.now().getTime();
  const end = wished ?? new Date(now + USUAL_MS);
  if (end.getTime() > now && end.getTime() <= now + LONGEST_MS) return end;
  const message = 'must be in the future, and at most a year from now';
  throw new InvalidRequestError(`Invalid or missing parameter 'expiresAt': ${message}`, [
    { field: 'expiresAt', message },
  ]);
}

/** Links of the signed-in person, also those that have ended, newest first. */
export function listShares(ctx: Context, page: PageArgs): Promise<Share[]> {
  return ctx.em.find(Share, ...newest<Share>({ owner: currentUser(ctx).id }, page));
}

export async function listSharesOf(ctx: Context, personaId: string, page: PageArgs): Promise<Share[]> {
  const persona = await getPersona(ctx, personaId, 'share');
  return ctx.em.find(Share, ...newest<Share>({ persona }, page));
}

/** Ends a link for good: nothing of it is kept. */
export async function revokeShare(ctx: Context, id: string): Promise<boolean> {
  const owner = currentUser(ctx).id;
  await ctx.em.transactional(async (em) => {
    const share = await em.findOneOrFail(Share, { id, owner });
    await em.nativeDelete(Share, { id });
    await record(ctx, AuditAction.SHARE_REVOKED, owner, share.persona.id, em);
  });
  return true;
}

/** Null where the secret was replaced more than once since: the link works on, but cannot be written again. */
export function shareUrl(ctx: Context, { id, tokenHash }: Share): string | null {
  const { jwtSecret, jwtSecretPrevious, publicUrl } = ctx.config;
  const tokens = [jwtSecret, jwtSecretPrevious].flatMap((secret) => (secret ? [tokenOf(secret, id)] : []));
  const token = tokens.find((each) => hashToken(each) === tokenHash);
  return token === undefined ? null : `${publicUrl}/shared/${token}`;
}

/** Made of the id, so that a list can show the link again while the database holds its hash alone. */
const tokenOf = (secret: string, id: string): string => signParts(secret, 'share', [id]);

export interface SharedDocument {
  bytes: Uint8Array;
  contentType: string;
  filename: string;
}

/**
 * What a link leads to.
 * @throws {NotFoundError} for one that there is not, or no longer, {GoneError} for one that has ended
 * @throws {UnauthenticatedError} without the right password, {RateLimitedError} after too many tries
 */
export async function accessShare(ctx: Context, token: string, password: string | null): Promise<Share> {
  const share = await ctx.em.findOne(Share, { tokenHash: hashToken(token) }, { populate: ['content'] });
  if (!share)
    throw new NotFoundError(
      'This link does not work, or no longer. Ask the person who sent it to you for another one.',
    );
  if (share.expiresAt <= ctx.now())
    throw new GoneError('This link has ended. Ask the person who sent it to you for another one.');
  if (share.passwordHash) await assertPassword(ctx, share, share.passwordHash, password);
  return share;
}

async function assertPassword(ctx: Context, { id }: Share, hash: string, password: string | null): Promise<void> {
  if (password === null) throw new UnauthenticatedError('This page is protected by a password.');
  const [ofAddress, ofLink] = [
    ['share password', id, ctx.ip],
    ['share password', id],
  ];
  await limit(ctx, ofAddress, TRIES_OF_ADDRESS);
  await limit(ctx, ofLink, TRIES_OF_LINK);
  if (!(await verifyPassword(hash, password)))
    throw new UnauthenticatedError('The password is wrong. Ask the person who sent you the link.');
  await forgive(ctx, [ofAddress, ofLink]);
}

/** Makes the document of a link and counts the showing. @throws {RateLimitedError} after too many */
export async function showShare(ctx: Context, share: Share): Promise<SharedDocument> {
  await limit(ctx, ['share', share.id, ctx.ip], SHOWINGS_OF_ADDRESS, {
    refusal: 'This page was opened too often from here.',
  });
  const { format, content } = share;
  const persona = await share.persona.loadOrFail();
  const asOwner = { ...ctx, user: await share.owner.loadOrFail() };
  const source = await sourceOf(asOwner, persona, { format, content, look: await lastingLook(asOwner, share) });
  const { name, headline } = source.persona;
  // a persona without a name is called by its working title elsewhere; strangers never see that
  const shown = { ...source.persona, title: headline ?? 'CV', tags: [] };
  const { bytes } = await renderDocument(asOwner, { ...source, persona: shown }, null);
  await ctx.em.execute('update shares set views = views + 1, last_viewed_at = ? where id = ?', [ctx.now(), share.id]);
  return {
    bytes,
    contentType: MEDIA_TYPES[format],
    filename: documentName({ name, letterTo: undefined }, format),
  };
}

/** A link outlives a template of one's own: it then takes the usual one. */
async function lastingLook(ctx: Context, { format, look }: Share): Promise<DocumentLook> {
  const { templateId, ...others } = look as DocumentLook;
  try {
    await templateFor(ctx, format, templateId);
    return look;
  } catch (error) {
    if (error instanceof NotFoundError) return others;
    throw error;
  }
}

async function sourceOf(
  ctx: Context,
  persona: Persona,
  { format, look, content }: Pick<Share, 'format'> & { look: DocumentLook; content?: PersonaContent | null },
): Promise<DocumentSource> {
  const input: ExportInput = { ...look, personaId: persona.id, format };
  const template = await templateFor(ctx, format, look.templateId);
  if (template?.kind === 'cover_letter')
    throw new InvalidRequestError('A link shows a CV: choose a template whose kind is cv (GET /templates).');
  return documentOf(ctx, persona, template, input, content ?? undefined);
}
