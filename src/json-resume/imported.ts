import type { PersonaContent } from '../content.ts';
import type { ResumeOrigin } from './origin.ts';

/** What of an imported document a persona does not hold, and why. */
export interface ImportWarning {
  /** `left_out` */
  code: string;
  message: string;
}

/** What a document of any format says of a person. */
export interface ImportedPersona {
  title: string | null;
  tags: string[];
  content: PersonaContent;
  /** what it told in more parts than a persona has; null for nothing */
  origin: ResumeOrigin | null;
  warnings: ImportWarning[];
}
