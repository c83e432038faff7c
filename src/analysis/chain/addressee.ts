import { entries } from '../../wording/wrapped.ts';
import { titleOf } from '../requirements/title.ts';

/** What follows the name of who looks for somebody. */
const LOOKS_FOR = entries`
  is looking for; is hiring; is recruiting; is seeking; seeks; sucht; recherche; recrute; busca; selecciona; cerca;
  ricerca; procura; contrata; zoekt`;
/** who speaks of himself names nobody */
const SELF = entries`we; our client; wir; unser kunde; nous; notre client; nosotros; noi; nós; wij; who; she; he; it`;

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*`;
/** small words that names have between their parts */
const INNER = '(?:&|and|und|et|y|e|of|de|du|des|der|van)';
const NAME = String.raw`${CAPITALISED}(?:\s(?:${INNER}\s)?${CAPITALISED}){0,4}`;
const HIRING = new RegExp(String.raw`(?:^|[.!?:]\s+)(${NAME})\s(?:${LOOKS_FOR.join('|')})(?!\p{L})`, 'mu');

/** The employer that a job description names in its title or as the one who looks for somebody; null where it does not. */
export function employerOf(description: string): string | null {
  const named = titleOf(description).employer ?? HIRING.exec(description)?.[1] ?? null;
  return named === null || SELF.includes(named.toLowerCase()) ? null : named;
}
