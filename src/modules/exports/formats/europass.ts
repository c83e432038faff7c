import { HEADLINE } from '../../../importing/europass.ts';
import { safeHref } from '../../../safe-href.ts';
import {
  activity,
  attendanceOf,
  competencyOf,
  employerOf,
  htmlOf,
  isNative,
  publicationOf,
  skillOf,
} from './europass-entries.ts';
import { richText } from './rich-text.ts';
import { printable, type Persona } from './view.ts';
import { baseLanguage } from './words.ts';
import { document, element, filled, Xml } from './xml.ts';

const NAMESPACES = {
  xmlns: 'http://www.europass.eu/1.0',
  'xmlns:oa': 'http://www.openapplications.org/oagis/9',
  'xmlns:eures': 'http://www.europass_eures.eu/1.0',
  'xmlns:hr': 'http://www.hr-xml.org/3',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://www.europass.eu/1.0 Candidate.xsd',
};

/**
 * A persona as the XML that Europass has taken since 2020 (`Candidate`, after HR Open Standards). What its schema has no
 * element for stands in sections of one's own.
 */
export function renderEuropass(source: Persona, language: string | null): string {
  const persona = printable(source);
  const locale = baseLanguage(language);
  return document(
    element(
      'Candidate',
      NAMESPACES,
      element('hr:DocumentID', DOCUMENT_ID),
      personOf(persona),
      profileOf(persona, locale),
      design(),
    ),
  );
}

const DOCUMENT_ID = {
  schemeID: 'PersonaForge',
  schemeName: 'DocumentIdentifier',
  schemeAgencyName: 'EUROPASS',
  schemeVersionID: '4.0',
};

function personOf({ name, title, email, phone, location, links, languages }: Persona): Xml {
  const [given, family] = namesOf(name ?? title);
  return element(
    'CandidatePerson',
    {},
    element('PersonName', {}, filled('oa:GivenName', given), filled('hr:FamilyName', family)),
    email && channel('Email', filled('oa:URI', email)),
    phone && telephone(phone),
    links.map(({ label, url }) => channel('Web', filled('UseCode', label), filled('oa:URI', safeHref(url) ?? url))),
    location &&
      element(
        'Communication',
        {},
        filled('UseCode', 'home'),
        element('Address', { type: 'home' }, filled('oa:CityName', location)),
      ),
    languages.filter(isNative).map(({ language }) => element('PrimaryLanguageCode', { name: 'FREE_TEXT' }, language)),
  );
}

const channel = (code: string, ...rest: (Xml | null)[]) =>
  element('Communication', {}, filled('ChannelCode', code), ...rest);

const joined = (parts: (string | null)[]) => parts.filter(Boolean).join(', ') || null;

/** Europass wants a first and a last name; the last word is taken for the latter. */
function namesOf(name: string): [string, string] {
  const words = name.trim().split(/\s+/);
  return words.length > 1 ? [words.slice(0, -1).join(' '), words.at(-1) ?? ''] : [name.trim(), ''];
}

/** ITU-T E.164: one digit, one of these pairs, or three digits. */
const COUNTRY_CODE = /^\+\s*(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})[\s-]*(\S.*)$/;

/** Europass refuses a number without the code of its country: such a one stands without being told apart. */
function telephone(phone: string): Xml {
  const [, country, rest] = COUNTRY_CODE.exec(phone) ?? [];
  return channel('Telephone', filled('CountryDialing', country), filled('oa:DialNumber', rest ?? phone));
}

function profileOf(persona: Persona, locale: string): Xml {
  return element(
    'CandidateProfile',
    { languageCode: locale },
    filled('hr:ExecutiveSummary', htmlOf(persona.summary, [])),
    filled('EmploymentHistory', persona.workHistory.map(employerOf)),
    filled('EducationHistory', persona.education.map(attendanceOf)),
    filled('PublicationHistory', persona.publications.map(publicationOf)),
    filled('PersonQualifications', persona.languages.filter((item) => !isNative(item)).map(competencyOf)),
    filled(
      'Projects',
      persona.projects.map((item) => activity('Project', { ...item, title: joined([item.name, item.role]) })),
    ),
    filled('Skills', [...new Set(persona.skills)].map(skillOf)),
    filled(
      'HonoursAndAwards',
      persona.awards.map(({ title, issuer, date, summary }) =>
        activity('HonourAndAward', { title, place: issuer, startDate: date, summary }),
      ),
    ),
    filled(
      'VoluntaryWorks',
      persona.volunteering.map((item) =>
        activity('VoluntaryWork', { ...item, title: item.role, place: item.organization }),
      ),
    ),
    filled(
      'CourseCertifications',
      persona.certifications.map(({ name, issuer, date, url }) =>
        activity('CourseCertification', { title: name, place: issuer, startDate: date, url }),
      ),
    ),
    filled(
      'HobbiesAndInterests',
      persona.interests.map((title) => activity('HobbyOrInterest', { title })),
    ),
    persona.headline && others(HEADLINE, persona.headline, ''),
    persona.sections
      .filter(({ key, visible, markdown }) => visible && key.startsWith('custom:') && markdown?.trim())
      .map(({ key, title, markdown }) =>
        others(title ?? key.slice('custom:'.length), title ?? key, richText(markdown ?? '')),
      ),
  );
}

const others = (title: string, entry: string, html: string) =>
  element(
    'Others',
    {},
    filled('Title', title),
    element('Other', {}, filled('Title', entry), filled('Description', html)),
  );

/** Without an order of sections Europass hides all but the person. */
const SHOWN = [
  'work-experience',
  'education-training',
  'language',
  'skills',
  'publication',
  'project',
  'honour-award',
  'volunteering',
  'course-certification',
  'hobbies-interest',
];

const design = () =>
  element(
    'RenderingInformation',
    {},
    element(
      'Design',
      {},
      filled('Template', 'Template1'),
      filled('Color', 'Default'),
      filled('FontSize', 'Medium'),
      filled('Logo', 'FirstPage'),
      filled('PageNumbers', 'false'),
      filled(
        'SectionsOrder',
        SHOWN.map((title) => element('Section', {}, filled('Title', title))),
      ),
    ),
  );
