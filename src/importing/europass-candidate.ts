import type { PersonaContent } from '../content.ts';
import type { ImportedPersona } from '../json-resume/imported.ts';
import { type Place, placeText, skillsOf } from '../json-resume/origin.ts';
import { HEADLINE, Names } from './europass.ts';
import { languagesOf, skillGroups } from './europass-skills.ts';
import { type ExtraSection, importedFrom, leftOut, slugOf } from './profile.ts';
import type { Part } from './taken.ts';
import { dateOf, distinct, joined, markdownList, pointsOf, textOfHtml } from './text.ts';

/** What is about the file, its sender and its printing; the sender is the person again. */
const TECHNICAL = ['DocumentID', 'CandidateSupplier', 'RenderingInformation', 'CandidateProfile/ID'];

/** Europass since 2020: the `Candidate` after HR Open Standards that its PDFs carry. */
export function readCandidate(root: Part): ImportedPersona {
  root.passOver(...TECHNICAL);
  const profile = root.first('CandidateProfile') ?? root;
  const person = root.first('CandidatePerson') ?? root;
  const names = new Names(profile.attribute('languageCode'));
  const contact = contactOf(person, names);
  const groups = skillGroups(profile);
  const content: Partial<PersonaContent> = {
    ...contact.content,
    headline: headlineIn(profile),
    summary: textOfHtml(profile.textAt('ExecutiveSummary')),
    workHistory: profile.all('EmploymentHistory/EmployerHistory').flatMap((employer) => rolesOf(employer, names)),
    education: profile
      .all('EducationHistory/EducationOrganizationAttendance')
      .map((attendance) => educationOf(attendance, names)),
    skills: distinct(groups.flatMap(skillsOf)),
    languages: languagesOf(person, profile, names),
    certifications: certificationsOf(profile),
    publications: profile.all('PublicationHistory/Publication').map(publicationOf),
    projects: profile.all('Projects/Project').map(projectOf),
    volunteering: profile.all('VoluntaryWorks/VoluntaryWork').map((part) => {
      const { name, place, startDate, endDate, text } = activityOf(part);
      return { organization: place, role: name, startDate, endDate, ...pointsOf(text) };
    }),
    awards: profile.all('HonoursAndAwards/HonourAndAward').map((part) => {
      const { name, place, startDate, text } = activityOf(part);
      return { title: name, issuer: place, date: startDate, summary: text };
    }),
    interests: profile
      .all('HobbiesAndInterests/HobbyOrInterest')
      .flatMap((part) =>
        [part.textAt('Title') ?? textOfHtml(part.textAt('Description'))].filter((name) => name !== null),
      ),
  };
  return importedFrom({
    ...content,
    extras: extrasOf(profile),
    origin: { location: contact.place, skills: groups },
    warnings: leftOut(root.leftovers()),
  });
}

/** Europass has no place for one: an export of ours keeps it as a section. */
const headlineIn = (profile: Part): string | null =>
  profile
    .all('Others')
    .find((part) => part.textAt('Title') === HEADLINE)
    ?.textAt('Other/Title') ?? null;

function contactOf(person: Part, names: Names) {
  const channels = person.all('Communication').map((part) => ({
    part,
    channel: part.textAt('ChannelCode')?.toLowerCase() ?? '',
    uri: part.textAt('URI', 'URL'),
    use: part.textAt('UseCode'),
  }));
  const uriOf = (channel: string) => channels.find((each) => each.channel === channel)?.uri ?? null;
  const telephone = channels.find(({ channel }) => channel === 'telephone')?.part;
  const address = person.first('Communication/Address');
  const place = address && placeIn(address, names);
  const content: Partial<PersonaContent> = {
    name: joined([person.textAt('PersonName/GivenName'), person.textAt('PersonName/FamilyName')], ' '),
    email: uriOf('email'),
    phone: telephone ? phoneOf(telephone) : null,
    location: place ? placeText(place) : null,
    links: channels
      .filter(({ channel }) => !['email', 'telephone'].includes(channel))
      .flatMap(({ channel, use, uri }) => (uri ? [{ label: channel === 'web' ? null : use, url: uri }] : [])),
  };
  return { content, place };
}

function phoneOf(part: Part): string | null {
  const dialing = part.textAt('CountryDialing')?.replace(/^\+/, '');
  part.textAt('CountryCode');
  return joined([dialing && `+${dialing}`, part.textAt('AreaDialing'), part.textAt('DialNumber')], ' ');
}

const placeIn = (address: Part, names: Names): Place => ({
  address: joined(address.textsAt('AddressLine')),
  postalCode: address.textAt('PostalCode'),
  city: address.textAt('CityName'),
  region: names.country(address.textAt('CountryCode')),
  countryCode: null,
});

const townAt = (part: Part, path: string, names: Names) => {
  const address = part.first(path);
  return address && placeText(placeIn(address, names));
};

/** One employer may hold several positions, which share its period where they have none. */
function rolesOf(employer: Part, names: Names): PersonaContent['workHistory'] {
  const company = employer.textAt('OrganizationName');
  const place = townAt(employer, 'OrganizationContact/Communication/Address', names);
  const positions = employer.all('PositionHistory');
  return (positions.length ? positions : [employer]).map((position) => {
    const own = position.first('EmploymentPeriod') ?? employer.first('EmploymentPeriod');
    const [city, country] = [position.textAt('City'), names.country(position.textAt('Country'))];
    return {
      title: position.textAt('PositionTitle'),
      company,
      location: joined([city, country]) ?? place,
      ...periodIn(own, 'CurrentIndicator'),
      ...pointsOf(textOfHtml(position.textAt('Description'))),
    };
  });
}

