import DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import type { EntityManager } from '../../db/orm.ts';
import { NEWEST_FIRST } from '../../page.ts';
import { inTurns, type InTurns } from '../../turns.ts';
import type { Cv } from '../cvs/cv.entity.ts';
import { Persona } from './persona.entity.ts';
import { listsOf } from './persona.content.ts';

/** Personas that were made from a CV, newest first: one query for all CVs that are asked about at once. */
export async function madeFrom({ em }: Context, cv: Cv): Promise<InTurns<Persona>> {
  const loader = madeFromLoaders.get(em) ?? new DataLoader((ids: readonly string[]) => madeFromAll(em, ids), UNCACHED);
  madeFromLoaders.set(em, loader);
  return inTurns(await loader.load(cv.id), listsOf);
}

const madeFromLoaders = new WeakMap<EntityManager, DataLoader<string, Persona[]>>();
/** a request may ask again after it has made a persona */
const UNCACHED = { cache: false };

async function madeFromAll(em: EntityManager, ids: readonly string[]): Promise<Persona[][]> {
  const found = await em.find(Persona, { baseCv: { $in: [...new Set(ids)] } }, { orderBy: NEWEST_FIRST });
  const byCv = Map.groupBy(found, ({ baseCv }) => baseCv?.id);
  return ids.map((id) => byCv.get(id) ?? []);
}
