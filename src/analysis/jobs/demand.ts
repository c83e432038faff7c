import type { DemandKind } from '../ads/kinds.ts';
import { coverageOf } from '../matching/coverage.ts';
import type { Importance } from '../report.ts';
import { demandRequirements } from '../requirements/demand.ts';
import { requirement, type Requirement, type RequirementKind, type Term } from '../requirements/requirement.ts';
import { findSkills } from '../vocabulary/vocabulary.ts';

/** A demand as its reader may word it. */
export interface DemandWords {
  text: string;
  kind: DemandKind;
  importance: Importance;
  /** one of the members is enough */
  anyOf: boolean;
  /** the alternatives, or the list in it */
  members: string[];
  years: number | null;
}

/** One thing that a job asks for. */
export interface JobDemand extends DemandWords {
  /** the exact words of the ad; null when line breaks part them, and for what its reader has added */
  quote: string | null;
  /** from 0 */
  line: number | null;
  /** what a persona is compared with */
  read: Requirement[];
}

/** A requirement that was read in an ad as a demand of its job. */
export function demandOf(item: Requirement): JobDemand {
  const { requirement: text, quote, line, kind, members, importance } = coverageOf(item, UNJUDGED, []);
  return { text, quote, line, kind, importance, anyOf: members.length > 1, members, years: item.years, read: [item] };
}

const UNJUDGED = { status: 'unknown', confidence: null } as const;

/** What a persona is compared with after a reader has worded a demand: mostly one thing, of a list that is wanted whole several. */
export function worded(words: DemandWords, quote: string | null, line: number | null): Requirement[] {
  const { text, kind, importance, anyOf, members, years } = words;
  const texts = members.length > 1 && !anyOf ? members : [text];
  return texts.map((name) => {
    const [own] = demandRequirements(name);
    const stated = { name, quote: quote ?? '', line, importance, demand: kind, kind: KINDS[kind] };
    const base = own ? { ...own, ...stated } : requirement({ ...stated, anyOf: [termOf(name)] });
    return { ...base, years, ...(members.length > 1 && anyOf && { anyOf: members.map(termOf) }) };
  });
}

const KINDS: Record<DemandKind, RequirementKind> = {
  skill: 'skill',
  tool: 'skill',
  soft: 'skill',
  other: 'skill',
  experience: 'experience',
  education: 'education',
  licence: 'certification',
  language: 'language',
  work_condition: 'availability',
  location: 'location',
};

const termOf = (text: string): Term => ({ text, skills: [...new Set(findSkills(text).map(({ skill }) => skill))] });
