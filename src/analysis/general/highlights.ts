import { roleName } from './entry-name.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { activeForm } from './active-form.ts';
import { type Rule, highlightsOf, issue } from './reading.ts';
import { excerpt, findPhrases, fold, patternOf, words } from './text.ts';

interface Opening {
  quote: string;
  /** what follows it */
  rest: string;
}

/** The longest phrase of a list that a text opens with, behind bullets and at most two words that may stand before it. */
function opening(text: string, phrases: readonly string[], leads: readonly string[]): Opening | null {
  const found = findPhrases(text, patternOf(phrases))[0];
  if (!found) return null;
  const before = words(fold(text.slice(0, found.index)));
  const allowed = leads.map(fold);
  if (before.length > 2 || !before.every((word) => allowed.includes(word))) return null;
  const start = before.length ? text.search(/[\p{L}\p{N}]/u) : found.index;
  const end = found.index + found.quote.length;
  return { quote: text.slice(start, end), rest: text.slice(end).replace(/^[\s:,–-]+/, '') };
}

/**
 * Openings that tell a duty or a presence in place of a deed. Bullets that begin with an action verb are the common
 * advice of university career services.
 */
export const weakVerb: Rule = (reading) =>
  highlightsOf(reading).flatMap(({ text, field, lexicon }) => {
    if (!lexicon) return [];
    const weak = opening(text, lexicon.weakOpeners, lexicon.leads);
    const found = weak ?? opening(text, lexicon.mildOpeners, lexicon.leads);
    if (!found) return [];
    const active = activeForm(found.rest, lexicon);
    const suggestion = active
      ? `“${found.quote}” hides what you did: begin with the deed, for instance “${excerpt(active, 60)}”.`
      : `“${found.quote}” hides what you did: begin with a verb such as ${lexicon.strongVerbs
          .slice(0, 3)
          .map((verb) => `“${verb}”`)
          .join(', ')}${found.rest ? ` and go on with “${excerpt(found.rest, 50)}”` : ''}.`;
    return [issue('highlight.weak_verb', field, weak ? 'medium' : 'low', suggestion, found.quote)];
  });

/** CV bullets are written without a subject; “we” also hides who did it. */
export const firstPerson: Rule = (reading) =>
  highlightsOf(reading).flatMap(({ text, field, lexicon }) => {
    if (!lexicon) return [];
    const singular = pronoun(text, lexicon.firstPersonSingular);
    const found = singular ?? pronoun(text, lexicon.firstPersonPlural);
    if (!found) return [];
    const rest = text.trim().startsWith(found) ? text.trim().slice(found.length).trim() : '';
    const shown =
      rest && lexicon !== lexicons.de
        ? `begin with the verb, as in “${excerpt(capitalise(rest), 50)}”`
        : `write “${excerpt(text, 50)}” without it, the verb first`;
    return [
      issue(
        'highlight.first_person',
        field,
        singular ? 'medium' : 'low',
        singular
          ? `Drop “${found}”: a bullet needs no subject; ${shown}.`
          : `“${found}” hides your own part: say what you did yourself in “${excerpt(text, 50)}”.`,
        found,
      ),
    ];
  });

const ROMAN_AFTER =
  /\b(?:phase|type|class|level|part|war|stage|tier|grade|engineer|analyst|developer|technician|clerk|accountant|section|title|category|calculus|division)\s+$/i;

/** English “I” is a capital and no Roman numeral (“Phase I”, “I/O”); other pronouns are no acronyms (“MA”, “US”). */
function pronoun(text: string, pronouns: readonly string[]): string | null {
  const found = findPhrases(text, patternOf(pronouns)).find(({ quote, index }) => {
    if (quote === 'i') return false;
    if (quote === 'I') return !ROMAN_AFTER.test(text.slice(0, index)) && !/^I\s*[/&.)-]/.test(text.slice(index));
    return !(quote.length > 1 && quote === quote.toUpperCase());
  });
  return found?.quote ?? null;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Two lines of a page are about 30 words; beyond 35 a bullet is skimmed, beyond 45 it is a paragraph. */
export const tooLong: Rule = (reading) =>
  highlightsOf(reading).flatMap(({ text, field }) => {
    const count = words(text).length;
    if (count <= 35) return [];
    const cut = text.search(/[,;:–—](?=\s)|\s(?:and|which|y|que|und|der|die|et|qui)\s/);
    return [
      issue(
        'highlight.too_long',
        field,
        count > 45 ? 'medium' : 'low',
        `${count} words in one bullet: keep “${excerpt(cut > 15 ? text.slice(0, cut) : text, 60)}” with its result, and make a second bullet of the rest or drop it.`,
        excerpt(text, 60).replace(/…$/, ''),
      ),
    ];
  });

/** From this share of words in common (Jaccard) on, two bullets say the same. */
const ALIKE = 0.8;
const FEWEST_WORDS = 3;

/** The same bullet twice, word for word or nearly, looks like a slip of copy and paste. */
export const duplicate: Rule = (reading) => {
  const passages = highlightsOf(reading).map((passage) => ({ passage, tokens: new Set(words(fold(passage.text))) }));
  const twins = firstTwins(passages.map(({ tokens }) => tokens));
  return passages.flatMap(({ passage }, at) => {
    const twin = passages[twins[at] ?? -1]?.passage;
    if (!twin) return [];
    const index = Number(twin.field.match(/\d+/)?.[0]);
    const role = reading.content.workHistory[index];
    return [
      issue(
        'highlight.duplicate',
        passage.field,
        'medium',
        `“${excerpt(passage.text, 60)}” already stands under ${role ? roleName(role, index) : 'another role'}: keep it once and use this line for another result.`,
        passage.text,
      ),
    ];
  });
};

/**
 * For each set of words the first of those before it that is alike, null for none. Sets that are alike share one of their
 * rarest words (the prefix filter of Chaudhuri, Ganti and Kaushik, ICDE 2006), so that only those are compared.
 */
export function firstTwins(sets: readonly ReadonlySet<string>[]): (number | null)[] {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rank = (word: string) => frequency.get(word) ?? 0;
  const byWord = new Map<string, number[]>();
  const bySet = new Map<string, number>();
  return sets.map((set, at) => {
    if (set.size < FEWEST_WORDS) return null;
    const ordered = [...set].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const key = ordered.join(' ');
    const same = bySet.get(key);
    const prefix = ordered.slice(0, set.size - leastShared(set.size) + 1);
    const before = new Set(prefix.flatMap((word) => byWord.get(word) ?? []));
    const alike = [...before].filter((other) => jaccard(sets[other]!, set) >= ALIKE);
    // a set that was there already is found by its first: it need not be looked at again
    if (same === undefined) {
      bySet.set(key, at);
      for (const word of prefix) {
        const known = byWord.get(word);
        if (known) known.push(at);
        else byWord.set(word, [at]);
      }
    }
    const first = Math.min(...alike, same ?? Infinity);
    return Number.isFinite(first) ? first : null;
  });
}

/** Words that a set must share with one that is alike; a share of 0.8 × 35 is 28, whatever its last bit says. */
const leastShared = (size: number): number => Math.ceil(ALIKE * size - 1e-9);

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < leastShared(long.size)) return 0;
  let shared = 0;
  for (const token of short) if (long.has(token)) shared++;
  return shared / (a.size + b.size - shared);
}
