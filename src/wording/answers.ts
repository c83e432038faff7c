import { fold } from './fold.ts';
import { entries } from './wrapped.ts';

/** How people answer a question, folded; `*` stands for any further letters. */
interface AnswerWords {
  /** at the beginning */
  yes: string[];
  /** at the beginning */
  no: string[];
  /** at the beginning too, but only part of what was asked is denied */
  notOnly: string[];
  /** as the whole answer: there is nothing to tell */
  nothing: string[];
}

const LANGUAGES: Record<string, AnswerWords> = {
  en: {
    yes: entries`yes; yep; yeah`,
    no: entries`
      no; not; nope; none; never; nowhere; n/a; i have no; i have not; i haven't; i have never; i did not; i didn't;
      i do not; i don't; i never`,
    notOnly: entries`not only; not just; no problem`,
    nothing: entries`
      n/a; no; none; nothing; unknown; not sure; i am not sure; i'm not sure; unsure; maybe; perhaps; no idea; idk;
      i do not know; i don't know; don't know`,
  },
  de: {
    yes: entries`ja; jawohl`,
    no: entries`nein; nie; noch nie; nicht; noch nicht; kein*; leider`,
    notOnly: entries`nicht nur; kein problem`,
    nothing: entries`
      nein; keine; keine ahnung; weiss nicht; weiss ich nicht; ich weiss nicht; ich weiss es nicht; vielleicht;
      bin mir nicht sicher; ich bin mir nicht sicher`,
  },
  fr: {
    yes: entries`oui`,
    no: entries`non; jamais; aucun*; pas; je n'ai pas; je n'ai jamais`,
    notOnly: entries`non seulement; pas seulement; pas de probleme`,
    nothing: entries`
      non; aucun; aucune; je ne sais pas; sais pas; peut-etre; je ne suis pas sur; je ne suis pas sure`,
  },
  es: {
    yes: entries`si`,
    no: entries`no; nunca; ningun*; en ningun*`,
    notOnly: entries`no solo`,
    nothing: entries`no; ninguno; ninguna; no se; no lo se; quizas; tal vez; no estoy seguro; no estoy segura`,
  },
  pt: {
    yes: entries`sim`,
    no: entries`nao; nunca; nenhum*`,
    notOnly: entries`nao so; nao apenas`,
    nothing: entries`nao; nenhum; nenhuma; nao sei; talvez`,
  },
  it: {
    yes: entries`si`,
    no: entries`no; non; mai; nessun*`,
    notOnly: entries`non solo`,
    nothing: entries`no; nessuno; nessuna; non so; non lo so; forse`,
  },
  nl: {
    yes: entries`ja`,
    no: entries`nee; niet; nog niet; nooit; nog nooit; geen`,
    notOnly: entries`niet alleen; geen probleem`,
    nothing: entries`nee; geen; geen idee; weet ik niet; weet niet; misschien`,
  },
};

const oneOf = (part: keyof AnswerWords): string =>
  Object.values(LANGUAGES)
    .flatMap((words) => words[part])
    .map((words) => words.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+'))
    .join('|');

const beginning = (part: keyof AnswerWords) => new RegExp(`^\\W*(?:${oneOf(part)})(?!\\p{L})`, 'u');

const YES = beginning('yes');
const NO = beginning('no');
const NOT_ONLY = beginning('notOnly');
const NOTHING = new RegExp(`^\\W*(?:${oneOf('nothing')})?\\W*$`, 'u');

const plain = (answer: string): string => fold(answer).replaceAll('’', "'");

/** Whether an answer begins with a yes. */
export const saysYes = (answer: string): boolean => YES.test(plain(answer));

/** An answer, folded, without the yes that it begins with. */
export const withoutYes = (answer: string): string => plain(answer).replace(YES, '');

/** Whether an answer begins by denying what was asked, in any of the languages: "Never", "Noch nicht", "Je n'ai pas …". */
export function saysNo(answer: string): boolean {
  const text = plain(answer);
  return NO.test(text) && !NOT_ONLY.test(text);
}

/** Whether an answer leaves nothing to work with: empty, "don't know", or a denial without a word more. */
export const saysNothing = (answer: string): boolean => NOTHING.test(plain(answer));
