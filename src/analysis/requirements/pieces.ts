import { pattern } from '../../wording/wrapped.ts';
import { findLanguages } from '../vocabulary/human-languages.ts';
import { findSkills } from '../vocabulary/vocabulary.ts';
import type { ClauseContext } from './clause-context.ts';
import { isNice } from './importance.ts';
import { andParts, givesExamples, items, joinedByOr } from './items.ts';

const STARTS_EXAMPLES = pattern('iu')`
  ^(?:e\.g\.|such as|like|for example|z\. ?B\.|wie(?: etwa)?|p\. ?ej\.|por ejemplo|como|par exemple|comme|
  tel(?:le)?s? que)\s`;
const STARTS_WISH = pattern('iu')`
  ^(?:ideally|preferably|idealerweise|vorzugsweise|möglichst|gerne?|idealmente|preferiblemente|idéalement|
  de préférence)\s`;

const STARTS_VERB = pattern('iu')`
  ^(?:(?:have|had|has|having|you(?:['’]ve| have)?)\s+)?(?:done|had|seen|been|worked|built|run|written|led|used|
  held)\s`;

/** What a clause begins with that wishes for all that it names. */
const OPENS_WISH = pattern('iu')`
  ^\W*(?:ideally|bonus|nice|desirable|preferred|preferably|idealerweise|vorzugsweise|idéalement|idealmente|
  preferiblemente|de préférence|im Idealfall|wünschenswert|schön|toll|super|hilfreich|prima|would|helpful|if|we|wir|nous|it|es|das|ce|sería|
  serait)(?![\p{L}])`;

/** A piece of a list that is read by itself. */
export interface Piece {
  text: string;
  /** any one of the things it names is enough */
  any: boolean;
  /** its own words say that it is only wished for */
  wished: boolean;
}

/** Joins the pieces of a list of which any one is enough: examples, and short lists that end in "or". */
export function piecesOf(clause: string, context: ClauseContext): Piece[] {
  const list = items(clause);
  const out: (Piece & { open: boolean })[] = [];
  const listed =
    list.length > 1 &&
    list.length <= 5 &&
    context.importance === 'must' &&
    joinedByOr(list.at(-1)!.text) &&
    list.every(
      (item, i) =>
        !item.andBefore &&
        !/[()]/.test(item.text) &&
        item.text.split(' ').length <= (i ? 5 : 7) &&
        findSkills(item.text).length > 0,
    );
  if (listed) return [{ text: between(clause, list[0]!.text, list.at(-1)!.text), any: true, wished: false }];
  for (const item of list) {
    const last = out.at(-1);
    const short = item.text.split(' ').length <= 4;
    if (last && STARTS_EXAMPLES.test(item.text)) {
      last.text = between(clause, last.text, item.text);
      last.any = true;
      last.open = !joinedByOr(item.text);
      continue;
    }
    if (last?.open && short && findLanguages(item.text).length === 0) {
      last.text = between(clause, last.text, item.text);
      continue;
    }
    if (item.orBefore && last && !STARTS_VERB.test(item.text) && (context.importance === 'must' || list.length === 2)) {
      const run = out.filter((other) => other.text.split(' ').length <= 6);
      const alternatives =
        context.importance === 'must' && run.length === out.length && list.length <= 5 ? out.splice(0) : [out.pop()!];
      out.push({ text: between(clause, alternatives[0]!.text, item.text), any: true, open: false, wished: false });
      continue;
    }
    out.push({
      text: item.text,
      any: joinedByOr(item.text),
      open: givesExamples(item.text),
      wished: (list.length > 1 || STARTS_WISH.test(item.text)) && isNice(item.text),
    });
  }
  return out.map(({ text, any, open, wished }) => ({ text, any: any || open, wished }));
}

function between(clause: string, first: string, last: string): string {
  const start = clause.indexOf(first);
  const end = clause.indexOf(last, start + first.length);
  return start < 0 || end < 0 ? `${first}, ${last}` : clause.slice(start, end + last.length);
}

/** "good English, French a plus": the wish is for French alone; "A, B and C are a plus" is for all. */
export function wishesForOne(clause: string, { base }: ClauseContext): boolean {
  const list = items(clause);
  return (
    base === 'must' &&
    list.length > 1 &&
    !list.some((item) => item.andBefore || item.orBefore) &&
    list.filter((item) => isNice(item.text)).length === 1 &&
    !(isNice(list.at(-1)!.text) && andParts(list.at(-1)!.text).length > 1) &&
    !OPENS_WISH.test(clause) &&
    list.every((item) => !item.text.includes(':'))
  );
}
