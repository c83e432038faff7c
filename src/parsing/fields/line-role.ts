/** What a line is within its section. */
export type LineRole = 'head' | 'dated' | 'body';
