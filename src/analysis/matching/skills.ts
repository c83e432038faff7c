import { implies, isNear, kindOf, partsOf } from '../vocabulary/vocabulary.ts';
import { MISSING, type Finding } from './finding.ts';
import { ONE_OF_SEVERAL, reasonOf } from './free-terms.ts';
import { mentionsOf, type Mention, type PersonaIndex } from './mentions.ts';

const RANK: Record<Mention['standing'], number> = { has: 3, begins: 2, lapsed: 2, hobby: 0, denies: 0 };
const ROLE: Partial<Record<Mention['role'], number>> = {
  work: 6,
  project: 5,
  certification: 5,
  title: 4,
  summary: 4,
  headline: 3,
  skill: 2,
};

// the word itself before what implies it, work before a bare list of skills
const value = (mention: Mention, skill: string): number =>
  RANK[mention.standing] * 100 + (mention.skill === skill ? 10 : 0) + (ROLE[mention.role] ?? 1);

/** What a persona says to one known skill. A denial anywhere outweighs what only implies the skill. */
export function matchSkill(index: PersonaIndex, skill: string, basic: boolean): Finding {
  const all = mentionsOf(index, skill);
  const top = all.reduce<Mention | null>((a, b) => (a && value(a, skill) >= value(b, skill) ? a : b), null);
  if (!top) return partsFinding(index, skill) ?? nearFinding(index, skill);
  const proofs = [{ field: top.field, quote: top.text }];
  if (top.standing === 'has' || (top.standing === 'begins' && basic)) return { status: 'met', proofs, reason: null };
  if (RANK[top.standing] === 0) return { status: 'missing', proofs: [], reason: reasonOf(top.standing) };
  return { status: 'partial', proofs, reason: reasonOf(top.standing) };
}

/** How many programs of a suite show it. */
const ENOUGH_PARTS = 2;

function partsFinding(index: PersonaIndex, suite: string): Finding | null {
  const parts = partsOf(suite).flatMap(
    (part) => mentionsOf(index, part).find(({ standing }) => standing === 'has') ?? [],
  );
  if (!parts.length) return null;
  const proofs = parts.slice(0, MOST_PROOFS).map(({ field, text }) => ({ field, quote: text }));
  return parts.length >= ENOUGH_PARTS
    ? { status: 'met', proofs, reason: null }
    : { status: 'partial', proofs, reason: ONE_OF_SEVERAL };
}

const MOST_PROOFS = 3;

// a neighbouring field of work or certificate carries over in part; a rival product does not
function nearFinding(index: PersonaIndex, skill: string): Finding {
  const kind = kindOf(skill);
  if (kind !== 'field' && kind !== 'certification') return MISSING;
  const near = index.mentions.find(
    (mention) =>
      mention.standing === 'has' &&
      kindOf(mention.skill) === kind &&
      (isNear(mention.skill, skill) || implies(skill, mention.skill)),
  );
  if (!near) return MISSING;
  return {
    status: 'partial',
    proofs: [{ field: near.field, quote: near.text }],
    reason: `only ${near.skill}, which is near`,
  };
}
