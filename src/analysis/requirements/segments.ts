import { pattern } from '../../wording/wrapped.ts';
import { headingSection, type Section } from './headings.ts';
import { uncolumned } from './columns.ts';
import { isNice, isRequired } from './importance.ts';
import { findLanguages, languageLevel } from '../vocabulary/human-languages.ts';
import { yearsIn } from './years.ts';

/** A sentence or list item of a description, with the section it stands in. */
export interface Segment {
  text: string;
  section: Section;
  bullet: boolean;
}

interface Line {
  text: string;
  bullet: boolean;
  blankBefore: boolean;
}

const BULLET = pattern('u')`
  ^\s*(?:(?:[-*+•·‣▪●○◦►▸✓✔➢➤→⇒»⁃>–—]|o(?=\s)|\p{Extended_Pictographic}\uFE0F?)\s*|(?:\d{1,2}|
  [a-zA-Z]\d{0,2})[.)](?=\s)\s*|\([a-z\d]\)\s*)`;
// far beyond what people write; keeps hostile texts cheap
const MAX_TEXT = 40_000;
const MAX_SENTENCE = 500;
const SENTENCE_END = /(?<=[^\s.][.!?])\s+(?=[\p{Lu}¿¡"“«(•\d])/u;
const ABBREVIATION = pattern('iu')`
  (?:\b(?:e\.g|i\.e|z\.\s?B|d\.\s?h|etc|approx|min|max|ca|bzw|inkl|vs|St|Dr|No|Nr|Abs|u\.a|o\.ä|p\.\s?ej|incl|Inc|
  Ltd|Co|gem|ggf|evtl|sog|mind|resp|Tel|Hr|Fr)\.|(?<![\p{L}\d])(?:z|d|u|i|o|e|p|s|v)\.)$`;

// a list in one line, "• one • two • three", has its items back on lines of their own
const unfolded = (text: string): string[] =>
  uncolumned(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\u00a0/g, ' ')
      .replace(/\t/g, '    ')
      .split('\n'),
  ).flatMap((line) => (line.split(/ [•·▪●] /).length > 2 ? line.replace(/ (?=[•·▪●] )/g, '\n').split('\n') : [line]));

function lines(text: string): Line[] {
  const out: Line[] = [];
  let blank = false;
  for (const raw of unfolded(text)) {
    const bullet = BULLET.test(raw) && !/^\s*\*\*/.test(raw);
    const line = raw
      .replace(bullet ? BULLET : /^\s+/, '')
      .replace(/^#+\s*|\*\*|__|\p{Extended_Pictographic}|\uFE0F/gu, (found) => (/^[#*_]/.test(found) ? '' : ' '))
      .replace(/\s+/g, ' ')
      .trim();
    if (!line) {
      blank = true;
      continue;
    }
    const last = out.at(-1);
    const wrapped =
      last && !bullet && !blank && /^\p{Ll}/u.test(line) && !/[.:;!?]$/.test(last.text) && last.text.length > 35;
    if (wrapped) last.text += ` ${line}`;
    else out.push({ text: line, bullet, blankBefore: blank });
    blank = false;
  }
  return out;
}

/** Sentences of a paragraph; an abbreviation does not end one. */
export function sentences(text: string): string[] {
  const out: string[] = [];
  for (const part of text.split(SENTENCE_END)) {
    const last = out.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) out[out.length - 1] = `${last} ${part}`;
    else out.push(part);
  }
  return out;
}

const INLINE = /^([^:–—]{2,60}?)\s*(?::|\s[–—-])\s+(\S.*)$/s;

function inlineHeading(sentence: string, bullet: boolean): { section: Section; rest: string } | null {
  const found = INLINE.exec(sentence);
  if (!found) return null;
  const [, label, rest] = found;
  if (label!.split(' ').length > 9) return null;
  const colon = sentence.startsWith(`${label}:`) || sentence.startsWith(`${label} :`);
  const section = headingSection(label!, colon && !bullet ? 'label' : 'exact');
  if (section) return { section, rest: rest! };
  // PHYSICAL DEMANDS: an unknown heading in capitals still ends the section before it
  return colon && isCapitals(label!) && label!.trim().includes(' ') ? { section: 'about', rest: rest! } : null;
}

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

const asks = ({ text }: Line): boolean =>
  isRequired(text) ||
  isNice(text) ||
  yearsIn(text).length > 0 ||
  (languageLevel(text) !== null && findLanguages(text).length > 0);

/** For each line, whether the list that follows it speaks of experience, a degree or a level in every third item: then its heading, in words of its own, is known by it. */
function asksByItems(all: Line[]): boolean[] {
  let listed = 0;
  let asking = 0;
  return all
    .toReversed()
    .map((line) => {
      const follows = listed >= 3 && asking / listed >= 0.4;
      listed = line.bullet ? listed + 1 : 0;
      asking = line.bullet ? asking + Number(asks(line)) : 0;
      return follows;
    })
    .toReversed();
}

/** The section that a line opens as a heading, null when it is text. */
function opened(line: Line, next: Line | undefined, now: Section, byItems: boolean): Section | null {
  const ends = line.text.endsWith(':');
  if (/:\s+\S/.test(line.text)) return null;
  const count = line.text.split(' ').length;
  if (count > 12 || line.text.length > 80 || (line.bullet && !ends) || /[^.][.;,]$/.test(line.text)) return null;
  const alone = line.blankBefore && count <= 4 && next !== undefined && !next.blankBefore && next.text.length > 60;
  const leads = !line.bullet && (ends || next?.bullet === true || alone || isCapitals(line.text));
  const known = headingSection(line.text, leads ? 'label' : 'exact');
  if (known) return known;
  if (!leads || !next) return null;
  const listed = now === 'must' || now === 'nice';
  if (ends && listed && count <= 4) return now;
  return !next.bullet ? 'pre' : byItems ? 'must' : 'duties';
}

/** The sentences and list items of a description with their sections. The title line is left out. */
export function segments(text: string): Segment[] {
  const out: Segment[] = [];
  let section: Section = 'pre';
  let inline: Section | null = null;
  const all = lines(text.slice(0, MAX_TEXT));
  const byItems = asksByItems(all);
  all.forEach((line, i) => {
    const heading = opened(line, all[i + 1], section, byItems[i]!);
    if (heading) {
      section = heading;
      inline = null;
      return;
    }
    if (
      i === 0 &&
      all.length > 3 &&
      !line.bullet &&
      (!/[.!?:]$/.test(line.text) || (line.text.endsWith('!') && line.text.split(' ').length <= 7))
    )
      return;
    if (!line.bullet) {
      const listed = section === 'must' || section === 'nice';
      const left = out.at(-1)?.bullet || inline !== null;
      inline = null;
      // prose after the list of a section is no longer part of it, unless it is as short as a list item
      const long = line.text.split(' ').length > 9;
      const labelled = /^[^:.]{2,40}:\s\S/.test(line.text);
      if (
        listed &&
        left &&
        !labelled &&
        (long ? line.blankBefore || /[.!]$/.test(line.text) : line.blankBefore && /[.!]$/.test(line.text))
      )
        section = 'pre';
    }
    for (const sentence of sentences(line.text)) {
      const asked =
        sentence.endsWith('?') && sentence.split(' ').length <= 8 ? headingSection(sentence, 'exact') : null;
      if (asked) {
        inline = asked;
        continue;
      }
      const label = inlineHeading(sentence, line.bullet);
      if (label) inline = label.section;
      else if (inline === 'nice' && isRequired(sentence) && !isNice(sentence)) inline = null;
      out.push({
        text: (label?.rest ?? sentence).slice(0, MAX_SENTENCE),
        section: inline ?? section,
        bullet: line.bullet,
      });
    }
  });
  return out;
}
