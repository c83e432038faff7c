import { entries } from '../wrapped.ts';
import type { CvWords } from './cv-words.ts';

export const czech: CvWords = {
  documentTitles: entries`životopis; strukturovaný životopis; profesní životopis; curriculum vitae`,
  nameLabels: entries`jméno a příjmení; jméno`,
  placeLabels: entries`adresa; bydliště; trvalé bydliště`,
  labels: {
    title: entries`pozice; pracovní pozice; funkce`,
    company: entries`zaměstnavatel; firma; společnost; název firmy`,
    dates: entries`období; od do`,
    institution: entries`škola; název školy`,
    field: entries`obor; studijní obor`,
    location: entries`místo; město`,
    tasks: entries`náplň práce; pracovní náplň; hlavní náplň práce; odpovědnosti`,
  },
  headings: {
    summary: entries`o mně; profil; shrnutí; profesní profil; kariérní cíl; cíl`,
    work: entries`
      pracovní zkušenosti; pracovní zkušenost; profesní praxe; profesní kariéra; pracovní historie; praxe; zaměstnání; pracovní praxe; zkušenosti; profesní zkušenosti; odborná praxe;
      přehled praxe; průběh zaměstnání`,
    education: entries`vzdělání; studium; vzdělávání; dosažené vzdělání`,
    skills: entries`
      dovednosti; dovednost; znalosti; schopnosti; znalosti a dovednosti; odborné znalosti; počítačové znalosti; znalosti pc;
      dovednosti a znalosti`,
    projects: entries`projekty; projekt; vybrané projekty`,
    certifications: entries`certifikáty; kurzy; školení; kurzy a školení; kurzy a certifikáty; certifikace; osvědčení`,
    languages: entries`jazyky; jazyk; jazykové znalosti; jazykové dovednosti; cizí jazyky`,
    awards: entries`ocenění; úspěchy; stipendia`,
    publications: entries`publikace`,
    volunteering: entries`dobrovolnictví; dobrovolnická činnost`,
    interests: entries`zájmy; koníčky; záliby; volný čas`,
    contact: entries`kontakt; kontaktní údaje`,
    personal: entries`osobní údaje; další informace; ostatní; doplňující informace; řidičský průkaz`,
    references: entries`reference`,
  },
  months: [
    entries`leden; ledna; led`,
    entries`únor; února; úno`,
    entries`březen; března; bře; břez`,
    entries`duben; dubna; dub`,
    entries`květen; května; kvě`,
    entries`červen; června; čvn`,
    entries`červenec; července; čvc`,
    entries`srpen; srpna; srp`,
    entries`září; zář`,
    entries`říjen; října; říj`,
    entries`listopad; listopadu`,
    entries`prosinec; prosince; pro`,
  ],
  present: entries`současnost; dosud; doposud; nyní; dnes; současnosti`,
  since: entries`od`,
  until: entries`do; až`,
  languages: entries`
    angličtina; němčina; francouzština; španělština; ruština; čeština; slovenština; italština; polština;
    ukrajinština; anglický jazyk; německý jazyk; český jazyk`,
  levels: entries`
    rodilý mluvčí; mateřský jazyk; plynně; pokročilý; mírně pokročilý; středně pokročilý; základní; začátečník;
    aktivně; pasivně; výborně`,
  degrees: entries`
    inženýr; ing; bakalář; bc; magistr; mgr; doktor; maturita; výuční list; mudr; judr; rndr; phdr; dis; vyučen;
    středoškolské vzdělání; vysokoškolské vzdělání`,
  titles: entries`
    nákupčí; pracovník; pracovnice; účetní; vedoucí; specialista; specialistka; prodavač; prodavačka; řidič; učitel; učitelka; programátor;
    programátorka; inženýr; skladník; pokladní; sestra; lékař; lékařka; asistent; asistentka; ředitel; ředitelka;
    analytik; právník; operátor; mechanik; elektrikář; číšník; servírka; kuchař; kuchařka; stážista; stážistka;
    koordinátor; poradce; zástupce; administrátor; technik; mistr; konzultant; konstruktér; vývojář; referent;
    referentka; dělník`,
  schools: entries`univerzita; vysoká; škola; gymnázium; fakulta; učiliště; akademie; průmyslová`,
  places: entries`
    česko; česká republika; praha; brno; ostrava; plzeň; liberec; olomouc; české budějovice; hradec králové;
    pardubice; zlín; havířov; kladno; most; opava; jihlava; karlovy vary; slovensko; bratislava; košice`,
  consent: entries`souhlasím se zpracováním; uděluji souhlas`,
};
