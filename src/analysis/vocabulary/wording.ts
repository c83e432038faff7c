import { oneOf, pattern } from '../../wording/wrapped.ts';
import { itemAt } from '../../list-item.ts';
import type { SkillMention } from './skill.ts';

/*
 * Skills that people tell by a turn of phrase and not by a name: "led a team of nine", "Führerschein Klassen B, C, CE".
 */
const PEOPLE = `(?:${oneOf`
  people; persons?; staff; employees; engineers?; developers?; designers?; nurses?; colleagues; reports; members
  operatives; operators; representatives; reps; agents; analysts; technicians; cooks; chefs; drivers; teachers; workers
  managers; waiters; assistants; fitters; electricians; advis[eo]rs; consultants
  mitarbeiter\w*; mitarbeitende\w*; personen; leuten?; kolleg\w+; fachkräften?; monteuren?; köchen?; entwicklern?
  personas; empleados; operarios; trabajadores; técnicos; camareros; cocineros; recepcionistas; enfermeros
  carretilleros; profesores; comerciales; mozos
  personnes; salariés; collaborateurs; employés; cuisiniers; agents; techniciens; vendeurs; soignants; infirmiers
  serveurs; ingénieurs; développeurs
`})`;
const TEAM = `(?:${oneOf`
  teams?; crew; squad; brigade; department; shift
  équipes?; equipos?; turno; plantilla
  abteilung; kolonne; schicht
`})`;
const LED = `(?:${oneOf`
  led; lead(?:s|ing)?; manag(?:ed?|es|ing); supervis(?:ed?|es|ing); head(?:ed|s|ing); ran; run(?:s|ning)?; direct(?:ed|s)
  coordinat(?:ed?|es|ing)
  leite(?:te|t|n)?; geleitet; führ(?:te|t|e|en); geführt
  dirijo; dirig(?:í|ió|e|ir); lider(?:o|é|ó|ar); coordin(?:o|é|ó|ar|é a); supervis(?:o|é|ó|ar|é); gestion(?:o|é|ó|ar)
  encadr(?:e|é|er); dirig(?:e|é|er); manag(?:é|er); supervisé; pilot(?:e|é)
`})`;
const NUMBER = `(?:${oneOf`
  \d+; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve
  drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf
  tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce
  trois; quatre; cinq; sept; huit; neuf; dix; onze; douze
`})`;

const LEADS = new RegExp(
  [
    `(?<![\\p{L}])${LED}\\s+(?:[\\p{L}']+\\s+){0,4}${TEAM}(?![\\p{L}])`,
    `(?<![\\p{L}])${LED}\\s+(?:[\\p{L}']+\\s+){0,2}${NUMBER}\\s+(?:[\\p{L}-]+\\s+){0,2}${PEOPLE}(?![\\p{L}])`,
    `(?:à la tête d['’]|al frente de|a cargo de|at the head of|in charge of|responsible for|responsable ` +
      'de|verantwortlich ' +
      `für)\\s*(?:un[ae]?\\s+|a\\s+|an\\s+|the\\s+)?(?:${TEAM}|${NUMBER}\\s+(?:[\\p{L}-]+\\s+)?${PEOPLE})(?![\\p{L}])`,
    `(?<![\\p{L}])(?:equipo|personal|personas) a (?:tu |su |mi )?cargo`,
    `(?<![\\p{L}])${TEAM} of ${NUMBER}(?![\\p{L}])`,
    `(?<![\\p{L}])(?:have |has |having )?led people(?![\\p{L}])|leading people|manage people|managing ` +
      'people|direct reports',
  ].join('|'),
  'giu',
);

const LICENCE = pattern('giu')`(?:${oneOf`
  führerschein; fahrerlaubnis; klassen?
  driving licen[cs]e; driver['’]?s licen[cs]e; licen[cs]e (?:class|category); categor(?:y|ies)
  carn[eé]t?; permisos? de conducir; permisos?
  permis(?: de conduire)?
`})\s*:?\s*(?:der |clases? |klassen? |catégories? |categor(?:y|ies) |tipos? )?((?:\b(?:A[12M]?|B|BE|C1?|C1?E|C\+E|D1?|DE|T|L)\b
[\s,;/]*(?:und |and |y |et |\+ ?)?)+)`;
const CLASSES: [RegExp, string][] = [
  [/\b(?:CE|C1E|C\+E)\b|C ?\+ ?E/, 'Driving licence CE'],
  [/\bC1?\b(?! ?\+)/, 'Driving licence C'],
  [/\bBE?\b/, 'Driving licence B'],
  [/\bD1?E?\b/, 'Driving licence D'],
];

/** "lift up to 25 kg", "Lasten bis 15 kg heben" */
const LIFTS = pattern('giu')`
  (?<![\p{L}])(?:lift|carry|move|heben|tragen|levantar|cargar|porter|soulever|sollevare|tillen)(?![\p{L}])[^.;]{0,40}?
  \d+\s?(?:kg|kilos?|lbs?|pounds|libras)(?![\p{L}])|
  \d+\s?(?:kg|kilos?|lbs?|pounds)[^.;]{0,20}?(?<![\p{L}])(?:heben|tragen|tillen)(?![\p{L}])`;

/** The skills that a text tells by a turn of phrase. */
/** characters of the shortest turn of phrase, a licence with its class; thousands of lines in an ad may be shorter */
const SHORTEST = 7;

export function wordedSkills(text: string): SkillMention[] {
  if (text.length < SHORTEST) return [];
  const found: SkillMention[] = [];
  for (const match of text.matchAll(LEADS))
    found.push({ skill: 'Leadership', start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(LIFTS))
    found.push({ skill: 'Physical fitness', start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(LICENCE)) {
    for (const [pattern, skill] of CLASSES) {
      if (pattern.test(itemAt(match, 1)))
        found.push({ skill, start: match.index, end: match.index + match[0].trimEnd().length });
    }
  }
  return found;
}
