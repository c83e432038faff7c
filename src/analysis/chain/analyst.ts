import { ChatPromptTemplate } from '@langchain/core/prompts';
import { type Runnable, RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import { failureOf, isUnusable, structuredAsk } from '../../llm/ask.ts';
import { createBreaker } from '../../llm/breaker.ts';
import { createFence } from '../../llm/fence.ts';
import { type TokenMeter, metered } from '../../llm/meter.ts';
import type { Model } from '../../llm/model.ts';
import type { AdviceLanguage } from '../../wording/advice/all.ts';
import { readerLanguage } from '../reader-language.ts';
import type { Report, Subject } from '../report.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { type Draft, draftSchema } from './draft.ts';
import type { Grounded } from './ground.ts';
import { merge } from './merge.ts';
import { personaLines } from './persona-lines.ts';
import { GENERAL_PROMPT, ROLE_PROMPT, SYSTEM_PROMPT, TEAM_PROMPT } from './prompts/analysis.ts';
import { type Asker, rules as inThisProcess, type Rules } from './rules.ts';

export interface AnalystOptions {
  /** null: the rules answer */
  model: Model | null;
  /** ISO date; the day of the call by default */
  today?: () => string;
  /** told why a model did not answer, in a word; never texts of prompt or answer */
  log?: { warn(details: Record<string, unknown>, message: string): void };
  /** milliseconds for all that the model does in one analysis; afterwards the rules' report goes out */
  timeoutMs?: number;
  /** where the rules run; in this process by default, which is for texts of one's own */
  rules?: Rules;
}

/** Who asks, and the language in which they want to be told; null: that of the persona. */
export interface Reader extends Asker {
  language?: AdviceLanguage | null;
}

export interface Analyst {
  /** Whether a model is there and would be asked now. */
  available(): boolean;
  general(subject: Subject, asker?: Reader): Promise<Report>;
  /** @param requirements those of a job that was read before; without them they are read in its description */
  roleMatch(
    subject: Subject,
    jobDescription: string,
    asker?: Reader,
    requirements?: Requirement[] | null,
  ): Promise<Report>;
  team(subjects: Subject[], description: string, asker?: Reader): Promise<Report>;
}

interface Task {
  prompt: string;
  subjects: Subject[];
  description: string | null;
  asker: Reader | undefined;
  rules: (today: string) => Report | Promise<Report>;
}

interface Gathered extends Task {
  report: Report;
}

const EMPTY: Draft = { findings: [], questions: [] };
const NOTHING: Grounded = { issues: [], questions: [] };
const LONGEST_PERSONAS = 40_000;
const LONGEST_DESCRIPTION = 20_000;

/**
 * Analyses as one LangChain sequence, gather → draft → ground → rank, for the three kinds. The rules always answer; a model adds
 * findings, rewrites and questions that stand on the inputs. When it fails, is late or says nothing that stands, the report
 * is the rules' and says so in `engine`.
 */
export function createAnalyst({
  model,
  today = () => new Date().toISOString().slice(0, 10),
  log,
  timeoutMs = 60_000,
  rules = inThisProcess,
}: AnalystOptions): Analyst {
  const breaker = createBreaker();
  const run = async (task: Task): Promise<Report> => {
    const asked = { away: false };
    const missing = () => {
      asked.away = true;
    };
    const { result, tokens } = await metered((meter) =>
      RunnableSequence.from<Task, Report>([
        RunnableLambda.from(async (input: Task): Promise<Gathered> => ({
          ...input,
          report: await input.rules(today()),
        })),
        RunnableLambda.from(async (input: Gathered) => ({
          ...input,
          draft: await drafting(input.prompt, meter, missing).invoke(input),
        })),
        RunnableLambda.from(async (input: Gathered & { draft: Draft }) => ({
          ...input,
          grounded: await grounding(input),
        })),
        RunnableLambda.from((input: Gathered & { grounded: Grounded }) => rank(input)),
      ]).invoke(task),
    );
    return { ...result, tokens, ...(asked.away && { fallback: true }) };
  };
  const grounding = async ({ draft, subjects, description, prompt, asker }: Gathered & { draft: Draft }) =>
    draft === EMPTY ? NOTHING : rules.ground({ draft, subjects, description, secrets: [SYSTEM_PROMPT, prompt] }, asker);
  /** The model's draft; where there is no model or it fails, an empty one, with which the rules' report stands alone. */
  const drafting = (prompt: string, meter: TokenMeter, missing: () => void): Runnable<Gathered, Draft> => {
    const none = RunnableLambda.from<Gathered, Draft>(() => EMPTY);
    if (!model) return none;
    if (breaker.open()) {
      missing();
      return none;
    }
    const ask = structuredAsk(
      model,
      ChatPromptTemplate.fromMessages([
        ['system', SYSTEM_PROMPT],
        ['human', prompt],
      ]),
      draftSchema,
      'review',
      meter,
    ).withConfig({ timeout: timeoutMs });
    return RunnableLambda.from(async (gathered: Gathered): Promise<Draft> => {
      try {
        const draft = await ask.invoke(variablesOf(gathered));
        breaker.succeeded();
        return draft;
      } catch (error) {
        breaker.failed();
        if (!isUnusable(error)) missing();
        log?.warn({ reason: failureOf(error) }, 'the model gave no usable answer; the rules answer instead');
        throw error;
      }
    }).withFallbacks([none]);
  };
  return {
    available: () => model !== null && !breaker.open(),
    general: (subject, asker) =>
      run({
        prompt: GENERAL_PROMPT,
        subjects: [subject],
        description: null,
        asker,
        rules: (day) => rules.general({ subject, today: day }, asker),
      }),
    roleMatch: (subject, description, asker, requirements = null) =>
      run({
        prompt: ROLE_PROMPT,
        subjects: [subject],
        description,
        asker,
        rules: (day) =>
          rules.roleMatch({ subject, description, requirements, today: day, language: asker?.language }, asker),
      }),
    team: (subjects, description, asker) =>
      run({
        prompt: TEAM_PROMPT,
        subjects,
        description,
        asker,
        rules: (day) => rules.team({ subjects, description, today: day, language: asker?.language }, asker),
      }),
  };
}

function variablesOf({ report, description, subjects, asker }: Gathered): Record<string, string> {
  const fence = createFence();
  return {
    fence: fence.id,
    language: nameOf(asker?.language ?? readerLanguage(subjects[0])),
    known:
      [...new Set(report.issues.map(({ rule, field }) => `${rule} at ${field}`))].slice(0, 60).join('; ') || 'none',
    description: fence.around(description ?? '', LONGEST_DESCRIPTION),
    personas: fence.around(personaLines(subjects), LONGEST_PERSONAS),
  };
}

const nameOf = (code: AdviceLanguage): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

function rank({ report, grounded, subjects }: Gathered & { grounded: Grounded }): Report {
  const answered = new Set(subjects.flatMap(({ answers }) => answers.map(({ key }) => key)));
  const merged = merge(report, grounded, answered);
  return { ...merged.report, engine: merged.contributed ? 'llm' : 'rules' };
}
