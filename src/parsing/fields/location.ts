import { ICON } from '../document.ts';
import type { Line, Segment } from '../document.ts';
import { ADDRESS_KINDS, LIVES_IN, NOT_PLACES, OWN_JOB, STREET, TOWN_WORDS } from '../data/places.ts';
import { sectionKind } from '../sections/kinds.ts';
import { foldPhrase } from '../text/clean.ts';
import { findDates } from '../text/dates.ts';
import {
  endsInRegion,
  isAddress,
  isBareStreet,
  isPlace,
  isPlaceLabel,
  isPostalCode,
  isStreet,
  isTownLine,
  isUnknownPair,
  placeOfAffiliation,
  POSTAL,
} from './addresses.ts';
import { withoutContacts } from './contact.ts';
import { aroundColon } from './labels.ts';
import type { Found } from './contact.ts';
import { isLanguageName } from './languages.ts';
import { isDocumentTitle } from './name.ts';
import { companyScore, placeScore, titleScore } from './vocabulary.ts';

interface Piece {
  text: string;
  line: Line;
  segment: Segment;
  /** place of its line among the lines */
  at: number;
  /** an e-mail address, a number or a link stands in the same line, */
  besideContact: boolean;
  /** in the same segment */
  withContact: boolean;
  /** ends with a comma: it goes on in the next line */
  unfinished: boolean;
}

/** The place where the person lives, as its words, a label or an address tell it. `used` are texts that are something else. */
export function findLocation(lines: readonly Line[], used: readonly string[]): Found<string> | null {
  const pieces = open(lines, used);
  return labelled(pieces) ?? known(pieces) ?? affiliated(pieces) ?? told(lines);
}

