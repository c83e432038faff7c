import { applyFixes, ClashingFixesError, StaleFixError } from '../../analysis/fixes/apply.ts';
import type { Context } from '../../context.ts';
import { ConflictError, NotFoundError, UnprocessableError } from '../../errors.ts';
import { changedContent, contentOf } from '../personas/persona.content.ts';
import type { Persona } from '../personas/persona.entity.ts';
import { getPersona, saveChange } from '../personas/persona.service.ts';
import { issuesOf } from './dismissal.service.ts';
import { getReport } from './gap-analysis.service.ts';
import type { ApplyInput } from './gap-analysis.inputs.ts';

/**
 * Applies the fixes of some findings as one version: all or none.
 * @throws {NotFoundError} for a report that is not about the persona, or an issue that it does not have
 * @throws {UnprocessableError} for a finding that has no fix
 * @throws {ConflictError} when the words are no longer there, or two fixes change the same ones
 */
export async function applyIssues(ctx: Context, { id, reportId, issueIds }: ApplyInput): Promise<Persona> {
  const persona = await getPersona(ctx, id, 'edit');
  const report = await getReport(ctx, reportId);
  const subjects = await report.personas.loadItems();
  if (!subjects.some((subject) => subject.id === id))
    throw new NotFoundError(
      'The report is about another persona. GET /gap_analysis/{persona_id} makes one about this.',
    );
  const fixes = issuesOf(report, issueIds).map(({ id: issueId, fix }) => {
    if (!fix)
      throw new UnprocessableError(
        `The issue ${issueId} has no fix, as only you know the words. Change the persona yourself.`,
      );
    return fix;
  });
  try {
    const before = contentOf(persona);
    return await saveChange(ctx, persona, changedContent(before, applyFixes(before, fixes)));
  } catch (error) {
    if (error instanceof StaleFixError)
      throw new ConflictError(
        `The persona has changed since the report: ${error.fix.path} is no longer what the fix would replace. ` +
          'Ask for a new report and apply from that. Nothing was changed.',
      );
    if (error instanceof ClashingFixesError)
      throw new ConflictError(
        `Two of these fixes change the same words, at ${error.path}. Apply one, then ask for a new report. ` +
          'Nothing was changed.',
      );
    throw error;
  }
}
