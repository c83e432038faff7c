import type { CvContent, ParsedCv } from '../../content.ts';
import { DESIRED_JOB, PLACE_LABELS } from '../data/places.ts';
import type { Line, SourceDocument } from '../document.ts';
import { pairColons } from '../layout/colons.ts';
import { withoutNumbers } from '../layout/numbers.ts';
import { splitSections } from '../sections/split.ts';
import type { Section } from '../sections/split.ts';
import { foldPhrase } from '../text/clean.ts';
import { detectLanguage } from '../../wording/language.ts';
import { withDatesInOrder } from '../text/order.ts';
import { toPassages } from './body.ts';
import type { Passage } from './body.ts';
import { Collector } from './collect.ts';
import { unmirrored } from './provenance.ts';
import { findEmail, findLinks, findPhone, hasProfile, withoutContacts } from './contact.ts';
import type { Found } from './contact.ts';
import { readEducation } from './education.ts';
import { findHeadline, labelledJob } from './headline.ts';
import { readAwards, readCertifications, readPublications, readVolunteering } from './lists.ts';
import { findPostal } from './postal.ts';
import { readProjects } from './projects.ts';
import { readLifeEvents } from './life-events.ts';
import { readLanguages } from './languages.ts';
import { findLocation, guessLocation } from './location.ts';
import { bodySize, findName, isDocumentTitle } from './name.ts';
import type { NameFound } from './name.ts';
import { recoverSections } from './recover.ts';
import { readSkills } from './skills.ts';
import { readWork } from './work.ts';
import { unread } from './unread.ts';

/** From the lines of a document to the content of a CV. */
export function extract(source: SourceDocument): ParsedCv {
  const document = { ...source, lines: withoutNumbers(pairColons(withDatesInOrder(source.lines))) };
  const { lines } = document;
  const email = findEmail(lines);
  const cut = splitSections(lines);
  const body = bodySize(lines);
  const name = nameIn(cut[0]!.lines, lines, email?.value ?? null, body);
  const sections = recoverSections(name ? cutAtName(cut, name) : cut);
  const collected = new Collector();
  const of = (...kinds: Section['kind'][]) => sections.filter((s) => kinds.includes(s.kind)).flatMap((s) => s.lines);

  const person = readPerson(document, sections, name, body, collected);
  const life = readLifeEvents(of('head', 'work', 'education', 'certifications', 'other'));
  const content: CvContent = {
    ...person,
    workExperience: collected.entries('work_experience', or(life?.work, each(sections, 'work', readWork))),
    education: collected.entries('education', or(life?.education, each(sections, 'education', readEducation))),
    skills: collected.values('skills', unique(each(sections, 'skills', readSkills))),
    projects: collected.entries('projects', each(sections, 'projects', readProjects)),
    certifications: collected.entries(
      'certifications',
      or(life?.certifications, each(sections, 'certifications', readCertifications)),
    ),
    languages: collected.entries('languages', readLanguages(of('languages'))),
    awards: collected.entries('awards', each(sections, 'awards', readAwards)),
    publications: collected.entries('publications', each(sections, 'publications', readPublications)),
    volunteering: collected.entries('volunteering', each(sections, 'volunteering', readVolunteering)),
    interests: collected.values('interests', readSkills(of('interests'))),
  };
  const rawText = source.lines
    .map((l) => l.text.replaceAll('\uE000', '').trim())
    .filter(Boolean)
    .join('\n');
  return {
    content,
    rawText,
    pageCount: document.pageCount,
    language: detectLanguage(rawText),
    provenance: collected.provenance.map((place) => unmirrored(place, document.mirrors)),
    warnings: [...document.warnings, ...unread(sections, collected.used, content)],
  };
}

const each = <T>(sections: readonly Section[], kind: Section['kind'], read: (lines: readonly Line[]) => T[]): T[] =>
  sections.filter((s) => s.kind === kind).flatMap((s) => read(s.lines));

