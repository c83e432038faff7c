import type { Lexicon } from './lexicon/lexicon.ts';
import { type AskingRule, type Passage, type Reading, type Rule, issue } from './reading.ts';
import {
  type Match,
  excerpt,
  findPhrases,
  foldTypography,
  patternOf,
  phrasePattern,
  quoteList,
  words,
} from './text.ts';

const passageOf = (reading: Reading): Passage | undefined => reading.passages.find(({ kind }) => kind === 'summary');

/** Readers spend seconds on the top third of the first page (eye-tracking studies of TheLadders 2012 and 2018: 6 and 7.4 s). */
export const summaryMissing: AskingRule = ({ content, answers }) => {
  if (content.summary?.trim()) return { issues: [], questions: [] };
  const title = content.headline ?? content.workHistory[0]?.title ?? null;
  const skills = content.skills.slice(0, 2);
  const offer = answers.get('summary.goal');
  const text = offer
    ? `Write two or three sentences above the work history, starting from what you told us: “${offer}”.`
    : 'Write two or three sentences above the work history: ' +
      `${title ? `what kind of “${title}” you are` : 'what you do'}, your years, your best ` +
      `result${skills.length ? `, and where ${skills.join(' and ')} made the difference` : ''}.`;
  return {
    issues: [issue('summary.missing', 'summary', 'medium', text, content.headline)],
    questions: answers.has('summary.goal')
      ? []
      : [
          {
            key: 'summary.goal',
            field: 'summary',
            question:
              `What kind of role are you looking for next${title ? ` after “${title}”` : ''}, and which ` +
              'result are you proudest of?',
          },
        ],
  };
};

/** Common advice is three to five lines, 50 to 100 words; above 90 it is a page's quarter, above 120 nobody finishes it. */
export const summaryTooLong: Rule = ({ content: { summary } }) => {
  if (!summary) return [];
  const count = words(summary).length;
  if (count <= 90) return [];
  const last =
    summary
      .trim()
      .split(/(?<=[.!?])\s+/)
      .at(-1) ?? summary;
  return [
    issue(
      'summary.too_long',
      'summary',
      count > 120 ? 'medium' : 'low',
      `The summary has ${count} words; keep the 50 to 80 that matter for the next role and move the rest ` +
        `to the roles. You could cut from “${excerpt(last, 60)}”.`,
      excerpt(last, 60).replace(/…$/, ''),
    ),
  ];
};

/** A summary is generic when clichés are much of it and hardly a fact (number, skill, employer, name) stands beside them. */
export const summaryGeneric: Rule = (reading) => {
  const passage = passageOf(reading);
  if (!passage?.lexicon) return [];
  const found = clichesIn(passage.text, passage.lexicon);
  const total = words(passage.text).length;
  const share = found.reduce((sum, { quote }) => sum + words(quote).length, 0) / Math.max(total, 1);
  const facts = countFacts(reading, passage);
  const generic =
    (found.length >= 2 && share >= 0.2 && facts <= 1) ||
    (found.length >= 3 && share >= 0.3 && facts <= 2) ||
    (facts === 0 && share >= 0.3);
  if (!generic) return [];
  const quotes = [...new Set(found.map(({ quote }) => quote))].slice(0, 3);
  const role = reading.content.workHistory[0];
  return [
    issue(
      'summary.generic',
      'summary',
      'medium',
      `${quoteList(quotes)} could stand in anybody's CV. Say instead what only you can say: ` +
        `${role?.company ? `what you achieved at ${role.company}` : 'a result with a number'}${reading.content.skills[0] ? `, with ${reading.content.skills[0]}` : ''}.`,
      quotes[0],
    ),
  ];
};

/** Clichés and buzzwords, where they overlap the longer one. */
function clichesIn(text: string, lexicon: Lexicon): Match[] {
  const found = [
    ...findPhrases(text, patternOf(lexicon.cliches)),
    ...findPhrases(text, patternOf(lexicon.buzzwords)),
  ].sort((a, b) => a.index - b.index || b.quote.length - a.quote.length);
  let end = 0;
  return found.filter(({ index, quote }) => {
    const fresh = index >= end;
    if (fresh) end = index + quote.length;
    return fresh;
  });
}

/** Facts of a summary: numbers, the persona's own skills, employers and schools, and names inside a sentence. */
function countFacts({ content }: Reading, { text, language, lexicon }: Passage): number {
  const known = [
    ...content.skills,
    ...content.workHistory.flatMap(({ company }) => company ?? []),
    ...content.education.flatMap(({ institution }) => institution ?? []),
  ].filter((name) => name.trim());
  const folded = foldTypography(text);
  const named = new Set(findPhrases(text, phrasePattern(known)).map(({ quote }) => foldTypography(quote))).size;
  const numbers =
    (folded.match(/\d+/g) ?? []).length + (lexicon ? findPhrases(text, patternOf(lexicon.numberWords)).length : 0);
  // German writes every noun with a capital
  const names = language === 'de' ? 0 : new Set(text.match(/(?<=[\p{Ll},;:)] )\p{Lu}[\p{L}\d&+#]+/gu) ?? []).size;
  return numbers + Math.max(named, names);
}
