import { leavesOf } from '../persona-leaves.ts';
import type { Issue } from '../report.ts';
import { type Passage, type Rule, issue } from './reading.ts';
import { findPhrases, foldTypography, patternOf, phrasePattern, quoteList } from './text.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { gapMarks, writerOrders } from './lexicon/template-marks.ts';

/** Words that everybody uses say nothing about anybody; one is a matter of taste, two in one text weaken it. Names of skills and employers are none. */
export const buzzword: Rule = ({ passages, content }) => {
  const names = foldTypography(
    [
      ...content.skills,
      ...content.workHistory.map(({ company }) => company),
      ...content.certifications.map(({ name }) => name),
    ].join(' | '),
  );
  return passages
    .filter(({ field }) => !field.startsWith('interests'))
    .flatMap((passage) => buzzwordsIn(passage, names));
};

function buzzwordsIn({ text, field, lexicon }: Passage, names: string): Issue[] {
  if (!lexicon) return [];
  const quotes = distinct(
    findPhrases(text, patternOf(lexicon.buzzwords))
      .map(({ quote }) => quote)
      .filter((quote) => !names.includes(foldTypography(quote))),
  );
  if (!quotes.length) return [];
  return [
    issue(
      'text.buzzword',
      field,
      quotes.length > 1 ? 'medium' : 'low',
      `Everybody writes ${quoteList(quotes.slice(0, 4))}: replace ${quotes.length > 1 ? 'them' : 'it'} ` +
        `by what you did that shows it, or leave ${quotes.length > 1 ? 'them' : 'it'} out.`,
      quotes[0],
    ),
  ];
}

const distinct = (quotes: string[]): string[] => [
  ...new Map(quotes.map((quote) => [foldTypography(quote), quote])).values(),
];

const sample = phrasePattern(Object.values(lexicons).flatMap((lexicon) => lexicon.placeholders));
const sampleValues = new Set(
  Object.values(lexicons)
    .flatMap((lexicon) => lexicon.placeholderValues)
    .map(foldTypography),
);

/** Addresses of the web and of mail, dates and keys are no texts. */
const UNWRITTEN = /^(?:links|email)|url$|(?:key|date)$|^sections\[\d+\]\.title/;

function orderIn(text: string): string | undefined {
  const folded = foldTypography(text);
  const match = writerOrders.map((order) => order.exec(folded)).find((found) => found !== null);
  return match ? text.slice(match.index, (match.index ?? 0) + match[0].length) : undefined;
}

/** Text of a template that was never replaced; a reader stops there. Looks at every value, not at prose alone. */
export const placeholder: Rule = ({ content }) =>
  leavesOf(content)
    .filter(({ field }) => !UNWRITTEN.test(field))
    .flatMap(({ field, text }) => {
      const quote =
        findPhrases(text, sample)[0]?.quote ??
        gapMarks.flatMap((mark) => text.match(mark)?.[0] ?? [])[0] ??
        orderIn(text) ??
        (sampleValues.has(foldTypography(text.trim()).replace(/[.:]$/, '')) &&
        !/^(?:skills|interests|languages)/.test(field)
          ? text
          : undefined);
      return quote
        ? [
            issue(
              'text.placeholder',
              field,
              'high',
              `“${quote.trim()}” is sample text of a template: replace it by your own or delete it.`,
              quote,
            ),
          ]
        : [];
    });
