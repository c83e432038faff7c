import { defaultSections, SECTION_KEYS, type PersonaContent } from '../../../content.ts';
import { formatDate, formatPeriod, formatTenure } from './dates.ts';
import { type LinkView, linkView } from './links.ts';
import type { ViewOptions } from './view-options.ts';
import { wordsOf, type Words } from './words.ts';

/** One role, degree, project …: each part stands by itself, so that a reader of any kind can tell them apart. */
export interface EntryView {
  title: string;
  organization: string | null;
  place: string | null;
  dates: string | null;
  link: LinkView | null;
  text: string | null;
  points: string[];
}

export type SectionView = { key: string; title: string } & (
  | { kind: 'text'; paragraphs: string[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'entries'; entries: EntryView[] }
  | { kind: 'markdown'; markdown: string }
);

type Body = SectionView extends infer S ? (S extends unknown ? Omit<S, 'key' | 'title'> : never) : never;

type SectionKey = (typeof SECTION_KEYS)[number];

/** The sections that have something to show: in the persona's order, then those that it does not name. */
export function sectionViews(persona: PersonaContent, options: ViewOptions): SectionView[] {
  const words = wordsOf(options.language);
  const named = new Set(persona.sections.map(({ key }) => key));
  const rest = defaultSections(options.order ?? SECTION_KEYS).filter(({ key }) => !named.has(key));
  return [...persona.sections, ...rest]
    .filter(({ visible }) => visible)
    .flatMap(({ key, title, markdown }): SectionView[] => {
      const body = isSectionKey(key) ? bodies[key](persona, options) : customBody(key, markdown);
      return body
        ? [
            {
              key,
              title: title ?? (isSectionKey(key) ? words[key as keyof Words] : key.slice('custom:'.length)),
              ...body,
            },
          ]
        : [];
    });
}

/** Between the items of a list that is written in one line. */
export const separatorOf = (items: string[]): string => (items.some((item) => item.includes(',')) ? ' · ' : ', ');

const isSectionKey = (key: string): key is SectionKey => (SECTION_KEYS as readonly string[]).includes(key);

const customBody = (key: string, markdown: string | null): Body | null =>
  key.startsWith('custom:') && markdown?.trim() ? { kind: 'markdown', markdown } : null;

const list = (items: string[]): Body | null => (items.length > 0 ? { kind: 'list', items } : null);

const bodies: Record<SectionKey, (persona: PersonaContent, options: ViewOptions) => Body | null> = {
  summary: ({ summary }) => (summary?.trim() ? { kind: 'text', paragraphs: summary.trim().split(/\n\s*\n/) } : null),
  skills: ({ skills }) => list(skills),
  interests: ({ interests }) => list(interests),
  languages: ({ languages }) =>
    list(
      languages
        .map(({ language, fluency }) =>
          language && fluency ? `${language} (${fluency})` : (language ?? fluency ?? ''),
        )
        .filter(Boolean),
    ),
  work_history: ({ workHistory }, options) =>
    entries(
      workHistory.map((role) =>
        entry({
          names: [role.title, role.company],
          place: role.location,
          dates: formatTenure(role, options.language, options.dates),
          text: role.summary,
          points: role.highlights,
        }),
      ),
    ),
  education: ({ education }, options) =>
    entries(
      education.map((item) =>
        entry({
          names: [[item.degree, item.fieldOfStudy].filter(Boolean).join(', ') || null, item.institution],
          place: item.location,
          dates: period(item, options),
          text: item.grade && `${wordsOf(options.language).grade}: ${item.grade}`,
          points: item.highlights,
        }),
      ),
    ),
  projects: ({ projects }, options) =>
    entries(
      projects.map((project) =>
        entry({
          names: [project.name, project.role],
          url: project.url,
          dates: period({ ...project, isCurrent: false }, options),
          text: project.summary,
          points: project.highlights,
        }),
      ),
    ),
  certifications: ({ certifications }, options) =>
    entries(
      certifications.map((item) =>
        entry({
          names: [item.name, item.issuer],
          url: item.url,
          dates: date(item.date, options),
        }),
      ),
    ),
  awards: ({ awards }, options) =>
    entries(
      awards.map((award) =>
        entry({
          names: [award.title, award.issuer],
          dates: date(award.date, options),
          text: award.summary,
        }),
      ),
    ),
  publications: ({ publications }, options) =>
    entries(
      publications.map((item) =>
        entry({
          names: [item.name, item.publisher],
          url: item.url,
          dates: date(item.date, options),
          text: item.summary,
        }),
      ),
    ),
  volunteering: ({ volunteering }, options) =>
    entries(
      volunteering.map((role) =>
        entry({
          names: [role.role, role.organization],
          dates: formatTenure({ ...role, isCurrent: false }, options.language, options.dates),
          text: role.summary,
          points: role.highlights,
        }),
      ),
    ),
};

interface Parts {
  /** what it is and where; the second takes the first one's place when that is missing */
  names: [string | null, string | null];
  place?: string | null;
  url?: string | null;
  dates?: string | null;
  text?: string | null;
  points?: string[];
}

function entry({ names, place, url, dates, text, points }: Parts): EntryView {
  const [title = '', organization = null] = names.filter((name): name is string => Boolean(name));
  return {
    title,
    organization,
    place: place ?? null,
    dates: dates ?? null,
    link: url ? linkView(url) : null,
    text: text ?? null,
    points: points ?? [],
  };
}

const entries = (views: EntryView[]): Body | null => (views.length > 0 ? { kind: 'entries', entries: views } : null);

const period = (
  item: { startDate: string | null; endDate: string | null; isCurrent: boolean },
  { language, dates }: ViewOptions,
) => formatPeriod(item, language, dates);

const date = (value: string | null, { language, dates }: ViewOptions) => value && formatDate(value, language, dates);
