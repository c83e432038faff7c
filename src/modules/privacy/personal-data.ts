import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { Orm } from '../../db/orm.ts';
import { User } from '../users/user.entity.ts';

type Condition = Record<string, unknown>;

/** A table with rows of a person, and how a row leads to the person. */
export interface PersonalTable {
  meta: EntityMetadata;
  rowsOf(userId: string): Condition;
}

/**
 * Every table whose rows belong to a person, found by the relations alone: those that point at the person, and those
 * that point at a row of such a table. A new entity is in it without a line here.
 */
export function personalTables(orm: Orm): PersonalTable[] {
  const all = [...orm.getMetadata().getAll().values()].filter(
    (meta) => !meta.pivotTable && !meta.abstract && meta.tableName,
  );
  const users = all.find(({ class: entity }) => entity === User)!;
  const found = new Map<EntityMetadata, (userId: string) => Condition>([[users, (id) => ({ id })]]);
  for (let grown = true; grown;) {
    grown = false;
    for (const meta of all) {
      if (found.has(meta)) continue;
      const towards = toOne(meta).filter((property) => found.has(targetOf(all, property)));
      const direct = towards.filter((property) => targetOf(all, property) === users);
      const chosen = direct.length ? direct : towards.slice(0, 1);
      if (!chosen.length) continue;
      found.set(meta, (id) => ({
        $or: chosen.map((property) => ({ [property.name]: found.get(targetOf(all, property))!(id) })),
      }));
      grown = true;
    }
  }
  return [...found].map(([meta, rowsOf]) => ({ meta, rowsOf }));
}

const toOne = (meta: EntityMetadata): EntityProperty[] =>
  meta.props.filter(({ kind }) => kind === 'm:1' || kind === '1:1');

const targetOf = (all: EntityMetadata[], property: EntityProperty): EntityMetadata =>
  all.find(({ className }) => className === property.type)!;
