import { MOST_QUESTIONS, type Issue, type Question, type Report, type Severity } from '../report.ts';
import type { Grounded } from './ground.ts';

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/**
 * The rules' report with what the model adds. Nothing of the rules' is lost, and score and coverage stay theirs, so that
 * the same input keeps its score. A rewrite joins the rules' finding at the same highlight.
 */
export function merge(
  rules: Report,
  added: Grounded,
  answered: ReadonlySet<string>,
): { report: Report; contributed: boolean } {
  const issues = rules.issues.map((issue) => ({ ...issue }));
  let contributed = false;
  for (const found of added.issues) {
    const same = issues.find(({ rule, field }) => rule === found.rule && field === found.field);
    const host =
      same ??
      (found.rewrite
        ? issues.find(({ field, rule }) => field === found.field && rule.startsWith('highlight.'))
        : undefined);
    if (host) {
      if (!found.rewrite || host.rewrite) continue;
      host.rewrite = found.rewrite;
      host.fix ??= found.fix;
    } else issues.push(found);
    contributed = true;
  }
  const questions = [...rules.questions];
  for (const question of added.questions) {
    if (
      questions.length >= MOST_QUESTIONS ||
      answered.has(question.key) ||
      questions.some(({ key, field }) => key === question.key || field === question.field)
    )
      continue;
    questions.push(question);
    contributed = true;
  }
  return {
    contributed,
    report: { ...rules, issues: issues.sort(bySeverity), questions: questions satisfies Question[] },
  };
}

const bySeverity = (a: Issue, b: Issue): number => RANK[a.severity] - RANK[b.severity];
