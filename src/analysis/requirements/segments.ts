import { sectionOf, type Section } from './headings.ts';
import { bringsRequirement } from './importance.ts';

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

const BULLET = /^\s*(?:[-*+•·‣▪●○◦►▸✓✔➢➤>–—]|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))\s*/;
const SENTENCE_END = /(?<=[^\s.][.!?])\s+(?=[\p{Lu}¿¡"“«(•\d])/u;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|z\.\s?B|d\.\s?h|etc|approx|min|max|ca|bzw|inkl|vs|St|Dr|No|Nr|Abs|u\.a|o\.ä|p\.\s?ej|incl|Inc|Ltd|Co|gem|ggf|evtl|sog|mind|resp)\.)$/i;

function lines(text: string): Line[] {
  const out: Line[] = [];
  let blank = false;
  for (const raw of text.replace(/\r\n?/g, '\n').replace(/[\u00a0\t]/g, ' ').split('\n')) {
    const bullet = BULLET.test(raw) && !/^\s*\*\*/.test(raw);
    const line = raw.replace(bullet ? BULLET : /^\s+/, '').replace(/^#+\s*|\*\*|__/g, '').replace(/\s+/g, ' ').trim();
    if (!line) { blank = true; continue; }
    const last = out.at(-1);
    const wrapped = last && !bullet && !blank && /^\p{Ll}/u.test(line) && !/[.:;!?]$/.test(last.text) && last.text.length > 35;
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

function inlineHeading(sentence: string): { section: Section; rest: string } | null {
  const found = INLINE.exec(sentence);
  if (!found) return null;
  const label = found[1]!;
  const section = sectionOf(label) ?? (sentence.includes(`${label}:`) && bringsRequirement(label) ? 'must' : null);
  if (section) return { section, rest: found[2]! };
  // PHYSICAL DEMANDS: an unknown heading in capitals still ends the section before it
  return /^[^\p{Ll}]{6,}$/u.test(label) && label.trim().includes(' ') ? { section: 'about', rest: found[2]! } : null;
}

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** The sentences and list items of a description with their sections. */
export function segments(text: string): Segment[] {
  const out: Segment[] = [];
  let section: Section = 'pre';
  let inline: Section | null = null;
  const all = lines(text);
  all.forEach((line, i) => {
    const heading = line.text.length <= 80 && (!line.bullet || line.text.endsWith(':')) ? sectionOf(line.text) : null;
    if (heading) { section = heading; inline = null; return; }
    const next = all[i + 1];
    const titled = !line.bullet && line.text.length < 60 && !/[.,;]$/.test(line.text) && isCapitals(line.text);
    if (titled && next) { section = 'pre'; inline = null; return; }
    if (line.blankBefore && !line.bullet) {
      inline = null;
      if (!line.text.endsWith(':') && out.at(-1)?.bullet) section = section === 'must' || section === 'nice' ? leftList(line.text, section) : section;
    }
    if (!line.bullet && inline) inline = null;
    for (const sentence of sentences(line.text)) {
      const opened = inlineHeading(sentence);
      if (opened) inline = opened.section;
      out.push({ text: opened?.rest ?? sentence, section: inline ?? section, bullet: line.bullet });
    }
  });
  return out;
}

// prose after the list of a section is no longer part of it, unless it is as short as a list item
const leftList = (text: string, section: Section): Section => (text.split(' ').length > 9 ? 'pre' : section);
