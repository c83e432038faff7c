import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CvContent, PersonaContent } from '../../src/content.ts';
import { emptyContent } from '../../src/content.ts';
import { renderDocx } from '../../src/modules/exports/formats/docx.ts';
import { renderHtml } from '../../src/modules/exports/formats/html.ts';
import { printFitted } from '../../src/modules/exports/fit.ts';
import { compare } from '../../src/modules/exports/readability.ts';
import { listTemplates, type TemplateDefinition } from '../../src/modules/templates/library.ts';
import { type Look, OWN_LOOK, withLook } from '../../src/modules/templates/look.ts';
import { parseCv } from '../../src/parsing/parse.ts';
import { createPrinter } from '../../src/pdf/printer.ts';

type Person = PersonaContent & { title: string };

/** Looks that move text on the page, and one that only colours it. */
const LOOKS: Partial<Look>[] = [
  {},
  { pageSize: 'Letter', margins: 'narrow' },
  { font: 'EB Garamond', density: 'compact' },
  { font: 'IBM Plex Sans', margins: 'wide' },
  { density: 'relaxed', accent: '#7a2e3b' },
];

const options = {
  every: { type: 'string', default: '7' },
  lost: { type: 'boolean', default: false },
} as const;

/**
 * `npm run bench -- parse-back DIR…`: of labelled CVs (`*.gold.json`, as CV content) each is set in every template and look
 * and read with our own reader, as PDF and as DOCX. A line a template: the share of the fields that were found again.
 * Of all combinations one in `--every` is made; `--lost` lists what was not found.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const people = positionals.flatMap(labelled);
  const templates = listTemplates().filter(({ kind, format }) => kind === 'cv' && format === 'pdf');
  const printer = createPrinter({ pages: 2, mostWaiting: 1_000, mostOfOwner: 1_000 });
  const sums = new Map<string, { found: number; all: number }>();
  let turn = 0;
  const count = async (name: string, { person, file }: Labelled, bytes: Uint8Array) => {
    const { fields } = compare(person, await parseCv(bytes));
    const sum = sums.get(name) ?? { found: 0, all: 0 };
    sums.set(name, { found: sum.found + fields.filter(({ ok }) => ok).length, all: sum.all + fields.length });
    for (const { path, expected, found } of values.lost ? fields.filter(({ ok }) => !ok) : [])
      console.log(`${name} ${file} ${path}: ${JSON.stringify(expected)} read as ${JSON.stringify(found)}`);
  };
  try {
    for (const one of people)
      for (const template of templates)
        for (const changed of LOOKS) {
          turn += 1;
          if (turn % Number(values.every)) continue;
          const look = { ...OWN_LOOK, ...changed };
          await count(template.id, one, await printed(template, one, look));
          await count('docx', one, await renderDocx(template.config, one.person, { language: one.language, look }));
        }
  } finally {
    await printer.close();
  }
  for (const [name, { found, all }] of sums)
    console.log(`${name.padEnd(12)} ${((100 * found) / all).toFixed(2)} % of ${all} fields`);

  async function printed(
    template: TemplateDefinition,
    { person, language }: Labelled,
    look: Look,
  ): Promise<Uint8Array> {
    const config = withLook(template.config, look);
    const html = renderHtml(template, person, { language, look });
    const print = (page: string) => printer.print(page, { pageSize: config.page_size });
    return (await printFitted(print, html, config, null)).bytes;
  }
}

interface Labelled {
  file: string;
  person: Person;
  language: string | null;
}

interface Gold extends Record<string, unknown> {
  language?: string | null;
  work_experience?: Record<string, unknown>[];
}

function labelled(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((file) => {
      const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Gold;
      const { workExperience, ...content } = { ...emptyContent(), ...(camelled(gold) as Partial<CvContent>) };
      const known = Object.fromEntries(
        Object.keys(emptyContent()).map((key) => [key, content[key as keyof typeof content]]),
      );
      const { workExperience: _, ...rest } = known;
      const person = { ...rest, title: file, workHistory: workExperience, sections: [] } as unknown as Person;
      return { file, person, language: gold.language ?? null };
    });
}

/** Keys of a label in the names of the code; a list or a text that is not there is empty. */
function camelled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelled);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      item === null && /^(?:highlights|skills|links|interests)$/.test(key) ? [] : camelled(item),
    ]),
  );
}
