/** ISO 639-1 codes whose wording the rules know; texts in other languages get the rules that need no words. */
export type WordingLanguage = 'en' | 'es' | 'de' | 'fr';

const WORDING: readonly string[] = ['en', 'es', 'de', 'fr'];

export const isWordingLanguage = (code: string | null): code is WordingLanguage =>
  code !== null && WORDING.includes(code);
