import type { PersonaContent } from '../../content.ts';
import { needed, type TemplateDefinition } from '../templates/library.ts';
import type { Look } from '../templates/look.ts';
import { renderDocx } from './formats/docx.ts';
import { renderHtml } from './formats/html.ts';
import { renderEuropass } from './formats/europass.ts';
import { renderLatex } from './formats/latex.ts';
import { renderOdt } from './formats/odt.ts';
import type { ResumeOrigin } from '../../json-resume/origin.ts';
import { toJsonResume } from '../../json-resume/write.ts';
import type { Letter } from './formats/letter.ts';
import { renderMarkdown } from './formats/markdown.ts';
import type { ExportFormat } from './formats/media-types.ts';
import { renderText } from './formats/plain.ts';

/** All that a file is made of. */
export interface RenderInput {
  format: ExportFormat;
  template: TemplateDefinition | null;
  language: string | null;
  look: Look;
  /** a `data:` URL of a JPEG; null for none */
  photo: string | null;
  persona: PersonaContent & { title: string; tags: string[] };
  letter: Letter | null;
  /** for JSON Resume */
  origin: ResumeOrigin | null;
}

/** The bytes of a file; of a PDF the HTML page that is to be printed. */
export async function renderFile(input: RenderInput): Promise<Uint8Array> {
  const { format, template, language, look, photo, persona, letter, origin } = input;
  const options = { language, look, photo, ...(letter && { letter }) };
  switch (format) {
    case 'pdf':
    case 'html':
      return Buffer.from(renderHtml(needed(template), persona, options));
    case 'docx':
      return renderDocx(needed(template).config, persona, options);
    case 'md':
      return Buffer.from(renderMarkdown(persona, options));
    case 'txt':
      return Buffer.from(renderText(persona, options));
    case 'odt':
      return renderOdt(needed(template).config, persona, options);
    case 'tex':
      return Buffer.from(renderLatex(needed(template).config, persona, options));
    case 'europass':
      return Buffer.from(renderEuropass(persona, language));
    case 'json':
      return Buffer.from(JSON.stringify(toJsonResume(persona, origin), null, 2));
  }
}
