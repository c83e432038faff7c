import { leavesOf } from '../persona-leaves.ts';
import { type Rule, issue } from './reading.ts';
import { findPhrases, fold, patternOf, phrasePattern, quoteList } from './text.ts';
import { lexicons } from './lexicon/lexicons.ts';

/** Words that everybody uses say nothing about anybody; one is a matter of taste, two in one text weaken it. Names of skills and employers are none. */
export const buzzword: Rule = ({ passages, content }) => passages.flatMap(({ text, field, lexicon, kind }) => {
  if (!lexicon || (kind === 'other' && field.startsWith('interests'))) return [];
  const names = fold([...content.skills, ...content.workHistory.map(({ company }) => company), ...content.certifications.map(({ name }) => name)].join(' | '));
  const quotes = distinct(findPhrases(text, patternOf(lexicon.buzzwords)).map(({ quote }) => quote).filter((quote) => !names.includes(fold(quote))));
  if (!quotes.length) return [];
  return [issue('text.buzzword', field, quotes.length > 1 ? 'medium' : 'low',
    `Everybody writes ${quoteList(quotes.slice(0, 4))}: replace ${quotes.length > 1 ? 'them' : 'it'} by what you did that shows it, or leave ${quotes.length > 1 ? 'them' : 'it'} out.`, quotes[0])];
});

const distinct = (quotes: string[]): string[] => [...new Map(quotes.map((quote) => [fold(quote), quote])).values()];

const sample = phrasePattern(Object.values(lexicons).flatMap((lexicon) => lexicon.placeholders));
const sampleValues = new Set(Object.values(lexicons).flatMap((lexicon) => lexicon.placeholderValues).map(fold));

/** Marks of a gap to fill: brackets around words, blanks, a letter in place of a number. */
const MARKS: readonly RegExp[] = [
  /(?<!\S)\[(?!\d+\]|x\]|\s*\]|https?:|…|\.\.\.)[^\][]{2,60}\](?!\()/iu,
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|%[A-Z_]{3,}%/u,
  /<(?!https?:|mailto:|\/?(?:b|i|em|strong|u|br|p|a|ul|li|ol)\b)\p{L}[\p{L}\s'_-]{2,40}>/iu,
  /\bTODO\b|\bFIXME\b|\bTBD\b|(?:^|\s)(?:à|A) COMPLÉTER|\bPOR COMPLETAR\b/u,
  /_{3,}|\?{3,}|(?<![\p{L}\d])[xX]{3,}(?![\p{L}\d])|(?<![\p{L}\d])(?:[XY]|XX|xx) ?%|[$€£] ?(?:X{1,3}|x{2,3})(?![\p{L}])|(?<![\p{L}\d])(?:X{1,2}|N) (?:years|months|members|team|sites|hours|Monate|Mitarbeiter|Stunden|meses|horas|mois|heures|collaborateurs|people|users|clients|projects|Jahre|Jahren|Personen|Kunden|años|personas|clientes|ans|personnes|clients)(?!\p{L})/u,
  /(?<!\p{L})(?:MM|TT|DD|JJ|mm)[/.-](?:YYYY|JJJJ|AAAA|YY|yyyy)(?!\p{L})|(?<!\p{L})(?:YYYY|JJJJ|AAAA)(?!\p{L})|\b20XX\b|\b00\/0000\b/u,
];

/** Orders to the writer, on folded text: "insert your … here", "hier bitte … einfügen", "escriba aquí …". */
const ORDERS: readonly RegExp[] = [
  /^[\s.\u2026_?-]+$/,
  /^(?:bullet(?: point)?|achievement|responsibility|duty|task|skill|item|text|logro|tarea|funcion|habilidad|texto|aufgabe|erfolg|punkt|kenntnis|tatigkeit|tache|mission|realisation|competence|texte)s? ?(?:#|no\.?|nr\.?)? ?\d{1,2}[.:]?$/,
  /\b(?:describe|list|explain|insert|enter|summari[sz]e|mention)\b[^.]{0,40}\b(?:you|your)\b|^(?:add|describe|insert|enter) (?:a |an |the |some |more )?(?:achievements?|results?|details?|text|descriptions?|duties|responsibilities)\b/,
  /^(?:anadir|anade|agregar|insertar|escribir|describir|completar|rellenar|indicar) (?:(?:tu|tus|su|sus|los|las|el|la|un|una|mas) )?(?:logros?|texto|descripcion|tareas|funciones|puesto|empresa|datos|resultados?)\b/,
  /^(?:ajouter|inserer|decrire|completer|renseigner|indiquer) (?:(?:votre|vos|les|la|le|une?|des|mes) )?(?:realisations?|texte|description|missions|taches|poste|entreprise|resultats?)\b/,
  /\b(?:insert|add|enter|type|write|put|list|describe|fill in|replace|paste)\b[^.]{0,60}\bhere\b|\b(?:goes|go) here\b|\breplace (?:this|with your)\b|\bplease (?:fill|add|insert|complete|describe)\b/,
  /\bhier\b[^.]{0,60}\b(?:einfugen|eintragen|eingeben|erganzen|ausfullen|beschreiben|angeben|nennen|einsetzen|hinzufugen)\b|\bbitte\b[^.]{0,60}\b(?:einfugen|eintragen|erganzen|ausfullen|einsetzen)\b/,
  /\b(?:inserte|insertar|inserta|escriba|escribir|escribe|anada|anadir|agregue|agregar|introduzca|introducir|describa|describir|ponga|poner|rellene|rellenar|complete|completar|indique)\b[^.]{0,60}\baqui\b|\baqui (?:va|van|tu|su|sus|tus)\b/,
  /\b(?:inserer|inserez|saisir|saisissez|decrire|decrivez|ajouter|ajoutez|ecrire|ecrivez|indiquer|indiquez|completer|completez|mettre|mettez|renseigner|renseignez)\b[^.]{0,60}\bici\b|\bici (?:votre|vos|ton|tes)\b/,
];

/** Addresses of the web and of mail, dates and keys are no texts. */
const UNWRITTEN = /^(?:links|email)|url$|(?:key|date)$|^sections\[\d+\]\.title/;

function orderIn(text: string): string | undefined {
  const match = ORDERS.map((order) => fold(text).match(order)).find((found) => found !== null);
  return match ? text.slice(match.index, (match.index ?? 0) + match[0].length) : undefined;
}

/** Text of a template that was never replaced; a reader stops there. Looks at every value, not at prose alone. */
export const placeholder: Rule = ({ content }) => leavesOf(content).filter(({ field }) => !UNWRITTEN.test(field)).flatMap(({ field, text }) => {
  const quote = findPhrases(text, sample)[0]?.quote ?? MARKS.flatMap((mark) => text.match(mark)?.[0] ?? [])[0] ?? orderIn(text)
    ?? (sampleValues.has(fold(text.trim()).replace(/[.:]$/, '')) && !/^(?:skills|interests|languages)/.test(field) ? text : undefined);
  return quote ? [issue('text.placeholder', field, 'high', `“${quote.trim()}” is sample text of a template: replace it by your own or delete it.`, quote)] : [];
});
