import type { PersonaContent } from '../../content.ts';
import { detectLanguage } from '../../wording/language.ts';

export type TextRole =
  | 'headline'
  | 'summary'
  | 'title'
  | 'work'
  | 'education'
  | 'skill'
  | 'project'
  | 'certification'
  | 'other'
  | 'interest';

/** One text of a persona with its snake_case path. `entry` joins the texts of one job, degree or certificate. */
export interface PersonaText {
  field: string;
  text: string;
  role: TextRole;
  entry: string;
  /** ISO 639-1, of the persona as a whole; null when no language stands out */
  language: string | null;
}

/** Of the languages that are read only Portuguese has vowels with a tilde, and hardly a text without one. */
const PORTUGUESE = /[ãõ]/iu;

function languageOf(text: string): string | null {
  if (PORTUGUESE.test(text)) return 'pt';
  const language = detectLanguage(text);
  return language === 'pt' ? null : language;
}

/** The texts that speak of what a person has done and can do. Names of employers and schools are no proof of anything. */
export function personaTexts(content: PersonaContent): PersonaText[] {
  const out: Omit<PersonaText, 'language'>[] = [];
  const add = (role: TextRole, entry: string, key: string, text: string | null): void => {
    if (text?.trim()) out.push({ field: key ? `${entry}.${key}` : entry, text, role, entry });
  };
  const list = (role: TextRole, entry: string, texts: string[]): void =>
    texts.forEach((text, i) => add(role, entry, `highlights[${i}]`, text));
  add('headline', 'headline', '', content.headline);
  add('summary', 'summary', '', content.summary);
  content.workHistory.forEach((work, i) => {
    const entry = `work_history[${i}]`;
    add('title', entry, 'title', work.title);
    add('work', entry, 'summary', work.summary);
    list('work', entry, work.highlights);
  });
  content.skills.forEach((skill, i) => add('skill', `skills[${i}]`, '', skill));
  content.certifications.forEach((certificate, i) =>
    add('certification', `certifications[${i}]`, 'name', certificate.name),
  );
  content.education.forEach((education, i) => {
    const entry = `education[${i}]`;
    add('education', entry, 'degree', education.degree);
    add('education', entry, 'field_of_study', education.fieldOfStudy);
    list('education', entry, education.highlights);
  });
  content.projects.forEach((project, i) => {
    const entry = `projects[${i}]`;
    add('project', entry, 'name', project.name);
    add('project', entry, 'role', project.role);
    add('project', entry, 'summary', project.summary);
    list('project', entry, project.highlights);
  });
  content.volunteering.forEach((work, i) => {
    const entry = `volunteering[${i}]`;
    add('other', entry, 'role', work.role);
    add('other', entry, 'summary', work.summary);
    list('other', entry, work.highlights);
  });
  content.awards.forEach((award, i) => {
    add('other', `awards[${i}]`, 'title', award.title);
    add('other', `awards[${i}]`, 'summary', award.summary);
  });
  content.publications.forEach((publication, i) => {
    add('other', `publications[${i}]`, 'name', publication.name);
    add('other', `publications[${i}]`, 'summary', publication.summary);
  });
  content.languages.forEach((language, i) => add('other', `languages[${i}]`, 'language', language.language));
  content.sections.forEach((section, i) => {
    if (section.visible && section.key.startsWith('custom:'))
      add('other', `sections[${i}]`, 'markdown', section.markdown);
  });
  content.links.forEach((link, i) => add('other', `links[${i}]`, 'label', link.label));
  content.interests.forEach((interest, i) => add('interest', `interests[${i}]`, '', interest));
  const language = languageOf(out.map(({ text }) => text).join('\n'));
  return out.map((text) => ({ ...text, language }));
}
