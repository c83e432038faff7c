import type { LinkView } from './links.ts';
import type { Letter } from './letter.ts';
import { letterBlocks } from './plain.ts';
import type { EntryView, SectionView } from './sections.ts';
import { documentView, type Persona } from './view.ts';
import type { ViewOptions } from './view-options.ts';

/** CommonMark; the persona's own text is escaped, so that it reads as text; custom sections are Markdown already. */
export function renderMarkdown(persona: Persona, options: ViewOptions & { letter?: Letter }): string {
  const view = documentView(persona, options);
  const head = [
    `# ${escape(view.name)}`,
    view.headline && `**${escape(view.headline)}**`,
    view.contact.map(link).join(' · '),
  ];
  const body = options.letter
    ? letterBlocks(options.letter, view.name).map(escape)
    : view.sections.flatMap((section) => [`## ${escape(section.title)}`, sectionMarkdown(section)]);
  return `${[...head, ...body].filter(Boolean).join('\n\n')}\n`;
}

function sectionMarkdown(section: SectionView): string {
  switch (section.kind) {
    case 'text':
      return section.paragraphs.map(escape).join('\n\n');
    case 'list':
      return section.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'entries':
      return section.entries.map(entryMarkdown).join('\n\n');
    case 'markdown':
      return withoutHtml(section.markdown.trim());
  }
}

function entryMarkdown({ title, organization, place, dates, link: address, text, points }: EntryView): string {
  const line = [organization && `**${escape(organization)}**`, place && escape(place), dates && `*${escape(dates)}*`]
    .filter(Boolean)
    .join(' · ');
  return [
    `### ${escape(title)}`,
    line,
    address && link(address),
    text && escape(text),
    points.map((point) => `- ${escape(point)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const link = ({ text, href }: LinkView) =>
  href ? `[${escape(text)}](<${href.replaceAll(/[<>]/g, encodeURIComponent)}>)` : escape(text);

/** a backslash means something only before punctuation and at the end of a line */
const BACKSLASH = /\\(?=[!-/:-@[-`{-~\n]|$)/g;
/** emphasis, code, links, tables, strikethrough; an underscore inside a word is one */
const MARKS = /[`*[|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const TAG = /<(?=[A-Za-z/!?])/g;
const ENTITY = /&(?=#?\w+;)/g;

/** Escaped where CommonMark, or a browser behind it, would take it for more than text; a line break stays one. */
const escape = (text: string) =>
  text
    .replaceAll(BACKSLASH, String.raw`\\`)
    .replaceAll(MARKS, String.raw`\$&`)
    .replaceAll(TAG, String.raw`\<`)
    .replaceAll(ENTITY, String.raw`\&`)
    .replaceAll(/^(\s*)(#{1,6}(?=\s)|[-+=](?=\s|$|[-=])|>)/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, String.raw`$1\$2`)
    .replaceAll(/\n(?=\S)/g, '  \n');

const CODE_OR_TAG = /(`+)[^`](?:[^]*?[^`])?\1(?!`)|<(?=[A-Za-z/!?])(?!https?:|mailto:|[^\s<>@]+@[^\s<>]+>)/g;

/** Markdown as it was written, in which HTML is text: who reads the file may let HTML through. */
const withoutHtml = (markdown: string) => markdown.replaceAll(CODE_OR_TAG, (part) => (part === '<' ? '&lt;' : part));
