import { ICON } from '../document.ts';
import type { Line } from '../document.ts';
import { fold } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import { withoutContacts } from './contact.ts';
import type { Found } from './contact.ts';
import { isSentence } from './entries.ts';
import type { NameFound } from './name.ts';
import { placeScore, titleScore } from './vocabulary.ts';

const PLACE_LABELS = /^(?:location|address|home address|region|city|residence|based in|lives in|adresse|anschrift|wohnort|ort|ubicacion|direccion|domicilio|ciudad|residencia|lieu|ville|domicile|localisation|endereco|morada|cidade|localidade|localizacao|indirizzo|residenza|citta|luogo|domicilio|woonplaats|adres|locatie|plaats)$/;

const STREET = /\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|court|ct\.?|square|sq\.?|terrace|way|close|place|run|row|crescent|gardens|apt|suite|calle|avda|avenida|plaza|paseo|carrer|rue|bd|chemin|allee|quai|impasse|rua|travessa|praca|via|viale|piazza|corso|largo|straat|laan|weg|plein|gracht|kade)\b|(?:straße|strasse|str\.|gasse|platz|allee|ring|straat|laan|gracht|kade|weg|damm|ufer)\b/iu;

/** The place where the person lives, from the lines with contact details. */
export function findLocation(lines: readonly Line[], taken: ReadonlySet<Line>): Found<string> | null {
  const pieces = joinAddresses(lines.filter((l) => !taken.has(l))).flatMap((line) => piecesOf(line).map((text) => ({ text, line })));
  for (const [at, { text, line }] of pieces.entries()) {
    const [label, value] = splitLabel(text);
    if (PLACE_LABELS.test(fold(label)) && value) return located(value, [line], 0.95);
    const next = pieces[at + 1];
    if (PLACE_LABELS.test(fold(text)) && next && !findDates(next.text).length) return located(next.text, [next.line], 0.9);
  }
  for (const [at, { text, line }] of pieces.entries()) {
    const score = placeScore(text);
    const previous = pieces[at - 1];
    if (score > 0.7) {
      const next = pieces[at + 1];
      if (next && next.line !== line && placeScore(next.text) >= 0.9 && !text.includes(',')) return located(`${text}, ${next.text}`, [line, next.line], 0.85);
      return located(text, [line], Math.min(0.97, 0.8 + 0.12 * score));
    }
    const address = addressOf(text);
    if (address) return located(address, previous ? [line] : [line], 0.85);
  }
  const guess = pieces.find(({ text }) => /^\p{Lu}[\p{L} -]{2,30} \(\p{Lu}[\p{L} ]{2,25}\)$|^\p{Lu}[\p{L}.' -]{2,30},\s*\p{Lu}[\p{L}.' -]{1,30}$/u.test(text) && titleScore(text) < 0.4);
  return guess ? located(guess.text, [guess.line], 0.6) : null;
}

/** An address that goes on under its comma. */
function joinAddresses(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const above = last?.segments[0], own = line.segments[0];
    const goesOn = above && own && /\p{L}.*,$/u.test(above.text) && !/@/.test(above.text + own.text) && Math.abs(above.x0 - own.x0) < 8 && above.text.length < 60 && own.text.length < 60;
    if (goesOn) joined[joined.length - 1] = { ...last!, segments: [{ ...above, text: `${above.text} ${own.text}` }, ...last!.segments.slice(1), ...line.segments.slice(1)] };
    else joined.push(line);
  }
  return joined;
}

const located = (value: string, lines: Line[], confidence: number): Found<string> => ({ value: value.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,.;]+$/g, ''), evidence: { lines, confidence } });

/** A postal address in one piece: street first, or a postal code with a town. */
function addressOf(text: string): string | null {
  if (text.length > 90 || isSentence(text, { headScore: () => 0 }) && !/\d/.test(text)) return null;
  if (/\d/.test(text) && STREET.test(text) && text.split(/[\s,]+/).length >= 4) return text;
  const parts = text.split(/\s*,\s*/);
  const places = parts.filter((p) => placeScore(p) > 0.5).length;
  return parts.length >= 2 && places >= 1 && /\d/.test(parts[0]!) && parts.length <= 6 ? text : null;
}

function piecesOf(line: Line): string[] {
  return line.segments.flatMap((segment) =>
    withoutContacts(segment.text.replaceAll(ICON, ' | '))
      .split(/\s*[|•·‖∙⋅●▪]\s*|\s+[–—]\s+(?=.*@)|\s{2,}|\s+\/\s+|\s+-\s+(?=\p{Lu})/u)
      .map((p) => p.replace(/^[\s(,–—-]+|[\s),–—-]+$/g, '').trim()).filter((p) => /\p{L}{2}/u.test(p)),
  );
}

