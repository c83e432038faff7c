import { readByRules } from '../requirements/by-rules.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { segments } from '../requirements/segments.ts';
import type { AdLine } from './ad-lines.ts';

/** A requirement that the rules find in a line, and where in it. */
export interface RuleSpan {
  start: number;
  end: number;
  item: Requirement;
}

/** What the rules say of a line: its sections, and the words that they take for requirements. */
export interface RuleReading {
  sections: string[];
  spans: RuleSpan[];
}

/** Lists side by side: the line is of both. */
export const COLUMNS = /\S(?: {4,}|\t)\S/;

/** What the rules read in each line, and the requirements that stand in no single one: parted by a line break, or of the whole. */
export interface RulesOfAd {
  byLine: RuleReading[];
  unplaced: Requirement[];
}

/** How far the sentences of the rules may lie behind the lines. */
const AHEAD = 12;
/** How far behind the last one a requirement may stand. */
const FAR = 200;

export function ruleReading(text: string, lines: readonly AdLine[]): RulesOfAd {
  const unplaced: Requirement[] = [];
  const out = lines.map((): RuleReading => ({ sections: [], spans: [] }));
  const plain = lines.map((line) => line.text.replace(/\s+/g, ' '));
  let at = 0;
  for (const segment of segments(text)) {
    const found = plain.slice(at, at + AHEAD).findIndex((line) => line.includes(segment.text));
    if (found < 0) continue;
    at += found;
    out[at]?.sections.push(segment.section);
  }
  let last = 0;
  for (const item of readByRules(text)) {
    const ahead = lines
      .slice(last, last + FAR)
      .findIndex((line) => line.text.includes(item.quote) && line.text.includes(item.name));
    const i = ahead < 0 ? -1 : last + ahead;
    last = Math.max(last, i);
    const start = lines[i]?.text.indexOf(item.name) ?? -1;
    if (start >= 0 && item.name && !COLUMNS.test(lines[i]?.text ?? ''))
      out[i]?.spans.push({ start, end: start + item.name.length, item });
    else unplaced.push(item);
  }
  return { byLine: out, unplaced };
}
