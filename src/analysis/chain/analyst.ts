import { ChatPromptTemplate } from '@langchain/core/prompts';
import { type Runnable, RunnableLambda, RunnableSequence } from '@langchain/core/runnables';
import { failureOf, structuredAsk } from '../../llm/ask.ts';
import { createBreaker } from '../../llm/breaker.ts';
import { createFence } from '../../llm/fence.ts';
import { type TokenMeter, metered } from '../../llm/meter.ts';
import type { Model } from '../../llm/model.ts';
import { analyseGeneral } from '../general.ts';
import type { Report, Subject } from '../report.ts';
import { analyseRoleMatch } from '../role-match.ts';
import { analyseTeam } from '../team.ts';
import { type Draft, draftSchema } from './draft.ts';
import { type Grounded, ground } from './ground.ts';
import { merge } from './merge.ts';
import { personaLines } from './persona-lines.ts';
import { GENERAL_PROMPT, ROLE_PROMPT, SYSTEM_PROMPT, TEAM_PROMPT } from './prompts/analysis.ts';

export interface AnalystOptions {
  /** null: the rules answer */
  model: Model | null;
  /** ISO date; the day of the call by default */
  today?: () => string;
  /** told why a model did not answer, in a word; never texts of prompt or answer */
  log?: { warn(details: Record<string, unknown>, message: string): void };
  /** milliseconds for all that the model does in one analysis; afterwards the rules' report goes out */
  timeoutMs?: number;
}

export interface Analyst {
  general(subject: Subject): Promise<Report>;
  roleMatch(subject: Subject, jobDescription: string): Promise<Report>;
  team(subjects: Subject[], description: string): Promise<Report>;
}

interface Task {
  prompt: string;
  subjects: Subject[];
  description: string | null;
  rules: (today: string) => Report;
}

interface Gathered extends Task {
  report: Report;
  variables: Record<string, string>;
}

const EMPTY: Draft = { findings: [], questions: [] };
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
}: AnalystOptions): Analyst {
  const breaker = createBreaker();
  const run = async (task: Task): Promise<Report> => {
    const { result, tokens } = await metered((meter) =>
      RunnableSequence.from<Task, Report>([
        RunnableLambda.from((input: Task): Gathered => gather(input, today())),
        RunnableLambda.from(async (input: Gathered) => ({
          ...input,
          draft: await drafting(input.prompt, meter).invoke(input.variables),
        })),
        RunnableLambda.from((input: Gathered & { draft: Draft }) => ({
          ...input,
          grounded: ground(input.draft, input.subjects, input.description, [SYSTEM_PROMPT, input.prompt]),
        })),
        RunnableLambda.from((input: Gathered & { grounded: Grounded }) => rank(input)),
      ]).invoke(task),
    );
    return { ...result, tokens };
  };
  /** The model's draft; where there is no model or it fails, an empty one, with which the rules' report stands alone. */
  const drafting = (prompt: string, meter: TokenMeter): Runnable<Record<string, string>, Draft> => {
    const rules = RunnableLambda.from<Record<string, string>, Draft>(() => EMPTY);
    if (!model || breaker.open()) return rules;
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
    return RunnableLambda.from(async (variables: Record<string, string>): Promise<Draft> => {
      try {
        const draft = await ask.invoke(variables);
        breaker.succeeded();
        return draft;
      } catch (error) {
        breaker.failed();
        log?.warn({ reason: failureOf(error) }, 'the model gave no usable answer; the rules answer instead');
        throw error;
      }
    }).withFallbacks([rules]);
  };
  return {
    general: (subject) =>
      run({
        prompt: GENERAL_PROMPT,
        subjects: [subject],
        description: null,
        rules: (day) => analyseGeneral(subject, { today: day }),
      }),
    roleMatch: (subject, description) =>
      run({
        prompt: ROLE_PROMPT,
        subjects: [subject],
        description,
        rules: (day) => analyseRoleMatch(subject, description, { today: day }),
      }),
    team: (subjects, description) =>
      run({
        prompt: TEAM_PROMPT,
        subjects,
        description,
        rules: (day) => analyseTeam(subjects, description, { today: day }),
      }),
  };
}

function gather(task: Task, today: string): Gathered {
  const report = task.rules(today);
  const fence = createFence();
  return {
    ...task,
    report,
    variables: {
      fence: fence.id,
      known:
        [...new Set(report.issues.map(({ rule, field }) => `${rule} at ${field}`))].slice(0, 60).join('; ') || 'none',
      description: fence.around(task.description ?? '', LONGEST_DESCRIPTION),
      personas: fence.around(personaLines(task.subjects), LONGEST_PERSONAS),
    },
  };
}

function rank({ report, grounded, subjects }: Gathered & { grounded: Grounded }): Report {
  const answered = new Set(subjects.flatMap(({ answers }) => answers.map(({ key }) => key)));
  const merged = merge(report, grounded, answered);
  return { ...merged.report, engine: merged.contributed ? 'llm' : 'rules' };
}
