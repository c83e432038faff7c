import { plainAd } from '../ads/plain-ad.ts';
import { type JobReading, readJob } from './read-job.ts';

/**
 * Reads an ad as it was pasted, text or HTML.
 *
 * @returns the plain text, and no reading of it when it is empty or longer than `longest` characters
 */
export function readPasted(pasted: string, longest: number): { text: string; reading: JobReading | null } {
  const text = plainAd(pasted.replace(/\r\n?/g, '\n')).trim();
  return { text, reading: text && text.length <= longest ? readJob(text) : null };
}
