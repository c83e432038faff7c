import { foldInPlace } from '../../wording/fold.ts';
import { CUES } from './words.ts';

/** Characters below which a text is a note, of which one cue is enough; a bare list of demands is too short for any. */
const NOTE = 600;
const BARE = 200;
const LEAST = { note: 1, text: 2 };

/**
 * Whether a text speaks as job ads do: of what is asked for, what is offered, how to apply and what the work is.
 *
 * @param demands how many were read out of it
 */
export function isAd(text: string, demands: number): boolean {
  const folded = foldInPlace(text);
  const kinds = CUES.filter((cue) => folded.search(cue) >= 0).length;
  if (kinds >= (text.length < NOTE ? LEAST.note : LEAST.text)) return true;
  const lines = text.split('\n').filter((line) => line.trim()).length;
  return text.length < BARE && 2 * demands > lines;
}
