import { firstOf } from '../../list-item.ts';
import { oneOf, pattern } from '../../wording/wrapped.ts';
import { saysNo } from '../../wording/answers.ts';
import type { PersonaContent } from '../../content.ts';
import { canonicalSkill, findSkills, implies, kindOf } from '../vocabulary/vocabulary.ts';
import { skillKey } from './keys.ts';
import { productNames } from './product-names.ts';
import { type AskingRule, type Reading, type Rule, issue } from './reading.ts';
import { excerpt, foldTypography, quoteList, words } from './text.ts';

/** Tracking systems search the skills list by name; without it only an attentive reader finds them. */
export const skillsMissing: Rule = (reading) => {
  if (reading.content.skills.length) return [];
  const named = namedSkills(reading).slice(0, 5);
  return [
    issue(
      'skills.missing',
      'skills',
      'high',
      'Add a list of 8 to 15 skills. ' +
        `${named.length ? `Your own text already names ${quoteList(named)}.` : 'Take the tools, methods and subjects that your roles speak of.'}`,
      named[0] ?? null,
    ),
  ];
};

/** Beyond about thirty nobody reads the list and the strong skills drown among the trivial. */
export const skillsTooMany: Rule = ({ content: { skills } }) => {
  if (skills.length <= 30) return [];
  return [
    issue(
      'skills.too_many',
      'skills',
      skills.length > 40 ? 'medium' : 'low',
      `${skills.length} skills are too many to read: keep the 10 to 20 that the next role asks for and ` +
        `that your roles prove. ${quoteList(skills.slice(-3))} could go first.`,
      skills.at(-1) ?? null,
    ),
  ];
};

interface SkillQuote {
  skill: string;
  quote: string;
  field: string;
}

/** Known skills that the texts about work and projects name and that a list could hold. */
function mentions({ passages }: Reading): SkillQuote[] {
  return passages
    .filter(({ field }) => /^(?:summary|work_history|projects)/.test(field))
    .flatMap(({ text, field, skills }) =>
      skills.map(({ skill, start, end }) => ({ skill, quote: text.slice(start, end), field })),
    )
    .filter(({ skill, quote }) => listable(skill, quote));
}

/** The skills that the texts name, each once. */
export const namedSkills = (reading: Reading): string[] => [...new Set(mentions(reading).map(({ quote }) => quote))];

/**
 * Skills that the roles name and the list leaves out: whoever searches the list does not find them. What a listed skill
 * implies need not be listed, nor what is a field of work rather than a skill.
 */
export const skillsUnlisted: Rule = (reading) => {
  const quotes = unlistedSkills(reading);
  if (!quotes.length) return [];
  const first = firstOf(quotes);
  const shown = quotes.slice(0, 6).map(({ quote }) => quote);
  return [
    issue(
      'skills.unlisted',
      'skills',
      'low',
      `Your roles speak of ${quoteList(shown)}, but the skills do not list ` +
        `${shown.length > 1 ? 'them' : 'it'}: add what you would answer questions about.`,
      first.quote,
    ),
  ];
};

/** Skills that the texts name and the list neither holds nor implies, each once. */
export function unlistedSkills(reading: Reading): SkillQuote[] {
  const { skills } = reading.content;
  if (!skills.length) return [];
  const listed = new Set(
    skills
      .flatMap((skill) => [canonicalSkill(skill), ...findSkills(skill).map((found) => found.skill)])
      .filter((skill) => skill !== null),
  );
  const folded = skills.map((skill) => ` ${foldTypography(skill)} `);
  const isListed = remembered(
    ({ skill, quote }: SkillQuote) => `${skill}\n${quote}`,
    ({ skill, quote }) =>
      listed.has(skill) ||
      [...listed].some((have) => implies(have, skill)) ||
      folded.some((have) => have.includes(foldTypography(quote))),
  );
  const missing = [...mentions(reading), ...namedProducts(reading)].filter((found) => !isListed(found));
  return [...new Map(missing.map((found) => [foldTypography(found.skill), found])).values()];
}

/** A question that is answered once for all that have the same key. */
function remembered<T>(keyOf: (item: T) => string, ask: (item: T) => boolean): (item: T) => boolean {
  const known = new Map<string, boolean>();
  return (item) => {
    const key = keyOf(item);
    const answer = known.get(key) ?? ask(item);
    known.set(key, answer);
    return answer;
  };
}

const LISTABLE = new Set<string>(['technology', 'tool', 'standard']);

/** Whether a name belongs on a skills list. Of practices only those of several words: "contracts" or "events" are plain words. */
const listable = (skill: string, quote: string): boolean =>
  !SOFT.test(foldTypography(skill)) &&
  (LISTABLE.has(kindOf(skill) ?? '')
    ? kindOf(skill) === 'technology' || quote !== quote.toLowerCase() || /[\s\d]/.test(quote)
    : kindOf(skill) === 'practice' && /\S[\s-]\S/.test(quote));

