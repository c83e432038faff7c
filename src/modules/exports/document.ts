import { type AdHead, adHeadOf, NO_AD } from '../../analysis/letters/ad-head.ts';
import type { Answer } from '../../analysis/report.ts';
import { plainAd } from '../../analysis/ads/plain-ad.ts';
import type { Context } from '../../context.ts';
import type { PersonaContent } from '../../content.ts';
import type { ResumeOrigin } from '../../json-resume/origin.ts';
import { answersOf } from '../knowledge-base/question.service.ts';
import { findPhoto } from '../photos/photo.service.ts';
import { contentOf, originOf } from '../personas/persona.content.ts';
import type { Persona } from '../personas/persona.entity.ts';
import { needed, type TemplateDefinition } from '../templates/library.ts';
import { type Look, withLook } from '../templates/look.ts';
import { findTemplate } from '../templates/template.service.ts';
import { anonymised } from './anonymous.ts';
import type { DocumentOrder, ExportInput } from './export.inputs.ts';
import { type FittedPdf, printFitted } from './fit.ts';
import type { ExportFormat } from './formats/media-types.ts';
import type { Letter } from './formats/letter.ts';
import { letterOf } from './letter.ts';
import type { RenderInput } from './render.ts';

/** Everything that a document is made of: equal sources make equal documents. */
export interface DocumentSource {
  format: ExportFormat;
  template: TemplateDefinition | null;
  language: string | null;
  look: Look;
  /** a `data:` URL; null for none */
  photo: string | null;
  /** null: as many as it takes */
  fitPages: number | null;
  /** what the file is called, without its ending; null: after the person */
  fileName: string | null;
  persona: PersonaContent & { title: string; tags: string[] };
  letter: LetterOrder | null;
  /** what the persona was imported from, for JSON Resume; null for all other formats */
  origin: ResumeOrigin | null;
}

/** What a letter is written from besides the persona. */
export interface LetterOrder {
  jobDescription: string | null;
  /** whom it goes to, as the description tells */
  ad: AdHead;
  /** what the person has told when asked; gaps may be faced with it */
  answers: Answer[];
  /** null: the rules write */
  model: string | null;
  /** that it bears, ISO */
  date: string;
}

const DEFAULT_TEMPLATE: Record<ExportFormat, string | null> = {
  pdf: 'classic',
  docx: 'classic',
  html: 'classic',
  md: 'markdown',
  txt: 'markdown',
  json: null,
  odt: 'classic',
  tex: 'classic',
  europass: null,
};

/** The template that was asked for, or the usual one of the format; null for a format that has none. */
export async function templateFor(
  ctx: Context,
  format: ExportFormat,
  templateId: string | null | undefined,
): Promise<TemplateDefinition | null> {
  const id = templateId ?? DEFAULT_TEMPLATE[format];
  return id === null ? null : findTemplate(ctx, id);
}

/** @param content what it shows; a version of the persona, or the persona as it is */
export async function documentOf(
  ctx: Context,
  persona: Persona,
  template: TemplateDefinition | null,
  input: DocumentOrder & Pick<ExportInput, 'format' | 'fileName'>,
  content: PersonaContent = contentOf(persona),
): Promise<DocumentSource> {
  const { format, jobDescription: pasted, language: wished, fileName, fitPages, anonymous } = input;
  const jobDescription = pasted ? plainAd(pasted) : null;
  const cv = persona.baseCv && (await persona.baseCv.load());
  const letter: LetterOrder | null =
    template?.kind === 'cover_letter'
      ? {
          jobDescription,
          ad: jobDescription ? adHeadOf(jobDescription) : NO_AD,
          answers: ctx.user?.id === persona.owner.id ? await answersOf(ctx, persona.owner.id) : [],
          model: ctx.config.llm?.model ?? null,
          date: ctx.now().toISOString().slice(0, 10),
        }
      : null;
  // the frame of a letter speaks as its paragraphs do
  const chosen = letter ? null : wished;
  const own = cv?.language ?? (await ctx.pool.run('language', textOf(content), { owner: ctx.user?.id }));
  const language = chosen ?? own;
  const shown = { ...content, title: persona.title, tags: persona.tags };
  return {
    format,
    template: anonymous && template ? { ...template, config: { ...template.config, qr: 'none' } } : template,
    language,
    look: lookOf(input),
    photo: await photoFor(ctx, persona, template, input),
    fitPages: fitPages ?? null,
    fileName: fileName ?? null,
    letter,
    origin: format === 'json' && !anonymous ? await originOf(ctx, persona) : null,
    persona: anonymous ? anonymised(shown, { language, own, hideEmployers: input.hideEmployers === true }) : shown,
  };
}

const BEARS_PHOTO = new Set<ExportFormat>(['pdf', 'docx', 'html']);

/** The owner's own photo, where a CV is to bear one: nobody else puts it on a document. */
async function photoFor(
  ctx: Context,
  persona: Persona,
  template: TemplateDefinition | null,
  { format, photo, anonymous }: Pick<ExportInput, 'format' | 'photo' | 'anonymous'>,
): Promise<string | null> {
  const wanted = photo ?? template?.config.photo ?? false;
  if (!wanted || anonymous || template?.kind !== 'cv' || !BEARS_PHOTO.has(format)) return null;
  if (ctx.user?.id !== persona.owner.id) return null;
  const found = await findPhoto(ctx);
  return found && `data:image/jpeg;base64,${found.jpeg}`;
}

const lookOf = ({ pageSize, margins, font, accent, density }: DocumentOrder): Look => ({
  pageSize: pageSize ?? null,
  margins: margins ?? null,
  font: font ?? null,
  accent: accent?.toLowerCase() ?? null,
  density: density ?? null,
});

/** The letter of a source that has one; `fallback` tells that the rules wrote it as the model was away. */
export async function writeLetter(
  ctx: Context,
  personaId: string,
  { letter, persona: { title, tags: _tags, ...content } }: DocumentSource,
): Promise<{ letter: Letter | null; fallback: boolean }> {
  if (!letter) return { letter: null, fallback: false };
  const subject = { id: personaId, title, content, document: null, answers: letter.answers };
  const written = await ctx.letterWriter.write(subject, letter.jobDescription, {
    owner: ctx.user?.id,
  });
  const way = { ad: letter.ad, location: content.location, date: new Date(letter.date) };
  return { letter: letterOf(written, way), fallback: written.fallback ?? false };
}

const textOf = ({ headline, summary, workHistory }: PersonaContent) =>
  [headline, summary, ...workHistory.flatMap((role) => [role.title, role.summary, ...role.highlights])]
    .filter(Boolean)
    .join('\n');

/** The file of a source: made in a child process, as its cost grows with the persona; of a PDF the page is printed here. */
export async function renderDocument(
  { pool, printer, user }: Pick<Context, 'pool' | 'printer' | 'user'>,
  source: Omit<RenderInput, 'letter'> & { fitPages: number | null },
  letter: Letter | null,
): Promise<RenderedDocument> {
  const owner = user?.id;
  const { format, template, language, look, photo, persona, origin } = source;
  const input = { format, template, language, look, photo, persona, letter, origin };
  const rendered = await pool.run('render', input, { owner });
  if (format !== 'pdf') return { bytes: rendered, pages: null, fits: true };
  const config = withLook(needed(template).config, look);
  const order = { pageSize: config.page_size, author: persona.name, owner };
  return printFitted((html) => printer.print(html, order), Buffer.from(rendered).toString(), config, source.fitPages);
}

export type RenderedDocument = Omit<FittedPdf, 'pages'> & { pages: number | null };
