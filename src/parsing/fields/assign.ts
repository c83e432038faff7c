import { BUSINESS_FUNCTIONS } from '../data/titles.ts';
import { foldPhrase } from '../text/clean.ts';
import type { Atom } from './atoms.ts';
import { agreement, blocksOf, isJoinable, lacksHome, schemeOf } from './scheme.ts';
import type { Block, Pick, Scheme } from './scheme.ts';

/** One kind of thing that the head of an entry may name, once. */
export interface Label {
  name: string;
  /** how much a text sounds like it, about −1 to 1.3 */
  score: (text: string) => number;
  /** cost of taking another piece after a comma into it */
  joinCost: number;
  /** what scores no more is not even tried, which lets its neighbour have it */
  least?: number;
  /** its first piece says what it is, whatever the commas bring: "Corporal, Signals Section" */
  headed?: boolean;
  /** the label that it comes right after where its own words say little */
  follows?: string;
  /** how much an entry wants to have one */
  wanted?: number;
}

export interface Assigned {
  text: string;
  atoms: Atom[];
  confidence: number;
}

const DEPARTMENT =
  /\b(?:department|dept|ward|unit|team|division|section|floor|desk|area|branch|abteilung|bereich|station|service|département|departamento|área|unidad|reparto|ufficio|afdeling|dienst|intensive care|emergency|surgery|cardiology|oncology|pediatrics|paediatrics|icu|a&e|emea|apac|dach|benelux|north america|europe|latam)\b/iu;

/** Worth of a piece that is left over, of a whole block of them, and of one that a comma ties to another: half of "Bergen, Norway" is no place. */
const LEFT_OVER = -0.02;
const BLOCK_LEFT_OVER = -0.15;
const TORN_OFF = -0.25,
  TORN_TOWN = -0.6;
/** Cost of an unknown town that follows no employer. */
const STRAYED = 0.3;
/** Cost of one thing in two looks, or of a name that goes on in small letters. */
const TWO_LOOKS = 0.3;
/** Cost of a field of business as the employer, in a line that never holds one in a CV that gives employers a look of their own. */
const OUT_OF_PLACE = 1;
/** A name of this score is one by its words, wherever it stands. */
const SURELY = 0.4;
const MOST_JOINED = 4;
/** Weight of the scheme that the entries share against the words themselves. */
const SHARED = 0.5;
const NO_SCHEME: Scheme = new Map();
/** Entries whose scheme is tried on all others: the time grows with the product. */
const MOST_SCHEMES = 20;

interface Head {
  atoms: readonly Atom[];
  blocks: readonly Block[];
  /** the block of each piece */
  blockOf: readonly Block[];
  /** by first piece: what the pieces from there on are worth */
  spans: readonly Span[][];
}

/** Pieces that may be one thing, and what they are worth as each label by their own words. */
interface Span {
  to: number;
  scores: readonly number[];
}

interface Reading {
  score: number;
  picks: readonly Pick[];
}

/**
 * Tells what each piece of the heads of a section is. Entries of one CV are built alike, whatever the order: of the
 * schemes after which single heads read best, the one after which all together read best is taken for every one.
 */
export function assign(heads: readonly Atom[][], labels: readonly Label[]): Map<string, Assigned>[] {
  const known = heads.map((atoms) => toHead(atoms, labels));
  const scheme = commonScheme(known, labels);
  return known.map((head) => toAssigned(head, bestReading(head, labels, scheme).picks, labels, scheme));
}

function commonScheme(heads: readonly Head[], labels: readonly Label[]): Scheme {
  if (heads.filter((h) => h.atoms.length > 0).length < 2) return NO_SCHEME;
  const candidates = new Map<string, Scheme>();
  for (const head of heads.slice(0, MOST_SCHEMES)) {
    const scheme = schemeOf([{ blocks: head.blocks, picks: bestReading(head, labels, NO_SCHEME).picks }]);
    candidates.set(JSON.stringify([...scheme]), scheme);
  }
  let best: { score: number; readings: Reading[] } | undefined;
  for (const scheme of candidates.values()) {
    const readings = heads.map((head) => bestReading(head, labels, scheme));
    const score = readings.reduce((sum, r) => sum + r.score, 0);
    if (!best || score > best.score) best = { score, readings };
  }
  return schemeOf(best!.readings.map(({ picks }, at) => ({ blocks: heads[at]!.blocks, picks })));
}

function toHead(atoms: readonly Atom[], labels: readonly Label[]): Head {
  const blocks = blocksOf(atoms);
  const spans = atoms.map((_, from) => {
    const found: Span[] = [];
    for (let to = from + 1; to <= Math.min(atoms.length, from + MOST_JOINED); to++) {
      if (to > from + 1 && !isJoinable(atoms[to - 1]!)) break;
      found.push({ to, scores: labels.map((label) => ownScore(atoms, from, to, label, labels)) });
    }
    return found;
  });
  return { atoms, blocks, blockOf: blocks.flatMap((b) => Array.from({ length: b.to - b.from }, () => b)), spans };
}

