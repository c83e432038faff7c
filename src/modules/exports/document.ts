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

/** Everything that a document is made of: equal sources make equal documents. */
export interface DocumentSource {
  format: ExportFormat;
  templateId: string | null;
  language: string | null;
  persona: PersonaContent & { title: string; tags: string[] };
  letter: LetterOrder | null;
}

/** What a letter is written from besides the persona. */
export interface LetterOrder {
  jobDescription: string | null;
  /** null: the rules write */
  model: string | null;
  /** that it bears, ISO */
  date: string;
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
  const letter: LetterOrder | null =
    template?.kind === 'cover_letter'
      ? { jobDescription, model: ctx.config.llm?.model ?? null, date: ctx.now().toISOString().slice(0, 10) }
      : null;
  return {
    format,
    templateId: template?.id ?? null,
    language,
    letter,
    persona: { ...content, title: persona.title, tags: persona.tags },
  };
}

/** The letter of a source that has one; `fallback` tells that the rules wrote it as the model was away. */
export async function writeLetter(
  ctx: Context,
  personaId: string,
  { letter, language, persona: { title, tags: _tags, ...content } }: DocumentSource,
): Promise<{ letter: Letter | null; fallback: boolean }> {
  if (!letter) return { letter: null, fallback: false };
  const subject = { id: personaId, title, content, document: null, answers: [] };
  const { paragraphs, fallback = false } = await ctx.letterWriter.write(subject, letter.jobDescription, {
    owner: ctx.user?.id,
  });
  return { letter: letterOf(paragraphs, new Date(letter.date), language), fallback };
}

const textOf = ({ headline, summary, workHistory }: PersonaContent) =>
  [headline, summary, ...workHistory.flatMap((role) => [role.title, role.summary, ...role.highlights])]
    .filter(Boolean)
    .join('\n');

export async function renderDocument(
  ctx: Pick<Context, 'printer' | 'user'>,
  { format, templateId, language, persona }: Omit<DocumentSource, 'letter'>,
  letter: Letter | null,
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
