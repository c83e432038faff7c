/** What words of job ads are about, in any language. */
export type AdConcept =
  | 'knowledge'
  | 'experience'
  | 'degree'
  | 'training'
  | 'licence'
  | 'ability'
  | 'strength'
  | 'need'
  | 'wish'
  | 'profile'
  | 'offer'
  | 'duty'
  | 'employer'
  | 'application'
  | 'character'
  | 'reader'
  | 'having'
  | 'likeness'
  | 'time'
  | 'level'
  | 'condition'
  | 'tool';

/**
 * The words of job ads of one language by what they are about, as they are spelt, in lower case, apart by spaces. A hyphen at
 * the end stands for any ending. They decide nothing by themselves: the models of ads learn what they tell, from ads of all
 * languages together.
 */
export type AdWords = Readonly<Record<AdConcept, string>>;
