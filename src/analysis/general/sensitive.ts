import { oneOf, pattern } from '../../wording/wrapped.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { Lexicon, SensitiveTopic } from './lexicon/lexicon.ts';
import type { Severity } from '../report.ts';
import { type Passage, type Rule, issue } from './reading.ts';
import { excerpt, findPhrases, foldTypography, patternOf, phrasePattern, quoteList } from './text.ts';

/** Dates of birth, ages and numbers of children, which no list of phrases can hold. */
const PATTERNS: readonly { topic: string; severity: Severity; pattern: RegExp }[] = [
  {
    topic: 'age',
    severity: 'medium',
    pattern: pattern('u')`\b(?:${oneOf`
  born; geboren; geb\.; nee?; nacid[oa]; naci; nato; nata; nascid[oa]
`})\s(?:(?:${oneOf`
  on; in; am; im; the; le; en; el; a; à; il
`})\s)*(?:\d{1,2}[.\s/-]*)?(?:de\s)?(?:\p{L}+\.?\s)?(?:de\s)?(?:\d{1,2},?\s?)?[./-]?(?:\d{1,2}[./-])?(?:19[3-9]|200|201)\d\b`,
  },
  {
    topic: 'age',
    severity: 'medium',
    pattern: pattern('u')`${oneOf`
  \b(?:1[5-9]|[2-7]\d)[\s-]years?[\s-]old\b; \b(?:1[5-9]|[2-7]\d) jahre alt\b
  \btengo (?:1[5-9]|[2-7]\d) anos\b; \bj'ai (?:1[5-9]|[2-7]\d) ans\b; \bagee? de (?:1[5-9]|[2-7]\d) ans\b
  \bage[d:]* ?(?:1[5-9]|[2-7]\d)\b; \b(?:1[5-9]|[2-7]\d) anos de edad\b; \bim alter von (?:1[5-9]|[2-7]\d)\b
`}`,
  },
  {
    topic: 'age',
    severity: 'medium',
    pattern: /(?<=^|[.,;:|•·()\n] ?)(?:1[5-9]|[2-7]\d) (?:anos|ans|jahre|years)(?= ?(?:$|[.,;|•·()\n]))/u,
  },
  {
    topic: 'family',
    severity: 'medium',
    pattern: pattern('u')`\b(?:${oneOf`
  mother; father; mum; mom; dad; parent; madre; padre; mere; pere; mutter; vater
`}) (?:of|to|de|von) (?:${oneOf`
  \d; one; two; three; four; five; un; una; dos; tres; cuatro; une; deux; trois; quatre; zwei; drei; vier; a
  young; my; einer; eines
`})\b`,
  },
  {
    topic: 'family',
    severity: 'medium',
    pattern: pattern('u')`\b(?:${oneOf`
  husband; wife; spouse; marido; espos[oa]; mujer; ehemann; ehefrau; mari; epouse; epoux; conjointe?
`})\b.{0,20}\b(?:${oneOf`
  kids; children; child; sons?; daughters?; hij[oa]s?; enfants?; kind(?:er)?; tochter; sohn; fils; filles?
`})\b`,
  },
  {
    topic: 'family',
    severity: 'medium',
    pattern: pattern('u')`\b(?:${oneOf`
  married; divorced; widowed; verheiratet; geschieden; casad[oa]; divorciad[oa]; mariee?; divorcee?
`})\b.{0,20}\b(?:${oneOf`
  \d; one; two; three; four; un; una; uno; dos; tres; deux; trois; une; ein; zwei; drei
`}) (?:\p{L}+ )?(?:${oneOf`
  kids; children; child; sons?; daughters?; hij[oa]s?; enfants?; kind(?:er)?
`})\b`,
  },
  {
    topic: 'identity numbers and body',
    severity: 'high',
    pattern: /\bssn:? ?\d|\b\d{3}-\d{2}-\d{4}\b|\b(?:dni|nie|nif):? ?[xyz]?\d{7,8}-?[a-z]\b/u,
  },
  {
    topic: 'identity numbers and body',
    severity: 'high',
    pattern:
      /(?<=^|[.,;:|•·()\n] ?)1[.,][4-9]\d ?m(?= ?(?:$|[.,;|•·()\n]))|\b(?:height|weight|grosse|gewicht|altura|estatura|peso|taille|poids) ?:? ?\d/u,
  },
];

