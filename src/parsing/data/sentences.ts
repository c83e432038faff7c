import { wrapped } from '../../wording/wrapped.ts';

/** How sentences about a role begin, without accents: "Presently working …", "Worked …", "I am employed …". */
export const ROLE_VERBS = wrapped`
  (?:(?:i (?:am|was|have|had|has)|have|has|having|had|been|is|was|am|presently|currently|at present|present|now|
  previously|
  earlier|formerly|also|since|then|joined and|recently|initially|later) )*(?:working|worked|employed|associated|serving|
  served|engaged|attached|joined|work|appointed|designated|posted|deputed|placed|interned|undergone|been)`;

/** What comes before a title, */
export const TITLE_CUES = wrapped`
  in the capacity of|in capacity of|on the post of|to the post of|for the post of|in the post of|in the position of|
  on the position of|in the role of|at the post of|with designation of|with the designation of|as`;
/** before an employer or a place, */
export const PLACE_CUES = 'with|at|for|in|under|by|to';
/** and before the dates, with which nothing else goes on. */
export const DATE_CUES = wrapped`
  (?:with effect(?: from)?|w\.?e\.?f\.?|for the period(?: of| from)?|during the period(?: of| from)?|during the year|
  for a period of|during|since|from|for|in the year of|in the year|in year|year|in|on|between|duration|period)`;
/** Words between a cue and the thing itself. */
export const ARTICLES = 'a|an|the|m/s|messrs';

/** How sentences about a study begin, besides the degree itself. */
export const STUDY_VERBS = wrapped`
  (?:i (?:have|am|was)|have|has|having|currently|presently|successfully) ?|
  (?:completed|passed|pursuing|pursued|done|did|obtained|obtaining|graduated|graduation in|cleared|qualified|studying|
  studied|holding|secured|finished|completion of|awarded|earned|my|the|a|an)`;
/** What comes before the school, */
export const SCHOOL_CUES = 'from|through|at';
/** before who examines there, which is no part of the study, */
export const BOARD_CUES = wrapped`
  affiliated (?:to|with|by)|affiliation (?:to|with)|under|recogni[sz]ed by|approved by|conducted by|board of|
  accredited by`;
/** and before the grade. */
export const GRADE_CUES = wrapped`
  with an aggregate of|with aggregate of|with aggregate|with a percentage of|by securing|by scoring|securing|secured|
  scoring|scored|obtaining|obtained|having|with|achieving|at`;
