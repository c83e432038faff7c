import type { CvWords } from './cv-words.ts';

export const czech: CvWords = {
  headings: {
    summary: 'o mně|profil|shrnutí|profesní profil|kariérní cíl|cíl',
    work: 'pracovní zkušenosti|praxe|zaměstnání|pracovní praxe|zkušenosti|profesní zkušenosti|odborná praxe|přehled praxe|průběh zaměstnání',
    education: 'vzdělání|studium|vzdělávání|dosažené vzdělání',
    skills:
      'dovednosti|znalosti|schopnosti|znalosti a dovednosti|odborné znalosti|počítačové znalosti|znalosti pc|dovednosti a znalosti',
    projects: 'projekty|vybrané projekty',
    certifications: 'certifikáty|kurzy|školení|kurzy a školení|kurzy a certifikáty|certifikace|osvědčení',
    languages: 'jazyky|jazykové znalosti|jazykové dovednosti|cizí jazyky',
    awards: 'ocenění|úspěchy|stipendia',
    publications: 'publikace',
    volunteering: 'dobrovolnictví|dobrovolnická činnost',
    interests: 'zájmy|koníčky|záliby|volný čas',
    contact: 'kontakt|kontaktní údaje',
    personal: 'osobní údaje|další informace|ostatní|doplňující informace|řidičský průkaz',
    references: 'reference',
  },
  months: [
    'leden|ledna',
    'únor|února',
    'březen|března',
    'duben|dubna',
    'květen|května',
    'červen|června',
    'červenec|července',
    'srpen|srpna',
    'září',
    'říjen|října',
    'listopad|listopadu',
    'prosinec|prosince',
  ],
  present: 'současnost|dosud|doposud|nyní|dnes|současnosti',
  since: 'od',
  until: 'do|až',
  languages:
    'angličtina|němčina|francouzština|španělština|ruština|čeština|slovenština|italština|polština|ukrajinština|anglický jazyk|německý jazyk|český jazyk',
  levels:
    'rodilý mluvčí|mateřský jazyk|plynně|pokročilý|mírně pokročilý|středně pokročilý|základní|začátečník|aktivně|pasivně|výborně',
  degrees:
    'inženýr|ing|bakalář|bc|magistr|mgr|doktor|maturita|výuční list|mudr|judr|rndr|phdr|dis|vyučen|středoškolské vzdělání|vysokoškolské vzdělání',
  titles:
    'účetní|vedoucí|specialista|specialistka|prodavač|prodavačka|řidič|učitel|učitelka|programátor|programátorka|inženýr|skladník|pokladní|sestra|lékař|lékařka|asistent|asistentka|ředitel|ředitelka|analytik|právník|operátor|mechanik|elektrikář|číšník|servírka|kuchař|kuchařka|stážista|stážistka|koordinátor|poradce|zástupce|administrátor|technik|mistr|konzultant|konstruktér|vývojář|referent|referentka|dělník',
  schools: 'univerzita|vysoká|škola|gymnázium|fakulta|učiliště|akademie|průmyslová',
  places:
    'česko|česká republika|praha|brno|ostrava|plzeň|liberec|olomouc|české budějovice|hradec králové|pardubice|zlín|havířov|kladno|most|opava|jihlava|karlovy vary|slovensko|bratislava|košice',
  small: 'a|v|na|se|do|pro|od|při|jsem|praxe|vzdělání|jazyky|dovednosti|nebo',
  consent: 'souhlasím se zpracováním|uděluji souhlas',
};
