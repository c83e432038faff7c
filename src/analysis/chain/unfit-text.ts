/** Verdicts and obedience that have no place in a finding; what texts order that try to steer a model. */
export const UNFIT = new RegExp(
  [
    '(?:best|perfect|ideal|top|strongest|exceptional|outstanding|excellent|brilliant|flawless) ' +
      '(?:candidate|applicant|fit|match|choice|person|hire)',
    '(?:hire|recommend|interview|shortlist|select|promote) (?:him|her|them|this ' +
      '(?:candidate|person|applicant)|immediately|now|at once)',
    'must[- ]hire',
    '(?:strongly|highly) recommend',
    '\\b10 ?/ ?10\\b',
    '\\b100 ?(?:%|/ ?100)',
    'no (?:gaps|weakness(?:es)?|issues|flaws|shortcomings)',
    'nothing to improve',
    'flawless',
    'score (?:of|is|should)',
    'full marks',
    'exceeds (?:all|every)',
    'meets (?:all|every)',
    'ignor(?:e|ing) (?:all |the |any )?(?:previous|prior|above)',
    'system prompt',
    'my instructions',
    'your instructions',
    'as instructed',
    'as an ai\\b',
    'language model',
    'api[ _-]?key',
    'password',
    'confidential',
    'mejor candidat',
    'candidat[oa] (?:ideal|perfect)',
    'contrat(?:ar|e)(?:lo|la)',
    'beste[rn]? (?:kandidat|bewerber)',
    'ideale[rn]? (?:kandidat|bewerber)',
    'sofort einstellen',
    'meilleure? candidat',
    'candidate? idéale?',
    'à embaucher',
  ].join('|'),
  'iu',
);

/** Links, mail addresses and markup, which a finding never needs and a page might obey. */
export const ACTIVE_CONTENT = /https?:|www\.|javascript:|\S+@\S+\.\S|<\/?[a-z!]|\]\(|\{\{|\{%|^[=+@]/iu;
