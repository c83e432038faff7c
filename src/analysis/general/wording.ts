import { leavesOf } from '../persona-leaves.ts';
import { type Rule, issue } from './reading.ts';
import { findPhrases, fold, patternOf, phrasePattern, quoteList } from './text.ts';
import { lexicons } from './lexicon/lexicons.ts';

/** Words that everybody uses say nothing about anybody; one is a matter of taste, two in one text weaken it. */
export const buzzword: Rule = ({ passages }) => passages.flatMap(({ text, field, lexicon, kind }) => {
  if (!lexicon || (kind === 'other' && field.startsWith('interests'))) return [];
  const quotes = distinct(findPhrases(text, patternOf(lexicon.buzzwords)).map(({ quote }) => quote));
  if (!quotes.length) return [];
  return [issue('text.buzzword', field, quotes.length > 1 ? 'medium' : 'low',
    `Everybody writes ${quoteList(quotes.slice(0, 4))}: replace ${quotes.length > 1 ? 'them' : 'it'} by what you did that shows it, or leave ${quotes.length > 1 ? 'them' : 'it'} out.`, quotes[0])];
});

const distinct = (quotes: string[]): string[] => [...new Map(quotes.map((quote) => [fold(quote), quote])).values()];

const sample = phrasePattern(Object.values(lexicons).flatMap((lexicon) => lexicon.placeholders));
const sampleValues = new Set(Object.values(lexicons).flatMap((lexicon) => lexicon.placeholderValues).map(fold));

/** Marks of a gap to fill: brackets around words, blanks, a letter in place of a number. */
const MARKS: readonly RegExp[] = [
  /\[(?!\d+\]|x\]|\s*\]|https?:|…|\.\.\.)[^\][]{2,60}\](?!\()/iu,
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|%[A-Z_]{3,}%/u,
  /<(?!https?:|mailto:|\/?(?:b|i|em|strong|u|br|p|a|ul|li|ol)\b)\p{L}[\p{L}\s'_-]{2,40}>/iu,
  /_{3,}|\?{3,}|(?<![\p{L}\d])[xX]{2,}(?![\p{L}\d])|(?<![\p{L}\d])[XY] ?%|[$€£] ?(?:X{1,3}|x{2,3})(?![\p{L}])|(?<![\p{L}\d])[XN] (?:years|people|users|clients|projects|Jahre|Jahren|Personen|Kunden|años|personas|clientes|ans|personnes|clients)(?!\p{L})/u,
  /(?<!\p{L})(?:MM|TT|DD|JJ|mm)[/.-](?:YYYY|JJJJ|AAAA|YY|yyyy)(?!\p{L})|(?<!\p{L})(?:YYYY|JJJJ|AAAA)(?!\p{L})|\b20XX\b|\b00\/0000\b/u,
];

/** Addresses of the web and of mail, dates and keys are no texts. */
const UNWRITTEN = /^(?:links|email)|url$|(?:key|date)$|^sections\[\d+\]\.title/;

/** Text of a template that was never replaced; a reader stops there. Looks at every value, not at prose alone. */
export const placeholder: Rule = ({ content }) => leavesOf(content).filter(({ field }) => !UNWRITTEN.test(field)).flatMap(({ field, text }) => {
  const quote = findPhrases(text, sample)[0]?.quote ?? MARKS.flatMap((mark) => text.match(mark)?.[0] ?? [])[0]
    ?? (sampleValues.has(fold(text.trim()).replace(/[.:]$/, '')) && !/^(?:skills|interests|languages)/.test(field) ? text : undefined);
  return quote ? [issue('text.placeholder', field, 'high', `“${quote.trim()}” is sample text of a template: replace it by your own or delete it.`, quote)] : [];
});
