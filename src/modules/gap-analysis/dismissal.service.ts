import DataLoader from 'dataloader';
import { ref } from '@mikro-orm/core';
import { currentUser, type Context } from '../../context.ts';
import { NotFoundError } from '../../errors.ts';
import { Dismissal } from './dismissal.entity.ts';
import { getReport } from './gap-analysis.service.ts';
import type { DismissIssuesInput } from './gap-analysis.inputs.ts';
import { keyOfStored } from './issue-key.ts';
import type { GapIssue, GapReport } from './gap-report.entity.ts';

/** Puts findings of a report aside, or takes them up again. The score stays what it is: it tells of the persona. */
export async function dismissIssues(ctx: Context, input: DismissIssuesInput): Promise<GapReport> {
  const report = await getReport(ctx, input.id);
  const issues = issuesOf(report, input.issueIds);
  const owner = currentUser(ctx).id;
  const personas = await report.personas.loadItems();
  const keys = issues.map(keyOfStored);
  if (!input.dismissed) {
    await ctx.em.nativeDelete(Dismissal, { owner, persona: { $in: personas.map(({ id }) => id) }, key: { $in: keys } });
    return report;
  }
  const rows = personas.flatMap((persona) =>
    issues.map((issue) => ({
      ...new Dismissal(),
      owner: ref(currentUser(ctx)),
      persona: ref(persona),
      key: keyOfStored(issue),
      rule: issue.rule,
      createdAt: ctx.now(),
    })),
  );
  const distinct = [...new Map(rows.map((row) => [`${row.persona.id} ${row.key}`, row])).values()];
  await ctx.em.upsertMany(Dismissal, distinct, {
    onConflictFields: ['owner', 'persona', 'key'],
    onConflictAction: 'ignore',
  });
  return report;
}

/** @throws {NotFoundError} for an id that the report does not have */
export function issuesOf(report: GapReport, ids: readonly string[]): GapIssue[] {
  return [...new Set(ids)].map((id) => {
    const issue = report.issues.find((one) => one.id === id);
    if (!issue) throw new NotFoundError(`The report has no issue ${id}. GET /gap_reports/{id} lists what it has.`);
    return issue;
  });
}

/** The findings of a report that are told, or those that were put aside. */
export async function issuesTold(ctx: Context, report: GapReport, aside: boolean): Promise<GapIssue[]> {
  if (!report.issues.length) return [];
  const personas = await report.personas.loadItems();
  const keys = await Promise.all(personas.map(({ id }) => dismissed(ctx, id)));
  // of a team a finding is put aside for all of its personas
  return report.issues.filter(
    (issue) => keys.length > 0 && keys.every((known) => known.has(keyOfStored(issue))) === aside,
  );
}

function dismissed({ em, user }: Context, personaId: string): Promise<Set<string>> {
  const loader =
    loaders.get(em) ?? new DataLoader((ids: readonly string[]) => dismissedOf(em, user?.id ?? '', ids), UNCACHED);
  loaders.set(em, loader);
  return loader.load(personaId);
}

const loaders = new WeakMap<Context['em'], DataLoader<string, Set<string>>>();
/** a request may ask again after it has dismissed something */
const UNCACHED = { cache: false };

async function dismissedOf(em: Context['em'], owner: string, ids: readonly string[]): Promise<Set<string>[]> {
  const rows = await em.find(Dismissal, { owner, persona: { $in: [...new Set(ids)] } });
  const byPersona = Map.groupBy(rows, ({ persona }) => persona.id);
  return ids.map((id) => new Set((byPersona.get(id) ?? []).map(({ key }) => key)));
}