const moment = (part: Part | null, name: string) =>
  dateOf(part?.textAt(`${name}/FormattedDateTime`, `${name}/DateText`, name) ?? null);

function periodIn(part: Part | null, goesOn: string) {
  const isCurrent = part?.textAt(goesOn) === 'true';
  const [startDate, endDate] = [moment(part, 'StartDate'), moment(part, 'EndDate')];
  return { startDate, endDate: isCurrent ? null : endDate, isCurrent };
}

function educationOf(part: Part, names: Names): PersonaContent['education'][number] {
  const { summary, highlights } = pointsOf(textOfHtml(part.textAt('EducationDegree/OccupationalSkillsCovered')));
  const [program, degree] = [part.textAt('ProgramName'), part.textAt('EducationDegree/DegreeName')];
  const thesis = textOfHtml(part.textAt('EducationDegree/Thesis'));
  const fields = ['Specific', 'Main'].map(
    (kind) => `EducationDegree/FieldOfStudy/${kind}FieldOfStudy/ProgramConcentration`,
  );
  return {
    institution: part.textAt('OrganizationName'),
    degree: degree ?? program,
    fieldOfStudy: part.textAt(...fields, 'EducationDegree/FieldOfStudy') ?? (degree ? program : null),
    location: townAt(part, 'OrganizationContact/Communication/Address', names),
    ...periodIn(part.first('AttendancePeriod'), 'Ongoing'),
    grade: part.textAt('EducationDegree/FinalGrade/ScoreText', 'EducationDegree/FinalGrade/ScoreNumeric'),
    highlights: [...(summary?.split('\n') ?? []), ...highlights, ...(thesis ? [thesis] : [])],
  };
}

function certificationsOf(profile: Part): PersonaContent['certifications'] {
  const licences = profile.textsAt('Licenses/License/LicenseTypeCode');
  const certificates = [
    ...profile.all('Certifications/Certification'),
    ...profile.all('CourseCertifications/CourseCertification'),
  ];
  return [
    ...certificates.map((part) => ({
      name: part.textAt('CertificationName', 'Title', 'CertificationTypeCode'),
      issuer: part.textAt('IssuingAuthority/Name', 'IssuingAuthority', 'OrganizationName', 'Location'),
      date: moment(part, 'IssuedDate') ?? moment(part, 'FirstIssuedDate') ?? moment(part, 'Date/StartDate'),
      url: part.textAt('Link'),
    })),
    ...licences.map((code) => ({ name: `Driving licence ${code}`, issuer: null, date: null, url: null })),
  ];
}

const publicationOf = (part: Part): PersonaContent['publications'][number] => ({
  name: part.textAt('Title', 'Reference'),
  publisher: part.textAt('Journal', 'Publisher'),
  date: dateOf(part.textAt('Year')),
  url: part.textAt('DOI/Link', 'Link'),
  summary: joined([part.textAt('Authors'), textOfHtml(part.textAt('FormattedPublicationDescription'))], '\n'),
});

/** Most sections of one's own have this form, some with a layer between. */
function activityOf(part: Part) {
  const at = (name: string) => part.textAt(name, `Activity/${name}`);
  const period = part.first('Date') ?? part.first('Activity/Date') ?? part;
  return {
    name: at('Title'),
    startDate: moment(period, 'StartDate'),
    endDate: moment(period, 'EndDate'),
    text: textOfHtml(at('Description')),
    url: at('Link'),
    place: at('Location'),
  };
}

function projectOf(part: Part): PersonaContent['projects'][number] {
  const { name, text, url, place, ...dates } = activityOf(part);
  const { summary, highlights } = pointsOf(text);
  return { name, role: null, url, ...dates, summary: joined([place, summary], '\n'), highlights };
}

/** Sections that a persona has no field for; each holds entries of one form. */
const SECTIONS: [name: string, title: string][] = [
  ['CreativeWorks', 'Creative works'],
  ['SocialAndPoliticalActivities', 'Social and political activities'],
  ['NetworksAndMemberships', 'Networks and memberships'],
  ['ConferencesAndSeminars', 'Conferences and seminars'],
  ['EmploymentReferences', 'References'],
];

function extrasOf(profile: Part): ExtraSection[] {
  const entries = (parts: Part[]) =>
    markdownList(
      parts.map(activityOf).map(({ name, startDate, endDate, place, url, text }) => ({
        name,
        details: [joined([startDate, endDate], ' – '), place, url],
        text,
      })),
    );
  const known = SECTIONS.flatMap(([name, title]) =>
    profile.all(name).map((part) => ({ slug: slugOf(title), title, markdown: entries(part.children()) })),
  );
  const own = profile
    .all('Others')
    .filter((part) => part.textAt('Title') !== HEADLINE)
    .map((part) => {
      const title = part.textAt('Title') ?? 'More';
      return { slug: slugOf(title), title, markdown: entries(part.all('Other')) };
    });
  return [...known, ...merged(own)];
}

/** Europass writes a section of several entries as several sections of one title. */
function merged(sections: ExtraSection[]): ExtraSection[] {
  const byTitle = new Map<string, ExtraSection>();
  for (const section of sections) {
    const first = byTitle.get(section.title);
    byTitle.set(section.title, first ? { ...first, markdown: `${first.markdown}\n${section.markdown}` } : section);
  }
  return [...byTitle.values()];
}
