import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const length = z.string().regex(/^\d+(\.\d+)?(mm|pt|in)$/);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** What templates are set in and an export may be. */
export const TEXT_FONTS = ['Source Sans 3', 'Source Serif 4', 'IBM Plex Sans', 'EB Garamond'] as const;
const family = z.enum(TEXT_FONTS);

const manifest = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['cv', 'cover_letter']),
  format: z.enum(['pdf', 'md']),
  description: z.string().min(1),
  config: z.strictObject({
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
    density: z.enum(['compact', 'normal', 'relaxed']).default('normal'),
    sections: z.array(z.string()),
  }),
});

export type TemplateConfig = z.infer<typeof manifest>['config'];

export interface TemplateDefinition extends z.infer<typeof manifest> {
  /** the name of its folder */
  id: string;
}

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
export function templateOf(id: string | null): TemplateDefinition {
  const template = id === null ? null : getTemplate(id);
  if (!template) throw new Error(`There is no template ${id}.`);
  return template;
}

/** The picture of a template's first page, rendered from an invented person by `npm run previews`. */
export const previewPng = (id: string): Buffer | null =>
  templates.has(id) ? readFileSync(`${LIBRARY}${id}/preview.png`) : null;

function readManifest(id: string): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(readFileSync(`${LIBRARY}${id}/config.json`, 'utf8')));
}
