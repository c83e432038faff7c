import { detectLanguage } from '../../analysis/general/language.ts';
import type { Context } from '../../context.ts';
import type { PersonaContent } from '../../content.ts';
import { contentOf } from '../personas/persona.content.ts';
import type { Persona } from '../personas/persona.entity.ts';
import { getTemplate, type TemplateDefinition } from '../templates/library.ts';
import type { ExportFormat } from './export.entity.ts';
import { renderDocx } from './formats/docx.ts';
import { renderHtml } from './formats/html.ts';
import { toJsonResume } from './formats/json-resume.ts';
import type { Letter } from './formats/letter.ts';
import { renderMarkdown } from './formats/markdown.ts';
import { renderText } from './formats/plain.ts';
import { letterOf } from './letter.ts';

/** Everything that a document shows: equal sources make equal documents. */
export interface DocumentSource {
  format: ExportFormat;
  templateId: string | null;
  language: string | null;
  persona: PersonaContent & { title: string; tags: string[] };
  letter: Letter | null;
}

export async function documentOf(
  ctx: Context,
  persona: Persona,
  format: ExportFormat,
  template: TemplateDefinition | null,
  jobDescription: string | null,
): Promise<DocumentSource> {
  const cv = persona.baseCv && (await persona.baseCv.load());
  const content = contentOf(persona);
  const language = cv?.language ?? detectLanguage(textOf(content));
  const subject = { id: persona.id, title: persona.title, content, document: null, answers: [] };
  const letter =
    template?.kind === 'cover_letter'
      ? letterOf(
          (await ctx.letterWriter.write(subject, jobDescription, { owner: ctx.user?.id })).paragraphs,
          ctx.now(),
          language,
        )
      : null;
  return {
    format,
    templateId: template?.id ?? null,
    language,
    letter,
    persona: { ...content, title: persona.title, tags: persona.tags },
  };
}

const textOf = ({ headline, summary, workHistory }: PersonaContent) =>
  [headline, summary, ...workHistory.flatMap((role) => [role.title, role.summary, ...role.highlights])]
    .filter(Boolean)
    .join('\n');

export async function renderDocument(
  ctx: Pick<Context, 'printer' | 'user'>,
  { format, templateId, language, persona, letter }: DocumentSource,
): Promise<Uint8Array> {
  const template = templateId ? getTemplate(templateId) : null;
  const options = { language, ...(letter && { letter }) };
  switch (format) {
    case 'pdf':
      return ctx.printer.print(renderHtml(template!, persona, options), {
        pageSize: template!.config.pageSize,
        author: persona.name,
        owner: ctx.user?.id,
      });
    case 'html':
      return Buffer.from(renderHtml(template!, persona, options));
    case 'docx':
      return renderDocx(template!.config, persona, options);
    case 'md':
      return Buffer.from(renderMarkdown(persona, options));
    case 'txt':
      return Buffer.from(renderText(persona, options));
    case 'json':
      return Buffer.from(JSON.stringify(toJsonResume(persona), null, 2));
  }
}
