/** A word that tells the sex, and one that does not. */
type Change = [pattern: RegExp, neutral: string];

/** Third person, and jobs that are named after one sex. */
const ENGLISH: Change[] = [
  [/\b(?:Mr|Mrs|Ms|Miss)\.?\s+/g, ''],
  [/\b[Ss]he\/her\b|\b[Hh]e\/him\b|\b[Tt]hey\/them\b/g, ''],
  [/\b(chair|spokes|sales|business|crafts|congress|council|handy|camera)(?:wo)?man\b/gi, '$1person'],
  [/\b(chair|spokes|sales|business|crafts|congress|council)(?:wo)?men\b/gi, '$1people'],
  [/\bforewoman\b|\bforeman\b/gi, 'supervisor'],
  [/\bwaitress\b|\bwaiter\b/gi, 'server'],
  [/\bstewardess\b|\bair hostess\b|\bsteward\b/gi, 'flight attendant'],
  [/\bactress\b/gi, 'actor'],
  [/\bhostess\b/gi, 'host'],
  [/\bpolice(?:wo)?man\b/gi, 'police officer'],
  [/\bfire(?:wo)?man\b/gi, 'firefighter'],
  [/\b(?:his|her)(?=\s+\p{L})/giu, 'their'],
  [/\b(?:himself|herself)\b/gi, 'themselves'],
  [/\b(?:him|her)\b/gi, 'them'],
  [/\bhers\b/gi, 'theirs'],
];

/** What somebody is, by ending, the feminine form first; `job` alone: only where the text names a job. */
const ENDINGS: Record<string, { always: Change[]; job: Change[] }> = {
  de: {
    always: [
      [/(\p{Lu}\p{L}*(?:er|or|ist|ent|ant|eur|loge?|wirt|graf))in(nen)?(?![\p{L}/:*])/gu, '$1/in'],
      [/\b(\p{L}+)(?:frau|mann)(?!\p{L})/gu, '$1person'],
      [/\bKrankenschwester\b/g, 'Pflegefachperson'],
    ],
    job: [
      [
        /(\p{Lu}\p{L}*(?:leiter|pfleger|arbeiter|macher|meister|führer|ingenieur|techniker|berater|lehrer|entwickler))(?![\p{L}/])/gu,
        '$1/in',
      ],
      [
        /(\p{Lu}\p{L}*(?:iker|ierer|bauer|fahrer|händler|käufer|prüfer|assistent|referent|redakteur|ator|ologe))(?![\p{L}/])/gu,
        '$1/in',
      ],
    ],
  },
  fr: {
    always: [],
    job: [
      [/(\p{L}+)ière\b(?!s)/gu, '$1ier·ère'],
      [/(\p{L}+)trice(?![\p{L}])/gu, '$1teur·rice'],
      [/(\p{L}+)euse(?![\p{L}])/gu, '$1eur·euse'],
      [/(\p{L}+ien)ne(?![\p{L}])/gu, '$1·ne'],
      [/(\p{L}{3,}i)er(?![\p{L}·])/gu, '$1er·ère'],
      [/(\p{L}+t)eur(?![\p{L}·])/gu, '$1eur·rice'],
      [/(\p{L}+[^t\P{L}])eur(?![\p{L}·])/gu, '$1eur·euse'],
      [/(\p{L}{3,}ien)(?![\p{L}·])/gu, '$1·ne'],
      [/\b(employé|chargé|diplômé|attaché|délégué)e?(?![\p{L}·])/giu, '$1·e'],
    ],
  },
  es: {
    always: [[/\b(licenciad|graduad|diplomad|titulad)[oa](?!\p{L})/giu, '$1o/a']],
    job: [
      [/(\p{L}{2,}(?:er|ari|nic|ogad|cari|gad|nist|log|ógic|eñer|mer))[oa](?![\p{L}/])/gu, '$1o/a'],
      [/(\p{L}{2,}[dtsr]or)a?(?![\p{L}/])/gu, '$1/a'],
      [/\b([Jj]ef)[ea](?!\p{L})/gu, '$1e/a'],
    ],
  },
};

/** What verbs look like behind "they". */
const PLURAL: Record<string, string> = { has: 'have', is: 'are', was: 'were', does: 'do', goes: 'go' };

/** A text in words that do not tell the sex, where its language has them: English, German, French, Spanish. */
export function neutral(text: string, language: string, job: boolean): string {
  if (language === 'en') return english(text);
  const { always, job: named } = ENDINGS[language] ?? { always: [], job: [] };
  return replaced(text, job ? [...always, ...named] : always);
}

function english(text: string): string {
  const they = text.replace(
    /\b(s?he)\s+(\p{Ll}+)/giu,
    (_, subject: string, verb: string) => `${/^[SH]/.test(subject) ? 'They' : 'they'} ${plural(verb)}`,
  );
  return replaced(they, ENGLISH).trim();
}

const plural = (verb: string): string =>
  PLURAL[verb] ??
  (/(?:ss|sh|ch|x|z)es$/.test(verb)
    ? verb.slice(0, -2)
    : verb.endsWith('ies')
      ? `${verb.slice(0, -3)}y`
      : /[^s]s$/.test(verb)
        ? verb.slice(0, -1)
        : verb);

const replaced = (text: string, changes: Change[]) =>
  changes.reduce(
    (left, [pattern, word]) =>
      left.replace(pattern, (whole, ...groups: unknown[]) => {
        const made = word.replace('$1', String(groups[0] ?? ''));
        return /^\p{Lu}/u.test(whole) && made ? made.charAt(0).toUpperCase() + made.slice(1) : made;
      }),
    text,
  );
