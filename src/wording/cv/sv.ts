import { entries } from '../wrapped.ts';
import type { CvWords } from './cv-words.ts';

export const swedish: CvWords = {
  documentTitles: entries`meritförteckning; cv; levnadsbeskrivning`,
  nameLabels: entries`namn`,
  placeLabels: entries`adress; bostadsort; bostadsadress; bosatt`,
  labels: {
    title: entries`befattning; roll; titel`,
    company: entries`arbetsgivare; företag`,
    dates: entries`period`,
    institution: entries`lärosäte; skola`,
    field: entries`inriktning`,
    location: entries`ort; plats`,
    tasks: entries`arbetsuppgifter; ansvarsområden; huvudsakliga arbetsuppgifter`,
  },
  headings: {
    summary: entries`sammanfattning; profil; om mig; personligt brev; kort om mig`,
    work: entries`
      arbetslivserfarenhet; arbetserfarenhet; yrkeserfarenhet; erfarenhet; erfarenheter; anställningar; arbete;
      tidigare anställningar; praktik`,
    education: entries`utbildning; utbildningar; utbildningsbakgrund; studier; akademisk utbildning`,
    skills: entries`
      kompetenser; färdigheter; kunskaper; kompetens; tekniska kunskaper; datorkunskaper; it kunskaper; egenskaper`,
    projects: entries`projekt; utvalda projekt`,
    certifications: entries`
      certifieringar; kurser; certifikat; kurser och certifikat; vidareutbildning; körkort och certifikat`,
    languages: entries`språk; språkkunskaper`,
    awards: entries`utmärkelser; priser; stipendier; priser och utmärkelser; meriter`,
    publications: entries`publikationer`,
    volunteering: entries`ideellt arbete; volontärarbete; ideella uppdrag; föreningsuppdrag; förtroendeuppdrag`,
    interests: entries`intressen; fritidsintressen; fritid`,
    contact: entries`kontakt; kontaktuppgifter`,
    personal: entries`personuppgifter; övrigt; övriga upplysningar; personlig information; körkort`,
    references: entries`referenser`,
  },
  months: [
    entries`januari`,
    entries`februari`,
    entries`mars`,
    entries`april`,
    entries`maj`,
    entries`juni`,
    entries`juli`,
    entries`augusti`,
    entries`september`,
    entries`oktober`,
    entries`november`,
    entries`december`,
  ],
  present: entries`nuvarande; pågående; nu; idag; tills vidare; fortfarande`,
  since: entries`sedan; från; från och med; fr o m`,
  until: entries`till; till och med; t o m`,
  languages: entries`
    svenska; engelska; tyska; franska; spanska; norska; danska; finska; arabiska; italienska; ryska; polska;
    persiska; kinesiska`,
  levels: entries`
    modersmål; flytande; goda kunskaper; grundläggande; mycket god; god; grundläggande kunskaper; professionell nivå`,
  degrees: entries`
    civilingenjör; kandidatexamen; masterexamen; magisterexamen; högskoleexamen; gymnasieexamen; yrkesexamen;
    högskoleingenjör; doktorsexamen; filosofie kandidat; filosofie magister; teknologie doktor; yrkeshögskoleexamen;
    studentexamen`,
  titles: entries`
    chef; ingenjör; utvecklare; lärare; sjuksköterska; undersköterska; säljare; projektledare; konsult; ekonom;
    ekonomiassistent; redovisningsekonom; tekniker; snickare; elektriker; servitör; servitris; kock; lagerarbetare;
    butikssäljare; assistent; handläggare; samordnare; administratör; praktikant; läkare; jurist; personalchef;
    verksamhetschef; butikschef; barnskötare; förskollärare; montör; chaufför; butiksbiträde; receptionist;
    arkitekt; controller; rådgivare`,
  titleEndings: entries`are; erska; chef; ledare; ansvarig; ingenjör; tekniker; konsult; ekonom; medarbetare; assistent; biträde; rådgivare`,
  schools: entries`
    universitet; högskola; högskolan; gymnasium; gymnasiet; skola; skolan; folkhögskola; yrkeshögskola;
    universitetet`,
  places: entries`
    sverige; stockholm; göteborg; malmö; uppsala; västerås; örebro; linköping; helsingborg; jönköping; norrköping;
    lund; umeå; gävle; borås; södertälje; eskilstuna; karlstad; växjö; halmstad; sundsvall; luleå; trollhättan;
    kalmar; falun`,
  consent: entries`jag samtycker`,
};
