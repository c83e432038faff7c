import type { EntityManager, Orm } from '../../db/orm.ts';

/** rows held in memory at once; one may have a megabyte of text */
const BATCH = 50;

/** Every table of the service, those that others point at first. */
export async function tablesInOrder(orm: Orm, em: EntityManager): Promise<string[]> {
  const names = new Set([...orm.getMetadata().getAll().values()].map((entity) => entity.tableName).filter(Boolean));
  const links = await em.execute<{ child: string; parent: string }[]>(
    `select c.relname as child, p.relname as parent from pg_constraint f
     join pg_class c on c.oid = f.conrelid join pg_class p on p.oid = f.confrelid
     where f.contype = 'f' and f.connamespace = current_schema()::regnamespace and c.oid <> p.oid`,
  );
  const order: string[] = [];
  while (names.size) {
    const free = [...names].filter((name) => !links.some(({ child, parent }) => child === name && names.has(parent)));
    if (!free.length) throw new Error(`the tables ${[...names].join(', ')} point at each other`);
    for (const name of free.toSorted()) {
      order.push(name);
      names.delete(name);
    }
  }
  return order;
}

/** Makes every session write rows alike. For the transaction of `em`, which may also take its time. */
export async function writeAlike(em: EntityManager): Promise<void> {
  for (const setting of [
    `timezone = 'UTC'`,
    `bytea_output = 'hex'`,
    'extra_float_digits = 1',
    'statement_timeout = 0',
    'idle_in_transaction_session_timeout = 0',
  ])
    await em.execute(`set local ${setting}`);
}

/** The rows of a table as lines of JSON, by primary key; inside a transaction. */
export async function* rowsOf(em: EntityManager, table: string): AsyncGenerator<Uint8Array> {
  const keys = await em.execute<{ name: string }[]>(
    `select a.attname as name from pg_index i
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indrelid = '"${table}"'::regclass and i.indisprimary`,
  );
  const order = keys.map(({ name }) => `t."${name}"::text collate "C"`).join(', ');
  await em.execute(
    `declare rows no scroll cursor for select row_to_json(t)::text as line from "${table}" t order by ${order}`,
  );
  for (;;) {
    const rows = await em.execute<{ line: string }[]>(`fetch ${BATCH} from rows`);
    if (!rows.length) break;
    yield Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
  }
  await em.execute('close rows');
}

/** Inserts lines of JSON as rows and lets the table's counters go on after them. */
export async function insertRows(em: EntityManager, table: string, lines: AsyncIterable<string>): Promise<void> {
  let batch: string[] = [];
  const insert = async () => {
    if (batch.length)
      await em.execute(`insert into "${table}" select * from json_populate_recordset(null::"${table}", ?::json)`, [
        `[${batch.join(',')}]`,
      ]);
    batch = [];
  };
  for await (const line of lines) if (batch.push(line) === BATCH) await insert();
  await insert();
  const counters = await em.execute<{ name: string }[]>(
    `select attname as name from pg_attribute
     where attrelid = '"${table}"'::regclass and attnum > 0 and not attisdropped
       and pg_get_serial_sequence('"${table}"', attname) is not null`,
  );
  for (const { name } of counters)
    await em.execute(
      `select setval(pg_get_serial_sequence('"${table}"', '${name}'), coalesce(max("${name}"), 0) + 1, ` +
        `false) from "${table}"`,
    );
}
