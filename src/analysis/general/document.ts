import { roleName } from './entry-name.ts';
import { monthsOf } from './partial-date.ts';
import { type Reading, type Rule, issue } from './reading.ts';
import { excerpt, words } from './text.ts';

/** Words of the whole CV without publications, which may run long. */
function wordCount({ content, passages }: Reading): number {
  const prose = passages.filter(({ field }) => !field.startsWith('publications')).map(({ text }) => text);
  const named = [
    ...content.workHistory.flatMap(({ title, company }) => [title, company]),
    ...content.education.flatMap(({ institution, degree, fieldOfStudy }) => [institution, degree, fieldOfStudy]),
    ...content.projects.flatMap(({ name, role }) => [name, role]),
    ...content.certifications.flatMap(({ name, issuer }) => [name, issuer]),
    ...content.volunteering.flatMap(({ organization, role }) => [organization, role]),
    ...content.awards.map(({ title }) => title),
    ...content.languages.map(({ language }) => language),
    ...content.skills,
  ];
  return words([...prose, ...named].filter(Boolean).join(' ')).length;
}

/**
 * A page holds 400 to 500 words. More than two and a half pages (1,200 words, or three pages of the document) is beyond
 * what a first reading takes in. The part to cut is the oldest.
 */
export const documentTooLong: Rule = (reading) => {
  const count = wordCount(reading);
  const pages = reading.subject.document?.pageCount ?? 0;
  const academic = reading.content.publications.length >= 5;
  if (count <= 1200 && (pages <= 3 || academic)) return [];
  const { workHistory } = reading.content;
  const oldest = workHistory
    .map((role, i) => ({ role, i, start: monthsOf(role.startDate)?.earliest ?? Infinity }))
    .sort((a, b) => a.start - b.start)[0];
  const size = count > 1200 ? `${count} words` : `${pages} pages`;
  return [
    issue(
      'document.too_long',
      oldest ? `work_history[${oldest.i}]` : 'summary',
      'medium',
      `${size} are too long for a first reading: aim for two pages (800 to 1,000 ` +
        `words).${oldest ? ` Shorten the oldest role first, ${roleName(oldest.role, oldest.i)}, to one line; keep the details for the last ten years.` : ''}`,
    ),
  ];
};

/** Under 100 words, a fifth of a page, a reader learns little; under 70 too little to invite anyone. */
export const documentTooShort: Rule = (reading) => {
  const count = wordCount(reading);
  if (count >= 100) return [];
  const { workHistory, summary, headline } = reading.content;
  const start = workHistory[0]
    ? `begin with ${roleName(workHistory[0], 0)}: four to six results of what you did there`
    : 'begin with your latest role and its results';
  return [
    issue(
      'document.too_short',
      workHistory[0] ? 'work_history[0]' : summary ? 'summary' : 'work_history',
      count < 70 ? 'medium' : 'low',
      `The whole text has ${count} ` +
        `words${headline ? `, too few to show “${excerpt(headline, 40)}”` : ''}: ${start}, then a summary, ` +
        'skills and education.',
    ),
  ];
};

/** What the reading of the document found: columns confuse tracking systems, hidden text looks like cheating. */
export const layout: Rule = ({ subject: { document }, content }) => {
  const name = content.name ?? 'your name';
  return (document?.warnings ?? [])
    .flatMap(({ code }) => {
      if (code === 'two_columns')
        return [
          issue(
            'layout.two_columns',
            'sections',
            'low',
            `The document sets ${name}’s CV in two columns; tracking systems may read across them. Send ` +
              'the one-column export to portals.',
          ),
        ];
      if (code === 'hidden_text')
        return [
          issue(
            'layout.hidden_text',
            'sections',
            'high',
            `The document of ${name} holds text that a reader cannot see. Screening tools report that as ` +
              'manipulation: remove it and upload the file again.',
          ),
        ];
      return [];
    })
    .filter((entry, i, all) => all.findIndex(({ rule }) => rule === entry.rule) === i);
};
