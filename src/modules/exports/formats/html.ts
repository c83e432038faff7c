import { readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';
import { renderSVG } from 'uqr';
import { safeHref } from '../../../safe-href.ts';
import { LIBRARY, type TemplateConfig, type TemplateDefinition } from '../../templates/library.ts';
import { type Look, OWN_LOOK, withLook } from '../../templates/look.ts';
import { fontFaces } from './fonts.ts';
import type { Letter } from './letter.ts';
import { levelViews } from './levels.ts';
import { renderMarkdown } from './markdown.ts';
import { richText } from './rich-text.ts';
import { SPACING_PLACE, spacingOf, spacingRules } from './spacing.ts';
import { type SectionView, separatorOf } from './sections.ts';
import { type DocumentView, documentView, type Persona } from './view.ts';
import { wordsOf } from './words.ts';

export interface RenderOptions {
  /** of the persona, ISO 639-1; null is taken for English */
  language: string | null;
  /** what is changed of the template's look */
  look?: Look;
  /** a `data:` URL of a JPEG */
  photo?: string | null;
  /** what a cover letter says; a cover-letter template needs it */
  letter?: Letter;
}

/** User data is a value in these templates, never part of their source; every output is escaped unless marked `raw`. */
const liquid = new Liquid({
  root: LIBRARY,
  partials: `${LIBRARY}_shared`,
  layouts: `${LIBRARY}_shared`,
  extname: '.liquid',
  outputEscape: 'escape',
  cache: true,
  ownPropertyOnly: true,
  strictFilters: true,
  relativeReference: false,
});

/** One HTML file with style and fonts inside: for the screen as it is, for the printer as its source. */
export function renderHtml(chosen: TemplateDefinition, persona: Persona, options: RenderOptions): string {
  const config = withLook(chosen.config, options.look ?? OWN_LOOK);
  const template = { ...chosen, config };
  const view = documentView(persona, { language: options.language, dates: config.dates, order: config.sections });
  const words = wordsOf(options.language);
  if (template.kind === 'cover_letter') view.title = `${view.name} – ${words.letter}`;
  const side = new Set(config.columns?.side);
  const sections = view.sections.map((section) => withLevels(forLiquid(section), config.levels, persona));
  const scope = {
    view: { ...view, sections },
    main: sections.filter(({ key }) => !side.has(key)),
    side: sections.filter(({ key }) => side.has(key)),
    letter: options.letter ?? null,
    photo: options.photo ?? null,
    template: template.id,
    qr: qrOf(config.qr, view),
    words: { ...words },
    markdown: template.format === 'md' ? renderMarkdown(persona, { language: options.language }) : null,
  };
  return liquid.renderFileSync(`${template.id}/layout`, {
    ...scope,
    css: styleSheet(template, view, options),
  }) as string;
}

function withLevels<T extends SectionView>(section: T, marks: TemplateConfig['levels'], { languages }: Persona) {
  return marks === 'words' || section.key !== 'languages'
    ? section
    : { ...section, marks, levels: levelViews(languages) };
}

/** A code that leads to the first link of the document, or to an address. */
function qrOf(to: string, { contact }: DocumentView): { href: string; svg: string } | null {
  const first = contact.find(({ kind, href }) => kind === 'link' && href);
  const href = to === 'none' ? null : to === 'link' ? (first?.href ?? null) : safeHref(to);
  return href === null ? null : { href, svg: renderSVG(href, { border: 2 }) };
}

function forLiquid(section: SectionView) {
  if (section.kind === 'markdown') return { ...section, html: richText(section.markdown) };
  if (section.kind === 'list') return { ...section, separator: separatorOf(section.items) };
  return section;
}

function styleSheet({ id, kind, config, own }: TemplateDefinition, view: DocumentView, options: RenderOptions): string {
  const { fonts } = config;
  const text =
    JSON.stringify([view, options.letter ?? null]) +
    (kind === 'cv' ? JSON.stringify(wordsOf(options.language)) : '') +
    '–•·0123456789';
  const faces = fontFaces(text, [fonts.body, fonts.headings], fonts.styles, view.language);
  const sheets = ['_shared/base.css', ...(kind === 'cover_letter' ? ['_shared/letter.css'] : []), `${id}/style.css`];
  return [
    faces.css,
    variables(config, faces.fallbacks),
    pageRules(config),
    spacingRules(spacingOf(config)),
    SPACING_PLACE,
    ...sheets.map(styleFile),
    own?.css ?? '',
  ].join('\n');
}

const quoted = (names: string[]) => names.map((name) => `'${name}'`).join(', ');

const variables = ({ fonts, colors }: TemplateConfig, fallbacks: string[]) =>
  `:root{--body:${quoted([fonts.body, ...fallbacks])}, sans-serif;` +
  `--headings:${quoted([fonts.headings, ...fallbacks])}, sans-serif;` +
  `--text:${colors.text};--muted:${colors.muted};--accent:${colors.accent};--rule:${colors.rule}}`;

/** Page numbers stand in the bottom margin from the second page on. */
const pageRules = ({ page_size: size, fonts, colors }: TemplateConfig) =>
  `@page{size:${size};@bottom-center{content:counter(page) " / " counter(pages);font:8.5pt ` +
  `'${fonts.body}';color:${colors.muted}}}@page:first{@bottom-center{content:none}}`;

const styles = new Map<string, string>();

function styleFile(path: string): string {
  const sheet = styles.get(path) ?? readFileSync(LIBRARY + path, 'utf8');
  styles.set(path, sheet);
  return sheet;
}
