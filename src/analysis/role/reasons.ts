import type { Reasons } from '../../wording/advice/advice.ts';

type Fixed = { [K in keyof Reasons]: Reasons[K] extends string ? K : never }[keyof Reasons];

/** Reasons as the comparison gives them. */
const FIXED: Readonly<Record<string, Fixed>> = {
  'only in part': 'onlyInPart',
  'one part of it': 'oneOfSeveral',
  denied: 'denied',
  'only as a hobby': 'hobby',
  'only begun': 'begun',
  'no longer valid': 'lapsed',
  'a lower degree': 'lowerDegree',
  'another subject': 'otherSubject',
  'a related subject': 'relatedSubject',
  'not finished yet': 'notFinished',
  'at a lower level': 'lowerLevel',
  'told in an answer only': 'answerOnly',
  'no certificate named': 'noPaper',
};

/** A reason in the words of the reader's language. */
export function reasonIn(reason: string, words: Reasons): string {
  const fixed = FIXED[reason];
  if (fixed) return words[fixed];
  const [, near] = /^only (.+), which is near$/.exec(reason) ?? [];
  if (near) return words.near(near);
  const [, kind, level] = /^the (level|grade) given is (.+)$/s.exec(reason) ?? [];
  if (level) return kind === 'level' ? words.level(level) : words.grade(level);
  const [, have, wanted] = /^(\S+) of (\S+) years by the dates$/.exec(reason) ?? [];
  return have && wanted ? words.years(have, wanted) : reason;
}
