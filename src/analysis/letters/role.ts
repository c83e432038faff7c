import { titleScore } from '../../parsing/fields/vocabulary.ts';
import { oneOf, pattern } from '../../wording/wrapped.ts';
import { ACTIVE_CONTENT, UNFIT } from '../chain/unfit-text.ts';
import { words } from '../general/text.ts';

/** What job titles carry to say that anybody may apply: (m/f/d), (H/F), m/w/d. */
const GENDERS = pattern('giu')`\s*[([](?:[a-z]{1,3}[/|:*.,\s]+){1,3}[a-z]{1,3}[)\]]|\s+[mwf](?:/[mwfdx]){1,3}(?!\p{L})|
\s*\((?:all genders?|gn)\)|\s+[HF]/[HF](?!\p{L})`;
const TITLE_LABEL = pattern('imu')`^[\s*•#]*(?:${oneOf`
  job title; title; position; role; vacancy; post; stelle; stellenbezeichnung; position; poste; intitulé du poste; puesto
  cargo; vacante`})\s*:\s*(.{3,80})$`;
const WANTED = pattern('iu')`(?:${oneOf`
  looking for an?; seeking an?; hiring an?; recruiting an?; to recruit an?; for the position of; the role of; suchen wir eine[nr]?
  suchen eine[nr]?; sucht eine[nr]?; suchen wir zum \p{L}+ \p{L}+ eine[nr]?; recherchons une?; recherche une?; recrute une?
  recrutons une?(?: ou une)?; buscamos une?a?; busca una?; seleccionamos una?; incorporar una?; necesitamos una?`})(?:\(e\)|e|\/n|\/a|:n|\*n)?\s+(?:new\s|neuen?\s|nouveau\s|nouvelle\s|experienced\s|motivated\s)?((?-i:[\p{L}-]+)(?:[\s/-]{1,2}(?!(?:to|who|with|for|in|at|zum|zur|mit|für|in|pour|dans|avec|para|con|en|and|und|ab|au|à|als|der|die|qui|que|based)(?![\p{L}]))[\p{L}()&*:.-]+){0,5})`;

/** Words around a title that are none of it. */
const AROUND = pattern('giu')`^(?:${oneOf`
  stellenangebot; stellenanzeige; stellenausschreibung; ausschreibung; job; jobs; vacancy; now hiring; hiring; we are hiring; wanted
  offre d['’]emploi; offre de stage; offre; poste de; poste d['’]; recherche; oferta de empleo; oferta; se busca; buscamos
  roles?; title; titre; titulo; gesucht; wir suchen; career; careers; employment`})\b[\s:–-]*|\s+(?:gesucht|wanted|required|needed)(?!\p{L}).*$`;
/** Between a title and what else stands in its line. */
const PARTS = pattern(
  'u',
)`\s[–—|-]\s|\s(?:at|bei|chez|@)\s(?=\p{Lu})|\s(?:in|à|en)\s(?=\p{Lu}\p{Ll}+$)|\s(?:for|für)\s(?:an?|the|our|
    unsere?n?|einen?)\s|[,;:]\s|[("“]\s?(?=\p{L})`;

const FIRST_LINES = 4;
/** From which on a text sounds like a job. */
const JOB = 0.4;

/** The job that an ad is for: its title, or what somebody is looked for as; '' where neither is there. */
export function roleOf(description: string): string {
  const lines = description
    .split('\n')
    .map((line) => line.replace(/^[#*\s•-]+|[*\s]+$/g, ''))
    .filter(Boolean)
    .slice(0, FIRST_LINES)
    .filter(
      (line) => (!/[.?]$/.test(line) || line.length <= SHORT_LINE) && line.length <= LONGEST_LINE && !UNFIT.test(line),
    );
  const candidates = [
    TITLE_LABEL.exec(description)?.[1] ?? '',
    ...lines.flatMap((line) => [line, ...line.replace(GENDERS, '').split(PARTS)]),
    WANTED.exec(description)?.[1] ?? '',
  ].map(bare);
  const [first = ''] = candidates.filter((text) => isFit(text) && titleScore(text) >= JOB && !PARTS.test(text));
  return first || perhaps(lines[0] ?? '');
}

/** A first line that says nobody else may be meant, or ends as names of jobs do. */
function perhaps(line: string): string {
  const text = bare(line);
  const marked = line.replace(GENDERS, '') !== line;
  return isFit(text) && words(text).length <= SHORT && (marked || titleScore(text) >= DOUBTFUL) ? text : '';
}

const SHORT = 4;
const DOUBTFUL = -0.1;
const LONGEST_LINE = 120;
const SHORT_LINE = 45;
const MOST_WORDS = 9;

/** A title without what stands around it, and not in capitals throughout. */
function bare(text: string): string {
  const title = text
    .replace(GENDERS, '')
    .replace(AROUND, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:.)"”!–-]+$/, (end) => (end.includes(')') && text.includes('(') ? ')' : ''))
    .trim();
  return /\p{Ll}/u.test(title)
    ? title
    : title.replaceAll(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const isFit = (role: string): boolean =>
  role.length >= 3 &&
  role.length <= 80 &&
  words(role).length > 0 &&
  words(role).length <= MOST_WORDS &&
  !UNFIT.test(role) &&
  !ACTIVE_CONTENT.test(role);
