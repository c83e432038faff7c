import { contentWords } from '../matching/words.ts';
import type { Requirement } from './requirement.ts';

/** The list with each thing once; what is a must anywhere is a must. */
export function unrepeated(list: Requirement[]): Requirement[] {
  const out: Requirement[] = [];
  for (const next of list) {
    if (
      next.ofDuties &&
      list.some((other) => !other.ofDuties && other.kind === next.kind && named(other) === named(next))
    )
      continue;
    const same = out.find((other) => isSame(other, next));
    if (!same) out.push(next);
    else if (next.importance === 'must' && same.importance === 'nice' && same.kind === next.kind)
      same.importance = 'must';
  }
  return out;
}

const named = (item: Requirement): string =>
  item.anyOf
    .map((term) => term.skills[0] ?? term.text.toLowerCase())
    .sort()
    .join('|');

function isSame(a: Requirement, b: Requirement): boolean {
  if (a.name.toLowerCase() === b.name.toLowerCase()) return a.kind === b.kind;
  if (
    a.kind === 'education' &&
    b.kind === 'education' &&
    a.educationLevel === b.educationLevel &&
    b.name.split(' ').length <= 2
  )
    return true;
  if (named(a) !== named(b) || named(a) === '') return false;
  if (a.kind === 'certification' && b.kind === 'certification') return false;
  if (a.kind !== b.kind || a.years !== b.years) return false;
  // the same skill in more words may be another thing: "DATEV" and "DATEV Unternehmen online"
  const known = contentWords(a.name).map((word) => word.stem);
  const more = contentWords(b.name).filter((word) => !known.includes(word.stem));
  return contentWords(b.name).length < 2 || more.length === 0;
}
