import type { KnowledgeText } from '../../analysis/knowledge/findings.ts';
import type { KnowledgeOrigin } from '../../analysis/knowledge/knowledge.ts';
import { currentUser, type Context } from '../../context.ts';
import { batches } from '../../db/batches.ts';
import { itemAt } from '../../list-item.ts';
import { saysNo, saysYes } from '../../wording/answers.ts';
import type { CareerContent, WorkExperience } from '../cvs/content.entity.ts';
import { Cv, CvStatus } from '../cvs/cv.entity.ts';
import { Persona } from '../personas/persona.entity.ts';
import type { Question } from './question.entity.ts';

/** A document of the person with what it says. */
interface Source extends Pick<KnowledgeOrigin, 'kind' | 'id'> {
  createdAt: Date;
  texts: KnowledgeText[];
}

type Read = (after: Source | null, limit: number) => Promise<Source[]>;

/** What CVs, personas and answers say, oldest first: a few at a time, each few read in a child process. */
export async function* originsOf(ctx: Context, questions: Question[]): AsyncGenerator<KnowledgeOrigin[]> {
  for (const read of [cvsOf(ctx), personasOf(ctx)])
    for await (const sources of batches(read, weigh)) yield readIn(ctx, sources);
  const answers = questions.flatMap(answered);
  if (answers.length) yield readIn(ctx, answers);
}

async function readIn(ctx: Context, sources: Source[]): Promise<KnowledgeOrigin[]> {
  const documents = sources.map(({ texts }) => texts);
  const findings = await ctx.pool.run('knowledge', documents, { owner: currentUser(ctx).id });
  return sources.map(({ kind, id }, i) => ({ kind, id, findings: itemAt(findings, i) }));
}

const weigh = (sources: Source[]): number =>
  sources.flatMap(({ texts }) => texts).reduce((total, { text }) => total + text.length, 0);

const OLDEST_FIRST = { createdAt: 'asc', id: 'asc' } as const;
const TOLD = ['createdAt', 'headline', 'summary', 'skills', 'projects', 'certifications'] as const;

/** Behind a row in the order of age. */
const after = (row: Source | null) =>
  row && { $or: [{ createdAt: { $gt: row.createdAt } }, { createdAt: row.createdAt, id: { $gt: row.id } }] };

const cvsOf =
  (ctx: Context): Read =>
  async (row, limit) => {
    const where = { owner: currentUser(ctx).id, status: CvStatus.PARSED, ...after(row) };
    const fields = [...TOLD, 'workExperience'] as const;
    const cvs = await ctx.em.fork().find(Cv, where, { limit, orderBy: OLDEST_FIRST, fields });
    return cvs.map((cv) => ({ kind: 'cv', id: cv.id, createdAt: cv.createdAt, texts: textsOf(cv, cv.workExperience) }));
  };

const personasOf =
  (ctx: Context): Read =>
  async (row, limit) => {
    const where = { owner: currentUser(ctx).id, ...after(row) };
    const fields = [...TOLD, 'workHistory'] as const;
    const personas = await ctx.em.fork().find(Persona, where, { limit, orderBy: OLDEST_FIRST, fields });
    return personas.map((persona) => ({
      kind: 'persona',
      id: persona.id,
      createdAt: persona.createdAt,
      texts: textsOf(persona, persona.workHistory),
    }));
  };

type Told = Pick<CareerContent, Exclude<(typeof TOLD)[number], 'createdAt'>>;

function textsOf(content: Told, work: WorkExperience[]): KnowledgeText[] {
  const listed = content.skills.map((text) => ({ text, listed: true }));
  const prose = [
    content.headline,
    content.summary,
    ...work.flatMap((role) => [role.title, role.company, role.summary, ...role.highlights]),
    ...content.projects.flatMap((project) => [project.name, project.summary, ...project.highlights]),
    ...content.certifications.map(({ name }) => name),
  ];
  return [...listed, ...prose.filter((text): text is string => Boolean(text)).map((text) => ({ text, listed: false }))];
}

/** A bare "yes" says what its question asked, and a "no" nothing. */
function answered({ id, question, answer, createdAt }: Question): Source[] {
  if (answer === null || saysNo(answer)) return [];
  const texts = [answer, ...(saysYes(answer) ? [question] : [])].map((text) => ({ text, listed: false }));
  return [{ kind: 'answer', id, createdAt, texts }];
}
