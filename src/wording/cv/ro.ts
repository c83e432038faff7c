import { entries } from '../wrapped.ts';
import type { CvWords } from './cv-words.ts';

export const romanian: CvWords = {
  documentTitles: entries`curriculum vitae; cv`,
  nameLabels: entries`nume și prenume; nume; prenume; numele și prenumele`,
  placeLabels: entries`adresa; adresă; domiciliu; localitate`,
  labels: {
    title: entries`funcția; funcţia; post; postul ocupat; funcția ocupată; funcția sau postul ocupat; poziție`,
    company: entries`angajator; companie; firma; numele angajatorului; numele și adresa angajatorului`,
    dates: entries`perioada; perioadă`,
    institution: entries`instituție; universitatea; numele instituției`,
    degree: entries`calificarea; calificarea diploma obținută`,
    field: entries`specializarea; domeniul`,
    location: entries`localitatea; oraș; locația`,
    tasks: entries`responsabilități; activități și responsabilități principale; atribuții; principalele activități`,
  },
  headings: {
    summary: entries`despre mine; profil; rezumat; obiectiv; obiectiv profesional; profil profesional`,
    work: entries`
      experiență; experiență profesională; experiența profesională; locuri de muncă; istoric profesional;
      experiență de lucru; stagii; activitate profesională`,
    education: entries`
      educație; studii; formare; educație și formare; educație și formare profesională; formare profesională`,
    skills: entries`
      competențe; competență; abilitate; abilități; aptitudini; competențe digitale; aptitudini și competențe; cunoștințe;
      competențe tehnice; competențe profesionale; competențe personale; abilități și competențe`,
    projects: entries`proiecte; proiect; proiecte personale`,
    certifications: entries`
      certificări; cursuri; certificate; cursuri și certificări; diplome și certificate; traininguri; atestate`,
    languages: entries`limbi; limba; limbi străine; competențe lingvistice; limbi vorbite; limbi cunoscute`,
    awards: entries`premii; realizări; distincții; burse; premii și distincții`,
    publications: entries`publicații`,
    volunteering: entries`voluntariat; activități de voluntariat; activități extracurriculare`,
    interests: entries`interese; hobby uri; pasiuni; hobbyuri; interese personale`,
    contact: entries`contact; date de contact`,
    personal: entries`
      informații personale; date personale; informații suplimentare; alte informații; permis de conducere`,
    references: entries`referințe; recomandări`,
  },
  months: [
    entries`ianuarie`,
    entries`februarie`,
    entries`martie`,
    entries`aprilie`,
    entries`mai`,
    entries`iunie; iun`,
    entries`iulie; iul`,
    entries`august`,
    entries`septembrie`,
    entries`octombrie`,
    entries`noiembrie; noi`,
    entries`decembrie`,
  ],
  present: entries`prezent; în prezent; azi; actual; până în prezent; curent`,
  since: entries`din; de la; începând cu`,
  until: entries`până la; până în; la`,
  languages: entries`
    engleză; germană; franceză; spaniolă; italiană; rusă; română; maghiară; ucraineană; engleza; germana; franceza;
    romana; limba engleză; limba română; limba franceză; limba germană`,
  levels: entries`
    limba maternă; fluent; avansat; mediu; începător; de bază; nativ; bine; foarte bine; satisfăcător`,
  degrees: entries`
    licență; licențiat; masterat; doctorat; bacalaureat; inginer; diplomă de licență; diplomă de inginer;
    diplomă de bacalaureat; studii postuniversitare; postliceală`,
  titles: entries`
    contabil; contabilă; manager; specialist; vânzător; șofer; profesor; profesoară; programator; inginer;
    gestionar; casier; casieră; asistent; asistentă; medic; director; analist; avocat; operator; mecanic;
    electrician; ospătar; chelner; bucătar; stagiar; coordonator; consilier; consultant; reprezentant;
    administrator; tehnician; muncitor; recepționer; învățătoare; educatoare; economist; jurist; farmacist;
    arhitect; dezvoltator`,
  schools: entries`
    universitatea; universitate; academia; colegiul; liceul; școala; facultatea; politehnica; institutul; grupul`,
  places: entries`
    românia; bucurești; cluj-napoca; cluj; timișoara; iași; constanța; craiova; brașov; galați; ploiești; oradea;
    brăila; arad; pitești; sibiu; bacău; târgu mureș; baia mare; buzău; suceava; moldova; chișinău`,
  consent: entries`sunt de acord cu prelucrarea`,
};
