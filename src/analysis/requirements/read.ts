import { readAd, type ReadAd } from '../ads/read-ad.ts';
import { adModels, type AdModels } from '../ads/models.ts';
import { complete } from './complete.ts';
import type { Requirement } from './requirement.ts';
import { titleOf } from './title.ts';
import { unrepeated } from './unrepeated.ts';

/**
 * What a job or team description asks for, in the order of the text, each thing once. Benefits, legal text, praise of the
 * employer, qualities of character and what is said not to be needed are left out.
 */
export const readRequirements = (text: string, models: AdModels = adModels()): Requirement[] =>
  requirementsOf(readAd(text, models), text);

/** The same of a description that is read already. */
export function requirementsOf({ demands, unplaced }: ReadAd, text: string): Requirement[] {
  const found = [...demands.map(({ item }) => item), ...unplaced];
  complete(found, text, titleOf(text).role);
  return unrepeated(found);
}
