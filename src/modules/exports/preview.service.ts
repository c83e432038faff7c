import { leavesOf } from '../../analysis/persona-leaves.ts';
import type { Context } from '../../context.ts';
import { getPersona } from '../personas/persona.service.ts';
import { documentOf, templateFor, writeLetter } from './document.ts';
import type { PreviewInput } from './export.inputs.ts';
import { render } from './export.service.ts';
import type { Preview } from './preview.entity.ts';
import { warningsOf } from './warnings.ts';

/** What is looked at while one writes; a longer document is downloaded. */
const MOST_PAGES = 5;

/** A document as it would print now, by the renderer that prints it, with the places of what the persona says. */
export async function previewPersona(ctx: Context, input: PreviewInput): Promise<Preview> {
  const persona = await getPersona(ctx, input.personaId);
  const template = await templateFor(ctx, 'pdf', input.templateId);
  const source = await documentOf(ctx, persona, template, { ...input, format: 'pdf' });
  const { letter } = await writeLetter(ctx, persona.id, source);
  const { bytes, pages: pageCount, fits } = await render(ctx, source, letter);
  const { title: _title, tags: _tags, sections: _sections, ...content } = source.persona;
  const { pages, marks } = await ctx.pool.run(
    'preview',
    { bytes, texts: leavesOf({ ...content, sections: [] }), mostPages: MOST_PAGES },
    { owner: ctx.user?.id },
  );
  return {
    pageCount: pageCount ?? pages.length,
    pages: pages.map(({ png, ...page }) => ({ ...page, png: Buffer.from(png).toString('base64') })),
    marks,
    warnings: warningsOf(source, input, fits ? null : pageCount),
  };
}
