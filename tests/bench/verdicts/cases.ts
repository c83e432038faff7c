import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyContent, type PersonaContent } from '../../../src/content.ts';
import { loadAds, publisherOf, type GoldAd } from '../ads/corpus.ts';
import type { CoverageStatus } from '../../../src/analysis/report.ts';

/** A labelled verdict of one person on one demand of a job. */
export interface GoldVerdict {
  id: string;
  text: string;
  aliases: string[];
  status: CoverageStatus;
  status_also_right?: CoverageStatus[];
}

/** A person and a job with the verdicts on its demands. */
export interface GoldCase {
  id: string;
  /** the folder it lies in */
  set: string;
  persona: string;
  job: string;
  /** who published the job */
  publisher: string;
  content: PersonaContent;
  description: string;
  requirements: GoldVerdict[];
  /** the same job labelled line by line, where it is */
  ad: GoldAd | undefined;
}

/** How well a name that was read names a labelled demand, 0 where it does not. */
export type MatchScore = (name: string, gold: GoldVerdict) => number;

interface CaseFile {
  id: string;
  persona: string;
  job_description: string;
  requirements: GoldVerdict[];
}

const SETS = ['.', 'gaps-2', 'gaps-3'];

/** All cases under a folder with sets of persons, jobs and verdicts; `gaps-lib.mjs` there says what names what. */
export async function loadCases(dir: string): Promise<{ cases: GoldCase[]; ads: GoldAd[]; matchScore: MatchScore }> {
  const ads = loadAds(path.join(dir, 'ads'));
  const adsById = new Map(ads.map((ad) => [ad.id, ad]));
  const library = (await import(pathToFileURL(path.resolve(dir, 'gaps-lib.mjs')).href)) as { matchScore: MatchScore };
  const cases = SETS.filter((set) => fs.existsSync(path.join(dir, set, 'role-match'))).flatMap((set) => {
    const base = path.join(dir, set);
    const personas = byId<{ id: string; persona: object }>(path.join(base, 'gap-personas'));
    const jobs = byId<{ id: string; text: string }>(path.join(base, 'gap-jds'));
    return filesOf<CaseFile>(path.join(base, 'role-match')).flatMap(
      ({ id, persona, job_description: job, requirements }) => {
        const ad = adsById.get(job);
        const known = personas.get(persona);
        const description = jobs.get(job)?.text;
        if (!known || !description) return [];
        const publisher = ad ? publisherOf(ad) : job;
        return [{ id, set, persona, job, publisher, content: contentOf(known.persona), description, requirements, ad }];
      },
    );
  });
  return { cases, ads, matchScore: library.matchScore };
}

const filesOf = <T>(dir: string): T[] =>
  fs
    .readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8')) as T);

const byId = <T extends { id: string }>(dir: string): Map<string, T> =>
  new Map(filesOf<T>(dir).map((one) => [one.id, one]));

const DATED = { startDate: null, endDate: null, isCurrent: false, highlights: [] };
const EMPTY_ENTRIES: Record<string, object> = {
  workHistory: { ...DATED, title: null, company: null, location: null, summary: null },
  education: { ...DATED, institution: null, degree: null, fieldOfStudy: null, location: null, grade: null },
  projects: { ...DATED, name: null, role: null, url: null, summary: null },
  volunteering: { ...DATED, organization: null, role: null, summary: null },
  certifications: { name: null, issuer: null, date: null, url: null },
  languages: { language: null, fluency: null },
  awards: { title: null, issuer: null, date: null, summary: null },
  publications: { name: null, publisher: null, date: null, url: null, summary: null },
};

/** A persona as the REST API takes it, as the analyses do. */
function contentOf(persona: object): PersonaContent {
  const { workExperience: workHistory, ...empty } = emptyContent();
  const content: Record<string, unknown> = { ...empty, workHistory, sections: [], ...(camelCased(persona) as object) };
  for (const [key, entry] of Object.entries(EMPTY_ENTRIES))
    content[key] = ((content[key] ?? []) as object[]).map((own) => ({ ...entry, ...own }));
  return content as unknown as PersonaContent;
}

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  const name = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [name(key), camelCased(own)]));
}