const or = <T>(told: T[] | undefined, read: T[]): T[] => (told?.length ? told : read);

const unique = (found: readonly Found<string>[]): Found<string>[] => [
  ...new Map(found.map((f) => [foldPhrase(f.value) || f.value, f])).values(),
];

/** A name stands before the first heading, unless one elsewhere is much clearer. */
function nameIn(head: readonly Line[], all: readonly Line[], email: string | null, body: number): NameFound | null {
  const first = findName(head, email, body);
  const other = first && first.score > CLEAR ? null : findName(all, email, body);
  return !first || (other && other.score > first.score + 1) ? other : first;
}

/** A name of this score leaves no doubt. */
const CLEAR = 2.5;

/** White space above a name where no type is larger than the rest, in heights of lines. */
const SET_APART = 2;

/** A name below a heading begins the head of the main column: what follows it is not of that section. */
function cutAtName(sections: readonly Section[], name: NameFound): Section[] {
  const first = name.lines[0]!;
  const all = sections.flatMap((s) => s.lines);
  const standsOut = all.every(({ style }) => style.size === first.style.size)
    ? first.gap >= SET_APART
    : first.style.size >= 1.15 * bodySize(all);
  if (!standsOut) return [...sections];
  return sections.flatMap((section, at) => {
    const from = at === 0 ? -1 : section.lines.indexOf(first);
    if (from < 0) return [section];
    return [
      { ...section, lines: section.lines.slice(0, from) },
      { kind: 'head' as const, title: '', heading: null, lines: section.lines.slice(from) },
    ];
  });
}

type Person = Pick<CvContent, 'name' | 'headline' | 'email' | 'phone' | 'location' | 'summary' | 'links'>;

function readPerson(
  document: SourceDocument,
  sections: readonly Section[],
  name: NameFound | null,
  body: number,
  collected: Collector,
): Person {
  const contact = sections.filter(
    (s) => ['head', 'contact', 'personal', 'profiles'].includes(s.kind) || (s.kind === 'summary' && holdsContacts(s)),
  );
  const apart = contact.flatMap((s) => s.lines);
  const all = document.lines;
  const email = findEmail(apart) ?? findEmail(all);
  const near = [...apart, ...(email ? aroundAddress(sections, apart, email.evidence.lines[0]!) : [])];
  const phone = findPhone(near) ?? findPhone(lastLines(sections)) ?? findPhone(labelledPhones(sections));
  const taken = new Set<Line>(name?.lines);
  const used = name ? [name.value] : [];
  const place =
    findPostal(near, used) ??
    findLocation([...near, ...placeSections(sections)], used) ??
    findLocation(lastLines(sections), used);
  const headings = new Set(sections.flatMap((s) => s.heading ?? []));
  const headline =
    findHeadline(all, name, { taken, headings, near, placeKnown: place !== null, body }) ??
    labelledJob(
      [...near, ...sections.flatMap((s) => (s.kind === 'other' && s.heading ? [s.heading, s.lines[0]!] : []))].filter(
        Boolean,
      ),
      DESIRED_JOB,
    );
  headline?.evidence.lines.forEach((l) => taken.add(l));
  const location =
    place ??
    guessLocation(
      contact.filter((s) => s.kind !== 'personal' && s.kind !== 'profiles').flatMap((s) => s.lines),
      headline ? [...used, headline.value] : used,
    );
  const summary = findSummary(sections, taken);
  collected.use(
    near.filter(
      (l) =>
        /@|https?:|www\.|\+?\d[\d ()-]{6,}|\p{L}\.(?:com|org|net|io|dev|me|eu|[a-z]{2})(?:\/|\s|$)/u.test(l.text) ||
        isDocumentTitle(l.text),
    ),
  );
  return {
    name: collected.one('name', name),
    headline: collected.one('headline', headline),
    email: collected.one('email', email),
    phone: collected.one('phone', phone),
    location: collected.one('location', location),
    summary: collected.one('summary', summary),
    links: collected.values(
      'links',
      findLinks(
        [...near, ...lastLines(sections), ...all.filter((l) => !near.includes(l) && hasProfile(l))],
        document.looseLinks,
      ),
    ),
  };
}

