import type { CvWords } from './cv-words.ts';

export const danish: CvWords = {
  headings: {
    summary: 'resumé|profil|om mig|sammenfatning|kort om mig|profiltekst',
    work: 'erhvervserfaring|arbejdserfaring|erfaring|ansættelser|beskæftigelse|joberfaring|karriere|praktik',
    education: 'uddannelse|uddannelser|studier|uddannelsesbaggrund',
    skills:
      'kompetencer|færdigheder|kvalifikationer|faglige kompetencer|it kompetencer|it kundskaber|personlige kompetencer',
    projects: 'projekter|udvalgte projekter',
    certifications:
      'kurser|certifikater|certificeringer|kurser og certifikater|efteruddannelse|kurser og efteruddannelse',
    languages: 'sprog|sprogkundskaber',
    awards: 'priser|udmærkelser|legater|hæder',
    publications: 'publikationer',
    volunteering: 'frivilligt arbejde|frivillig|tillidshverv|foreningsarbejde',
    interests: 'interesser|fritidsinteresser|fritid|fritid og interesser',
    contact: 'kontakt|kontaktoplysninger|kontaktinformation',
    personal: 'personlige oplysninger|personlige data|øvrigt|andet|øvrige oplysninger|kørekort',
    references: 'referencer|anbefalinger',
  },
  months: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  present: 'nuværende|nu|i dag|igangværende|dags dato|pågående',
  since: 'siden|fra',
  until: 'til|til og med',
  languages: 'dansk|engelsk|tysk|fransk|spansk|svensk|norsk|arabisk|italiensk|russisk|polsk|grønlandsk|færøsk',
  levels: 'modersmål|flydende|forhandlingsniveau|samtaleniveau|grundlæggende|godt|rutineret|begynder',
  degrees:
    'kandidat|cand merc|cand mag|cand scient|cand jur|cand polyt|cand med|cand psych|cand it|cand oecon|cand polit|cand tech|cand merc aud|professionsbachelor|kandidatgrad|hf|hhx|htx|stx|studentereksamen|akademiuddannelse|diplomingeniør|civilingeniør|svendebrev|erhvervsuddannelse|erhvervsakademiuddannelse|studentereksamen',
  titles:
    'chef|leder|ingeniør|udvikler|lærer|sygeplejerske|sælger|projektleder|konsulent|bogholder|regnskabschef|tekniker|tømrer|elektriker|tjener|kok|lagermedarbejder|medarbejder|assistent|koordinator|sekretær|praktikant|læge|jurist|pædagog|butiksassistent|montør|chauffør|rådgiver|sagsbehandler|analytiker|arkitekt|studentermedhjælper|direktør|afdelingsleder|elev|lærling',
  schools:
    'universitet|universitetet|handelshøjskole|gymnasium|skole|erhvervsakademi|professionshøjskole|højskole|handelsskole',
  places:
    'danmark|københavn|aarhus|århus|odense|aalborg|esbjerg|randers|kolding|horsens|vejle|roskilde|herning|silkeborg|næstved|fredericia|viborg|køge|holstebro|taastrup|slagelse|hillerød|helsingør|sønderborg',
  small: 'og|at|for|med|på|af|som|til|jeg|har|et|den|er|inden|fra|erhvervserfaring|uddannelse',
  consent: 'jeg giver samtykke',
};
