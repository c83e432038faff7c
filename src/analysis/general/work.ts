import type { WorkExperience } from '../../content.ts';
import { isCareerBreak } from '../../wording/career-breaks.ts';
import { degreeName, roleName } from './entry-name.ts';
import { questionKey } from './keys.ts';
import { type AskingRule, type Findings, type Rule, issue } from './reading.ts';
import { findPhrases, phrasePattern, words } from './text.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { monthName, monthsOf } from './partial-date.ts';

const selfEmployed = phrasePattern(Object.values(lexicons).flatMap((lexicon) => lexicon.selfEmployed));

/** The work history is what recruiters read first and longest (TheLadders 2018); studies can stand in for it only at the start. */
export const workMissing: Rule = ({ content }) => {
  if (content.workHistory.length) return [];
  const studies = content.education[0];
  const instead = content.projects[0]?.name ?? content.volunteering[0]?.organization ?? null;
  return [
    issue(
      'work.missing',
      'work_history',
      studies && instead ? 'medium' : 'high',
      'Add your roles with title, employer and dates; internships and side jobs ' +
        `count.${instead ? ` “${instead}” shows what you can do but not that you were employed.` : studies ? ` ${degreeName(studies, 0)} alone does not show practice.` : ''}`,
    ),
  ];
};

/** A role without dates cannot be counted as experience by people or by tracking systems. */
export const datesMissing: AskingRule = ({ content, answers }) => {
  const found: Findings = { issues: [], questions: [] };
  content.workHistory.forEach((role, i) => {
    const start = role.startDate !== null;
    const end = role.endDate !== null || role.isCurrent;
    if (start && end) return;
    const key = questionKey('dates', role.title ?? '', role.company ?? '');
    const lacking =
      !start && !end
        ? 'the start and end dates'
        : start
          ? 'the end date, or mark the role as current'
          : 'the start date';
    const offer = answers.get(key);
    const name = roleName(role, i);
    found.issues.push(
      issue(
        'work.dates_missing',
        `work_history[${i}].${start ? 'end_date' : 'start_date'}`,
        start ? 'medium' : 'high',
        offer ? `Add the dates of ${name}; you told us: “${offer}”.` : `Add ${lacking} of ${name}, as month and year.`,
        role.title ?? role.company,
      ),
    );
    if (!answers.has(key))
      found.questions.push({
        key,
        field: `work_history[${i}]`,
        question:
          'From which month to which month were you ' +
          `${role.title ? `“${role.title}”` : 'employed'}${role.company ? ` at ${role.company}` : ''}?`,
      });
  });
  return found;
};

/** An end before its start is a slip that makes every count of years wrong. */
export const datesInverted: Rule = ({ content }) =>
  content.workHistory.flatMap((role, i) => {
    const start = monthsOf(role.startDate);
    const end = monthsOf(role.endDate);
    if (!start || !end || end.latest >= start.earliest) return [];
    return [
      issue(
        'work.dates_inverted',
        `work_history[${i}].end_date`,
        'high',
        `${roleName(role, i)} ends (${role.endDate}) before it begins (${role.startDate}): swap or correct the dates.`,
        role.endDate,
      ),
    ];
  });

/** Months after which a role may be bare: ten years. */
const LONG_AGO = 120;

/** A role that tells nothing is read as a role without results; one that tells its work in prose has some. */
export const noHighlights: AskingRule = ({ content, answers, today }) => {
  const found: Findings = { issues: [], questions: [] };
  content.workHistory.forEach((role, i) => {
    if (role.highlights.some((text) => text.trim()) || words(role.summary ?? '').length >= 25) return;
    if (isCareerBreak(role.title ?? '')) return;
    const old = (monthsOf(role.endDate)?.latest ?? today.latest) < today.latest - LONG_AGO;
    const key = questionKey('results', role.title ?? '', role.company ?? '');
    const offer = answers.get(key);
    found.issues.push(
      issue(
        'work.no_highlights',
        `work_history[${i}].highlights`,
        old || role.summary?.trim() ? 'low' : 'medium',
        offer
          ? `${roleName(role, i)} has no results yet. You told us: “${offer}”. Turn it into two or three bullet points.`
          : adviceFor(role, i, old),
        role.title ?? role.company,
      ),
    );
    if (!answers.has(key) && !old)
      found.questions.push({
        key,
        field: `work_history[${i}].highlights`,
        question:
          'What were the two or three things that changed because of you as ' +
          `${role.title ? `“${role.title}”` : 'an employee'}${role.company ? ` at ${role.company}` : ''}, ` +
          'in numbers where you can?',
      });
  });
  return found;
};

function adviceFor(role: WorkExperience, i: number, old: boolean): string {
  const name = roleName(role, i);
  if (role.summary?.trim())
    return `${name} tells its work in a sentence: part it into two to four results, each with a number and what came of it.`;
  return old
    ? `${name} lies far back: one line on what it was about is enough, and it has none.`
    : `${name} stands there bare: add two to four results, each with what you did, a number and what came of it.`;
}

/** Title and employer are the two values that every reader and parser looks for. */
export const titleMissing: AskingRule = ({ content, answers }) => {
  const found: Findings = { issues: [], questions: [] };
  content.workHistory.forEach((role, i) => {
    if (role.title?.trim()) return;
    const key = questionKey('title', role.company ?? '', role.startDate ?? '');
    const offer = answers.get(key);
    found.issues.push(
      issue(
        'work.title_missing',
        `work_history[${i}].title`,
        'high',
        offer
          ? `Give ${roleName(role, i)} the title that you told us: “${offer}”.`
          : `Give ${roleName(role, i)} the job title of your contract or, if that says little, the usual ` +
              'one for the work.',
        role.company,
      ),
    );
    if (!answers.has(key))
      found.questions.push({
        key,
        field: `work_history[${i}].title`,
        question:
          'What was your job title ' +
          `${role.company ? `at ${role.company}` : `in the role that began ${role.startDate ?? 'there'}`}?`,
      });
  });
  return found;
};

export const companyMissing: AskingRule = ({ content, answers }) => {
  const found: Findings = { issues: [], questions: [] };
  content.workHistory.forEach((role, i) => {
    if (role.company?.trim() || isCareerBreak(role.title ?? '')) return;
    const own = findPhrases(role.title ?? '', selfEmployed).length > 0;
    const key = questionKey('company', role.title ?? '', role.startDate ?? '');
    const offer = answers.get(key);
    found.issues.push(
      issue(
        'work.company_missing',
        `work_history[${i}].company`,
        own ? 'low' : 'high',
        offer
          ? `Name the employer of ${roleName(role, i)}: you told us “${offer}”.`
          : own
            ? `Say for whom you worked as ${roleName(role, i)}: clients, or “self-employed”.`
            : `Name the employer of ${roleName(role, i)}; if it is confidential, its trade and size.`,
        role.title,
      ),
    );
    if (!answers.has(key) && !own)
      found.questions.push({
        key,
        field: `work_history[${i}].company`,
        question:
          'For which employer did you work as ' +
          `${role.title ? `“${role.title}”` : 'an employee'}${role.startDate ? ` from ${monthName(monthsOf(role.startDate)?.earliest ?? 0)}` : ''}?`,
      });
  });
  return found;
};
