import { isAdviceLanguage, type AdviceLanguage } from '../wording/advice/all.ts';
import { personaTexts } from './matching/persona-texts.ts';
import type { Subject } from './report.ts';

/** The language that people who have not asked for one are told in: that of their persona, else of its document, else English. */
export function readerLanguage(subject: Subject | undefined): AdviceLanguage {
  if (!subject) return 'en';
  const { content, document } = subject;
  const texts = personaTexts(content);
  const own = texts[0]?.language ?? document?.language ?? null;
  return isAdviceLanguage(own) ? own : 'en';
}
