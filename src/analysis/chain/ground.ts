import type { Issue, Question, Subject } from '../report.ts';
import { questionKey } from '../general/keys.ts';
import { quantified } from '../general/quantify.ts';
import { detectLanguage } from '../../wording/language.ts';
import { isWordingLanguage } from '../general/wording-language.ts';
import { lexicons } from '../general/lexicon/lexicons.ts';
import { foldTypography, words } from '../general/text.ts';
import { type Facts, factsOf, unfoundedClaim } from './claims.ts';
import type { Draft, DraftFinding, DraftQuestion } from './draft.ts';
import { entryTexts, locate, textAt } from './fields.ts';
import { leavesOf } from '../persona-leaves.ts';
import { leakCheck } from './leaks.ts';
import { ACTIVE_CONTENT, UNFIT } from './unfit-text.ts';
import { groundRewrite } from './rewrite.ts';

export interface Grounded {
  issues: Issue[];
  questions: Question[];
}

const MOST_FINDINGS = 10;
const LONGEST_SUGGESTION = 400;

/**
 * What of a model's draft stands on the inputs. Dropped are findings whose field or quote does not exist, whose suggestion
 * claims what no input holds, praises, obeys or repeats the prompt, or says nothing about the quoted words.
 *
 * @param secrets texts that no answer may repeat: the prompt
 */
export function ground(
  draft: Draft,
  subjects: readonly Subject[],
  description: string | null,
  secrets: readonly string[],
): Grounded {
  const team = subjects.length > 1;
  const told = (subject: Subject) => subject.answers.map(({ answer }) => answer);
  const asked = factsOf([description ?? '']);
  const facts = new Map(
    subjects.map((subject) => [
      subject.id,
      holding(factsOf([...leavesOf(subject.content).map(({ text }) => text), ...told(subject)]), asked),
    ]),
  );
  const leaks = leakCheck(secrets);
  const subjectOf = (mark: string | null): Subject | undefined =>
    team ? subjects[Number(mark?.match(/^P(\d+)$/)?.[1] ?? Number.NaN) - 1] : subjects[0];
  const admissible = (text: string, limit: number): boolean =>
    text.trim().length > 0 && text.length <= limit && !UNFIT.test(text) && !ACTIVE_CONTENT.test(text) && !leaks(text);

  const groundFinding = (finding: DraftFinding): Issue[] => {
    const subject = subjectOf(finding.persona);
    const text = subject ? textAt(subject.content, finding.field) : null;
    const evidence = text === null ? null : locate(text, finding.quote);
    if (
      !subject ||
      text === null ||
      evidence === null ||
      !admissible(finding.suggestion, LONGEST_SUGGESTION) ||
      !plausible(finding, text)
    )
      return [];
    if (
      unfoundedClaim(finding.suggestion, facts.get(subject.id) as Facts, { strict: false }) ||
      !sharesWord(finding.suggestion, [evidence, ...entryTexts(subject.content, finding.field)])
    )
      return [];
    const rewrite = groundRewrite(
      subject.content,
      subject.answers,
      finding.field,
      leaks(finding.rewrite ?? '') ? null : finding.rewrite,
    );
    return [
      {
        field: team ? subject.id : finding.field,
        rule: finding.rule,
        severity: finding.severity,
        suggestion: finding.suggestion.trim(),
        evidence,
        rewrite,
        fix: rewrite && !team ? { path: finding.field, ...rewrite } : null,
      },
    ];
  };

  const groundQuestion = ({ persona, field, quote, question }: DraftQuestion): Question[] => {
    const subject = subjectOf(persona);
    const text = subject ? textAt(subject.content, field) : null;
    if (
      !subject ||
      text === null ||
      locate(text, quote) === null ||
      !admissible(question, 300) ||
      !question.trim().endsWith('?')
    )
      return [];
    if (unfoundedClaim(question, facts.get(subject.id) as Facts, { strict: false }) || !sharesWord(question, [text]))
      return [];
    return [{ key: questionKey('metric', text), field: team ? subject.id : field, question: question.trim() }];
  };

  return {
    issues: draft.findings
      .slice(0, MOST_FINDINGS * 2)
      .flatMap(groundFinding)
      .slice(0, MOST_FINDINGS),
    questions: draft.questions.slice(0, MOST_FINDINGS).flatMap(groundQuestion),
  };
}

/** What a person may be told about: words and numbers of the description too, but only skills of their own. */
const holding = (own: Facts, asked: Facts): Facts => ({
  ...own,
  words: new Set([...own.words, ...asked.words]),
  numbers: new Set([...own.numbers, ...asked.numbers]),
});

/** Whether a finding's kind fits its place, as far as rules can tell. */
function plausible({ rule, field, quote }: DraftFinding, text: string): boolean {
  const highlight = /^work_history\[\d+\]\.highlights\[\d+\]$/.test(field);
  if (rule.startsWith('highlight.') && !highlight) return false;
  if (rule.startsWith('summary.') && field !== 'summary') return false;
  if (rule.startsWith('work.') && !field.startsWith('work_history[')) return false;
  if (rule === 'text.spelling' && /\s/.test(quote.trim())) return false;
  const language = detectLanguage(text) ?? 'en';
  return (
    rule !== 'highlight.unquantified' || !quantified(text, isWordingLanguage(language) ? lexicons[language] : null)
  );
}

function sharesWord(text: string, sources: string[]): boolean {
  const known = new Set(words(foldTypography(sources.join(' '))));
  return words(foldTypography(text)).some((word) => word.length >= 4 && known.has(word));
}
