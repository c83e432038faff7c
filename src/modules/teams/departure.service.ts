import type { EntityManager } from '../../db/orm.ts';
import { Export } from '../exports/export.entity.ts';
import { GapReport } from '../gap-analysis/gap-report.entity.ts';

/** Keys of files whose rows a transaction removed: they go with it. */
export type FileKeys = string[];

/** Removes what a person had made of others' personas: it may look at them no longer. */
export const forgetOthers = (em: EntityManager, userId: string): Promise<FileKeys> =>
  forget(em, { owner: userId, persona: { $ne: userId } });

/** Removes what others had made of a person's personas: they leave with the person. */
export const takeAlong = (em: EntityManager, userId: string): Promise<FileKeys> =>
  forget(em, { owner: { $ne: userId }, persona: userId });

type Who = string | { $ne: string };

async function forget(em: EntityManager, { owner, persona }: { owner: Who; persona: Who }): Promise<FileKeys> {
  const reports = await em.find(GapReport, { owner, personas: { owner: persona } }, { fields: ['id'] });
  await em.nativeDelete(GapReport, { id: { $in: reports.map(({ id }) => id) } });
  const exports = await em.find(Export, { owner, persona: { owner: persona } }, { fields: ['id', 'storageKey'] });
  await em.nativeDelete(Export, { id: { $in: exports.map(({ id }) => id) } });
  return exports.map(({ storageKey }) => storageKey);
}
