import type { PersonaContent } from '../content.ts';
import type { Group } from '../json-resume/origin.ts';
import { fluencyOf, type Names, NATIVE } from './europass.ts';
import type { Part } from './taken.ts';
import { distinct, textOfHtml } from './text.ts';

const DIMENSIONS = [
  ['Listening', 'CEF-Understanding-Listening'],
  ['Reading', 'CEF-Understanding-Reading'],
  ['Spoken interaction', 'CEF-Speaking-Interaction'],
  ['Spoken production', 'CEF-Speaking-Production'],
  ['Writing', 'CEF-Writing-Production'],
] as const;

/** Mother tongues first. */
export function languagesOf(person: Part, profile: Part, names: Names): PersonaContent['languages'] {
  const mother = person
    .all('PrimaryLanguageCode')
    .map((part) => ({ language: languageIn(part, names, 'name'), fluency: NATIVE }));
  const foreign = profile
    .all('PersonQualifications/PersonCompetency')
    .filter((part) => part.textAt('TaxonomyID')?.toLowerCase() === 'language')
    .map((part) => {
      const levels = part.all('CompetencyDimension').map((dimension) => ({
        code: dimension.textAt('CompetencyDimensionTypeCode'),
        level: dimension.textAt('Score/ScoreText'),
      }));
      return {
        language: part.textAt('CompetencyName') ?? languageIn(part.first('CompetencyID'), names, 'schemeName'),
        fluency: fluencyOf(
          DIMENSIONS.map(([skill, type]) => [skill, levels.find(({ code }) => code === type)?.level ?? null]),
        ),
      };
    });
  return [...mother, ...foreign];
}

/** A code, or where an attribute says so a name. */
function languageIn(part: Part | null, names: Names, kind: string): string | null {
  const text = part?.text() ?? null;
  return part?.attribute(kind) === 'FREE_TEXT' ? text : names.language(text);
}

const OLD_SKILLS = [
  'CommunicationAndInterpersonalSkills',
  'ManagementAndLeadershipSkills',
  'OrganisationalSkills',
  'JobRelatedSkills',
  'DigitalSkills',
  'OtherSkills',
];

/** Skills by themselves, in groups with a title, and in the texts of older versions. */
export function skillGroups(profile: Part): Group[] {
  const named = (part: Part) => part.textAt('CompetencyName') ?? part.textAt('CompetencyID');
  const single = [...profile.all('Skills/PersonCompetency'), ...profile.all('PersonQualifications/PersonCompetency')]
    .filter((part) => part.textAt('TaxonomyID')?.toLowerCase() !== 'language')
    .map((part) => ({ name: named(part), level: null, keywords: [] }));
  const groups = profile.all('Skills/SkillsGroup').map((part) => ({
    name: part.textAt('Title'),
    level: null,
    keywords: distinct(part.all('PersonCompetency').map(named)),
  }));
  const old = OLD_SKILLS.flatMap((name) =>
    profile.all(name).flatMap((part) => (textOfHtml(part.text()) ?? '').split('\n')),
  ).map((line) => ({ name: line.replace(/^• /, '') || null, level: null, keywords: [] }));
  return [...single, ...groups, ...old].filter(({ name, keywords }) => name ?? keywords.length);
}
