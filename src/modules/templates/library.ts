import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const length = z.string().regex(/^\d+(\.\d+)?(mm|pt|in)$/);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** What templates are set in and an export may be. */
export const TEXT_FONTS = ['Source Sans 3', 'Source Serif 4', 'IBM Plex Sans', 'EB Garamond'] as const;
const family = z.enum(TEXT_FONTS);

const config = z.strictObject({
  page_size: z.enum(['A4', 'Letter']),
  margins: z.strictObject({ top: length, right: length, bottom: length, left: length }),
  fonts: z.strictObject({
    body: family,
    headings: family,
    size: length,
    /** of a line, in heights of the letters */
    leading: z.number().min(1.15).max(2).default(1.42),
    styles: z.array(z.string().regex(/^\d00i?$/)).min(1),
  }),
  colors: z.strictObject({ text: colour, muted: colour, accent: colour, rule: colour }),
  columns: z.strictObject({ side: z.array(z.string()) }).nullable(),
  dates: z.enum(['short', 'long', 'numeric']),
  photo: z.boolean().default(false),
  density: z.enum(['compact', 'normal', 'relaxed']).default('normal'),
  sections: z.array(z.string()),
  /** how well a language is known */
  levels: z.enum(['words', 'dots', 'bars']).default('words'),
  /** a QR code: none, to the first link of the persona, or to this address */
  qr: z.union([z.enum(['none', 'link']), z.url({ protocol: /^https?$/ }).max(500)]).default('none'),
});

const manifest = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['cv', 'cover_letter']),
  format: z.enum(['pdf', 'md']),
  description: z.string().min(1),
  config,
});

const MILLIMETRES = { mm: 1, pt: 25.4 / 72, in: 25.4 };
const within = (least: number, most: number, words: string) =>
  length.refine((value) => {
    const size = Number.parseFloat(value) * MILLIMETRES[/[a-z]+$/.exec(value)?.[0] as keyof typeof MILLIMETRES];
    return size >= least && size <= most;
  }, words);
const margin = within(5, 60, 'must be 5mm to 60mm');
/** What a person may set: a page that prints, in letters that can be read. */
const printable = config.extend({
  margins: z.strictObject({ top: margin, right: margin, bottom: margin, left: margin }),
  fonts: config.shape.fonts.extend({ size: within(2.1, 6, 'must be 6pt to 17pt') }),
  sections: z.array(z.string().max(100)).max(50),
});

export type TemplateConfig = z.infer<typeof config>;

export interface TemplateDefinition extends z.infer<typeof manifest> {
  /** the name of its folder */
  id: string;
  /** of a template that a person made over this one */
  own?: { id: string; owner: string; css: string; shared: boolean };
}

/** A configuration that no template can have; `details` names each key. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly details: { field: string; message: string }[];

  constructor(details: { field: string; message: string }[]) {
    super('The configuration cannot be used.');
    this.details = details;
  }
}

/**
 * A configuration with what differs from it.
 * @throws {ConfigError} for keys and values that none can have
 */
export function configOf(base: TemplateConfig, changes: Record<string, unknown>): TemplateConfig {
  const merged = Object.fromEntries(
    Object.entries({ ...base, ...changes }).map(([key, value]) => {
      const before = (base as Record<string, unknown>)[key];
      return [key, isPlain(before) && isPlain(value) ? { ...before, ...value } : value];
    }),
  );
  const { data, error } = printable.safeParse(merged);
  if (data) return { ...data, fonts: { ...data.fonts, styles: base.fonts.styles } };
  throw new ConfigError(
    error.issues.map(({ path, message }) => ({ field: ['config', ...path.map(String)].join('.'), message })),
  );
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Beside this file in `src` and in `dist/src`: a folder a template, those that begin with `_` are shared parts. */
export const LIBRARY = fileURLToPath(new URL('library/', import.meta.url));

const templates = new Map(
  readdirSync(LIBRARY, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name: id }) => [id, { id, ...readManifest(id) }] as const)
    .toSorted(([, a], [, b]) => a.kind.localeCompare(b.kind) * -1 || a.name.localeCompare(b.name)),
);

/** All templates: CVs first, by name. */
export const listTemplates = (): TemplateDefinition[] => [...templates.values()];

export const getTemplate = (id: string): TemplateDefinition | null => templates.get(id) ?? null;

/** @throws {Error} where a format that has a look got none: who asks chooses one before */
export function needed(template: TemplateDefinition | null): TemplateDefinition {
  if (!template) throw new Error('This format is set by a template.');
  return template;
}

/** @throws {Error} for a name that ours do not have */
export function templateOf(id: string): TemplateDefinition {
  const template = getTemplate(id);
  if (!template) throw new Error(`There is no template ${id}.`);
  return template;
}

/** The picture of a template's first page, rendered from an invented person by `npm run previews`. */
export const previewPng = (id: string): Buffer | null =>
  templates.has(id) ? readFileSync(`${LIBRARY}${id}/preview.png`) : null;

function readManifest(id: string): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(readFileSync(`${LIBRARY}${id}/config.json`, 'utf8')));
}
