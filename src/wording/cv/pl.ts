import type { CvWords } from './cv-words.ts';

export const polish: CvWords = {
  headings: {
    summary: 'podsumowanie|podsumowanie zawodowe|profil zawodowy|o mnie|cel zawodowy|profil',
    work: 'doświadczenie|doświadczenie zawodowe|przebieg kariery|historia zatrudnienia|zatrudnienie|praktyki|staże|staże i praktyki|kariera zawodowa|przebieg pracy zawodowej',
    education: 'wykształcenie|edukacja|studia|nauka|wykształcenie i szkolenia',
    skills:
      'umiejętności|kompetencje|kluczowe umiejętności|umiejętności techniczne|dodatkowe umiejętności|kwalifikacje|umiejętności i kompetencje|znajomość programów',
    projects: 'projekty|projekty własne|wybrane projekty',
    certifications:
      'certyfikaty|kursy|szkolenia|kursy i szkolenia|szkolenia i certyfikaty|certyfikaty i kursy|uprawnienia',
    languages: 'języki|języki obce|znajomość języków|znajomość języków obcych',
    awards: 'nagrody|osiągnięcia|nagrody i wyróżnienia|stypendia|wyróżnienia',
    publications: 'publikacje',
    volunteering: 'wolontariat|działalność społeczna',
    interests: 'zainteresowania|hobby|pasje',
    contact: 'kontakt|dane kontaktowe',
    personal: 'dane osobowe|informacje dodatkowe|dodatkowe informacje|inne|prawo jazdy',
    references: 'referencje',
  },
  months: [
    'styczeń|stycznia',
    'luty|lutego',
    'marzec|marca',
    'kwiecień|kwietnia',
    'maj|maja',
    'czerwiec|czerwca',
    'lipiec|lipca',
    'sierpień|sierpnia',
    'wrzesień|września',
    'październik|października',
    'listopad|listopada',
    'grudzień|grudnia',
  ],
  present: 'obecnie|do chwili obecnej|do dziś|teraz|nadal|do teraz',
  since: 'od',
  until: 'do',
  languages:
    'angielski|niemiecki|francuski|hiszpański|włoski|rosyjski|ukraiński|polski|czeski|niderlandzki|szwedzki|norweski|duński|portugalski|chiński|japoński|język angielski|język niemiecki|język polski|język francuski|język hiszpański|język rosyjski',
  levels:
    'ojczysty|biegły|biegle|zaawansowany|średniozaawansowany|podstawowy|komunikatywny|język ojczysty|dobry|bardzo dobry|płynnie',
  degrees:
    'magister|magister inżynier|mgr|mgr inż|licencjat|inżynier|inż|doktor|technik|matura|studia magisterskie|studia licencjackie|studia inżynierskie|studia podyplomowe|świadectwo dojrzałości',
  titles:
    'księgowa|księgowy|kierownik|kierowniczka|specjalista|specjalistka|sprzedawca|kierowca|nauczyciel|nauczycielka|programista|programistka|inżynier|magazynier|kasjer|kasjerka|pielęgniarka|pielęgniarz|lekarz|asystent|asystentka|dyrektor|analityk|prawnik|operator|mechanik|elektryk|kelner|kelnerka|kucharz|stażysta|stażystka|praktykant|praktykantka|koordynator|doradca|przedstawiciel|administrator|projektant|grafik|tester|brygadzista|pracownik|sekretarka|rekruter',
  schools: 'uniwersytet|politechnika|akademia|szkoła|liceum|technikum|uczelnia',
  places:
    'polska|warszawa|kraków|łódź|wrocław|poznań|gdańsk|szczecin|lublin|katowice|bydgoszcz|białystok|gdynia|rzeszów|toruń|kielce|olsztyn|sopot|gliwice',
  small: 'i|w|z|na|do|dla|oraz|od|się|przy|pracy|doświadczenie|wykształcenie|umiejętności|języki',
  consent: 'wyrażam zgodę|zgadzam się na przetwarzanie',
};
