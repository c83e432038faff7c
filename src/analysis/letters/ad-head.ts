import { oneOf, pattern } from '../../wording/wrapped.ts';
import { titleOf } from '../requirements/title.ts';
import { ACTIVE_CONTENT, UNFIT } from '../chain/unfit-text.ts';
import { type Country, countryOf } from './country.ts';
import { roleOf } from './role.ts';

/** Whom an ad tells to write to. */
export interface Contact {
  /** as in an address, without Mr and Ms */
  name: string;
  familyName: string;
  /** `Dr.`, `Prof. Dr.`; '' for none */
  degree: string;
  /** as the ad calls the person; null where it does not say */
  form: 'female' | 'male' | null;
}

/** What the frame of a letter takes from a job ad. */
export interface AdHead {
  /** '' where none is named */
  role: string;
  employer: string | null;
  contact: Contact | null;
  country: Country | null;
}

export const NO_AD: AdHead = { role: '', employer: null, contact: null, country: null };

export function adHeadOf(description: string): AdHead {
  return {
    role: roleOf(description),
    employer: employerOf(description),
    contact: contactOf(description),
    country: countryOf(description),
  };
}

const CAPITALISED = String.raw`(?:\p{Lu}|\d\p{Ll})[\p{L}\p{N}&.'’+-]*`;
/** small words that names have between their parts */
const INNER = '(?:&|and|und|et|y|e|of|de|du|des|del|der|van|von|la|le|für|for|the|i)';
const NAME = String.raw`${CAPITALISED}(?: (?:${INNER} ){0,2}${CAPITALISED}){0,4}`;
const LEGAL = String.raw`(?:GmbH(?:\s&\sCo\.?\sKG)?|AG|KG|SE|UG|e\.\s?V\.|gGmbH|Ltd\.?|Limited|Inc\.?|LLC|LLP|PLC|plc|Corp\.?|S\.?A\.?S?\.?|SARL|S\.?L\.?U?\.?|S\.A\. de C\.V\.)`;
const LOOKS_FOR = oneOf`
  is looking for; is hiring; is recruiting; is seeking; seeks; are looking for; is searching for; is currently looking
  sucht; suchen wir; recherche; recrute; busca; selecciona; incorpora; precisa; contrata; necesita; requiere; embauche`;
const IS = oneOf`is an?; is the; ist ein; ist eine; ist der; ist die; ist das; est une?; est le; est la; es una?; es la; es el`;
const JOIN = oneOf`join; about; why; über; bei; chez; rejoignez; sobre; en; à propos de; at; qui est; was ist`;
const LABEL = oneOf`
  employer; company; organisation; organization; unternehmen; arbeitgeber; firma; betrieb; entreprise; employeur
  société
  empresa; entidad; compañía; client`;

