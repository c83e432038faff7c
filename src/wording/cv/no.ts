import type { CvWords } from './cv-words.ts';

export const norwegian: CvWords = {
  headings: {
    summary: 'sammendrag|profil|om meg|nøkkelkvalifikasjoner|kort om meg',
    work: 'arbeidserfaring|yrkeserfaring|erfaring|praksis|jobberfaring|ansettelser|relevant erfaring|arbeidspraksis',
    education: 'utdanning|utdannelse|studier|skolegang',
    skills:
      'ferdigheter|kompetanse|kunnskaper|datakunnskaper|it ferdigheter|personlige egenskaper|kvalifikasjoner|egenskaper',
    projects: 'prosjekter|utvalgte prosjekter',
    certifications: 'kurs|sertifikater|sertifiseringer|kurs og sertifikater|kurs og sertifiseringer|videreutdanning',
    languages: 'språk|språkkunnskaper|språkferdigheter',
    awards: 'priser|utmerkelser|stipend|stipender',
    publications: 'publikasjoner',
    volunteering: 'frivillig arbeid|verv|tillitsverv|frivillighet|frivillig',
    interests: 'interesser|fritidsinteresser|fritid|hobbyer',
    contact: 'kontakt|kontaktinformasjon',
    personal: 'personalia|personlige opplysninger|annet|øvrig|diverse|førerkort',
    references: 'referanser',
  },
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember|des',
  ],
  present: 'nåværende|nå|i dag|dags dato|pågående|d d',
  since: 'siden|fra|fra og med',
  until: 'til|til og med',
  languages: 'norsk|engelsk|tysk|fransk|spansk|svensk|dansk|samisk|arabisk|italiensk|russisk|polsk',
  levels: 'morsmål|flytende|grunnleggende|godt|meget godt|god|muntlig og skriftlig|svært godt',
  degrees:
    'bachelorgrad|mastergrad|sivilingeniør|siviløkonom|fagbrev|svennebrev|videregående|studiespesialisering|høgskolekandidat|cand mag|hovedfag|årsstudium|fagskole|vitnemål',
  titles:
    'leder|sjef|ingeniør|utvikler|lærer|sykepleier|selger|prosjektleder|konsulent|regnskapsfører|økonom|tekniker|snekker|elektriker|servitør|kokk|lagermedarbeider|medarbeider|assistent|koordinator|rådgiver|seniorrådgiver|daglig|helsefagarbeider|vernepleier|barnehagelærer|praktikant|lege|advokat|sjåfør|montør|butikkmedarbeider|saksbehandler|førstekonsulent|arkitekt|analytiker|lærling|direktør|avdelingsleder|skipper|matros',
  schools:
    'universitet|universitetet|høgskole|høgskolen|høyskole|høyskolen|skole|videregående|fagskole|folkehøgskole|handelshøyskolen',
  places:
    'norge|oslo|bergen|trondheim|stavanger|drammen|fredrikstad|kristiansand|sandnes|tromsø|sarpsborg|skien|ålesund|sandefjord|haugesund|tønsberg|moss|bodø|arendal|hamar|larvik|halden|lillehammer|molde|harstad|gjøvik|narvik|alta',
  small: 'og|å|for|med|på|av|som|til|jeg|har|et|den|er|innen|fra|arbeidserfaring|utdanning|ikke',
  consent: 'jeg samtykker',
};