interface Topics {
  all: readonly SensitiveTopic[];
  /** most texts hold none; one look tells */
  any: RegExp;
  alone: ReadonlyMap<string, SensitiveTopic>;
}

const compile = (all: readonly SensitiveTopic[]): Topics => ({
  all,
  any: phrasePattern(all.flatMap(({ anywhere }) => anywhere)),
  alone: new Map(all.flatMap((topic) => topic.alone.map((phrase) => [foldTypography(phrase), topic] as const))),
});

/** The topics of a text's language, with English, which is mixed in everywhere; of all languages where it is not known. */
const byLexicon = new Map<Lexicon | null, Topics>([
  [null, compile(Object.values(lexicons).flatMap((lexicon) => lexicon.sensitive))],
  ...Object.values(lexicons).map(
    (lexicon) => [lexicon, compile([...new Set([...lexicon.sensitive, ...lexicons.en.sensitive])])] as const,
  ),
]);
const ABOUT_ONESELF = /^(?:i |i'm |my |mi |mis |soy |estoy |ich |bin |mein|je |j'|mon |ma |mes )/;

/**
 * Facts that an employer may not weigh and that invite bias: family, age, religion, health, politics, orientation,
 * origin, identity numbers. In bullets about work, where patients are diabetic and forms ask for a date of birth, only
 * what is said of oneself or makes up a whole clause counts.
 */
export const sensitive: Rule = ({ passages }) =>
  passages.flatMap((passage) => {
    const found = sensitiveIn(passage);
    if (!found.length) return [];
    const names = [...new Set(found.map(({ topic }) => topic))];
    const quotes = [...new Set(found.map(({ quote }) => quote))].filter(
      (quote, _, all) => !all.some((other) => other !== quote && other.includes(quote)),
    );
    return [
      issue(
        'personal.sensitive',
        passage.field,
        found.some(({ severity }) => severity === 'high') ? 'high' : 'medium',
        `Leave out ${quoteList(quotes.slice(0, 4).map((quote) => excerpt(quote, 50)))}: ` +
          `${names.join(', ')} must not count in hiring, and naming it invites bias.`,
        quotes[0],
      ),
    ];
  });

/** Where a text tells a date of birth, an age, a family and the like, in any of the languages; in the order of the text. */
export const personalFacts = (text: string): { quote: string; index: number }[] =>
  sensitiveIn({ text, kind: 'summary', lexicon: null });

interface Found {
  topic: string;
  severity: Severity;
  quote: string;
  index: number;
}

function sensitiveIn({ text, kind, lexicon }: Pick<Passage, 'text' | 'kind' | 'lexicon'>): Found[] {
  const topics = byLexicon.get(lexicon) as Topics;
  const folded = foldTypography(text);
  const work = kind === 'highlight' || kind === 'work_summary';
  const found: Found[] = [];
  for (const { topic, severity, anywhere } of findPhrases(text, topics.any).length ? topics.all : []) {
    for (const { quote, index } of findPhrases(text, patternOf(anywhere))) {
      if (!work || ABOUT_ONESELF.test(foldTypography(quote))) found.push({ topic, severity, quote, index });
    }
  }
  for (const { topic, severity, pattern } of PATTERNS) {
    const match = work ? null : folded.match(pattern);
    if (match?.index !== undefined)
      found.push({
        topic,
        severity,
        quote: text.slice(match.index, match.index + match[0].length),
        index: match.index,
      });
  }
  if (kind !== 'headline') {
    const clauses = [...folded.matchAll(/[^.,;:|•·()\n/–—]+/gu)];
    for (const clause of clauses) {
      const topic = topics.alone.get(
        clause[0].trim().replace(/^(?:and|y|e|und|et|i am|i'm|soy|estoy|ich bin|bin|je suis|a|an) /, ''),
      );
      // in a bullet about work one such clause is a list of patients or customers
      if (topic && !(work && clauses.length < 2) && !(work && !['family', 'religion'].includes(topic.topic))) {
        const start = clause.index + (clause[0].length - clause[0].trimStart().length);
        found.push({
          topic: topic.topic,
          severity: topic.severity,
          quote: text.slice(start, start + clause[0].trim().length),
          index: start,
        });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
