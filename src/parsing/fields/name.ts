import { ICON } from '../document.ts';
import type { Line, Segment } from '../document.ts';
import { sectionKind } from '../sections/kinds.ts';
import { fold } from '../text/clean.ts';
import { LEGAL_FORMS, ORGANIZATION_WORDS } from '../data/organizations.ts';
import type { Found } from './contact.ts';
import { placeScore, titleScore } from './vocabulary.ts';

const PARTICLES = /^(?:de|da|do|dos|das|del|della|delle|di|du|des|d'|la|le|las|los|el|van|von|der|den|ter|ten|zu|zur|zum|und|y|e|i|bin|bint|ibn|al|abu|st|san|mac|af|av|vom|'t|dit|ap)$/i;
const POSTNOMINAL = /,?\s+(?:ph\.?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|rn|bsn|msn|cpa|cfa|pmp|esq|dds|dvm|j\.?d|p\.?e|phr|acca|frcs|mrcp|csm|llm|dipl\.-ing|m\.?ed|lcsw|np|cissp)\.?(?=[\s,]|$)/giu;
const DOCUMENT_TITLES = /^(?:curriculum vitae|curriculum|cv|resume|résumé|lebenslauf|bewerbung|hoja de vida|vita|vitae|profile|portfolio)(?: of| von| de| di| do| da| van)?\s*[:–—-]?\s*/i;

export interface NameFound extends Found<string> {
  /** what stands beside the name on its line, often the headline */
  rest: string | null;
  /** lines that hold nothing but the name */
  lines: Line[];
}

/**
 * The person's name: set larger than the rest or first on the page, shaped like a name, and never a heading, a title or
 * a place. Its parts in the e-mail address are the strongest sign.
 */
export function findName(lines: readonly Line[], email: string | null): NameFound | null {
  const body = bodySize(lines);
  const local = fold((email ?? '').split('@')[0] ?? '').replace(/\s/g, '');
  let best: { score: number; found: NameFound } | null = null;
  const firstPage = lines.filter((l) => l.page === (lines[0]?.page ?? 1));
  firstPage.forEach((line, at) => {
    if (line.bullet) return;
    for (const candidate of candidates(line, firstPage.slice(at + 1, at + 4))) {
      const score = nameScore(candidate.text, local) + prominence(candidate.segment, body) + (at === 0 ? 0.8 : at < 3 ? 0.5 : at < 8 ? 0.2 : -0.4);
      if (score > 0.6 && (!best || score > best.score)) {
        const { text, rest, from } = candidate;
        best = { score, found: { value: text, rest, lines: from, evidence: { lines: from, confidence: Math.max(0.5, Math.min(0.98, 0.55 + score * 0.13)) } } };
      }
    }
  });
  return (best as { found: NameFound } | null)?.found ?? null;
}

interface Candidate {
  text: string;
  rest: string | null;
  segment: Segment;
  from: Line[];
}

const isRestOfName = (own: Segment, below: Segment): boolean =>
  Math.abs(own.style.size - below.style.size) < own.style.size * 0.35 && below.text.split(' ').length <= 3
  && (Math.abs(own.x0 - below.x0) < 8 || Math.abs(own.x0 + own.x1 - below.x0 - below.x1) < 16) && below.baseline - own.baseline < 3 * own.style.size;

function candidates(line: Line, following: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  for (const segment of line.segments) {
    const whole = tidy(segment.text);
    const [first, ...others] = whole.split(/\s*[,|•·]\s+|\s+[–—-]\s+|\s*[|•·]\s*/u);
    const bare = tidy(whole.replace(POSTNOMINAL, ''));
    found.push({ text: bare, rest: null, segment, from: [line] });
    if (first && others.length > 0) found.push({ text: tidy(first.replace(POSTNOMINAL, '')), rest: others.join(', '), segment, from: [line] });
    // runs of another look on the same line: "Jane DOE Engineer"
    const run = segment.runs[0]!;
    if (segment.runs.length > 1 && run.text.trim().includes(' ')) found.push({ text: tidy(run.text), rest: segment.runs.slice(1).map((r) => r.text).join('').trim() || null, segment, from: [line] });
  }
  // a name that is split over two lines of the same large type, with other details beside it
  for (const own of line.segments) {
    const home = own.style.size > 14 && own.text.split(' ').length <= 3 ? following.find((l) => l.segments.some((s) => isRestOfName(own, s))) : undefined;
    const below = home?.segments.find((s) => isRestOfName(own, s));
    if (home && below) found.push({ text: tidy(`${own.text} ${below.text}`), rest: null, segment: own, from: [line, home] });
  }
  return found;
}

const tidy = (text: string): string => text.replaceAll(ICON, ' ').replace(DOCUMENT_TITLES, '').replace(/^(?:name|nombre|nom|nome|naam)\s*:\s*/i, '').replace(/\s+/g, ' ').replace(/[\s,|:–—-]+$/, '').trim();

function nameScore(text: string, local: string): number {
  if (text.length < 2 || text.length > 60 || /[@\d/\\:;!?<>[\]{}+*=_]|https?|www\./.test(text) || sectionKind(text) !== null) return -9;
  const words = text.split(/\s+/);
  if (words.length > 7 || /curriculum|vitae|lebenslauf|\bresume\b|europass/i.test(text)) return -9;
  const shaped = words.filter((w) => /^[(“"']?\p{Lu}/u.test(w) || PARTICLES.test(w.replace(/’/g, "'")) || /^\p{Lo}/u.test(w) || /^d['’]\p{Lu}/u.test(w)).length;
  let score = shaped === words.length ? 0.6 : -1.5;
  if (words.length >= 2 && words.length <= 4) score += 0.5;
  if (titleScore(text) >= 0.45) score -= 1.6;
  if (placeScore(text) > 0.6) score -= 0.9;
  const folded = fold(text);
  if (LEGAL_FORMS.test(folded) && words.length > 2) score -= 0.8;
  if (folded.split(' ').some((w) => ORGANIZATION_WORDS.has(w))) score -= 0.7;
  const parts = folded.replace(/'/g, '').split(' ').filter((p) => p.length >= 3);
  const inMail = parts.filter((p) => local.includes(p)).length;
  if (inMail > 0) score += 0.7 + 0.5 * Math.min(2, inMail);
  else if (local && parts.some((p) => local.includes(p.slice(0, 4)) && p.length > 3)) score += 0.5;
  return score;
}

const prominence = (segment: Segment, body: number): number =>
  Math.min(2, Math.max(-0.4, (segment.style.size / body - 1) * 1.6)) + (segment.style.bold ? 0.15 : 0);

/** The size of most letters. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.style.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}
