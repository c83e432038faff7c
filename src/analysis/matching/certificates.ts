import { itemAt } from '../../list-item.ts';
import { oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { best, type Finding } from './finding.ts';
import { matchWords } from './free-terms.ts';
import type { PersonaIndex } from './mentions.ts';
import { matchSkill } from './skills.ts';
import { monthOf } from './tenure.ts';

const UNTIL = pattern()`(?:${oneOf`
  valid (?:through|until|till|to); good until; expires?(?: on| in)?; expir(?:y|ation)(?: date)?; exp\.?
  gultig bis
  valid[oa] hasta; vigente hasta; en vigor hasta; caduca(?: el| en)?
  valable jusqu'?(?:au|en|a)?; expire (?:le|en); bis
`})[:\s]*(?:(?:the )?\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:de )?)?(?:(\d{4})-?(\d{2})?|(\d{1,2})[./](\d{4})|([a-z]{3})[a-z.]*\s+(?:de |del )?(\d{4}))`;
// the first three letters of the months, English, German, Spanish, French
const MONTHS: Record<string, number> = {
  jan: 1,
  ene: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  apr: 4,
  abr: 4,
  avr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jui: 6,
  jul: 7,
  aug: 8,
  ago: 8,
  aou: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12,
};

/** The month until which a text says a certificate holds, null when it does not say. */
export function validUntil(text: string): number | null {
  const found = UNTIL.exec(fold(text).replace(/[’]/g, "'"));
  if (!found) return null;
  const [, year, month, monthNumber, numbered, name, named] = found;
  if (year) return monthOf(month ? `${year}-${month}` : year, true);
  if (numbered) return monthOf(`${numbered}-${(monthNumber ?? '').padStart(2, '0')}`, true);
  const known = MONTHS[name ?? ''];
  return known ? monthOf(`${named}-${String(known).padStart(2, '0')}`, true) : null;
}

/** What a persona says to a certificate or licence; one that has run out by its own words counts in part. */
export function matchCertificate(index: PersonaIndex, requirement: Requirement, today: string): Finding {
  const finding = best(
    requirement.anyOf.map((term) =>
      term.skills.length
        ? best(term.skills.map((skill) => matchSkill(index, skill, requirement.basic)))
        : matchWords(index, term.text),
    ),
  );
  return withLevel(expired(finding, today), requirement.name);
}

export function expired(finding: Finding, today: string): Finding {
  const until = finding.proofs.map(({ quote }) => validUntil(quote)).find((month) => month !== null);
  if (finding.status !== 'met' || until === undefined || until === null || until >= (monthOf(today, true) ?? 0))
    return finding;
  return { ...finding, status: 'partial', reason: 'no longer valid' };
}

const GRADE = pattern('g')`\b(?:${oneOf`
  level; stufe; nivel; niveau; klasse; class; grade; part; category; kategorie; categoria; categorie; tier
`})\s+([0-9]+|[a-d][0-9e]{0,2}|[ivx]+)\b`;

/** "Level 5" is not "Level 7": a proof that gives another grade of the same thing counts in part. */
export function withLevel(finding: Finding, wanted: string): Finding {
  const asked = grades(wanted);
  const said = finding.proofs.flatMap(({ quote }) => grades(quote));
  if (finding.status !== 'met' || !asked.length || !said.length || said.some((grade) => asked.includes(grade)))
    return finding;
  const number = Math.max(...said.map(Number));
  if (number > Math.min(...asked.map(Number))) return finding;
  return { ...finding, status: 'partial', reason: `the grade given is ${said[0]}` };
}

const grades = (text: string): string[] => [...fold(text).matchAll(GRADE)].map((found) => itemAt(found, 1));