/** A place that only its company gives away: a town that nobody knows among contact details. */
export function guessLocation(lines: readonly Line[], used: readonly string[]): Found<string> | null {
  const pieces = open(lines, used);
  const pair = pieces.find(
    ({ text }) =>
      isUnknownPair(text) ||
      (/^(?:[A-Z]{1,3}-)?\d{4,5} \p{Lu}\p{Ll}[\p{L}.'’ -]{2,30}$/u.test(text) && isTownLine(text)),
  );
  if (pair) return located([pair.text], [pair.line], 0.6);
  const contacts = lines.flatMap((line, at) => (holdsContact(line.text) ? [at] : []));
  const isNear = (piece: Piece) =>
    contacts.some((at) => Math.abs(at - piece.at) <= 2 && lines[at]!.page === piece.line.page);
  const towns = pieces.filter(
    (piece, at) =>
      (isTown(piece.text) ||
        (piece.besideContact && !/\p{Lu}/u.test(piece.line.text) && isTown(capitalised(piece.text)))) &&
      !followsLabel(pieces, at),
  );
  const town =
    towns.findLast((p) => p.besideContact && p.at === towns.find((t) => t.besideContact)!.at) ??
    towns.find((p) => isNear(p) || p.at <= 1);
  return town ? located([town.text], [town.line], 0.6) : null;
}

const open = (lines: readonly Line[], used: readonly string[]): Piece[] =>
  lines.flatMap(piecesOf).filter(({ text }) => !used.some((u) => u.includes(text) || text.includes(u)));

/** "ada bell" as "Ada Bell". */
export const capitalised = (text: string): string => text.replace(/(?<!\p{L})\p{Ll}/gu, (c) => c.toUpperCase());

/** Words that could be the name of a place, by their form and as they are nothing else. */
export function isTown(text: string): boolean {
  if (
    text.length > 32 ||
    isDocumentTitle(text) ||
    OWN_JOB.has(foldPhrase(text)) ||
    !TOWN_SHAPE.test(text) ||
    /^\p{Lu}{1,4}$/u.test(text) ||
    /\p{Ll}{3}\p{Lu}/u.test(text)
  )
    return false;
  return (
    titleScore(text) < 0 &&
    (companyScore(text) < 0.4 || startsLikeTown(text)) &&
    !foldPhrase(text)
      .split(' ')
      .some((w) => NOT_PLACES.has(w)) &&
    sectionKind(text) === null &&
    !isLanguageName(text) &&
    !FIELD_ENDINGS.test(text)
  );
}

/** "Port" and "Villa" begin names of towns as well as of organisations. */
const startsLikeTown = (text: string): boolean =>
  text.split(' ').length === 2 && TOWN_WORDS.has(foldPhrase(text).split(' ')[0]!) && !TOWN_WORDS.has(foldPhrase(text));

/** One word, or more of which one is often part of such a name. */
export const isSurelyTown = (text: string): boolean =>
  isTown(text) &&
  (!text.includes(' ') ||
    foldPhrase(text)
      .split(' ')
      .some((w) => TOWN_WORDS.has(w)));

const TOWN_SHAPE =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|d[aeiou]l?|d[ao]s|des|della|dei|l[aeo]s?|am|an|der|den|im|bei|sur|sous|en|on|upon|under|in|the|op|aan|ter|'t|al|y|e)){0,3}(?<! \p{Ll}{1,5})$/u;

/** Endings of fields of work and of people at work that towns hardly ever have. */
const FIELD_ENDINGS =
  /(?:tion|ment|logie|logy|logia|ung|schaft|euse|trice|iste|ista|ist|istin|eurin|ologe|ologin|ologue|ologo|ologa|kundige|adora|therapeut)$/i;

/** Values behind labels; the parts of an address may have labels of their own. */
function labelled(pieces: readonly Piece[]): Found<string> | null {
  const values: Piece[] = [];
  pieces.forEach((piece, at) => {
    const inline = aroundColon(piece.text);
    const next = pieces[at + 1];
    if (inline?.value)
      return void (
        isPlaceLabel(inline.label) && values.push({ ...piece, text: inline.value }, ...linesBelow(pieces, at))
      );
    if (
      isPlaceLabel(piece.text) &&
      next &&
      next.at - piece.at <= 1 &&
      !isPlaceLabel(next.text) &&
      !next.text.includes(':') &&
      findDates(next.text).length === 0
    )
      values.push(next, ...linesBelow(pieces, at + 1));
  });
  const fresh = values.filter((v, at) => values.findIndex((w) => w.text === v.text) === at);
  return fresh.length > 0
    ? located(
        fresh.map((v) => v.text),
        fresh.map((v) => v.line),
        0.95,
      )
    : null;
}

function known(pieces: readonly Piece[]): Found<string> | null {
  for (const [at, piece] of pieces.entries()) {
    const place = isPlace(piece.text);
    const below = linesBelow(pieces, at);
    const apart = below.length === 0 && !place && isStreet(piece.text) ? townApart(pieces, at) : undefined;
    if (apart) below.push(apart);
    if (!place && !isAddress(piece.text) && !(isStreet(piece.text) && below.length > 0)) continue;
    const above = place
      ? pieces.slice(0, at).findLast((p) => p.at === piece.at - 1 && isBelow(p, piece) && isStreet(p.text))
      : undefined;
    const parts = [...(above ? [above] : []), piece, ...below];
    return located(
      parts.map((p) => p.text),
      parts.map((p) => p.line),
      place ? Math.min(0.97, 0.8 + 0.12 * placeScore(piece.text)) : 0.85,
    );
  }
  return null;
}

/** The second line of an address in a column whose lines stand between those of another. */
const townApart = (pieces: readonly Piece[], at: number): Piece | undefined =>
  pieces
    .slice(at + 1)
    .find((p) => p.at > pieces[at]!.at && p.at <= pieces[at]!.at + 3 && /\d{4}/.test(p.text) && isTownLine(p.text));

/** The lines with which an address goes on. */
function linesBelow(pieces: readonly Piece[], at: number): Piece[] {
  const below: Piece[] = [];
  let last = pieces[at]!;
  let street = isStreet(last.text) || isAddress(last.text),
    town = isPlace(last.text) || POSTAL.test(last.text);
  for (const next of pieces.slice(at + 1)) {
    if (next.at > last.at + 1 || below.length === 2) break;
    if (next.at === last.at && !(next.segment === last.segment && street && !town && isTownLine(next.text))) continue;
    if (next.at !== last.at && (!isBelow(last, next) || next.withContact)) continue;
    const wrapped = last.unfinished && next.text.length < 60;
    const country = placeScore(next.text) >= 0.9 && !last.text.includes(',');
    const fits =
      wrapped ||
      (street && !town && next.text.length <= 45 && next.text.includes(',') && endsInRegion(next.text)) ||
      (town
        ? country ||
          (street && next.text.length <= 30 && endsInRegion(next.text)) ||
          (!street && isBareStreet(next.text))
        : street && isTownLine(next.text)) ||
      (!street && !town && isTownLine(next.text)) ||
      (street &&
        (town
          ? isPostalCode(next.text)
          : isTown(next.text) && isPostalCode(pieces[pieces.indexOf(next) + 1]?.text ?? '')));
    if (!fits || isPlaceLabel(next.text)) break;
    below.push(next);
    last = next;
    [street, town] = [street || isStreet(next.text), town || isTownLine(next.text) || isTown(next.text)];
  }
  return below;
}

const isBelow = (above: Piece, piece: Piece): boolean =>
  above.line.page === piece.line.page &&
  piece.line.gap < 2.4 &&
  (Math.abs(above.segment.x0 - piece.segment.x0) < 12 ||
    underLabel(above, piece) ||
    Math.abs(above.segment.x0 + above.segment.x1 - piece.segment.x0 - piece.segment.x1) < 16);

/** The value of a label goes on under the label itself. */
const underLabel = (above: Piece, piece: Piece): boolean =>
  above.line.segments[0] !== above.segment &&
  Math.abs(above.line.indent - piece.segment.x0) < 12 &&
  isPlaceLabel(above.line.segments[0]!.text);

/** "Department of Chemistry, Leiden, The Netherlands": where it is. */
function affiliated(pieces: readonly Piece[]): Found<string> | null {
  for (const { text, line, at } of pieces) {
    const place = at < 4 ? placeOfAffiliation(text) : null;
    if (place) return located([place], [line], 0.75);
  }
  return null;
}

/** "I live in Trim, Co. Meath." */
function told(lines: readonly Line[]): Found<string> | null {
  for (const line of lines) {
    const match = LIVES_IN.exec(line.text);
    const value =
      match &&
      /^\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|de|la|del|am|an|der|sur|upon))*/u.exec(
        line.text.slice(match.index + match[0].length),
      )?.[0];
    if (value) return located([value], [line], 0.7);
  }
  return null;
}

