import { styleKey } from '../document.ts';
import type { Atom } from './atoms.ts';

/** One kind of thing that the head of an entry may name, once. */
export interface Label {
  name: string;
  /** how much a text sounds like it, about −1 to 1.3 */
  score: (text: string) => number;
  /** cost of taking another piece after a comma into it */
  joinCost: number;
  /** what scores no more is not even tried, which lets its neighbour have it */
  least?: number;
}

export interface Assigned {
  text: string;
  atoms: Atom[];
  confidence: number;
}

const DEPARTMENT = /\b(?:department|dept|ward|unit|team|division|section|floor|desk|area|branch|abteilung|bereich|station|service|département|departamento|área|unidad|reparto|ufficio|afdeling|dienst|intensive care|emergency|surgery|cardiology|oncology|pediatrics|paediatrics|icu|a&e|emea|apac|dach|benelux|north america|europe|latam)\b/iu;

/** Worth of a piece that is left over, and of one that a comma ties to another: half of "Bergen, Norway" is no place. */
const LEFT_OVER = -0.02;
const TORN_OFF = -0.25;
const MOST_JOINED = 4;
/** Weight of the words themselves against what the same place holds in the other entries. */
const OWN = 0.6;
const SHARED = 0.7;

/**
 * Tells what each piece of the heads of a section is. The words speak for themselves; where they do not, what stands in
 * the same place or the same type in the other entries decides: entries of one CV are built alike, whatever the order.
 */
export function assign(heads: readonly Atom[][], labels: readonly Label[]): Map<string, Assigned>[] {
  const shared = slotMeans(heads, labels);
  return heads.map((atoms) => best(atoms, labels, shared));
}

type Means = Map<string, { sums: number[]; count: number; heads: Set<number> }>;

const slotsOf = (atom: Atom): string[] => [`look ${styleKey(atom.style)} ${atom.before === 'comma' ? 'c' : ''}`, `place ${atom.row} ${atom.column}`];

function slotMeans(heads: readonly Atom[][], labels: readonly Label[]): Means {
  const means: Means = new Map();
  for (const [number, atoms] of heads.entries()) for (const [at, atom] of atoms.entries()) {
    const scores = labels.map((l) => clamp(alone(atoms, at, l) + hinted(atom, l)));
    for (const slot of slotsOf(atom)) {
      const entry = means.get(slot) ?? { sums: labels.map(() => 0), count: 0, heads: new Set() };
      scores.forEach((s, i) => { entry.sums[i]! += s; });
      entry.count++;
      entry.heads.add(number);
      means.set(slot, entry);
    }
  }
  return means;
}

/** "Molde, Norway" set apart is a place by its words, whatever else has the same look. */
const isTown = (atoms: readonly Atom[], at: number, label: Label): boolean =>
  label.joinCost === 0 && label.score(atoms[at]!.text) < 0.9 && alone(atoms, at, label) >= 1;

/** A piece set apart is also what it makes with the one after its comma: "Bergen" says little, "Bergen, Norway" much. */
function alone(atoms: readonly Atom[], at: number, label: Label): number {
  const atom = atoms[at]!, next = atoms[at + 1];
  const own = label.score(atom.text);
  const apart = atom.before === 'segment' || atom.before === 'strong' || atom.before === 'dash' || atom.before === 'style';
  return label.joinCost === 0 && apart && next?.before === 'comma' && atoms[at + 2]?.before !== 'comma' ? Math.max(own, label.score(joinAtoms([atom, next]))) : own;
}

const clamp = (score: number): number => Math.max(-0.8, Math.min(1, score));

interface State {
  score: number;
  used: number;
  picks: { label: number; from: number; to: number; score: number }[];
}

