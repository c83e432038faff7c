import { readAd } from '../ads/read-ad.ts';
import { adModels, type AdModels } from '../ads/models.ts';
import { detectLanguage } from '../general/language.ts';
import { contentWords } from '../matching/words.ts';
import { findSkills, kindOf } from '../vocabulary/vocabulary.ts';
import { ANY_LANGUAGE } from './language-demand.ts';
import type { Requirement, Term } from './requirement.ts';
import { titleOf } from './title.ts';
import { unrepeated } from './unrepeated.ts';

/**
 * What a job or team description asks for, in the order of the text, each thing once. Benefits, legal text, praise of the
 * employer, qualities of character and what is said not to be needed are left out.
 */
export function readRequirements(text: string, models: AdModels = adModels()): Requirement[] {
  const { demands, unplaced } = readAd(text, models);
  const topic = topicOf(text, titleOf(text).role);
  const own = OWN_LANGUAGE[detectLanguage(text) ?? ''];
  const found = [...demands.map(({ item }) => item), ...unplaced];
  for (const item of found) {
    giveTopic(item, topic);
    exceptAsked(item, found, own);
  }
  return unrepeated(found);
}

// "5 years of experience" means experience of the work that the title names
function giveTopic(item: Requirement, topic: Term[]): void {
  if (item.kind !== 'experience' || item.anyOf.some((term) => term.text || term.skills.length)) return;
  if (topic.length) item.anyOf = topic;
}

function topicOf(text: string, role: string): Term[] {
  const head = text
    .trimStart()
    .split('\n')
    .slice(0, 3)
    .filter((line) => line.length < 120)
    .join('\n');
  const skills = [...new Set(findSkills(head).map(({ skill }) => skill))].filter((skill) => kindOf(skill) === 'field');
  if (skills.length) return skills.map((skill) => ({ text: '', skills: [skill] }));
  return contentWords(role).length ? [{ text: role, skills: [] }] : [];
}

// "another language" means one that is not asked for already, and not that of the description
function exceptAsked(item: Requirement, all: Requirement[], own: string | undefined): void {
  if (!item.anyOf.some((term) => term.text === ANY_LANGUAGE)) return;
  const asked = all
    .filter((other) => other !== item && other.kind === 'language')
    .flatMap((other) => other.anyOf.map((term) => term.text));
  item.except = [...asked, ...(own ? [own] : [])];
}

const OWN_LANGUAGE: Record<string, string> = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' };
