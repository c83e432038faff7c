import type { CvWords } from './cv-words.ts';

export const swedish: CvWords = {
  headings: {
    summary: 'sammanfattning|profil|om mig|personligt brev|kort om mig',
    work: 'arbetslivserfarenhet|arbetserfarenhet|yrkeserfarenhet|erfarenhet|erfarenheter|anställningar|arbete|tidigare anställningar|praktik',
    education: 'utbildning|utbildningar|studier|akademisk utbildning',
    skills: 'kompetenser|färdigheter|kunskaper|kompetens|tekniska kunskaper|datorkunskaper|it kunskaper|egenskaper',
    projects: 'projekt|utvalda projekt',
    certifications: 'certifieringar|kurser|certifikat|kurser och certifikat|vidareutbildning|körkort och certifikat',
    languages: 'språk|språkkunskaper',
    awards: 'utmärkelser|priser|stipendier|priser och utmärkelser|meriter',
    publications: 'publikationer',
    volunteering: 'ideellt arbete|volontärarbete|ideella uppdrag|föreningsuppdrag|förtroendeuppdrag',
    interests: 'intressen|fritidsintressen|fritid',
    contact: 'kontakt|kontaktuppgifter',
    personal: 'personuppgifter|övrigt|övriga upplysningar|personlig information|körkort',
    references: 'referenser',
  },
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  present: 'nuvarande|pågående|nu|idag|tills vidare|fortfarande',
  since: 'sedan|från|från och med|fr o m',
  until: 'till|till och med|t o m',
  languages:
    'svenska|engelska|tyska|franska|spanska|norska|danska|finska|arabiska|italienska|ryska|polska|persiska|kinesiska',
  levels: 'modersmål|flytande|goda kunskaper|grundläggande|mycket god|god|grundläggande kunskaper|professionell nivå',
  degrees:
    'civilingenjör|kandidatexamen|masterexamen|magisterexamen|högskoleexamen|gymnasieexamen|yrkesexamen|högskoleingenjör|doktorsexamen|filosofie kandidat|filosofie magister|teknologie doktor|yrkeshögskoleexamen|studentexamen',
  titles:
    'chef|ingenjör|utvecklare|lärare|sjuksköterska|undersköterska|säljare|projektledare|konsult|ekonom|ekonomiassistent|redovisningsekonom|tekniker|snickare|elektriker|servitör|servitris|kock|lagerarbetare|butikssäljare|assistent|handläggare|samordnare|administratör|praktikant|läkare|jurist|personalchef|verksamhetschef|butikschef|barnskötare|förskollärare|montör|chaufför|butiksbiträde|receptionist|arkitekt|controller|rådgivare',
  schools: 'universitet|högskola|högskolan|gymnasium|gymnasiet|skola|skolan|folkhögskola|yrkeshögskola|universitetet',
  places:
    'sverige|stockholm|göteborg|malmö|uppsala|västerås|örebro|linköping|helsingborg|jönköping|norrköping|lund|umeå|gävle|borås|södertälje|eskilstuna|karlstad|växjö|halmstad|sundsvall|luleå|trollhättan|kalmar|falun',
  small: 'och|att|för|med|på|av|som|till|jag|har|ett|den|är|inom|från|arbetslivserfarenhet|utbildning',
  consent: 'jag samtycker',
};
