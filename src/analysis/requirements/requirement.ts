import type { DemandKind } from '../ads/kinds.ts';
import type { Importance } from '../report.ts';

export type RequirementKind =
  | 'skill'
  | 'experience'
  | 'education'
  | 'certification'
  | 'language'
  | 'location'
  | 'availability';

/** One way to fulfil a requirement: words of the description and the known skills they name. */
export interface Term {
  text: string;
  skills: string[];
}

/** One thing that a description asks for. */
export interface Requirement {
  /** short name in the description's own words */
  name: string;
  /** the words it rests on, word for word; `''` when line breaks part them */
  quote: string;
  /** the line of the description that the quote stands in, from 0; null when line breaks part it */
  line: number | null;
  importance: Importance;
  kind: RequirementKind;
  /** what a person would call it; null where only the rules have read it */
  demand: DemandKind | null;
  /** any one of these is enough */
  anyOf: Term[];
  /** years of experience asked for */
  years: number | null;
  /** languages: 1 (A1) to 7 (native) */
  languageLevel: number | null;
  /** education: lowest level accepted (EQF) */
  educationLevel: number | null;
  /** languages that do not count for "another language" */
  except: string[];
  /** told by a duty; where the description states it elsewhere, that counts */
  ofDuties: boolean;
  /** something of the same kind is enough ("Terraform or similar") */
  similar: boolean;
  /** a beginning is enough ("basics", "some knowledge") */
  basic: boolean;
}

export const requirement = (
  parts: Pick<Requirement, 'name' | 'quote' | 'importance' | 'kind'> & Partial<Requirement>,
): Requirement => ({
  line: null,
  demand: null,
  anyOf: [],
  years: null,
  languageLevel: null,
  educationLevel: null,
  except: [],
  ofDuties: false,
  similar: false,
  basic: false,
  ...parts,
});
