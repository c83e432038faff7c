import type { CvWords } from './cv-words.ts';

export const romanian: CvWords = {
  headings: {
    summary: 'despre mine|profil|rezumat|obiectiv|obiectiv profesional|profil profesional',
    work: 'experiență|experiență profesională|experiența profesională|locuri de muncă|istoric profesional|experiență de lucru|stagii|activitate profesională',
    education: 'educație|studii|formare|educație și formare|educație și formare profesională|formare profesională',
    skills:
      'competențe|abilități|aptitudini|competențe digitale|aptitudini și competențe|cunoștințe|competențe tehnice|competențe profesionale|competențe personale|abilități și competențe',
    projects: 'proiecte|proiecte personale',
    certifications:
      'certificări|cursuri|certificate|cursuri și certificări|diplome și certificate|traininguri|atestate',
    languages: 'limbi|limbi străine|competențe lingvistice|limbi vorbite|limbi cunoscute',
    awards: 'premii|realizări|distincții|burse|premii și distincții',
    publications: 'publicații',
    volunteering: 'voluntariat|activități de voluntariat|activități extracurriculare',
    interests: 'interese|hobby uri|pasiuni|hobbyuri|interese personale',
    contact: 'contact|date de contact',
    personal: 'informații personale|date personale|informații suplimentare|alte informații|permis de conducere',
    references: 'referințe|recomandări',
  },
  months: [
    'ianuarie',
    'februarie',
    'martie',
    'aprilie',
    'mai',
    'iunie|iun',
    'iulie|iul',
    'august',
    'septembrie',
    'octombrie',
    'noiembrie',
    'decembrie',
  ],
  present: 'prezent|în prezent|azi|actual|până în prezent|curent',
  since: 'din|de la|începând cu',
  until: 'până la|până în|la',
  languages:
    'engleză|germană|franceză|spaniolă|italiană|rusă|română|maghiară|ucraineană|engleza|germana|franceza|romana|limba engleză|limba română|limba franceză|limba germană',
  levels: 'limba maternă|fluent|avansat|mediu|începător|de bază|nativ|bine|foarte bine|satisfăcător',
  degrees:
    'licență|licențiat|masterat|doctorat|bacalaureat|inginer|diplomă de licență|diplomă de inginer|diplomă de bacalaureat|studii postuniversitare|postliceală',
  titles:
    'contabil|contabilă|manager|specialist|vânzător|șofer|profesor|profesoară|programator|inginer|gestionar|casier|casieră|asistent|asistentă|medic|director|analist|avocat|operator|mecanic|electrician|ospătar|chelner|bucătar|stagiar|coordonator|consilier|consultant|reprezentant|administrator|tehnician|muncitor|recepționer|învățătoare|educatoare|economist|jurist|farmacist|arhitect|dezvoltator',
  schools: 'universitatea|universitate|academia|colegiul|liceul|școala|facultatea|politehnica|institutul|grupul',
  places:
    'românia|bucurești|cluj-napoca|cluj|timișoara|iași|constanța|craiova|brașov|galați|ploiești|oradea|brăila|arad|pitești|sibiu|bacău|târgu mureș|baia mare|buzău|suceava|moldova|chișinău',
  small: 'și|în|de|la|cu|pentru|din|sunt|am|experiență|educație|limbi|competențe|pe|care',
  consent: 'sunt de acord cu prelucrarea',
};
