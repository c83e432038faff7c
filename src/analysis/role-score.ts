import type { PersonaIndex } from './matching/mentions.ts';
import { contentWords, sameWord } from './matching/words.ts';
import type { SubScore } from './report.ts';
import type { AnsweredMatch } from './role-questions.ts';
import { findSkills, implies } from './vocabulary/vocabulary.ts';

const VALUE = { met: 1, partial: 0.5, missing: 0 } as const;

/** Weights of the parts. A part that the description does not ask for gives its weight to the others. */
const WEIGHTS = { musts: 0.7, nice: 0.15, role: 0.15 } as const;

const share = (matches: AnsweredMatch[]): number =>
  matches.reduce((sum, match) => sum + VALUE[match.finding.status], 0) / matches.length;

function adviceFor(matches: AnsweredMatch[]): string | null {
  const lacking = matches.filter((match) => match.finding.status !== 'met').map((match) => `"${match.requirement.name}"`);
  return lacking.length ? `Would rise most with ${lacking.slice(0, 3).join(', ')}.` : null;
}

/** How near the person's titles are to the title of the description (its first line), 0..1. */
function roleFit(index: PersonaIndex, description: string): number {
  const title = description.split('\n').map((line) => line.trim()).find(Boolean) ?? '';
  const wanted = contentWords(title.slice(0, 120));
  const titles = index.texts.filter((text) => text.role === 'headline' || text.role === 'title').map((text) => text.text);
  if (!wanted.length || !titles.length) return 0;
  const skills = findSkills(title).map((mention) => mention.skill);
  return Math.max(...titles.map((own) => {
    const said = contentWords(own);
    const common = said.filter((word) => wanted.some((other) => sameWord(word, other))).length / Math.max(1, said.length);
    const bySkill = findSkills(own).some((mention) => skills.some((skill) => implies(mention.skill, skill))) ? 0.6 : 0;
    return Math.min(1, Math.max(common, bySkill));
  }));
}

/** The score of a role match, 0..100, and the parts it is made of. */
export function roleScore(matches: AnsweredMatch[], index: PersonaIndex, description: string): { score: number; subScores: SubScore[] } {
  const musts = matches.filter((match) => match.requirement.importance === 'must');
  const nice = matches.filter((match) => match.requirement.importance === 'nice');
  const fit = roleFit(index, description);
  const parts: SubScore[] = [
    { name: 'role', score: fit * 100, weight: WEIGHTS.role, advice: fit < 0.5 ? 'Let the headline name this kind of role, if it is yours.' : null },
  ];
  if (nice.length) parts.unshift({ name: 'nice-to-haves', score: share(nice) * 100, weight: WEIGHTS.nice, advice: adviceFor(nice) });
  if (musts.length) parts.unshift({ name: 'requirements', score: share(musts) * 100, weight: WEIGHTS.musts, advice: adviceFor(musts) });
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const subScores = parts.map((part) => ({ ...part, score: Math.round(part.score), weight: Math.round((part.weight / total) * 100) / 100 }));
  const score = matches.length ? Math.round(parts.reduce((sum, part) => sum + part.score * part.weight, 0) / total) : 0;
  return { score, subScores };
}
