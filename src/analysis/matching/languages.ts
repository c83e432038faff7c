import { ANY_LANGUAGE } from '../requirements/language-demand.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { findLanguages, languageLevel } from '../vocabulary/human-languages.ts';
import { best, type Finding } from './finding.ts';
import type { PersonaIndex } from './mentions.ts';

const NATIVE_IS_ENOUGH = 6;
// without a level in the text, what a job needs begins at B1
const DEFAULT_LEVEL = 3;

/** What a persona says to a human language, by its list of languages or by what its texts say. */
export function matchLanguage(index: PersonaIndex, requirement: Requirement): Finding {
  const wanted = Math.min(requirement.languageLevel ?? DEFAULT_LEVEL, NATIVE_IS_ENOUGH);
  return best(
    requirement.anyOf.map(({ text }) =>
      text === ANY_LANGUAGE
        ? best(another(index, requirement.except, wanted))
        : best([...listed(index, text, wanted), ...told(index, text, wanted)]),
    ),
  );
}

function another(index: PersonaIndex, except: string[], wanted: number): Finding[] {
  const own = index.content.languages.flatMap((entry) =>
    findLanguages(entry.language ?? '').map((found) => found.language),
  );
  return own.filter((language) => !except.includes(language)).flatMap((language) => listed(index, language, wanted));
}

function listed(index: PersonaIndex, language: string, wanted: number): Finding[] {
  return index.content.languages.flatMap((entry, i): Finding[] => {
    const text = `${entry.language ?? ''}`;
    if (!findLanguages(text).some((found) => found.language === language)) return [];
    const level = languageLevel(entry.fluency ?? '') ?? languageLevel(text);
    const proofs = [{ field: `languages[${i}].language`, quote: entry.language ?? '' }];
    if (level === null || level >= wanted) return [{ status: 'met', proofs, reason: null }];
    return [{ status: 'partial', proofs, reason: `the level given is ${entry.fluency}` }];
  });
}

function told(index: PersonaIndex, language: string, wanted: number): Finding[] {
  return index.texts
    .filter((text) => text.role === 'summary' || text.role === 'skill' || text.role === 'certification')
    .flatMap((text): Finding[] => {
      const found = findLanguages(text.text).find((mention) => mention.language === language);
      if (!found) return [];
      const level = languageLevel(text.text.slice(Math.max(0, found.start - 25), found.end + 25));
      if (text.role === 'summary' && level === null) return [];
      const proofs = [{ field: text.field, quote: text.text }];
      return [
        level === null || level >= wanted
          ? { status: 'met', proofs, reason: null }
          : { status: 'partial', proofs, reason: 'at a lower level' },
      ];
    });
}
