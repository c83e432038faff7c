import type { EntryView, SectionView } from './sections.ts';
import type { Letter } from './letter.ts';
import { plainText } from './rich-text.ts';
import { documentView, type Persona } from './view.ts';
import type { ViewOptions } from './view-options.ts';

/** Plain text, one line a paragraph, for forms that take nothing else. */
export function renderText(persona: Persona, options: ViewOptions & { letter?: Letter }): string {
  const view = documentView(persona, options);
  const head = [view.name, view.headline, ...view.contact.map(({ text }) => text)].filter((line) => line !== null);
  if (options.letter) return blocks([head.join('\n'), ...letterBlocks(options.letter, view.name)]);
  return blocks([
    head.join('\n'),
    ...view.sections.map((section) => `${section.title.toLocaleUpperCase(view.language)}\n\n${sectionText(section)}`),
  ]);
}

export const letterBlocks = (
  { date, recipient, subject, salutation, paragraphs, closing }: Letter,
  name: string,
): string[] =>
  [date, recipient.join('\n'), subject, salutation, ...paragraphs, [closing, name].filter(Boolean).join('\n\n')].filter(
    (block): block is string => Boolean(block),
  );

function sectionText(section: SectionView): string {
  switch (section.kind) {
    case 'text':
      return section.paragraphs.join('\n\n');
    case 'list':
      return section.items.map((item) => `- ${item}`).join('\n');
    case 'entries':
      return section.entries.map(entryText).join('\n\n');
    case 'markdown':
      return plainText(section.markdown);
  }
}

const entryText = ({ title, organization, place, dates, link, text, points }: EntryView) =>
  [
    title,
    [organization, place, dates].filter(Boolean).join(' | '),
    link?.text,
    text,
    ...points.map((point) => `- ${point}`),
  ]
    .filter(Boolean)
    .join('\n');

const blocks = (parts: string[]) => `${parts.join('\n\n')}\n`;
