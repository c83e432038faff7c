import { wordList, pattern } from '../../../wording/wrapped.ts';
import { type Deed, type DeedReader, lowerFirst, parted } from './deed.ts';

/** Third person past and first person, where no rule tells. */
const IRREGULAR = new Map(
  wordList`
  redujo:reduje produjo:produje condujo:conduje introdujo:introduje tradujo:traduje obtuvo:obtuve mantuvo:mantuve
  tuvo:tuve hizo:hice puso:puse propuso:propuse dispuso:dispuse fue:fui dio:di construyó:construí contribuyó:contribuí
  sustituyó:sustituí distribuyó:distribuí consiguió:conseguí sirvió:serví eligió:elegí dirigió:dirigí corrigió:corregí
  invirtió:invertí convirtió:convertí`.map((pair) => pair.split(':') as [string, string]),
);
const FIRST_PERSON = new Set(IRREGULAR.values());
const PRESENT = new Set(wordList`
  lidero gestiono coordino dirijo superviso organizo atiendo formo imparto desarrollo diseño llevo realizo mantengo
  negocio preparo controlo planifico soy instalo reparo vendo enseño cuido analizo elaboro asesoro`);
const NO_DEED = new Set(wordList`café bebé allí aquí así inglés comité chalé cliché`);
const RESULT = /^(?:reducción|aumento|mejora|incremento|disminución|ahorro|crecimiento|subida|bajada|recuperación)$/;
const FEMININE = /(?:ción|sión|gestión|dad|ncia|puesta|atención|mejora|compra|venta|ayuda|enseñanza|captura)$/;
const MASCULINE = /(?:miento|aje|diseño|desarrollo|control|cuidado|manejo|trato|apoyo|montaje|seguimiento)$/;
const ONE = pattern(
  'u',
)`^(equipo|presupuesto|proyecto|turno|grupo|almacén|parque)\s(?=de\b|con\b)|^(cartera|plantilla|red|tienda|flota|
    brigada|campaña|zona)\s(?=de\b|con\b)`;

export const spanishDeed: DeedReader = (text, current): Deed | null => {
  const [first, rest] = parted(text.replace(/^Yo\s+/, ''));
  const word = first.toLowerCase();
  if (!rest || NO_DEED.has(word)) return null;
  if (/^(?:responsable|encargad[oa])$/.test(word)) return { verb: current ? 'soy' : 'fui', rest: `${word} ${rest}` };
  const irregular = IRREGULAR.get(word);
  if (irregular) return { verb: irregular, rest: article(rest) };
  if (FIRST_PERSON.has(word) || /\p{L}{2,}[éí]$/u.test(word)) return { verb: word, rest: article(rest) };
  if (/\p{L}{3,}ó$/u.test(word)) return { verb: firstPerson(word), rest: article(rest) };
  if (PRESENT.has(word)) return { verb: word, rest: article(rest) };
  if (/\p{L}{2,}[aei]r$/u.test(word) && word !== 'taller')
    return { verb: current ? 'me encargo' : 'me encargué', rest: `de ${word} ${article(rest)}` };
  return noun(word, rest, current);
};

/** Verbs in -iar, whose past is not that of -ir. */
const IAR = pattern()`^(?:negoci|inici|anunci|limpi|estudi|cambi|ampli|evidenci|financi|potenci|diferenci|benefici|envi|copi|asoci|
    vaci)ó$`;

/** Lideró → lideré, dirigió → dirigí, organizó → organicé, planificó → planifiqué. */
function firstPerson(third: string): string {
  if (third.endsWith('ió') && !IAR.test(third)) return `${third.slice(0, -2)}í`;
  const stem = third.slice(0, -1);
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}cé`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qué`;
  return stem.endsWith('g') ? `${stem}ué` : `${stem}é`;
}

/** What is done once and then is there. */
const ONE_OFF =
  /^(?:instalación|creación|desarrollo|puesta|implantación|implementación|migración|diseño|montaje|construcción)$/;

function noun(word: string, rest: string, current: boolean): Deed | null {
  if (!/^(?:de|del|en|a|diari[ao]|integral|complet[ao])\b/.test(rest)) return null;
  if (RESULT.test(word)) return { verb: 'logré', rest: `${word.endsWith('o') ? 'un' : 'una'} ${word} ${rest}` };
  const feminine = FEMININE.test(word);
  if (!feminine && !MASCULINE.test(word)) return null;
  const of = feminine ? 'de la' : 'del';
  return {
    verb: current && !ONE_OFF.test(word) ? 'me encargo' : 'me encargué',
    rest: `${of} ${lowerFirst(word)} ${rest}`,
  };
}

const article = (rest: string): string =>
  rest.replace(ONE, (whole, masculine?: string) => `${masculine ? 'un' : 'una'} ${whole}`);
