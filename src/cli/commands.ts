import { OWN_LOOK } from '../modules/templates/look.ts';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createLetterWriter } from '../analysis/chain/letter.ts';
import { adHeadOf, NO_AD } from '../analysis/letters/ad-head.ts';
import { analyseGeneral } from '../analysis/general/analyse.ts';
import type { Subject } from '../analysis/report.ts';
import { analyseRoleMatch } from '../analysis/role/analyse.ts';
import { defaultSections, type ParsedCv, type PersonaContent } from '../content.ts';
import { renderDocument } from '../modules/exports/document.ts';
import { endingOf, ExportFormat } from '../modules/exports/formats/media-types.ts';
import { letterOf } from '../modules/exports/letter.ts';
import { getTemplate, listTemplates } from '../modules/templates/library.ts';
import { findTesseract } from '../parsing/ocr/tesseract.ts';
import { createPrinter } from '../pdf/printer.ts';
import { createPool } from '../pool/pool.ts';
import { createParser } from '../tasks/parser.ts';
import { TABLE, TASKS } from '../tasks/table.ts';
import { inSnakeCase } from './json.ts';

export interface Options {
  template?: string | undefined;
  format?: string | undefined;
  job?: string | undefined;
  out?: string | undefined;
  progress: (message: string) => void;
}

/** What the CV says, under the names of the REST API. */
export async function parse([file = '']: string[], { progress }: Options): Promise<unknown> {
  const { content, ...about } = await read(file, progress);
  return inSnakeCase({ filename: path.basename(file), ...about, ...content });
}

export async function gaps([file = '']: string[], { progress }: Options): Promise<unknown> {
  return inSnakeCase(analyseGeneral(subjectOf(file, await read(file, progress)), { today: today() }));
}

export async function match([file = '', job = '']: string[], { progress }: Options): Promise<unknown> {
  const description = await readText(job);
  return inSnakeCase(analyseRoleMatch(subjectOf(file, await read(file, progress)), description, { today: today() }));
}

/** Writes the document and says where. */
async function exportCv([file = '']: string[], options: Options): Promise<unknown> {
  const format = (options.format ?? 'pdf') as ExportFormat;
  if (!Object.values(ExportFormat).includes(format))
    throw new Error(`There is no format "${format}". Formats: ${Object.values(ExportFormat).join(', ')}.`);
  const template = getTemplate(options.template ?? (format === 'md' || format === 'txt' ? 'markdown' : 'classic'));
  if (!template)
    throw new Error(
      `There is no template "${options.template}". Templates: ${listTemplates()
        .map(({ id }) => id)
        .join(', ')}.`,
    );
  const cv = await read(file, options.progress);
  const subject = subjectOf(file, cv);
  const job = options.job ? await readText(options.job) : null;
  const letter =
    template.kind === 'cover_letter'
      ? letterOf(await createLetterWriter({ model: null }).write(subject, job), {
          ad: job ? adHeadOf(job) : NO_AD,
          location: subject.content.location,
          date: new Date(),
        })
      : null;
  const target = options.out ?? `${path.basename(file, path.extname(file))}.${template.id}.${endingOf(format)}`;
  options.progress(`Making ${target}`);
  const pool = createPool({ tasks: TASKS, table: TABLE, size: 1 });
  const printer = createPrinter({
    executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'] ?? null,
    pages: 1,
    log: options.progress,
  });
  try {
    const { bytes } = await renderDocument(
      { pool, printer, user: null },
      {
        format,
        template: format === 'json' || format === 'europass' ? null : template,
        language: cv.language,
        look: OWN_LOOK,
        photo: null,
        fitPages: null,
        persona: { ...subject.content, title: subject.title, tags: [] },
        origin: null,
      },
      letter,
    );
    await writeFile(target, bytes);
    return {
      file: path.resolve(target),
      format,
      template_id: format === 'json' ? null : template.id,
      size: bytes.length,
    };
  } finally {
    await Promise.all([pool.close(), printer.close()]);
  }
}

/** In a process of its own, which a hostile file may only end itself. */
async function read(file: string, progress: Options['progress']): Promise<ParsedCv> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(`The file ${file} cannot be opened.`);
  });
  progress(`Reading ${file}`);
  const pool = createPool({ tasks: TASKS, table: TABLE, size: 1 });
  try {
    return await createParser(pool, findTesseract()).parse(bytes);
  } finally {
    await pool.close();
  }
}

const readText = (file: string) =>
  readFile(file, 'utf8').catch(() => {
    throw new Error(`The file ${file} cannot be opened.`);
  });

function subjectOf(
  file: string,
  { content: { workExperience, ...content }, pageCount, language, warnings }: ParsedCv,
): Subject {
  const persona: PersonaContent = { ...content, workHistory: workExperience, sections: defaultSections() };
  return {
    id: 'cv',
    title: path.basename(file),
    content: persona,
    document: { pageCount, language, warnings },
    answers: [],
  };
}

const today = () => new Date().toISOString().slice(0, 10);

export { exportCv as export };
