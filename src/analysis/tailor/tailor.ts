import { createHash } from 'node:crypto';
import type { PersonaContent } from '../../content.ts';
import { type Fix, fixAt } from '../fixes/fix.ts';
import { indexPersona, type PersonaIndex } from '../matching/mentions.ts';
import { matchPersona } from '../matching/match.ts';
import type { Subject } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { ANSWER, withAnswers, type AnsweredMatch } from '../role/answers.ts';
import { contentWords, sameWord } from '../matching/words.ts';
import { canonicalSkill, findSkills, implies } from '../vocabulary/vocabulary.ts';

/** A change of a persona for one job, in REST names, with the words of ad and persona that speak for it. */
export interface Proposal extends Fix {
  /** the same for the same persona, job and change */
  id: string;
  reason: string;
  quotes: string[];
}

/** A skill that the knowledge base holds, with the words that bear it out. */
export interface KnownSkill {
  name: string;
  quote: string;
}

export interface TailorInput {
  subject: Subject;
  job: { id: string; title: string | null; requirements: Requirement[] };
  /** of the knowledge base, where the persona is of who asks */
  known: KnownSkill[];
  today: string;
}

type Draft = Omit<Proposal, 'id'>;

/**
 * What to change in a persona for a job: what it shows for the demands comes first, what it holds and does not list is
 * listed, and what says nothing for the job steps back. Nothing is claimed that persona, answers or knowledge base do
 * not hold.
 */
export function tailor({ subject, job, known, today }: TailorInput): Proposal[] {
  const { content } = subject;
  const index = indexPersona(content);
  const matches = withAnswers(matchPersona(index, job.requirements, { today }), subject.answers);
  const drafts = [
    ...heldTitle(content, job.title),
    ...addedSkills(matches, index, known),
    ...orderedSkills(matches, content),
    ...orderedHighlights(matches, content),
    ...hiddenSections(matches, content),
  ];
  return drafts.map((draft) => ({ id: idOf(subject.id, job.id, draft), ...draft }));
}

/** A UUID (version 8) of what the proposal is. */
function idOf(personaId: string, jobId: string, { path, before, after }: Draft): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([personaId, jobId, path, before, after]))
    .digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

const drafted = (fix: Fix | null, reason: string, quotes: (string | null)[]): Draft[] =>
  fix ? [{ ...fix, reason, quotes: [...new Set(quotes.filter((quote): quote is string => Boolean(quote)))] }] : [];

/** The title of a role that was held, where it says all that the title of the job says and the headline does not. */
function heldTitle(content: PersonaContent, title: string | null): Draft[] {
  const wanted = contentWords(title ?? '');
  const says = (text: string | null): boolean => {
    const said = contentWords(text ?? '');
    return wanted.every((word) => said.some((other) => sameWord(word, other)));
  };
  if (!wanted.length || says(content.headline)) return [];
  const held = content.workHistory.find((role) => says(role.title));
  if (!held?.title) return [];
  const place = held.company ? ` at ${held.company}` : '';
  return drafted(
    fixAt(content, 'headline', held.title),
    `The job is "${title}", and you held the title "${held.title}"${place}: say so at the top.`,
    [title, held.title],
  );
}

const isMet = ({ finding }: AnsweredMatch): boolean => finding.status === 'met' || finding.status === 'partial';
const skillsOf = ({ requirement }: AnsweredMatch): string[] => requirement.anyOf.flatMap(({ skills }) => skills);

/** Whether a skill as it is listed is one of those, or implies one. */
const namesOneOf = (listed: string, skills: readonly string[]): boolean =>
  [canonicalSkill(listed), ...findSkills(listed).map(({ skill }) => skill)].some(
    (own) => own !== null && skills.some((skill) => own === skill || implies(own, skill)),
  );

/** A skill of the job that texts, answers or the knowledge base show and the list does not. */
function addedSkills(matches: AnsweredMatch[], index: PersonaIndex, known: KnownSkill[]): Draft[] {
  const listed = new Set<string>();
  return matches.flatMap((match) => {
    const found = shownSkill(match, index, known);
    const lower = found?.name.toLowerCase() ?? '';
    if (!found || listed.has(lower) || index.content.skills.some((skill) => namesOneOf(skill, skillsOf(match))))
      return [];
    listed.add(lower);
    return drafted(
      fixAt(index.content, 'skills', [...index.content.skills, found.name]),
      `The job asks for "${match.requirement.name}", and ${found.where} it; your skills do not list it.`,
      [match.requirement.quote, found.quote],
    );
  });
}

