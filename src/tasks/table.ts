import type { PersonaContent } from '../content.ts';
import type { KnowledgeText } from '../analysis/knowledge/findings.ts';
import type { DemandWords, JobDemand } from '../analysis/jobs/demand.ts';
import type { Rules } from '../analysis/chain/rules.ts';
import type { RenderInput } from '../modules/exports/render.ts';
import type { Task, Tell } from '../pool/task.ts';
import type { PreviewInput } from './preview.ts';

/** Address of this module, for the processes that serve it. */
export const TABLE = import.meta.url;

const MEMORY_MB = 512;
/** A page of 600 dots an inch is 140 MB decoded and is held three times. */
const RECOGNISING = { cpuMs: 60_000, deadlineMs: 120_000, memoryMb: 1024 };
const READING = { kind: 'reading', cpuMs: 10_000, deadlineMs: 60_000, memoryMb: MEMORY_MB } as const;
/** An ordinary page takes some 0.2 s; one that a stranger made slow keeps others waiting for so long. */
const DRAWING_MS = 4_000;
const ANALYSIS = {
  kind: 'analysis',
  called: 'An analysis',
  cpuMs: 1_000,
  deadlineMs: 30_000,
  memoryMb: MEMORY_MB,
} as const;

const RENDERING = {
  kind: 'rendering',
  called: 'Making a document',
  cpuMs: 5_000,
  deadlineMs: 30_000,
  memoryMb: MEMORY_MB,
} as const;

const reading = () => import('./read-cv.ts');

/** A part of an analysis as a task. */
const byRules = <K extends keyof Rules>(name: K) => ({
  ...ANALYSIS,
  run: async (input: Parameters<Rules[K]>[0]) =>
    ((await import('../analysis/chain/rules.ts')).rules as unknown as Rules)[name](input as never) as Awaited<
      ReturnType<Rules[K]>
    >,
});

/**
 * All that is done in child processes, as its cost grows with what a user sent: a row a task. What a row needs is
 * imported when it first runs, and only there.
 */
export const TASKS = {
  readCv: {
    ...READING,
    called: 'Reading a CV',
    slow: RECOGNISING,
    run: async ({ bytes, ocr }: { bytes: Uint8Array; ocr: string | null }, { slow }: Tell) =>
      (await reading()).readCv(bytes, { ocr, onRecognise: slow }),
  },
  pictureCv: {
    ...READING,
    kind: 'drawing',
    cpuMs: DRAWING_MS,
    memoryMb: RECOGNISING.memoryMb,
    called: 'Drawing a page',
    run: async ({ bytes, page }: { bytes: Uint8Array; page: number }) => (await reading()).pictureCv(bytes, page),
  },
  viewCv: {
    ...READING,
    called: 'Showing a CV',
    run: async ({ bytes }: { bytes: Uint8Array }) => (await reading()).viewCv(bytes),
  },
  importFile: {
    ...READING,
    called: 'Reading a profile',
    run: async ({ bytes }: { bytes: Uint8Array }) => (await import('./import-file.ts')).importFile(bytes),
  },
  readBack: {
    ...READING,
    called: 'Reading an export back',
    run: async ({ bytes, persona }: { bytes: Uint8Array; persona: PersonaContent }) =>
      (await reading()).readBack(bytes, persona),
  },
  render: {
    ...RENDERING,
    run: async (input: RenderInput) => (await import('../modules/exports/render.ts')).renderFile(input),
  },
  photo: {
    ...RENDERING,
    called: 'Drawing a photo anew',
    memoryMb: RECOGNISING.memoryMb,
    run: async (bytes: Uint8Array) => (await import('../modules/photos/reencode.ts')).reencode(bytes),
  },
  preview: {
    ...RENDERING,
    called: 'Drawing a document',
    run: async (input: PreviewInput) => (await import('./preview.ts')).picturePreview(input),
  },
  language: {
    ...ANALYSIS,
    called: 'Telling a language',
    run: async (text: string) => (await import('../wording/language.ts')).detectLanguage(text),
  },
  readJob: {
    ...ANALYSIS,
    called: 'Reading a job ad',
    run: async ({ pasted, longest }: { pasted: string; longest: number }) =>
      (await import('../analysis/jobs/read-pasted.ts')).readPasted(pasted, longest),
  },
  wordDemands: {
    ...ANALYSIS,
    called: 'Reading requirements',
    run: async (demands: Pick<JobDemand, keyof DemandWords | 'quote' | 'line'>[]) => {
      const { worded } = await import('../analysis/jobs/demand.ts');
      return demands.map((demand) => worded(demand, demand.quote, demand.line));
    },
  },
  knowledge: {
    ...ANALYSIS,
    called: 'Gathering what a document says',
    run: async (documents: KnowledgeText[][]) => {
      const { knowledgeIn } = await import('../analysis/knowledge/findings.ts');
      return documents.map(knowledgeIn);
    },
  },
  general: byRules('general'),
  roleMatch: byRules('roleMatch'),
  fit: byRules('fit'),
  tailor: byRules('tailor'),
  team: byRules('team'),
  ground: byRules('ground'),
  letter: byRules('letter'),
  letterStands: byRules('letterStands'),
  // each row has the types of its own input and output
  // oxlint-disable-next-line typescript/no-explicit-any
} satisfies Record<string, Task<any, any>>;

export type Tasks = typeof TASKS;

/** Reads and analyses once, so that the first real task finds code and fonts loaded. Never fails: a task will tell what is wrong. */
export const warmUp = async (): Promise<void> => (await import('./warm.ts')).warmUp();
