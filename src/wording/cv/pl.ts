import { entries } from '../wrapped.ts';
import type { CvWords } from './cv-words.ts';

export const polish: CvWords = {
  documentTitles: entries`życiorys; cv; curriculum vitae`,
  nameLabels: entries`imię i nazwisko; imię; nazwisko`,
  placeLabels: entries`adres; adres zamieszkania; miejsce zamieszkania; miejscowość`,
  labels: {
    title: entries`stanowisko; zajmowane stanowisko`,
    company: entries`firma; pracodawca; nazwa firmy; miejsce pracy`,
    dates: entries`okres; daty`,
    institution: entries`uczelnia; szkoła; nazwa uczelni`,
    field: entries`kierunek; specjalność`,
    location: entries`miejscowość; miasto`,
    tasks: entries`zakres obowiązków; obowiązki; główne obowiązki; osiągnięcia`,
  },
  headings: {
    summary: entries`podsumowanie; podsumowanie zawodowe; profil zawodowy; o mnie; cel zawodowy; profil`,
    work: entries`
      doświadczenie; doświadczenie zawodowe; przebieg kariery; przebieg kariery zawodowej; historia zatrudnienia; zatrudnienie; praktyki; staże;
      staże i praktyki; kariera zawodowa; przebieg pracy zawodowej`,
    education: entries`wykształcenie; edukacja; studia; nauka; wykształcenie i szkolenia`,
    skills: entries`
      umiejętności; umiejętność; kompetencje; kompetencja; kluczowe umiejętności; umiejętności techniczne; dodatkowe umiejętności;
      kwalifikacje; umiejętności i kompetencje; znajomość programów`,
    projects: entries`projekty; projekt; projekty własne; wybrane projekty`,
    certifications: entries`
      certyfikaty; kursy; szkolenia; kursy i szkolenia; szkolenia i certyfikaty; certyfikaty i kursy; uprawnienia`,
    languages: entries`języki; język; języki obce; język obcy; znajomość języków; znajomość języków obcych`,
    awards: entries`nagrody; osiągnięcia; nagrody i wyróżnienia; stypendia; wyróżnienia`,
    publications: entries`publikacje`,
    volunteering: entries`wolontariat; działalność społeczna`,
    interests: entries`zainteresowania; hobby; pasje`,
    contact: entries`kontakt; dane kontaktowe`,
    personal: entries`dane osobowe; informacje dodatkowe; dodatkowe informacje; inne; prawo jazdy`,
    references: entries`referencje`,
  },
  months: [
    entries`styczeń; stycznia; sty`,
    entries`luty; lutego; lut`,
    entries`marzec; marca`,
    entries`kwiecień; kwietnia; kwi; kwie`,
    entries`maj; maja`,
    entries`czerwiec; czerwca; cze; czer; czerw`,
    entries`lipiec; lipca; lip`,
    entries`sierpień; sierpnia; sie; sierp`,
    entries`wrzesień; września; wrz; wrzes`,
    entries`październik; października; paź; paźdz`,
    entries`listopad; listopada; lis; list`,
    entries`grudzień; grudnia; gru; grudz`,
  ],
  present: entries`obecnie; do chwili obecnej; do dziś; teraz; nadal; do teraz`,
  since: entries`od`,
  until: entries`do`,
  languages: entries`
    angielski; niemiecki; francuski; hiszpański; włoski; rosyjski; ukraiński; polski; czeski; niderlandzki;
    szwedzki; norweski; duński; portugalski; chiński; japoński; język angielski; język niemiecki; język polski;
    język francuski; język hiszpański; język rosyjski`,
  levels: entries`
    ojczysty; biegły; biegle; zaawansowany; średniozaawansowany; podstawowy; komunikatywny; język ojczysty; dobry;
    bardzo dobry; płynnie`,
  degrees: entries`
    magister; magister inżynier; mgr; mgr inż; licencjat; inżynier; inż; doktor; technik; matura;
    studia magisterskie; studia licencjackie; studia inżynierskie; studia podyplomowe; świadectwo dojrzałości`,
  titles: entries`
    księgowa; księgowy; kierownik; kierowniczka; specjalista; specjalistka; sprzedawca; kierowca; nauczyciel;
    nauczycielka; programista; programistka; inżynier; magazynier; kasjer; kasjerka; pielęgniarka; pielęgniarz;
    lekarz; asystent; asystentka; dyrektor; analityk; prawnik; operator; mechanik; elektryk; kelner; kelnerka;
    kucharz; stażysta; stażystka; praktykant; praktykantka; koordynator; doradca; przedstawiciel; administrator;
    projektant; grafik; tester; brygadzista; pracownik; sekretarka; rekruter`,
  schools: entries`uniwersytet; politechnika; akademia; szkoła; liceum; technikum; uczelnia`,
  places: entries`
    polska; warszawa; kraków; łódź; wrocław; poznań; gdańsk; szczecin; lublin; katowice; bydgoszcz; białystok;
    gdynia; rzeszów; toruń; kielce; olsztyn; sopot; gliwice`,
  consent: entries`wyrażam zgodę; zgadzam się na przetwarzanie`,
};
