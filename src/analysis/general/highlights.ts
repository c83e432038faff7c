import { oneOf, pattern } from '../../wording/wrapped.ts';
import { roleName } from './entry-name.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { activeForm } from './active-form.ts';
import { type Rule, highlightsOf, issue } from './reading.ts';
import { excerpt, findPhrases, foldTypography, patternOf, words } from './text.ts';

interface Opening {
  quote: string;
  /** what follows it */
  rest: string;
}

/** The longest phrase of a list that a text opens with, behind bullets and at most two words that may stand before it. */
function opening(text: string, phrases: readonly string[], leads: readonly string[]): Opening | null {
  const found = findPhrases(text, patternOf(phrases))[0];
  if (!found) return null;
  const before = words(foldTypography(text.slice(0, found.index)));
  const allowed = leads.map(foldTypography);
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

const ROMAN_AFTER = pattern('i')`\b(?:${oneOf`
  phase; type; class; level; part; war; stage; tier; grade; engineer; analyst; developer; technician; clerk
  accountant; section; title; category; calculus; division
`})\s+$`;

/** The longest of these words, with room for spaces. */
const LONGEST_BEFORE = 40;

/** English “I” is a capital and no Roman numeral (“Phase I”, “I/O”); other pronouns are no acronyms (“MA”, “US”). */
function pronoun(text: string, pronouns: readonly string[]): string | null {
  const found = findPhrases(text, patternOf(pronouns)).find(({ quote, index }) => {
    if (quote === 'i') return false;
    if (quote === 'I')
      return (
        !ROMAN_AFTER.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index)) &&
        !/^I\s*[/&.)-]/.test(text.slice(index))
      );
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
        `${count} words in one bullet: keep “${excerpt(cut > 15 ? text.slice(0, cut) : text, 60)}” with ` +
          'its result, and make a second bullet of the rest or drop it.',
        excerpt(text, 60).replace(/…$/, ''),
      ),
    ];
  });

/** From this share of words in common (Jaccard) on, two bullets say the same. */
const ALIKE = 0.8;
const FEWEST_WORDS = 3;
/** Looks at another bullet altogether, far beyond what hundreds of bullets of a person take; after that only bullets of the same words are told. */
const MOST_LOOKS = 500_000;

/** The same bullet twice, word for word or nearly, looks like a slip of copy and paste. */
export const duplicate: Rule = (reading) => {
  const passages = highlightsOf(reading).map((passage) => ({
    passage,
    tokens: new Set(words(foldTypography(passage.text))),
  }));
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
        `“${excerpt(passage.text, 60)}” already stands under ` +
          `${role ? roleName(role, index) : 'another role'}: keep it once and use this line for another ` +
          'result.',
        passage.text,
      ),
    ];
  });
};

/**
 * For each set of words the first of those before it that is alike, null for none. Sets that are alike share one of their
 * rarest words, so that only those are compared (prefix filter of Chaudhuri et al., ICDE 2006; shorter prefixes for what
 * is indexed, as sets come by size, of Xiao et al., PPJoin, WWW 2008).
 *
 * @param compared told how many looks at another set it took
 */
export function firstTwins(
  sets: readonly ReadonlySet<string>[],
  compared: (looks: number) => void = () => {},
): (number | null)[] {
  const frequency = new Map<string, number>();
  for (const set of sets) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarestFirst = (a: string, b: string) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const distinct = new Map<string, Distinct>();
  const own = sets.map((set, first) => {
    const ordered = [...set].sort(rarestFirst);
    const key = ordered.join(' ');
    const known: Distinct = distinct.get(key) ?? { set, ordered, first, alike: Infinity, comparedWith: null };
    distinct.set(key, known);
    return known;
  });
  let looks = 0;
  const byWord = new Map<string, Distinct[]>();
  const bySize = [...distinct.values()].sort((a, b) => a.set.size - b.set.size);
  for (const next of bySize.filter(({ set }) => set.size >= FEWEST_WORDS)) {
    for (const other of prefixOf(next, ALIKE).flatMap((word) => (looks < MOST_LOOKS ? (byWord.get(word) ?? []) : []))) {
      looks += 1;
      if (other.comparedWith === next || other.set.size < leastShared(next.set.size)) continue;
      other.comparedWith = next;
      if (jaccard(other.set, next.set) < ALIKE) continue;
      next.alike = Math.min(next.alike, other.first);
      other.alike = Math.min(other.alike, next.first);
    }
    for (const word of prefixOf(next, ALIKE_OF_ONE_SIZE)) {
      const known = byWord.get(word);
      if (known) known.push(next);
      else byWord.set(word, [next]);
    }
  }
  compared(looks);
  return own.map(({ set, first, alike }, at) => {
    const twin = set.size >= FEWEST_WORDS ? Math.min(first, alike) : first;
    return set.size > 1 && twin < at ? twin : null;
  });
}

/** Equal sets as one: where the first stands, and the first that is alike. */
interface Distinct {
  set: ReadonlySet<string>;
  /** rarest first */
  ordered: string[];
  first: number;
  alike: number;
  comparedWith: Distinct | null;
}

/** The share of its words that a set has in common with one of its own size or larger that is alike. */
const ALIKE_OF_ONE_SIZE = (2 * ALIKE) / (1 + ALIKE);

const prefixOf = ({ ordered }: Distinct, share: number): string[] =>
  ordered.slice(0, ordered.length - leastShared(ordered.length, share) + 1);

/** Words that a set must share with one that is alike; a share of 0.8 × 35 is 28, whatever its last bit says. */
const leastShared = (size: number, share = ALIKE): number => Math.ceil(share * size - 1e-9);

function jaccard(shorter: ReadonlySet<string>, longer: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of shorter) if (longer.has(token)) shared++;
  return shared / (shorter.size + longer.size - shared);
}
