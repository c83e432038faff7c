import type { ParseWarning } from '../../content.ts';
import { detectLanguage } from '../../wording/language.ts';
import { readAd, type ReadAd } from '../ads/read-ad.ts';
import { requirementsOf } from '../requirements/read.ts';
import { demandOf, type JobDemand } from './demand.ts';
import { jobEmployer } from './employer.ts';
import { jobTerms, type WorkMode } from './facts.ts';
import { isAd } from './is-ad.ts';
import { labelledFacts } from './labelled.ts';
import { jobPlace } from './place.ts';
import { plainLines } from './plain-lines.ts';
import { jobTitle } from './title.ts';

/** What an employer offers, in the words of the ad. */
export interface Benefit {
  text: string;
  /** from 0 */
  line: number;
}

/** What an ad says of a job; null where it does not say it surely. */
export interface JobReading {
  title: string | null;
  employer: string | null;
  location: string | null;
  workMode: WorkMode | null;
  /** ISO 639-1 */
  language: string | null;
  summary: {
    pay: string | null;
    hours: string | null;
    contract: string | null;
    start: string | null;
    benefits: Benefit[];
  };
  demands: JobDemand[];
  warnings: ParseWarning[];
}

const MOST_BENEFITS = 40;
const NOTHING: Omit<JobReading, 'language' | 'warnings'> = {
  title: null,
  employer: null,
  location: null,
  workMode: null,
  summary: { pay: null, hours: null, contract: null, start: null, benefits: [] },
  demands: [],
};

/** What an ad says of its job and what it asks for. A text in which no ad can be seen says nothing, and a warning so. */
export function readJob(text: string): JobReading {
  const ad = readAd(text);
  const requirements = requirementsOf(ad, text);
  const language = detectLanguage(text);
  if (!isAd(text, requirements.length)) return { ...NOTHING, language, warnings: [NO_AD] };
  const lines = plainLines(text);
  const labelled = labelledFacts(lines);
  const asked = linesOf(ad, 'must', 'nice');
  const told = lines.filter(({ line }) => !asked.has(line));
  const title = jobTitle(lines, ad.lines, labelled);
  const location = jobPlace(lines, ad.demands, labelled, title);
  const { workMode, ...terms } = jobTerms({ lines: told, labelled, language });
  return {
    title,
    employer: jobEmployer(lines, labelled, title, location),
    location,
    workMode,
    language,
    summary: { ...terms, benefits: benefitsOf(ad) },
    demands: requirements.map((item) => demandOf({ ...item, line: item.line ?? lineOf(item.quote, text) })),
    warnings: requirements.length ? [] : [NO_DEMANDS],
  };
}

/** The line that words stand in; null where line breaks part them. */
function lineOf(quote: string, text: string): number | null {
  const at = quote ? text.indexOf(quote) : -1;
  return at < 0 ? null : text.slice(0, at).split('\n').length - 1;
}

const NO_AD: ParseWarning = {
  code: 'no_ad',
  message: 'No job ad can be seen in this text, so nothing was read out of it. Paste the text of the ad itself.',
};
const NO_DEMANDS: ParseWarning = {
  code: 'no_requirements',
  message: 'The text does not say what it asks for. Add requirements yourself, or paste the whole ad.',
};

/** Lines that are of these kinds alone. */
function linesOf({ lines }: ReadAd, ...kinds: string[]): Set<number> {
  const others = new Set(lines.filter(({ kind }) => !kinds.includes(kind)).map(({ line }) => line));
  return new Set(lines.flatMap(({ kind, line }) => (kinds.includes(kind) && !others.has(line) ? [line] : [])));
}

function benefitsOf({ lines }: ReadAd): Benefit[] {
  const benefits = lines
    .filter(({ kind }) => kind === 'benefit')
    .map(({ text, line }) => ({ text: text.replace(/^[\s*+•·▪●○►✓✔–—-]+|\*\*/g, '').trim(), line }))
    .filter(({ text }) => /\p{L}{3}/u.test(text));
  return benefits.slice(0, MOST_BENEFITS);
}
