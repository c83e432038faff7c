/**
 * How a rule is left out:
 * - `test`: it always says no, or always yes
 * - `choice`, `lookup`: it finds nothing, which is `null` or `undefined`
 * - `step`: it gives back what it was given
 * - `split`: it gives back what it was given as one piece
 * - `list`, `text`, `number`: it gives an empty one, or 0
 * - `action`: it does nothing
 * - `pattern`: an expression that matches nothing
 */
export type RuleKind =
  | 'test'
  | 'choice'
  | 'lookup'
  | 'step'
  | 'split'
  | 'list'
  | 'text'
  | 'number'
  | 'action'
  | 'pattern';

export interface Rule {
  file: string;
  name: string;
  kind: RuleKind;
}

/** A rule that is left out; `says` is what a test says instead. */
export interface Omission {
  rule: number;
  says: boolean;
}

const NOTHING: Readonly<Record<Exclude<RuleKind, 'test' | 'step' | 'split'>, unknown>> = {
  choice: null,
  lookup: undefined,
  list: [],
  text: '',
  number: 0,
  action: undefined,
  pattern: null,
};

/** What the switches in the code ask: which rule is out, and where rules say what they would not say when left out. */
class Switchboard {
  readonly rules: Rule[] = [];
  private out: Omission | null = null;
  private heard: Set<string> | null = null;

  /** @param first what the rule was given first */
  say<T>(rule: number, value: T, first?: unknown): T {
    const kind = this.rules[rule]?.kind;
    if (this.heard) this.hear(rule, kind, value, first);
    if (this.out?.rule !== rule || !kind) return value;
    return omitted(kind, this.out, first) as T;
  }

  isOut(rule: number): boolean {
    this.heard?.add(keyOf({ rule, says: false }));
    return this.out?.rule === rule;
  }

  pattern(rule: number, expression: RegExp): RegExp {
    return new SwitchedPattern(expression, (found) => {
      if (this.heard && found) this.heard.add(keyOf({ rule, says: false }));
      return this.out?.rule !== rule;
    });
  }

  private hear(rule: number, kind: RuleKind | undefined, value: unknown, first: unknown): void {
    if (kind === 'test') this.heard?.add(keyOf({ rule, says: !value }));
    else if (!isNothing(value) && !(kind === 'step' && isUnchanged(value, first)) && !isWhole(value, first))
      this.heard?.add(keyOf({ rule, says: false }));
  }

  /** Runs `work` with a rule left out. */
  without<T>(omission: Omission, work: () => T): T {
    this.out = omission;
    try {
      return work();
    } finally {
      this.out = null;
    }
  }

  /** Runs `work`; the omissions that might change it are those that `might` is true of. */
  listen<T>(work: () => T): { result: T; might(omission: Omission): boolean } {
    const heard = (this.heard = new Set<string>());
    try {
      return { result: work(), might: (omission) => heard.has(keyOf(omission)) };
    } finally {
      this.heard = null;
    }
  }
}

function omitted(kind: RuleKind, { says }: Omission, first: unknown): unknown {
  if (kind === 'test') return says;
  if (kind === 'step') return first;
  return kind === 'split' ? [first] : NOTHING[kind];
}

/** An expression that matches while `mayMatch`, which hears whether it would, lets it. */
class SwitchedPattern extends RegExp {
  /** what splits a text, or finds all matches in it, works with a copy */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  constructor(
    expression: RegExp,
    private readonly mayMatch: (found: boolean) => boolean,
  ) {
    super(expression);
  }

  override exec(text: string): RegExpExecArray | null {
    const found = super.exec(text);
    if (this.mayMatch(found !== null)) return found;
    this.lastIndex = 0;
    return null;
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    const pieces = super[Symbol.split](text, limit);
    return this.mayMatch(pieces.length > 1) ? pieces : [text];
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const found = super[Symbol.match](text) !== null;
    return super[Symbol.matchAll](this.mayMatch(found) ? text : '');
  }
}

const keyOf = ({ rule, says }: Omission): string => `${rule}${says ? '+' : ''}`;

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === 0 || value === '' || (Array.isArray(value) && !value.length);

const isWhole = (value: unknown, first: unknown): boolean =>
  Array.isArray(value) && value.length === 1 && value[0] === first;

const isUnchanged = (value: unknown, first: unknown): boolean =>
  value === first ||
  (Array.isArray(value) &&
    Array.isArray(first) &&
    value.length === first.length &&
    value.every((item, at) => item === first[at]));

export const switchboard = new Switchboard();

/** Under this name the switches find it. */
export const GLOBAL = '__rulesOfTheReading';
(globalThis as Record<string, unknown>)[GLOBAL] = switchboard;
