import * as linguist from 'linguist-languages';
import accounting from './fields/accounting.json' with { type: 'json' };
import care from './fields/care.json' with { type: 'json' };
import cloud from './fields/cloud.json' with { type: 'json' };
import culture from './fields/culture.json' with { type: 'json' };
import data from './fields/data.json' with { type: 'json' };
import design from './fields/design.json' with { type: 'json' };
import education from './fields/education.json' with { type: 'json' };
import electrical from './fields/electrical.json' with { type: 'json' };
import engineering from './fields/engineering.json' with { type: 'json' };
import general from './fields/general.json' with { type: 'json' };
import health from './fields/health.json' with { type: 'json' };
import hospitality from './fields/hospitality.json' with { type: 'json' };
import hr from './fields/hr-law.json' with { type: 'json' };
import insurance from './fields/insurance-banking.json' with { type: 'json' };
import licences from './fields/licences.json' with { type: 'json' };
import logistics from './fields/logistics.json' with { type: 'json' };
import marketing from './fields/marketing-sales.json' with { type: 'json' };
import nature from './fields/nature.json' with { type: 'json' };
import office from './fields/office.json' with { type: 'json' };
import programming from './fields/programming.json' with { type: 'json' };
import science from './fields/science.json' with { type: 'json' };
import security from './fields/security.json' with { type: 'json' };
import trades from './fields/construction-trades.json' with { type: 'json' };
import web from './fields/web.json' with { type: 'json' };
import type { SkillKind } from './skill.ts';

/** An entry of a data file; its keys are explained in `fields/README.md`. */
export interface SkillEntry {
  aliases?: string[];
  implies?: string[];
  near?: string[];
  others?: string[];
  members?: string[];
  parts?: string[];
  kind?: SkillKind;
  word?: boolean;
  cased?: boolean;
  /** set by code for languages taken from linguist: named only beside a better known technology */
  rare?: boolean;
}

export interface SkillSource {
  domain: string;
  kind: SkillKind;
  skills: Record<string, SkillEntry>;
}

const FILES = [
  programming,
  web,
  cloud,
  data,
  security,
  engineering,
  electrical,
  health,
  care,
  accounting,
  hr,
  marketing,
  hospitality,
  insurance,
  logistics,
  culture,
  nature,
  education,
  design,
  science,
  trades,
  office,
  licences,
  general,
] as SkillSource[];

/** All vocabulary, most trusted first: the data files, then the programming languages that linguist knows. */
export const sources = (): SkillSource[] => [...FILES, programmingLanguages()];

// many of linguist's languages are named like everyday words (Clean, Self, Lean), so that each needs a better known neighbour
function programmingLanguages(): SkillSource {
  const known = new Set(FILES.flatMap((file) => Object.keys(file.skills)));
  const skills: Record<string, SkillEntry> = {};
  for (const language of Object.values(linguist)) {
    if (language.type !== 'programming' || known.has(language.name) || language.name.length < 3) continue;
    skills[language.name] = { word: true, rare: true };
  }
  return { domain: 'Programming languages', kind: 'technology', skills };
}