/** In the order of how sure they are. */
const EMPLOYERS: RegExp[] = [
  pattern('imu')`^[\s*•#-]*(?:${LABEL})\s*[:–-]\s*(?-i:(${NAME}(?: ${LEGAL})?))`,
  pattern(
    'mu',
  )`(?:^|[.!?:]\s+|[,–—-]\s)(?:(?:The|Die|Der|Das|La|Le|El|L['’])\s?)?(${NAME}(?: ${LEGAL})?)(?:,?\s[^.\n]{0,80}?,)?\s(?:${LOOKS_FOR})(?!\p{L})`,
  pattern('mu')`(?:^|[.!?:]\s+)(?:(?:The|Die|Der|Das|La|Le|El|L['’])\s?)?(${NAME}(?: ${LEGAL})?)\s(?:${IS})(?!\p{L})`,
  pattern('mu')`(?<![\p{L}])(${NAME} ${LEGAL})(?![\p{L}])`,
  pattern('imu')`^[\s*•#-]*(?:${JOIN})\s(?:us\sat\s|the\s|der\s|la\s|el\s)?(?-i:(${NAME}))\s*(?:[:?!,]|$)`,
  pattern(
    'mu',
  )`(?:^|[.!?:]\s+)(?:At|Bei|Bei der|Chez|En|In der)\s(${NAME}(?: ${LEGAL})?),?\s(?:buscamos|recherchons|nous|suchen wir|we)(?!\p{L})`,
  pattern(
    'mu',
  )`(?:^|[.!?:]\s+)(?:Le |La |L['’]|Les |El |Los |Das |Die |Der |The )(\p{Lu}[^,.;:!?\n]{2,60}?)\s(?:${LOOKS_FOR})(?!\p{L})`,
];
/** who speaks of himself, or is none */
const NOBODY = pattern('iu')`^(?:${oneOf`
  we; our client; wir; unser kunde; nous; notre client; nosotros; nuestro cliente; who; she; he; it; you; sie; vous; this; the
  our; unser; your; ihr; the role; the team; team; job; position; stelle; poste; puesto; role; us; uns; dir; ihnen; nosotros
  the company; the ideal candidate; candidate; the successful candidate; responsibilities; requirements; location; salary
  das; dies; ce poste; c; il; elle; este; esta; es; there; what; hr; full; part; home; work; das unternehmen; benefits; quel; quelle; cette entreprise; l['’]entreprise; company; entreprise; employment`})$`;

/** Who looks for somebody, as an ad names it; null where it does not. */
export function employerOf(description: string): string | null {
  const titled = fit(titleOf(description).employer);
  if (titled) return titled;
  for (const pattern of EMPLOYERS) {
    for (const match of description.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const employer = fit(match[1] ?? null);
      if (employer) return employer;
    }
  }
  return null;
}

const LONGEST_NAME = 60;

function fit(name: string | null | undefined): string | null {
  const bare =
    name
      ?.replace(/^(?:The|Die|Der|Das)\s(?=\p{Lu}\p{Ll}+$)/u, '')
      .replace(/(?<!\p{Lu}|Inc|Ltd|Co|Corp|e\.\s?V)\.$/u, '')
      .trim() ?? '';
  if (bare.length < 2 || bare.length > LONGEST_NAME || NOBODY.test(bare)) return null;
  return UNFIT.test(bare) ||
    ACTIVE_CONTENT.test(bare) ||
    /^(?:Wir|We|Nous|Our|Unser|Als|For|As|In|At|If|Si|Für|Zum|Zur|Ab|Your|Du|Ihre?|Join)\b/u.test(bare)
    ? null
    : bare;
}

const PART = String.raw`\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*`;
const PERSON = String.raw`${PART}(?: (?:(?:von|van|de|del|de la|der|zu|Mac|Mc|O['’]) ?)?(?:${PART}|\p{Lu}\.)){0,2}`;
const DEGREE = String.raw`(?:(?:Prof\.|Dr\.|Professor|Dipl\.-Ing\.|Mag\.|Ing\.|Dr)\s?){0,2}`;
const FEMALE = 'Frau|Ms\\.?|Mrs\\.?|Miss|Mme|Madame|Mlle|Sra\\.?|Señora|Dña\\.|Doña|D\\.ª';
const MALE = 'Herrn?|Mr\\.?|Monsieur|M\\.|Sr\\.?|Señor|Don|D\\.';
const CUE = oneOf`
  contact; contacts; questions; enquiries; inquiries; apply to; application to; applications to; cv to; resume to
  résumé to
  addressed to; hiring manager; recruiter; please write to; get in touch with; speak to; reach out to; ask for
  ansprechpartner; ansprechpartnerin; ansprechperson; kontakt; fragen; rückfragen; bewerbung an; bewerbungen an
  z\. ?hd\.?
  wenden sie sich; richten sie; auskunft; auskünfte; ihre bewerbung; deine bewerbung
  votre contact; votre interlocuteur; votre interlocutrice; à l['’]attention de; candidature à; candidatures à
  renseignements
  adressez; adresser; contactez; contacter; questions
  persona de contacto; contacto; a la atención de; preguntas; dudas; enviar; envíe; envía; dirigir; dirigirse`;
const TITLED = new RegExp(String.raw`(?<!\p{L})(?:(${FEMALE})|(${MALE}))\s(${DEGREE})(${PERSON})`, 'u');
const CUED = pattern(
  'iu',
)`(?:${CUE})(?:in|\(in\)|:in|\*in)?(?:\s(?:is|ist|est|es|person|an|to|bitte|gerne?|please))*\s*[:–-]?\s+(?-i:(${DEGREE})(${PERSON}))`;
/** Departments and places that a cue may stand before. */
const NO_PERSON = pattern(
  'u',
)`\b(?:HR|Team|Human|Resources|Personal\p{L}*|Recruiting|Recruitment|Bewerbung\p{L}*|Abteilung|Department|Service|
    Recursos|Humanos|Ressources|Us|Uns|Email|Mail|Telefon|Phone|Tel|Sie|Ihnen|Dir|Your|The|Our|Wir|Unser\p{L}*|
    Office|Careers?|Jobs?|Online|Interested|Bitte|Please|Direction|Mairie|Details?)\b`;

/** The person that an ad names for applications. */
function contactOf(description: string): Contact | null {
  const near = new RegExp(`(?<!\\p{L})(?:${CUE})`, 'iu');
  for (const paragraph of description.split(/\n\s*\n|\n(?=[\s*•-])/)) {
    if (!near.test(paragraph)) continue;
    const titled = TITLED.exec(paragraph);
    if (titled?.[4] && !NO_PERSON.test(titled[4]))
      return contact(titled[4], titled[3] ?? '', titled[1] ? 'female' : 'male');
    const cued = CUED.exec(paragraph);
    if (cued?.[2]?.includes(' ') && !NO_PERSON.test(cued[2])) return contact(cued[2], cued[1] ?? '', null);
  }
  return null;
}

function contact(name: string, degree: string, form: Contact['form']): Contact {
  const family = /\s((?:(?:von|van|de|del|de la|der|zu)\s)*\S+)$/u.exec(name)?.[1] ?? name;
  return { name, familyName: family, degree: degree.trim().replace(/\s+/g, ' '), form };
}
