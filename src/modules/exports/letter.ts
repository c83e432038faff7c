import type { WrittenLetter } from '../../analysis/chain/letter.ts';
import type { AdHead } from '../../analysis/letters/ad-head.ts';
import { countryOf } from '../../analysis/letters/country.ts';
import { frameOf, localised } from '../../analysis/letters/frame.ts';
import type { Letter } from './formats/letter.ts';

/** Where a letter goes and where it comes from. */
interface Way {
  ad: AdHead;
  /** of the person: tells the country where the ad does not */
  location: string | null;
  date: Date;
}

/** A letter around written paragraphs: address, date and formulas in their language, as the country writes them. */
export function letterOf({ paragraphs, language }: WrittenLetter, { ad, location, date }: Way): Letter {
  const country = ad.country ?? countryOf(location ?? '');
  return {
    ...frameOf({ ...ad, country }, language, date),
    paragraphs: localised(paragraphs, language, country),
  };
}
