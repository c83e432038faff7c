import { pattern } from '../../wording/wrapped.ts';

/** Joins two lines of a text; a word broken at the line end is closed up, a compound keeps its hyphen. */
export function joinText(above: string, next: string): string {
  if (/\p{Ll}[-\u2010]$/u.test(above) && /^\p{Ll}/u.test(next)) {
    return isCompound(above, next) ? above + next : above.slice(0, -1) + next;
  }
  return /[-\u2010/]$/.test(above) && /^\S/.test(next) && !/\s[-\u2010/]$/.test(above)
    ? above + next
    : `${above} ${next}`;
}

/** First parts that keep their hyphen before a line break. */
const COMPOUND_PARTS = pattern('iu')`
  (?:^|[^\p{L}])(?:\p{L}*[-\u2010]\p{L}+|end|self|cross|well|high|low|long|short|full|part|real|non|multi|co|pre|post|
  sub|on|off|in|out|over|under|up|down|first|second|third|one|two|three|four|five|six|ten|hands|hand|
  large|small|mid|early|late|data|event|customer|user|client|cost|time|team|peer|year|day|old|open|
  server|cloud|award|world|state|decision|problem|step|point|face|follow|case|by|to|of|and|the|
  incident|garde|ex|anti|semi|micro|macro|e|micro)[-\u2010]$`;

/** Words that the first part of a compound stands before. */
const COMPOUND_REST = pattern('i')`
  ^(?:to|of|and|in|up|on|off|by|based|driven|oriented|facing|wide|level|term|time|scale|end|specific|related|free|
  friendly|making|response|up|out|the)\b`;

const isCompound = (above: string, next: string): boolean => COMPOUND_PARTS.test(above) || COMPOUND_REST.test(next);