const splitLabel = (text: string): [string, string] => {
  const match = /^([\p{L} -]{2,20}?)\s*:\s*(.+)$/u.exec(text);
  return match ? [match[1]!, match[2]!] : ['', ''];
};

/** The line under (or over) the name that says what the person is. */
export function findHeadline(lines: readonly Line[], name: NameFound | null, taken: ReadonlySet<Line>): Found<string> | null {
  if (!name) return null;
  if (name.rest && withoutContacts(name.rest) === name.rest && titleScore(name.rest) >= 0.45) return { value: name.rest, evidence: { lines: name.lines, confidence: 0.85 } };
  const at = lines.indexOf(name.lines.at(-1)!);
  const first = lines.indexOf(name.lines[0]!);
  const after = lines.slice(at + 1, at + 4), before = lines.slice(Math.max(0, first - 2), first).reverse();
  const long = longHeadline(after.filter((l) => !taken.has(l)));
  if (long) return long;
  for (const [index, line] of after.entries()) {
    const text = headlineText(line);
    if (!text || taken.has(line) || text.endsWith(':')) continue;
    const next = after[index + 1];
    const score = titleScore(text);
    if (text.endsWith('.') && text.split(' ').length >= 5) break;
    if (isPlaceOnly(text) || isSentence(text, { headScore: titleScore }) && score < 0.75) {
      if (isSentence(text, { headScore: titleScore })) break;
      continue;
    }
    const goesOn = next && alike(line, next) && line.style.size > 11.5 && next.gap < 1.6;
    const unfinished = /[–—,&|-]$/.test(line.text) || (score >= 0.45 && titleScore(next?.text ?? '') < 0.45 && placeScore(next?.text ?? '') < 0.6 && `${text} ${next?.text}`.split(' ').length <= 8 && after[index + 2]?.style.size !== line.style.size);
    if (goesOn && headlineText(next) && unfinished) return { value: `${line.text} ${next.text}`, evidence: { lines: [line, next], confidence: 0.85 } };
    if (score >= 0.45 || (index === 0 && score > -0.5 && text.split(' ').length <= 8 && line.style.size > 11)) return { value: text, evidence: { lines: [line], confidence: score >= 0.75 ? 0.93 : 0.7 } };
  }
  for (const line of before) {
    const text = headlineText(line);
    if (text && !taken.has(line) && titleScore(text) >= 0.75) return { value: text, evidence: { lines: [line], confidence: 0.85 } };
  }
  return null;
}

/** A headline of more than half a line, or wrapped into a second: no full stop, a title in it, and another look below. */
function longHeadline([line, next, later]: readonly Line[]): Found<string> | null {
  if (!line || line.text.length < 60 || line.segments.length > 1 || /[|•·@]/.test(line.text) || Math.max(titleScore(line.text), titleScore(line.text.split(',')[0]!)) < 0.45) return null;
  const wrapped = next && alike(line, next) && next.gap < 1.6 && isText(next) && placeScore(next.text) < 0.6;
  const lines = wrapped ? [line, next] : [line];
  const below = wrapped ? later : next;
  if (!below || (alike(line, below) && isText(below)) || /[.!?:]$/.test(lines.at(-1)!.text)) return null;
  return { value: lines.map((l) => l.text).join(' '), evidence: { lines, confidence: 0.85 } };
}

const alike = (a: Line, b: Line): boolean => a.style.size === b.style.size && a.style.color === b.style.color && a.style.bold === b.style.bold;
const isText = (line: Line): boolean => withoutContacts(line.text) === line.text;

const isPlaceOnly = (text: string): boolean => placeScore(text) > 0.7;

function headlineText(line: Line): string | null {
  const segment = line.segments[0];
  if (!segment || line.bullet) return null;
  const [text = '', ...others] = segment.text.replaceAll(ICON, ' ').replace(/\s+/g, ' ').trim().split(/\s*[|•·]\s*|\s+\/\s+/u);
  if (others.length > 0 && placeScore(others.join(', ')) < 0.7 && withoutContacts(others.join(' ')) === others.join(' ')) return segment.text.trim();
  return text.length >= 3 && text.length <= 110 && withoutContacts(text) === text && /\p{L}{3}/u.test(text) && !/^(?:curriculum vitae|cv|resume|lebenslauf)$/i.test(text) ? text : null;
}
