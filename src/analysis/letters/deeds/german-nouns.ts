import { wordList, pattern } from '../../../wording/wrapped.ts';

/** Ends of nouns by gender; a compound has that of its last part. */
const ENDS = {
  die: wordList`
    ung heit keit schaft ion tät ik enz anz quote zeit rate datenbank anlage station küche klasse filiale software
    plattform website webseite app kampagne abteilung gruppe schicht flotte linie stelle pflege planung analyse marge
    dauer fluktuation nachfrage produktion akte kasse karte stadt praxis buchhaltung reise schule hotline wunde
    baustelle
    werkstatt tour ware miete steuer prüfung lohnabrechnung abrechnung inventur logistik technik bilanz leitung
    maschine`,
  den: wordList`
    prozess umsatz ausschuss abschluss krankenstand stand bestand bericht fuhrpark park einkauf verkauf vertrieb einsatz
    verbrauch aufwand aufbau ausbau umbau abbau betrieb bau umzug ablauf absatz anteil ertrag gewinn verlust verlauf
    plan dienst markt shop laden service bereich wert kurs workshop unterricht standort lagerbestand haushalt etat
    kundenstamm stamm export import versand test auftrag vertrag antrag rückstand schaden abfall verschnitt`,
  das: wordList`
    team projekt budget lager system konzept netzwerk labor portfolio programm sortiment menü verfahren werkzeug modell
    board archiv ergebnis angebot volumen wachstum gerät werk haus amt zentrum training seminar schema tool chen`,
};

type Article = keyof typeof ENDS;
const LONGEST_FIRST = Object.entries(ENDS)
  .flatMap(([article, ends]) => ends.map((end) => ({ article: article as Article, end })))
  .toSorted((a, b) => b.end.length - a.end.length);

/** The article of a noun in the accusative singular, null where its end does not tell. */
export const articleOf = (noun: string): Article | null =>
  LONGEST_FIRST.find(({ end }) => noun.toLowerCase().endsWith(end))?.article ?? null;

const INDEFINITE: Record<Article, string> = { die: 'eine', den: 'einen', das: 'ein' };
/** Of these there are several, so that one is one of them. */
const ONE_OF_SEVERAL = pattern(
  'i',
)`(?:team|projekt|budget|gruppe|abteilung|schicht|konzept|system|tool|programm|portfolio|workshop|datenbank|
    software|plattform|app|kampagne|netzwerk)$`;
/** A noun phrase that has what it needs: a determiner, a number, a preposition. */
const COMPLETE = pattern(
  'i',
)`^(?:\d|d(?:en|ie|as|er|em)\b|ein|kein|all|mehr|über|rund|etwa|circa|ca\.|bis|jede|(?:jähr|täg|monat|
    wöchent)lich|mein|unser|sämt|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|für|mit|von|in|im|am|an|
    auf|bei|zu[rm]?|durch|nach|aus|unter|vor|gemeinsam|erfolgreich|eigen|selbst)`;
const ADJECTIVE = /^(\p{L}+?)(e|es|en|er)\s(?=(\p{Lu}\p{L}+))/u;

/**
 * An object as a sentence needs it: with an article where a telegram leaves it out, the adjective in lower case. Null
 * where it cannot be told whether one is missing.
 */
export function objectOf(phrase: string): string | null {
  if (COMPLETE.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const adjective = ADJECTIVE.exec(phrase);
  if (adjective) {
    const [, stem = '', end = '', noun = ''] = adjective;
    const rest = `${stem.toLowerCase()}${end}${phrase.slice(stem.length + end.length)}`;
    const article = articleOf(noun);
    if (end === 'es') return `ein ${rest}`;
    if (end === 'en' && article === 'den') return `einen ${rest}`;
    return end === 'e' && article === 'die' ? `eine ${rest}` : rest;
  }
  const [noun = ''] = phrase.split(/[\s,]/, 1);
  if (!/^\p{Lu}/u.test(noun)) return phrase;
  if (/(?:kosten|zeiten|mitarbeitende|leute|personen)$/i.test(noun))
    return `${/kosten|zeiten/i.test(noun) ? 'die ' : ''}${phrase}`;
  const article = articleOf(noun);
  if (article) return `${ONE_OF_SEVERAL.test(noun) ? INDEFINITE[article] : article} ${phrase}`;
  // most plurals need no article
  return /(?:en|er|e|n|s)$/.test(noun) ? phrase : null;
}
