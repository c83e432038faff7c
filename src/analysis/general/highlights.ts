import { roleName } from './entry-name.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { activeForm } from './active-form.ts';
import { type Passage, type Rule, highlightsOf, issue } from './reading.ts';
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

/** The same bullet twice, word for word or nearly (Jaccard of the words ≥ 0.8), looks like a slip of copy and paste. */
export const duplicate: Rule = (reading) => {
  const seen: { passage: Passage; tokens: Set<string> }[] = [];
  return highlightsOf(reading).flatMap((passage) => {
    const tokens = new Set(words(fold(passage.text)));
    const twin = tokens.size >= 3 ? seen.find((other) => jaccard(other.tokens, tokens) >= 0.8) : undefined;
    seen.push({ passage, tokens });
    if (!twin) return [];
    const index = Number(twin.passage.field.match(/\d+/)?.[0]);
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

function jaccard(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((token) => b.has(token)).length;
  return shared / (a.size + b.size - shared);
}