/** Best way to give the pieces to the labels, each label at most once (dynamic programming over the pieces). */
function best(atoms: readonly Atom[], labels: readonly Label[], means: Means): Map<string, Assigned> {
  const states: Map<number, State>[] = Array.from({ length: atoms.length + 1 }, () => new Map());
  states[0]!.set(0, { score: 0, used: 0, picks: [] });
  const offer = (at: number, state: State) => {
    const known = states[at]!.get(state.used);
    if (!known || state.score > known.score) states[at]!.set(state.used, state);
  };
  atoms.forEach((_, from) => {
    for (const state of states[from]!.values()) {
      offer(from + 1, { ...state, score: state.score + (tied(atoms, from) ? TORN_OFF : LEFT_OVER) });
      labels.forEach((label, index) => {
        if (state.used & (1 << index)) return;
        for (let to = from + 1; to <= Math.min(atoms.length, from + MOST_JOINED); to++) {
          if (to > from + 1 && !joinable(atoms[to - 1]!)) break;
          const span = atoms.slice(from, to);
          const score = Math.max(spanScore(span, label, index, means), span.length === 2 && isTown(atoms, from, label) ? label.score(joinAtoms(span)) : -Infinity);
          if (score <= (label.least ?? -Infinity)) continue;
          // a town that loses its country is hardly an employer
          const torn = span.length === 1 && label.joinCost > 0 && labels.some((l) => isTown(atoms, from, l)) ? TORN_OFF : 0;
          offer(to, { score: state.score + score + torn, used: state.used | (1 << index), picks: [...state.picks, { label: index, from, to, score }] });
        }
      });
    }
  });
  let winner: State = { score: -Infinity, used: 0, picks: [] };
  for (const state of states[atoms.length]!.values()) if (state.score > winner.score) winner = state;
  const picks = winner.picks.filter((p) => p.score > 0);
  return new Map(picks.map((chosen, at) => {
    const pick = { ...chosen, to: endOfName(atoms, chosen, picks[at + 1]?.from ?? atoms.length, labels) };
    const span = atoms.slice(pick.from, pick.to);
    return [labels[pick.label]!.name, { text: joinAtoms(span), atoms: span, confidence: confidence(span, pick.label, labels, means) }];
  }));
}

/** "Summer Programme – Hill College" under a title: what nothing else takes behind the dash is part of the name. */
function endOfName(atoms: readonly Atom[], { label, from, to }: State['picks'][number], next: number, labels: readonly Label[]): number {
  const rest = atoms[to];
  // "State University, Hilltown": a campus that is no known place, with nothing else to take it
  if (labels[label]!.name === 'institution' && to < next && rest!.before === 'comma' && rest!.row === atoms[from]!.row && atoms[to + 1]?.before !== 'comma' && labels[label]!.score(rest!.text) > 0) return to + 1;
  const named = labels[label]!.name === 'company' && atoms[from]!.column === 0 && atoms[from]!.row > 0;
  return named && to < next && rest!.before === 'dash' && rest!.row === atoms[from]!.row && labels[label]!.score(rest!.text) > 0 ? to + 1 : to;
}

/** Part of an organisation, which belongs to the title before it. */
const isDepartment = (text: string): boolean => DEPARTMENT.test(text);

/** Of unknown names on a line the employer comes before the place; what a title is "at" is the employer. */
const placed = (atom: Atom, label: Label): number => {
  if (atom.before === 'at' && label.name === 'company') return 0.2;
  if (atom.before !== 'comma' || atom.text.split(' ').length > 3) return 0;
  return label.name === 'location' ? 0.12 : label.name === 'company' ? -0.12 : 0;
};

/** A label in front of a piece outweighs its words. */
const hinted = ({ hint }: Atom, label: Label): number => (hint === null ? 0 : hint === label.name ? 1.5 : -1.5);

const joinable = (atom: Atom): boolean => atom.before === 'comma' || atom.before === 'bracket' || atom.before === 'after';

const tied = (atoms: readonly Atom[], at: number): boolean => atoms[at]!.before === 'comma' || atoms[at + 1]?.before === 'comma';

export const joinAtoms = (atoms: readonly Atom[]): string =>
  atoms.map((a, i) => (i === 0 ? a.text : a.before === 'bracket' ? ` (${a.text})` : a.before === 'after' ? ` ${a.text}` : a.before === 'dash' ? ` – ${a.text}` : `, ${a.text}`)).join('');

function spanScore(span: readonly Atom[], label: Label, index: number, means: Means): number {
  const own = label.score(joinAtoms(span)) + hinted(span[0]!, label) + placed(span[0]!, label);
  const others = slotsOf(span[0]!).map((slot) => means.get(slot)!).filter((m) => m.heads.size > 1);
  const cost = span.slice(1).reduce((sum, atom) => sum + (atom.before === 'bracket' ? 0 : atom.before === 'after' ? 0.1 : isDepartment(atom.text) || (atom.within && label.name === 'title') ? 0 : label.joinCost), 0);
  if (others.length === 0) return own - cost;
  const mean = others.reduce((sum, m) => sum + m.sums[index]! / m.count, 0) / others.length;
  return OWN * own + SHARED * mean - cost;
}

/** By how much the chosen label leads over the next one, as a share that grows with it. */
function confidence(span: readonly Atom[], chosen: number, labels: readonly Label[], means: Means): number {
  const scores = labels.map((label, index) => spanScore(span, label, index, means));
  const lead = scores[chosen]! - Math.max(0, ...scores.filter((_, i) => i !== chosen));
  return Math.max(0.4, Math.min(0.97, 0.62 + 0.45 * lead));
}
