import { ICON, styleKey } from '../document.ts';
import type { Line } from '../document.ts';
import { fold } from '../text/clean.ts';
import { continues, joinText } from './body.ts';

/** Groups the lines of a simple list (certificates, awards, papers) into items. */
export function toItems(lines: readonly Line[]): Line[][] {
  const first = lines[0];
  if (!first) return [];
  const items: Line[][] = [];
  const uniform = lines.every((l) => look(l) === look(first));
  const gaps = lines.slice(1).map((l) => l.gap).filter((g) => g < 9);
  const wide = Math.max(...gaps, 0) > 1.35 * Math.min(...gaps, 9) ? (Math.max(...gaps) + Math.min(...gaps)) / 2 : Infinity;
  const marked = lines.some((l) => l.bullet), railed = lines.some((l) => l.label);
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const starts = railed ? line.label || (line.bullet && !above?.label)
      : marked && first.bullet ? line.bullet
      : uniform ? (wide < Infinity ? line.gap >= wide : !above || !continues(above, line, line.bullet))
      : look(line) === look(first) && (!above || look(above) !== look(line) || line.gap >= wide);
    if (starts || items.length === 0) items.push([line]);
    else items.at(-1)!.push(line);
  });
  return items;
}

const look = (line: Line): string => `${styleKey(line.segments[0]?.style ?? line.style)}|${line.bullet}`;

/** How good one is at something, alone or in brackets behind it, folded. */
const LEVELS = new Set(
  'master|expert|advanced|intermediate|beginner|basic|basics|novice|proficient|proficiency|competent|familiar|fluent|excellent|good|very good|native|professional|elementary|experienced|skilled|working knowledge|strong|moderate|experto|avanzado|intermedio|basico|principiante|alto|medio|bajo|nivel alto|nivel medio|experte|fortgeschritten|fortgeschrittene|grundkenntnisse|sehr gut|sehr gute kenntnisse|gute kenntnisse|gut|anfanger|expert|avance|intermediaire|debutant|confirme|bonne maitrise|maitrise|notions|especialista|avancado|intermediario|iniciante|esperto|avanzato|base|ottimo|buono|gevorderd|gemiddeld|basis|basiskennis|uitstekend|goed|zeer goed|years|basic knowledge|advanced knowledge'.split('|'),
);

export const isLevel = (text: string): boolean => LEVELS.has(fold(text)) || /^\d{1,2}\+?\s*(?:years?|yrs?|jahre?|años?|ans|anos|anni|jaar)$/i.test(text.trim()) || /^[★☆●○■□⬤\s\d/%.]+$/u.test(text);

/** Splits a list written in one line at its separators; what stands in brackets stays together. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0, current = '';
  const marked = text.replaceAll(ICON, '|').replace(/\s{2,}/g, '|');
  const dashed = !/[,;|•·]/.test(text) && (text.match(/\s[–—-]\s/g) ?? []).length >= 2;
  for (const char of marked) {
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·●▪◦∙⋅‖\n]/u.test(char)) {
      parts.push(current);
      current = '';
    } else {
      current += char;
    }
  }
  parts.push(current);
  return parts.flatMap((p) => p.split(dashed ? /\s+[–—-]\s+|\s+\/\s+/ : /\s+\/\s+/)).map(cleanItem).filter((p) => /[\p{L}\p{N}]/u.test(p));
}

function cleanItem(item: string): string {
  let text = item.replace(/\s+/g, ' ').replace(/^[\s–—*-]+|[\s,;:]+$/g, '').replace(/^(?:and|und|et|y|e|en|sowie|as well as)\s+(?=\S)/i, '').trim();
  if (/[^.]\.$/.test(text) && !/\b\p{L}\.\p{L}\.$/u.test(text)) text = text.slice(0, -1);
  const level = /^(.+?)\s*(?:\(([^()]+)\)|[:–—-]\s+(.+))$/.exec(text);
  return level && isLevel(level[2] ?? level[3] ?? '') ? level[1]!.trim() : text;
}

/** Joins the wrapped lines of a list into texts; each segment of a row stays apart. */
export function listTexts(lines: readonly Line[]): { text: string; lines: Line[] }[] {
  const texts: { text: string; lines: Line[] }[] = [];
  const gaps = lines.map((l) => l.gap).filter((g) => g > 0.2 && g < 9).sort((a, b) => a - b);
  const typical = gaps[Math.floor(gaps.length / 2)] ?? 0;
  lines.forEach((line, at) => {
    const above = lines[at - 1], last = texts.at(-1);
    const goesOn = last && above && !line.bullet && line.segments.length === 1 && (continuesList(last.text, above, line) || (/^\p{Ll}/u.test(line.text) && line.gap < 0.8 * typical && line.gap > 0));
    const text = line.segments.map((s) => s.text).join(' | ');
    if (goesOn) {
      last.text = joinText(last.text, text);
      last.lines.push(line);
    } else {
      texts.push({ text, lines: [line] });
    }
  });
  return texts;
}

function continuesList(text: string, above: Line, line: Line): boolean {
  if (/[,;|•·&/]\s*$/.test(text) && !line.label && line.gap < 2.2) return true;
  const separated = /[,;|•·]/.test(text) || /[,;|•·]/.test(line.text);
  return separated && continues(above, line, above.bullet) && !/^[^,;|]{2,40}:\s/.test(line.text);
}
