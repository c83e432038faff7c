import type { Requirement } from '../requirements/requirement.ts';
import { fold } from '../vocabulary/tokens.ts';
import { best, type Finding } from './finding.ts';
import { matchWords } from './free-terms.ts';
import type { PersonaIndex } from './mentions.ts';
import { matchSkill } from './skills.ts';
import { monthOf } from './tenure.ts';

const UNTIL = /(?:valid (?:through|until|till|to)|expires?(?: on)?|expir(?:y|ation)(?: date)?|exp\.?|gultig bis|valido hasta|valida hasta|vigente hasta|caduca(?: el| en)?|valable jusqu'?(?:au|en|a)?|expire (?:le|en))[:\s]*(?:(\d{4})-?(\d{2})?|(\d{1,2})[./](\d{4}))/;

/** The month until which a text says a certificate holds, null when it does not say. */
export function validUntil(text: string): number | null {
  const found = UNTIL.exec(fold(text));
  if (!found) return null;
  const date = found[1] ? `${found[1]}${found[2] ? `-${found[2]}` : ''}` : `${found[4]}-${found[3]!.padStart(2, '0')}`;
  return monthOf(date, true);
}

/** What a persona says to a certificate or licence; one that has run out by its own words counts in part. */
export function matchCertificate(index: PersonaIndex, requirement: Requirement, today: string): Finding {
  const finding = best(requirement.anyOf.map((term) =>
    term.skills.length ? best(term.skills.map((skill) => matchSkill(index, skill, requirement.basic))) : matchWords(index, term.text),
  ));
  return withLevel(expired(finding, today), requirement.name);
}

export function expired(finding: Finding, today: string): Finding {
  const until = finding.proofs.map(({ quote }) => validUntil(quote)).find((month) => month !== null);
  if (finding.status !== 'met' || until === undefined || until === null || until >= monthOf(today, true)!) return finding;
  return { ...finding, status: 'partial', reason: 'no longer valid' };
}

const GRADE = /\b(?:level|stufe|nivel|niveau|klasse|class|grade|part|category|kategorie|categoria|categorie|tier)\s+([0-9]+|[a-d][0-9e]{0,2}|[ivx]+)\b/g;

/** "Level 5" is not "Level 7": a proof that gives another grade of the same thing counts in part. */
export function withLevel(finding: Finding, wanted: string): Finding {
  const asked = grades(wanted);
  const said = finding.proofs.flatMap(({ quote }) => grades(quote));
  if (finding.status !== 'met' || !asked.length || !said.length || said.some((grade) => asked.includes(grade))) return finding;
  const number = Math.max(...said.map(Number));
  if (number > Math.min(...asked.map(Number))) return finding;
  return { ...finding, status: 'partial', reason: `the grade given is ${said[0]}` };
}

const grades = (text: string): string[] => [...fold(text).matchAll(GRADE)].map((found) => found[1]!);
