import { z } from 'zod';

/** What the model may find; each is checked against the texts before anyone sees it. */
export const MODEL_RULES = [
  'highlight.unquantified',
  'highlight.weak_verb',
  'highlight.unclear',
  'summary.generic',
  'summary.unclear',
  'work.unclear',
  'text.spelling',
  'text.buzzword',
] as const;

const finding = z.object({
  persona: z.string().nullable().describe('mark of the persona when there are several, else null'),
  field: z.string().describe('path of the text, as given'),
  rule: z.enum(MODEL_RULES),
  severity: z.enum(['medium', 'low']),
  quote: z.string().describe('words of that text, character by character'),
  suggestion: z.string(),
  rewrite: z.string().nullable().describe('the bullet in better words, or null'),
});

const question = z.object({
  persona: z.string().nullable(),
  field: z.string(),
  quote: z.string().describe('the words that the question is about'),
  question: z.string(),
});

export const draftSchema = z.object({ findings: z.array(finding), questions: z.array(question) });

export type Draft = z.infer<typeof draftSchema>;
export type DraftFinding = z.infer<typeof finding>;
export type DraftQuestion = z.infer<typeof question>;