/** "Molde, Norway" set apart is a place by its words, whatever else has the same look. */
const isTown = (atoms: readonly Atom[], at: number, label: Label): boolean => {
  const atom = atoms[at]!,
    next = atoms[at + 1];
  const apart =
    atom.before === 'segment' || atom.before === 'strong' || atom.before === 'dash' || atom.before === 'style';
  if (label.joinCost > 0 || next?.before !== 'comma') return false;
  const third = atoms[at + 2];
  if (third?.before !== 'comma')
    return apart && label.score(atom.text) < 0.9 && label.score(joinAtoms([atom, next])) >= 1;
  return (
    (apart || atom.column === 0) &&
    label.score(atom.text) > 0 &&
    atoms[at + 3]?.before !== 'comma' &&
    label.score(joinAtoms([atom, next, third])) >= 1
  );
};

function ownScore(atoms: readonly Atom[], from: number, to: number, label: Label, labels: readonly Label[]): number {
  const span = atoms.slice(from, to),
    first = atoms[from]!;
  const words = label.score(joinAtoms(span));
  const own =
    (label.headed ? Math.max(words, label.score(first.text)) : words) + hinted(first, label) + placed(first, label);
  const cost = span
    .slice(1)
    .reduce(
      (sum, atom) =>
        sum +
        (atom.within || atom.before === 'bracket'
          ? 0
          : atom.before === 'after'
            ? 0.1
            : isDepartment(atom.text)
              ? 0
              : label.joinCost + (!label.headed && /^\p{Ll}/u.test(atom.text) ? TWO_LOOKS : 0)),
      0,
    );
  // a town that loses its country is hardly an employer, and what one type ties to its title hardly something else
  const town = span.length === 1 && label.joinCost > 0 ? labels.find((l) => isTown(atoms, from, l)) : undefined;
  const torn = town ? (town.score(first.text) > 0 ? TORN_TOWN : TORN_OFF) : first.within ? TORN_OFF : 0;
  // "Clerk, Nights, Acme Ltd": a firm with its legal form is whole
  const whole =
    span.length > 1 && first.before === 'comma' && label.name === 'company' && label.score(span.at(-1)!.text) >= 1.2
      ? LEFT_OVER
      : 0;
  const titled = span.length > 1 && label.name === 'company' && label.score(first.text) < -0.5 ? -TWO_LOOKS : 0;
  // the cell of a school names it first, and then the town
  const beyond =
    span.length > 1 && first.hint !== null && label.name === 'institution' && label.score(span.at(-1)!.text) < 0.6
      ? TORN_OFF
      : 0;
  return own - cost + torn + whole + titled + beyond;
}

interface State extends Reading {
  used: number;
  /** labels given in the block so far */
  nth: number;
}

/** Best way to give the pieces to the labels, each label at most once (dynamic programming over the pieces). */
function bestReading({ atoms, blocks, blockOf, spans }: Head, labels: readonly Label[], scheme: Scheme): Reading {
  const missing = labels.map((label, at) => label.joinCost > 0 && lacksHome(scheme, blocks, at));
  const states: Map<number, State>[] = Array.from({ length: atoms.length + 1 }, () => new Map());
  const offer = (at: number, state: State) => {
    const key = state.used * 8 + state.nth;
    const known = states[at]!.get(key);
    if (!known || state.score > known.score) states[at]!.set(key, state);
  };
  offer(0, { score: 0, used: 0, nth: 0, picks: [] });
  atoms.forEach((_, from) => {
    const block = blockOf[from]!;
    for (const state of states[from]!.values()) {
      const left = (nth: number, to: number) => (to >= block.to ? 0 : nth);
      const lost = tied(atoms, from)
        ? TORN_OFF
        : state.nth === 0 && from + 1 === block.to
          ? BLOCK_LEFT_OVER
          : LEFT_OVER;
      offer(from + 1, { ...state, nth: left(state.nth, from + 1), score: state.score + lost });
      for (const { to, scores } of spans[from]!)
        scores.forEach((own, label) => {
          if (state.used & (1 << label)) return;
          const fit =
            shared(scheme, block, state.nth, label, atoms[from]!) -
            (missing[label] &&
            state.nth > 0 &&
            (isFunction(atoms[to - 1]!.text) || labels[label]!.score(atoms[from]!.text) < SURELY)
              ? OUT_OF_PLACE
              : 0);
          const score =
            own +
            fit -
            (to > block.to ? TWO_LOOKS : 0) -
            (own < 0.5 && strays(state, labels[label]!, labels) ? Math.max(0, STRAYED - Math.max(0, fit)) : 0);
          if (score <= (labels[label]!.least ?? -Infinity)) return;
          const worth = score + (labels[label]!.wanted ?? 0);
          offer(to, {
            score: state.score + worth,
            used: state.used | (1 << label),
            nth: left(state.nth + 1, to),
            picks: [...state.picks, { label, from, to, score: worth }],
          });
        });
    }
  });
  let winner: Reading = { score: -Infinity, picks: [] };
  for (const state of states[atoms.length]!.values()) if (state.score > winner.score) winner = state;
  return { score: winner.score, picks: winner.picks.filter((p) => p.score > 0) };
}

