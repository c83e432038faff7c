import type { Provenance } from '../../content.ts';
import type { Line } from '../document.ts';
import type { Found } from './contact.ts';
import { provenance } from './provenance.ts';
import type { Evidence, Traced } from './traced.ts';

/** Gathers values with where they came from, and remembers which lines were read. */
export class Collector {
  readonly provenance: Provenance[] = [];
  readonly used = new Set<Line>();

  one<T>(path: string, found: Found<T> | null): T | null {
    if (found) this.#note(path, found.evidence, found.value);
    return found?.value ?? null;
  }

  values<T>(path: string, found: readonly Found<T>[]): T[] {
    return found.map((f, at) => {
      this.#note(`${path}[${at}]`, f.evidence, f.value);
      return f.value;
    });
  }

  entries<T>(path: string, found: readonly Traced<T>[]): T[] {
    return found.map(({ value, evidence }, at) => {
      for (const [key, e] of evidence) this.#note(`${path}[${at}].${key}`, e, valueAt(value, key));
      return value;
    });
  }

  use(lines: Iterable<Line>): void {
    for (const line of lines) this.used.add(line);
  }

  #note(path: string, evidence: Evidence, value: unknown): void {
    this.provenance.push(provenance(path, evidence, value));
    this.use(evidence.lines);
  }
}

function valueAt(value: unknown, key: string): unknown {
  const match = /^(\w+)\[(\d+)\]$/.exec(key);
  const record = value as Record<string, unknown>;
  if (match) return (record[camel(match[1]!)] as unknown[] | undefined)?.[Number(match[2])];
  return record[camel(key)];
}

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