interface Shown {
  name: string;
  quote: string;
  where: string;
}

function shownSkill(match: AnsweredMatch, index: PersonaIndex, known: KnownSkill[]): Shown | null {
  const skills = skillsOf(match);
  if (match.requirement.kind !== 'skill' || !skills.length) return null;
  const mention = index.mentions.find(({ skill, standing }) => standing === 'has' && skills.includes(skill));
  if (mention && mention.role !== 'interest')
    return { name: mention.text.slice(mention.start, mention.end), quote: mention.text, where: 'your text shows' };
  const answer = match.told?.has ? match.finding.proofs.find(({ field }) => field === ANSWER) : undefined;
  const [only] = match.requirement.anyOf;
  if (answer && only && match.requirement.anyOf.length === 1 && match.finding.status === 'met')
    return { name: only.text, quote: answer.quote, where: 'you told us of' };
  const entry = known.find(({ name }) => skills.includes(canonicalSkill(name) ?? name));
  return entry ? { name: entry.name, quote: entry.quote, where: 'your knowledge base holds' } : null;
}

/** How much a demand weighs in what comes first. */
const WEIGHT = { must: 2, nice: 1 };

/** What the job asks for first, as the ad names it first; the rest stays as it is. */
function orderedSkills(matches: AnsweredMatch[], content: PersonaContent): Draft[] {
  const places = content.skills.map((skill, at) => {
    const asked = matches.findIndex(
      (match) =>
        match.finding.proofs.some(({ field }) => field === `skills[${at}]`) || namesOneOf(skill, skillsOf(match)),
    );
    const first = matches[asked];
    return {
      skill,
      asked: first,
      rank: first ? asked - (first.requirement.importance === 'must' ? matches.length : 0) : Infinity,
    };
  });
  const sorted = places.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank));
  return drafted(
    fixAt(
      content,
      'skills',
      sorted.map(({ skill }) => skill),
    ),
    'Put the skills first that the job asks for, in its order.',
    sorted.flatMap(({ skill, asked }) => (asked ? [skill, asked.requirement.quote] : [])),
  );
}

/** In each role the bullets first that speak for demands. */
function orderedHighlights(matches: AnsweredMatch[], content: PersonaContent): Draft[] {
  return content.workHistory.flatMap((role, i) => {
    const path = `work_history[${i}].highlights`;
    const rated = role.highlights.map((text, j) => {
      const proved = matches.filter(
        (match) => isMet(match) && match.finding.proofs.some(({ field }) => field === `${path}[${j}]`),
      );
      return { text, proved, worth: proved.reduce((sum, { requirement }) => sum + WEIGHT[requirement.importance], 0) };
    });
    const sorted = rated.toSorted((a, b) => b.worth - a.worth);
    const [first] = sorted;
    return drafted(
      fixAt(
        content,
        path,
        sorted.map(({ text }) => text),
      ),
      `Begin ${role.company ? `the role at ${role.company}` : 'this role'} with what the job asks for: ` +
        `${first?.proved.map(({ requirement }) => `"${requirement.name}"`).join(', ')}.`,
      [first?.text ?? null, ...(first?.proved ?? []).map(({ requirement }) => requirement.quote)],
    );
  });
}

/** What readers of a tailored CV miss least when it says nothing for the job. */
const OPTIONAL = new Set(['interests', 'awards', 'publications', 'volunteering']);

function hiddenSections(matches: AnsweredMatch[], content: PersonaContent): Draft[] {
  const proofs = matches.filter(isMet).flatMap(({ finding }) => finding.proofs.map(({ field }) => field));
  return content.sections.flatMap(({ key, visible }, i) => {
    if (!visible || !OPTIONAL.has(key) || !content.workHistory.length) return [];
    const entries = content[key as keyof PersonaContent];
    if (!Array.isArray(entries) || !entries.length || proofs.some((field) => field.startsWith(`${key}[`))) return [];
    return drafted(
      fixAt(content, `sections[${i}].visible`, false),
      `Nothing under ${key} speaks for what this job asks: hide it here, so that the rest has more room.`,
      [],
    );
  });
}
