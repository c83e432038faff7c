import { oneOf, pattern } from '../../../wording/wrapped.ts';
/** Marks of a gap to fill: brackets around words, blanks, a letter in place of a number. */
export const gapMarks: readonly RegExp[] = [
  /(?<!\S)\[(?!\d+\]|x\]|\s*\]|https?:|…|\.\.\.)[^\][]{2,60}\](?!\()/iu,
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|%[A-Z_]{3,}%/u,
  /<(?!https?:|mailto:|\/?(?:b|i|em|strong|u|br|p|a|ul|li|ol)\b)\p{L}[\p{L}\s'_-]{2,40}>/iu,
  /\bTODO\b|\bFIXME\b|\bTBD\b|(?:^|\s)(?:à|A) COMPLÉTER|\bPOR COMPLETAR\b/u,
  pattern('u')`${oneOf`
  _{3,}; \?{3,}; (?<![\p{L}\d])[xX]{3,}(?![\p{L}\d]); (?<![\p{L}\d])(?:[XY]|XX|xx) ?%
  [$€£] ?(?:X{1,3}|x{2,3})(?![\p{L}])
  (?<![\p{L}\d])(?:X{1,2}|N) (?:years|months|members|team|sites|hours|Monate|Mitarbeiter|Stunden|meses|horas|mois|heures|collaborateurs|people|users|clients|projects|Jahre|Jahren|Personen|Kunden|años|personas|clientes|ans|personnes|clients)(?!\p{L})
`}`,
  pattern('u')`${oneOf`
  (?<!\p{L})(?:MM|TT|DD|JJ|mm)[/.-](?:YYYY|JJJJ|AAAA|YY|yyyy)(?!\p{L})
  (?<!\p{L})(?:YYYY|JJJJ|AAAA)(?!\p{L}); \b20XX\b; \b00\/0000\b
`}`,
];

/** Orders to the writer, on folded text: "insert your … here", "hier bitte … einfügen", "escriba aquí …". */
export const writerOrders: readonly RegExp[] = [
  /^[\s.\u2026_?-]+$/,
  pattern()`^(?:${oneOf`
  bullet(?: point)?; achievement; responsibility; duty; task; skill; item; text; logro; tarea; funcion
  habilidad; texto; aufgabe; erfolg; punkt; kenntnis; tatigkeit; tache; mission; realisation; competence
  texte
`})s? ?(?:#|no\.?|nr\.?)? ?\d{1,2}[.:]?$`,
  pattern()`${oneOf`
  \b(?:describe|list|explain|insert|enter|summari[sz]e|mention)\b[^.]{0,40}\b(?:you|your)\b
  ^(?:add|describe|insert|enter) (?:a |an |the |some |more )?(?:achievements?|results?|details?|text|descriptions?|duties|responsibilities)\b
`}`,
  pattern()`^(?:${oneOf`
  anadir; anade; agregar; insertar; escribir; describir; completar; rellenar; indicar
`}) (?:(?:tu|tus|su|sus|los|las|el|la|un|una|mas) )?(?:${oneOf`
  logros?; texto; descripcion; tareas; funciones; puesto; empresa; datos; resultados?
`})\b`,
  pattern()`^(?:${oneOf`
  ajouter; inserer; decrire; completer; renseigner; indiquer
`}) (?:(?:votre|vos|les|la|le|une?|des|mes) )?(?:${oneOf`
  realisations?; texte; description; missions; taches; poste; entreprise; resultats?
`})\b`,
  pattern()`${oneOf`
  \b(?:insert|add|enter|type|write|put|list|describe|fill in|replace|paste)\b[^.]{0,60}\bhere\b
  \b(?:goes|go) here\b; \breplace (?:this|with your)\b; \bplease (?:fill|add|insert|complete|describe)\b
`}`,
  pattern()`\bhier\b[^.]{0,60}\b(?:${oneOf`
  einfugen; eintragen; eingeben; erganzen; ausfullen; beschreiben; angeben; nennen; einsetzen; hinzufugen
`})\b|\bbitte\b[^.]{0,60}\b(?:${oneOf`
  einfugen; eintragen; erganzen; ausfullen; einsetzen
`})\b`,
  pattern()`\b(?:${oneOf`
  inserte; insertar; inserta; escriba; escribir; escribe; anada; anadir; agregue; agregar; introduzca
  introducir; describa; describir; ponga; poner; rellene; rellenar; complete; completar; indique
`})\b[^.]{0,60}\baqui\b|\baqui (?:va|van|tu|su|sus|tus)\b`,
  pattern()`\b(?:${oneOf`
  inserer; inserez; saisir; saisissez; decrire; decrivez; ajouter; ajoutez; ecrire; ecrivez; indiquer
  indiquez; completer; completez; mettre; mettez; renseigner; renseignez
`})\b[^.]{0,60}\bici\b|\bici (?:votre|vos|ton|tes)\b`,
];
