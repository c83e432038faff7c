import type { PersonaContent } from '../content.ts';
import type { ImportedPersona } from '../json-resume/imported.ts';
import { type Place, placeText } from '../json-resume/origin.ts';
import { fluencyOf, Names, NATIVE } from './europass.ts';
import { type ExtraSection, importedFrom, leftOut, slugOf } from './profile.ts';
import type { Part } from './taken.ts';
import { distinct, joined, plainMarkdown, pointsOf, textOfHtml } from './text.ts';

/** What is about the file and its printing, not about the person. */
const TECHNICAL = ['DocumentInfo', 'PrintingPreferences', 'AttachmentList'];

/** Europass until 2020: the `SkillsPassport` of Cedefop's schema, version 3. */
export function readSkillsPassport(root: Part): ImportedPersona {
  root.passOver(...TECHNICAL, 'LearnerInfo/Identification/ContactInfo/TelephoneList/Telephone/Use');
  const names = new Names(root.attribute('locale'));
  const learner = root.first('LearnerInfo') ?? root;
  const contact = 'Identification/ContactInfo';
  const place = learner.first(`${contact}/Address/Contact`);
  const origin = place && placeIn(place, names);
  const achievements = learner.all('AchievementList/Achievement').map(achievementOf);
  const of = (...codes: string[]) => achievements.filter(({ code }) => codes.includes(code ?? ''));
  const content: Partial<PersonaContent> = {
    name: joined(
      ['Title/Label', 'FirstName', 'Surname'].map((path) => learner.textAt(`Identification/PersonName/${path}`)),
      ' ',
    ),
    ...headlineOf(learner),
    email: learner.textAt(`${contact}/Email/Contact`),
    phone: learner.textAt(`${contact}/TelephoneList/Telephone/Contact`),
    location: origin && placeText(origin),
    links: linksOf(learner.first(contact)),
    workHistory: learner.all('WorkExperienceList/WorkExperience').map((part) => ({
      title: labelAt(part, 'Position'),
      company: part.textAt('Employer/Name'),
      location: placeAt(part, 'Employer/ContactInfo/Address/Contact', names),
      ...periodOf(part),
      ...pointsOf(textOfHtml(part.textAt('Activities'))),
    })),
    education: learner.all('EducationList/Education').map((part) => ({
      institution: part.textAt('Organisation/Name'),
      degree: part.textAt('Title'),
      fieldOfStudy: labelAt(part, 'Field'),
      location: placeAt(part, 'Organisation/ContactInfo/Address/Contact', names),
      ...periodOf(part),
      grade: labelAt(part, 'Level'),
      highlights: linesOf(part.textAt('Activities')),
    })),
    skills: distinct(SKILLS.flatMap((name) => linesOf(learner.textAt(`Skills/${name}/Description`)))),
    languages: languagesOf(learner, names),
    certifications: [
      ...learner.all('Skills/Linguistic/ForeignLanguageList/ForeignLanguage/VerifiedBy/Certificate').map(certificateOf),
      ...of('certifications').map(({ text }) => ({ name: firstLine(text), issuer: null, date: null, url: null })),
      ...learner.textsAt('Skills/Driving/Description/Licence').map((licence) => ({
        name: `Driving licence ${licence}`,
        issuer: null,
        date: null,
        url: null,
      })),
    ],
    awards: of('honors_awards').map(({ text }) => ({
      title: firstLine(text),
      issuer: null,
      date: null,
      summary: rest(text),
    })),
    publications: of('publications').map(({ text }) => ({
      name: firstLine(text),
      publisher: null,
      date: null,
      url: null,
      summary: rest(text),
    })),
    projects: of('projects').map(({ text }) => ({
      name: firstLine(text),
      role: null,
      url: null,
      startDate: null,
      endDate: null,
      summary: rest(text),
      highlights: [],
    })),
  };
  const kept = new Set([...of('certifications'), ...of('honors_awards'), ...of('publications'), ...of('projects')]);
  const extras = [
    ...achievements.filter((achievement) => !kept.has(achievement)).map(sectionOf),
    ...coverLetterOf(root),
  ];
  return importedFrom({
    ...content,
    extras,
    origin: { location: origin },
    warnings: leftOut(root.leftovers()),
  });
}

const SKILLS = ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'];

/** A label in words, or the code that stands for one. */
const labelAt = (part: Part, path: string) => {
  const label = part.textAt(`${path}/Label`);
  const code = part.textAt(`${path}/Code`);
  return label ?? code;
};

