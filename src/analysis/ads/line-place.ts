import type { AdLine } from './ad-lines.ts';
import type { LineKind } from './kinds.ts';
import type { RuleReading } from './rule-reading.ts';
import type { TypedWord } from './typed-words.ts';

/** A line with all that is known of it. */
export interface LinePlace {
  line: AdLine;
  words: readonly TypedWord[];
  kinds: readonly [LineKind, number][];
  rules: RuleReading | undefined;
}
