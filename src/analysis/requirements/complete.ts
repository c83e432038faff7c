import { detectLanguage } from '../../wording/language.ts';
import { contentWords } from '../matching/words.ts';
import { findSkills, kindOf } from '../vocabulary/vocabulary.ts';
import { isGeneralExperience } from './general-experience.ts';
import { ANY_LANGUAGE } from './language-demand.ts';
import type { Requirement, Term } from './requirement.ts';

/** Fills in what a requirement means only beside the others and the title, whose `role` says what the work is. */
export function complete(found: Requirement[], text: string, role: string): void {
  const topic = topicOf(text, role);
  found.filter(isUnnamed).forEach((item) => Object.assign(item, { kind: 'experience', anyOf: [] }));
  const own = OWN_LANGUAGE[detectLanguage(text) ?? ''];
  for (const item of found) {
    giveTopic(item, topic);
    exceptAsked(item, found, own);
  }
}

// "experience in a similar position", read as words alone
const isUnnamed = ({ kind, demand, name }: Requirement): boolean =>
  (kind === 'experience' || (kind === 'skill' && demand === 'experience')) && isGeneralExperience(name);

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