const namedProducts = ({ passages, content }: Reading): SkillQuote[] =>
  passages
    .filter(({ kind }) => kind === 'highlight' || kind === 'summary')
    .flatMap(({ text, field, language }) =>
      productNames(text, language, content).map((quote) => ({ skill: canonicalSkill(quote) ?? quote, quote, field })),
    );

/** Skills that are seen in conduct, not in a sentence; nobody can "show where they used" them. */
const SOFT = pattern()`${oneOf`
  team; lead; mentor; coach; present; communicat; kommunikation; comunicaci; leadership; liderazgo; fuhrung
  problem; flexib; adapt; organi; motivat; kreativ; creativ; time management; zeitmanagement; interpersonal
  empath; analytical; detail; multitask; belastbar; selbst; autonom; rigueur; relation
`}`;

/**
 * Skills that are listed and nowhere shown; in an interview they are asked about first. Kept low, as a list may hold what
 * was learnt elsewhere. More than six are told as one finding.
 */
export const skillsUnsupported: AskingRule = (reading) => {
  const { content, answers } = reading;
  const elsewhere = [...reading.passages.map(({ text }) => text), ...namedElsewhere(content)];
  const folded = foldTypography(elsewhere.join(' \n '));
  const tokens = new Set(words(folded).flatMap(stems));
  const shown = new Set(
    [
      ...reading.passages.flatMap(({ skills }) => skills),
      ...namedElsewhere(content).flatMap((text) => findSkills(text)),
    ].map(({ skill }) => skill),
  );
  const idle = content.skills
    .map((skill, i) => ({ skill, i, key: skillKey(skill) }))
    .filter(({ skill }) => {
      const canonical = canonicalSkill(skill);
      if (
        !skill.trim() ||
        SOFT.test(foldTypography(skill)) ||
        content.languages.some(({ language }) => language && foldTypography(skill).includes(foldTypography(language)))
      )
        return false;
      if (canonical && [...shown].some((have) => implies(have, canonical))) return false;
      const stemsShown = words(foldTypography(skill))
        .flatMap(stems)
        .some((stem) => stem.length >= 3 && tokens.has(stem));
      return !stemsShown && !folded.includes(foldTypography(skill));
    });
  const told = idle.filter(({ key }) => !answers.get(key));
  const questions = idle
    .filter(({ key }) => !answers.has(key))
    .map(({ skill, i, key }) => ({
      key,
      field: `skills[${i}]`,
      question: `Where have you used ${skill}, for how long, and what came of it?`,
    }));
  const offered = idle.flatMap(({ skill, i, key }) => {
    const offer = answers.get(key);
    if (!offer) return [];
    return [
      issue(
        'skills.unsupported',
        `skills[${i}]`,
        'low',
        saysNo(offer)
          ? `No role shows ${skill}, and you told us: “${offer}”. Drop it from the list.`
          : `No role shows ${skill} yet. You told us: “${offer}”. Add it to that role as a bullet.`,
        skill,
      ),
    ];
  });
  if (told.length > 6) {
    const names = told.map(({ skill }) => skill);
    return {
      questions,
      issues: [
        ...offered,
        issue(
          'skills.unsupported',
          'skills',
          'low',
          'No role or project shows ' +
            `${quoteList(names.slice(0, 12))}${names.length > 12 ? ` and ${names.length - 12} more` : ''}: ` +
            'show the important ones in a bullet and drop the rest.',
          names[0],
        ),
      ],
    };
  }
  const place = content.workHistory[0]?.company ?? content.workHistory[0]?.title;
  return {
    questions,
    issues: [
      ...offered,
      ...told.map(({ skill, i }) =>
        issue(
          'skills.unsupported',
          `skills[${i}]`,
          'low',
          `“${skill}” is listed but no role or project shows it: say in a ` +
            `bullet${place ? `, perhaps at ${excerpt(place, 40)},` : ''} what you did with it, or drop it.`,
          skill,
        ),
      ),
    ],
  };
};

/** Titles, subjects and names beside the passages: everything but the skills list itself. */
function namedElsewhere(content: PersonaContent): string[] {
  return [
    ...content.workHistory.flatMap(({ title, company }) => [title, company]),
    ...content.education.flatMap(({ degree, fieldOfStudy }) => [degree, fieldOfStudy]),
    ...content.projects.flatMap(({ name, role }) => [name, role]),
    ...content.volunteering.flatMap(({ role }) => [role]),
    ...content.publications.flatMap(({ name }) => [name]),
    ...content.awards.flatMap(({ title }) => [title]),
    ...content.languages.flatMap(({ language }) => [language]),
    ...content.certifications.flatMap(({ name, issuer }) => [name, issuer]),
  ].filter((text): text is string => Boolean(text));
}

/** A word and its beginning, so that "audits" shows "Audit" and "Buchhaltung" shows "Buchhalter". */
const stems = (word: string): string[] =>
  word.length > 5
    ? [word, word.slice(0, Math.max(5, Math.ceil(word.length * 0.7)))]
    : [word, word.replace(/(?<=\w{3})(?:s|n|e)$/, '')];