const located = (parts: readonly string[], lines: Line[], confidence: number): Found<string> => {
  const value = parts
    .map((p) => p.replace(/\s+/g, ' ').replace(/^[\s,]+|[\s,;]+$/g, ''))
    .join(', ')
    .replace(/,(?=\p{L})/gu, ', ')
    .replace(/(?<=\p{L}{3}\.?)\.$/u, '');
  return { value, evidence: { lines: [...new Set(lines)], confidence } };
};

const holdsContact = (text: string): boolean => withoutContacts(text) !== text;

const followsLabel = (pieces: readonly Piece[], at: number): boolean => {
  const before = pieces[at - 1];
  return (
    before !== undefined &&
    (before.line.label || before.text.endsWith(':')) &&
    pieces[at]!.at - before.at <= 1 &&
    !pieces[at]!.line.label
  );
};

const SEPARATORS = /\s*[|•·‖∙⋅●▪]\s*|\s+[–—]\s+(?=.*@)|\s+\/\s+|\s+-\s+(?=\p{Lu})(?!\p{Lu}{2}(?!\p{L}))/u;

/** Without the kind that forms put behind an address, "(Home)", and without "(open to relocation)". */
const withoutRemark = (text: string): string =>
  text.replace(/\s*\(([^()]{2,40})\)$/u, (all, remark: string, at: number) =>
    ADDRESS_KINDS.has(foldPhrase(remark)) ||
    (at > 2 && !/^\p{Lu}{2,3}$/u.test(remark) && !isPlace(text) && !isPlace(remark) && isPlace(text.slice(0, at)))
      ? ''
      : all,
  );

function piecesOf(line: Line, at: number): Piece[] {
  const besideContact = holdsContact(line.text);
  return line.segments.flatMap((segment) => {
    const text = withoutContacts(
      evenSpaces(segment.text.replaceAll(ICON, ' | ')).replace(/(?<=\b\p{Lu}{2})\s+(?=\d{5}\b)/u, ' '),
    );
    const parts = (isDashed(text) ? [text] : text.split(SEPARATORS))
      .flatMap((p) => p.split(/\s{2,}/))
      .map((p) => p.replace(/^[\s(,–—:-]+|[\s,–—-]+$|^\P{L}*[☎✉⌂⚲📍🏠]\P{L}*/gu, '').trim())
      .map((p) => withoutRemark(p))
      .filter((p) => /\p{L}{2}/u.test(p));
    const whole =
      parts.length > 1 &&
      parts.length <= 4 &&
      parts.every((p) => p.length <= 30) &&
      parts.join('').length > 0.6 * segment.text.length
        ? parts.join(', ')
        : null;
    const unfinished = /\p{L},\s*$/u.test(segment.text) && segment.text.length < 60;
    return (whole && isPlace(whole) ? [whole] : parts).map((p, n, all) => ({
      text: p,
      unfinished: unfinished && n === all.length - 1,
      line,
      segment,
      at,
      besideContact,
      withContact: besideContact && holdsContact(segment.text),
    }));
  });
}

/** "Rua do Cais, 7 - Jardim - Santos - SP": an address with dashes between its parts. */
const isDashed = (text: string): boolean =>
  text.length <= 90 &&
  text.includes(' - ') &&
  /\d/.test(text) &&
  !/[|•·]| \/ /.test(text) &&
  STREET.test(text.slice(0, text.indexOf(' - '))) &&
  text.split(' - ').every((p) => titleScore(p) < 0.45);

/** In justified type all spaces are wide: they separate nothing. */
const evenSpaces = (text: string): string =>
  /\s{2}/.test(text) && (text.match(/\s{2,}/g) ?? []).length > 2 * (text.match(/\S\s\S/g) ?? []).length
    ? text.replace(/\s{2,}/g, ' ')
    : text;