function headlineOf(learner: Part): Pick<PersonaContent, 'headline' | 'summary'> {
  const headline = learner.first('Headline');
  const type = headline?.textAt('Type/Code') ?? null;
  headline?.textAt('Type/Label');
  const text = headline && textOfHtml(labelAt(headline, 'Description'));
  return type === 'personal_statement' ? { headline: null, summary: text } : { headline: text, summary: null };
}

function placeIn(contact: Part, names: Names): Place {
  const label = contact.textAt('Country/Label');
  const code = contact.textAt('Country/Code');
  return {
    address: joined([contact.textAt('AddressLine'), contact.textAt('AddressLine2')]),
    postalCode: contact.textAt('PostalCode'),
    city: contact.textAt('Municipality'),
    region: label ?? names.country(code),
    countryCode: null,
  };
}

const placeAt = (part: Part, path: string, names: Names): string | null => {
  const contact = part.first(path);
  return contact && placeText(placeIn(contact, names));
};

/** `<From year="2010" month="--03" day="---01"/>`. */
function dateAt(part: Part, path: string): string | null {
  const date = part.first(path);
  const [year, month, day] = ['year', 'month', 'day'].map((name) => date?.attribute(name)?.replaceAll(/^-+/g, ''));
  return [year, month, month && day].filter(Boolean).join('-') || date?.text() || null;
}

function periodOf(part: Part) {
  const isCurrent = part.textAt('Period/Current') === 'true';
  const [startDate, endDate] = [dateAt(part, 'Period/From'), dateAt(part, 'Period/To')];
  return { startDate, endDate: isCurrent ? null : endDate, isCurrent };
}

function linksOf(contact: Part | null): PersonaContent['links'] {
  const sites = contact?.all('WebsiteList/Website') ?? [];
  return sites.flatMap((site) => {
    const url = site.textAt('Contact');
    const label = labelAt(site, 'Use');
    return url ? [{ label: label && !/^(personal|other)$/i.test(label) ? label : null, url }] : [];
  });
}

function languagesOf(learner: Part, names: Names): PersonaContent['languages'] {
  const named = (part: Part) => {
    const label = part.textAt('Description/Label');
    const code = part.textAt('Description/Code');
    return label ?? names.language(code);
  };
  const linguistic = learner.first('Skills/Linguistic');
  const mother = linguistic?.all('MotherTongueList/MotherTongue') ?? [];
  const foreign = linguistic?.all('ForeignLanguageList/ForeignLanguage') ?? [];
  return [
    ...mother.map((part) => ({ language: named(part), fluency: NATIVE })),
    ...foreign.map((part) => ({
      language: named(part),
      fluency: fluencyOf(
        (
          [
            ['Listening', 'Listening'],
            ['Reading', 'Reading'],
            ['Spoken interaction', 'SpokenInteraction'],
            ['Spoken production', 'SpokenProduction'],
            ['Writing', 'Writing'],
          ] as const
        ).map(([skill, name]) => [skill, part.textAt(`ProficiencyLevel/${name}`)]),
      ),
    })),
  ];
}

const certificateOf = (part: Part) => ({
  name: joined([part.textAt('Title'), part.textAt('Level')], ' '),
  issuer: part.textAt('AwardingBody'),
  date: dateAt(part, 'Date'),
  url: null,
});

interface Achievement {
  code: string | null;
  title: string;
  text: string;
}

function achievementOf(part: Part): Achievement {
  const code = part.textAt('Title/Code');
  const title = part.textAt('Title/Label') ?? code ?? 'More';
  return { code, title, text: textOfHtml(part.textAt('Description')) ?? '' };
}

const sectionOf = ({ title, text }: Achievement): ExtraSection => ({
  slug: slugOf(title),
  title,
  markdown: plainMarkdown(text.replaceAll('\n', '\n\n')),
});

const linesOf = (html: string | null) => (textOfHtml(html) ?? '').split('\n').map((line) => line.replace(/^• /, ''));
const firstLine = (text: string) => linesOf(text)[0] || null;
const rest = (text: string) => linesOf(text).slice(1).join('\n') || null;

function coverLetterOf(root: Part): ExtraSection[] {
  const body = root.first('CoverLetter/Letter/Body') ?? root.first('CoverLetter');
  const text =
    body &&
    textOfHtml(
      body
        .children()
        .map((part) => part.text())
        .filter(Boolean)
        .join('\n'),
    );
  root.passOver('CoverLetter');
  return text
    ? [{ slug: 'letter', title: 'Cover letter', markdown: plainMarkdown(text.replaceAll('\n', '\n\n')) }]
    : [];
}
