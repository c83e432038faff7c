import type { PersonaContent } from '../../../content.ts';
import { safeHref } from '../../../safe-href.ts';
import { element, filled, Xml } from './xml.ts';

/** Europass refuses a file for one date that is none. */
const isDate = (date: string): boolean =>
  /^\d{4}(-\d\d){0,2}$/.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
const moment = (name: string, date: string | null | undefined): Xml | null =>
  date ? filled(name, isDate(date) ? filled('hr:FormattedDateTime', date) : filled('hr:DateText', date)) : null;

export const employerOf = (role: PersonaContent['workHistory'][number]) =>
  element(
    'EmployerHistory',
    {},
    filled('hr:OrganizationName', role.company),
    element(
      'PositionHistory',
      {},
      role.title && element('PositionTitle', { typeCode: 'FREETEXT' }, role.title),
      element(
        'eures:EmploymentPeriod',
        {},
        moment('eures:StartDate', role.startDate),
        moment('eures:EndDate', role.endDate),
        filled('hr:CurrentIndicator', String(role.isCurrent)),
      ),
      filled('oa:Description', htmlOf(role.summary, role.highlights)),
      filled('City', role.location),
    ),
  );

export const attendanceOf = (item: PersonaContent['education'][number]) =>
  element(
    'EducationOrganizationAttendance',
    {},
    filled('hr:OrganizationName', item.institution),
    filled('OrganizationContact', filled('Communication', filled('Address', filled('oa:CityName', item.location)))),
    element(
      'AttendancePeriod',
      {},
      moment('StartDate', item.startDate),
      moment('EndDate', item.endDate),
      filled('Ongoing', String(item.isCurrent)),
    ),
    filled(
      'EducationDegree',
      filled('hr:DegreeName', item.degree),
      filled('OccupationalSkillsCovered', htmlOf(null, item.highlights)),
      filled('FieldOfStudy', item.fieldOfStudy),
      filled('FinalGrade', filled('hr:ScoreText', item.grade)),
    ),
  );

export const publicationOf = (item: PersonaContent['publications'][number]) =>
  element(
    'Publication',
    {},
    filled('hr:FormattedPublicationDescription', htmlOf(item.summary, [])),
    filled('Title', item.name),
    filled('Year', item.date),
    filled('Link', item.url && (safeHref(item.url) ?? item.url)),
    filled('Publisher', item.publisher),
  );

interface Activity {
  title: string | null;
  place?: string | null;
  url?: string | null;
  startDate?: string | null;
  endDate?: string | null;
  summary?: string | null;
  highlights?: string[];
}

export const activity = (name: string, { title, place, url, startDate, endDate, summary, highlights }: Activity) =>
  element(
    name,
    {},
    filled('Title', title),
    filled('Date', moment('StartDate', startDate), moment('EndDate', endDate)),
    filled('Location', place),
    filled('Link', url && (safeHref(url) ?? url)),
    filled('Description', htmlOf(summary ?? null, highlights ?? [])),
  );

export const skillOf = (skill: string) =>
  element('PersonCompetency', {}, filled('hr:TaxonomyID', 'Digital_Skill'), filled('hr:CompetencyName', skill));

const DIMENSIONS = [
  'CEF-Understanding-Listening',
  'CEF-Understanding-Reading',
  'CEF-Speaking-Interaction',
  'CEF-Speaking-Production',
  'CEF-Writing-Production',
];

/** A level of the Common European Framework stands for all five skills; another one stands beside the name. */
export function competencyOf({ language, fluency }: PersonaContent['languages'][number]): Xml {
  const level = fluency && /^[ABC][12]$/.test(fluency.trim()) ? fluency.trim() : null;
  const name = level || !fluency ? language : `${language ?? ''} (${fluency})`.trim();
  return element(
    'PersonCompetency',
    {},
    element('CompetencyID', { schemeName: 'FREE_TEXT' }, name),
    filled('hr:TaxonomyID', 'language'),
    level &&
      DIMENSIONS.map((code) =>
        element(
          'eures:CompetencyDimension',
          {},
          filled('hr:CompetencyDimensionTypeCode', code),
          filled('eures:Score', filled('hr:ScoreText', level)),
        ),
      ),
  );
}

const NATIVE = new Set([
  'native',
  'native speaker',
  'mother tongue',
  'muttersprache',
  'lengua materna',
  'langue maternelle',
]);
export const isNative = ({ fluency }: { fluency: string | null }) => NATIVE.has(fluency?.trim().toLowerCase() ?? '');

/** Paragraphs and points as HTML, which Europass keeps escaped inside of its XML. */
export function htmlOf(text: string | null, points: string[]): string {
  const paragraphs = (text ?? '').split(/\n+/).filter((line) => line.trim());
  const lines = paragraphs.map((line) => filled('p', line)?.source ?? '');
  const items = points.map((point) => filled('li', point.replaceAll('\n', ' '))?.source ?? '');
  return [...lines, ...(items.length ? [`<ul>${items.join('')}</ul>`] : [])].join('');
}
