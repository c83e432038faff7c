import type { Context } from '../../context.ts';
import { NotFoundError } from '../../errors.ts';
import { getTemplate, listTemplates, type TemplateDefinition } from './library.ts';
import type { Template } from './template.entity.ts';

export const templates = (ctx: Context): Template[] => listTemplates().map((definition) => shown(ctx, definition));

export function template(ctx: Context, id: string): Template {
  return shown(ctx, findTemplate(id));
}

/** @throws {NotFoundError} that says where the names are */
export function findTemplate(id: string): TemplateDefinition {
  const definition = getTemplate(id);
  if (!definition) throw new NotFoundError('There is no such template. GET /templates lists them.');
  return definition;
}

const shown = (ctx: Context, { id, name, kind, format, description, config }: TemplateDefinition): Template => ({
  id,
  name,
  kind,
  format,
  description,
  config,
  samplePreviewUrl: `${ctx.config.publicUrl}/templates/${id}/preview.png`,
});
