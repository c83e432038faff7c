import { ref } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import { ForbiddenError, InvalidRequestError, NotFoundError } from '../../errors.ts';
import { signParts } from '../../signing.ts';
import { Membership } from '../teams/team.entity.ts';
import { standingOf } from '../teams/membership.service.ts';
import { configOf, ConfigError, getTemplate, listTemplates, type TemplateDefinition } from './library.ts';
import { OwnTemplate } from './own-template.entity.ts';
import { CssError, safeCss } from './safe-css.ts';
import type { Template } from './template.entity.ts';
import type { CreateTemplateInput, TemplateFields, UpdateTemplateInput } from './template.inputs.ts';

/** most that one person keeps */
const MOST_OWN = 50;
/** how long a picture of a template of one's own is shown without a token */
const PREVIEW_SECONDS = 3_600;
const UUID = /^[0-9a-f-]{36}$/i;

/** Ours first, then one's own and what others of the team share, newest first. */
export async function templates(ctx: Context): Promise<Template[]> {
  const userId = currentUser(ctx).id;
  const mine = await ctx.em.findOne(Membership, { user: userId });
  const own = await ctx.em.find(
    OwnTemplate,
    mine ? { $or: [{ owner: userId }, { shared: true, owner: await teamOf(ctx, mine) }] } : { owner: userId },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  return [...listTemplates(), ...own.flatMap(definitionOf)].map((definition) => shown(ctx, definition));
}

async function teamOf(ctx: Context, { team }: Membership): Promise<{ $in: string[] }> {
  const members = await ctx.em.find(Membership, { team: team.id });
  return { $in: members.map(({ user }) => user.id) };
}

export const template = async (ctx: Context, id: string): Promise<Template> => shown(ctx, await findTemplate(ctx, id));

const unknown = () => new NotFoundError('There is no such template, or it is not yours. GET /templates lists them.');

/** @throws {NotFoundError} that says where the names are */
export async function findTemplate(ctx: Context, id: string): Promise<TemplateDefinition> {
  const ours = getTemplate(id);
  if (ours) return ours;
  const [own] = UUID.test(id) ? definitionOf(await visible(ctx, id)) : [];
  if (!own) throw unknown();
  return own;
}

async function visible(ctx: Context, id: string): Promise<OwnTemplate> {
  const row = await ctx.em.findOne(OwnTemplate, { id });
  if (!row) throw unknown();
  const { own, role } = await standingOf(ctx.em, currentUser(ctx).id, row.owner.id);
  if (!own && !(role !== null && row.shared)) throw unknown();
  return row;
}

/** As it is set; [] for one whose base is no longer ours or takes its configuration no longer. */
function definitionOf({ id, name, description, base, config, css, shared, owner }: OwnTemplate): TemplateDefinition[] {
  const ours = getTemplate(base);
  if (!ours) return [];
  try {
    const own = { id, owner: owner.id, css, shared };
    return [{ ...ours, name, description, config: configOf(ours.config, config), own }];
  } catch {
    return [];
  }
}

export async function createTemplate(ctx: Context, { name, base, ...fields }: CreateTemplateInput): Promise<Template> {
  const owner = currentUser(ctx);
  if (!getTemplate(base)) throw unknown();
  if ((await ctx.em.count(OwnTemplate, { owner: owner.id })) >= MOST_OWN)
    throw new ForbiddenError(`You have ${MOST_OWN} templates, which is the most. Delete one first.`);
  const row = ctx.em.create(OwnTemplate, {
    ...checked(base, fields),
    config: fields.config ?? {},
    name: name.trim(),
    base,
    createdAt: ctx.now(),
    owner: ref(owner),
  });
  await ctx.em.flush();
  return template(ctx, row.id);
}

export async function updateTemplate(ctx: Context, { id, name, ...fields }: UpdateTemplateInput): Promise<Template> {
  const row = await ownOf(ctx, id);
  ctx.em.assign(row, { ...checked(row.base, fields), ...(name && { name: name.trim() }) });
  await ctx.em.flush();
  return template(ctx, id);
}

/** @throws {ForbiddenError} for what the team uses and another made */
async function ownOf(ctx: Context, id: string): Promise<OwnTemplate> {
  const row = await visible(ctx, id);
  if (row.owner.id !== currentUser(ctx).id) throw new ForbiddenError('Only who made a template changes or removes it.');
  return row;
}

export async function deleteTemplate(ctx: Context, id: string): Promise<boolean> {
  const row = await ownOf(ctx, id);
  await ctx.em.nativeDelete(OwnTemplate, { id: row.id });
  return true;
}

/** What of the fields is given. @throws {InvalidRequestError} naming each key and each line of CSS that is not allowed */
function checked(base: string, { description, config, css, shared }: TemplateFields): Partial<OwnTemplate> {
  const ours = getTemplate(base);
  try {
    if (ours && config) configOf(ours.config, config);
    return {
      ...(description !== undefined && { description: description?.trim() ?? '' }),
      ...(config !== undefined && { config: config ?? {} }),
      ...(css !== undefined && { css: css ? safeCss(css) : '' }),
      ...(shared != null && { shared }),
    };
  } catch (error) {
    if (error instanceof ConfigError) throw invalid('config', error.details);
    if (error instanceof CssError)
      throw invalid(
        'css',
        error.faults.map((message) => ({ field: 'css', message })),
      );
    throw error;
  }
}

const invalid = (field: string, details: { field: string; message: string }[]) =>
  new InvalidRequestError(
    `Invalid or missing parameter '${details[0]?.field ?? field}': ${details[0]?.message ?? ''}`,
    details,
  );

function shown(ctx: Context, { id, name, kind, format, description, config, own }: TemplateDefinition): Template {
  const { publicUrl } = ctx.config;
  return {
    id: own?.id ?? id,
    name,
    kind,
    format,
    description,
    config,
    base: own ? id : null,
    css: own?.css ?? null,
    shared: own?.shared ?? false,
    owned: own?.owner === ctx.user?.id,
    samplePreviewUrl: own ? previewUrl(ctx, own.id) : `${publicUrl}/templates/${id}/preview.png`,
  };
}

/** An `<img>` sends no token: its address is signed, for this person and an hour. */
function previewUrl(ctx: Context, id: string): string {
  const { id: viewer } = currentUser(ctx);
  const expires = String(Math.floor(ctx.now().getTime() / 1000) + PREVIEW_SECONDS);
  const signature = signParts(ctx.config.jwtSecret, 'template', [id, viewer, expires]);
  return `${ctx.config.publicUrl}/templates/${id}/preview.png?viewer=${viewer}&expires=${expires}&signature=${signature}`;
}
