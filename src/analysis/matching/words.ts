import { oneOf, pattern } from '../../wording/wrapped.ts';
import { fold } from '../../wording/fold.ts';
import { tokenize } from '../vocabulary/tokens.ts';

const STOP = new Set(
  (
    'a an and or the of in with for to on at by from as is are be your you we our must have has had ' +
    'experience experienced knowledge strong solid good ' +
    ('excellent working proven ability able required requirement preferred minimum least year plus skill ' +
      'using use used proficiency proficient familiarity familiar ') +
    ('understanding advanced level de la el los las en y con les des du et ou un une der die das und oder ' +
      'mit von im zu kenntniss gute sehr one other any similar ') +
    ('related equivalent field relevant professional work environment basic current valid general this ' +
      'that it not no my i me their his her its o e u al del por para ') +
    ('sur dans par au aux pour d l qui que se ein eine einer als bei fur auf zum zur den dem des ' +
      'experienc experiencia erfahrung connaissance maitrise conocimiento manejo')
  ).split(' '),
);
const SUFFIX = pattern()`(?:${oneOf`
  ational; ations?; ating; ative; ators?; ments?; ities; ity; ings?; ers?; ors?; ists?; isms?; ances?
  ences?; ants?; ents?; edly; ed; ies; ally; al; ical; ics?; ous; ives?; ly; es; s; e
  ungen; ung; erinnen; erin; innen; heiten; heit; keiten; keit; lich; isch; en; er; em; n
  aciones; acion; amientos?; mientos?; adores; ador; adora; ando; iendo; ados?; adas?; ar; er; ir; istas?
  os; as; o; a
  ements?; eurs?; euses?; rices?; tions?; ees?; ez; i; y
`})$`;

/** A rough stem, the same for the usual forms of a word: `accounting`, `accountant` → `account`. */
export function stem(word: string): string {
  if (word.length < 5 || /[^a-z]/.test(word)) return word;
  let out = word;
  for (let i = 0; i < 2; i++) {
    const cut = out.replace(SUFFIX, '');
    if (cut.length < 4) break;
    out = cut;
  }
  return out;
}

/** A word that carries meaning, with its place in the text. */
export interface ContentWord {
  stem: string;
  key: string;
  start: number;
  end: number;
}

export const contentWords = (text: string): ContentWord[] =>
  tokenize(text)
    .filter((token) => !STOP.has(token.key))
    .map((token) => ({ stem: stem(fold(token.key)), key: token.key, start: token.start, end: token.end }));

/** Whether two words are forms of one: same stem, or a German compound that ends or begins with the other. */
export function sameWord(a: ContentWord, b: ContentWord): boolean {
  if (a.stem === b.stem) return true;
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (short.length < 6) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  const prefix = commonPrefix(a.key, b.key);
  return prefix >= 6 && prefix / long.length >= 0.7;
}

function commonPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
