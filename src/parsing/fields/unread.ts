import type { CvContent, ParsedCv } from '../../content.ts';
import { DATE_WORDS } from '../data/calendar.ts';
import { DECLARATION } from '../data/details.ts';
import { LIST_COLUMNS } from '../data/labels.ts';
import type { Line } from '../document.ts';
import type { Section } from '../sections/split.ts';
import { foldPhrase, foldWords } from '../text/clean.ts';
import { isDuration } from '../text/dates.ts';
import { LIST_LABELS } from './body.ts';
import { isClosing, isLevel } from './items.ts';
import { fieldLabel } from './labels.ts';

/** Some readers join lines or cut names of groups off before they read: then it is the words that tell. */
const holds = (read: readonly string[], line: string): boolean =>
  read.some((text) => text.includes(line) || (text.length >= 0.4 * line.length && line.includes(text)));

/** Share of the words of a line that stand in what was read. */
const TOLD = 0.6;

/** Words that say something: no numbers, months or words beside dates. */
const wordsOf = (text: string): string[] =>
  foldWords(text)
    .split(' ')
    .filter((word) => /^\p{L}{3}/u.test(word) && !DATE_WORDS.has(word));

/** Labels, heads of tables, durations, levels and closing words: they say nothing that a field could take. */
const isFrame = ({ text, segments }: Line): boolean =>
  /^[^:]{1,50}:$/u.test(text) ||
  isLevel(text) ||
  isDuration(text) ||
  isClosing(text) ||
  DECLARATION.test(text) ||
  segments.every((s) => isName(s.text));

const isName = (text: string): boolean =>
  fieldLabel(text) !== null || LIST_COLUMNS.has(foldPhrase(text)) || LIST_LABELS.has(foldPhrase(text));

/** The items of a group follow so soon after its name, a level between. */
const ITEMS_WITHIN = 2;
/** Longest name of a group of skills, in words. */
const GROUP_NAME = 4;

const namesItems = (line: Line, lines: readonly Line[], used: ReadonlySet<Line>): boolean => {
  const at = lines.indexOf(line);
  return (
    line.text.split(' ').length <= GROUP_NAME && lines.slice(at + 1, at + 1 + ITEMS_WITHIN).some((l) => used.has(l))
  );
};

/** Sections with lines that no field took, by name; nothing of a document is lost in silence. */
export function unread(
  sections: readonly Section[],
  used: ReadonlySet<Line>,
  content: CvContent,
): ParsedCv['warnings'] {
  const read = [...used].map((l) => foldPhrase(l.text));
  const known = new Set(wordsOf(JSON.stringify(Object.values(content))));
  const isTold = (text: string): boolean => {
    const words = wordsOf(text.replace(/^[^:]{2,40}:/u, (label) => (fieldLabel(label) ? ' ' : label)));
    return words.filter((word) => known.has(word)).length >= TOLD * words.length;
  };
  return sections.flatMap((section) => {
    const { title, lines } = section;
    if (!title && section.kind === 'personal') return []; // the declaration that closes a CV
    const left = lines.filter(
      (l) =>
        !used.has(l) &&
        /[\p{L}\p{N}]{2}/u.test(l.text) &&
        !holds(read, foldPhrase(l.text)) &&
        !isTold(l.text) &&
        !isFrame(l) &&
        !(section.kind === 'references' && isClosing(`${title} ${l.text}`)) &&
        !(section.kind === 'skills' && namesItems(l, lines, used)),
    );
    if (left.length === 0) return [];
    const where = title ? `“${title}”` : 'Without a heading';
    const what = title && left.length === lines.length ? 'this section' : `${left.length} of ${lines.length} lines`;
    return [
      {
        code: 'unread_section',
        message: `${where}: ${what} did not fit any field: ${left
          .map((l) => l.text)
          .join(' / ')
          .slice(0, 160)}`,
      },
    ];
  });
}
