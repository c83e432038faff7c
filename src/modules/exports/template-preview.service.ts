import { type Context } from '../../context.ts';
import { NotFoundError } from '../../errors.ts';
import { isSignedParts } from '../../signing.ts';
import { findTemplate } from '../templates/template.service.ts';
import { User } from '../users/user.entity.ts';
import { OWN_LOOK } from '../templates/look.ts';
import { SAMPLE, SAMPLE_LETTER } from './sample-persona.ts';

/**
 * A picture of a template of one's own, with an invented person on it, by a signed link.
 * @throws {NotFoundError} for a link that is expired or changed, or a template that is gone
 */
export async function templatePicture(
  ctx: Context,
  id: string,
  { viewer, expires, signature }: { viewer: string; expires: string; signature: string },
): Promise<Uint8Array> {
  const gone = new NotFoundError('This link does not work, or no longer. GET /templates lists fresh ones.');
  const good = isSignedParts(ctx.config, 'template', [id, viewer, expires], signature);
  if (!good || Number(expires) * 1000 < ctx.now().getTime()) throw gone;
  const user = await ctx.em.findOne(User, { id: viewer });
  if (!user) throw gone;
  const template = await findTemplate({ ...ctx, user }, id);
  const input = { format: 'html' as const, template, language: 'en', look: OWN_LOOK, photo: null, origin: null };
  const html = await ctx.pool.run(
    'render',
    { ...input, persona: { ...SAMPLE, tags: [] }, letter: template.kind === 'cover_letter' ? SAMPLE_LETTER : null },
    { owner: viewer },
  );
  return ctx.printer.screenshot(Buffer.from(html).toString(), { pageSize: template.config.page_size, owner: viewer });
}
