import { degreeName } from './entry-name.ts';
import { questionKey } from './keys.ts';
import { type AskingRule, type Findings, issue } from './reading.ts';

/** Most descriptions name a degree or a training, and filters drop who shows none; certificates soften it. */
export const educationMissing: AskingRule = ({ content, answers }) => {
  if (content.education.length) return { issues: [], questions: [] };
  const key = 'education';
  const offer = answers.get(key);
  const certificate = content.certifications[0]?.name;
  return {
    issues: [
      issue(
        'education.missing',
        'education',
        'medium',
        offer
          ? `Add an education section from what you told us: “${offer}”.`
          : 'Add your highest degree or vocational training with school and ' +
              `year${certificate ? `; “${certificate}” does not tell it` : ''}.`,
      ),
    ],
    questions: answers.has(key)
      ? []
      : [
          {
            key,
            field: 'education',
            question: 'Which school, degree or vocational training did you finish, and in which year?',
          },
        ],
  };
};

/** An undated degree makes readers wonder whether it was finished. Leaving the years out on purpose is a choice that some make: low. */
export const educationDatesMissing: AskingRule = ({ content, answers }) => {
  const found: Findings = { issues: [], questions: [] };
  content.education.forEach((entry, i) => {
    if (entry.startDate || entry.endDate || entry.isCurrent) return;
    const key = questionKey('dates', entry.degree ?? '', entry.institution ?? '');
    const offer = answers.get(key);
    found.issues.push(
      issue(
        'education.dates_missing',
        `education[${i}].end_date`,
        'low',
        offer
          ? `Add the year of ${degreeName(entry, i)}; you told us: “${offer}”.`
          : `Add the year in which you finished ${degreeName(entry, i)}, or say that you did not.`,
        entry.degree ?? entry.institution,
      ),
    );
    if (!answers.has(key))
      found.questions.push({
        key,
        field: `education[${i}]`,
        question: `In which year did you finish ${degreeName(entry, i)}?`,
      });
  });
  return found;
};
