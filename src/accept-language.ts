import { isAdviceLanguage, type AdviceLanguage } from './wording/advice/all.ts';

/** No client wishes for more. */
const MOST = 20;

/**
 * The language of an `Accept-Language` header (RFC 9110, 12.5.4) that reports are written in and the client likes best; of
 * equals the first. null where it names none of them.
 */
export function acceptedLanguage(header: string | undefined): AdviceLanguage | null {
  const ranges = (header ?? '').split(',', MOST).map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return { code: tag.split('-')[0] ?? '', quality: weight ? Number(weight.slice(2)) : 1 };
  });
  const wished = ranges.filter(({ quality }) => quality > 0).toSorted((a, b) => b.quality - a.quality);
  return wished.map(({ code }) => code).find(isAdviceLanguage) ?? null;
}
