import { CV_WORDS } from '../../wording/cv/all.ts';

/** Small words and words of CVs that tell the seven languages apart, folded. */
const WORDS: Record<string, string> = {
  en: 'the and of to in for with on by at from as an is was i my work experience education skills languages present january february march may june july october december university school team led managed built developed year years',
  es: 'el la los las de del y en con para por un una al se su que experiencia formacion idiomas habilidades actualidad enero febrero marzo mayo junio julio universidad colegio desde equipo anos gestion',
  de: 'der die das und von im in mit fur auf den dem des ein eine zu zur bei als berufserfahrung ausbildung kenntnisse sprachen heute januar februar marz mai juni juli oktober dezember universitat schule seit durch jahre uber',
  fr: 'le la les de des du et en avec pour par un une au aux sur dans qui experience formation competences langues aujourd hui janvier fevrier mars mai juin juillet octobre decembre universite ecole depuis equipe ans gestion',
  pt: 'o a os as de do da dos das e em com para por um uma no na ao que experiencia formacao idiomas competencias atual presente janeiro fevereiro marco maio junho julho outubro dezembro universidade escola desde equipa equipe anos gestao nao',
  it: 'il lo la i gli le di del della dei delle e in con per da un una al nel nella sul che esperienza istruzione formazione competenze lingue oggi gennaio febbraio marzo maggio giugno luglio ottobre dicembre universita scuola dal presso anni gestione',
  nl: 'de het een en van in met voor op aan bij als te door tot om werkervaring opleiding vaardigheden talen heden januari februari maart mei juni juli oktober december universiteit school sinds jaar naar over ik mijn',
};

for (const [language, { small }] of Object.entries(CV_WORDS))
  WORDS[language] = small.join(' ').normalize('NFKD').replace(/\p{M}/gu, '');

const lexicon = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) lexicon.set(word, [...(lexicon.get(word) ?? []), language]);

/** Letters that only some of the languages write. */
const LETTERS: [RegExp, string][] = [
  [/ß|\bü|[äöü]/g, 'de'],
  [/ñ|¿|¡/g, 'es'],
  [/[ãõ]|ç[ãõ]/g, 'pt'],
  [/[êîôœ]|\b[ldnjsc]'/g, 'fr'],
  [/ij/g, 'nl'],
];

/**
 * ISO 639-1 code of the language of a CV, by the small words in it, each counted for the languages that share it.
 * Null when fewer than six of them are there or none leads.
 */
export function detectLanguage(text: string): string | null {
  const scores = new Map<string, number>();
  let seen = 0;
  const lower = text.toLowerCase();
  for (const word of lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? []) {
    const languages = lexicon.get(word);
    if (!languages) continue;
    seen++;
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  for (const [letters, language] of LETTERS)
    scores.set(language, (scores.get(language) ?? 0) + Math.min(6, (lower.match(letters) ?? []).length * 0.25));
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || seen < 6) return null;
  return !second || first[1] > second[1] * 1.1 ? first[0] : null;
}
