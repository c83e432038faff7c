import { firstOf } from '../../list-item.ts';
import { companyScore, placeScore, titleScore } from '../../parsing/fields/vocabulary.ts';
import { foldInPlace } from '../../wording/fold.ts';
import type { Labelled } from './labelled.ts';
import type { PlainLine } from './plain-lines.ts';
import { pattern, wordList, wrapped } from '../../wording/wrapped.ts';
import { anyOf } from './words.ts';

const LONGEST_NAME = 70;
const WORD = String.raw`[\p{L}\d&.'’+-]*`;
const LINK = '(?:&|und|and|et|y|e|en|de|del|des|du|of|der|für|for|\\+)';
const NAME = `(?:\\p{Lu}|\\d{1,3}(?=\\p{Lu}))${WORD}(?:\\s${LINK}?\\s?(?:\\p{Lu}|\\d)${WORD}){0,6}`;
const ARTICLE = "(?:(?:[Tt]he|[Dd](?:ie|er|as|em|e)|[Ll][ae]|[Ee]l|[Ii]l|het|[oaO]) |[Ll]['’])";
const FIRST_NAME = new RegExp(`^${ARTICLE}?(${NAME})`, 'u');
const ABOUT = new RegExp(`^${anyOf('about')}\\s+(.{2,70}?)[\\s:?!]*$`, 'u');
const AT = new RegExp(`^.{3,90}?\\s${anyOf('at')}\\s+`, 'u');
const US = new RegExp(`^${anyOf('us')}$`, 'u');
const IS = pattern('u')`
  ^\s(?:is|are|ist|sind|est|sommes|es|è|é|zijn|sucht|recherche|recrute|cerca|busca|seeks|zoekt|seleziona|offers|
  bietet)(?!\p{L})`;
const FORM = wrapped`
  (?:GmbH(?: & Co\.? (?:KG|OHG))?|gGmbH|AG|SE|KG|OHG|e\.\s?V\.|e\.?G\.?|Ltd\.?|Limited|LLC|LLP|Inc\.?|PLC|plc|Corp\.?|
  S\.A\.S?\.?|SAS|SARL|SASU|S\.L\.U?\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|VZW|vzw|Ltda\.?|Lda\.?)`;
const LEGAL = new RegExp(`(${NAME}\\s${FORM})(?![\\p{L}\\d])`, 'gu');
/** what begins a sentence and is no name */
const SENTENCE_WORDS = wordList`
  we wir you sie du ihr nous vous this that diese dieser dieses our unser unsere notre nuestra nuestro it es il if as in for`;

/** How much each place in an ad says that a name is the employer's. One strong or two weak ones are enough. */
const WEIGHT = { label: 3, at: 2, about: 2.5, legal: 2, is: 1.2, again: 0.4 };
const LEAST = 2;
/** by so much the best must be ahead of another name */
const CLEAR = 0.8;
const MOST_AGAIN = 3;

/** Who offers the job; null where nothing says it surely: a wrong employer is worse than none. */
export function jobEmployer(
  lines: readonly PlainLine[],
  labelled: Labelled,
  title: string | null,
  place: string | null,
): string | null {
  const votes = new Map<string, { name: string; votes: number }>();
  const vote = (found: string | undefined, weight: number): void => {
    const name = trimmed(found ?? '');
    if (!isEmployer(name, title, place)) return;
    const key = foldInPlace(name);
    const own = votes.get(key) ?? { name, votes: 0 };
    votes.set(key, { ...own, votes: own.votes + weight });
  };
  for (const value of labelled.employer ?? []) vote(value, WEIGHT.label);
  for (const { text } of lines) {
    const folded = foldInPlace(text);
    const about = ABOUT.exec(folded);
    if (about?.[1] && !US.test(about[1]))
      vote(startingName(text.slice(text.length - lengthFrom(folded, about[1]))), WEIGHT.about);
    for (const [, name] of text.matchAll(LEGAL)) vote(name?.replace(/^(?:Die|Der|Das)\s/, ''), WEIGHT.legal);
    const own = FIRST_NAME.exec(text);
    if (own?.[1] && IS.test(text.slice(own[0].length))) vote(own[1], WEIGHT.is);
  }
  for (const { text } of lines.slice(0, 3)) {
    const at = text.length < 140 ? AT.exec(foldInPlace(text)) : null;
    if (at && titleScore(text.slice(0, at[0].length).replace(/\s\S+\s*$/, '')) > 0.6)
      vote(startingName(text.slice(at[0].length)), WEIGHT.at);
  }
  for (const [key, { name, votes: own }] of votes)
    votes.set(key, { name, votes: own + WEIGHT.again * Math.min(MOST_AGAIN, timesSaid(name, lines) - 1) });
  return surest([...joined([...votes.values()])]);
}

const lengthFrom = (folded: string, name: string): number => folded.length - folded.lastIndexOf(name);
const startingName = (text: string): string | undefined => FIRST_NAME.exec(text.trim())?.[1];
const trimmed = (name: string): string =>
  name
    .replace(/\s*[(|–].*$/u, '')
    .replace(/[\s,:;-]+$/, '')
    .trim();
const timesSaid = (name: string, lines: readonly PlainLine[]): number =>
  lines.filter(({ text }) => text.includes(name)).length;

function isEmployer(name: string, title: string | null, place: string | null): boolean {
  const folded = foldInPlace(name);
  return (
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    /^[\p{Lu}\d]/u.test(name) &&
    !US.test(folded) &&
    name !== title &&
    name !== place &&
    companyScore(name) > 0 &&
    titleScore(name) < 0.75 &&
    placeScore(name) < 0.8 &&
    !SENTENCE_WORDS.includes(firstOf(folded.split(' ')))
  );
}

/** "Loaf" and "Loaf & Sons GmbH" are one: the longer name, with the votes of both. */
function joined(all: { name: string; votes: number }[]): { name: string; votes: number }[] {
  return all
    .filter(({ name }) => !all.some((other) => other.name !== name && other.name.startsWith(`${name} `)))
    .map(({ name, votes }) => ({
      name,
      votes:
        votes +
        all.reduce(
          (sum, other) => sum + (other.name !== name && name.startsWith(`${other.name} `) ? other.votes : 0),
          0,
        ),
    }));
}

function surest(all: { name: string; votes: number }[]): string | null {
  const [first, second] = all.toSorted((a, b) => b.votes - a.votes);
  if (!first || first.votes < LEAST) return null;
  return second && first.votes - second.votes < CLEAR ? null : first.name;
}