/** "Location" over a town and a region may be a heading that nobody else knows. */
const placeSections = (sections: readonly Section[]): Line[] =>
  sections.filter((s) => s.kind === 'other' && PLACE_LABELS.has(foldPhrase(s.title))).flatMap((s) => s.lines);

/** "About" over an address and a telephone number is a contact section. */
const holdsContacts = (section: Section): boolean =>
  findEmail(section.lines) !== null || findPhone(section.lines) !== null;

/** "Phone: …" in a section that it does not belong to; numbers of referees are theirs. */
const labelledPhones = (sections: readonly Section[]): Line[] =>
  sections.flatMap((s) =>
    s.kind === 'references'
      ? []
      : s.lines.filter(
          (l) => l.text.length < 60 && /^(?:tel|t[ée]l|phone|mob|handy|m[óo]vil|cel|portable)/i.test(l.text),
        ),
  );

/** Contact details of another column, which were read into the section before them. */
function aroundAddress(sections: readonly Section[], apart: readonly Line[], address: Line): Line[] {
  const home = sections.find((s) => s.lines.includes(address) && s.kind !== 'references');
  if (!home || apart.includes(address)) return [];
  const at = home.lines.indexOf(address);
  return home.lines.slice(Math.max(0, at - 4), at + 5).filter((l) => l.page === address.page);
}

/** Contact details may also stand in a footer, behind the last section. */
const lastLines = (sections: readonly Section[]): Line[] => {
  const { kind, lines } = sections.at(-1)!;
  const last = lines.slice(-4);
  return HOLDS_PLACES.has(kind) && !last.some((l) => withoutContacts(l.text) !== l.text) ? [] : last;
};

/** Places in these sections are those of employers and schools, unless contact details stand beside them. */
const HOLDS_PLACES = new Set<Section['kind']>([
  'work',
  'education',
  'volunteering',
  'projects',
  'certifications',
  'awards',
  'publications',
]);

function findSummary(sections: readonly Section[], taken: ReadonlySet<Line>): Found<string> | null {
  const named = sections.find((s) => s.kind === 'summary' && s.lines.length > 0 && !holdsContacts(s));
  const mixed = sections
    .filter((s) => s.kind === 'head' || (s.kind === 'summary' && holdsContacts(s)))
    .flatMap((s) => s.lines)
    .filter((l) => !taken.has(l));
  const passages = named ? toPassages(named.lines) : proseOf(toPassages(mixed));
  if (passages.length === 0) return null;
  return {
    value: passages.map((p) => p.text).join(' '),
    evidence: { lines: passages.flatMap((p) => p.lines), confidence: named ? 0.94 : 0.8 },
  };
}

/** Passages that are prose, with the rest of a sentence that the lines of centred text cut off. */
const proseOf = (passages: readonly Passage[]): Passage[] =>
  passages.filter((passage, at) => {
    const above = passages[at - 1];
    return (
      isProse(passage.text) ||
      (above &&
        isProse(above.text) &&
        !/[.!?:]$/.test(above.text) &&
        /[.!?]$/.test(passage.text) &&
        !passage.bullet &&
        !/[@|]/.test(passage.text))
    );
  });

const isProse = (text: string): boolean =>
  text.split(/\s+/).length >= 8 &&
  (text.match(/\s[|•·]\s/g) ?? []).length < MOST_SEPARATORS &&
  !/@|https?:/.test(text) &&
  /[.!]|\p{Ll}{3}/u.test(text);

/** Text with so many separators is a list. */
const MOST_SEPARATORS = 3;
