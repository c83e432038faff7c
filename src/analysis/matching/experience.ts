import { firstOf, itemAt } from '../../list-item.ts';
import { yearsIn } from '../requirements/years.ts';
import type { Requirement, Term } from '../requirements/requirement.ts';
import { implies, isNear, kindOf } from '../vocabulary/vocabulary.ts';
import { MISSING, type Finding, type Proof } from './finding.ts';
import { standingIn, type PersonaIndex } from './mentions.ts';
import type { PersonaText } from './persona-texts.ts';
import { spanOf, years, type Span } from './tenure.ts';
import { textsOf } from './word-index.ts';
import { contentWords } from './words.ts';

// a month or two short of the years is not told apart from dates given by the month
export const TOLERANCE = 0.17;

/** What a persona says to years of something: counted from the dates of the jobs that show it, overlaps once. */
export function matchExperience(index: PersonaIndex, requirement: Requirement, today: string): Finding {
  const wanted = requirement.years ?? 0;
  const topics = requirement.anyOf.filter((term) => term.skills.length || term.text);
  const isField = topics.some((term) => term.skills.some((skill) => kindOf(skill) === 'field'));
  const named = topics.length ? texts(index, topics) : index.texts.filter((text) => text.role === 'title');
  // work told in other forms of the words than the name: "repaired pumps" for pump repair
  const worded =
    isField || jobsOf(index, named, topics).length
      ? []
      : texts(
          index,
          topics.filter((term) => term.text && term.skills.length).map(({ text }) => ({ text, skills: [] })),
          1,
        );
  const shown = [...worded, ...named];
  const jobs = jobsOf(index, shown, topics);
  const counted = years(jobs.flatMap((job) => spanOf(itemAt(index.content.workHistory, job), today) ?? []));
  const claim = claimed(shown, index, today);
  const have = Math.max(counted, claim?.years ?? 0);
  const proofs = proofsOf(shown, jobs, claim);
  if (
    !proofs.length ||
    (have === 0 && isField && !shown.some(({ role }) => role === 'skill' || role === 'headline' || role === 'summary'))
  ) {
    return nearWork(index, topics);
  }
  if (have >= wanted - TOLERANCE) return { status: 'met', proofs, reason: null };
  if (
    have === 0 &&
    !shown.some(
      (text) => text.role === 'work' || text.role === 'title' || text.role === 'project' || text.role === 'skill',
    )
  )
    return MISSING;
  return { status: 'partial', proofs, reason: `${rounded(have)} of ${rounded(wanted)} years by the dates` };
}

// work in a neighbouring field counts in part
function nearWork(index: PersonaIndex, topics: Term[]): Finding {
  const skills = topics.flatMap((term) => term.skills);
  const near = index.mentions.find(
    (mention) =>
      mention.standing === 'has' &&
      (mention.role === 'title' || mention.role === 'headline') &&
      skills.some(
        (skill) => isNear(mention.skill, skill) || (implies(skill, mention.skill) && kindOf(mention.skill) === 'field'),
      ),
  );
  return near
    ? {
        status: 'partial',
        proofs: [{ field: near.field, quote: near.text }],
        reason: `only ${near.skill}, which is near`,
      }
    : MISSING;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

function texts(index: PersonaIndex, topics: Term[], least = 0.5): PersonaText[] {
  const skills = topics.flatMap((term) => term.skills);
  const out = new Map<string, PersonaText>();
  for (const mention of index.mentions) {
    if (mention.standing === 'has' && skills.some((skill) => implies(mention.skill, skill)))
      out.set(mention.field, mention);
  }
  // "Journeyman Electrician" may be known by another name, and is an electrician all the same
  for (const { text: topic } of topics.filter((term) => term.skills.length && term.text)) {
    const places = contentWords(topic).map((word) => index.wordIndex.find(word));
    for (const i of textsOf(places)) {
      const text = itemAt(index.texts, i);
      if (text.role === 'title' && places.every((place) => place.has(i))) out.set(text.field, text);
    }
  }
  for (const { text: topic } of topics.filter((term) => !term.skills.length)) {
    const wanted = contentWords(topic);
    const places = wanted.map((word) => index.wordIndex.find(word));
    for (const i of textsOf(places)) {
      const text = itemAt(index.texts, i);
      const hits = places.map((place) => place.get(i)).filter((hit) => hit !== undefined);
      if (hits.length / wanted.length < least) continue;
      if (standingIn(text, firstOf(hits).start, firstOf(hits).end) === 'has') out.set(text.field, text);
    }
  }
  return [...out.values()].filter((text) => text.role !== 'interest');
}

/**
 * The jobs whose own texts show the topic. A field of work counts by the title of the job, or by its highlights when headline
 * or summary are of that field too: one cooking course does not make a cook.
 */
function jobsOf(index: PersonaIndex, shown: PersonaText[], topics: Term[]): number[] {
  const isField = topics.some((term) => term.skills.some((skill) => kindOf(skill) === 'field'));
  const ofField = !isField || shown.some((text) => text.role === 'headline' || text.role === 'summary');
  const own = new Set(
    shown
      .filter((text) => ofField || text.role === 'title')
      .map((text) => /^work_history\[(\d+)\]/.exec(text.field)?.[1])
      .filter((i) => i !== undefined)
      .map(Number),
  );
  return index.content.workHistory.map((_, i) => i).filter((i) => own.has(i));
}

interface Claim extends Proof {
  years: number;
}

/** Years that the summary claims beside the topic, believed up to the length of the whole career. */
function claimed(shown: PersonaText[], index: PersonaIndex, today: string): Claim | null {
  const career = years(
    index.content.workHistory.flatMap((work): Span[] => {
      const span = spanOf(work, today);
      return span ? [span] : [];
    }),
  );
  const claims = shown
    .filter((text) => text.role === 'summary' || text.role === 'headline')
    .flatMap((text) =>
      yearsIn(text.text).map((phrase): Claim => ({
        field: text.field,
        quote: text.text,
        years: Math.min(phrase.years, career + 1),
      })),
    );
  return claims.reduce<Claim | null>((a, b) => (a && a.years >= b.years ? a : b), null);
}

function proofsOf(shown: PersonaText[], jobs: number[], claim: Claim | null): Proof[] {
  const ofJob = new Map(shown.toReversed().map((text) => [/^work_history\[(\d+)\]/.exec(text.field)?.[1], text]));
  const proofs = jobs.flatMap((job) => ofJob.get(String(job)) ?? []);
  const rest = proofs.length ? proofs : shown.slice(0, 1);
  const all = [
    ...(claim ? [claim] : []),
    ...rest.map((text) => ({ field: text.field, quote: 'text' in text ? text.text : '' })),
  ];
  return all.slice(0, 3).map(({ field, quote }) => ({ field, quote }));
}
