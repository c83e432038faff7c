import { oneOf, pattern } from '../../wording/wrapped.ts';
import { questionKey } from './keys.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type AskingRule, type Findings, highlightsOf, issue } from './reading.ts';
import { excerpt, findPhrases, foldTypography, patternOf, words } from './text.ts';

/** Digits that name a thing and count nothing: years, versions, norms, paragraphs, product names. */
const NAMING_DIGITS = pattern('gu')`(?<=\b(?:${oneOf`
  since; in; from; to; until; till; by; of; during; after; before; year; for; summer; winter; spring; autumn
  seit; ab; bis; im; jahr; jahre; anfang; mitte; ende
  desde; en; hasta; ano; de; del
  depuis; annee; fin; debut; q[1-4]
`})\s)(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b(?!\s*(?:%|€|\$|£|\p{L}))|\bs\/4\p{L}*|\b(?:${oneOf`
  iso; iec; din; en iso; vde; astm; ansi; asme; rfc; soc; pci; wcag; ias; ifrs; asc
  ral; office; dynamics; autocad; python; java; php; angular; vue; react; oauth; http; ipv; usb; phase
  level; type; tier; grade; stage; class; category; section; article
  stufe; klasse; norme; norma; nivel; niveau; artikel; articulo; paragraph; covid; industry; industrie
  industria; web; version
`})[\s./-]*\d[\d.:-]*\b|§\s*\d+|\b\p{L}+-?\d+\p{L}*\b|\b[2-5][dg]\b`;

/** Whether a text holds a number that measures something, in digits or in words. */
export function quantified(text: string, lexicon: Lexicon | null): boolean {
  const measured = foldTypography(text).replace(NAMING_DIGITS, ' ');
  if (/\d/.test(measured)) return true;
  return lexicon !== null && findPhrases(text, patternOf(lexicon.numberWords)).length > 0;
}

/**
 * A result without a number cannot be weighed against another applicant's. Not every line needs one, so it is a hint, and
 * a real defect only where a vague amount stands in the number's place.
 */
export const unquantified: AskingRule = (reading) => {
  const found: Findings = { issues: [], questions: [] };
  const open: { question: Findings['questions'][number]; vague: boolean }[] = [];
  for (const { text, field, lexicon } of highlightsOf(reading)) {
    if (quantified(text, lexicon) || words(text).length < 3) continue;
    const vague = lexicon ? (findPhrases(text, patternOf(lexicon.vagueAmounts))[0]?.quote ?? null) : null;
    const key = questionKey('metric', text);
    const offer = reading.answers.get(key);
    const ask = measureOf(text, lexicon);
    found.issues.push(
      issue(
        'highlight.unquantified',
        field,
        vague ? 'medium' : 'low',
        offer
          ? `You told us “${offer}” about this: put it into ` +
              `“${excerpt(text, 60)}”${vague ? `, in place of “${vague}”` : ''}.`
          : vague
            ? `Put a number in place of “${vague}” in “${excerpt(text, 60)}”: ${ask}.`
            : `“${excerpt(text, 60)}” has no number: add ${ask}.`,
        vague ?? text,
      ),
    );
    if (!reading.answers.has(key))
      open.push({ vague: vague !== null, question: { key, field, question: `“${excerpt(text, 90)}”: ${ask}?` } });
  }
  // vague amounts first: there the person surely knows a number; else the latest role first
  found.questions = [...open.filter(({ vague }) => vague), ...open.filter(({ vague }) => !vague)].map(
    ({ question }) => question,
  );
  return found;
};

/** What could be counted, by the first verb of the highlight that says so. */
function measureOf(text: string, lexicon: Lexicon | null): string {
  const match = lexicon?.measures
    .flatMap(({ verbs, ask }) =>
      findPhrases(text, patternOf(verbs))
        .slice(0, 1)
        .map(({ index }) => ({ index, ask })),
    )
    .sort((a, b) => a.index - b.index)[0];
  return match?.ask ?? 'how many, how often, how fast or how much';
}
