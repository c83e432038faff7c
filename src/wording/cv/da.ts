import { entries } from '../wrapped.ts';
import type { CvWords } from './cv-words.ts';

export const danish: CvWords = {
  documentTitles: entries`cv; levnedsbeskrivelse; curriculum vitae`,
  nameLabels: entries`navn; fulde navn`,
  placeLabels: entries`adresse; bopæl`,
  labels: {
    title: entries`stilling; titel; stillingsbetegnelse`,
    company: entries`arbejdsgiver; virksomhed; firma`,
    dates: entries`periode`,
    institution: entries`uddannelsessted; skole`,
    degree: entries`grad`,
    field: entries`retning; linje`,
    location: entries`sted`,
    tasks: entries`arbejdsopgaver; ansvarsområder; opgaver`,
  },
  headings: {
    summary: entries`resumé; profil; om mig; sammenfatning; kort om mig; profiltekst`,
    work: entries`
      erhvervserfaring; arbejdserfaring; erfaring; ansættelser; beskæftigelse; joberfaring; karriere; praktik`,
    education: entries`uddannelse; uddannelser; studier; uddannelsesbaggrund`,
    skills: entries`
      kompetencer; færdigheder; kvalifikationer; faglige kompetencer; it kompetencer; it kundskaber;
      personlige kompetencer`,
    projects: entries`projekter; udvalgte projekter`,
    certifications: entries`
      kurser; certifikater; certificeringer; kurser og certifikater; efteruddannelse; kurser og efteruddannelse`,
    languages: entries`sprog; sprogkundskaber`,
    awards: entries`priser; udmærkelser; legater; hæder`,
    publications: entries`publikationer`,
    volunteering: entries`frivilligt arbejde; frivillig; tillidshverv; foreningsarbejde`,
    interests: entries`interesser; fritidsinteresser; fritid; fritid og interesser`,
    contact: entries`kontakt; kontaktoplysninger; kontaktinformation`,
    personal: entries`personlige oplysninger; personlige data; øvrigt; andet; øvrige oplysninger; kørekort`,
    references: entries`referencer; anbefalinger`,
  },
  months: [
    entries`januar`,
    entries`februar`,
    entries`marts`,
    entries`april`,
    entries`maj`,
    entries`juni`,
    entries`juli`,
    entries`august`,
    entries`september`,
    entries`oktober`,
    entries`november`,
    entries`december`,
  ],
  present: entries`nuværende; d\.? ?d\.?; nu; i dag; igangværende; dags dato; pågående`,
  since: entries`siden; fra`,
  until: entries`til; til og med`,
  languages: entries`
    dansk; engelsk; tysk; fransk; spansk; svensk; norsk; arabisk; italiensk; russisk; polsk; grønlandsk; færøsk`,
  levels: entries`
    modersmål; flydende; forhandlingsniveau; samtaleniveau; grundlæggende; godt; rutineret; begynder`,
  degrees: entries`
    kandidat; cand merc; cand mag; cand scient; cand jur; cand polyt; cand med; cand psych; cand it; cand oecon;
    cand polit; cand tech; cand merc aud; professionsbachelor; kandidatgrad; hf; hhx; htx; stx; studentereksamen;
    akademiuddannelse; diplomingeniør; civilingeniør; svendebrev; erhvervsuddannelse; erhvervsakademiuddannelse;
    studentereksamen`,
  titles: entries`
    chef; leder; ingeniør; udvikler; lærer; sygeplejerske; sælger; projektleder; konsulent; bogholder;
    regnskabschef; tekniker; tømrer; elektriker; tjener; kok; lagermedarbejder; medarbejder; assistent; koordinator;
    sekretær; praktikant; læge; jurist; pædagog; butiksassistent; montør; chauffør; rådgiver; sagsbehandler;
    analytiker; arkitekt; studentermedhjælper; direktør; afdelingsleder; elev; lærling`,
  titleEndings: entries`chef; leder; medarbejder; konsulent; ingeniør; tekniker; assistent; ansvarlig; rådgiver; lærer; mester; plejerske; hjælper; udvikler; praktikant`,
  schools: entries`
    universitet; universitetet; handelshøjskole; gymnasium; skole; erhvervsakademi; professionshøjskole; højskole;
    handelsskole`,
  places: entries`
    danmark; københavn; aarhus; århus; odense; aalborg; esbjerg; randers; kolding; horsens; vejle; roskilde;
    herning; silkeborg; næstved; fredericia; viborg; køge; holstebro; taastrup; slagelse; hillerød; helsingør;
    sønderborg`,
  consent: entries`jeg giver samtykke`,
};