/** What stands in brackets is in no place that the scheme knows. */
const shared = (scheme: Scheme, block: Block, nth: number, label: number, first: Atom): number =>
  SHARED * Math.min(first.before === 'bracket' ? 0 : 1, agreement(scheme, block, nth, label));

const strays = ({ picks }: Reading, { follows }: Label, labels: readonly Label[]): boolean =>
  follows !== undefined && labels[picks.at(-1)?.label ?? -1]?.name !== follows;

function toAssigned(
  head: Head,
  picks: readonly Pick[],
  labels: readonly Label[],
  scheme: Scheme,
): Map<string, Assigned> {
  return new Map(
    picks.map((chosen, at) => {
      const to = endOfName(head.atoms, chosen, picks[at + 1]?.from ?? head.atoms.length, labels);
      const span = head.atoms.slice(chosen.from, to);
      return [
        labels[chosen.label]!.name,
        { text: joinAtoms(span), atoms: span, confidence: confidence(head, chosen, picks, scheme) },
      ];
    }),
  );
}

/** "Summer Programme – Hill College" under a title: what nothing else takes behind the dash is part of the name. */
function endOfName(atoms: readonly Atom[], { label, from, to }: Pick, next: number, labels: readonly Label[]): number {
  const rest = atoms[to];
  // "State University, Hilltown": a campus that is no known place, with nothing else to take it
  if (
    labels[label]!.name === 'institution' &&
    atoms[from]!.hint === null &&
    to < next &&
    rest!.before === 'comma' &&
    rest!.row === atoms[from]!.row &&
    atoms[to + 1]?.before !== 'comma' &&
    labels[label]!.score(rest!.text) > 0
  )
    return to + 1;
  const named = labels[label]!.name === 'company' && atoms[from]!.column === 0 && atoms[from]!.row > 0;
  return named &&
    to < next &&
    rest!.before === 'dash' &&
    rest!.row === atoms[from]!.row &&
    labels[label]!.score(rest!.text) > 0
    ? to + 1
    : to;
}

/** A field of business by its last word: "Corporate Finance". */
const isFunction = (text: string): boolean => BUSINESS_FUNCTIONS.has(foldPhrase(text).split(' ').at(-1)!);

/** Part of an organisation, which belongs to the title before it. */
const isDepartment = (text: string): boolean => DEPARTMENT.test(text);

/** Of unknown names on a line the employer comes before the place; what a title is "at" is the employer. */
const placed = (atom: Atom, label: Label): number => {
  if (atom.before === 'at' && label.name === 'company') return 0.2;
  if (atom.before !== 'comma' || atom.text.split(' ').length > 3) return 0;
  return label.name === 'location' ? 0.12 : label.name === 'company' ? -0.12 : 0;
};

/** A label in front of a piece outweighs its words. */
const hinted = ({ hint }: Atom, label: Label): number => (hint === null ? 0 : sameField(hint, label.name) ? 1.5 : -1.5);

/** Schools employ teachers, and firms hold courses. */
const sameField = (hint: string, name: string): boolean =>
  hint === name || (ORGANISATIONS.has(hint) && ORGANISATIONS.has(name));
const ORGANISATIONS = new Set(['company', 'institution']);

const tied = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at]!.before === 'comma' || atoms[at + 1]?.before === 'comma';

export const joinAtoms = (atoms: readonly Atom[]): string =>
  atoms
    .map((a, i) =>
      i === 0
        ? a.text
        : a.before === 'bracket'
          ? ` (${a.text})`
          : a.before === 'after'
            ? ` ${a.text}`
            : a.before === 'dash'
              ? ` – ${a.text}`
              : `, ${a.text}`,
    )
    .join('');

/** By how much the chosen label leads over the next one, as a share that grows with it. */
function confidence(
  { atoms, blockOf, spans }: Head,
  { label, from, to }: Pick,
  picks: readonly Pick[],
  scheme: Scheme,
): number {
  const block = blockOf[from]!,
    nth = picks.filter((p) => p.from >= block.from && p.from < from).length;
  const scores = spans[from]!.find((s) => s.to === to)!.scores.map(
    (own, other) => own + shared(scheme, block, nth, other, atoms[from]!),
  );
  const lead = scores[label]! - Math.max(0, ...scores.filter((_, i) => i !== label));
  return Math.max(0.4, Math.min(0.97, 0.62 + 0.45 * lead));
}
