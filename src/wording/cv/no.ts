import { entries } from '../wrapped.ts';
import type { CvWords } from './cv-words.ts';

export const norwegian: CvWords = {
  documentTitles: entries`cv; livsløp; curriculum vitae`,
  nameLabels: entries`navn; fullt navn`,
  placeLabels: entries`adresse; bosted`,
  labels: {
    title: entries`stilling; tittel; rolle`,
    company: entries`arbeidsgiver; bedrift; firma`,
    dates: entries`periode`,
    institution: entries`studiested; skole; lærested`,
    degree: entries`grad`,
    field: entries`retning; linje; fagretning`,
    location: entries`sted`,
    tasks: entries`arbeidsoppgaver; ansvarsområder; oppgaver`,
  },
  headings: {
    summary: entries`sammendrag; profil; om meg; nøkkelkvalifikasjoner; kort om meg`,
    work: entries`
      arbeidserfaring; yrkeserfaring; erfaring; praksis; jobberfaring; ansettelser; relevant erfaring;
      arbeidspraksis`,
    education: entries`utdanning; utdannelse; studier; skolegang`,
    skills: entries`
      ferdigheter; kompetanse; kunnskaper; datakunnskaper; it ferdigheter; personlige egenskaper; kvalifikasjoner;
      egenskaper`,
    projects: entries`prosjekter; utvalgte prosjekter`,
    certifications: entries`
      kurs; sertifikater; sertifiseringer; kurs og sertifikater; kurs og sertifiseringer; videreutdanning`,
    languages: entries`språk; språkkunnskaper; språkferdigheter`,
    awards: entries`priser; utmerkelser; stipend; stipender`,
    publications: entries`publikasjoner`,
    volunteering: entries`frivillig arbeid; verv; tillitsverv; frivillighet; frivillig`,
    interests: entries`interesser; fritidsinteresser; fritid; hobbyer`,
    contact: entries`kontakt; kontaktinformasjon`,
    personal: entries`personalia; personlige opplysninger; annet; øvrig; diverse; førerkort`,
    references: entries`referanser`,
  },
  months: [
    entries`januar`,
    entries`februar`,
    entries`mars`,
    entries`april`,
    entries`mai`,
    entries`juni`,
    entries`juli`,
    entries`august`,
    entries`september`,
    entries`oktober`,
    entries`november`,
    entries`desember; des`,
  ],
  present: entries`nåværende; nå; i dag; dags dato; pågående; d\.? ?d\.?`,
  since: entries`siden; fra; fra og med`,
  until: entries`til; til og med`,
  languages: entries`
    norsk; engelsk; tysk; fransk; spansk; svensk; dansk; samisk; arabisk; italiensk; russisk; polsk`,
  levels: entries`morsmål; flytende; grunnleggende; godt; meget godt; god; muntlig og skriftlig; svært godt`,
  degrees: entries`
    bachelorgrad; mastergrad; sivilingeniør; siviløkonom; fagbrev; svennebrev; videregående; studiespesialisering;
    høgskolekandidat; cand mag; hovedfag; årsstudium; fagskole; vitnemål`,
  titles: entries`
    leder; sjef; ingeniør; utvikler; lærer; sykepleier; selger; prosjektleder; konsulent; regnskapsfører; økonom;
    tekniker; snekker; elektriker; servitør; kokk; lagermedarbeider; medarbeider; assistent; koordinator; rådgiver;
    seniorrådgiver; daglig; helsefagarbeider; vernepleier; barnehagelærer; praktikant; lege; advokat; sjåfør;
    montør; butikkmedarbeider; saksbehandler; førstekonsulent; arkitekt; analytiker; lærling; direktør;
    avdelingsleder; skipper; matros`,
  titleEndings: entries`sjef; leder; medarbeider; konsulent; ingeniør; tekniker; assistent; ansvarlig; rådgiver; lærer; mester; pleier; hjelper; utvikler; praktikant`,
  schools: entries`
    universitet; universitetet; høgskole; høgskolen; høyskole; høyskolen; skole; videregående; fagskole;
    folkehøgskole; handelshøyskolen`,
  places: entries`
    norge; oslo; bergen; trondheim; stavanger; drammen; fredrikstad; kristiansand; sandnes; tromsø; sarpsborg;
    skien; ålesund; sandefjord; haugesund; tønsberg; moss; bodø; arendal; hamar; larvik; halden; lillehammer; molde;
    harstad; gjøvik; narvik; alta`,
  consent: entries`jeg samtykker`,
};
