import { CV_WORDS, cvWords } from '../../wording/cv/all.ts';
import { foldInPlace } from '../../wording/fold.ts';
import { wrapped } from '../../wording/wrapped.ts';

/** Words of dates in seven languages, without accents and in lower case; `data/calendar.ts` is all there is to extend. */
export const MONTHS: readonly string[] = [
  'january|januar|janner|jaenner|januari|enero|janvier|janeiro|gennaio|janv|jan|ene|genn|gen',
  'february|februar|februari|febrero|fevrier|fevereiro|febbraio|febbr|febr|febb|fevr|feber|feb|fev',
  'march|marz|maerz|marzo|mars|marco|maart|mrz|mrt|mar',
  'april|abril|avril|aprile|apr|abr|avr',
  'may|mai|mayo|maio|maggio|mei|magg|mag',
  'june|juni|junio|juin|junho|giugno|jun|giu',
  'july|juli|julio|juillet|julho|luglio|juil|jul|lug',
  'august|agosto|aout|augustus|aug|ago|agt',
  'september|septiembre|setiembre|septembre|setembro|settembre|sept|sett|sep|set',
  'october|oktober|octubre|octobre|outubro|ottobre|oct|okt|out|ott',
  'november|noviembre|novembre|novembro|nov',
  'december|dezember|diciembre|decembre|dezembro|dicembre|dec|dez|dic',
];

export const SEASONS = wrapped`
  spring|summer|autumn|fall|winter|fruhling|fruhjahr|sommer|herbst|primavera|verano|otono|invierno|printemps|ete|
  automne|hiver|verao|outono|inverno|estate|autunno|lente|zomer|herfst|wintersemester|sommersemester|wise|sose|ws|
  ss|q[1-4]|[1-4]q|t[1-4]|early|mid|late|anfang|mitte|ende|principios de|finales de|debut|fin|inizio|fine|begin|
  eind|semester|h[12]|[1-4](?:\.|º|°|st|nd|rd|th|er|e|o)? ?(?:quartal|quarter|trimestre|trimester|semestre|semester|
  kwartaal|halbjahr)`;

export const PRESENT = wrapped`
  present|presente|presently|current|currently|now|today|ongoing|to date|till date|till now|until now|date|
  in progress|heute|jetzt|aktuell|laufend|gegenwart|gegenwartig|derzeit|zurzeit|la actualidad|actualidad|
  actualmente|actual|hoy|en curso|la fecha|el presente|aujourd'hui|ce jour|en cours|maintenant|actuel|actuellement|
  nos jours|a ce jour|atual|atualmente|o momento|o presente|hoje|em curso|ao presente|o momento atual|oggi|attuale|
  attualmente|in corso|ad oggi|tuttora|heden|nu|momenteel|huidig|lopend|vandaag|dato|bis dato|fortlaufend|andauernd|
  up to date|uptodate|up to now|up to present|as on date|as of date|as of now|continuing|continue|continued|contd|
  tilldate|till today|till present|present date|current date|so far|hasta hoy|la presente fecha|a hoje|corrente|
  fino ad oggi|doorlopend|on going|still employed`;

/** Words beside a date that has not come yet. */
export const EXPECTED = wrapped`
  expected(?: graduation)?|anticipated(?: graduation)?|estimated|projected|(?:voraussichtlich(?:er)?|voraussichtl\.|
  vsl\.)(?: abschluss)?|geplant|pr[ée]vue?|
  previst[oa]|esperad[oa]|verwacht`;

/** Words before a date that begins something that goes on. */
export const SINCE = 'since|from|starting|seit|ab|von|desde|depuis|a partir de|des|dal|da|sinds|vanaf|van|del';

export const WEEKS = 'kw|calendar week|week|woche|kalenderwoche|semaine|semana|settimana';

/** Words behind a date that begins something that goes on. */
export const ONWARDS = 'onwards?|en adelante|em diante|in avanti';

/** Words before the date at which something ended. */
export const UNTIL = wrapped`
  until|till|to|through|thru|up to|bis|bis zum|hasta|al|a|jusqu'a|jusqu'en|au|ate|ao|fino al|fino a|tot|t/m|
  tot en met`;

const more = (kind: 'present' | 'since' | 'until'): string => cvWords(kind).map(foldInPlace).join('|');

/** The same with the languages that have a file of their own. */
export const ALL_MONTHS: readonly string[] = MONTHS.map((names, at) =>
  [names, ...Object.values(CV_WORDS).flatMap(({ months }) => (months[at] ?? []).map(foldInPlace))].join('|'),
);
export const ALL_PRESENT = `${PRESENT}|${more('present')}`;
export const ALL_SINCE = `${SINCE}|${more('since')}`;
export const ALL_UNTIL = `${UNTIL}|${more('until')}`;

/** Single words that dates are made of. */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.flatMap((names) => names.split('|')),
  ...[SEASONS, PRESENT, SINCE, UNTIL].flatMap((table) => table.split(/[| ]/)),
  ...'expected anticipated graduation year years month months period duration'.split(' '),
]);
