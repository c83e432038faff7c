import * as linguist from 'linguist-languages';
import accounting from './data/accounting.json' with { type: 'json' };
import care from './data/care.json' with { type: 'json' };
import cloud from './data/cloud.json' with { type: 'json' };
import data from './data/data.json' with { type: 'json' };
import design from './data/design.json' with { type: 'json' };
import education from './data/education.json' with { type: 'json' };
import electrical from './data/electrical.json' with { type: 'json' };
import engineering from './data/engineering.json' with { type: 'json' };
import general from './data/general.json' with { type: 'json' };
import health from './data/health.json' with { type: 'json' };
import hospitality from './data/hospitality.json' with { type: 'json' };
import hr from './data/hr-law.json' with { type: 'json' };
import licences from './data/licences.json' with { type: 'json' };
import logistics from './data/logistics.json' with { type: 'json' };
import marketing from './data/marketing-sales.json' with { type: 'json' };
import office from './data/office.json' with { type: 'json' };
import programming from './data/programming.json' with { type: 'json' };
import science from './data/science.json' with { type: 'json' };
import security from './data/security.json' with { type: 'json' };
import trades from './data/construction-trades.json' with { type: 'json' };
import web from './data/web.json' with { type: 'json' };
import type { SkillKind } from './vocabulary.ts';

/** An entry of a data file; its keys are explained in `data/README.md`. */
export interface SkillEntry {
  aliases?: string[];
  implies?: string[];
  near?: string[];
  kind?: SkillKind;
  word?: boolean;
  /** set by code for languages taken from linguist: named only beside a better known technology */
  rare?: boolean;
}

export interface SkillSource {
  domain: string;
  kind: SkillKind;
  skills: Record<string, SkillEntry>;
}

const FILES = [
  programming, web, cloud, data, security, engineering, electrical, health, care, accounting, hr, marketing, hospitality,
  logistics, education, design, science, trades, office, licences, general,
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
