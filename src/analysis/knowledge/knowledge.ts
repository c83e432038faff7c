import { fold } from '../../wording/fold.ts';
import type { KnowledgeFinding, KnowledgeList } from './findings.ts';

export interface KnowledgeOrigin {
  kind: 'cv' | 'persona' | 'answer';
  id: string;
  findings: KnowledgeFinding[];
}

export interface KnowledgeSource {
  kind: KnowledgeOrigin['kind'];
  id: string;
  /** words of the origin that say so */
  quote: string;
}

export interface KnowledgeEntry {
  name: string;
  sources: KnowledgeSource[];
}

export type Knowledge = Record<KnowledgeList, KnowledgeEntry[]>;

/** A correction by the person, which outlives every new document: `to` null removes, otherwise the entry is called so and merges with what is called so already. */
export interface KnowledgeCorrection {
  list: KnowledgeList;
  name: string;
  to: string | null;
}

/** what an answer holds of a list, best shown first, and of the documents of an entry, oldest first */
const MOST_ENTRIES = 500;
const MOST_SOURCES = 20;

const byName = new Intl.Collator().compare;

export interface KnowledgeGatherer {
  /** Documents go from the oldest on. */
  add(origin: KnowledgeOrigin): void;
  gathered(): Knowledge;
}

/**
 * What a person's documents and answers say about them, each entry with the words that say so; corrections go last.
 * Documents are added one by one, for hundreds at once would keep the process from others.
 */
export function knowledgeGatherer(corrections: KnowledgeCorrection[] = []): KnowledgeGatherer {
  const corrected = new Map(corrections.map(({ list, name, to }) => [`${list} ${fold(name)}`, to]));
  const lists = { skills: entries(), tools: entries(), industries: entries(), softSkills: entries() };
  const sorted = (list: KnowledgeList): KnowledgeEntry[] =>
    [...lists[list].values()]
      .toSorted((a, b) => b.sources.size - a.sources.size || byName(a.name, b.name))
      .slice(0, MOST_ENTRIES)
      .map(({ name, sources }) => ({ name, sources: [...sources.values()].slice(0, MOST_SOURCES) }));
  return {
    add({ kind, id, findings }) {
      for (const { list, name: found, quote } of findings) {
        const correction = corrected.get(`${list} ${fold(found)}`);
        if (correction === null) continue;
        const name = correction ?? found;
        const entry = lists[list].get(fold(name)) ?? { name, sources: new Map() };
        lists[list].set(fold(name), entry);
        const source = `${kind} ${id}`;
        if (!entry.sources.has(source)) entry.sources.set(source, { kind, id, quote });
      }
    },
    gathered: () => ({
      skills: sorted('skills'),
      tools: sorted('tools'),
      industries: sorted('industries'),
      softSkills: sorted('softSkills'),
    }),
  };
}

const entries = () => new Map<string, { name: string; sources: Map<string, KnowledgeSource> }>();
