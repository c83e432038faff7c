/** What a line of an ad is; headings by what stands below them. */
export const LINE_KINDS = [
  'must',
  'nice',
  'duty',
  'benefit',
  'company',
  'process',
  'title',
  'other',
  'heading_must',
  'heading_nice',
  'heading_duty',
  'heading_other',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What kind of thing a demand asks for. */
export const DEMAND_KINDS = [
  'skill',
  'tool',
  'experience',
  'education',
  'licence',
  'language',
  'soft',
  'work_condition',
  'location',
  'other',
] as const;
export type DemandKind = (typeof DEMAND_KINDS)[number];

/** What a word is to a demand; `soft` ones are qualities of character and conditions of work. */
export const WORD_TAGS = ['out', 'begin', 'inside', 'begin_soft', 'inside_soft'] as const;
