import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstOf } from '../src/list-item.ts';
import { personalTables } from '../src/modules/privacy/personal-data.ts';
import { useApp } from './support/app.ts';
import { samplePdf } from './support/documents.ts';
import { signup, type Person } from './support/team.ts';
import { unzip } from './support/zip.ts';

/** Mails go to the outbox here: they too must go. */
const app = useApp();
const rest: typeof app.client.rest = (...args) => app.client.rest(...args);
const error = (status: number, code: string) =>
  expect.objectContaining({ status, body: { error: expect.objectContaining({ code }) } });

/** Words that nobody else has. */
const WORDS = [
  'Quillfeather',
  'quillfeather',
  'Zanzibarine',
  'Snorkelwright',
  'Murmurstone',
  'Oxbowitz',
  'Pendlecrumb',
];

const tables = () =>
  app.ports.orm.em
    .fork()
    .execute<{ schema: string; name: string }[]>(
      'select table_schema as schema, table_name as name from information_schema.tables where table_type ' +
        "= 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')",
    );

/** Every place in the database, the storage and the outbox where one of the words stands. */
async function places(words: string[]): Promise<string[]> {
  const found: string[] = [];
  const em = app.ports.orm.em.fork();
  for (const { schema, name } of await tables()) {
    for (const { row } of await em.execute<{ row: string }[]>(`select t::text as row from "${schema}"."${name}" t`))
      if (words.some((word) => row.includes(word))) found.push(`${schema}.${name}`);
  }
  for (const file of await readdir(app.dataDir, { recursive: true, withFileTypes: true })) {
    const where = path.join(file.parentPath, file.name);
    if (!file.isFile() || where.includes(`${path.sep}database${path.sep}`)) continue;
    const content = (await readFile(where)).toString('latin1');
    if (words.some((word) => content.includes(word) || where.includes(word)))
      found.push(path.relative(app.dataDir, where));
  }
  return found;
}

const storedKeys = async () => {
  const keys: string[] = [];
  for (const folder of ['cvs', 'exports']) for await (const { key } of app.ports.storage.list(folder)) keys.push(key);
  return keys;
};

/** All mails are out: their rows are gone. */
async function sent(): Promise<void> {
  const em = app.ports.orm.em.fork();
  while (Number(firstOf(await em.execute<{ count: string }[]>('select count(*) from mails')).count) > 0)
    await new Promise(setImmediate);
}

/** Invites, signs up with the token of the outbox, and is in the team. */
async function joinByOutbox(owner: Person, email: string, name: string): Promise<Person> {
  await rest('POST', '/team/invite', { token: owner.token, body: { email } });
  await sent();
  const outbox = path.join(app.dataDir, 'outbox');
  const mails = await Promise.all((await readdir(outbox)).map((file) => readFile(path.join(outbox, file), 'utf8')));
  const token = /\/invites\/([\w-]+)/.exec(
    mails.find((mail) => mail.includes(`To: ${email}`))!.replaceAll('=\n', ''),
  )![1];
  const password = 'Murmurstone is a password';
  const { body } = await rest('POST', '/auth/signup', { body: { email, password, name, invite_token: token } });
  return { id: (await rest('GET', '/users/me', { token: body.token })).body.id, token: body.token, email, password };
}

/** Leaves words of a person wherever the service takes some. */
async function live(person: Person): Promise<string> {
  const { token } = person;
  await rest('PATCH', '/users/me', { token, body: { preferences: { motto: 'Snorkelwright for ever' } } });
  const cv = await app.client.upload(
    await samplePdf({ name: 'Odalys Quillfeather', email: 'odalys@quillfeather.example', marker: 'Zanzibarine' }),
    'Zanzibarine cv.pdf',
    token,
  );
  expect(cv.body.status).toBe('parsed');
  const {
    body: { id },
  } = await rest('POST', '/personas', {
    token,
    body: { title: 'Zanzibarine', base_cv_id: cv.body.cv_id, overrides: { tags: ['Oxbowitz'] } },
  });
  await rest('PATCH', `/personas/${id}`, { token, body: { summary: 'Snorkelwright of Murmurstone.' } });
  const { body: report } = await rest('POST', '/gap_analysis/role_match', {
    token,
    body: { persona_id: id, job_description: 'Requirements:\n- Oxbowitz\n- QLab' },
  });
  await rest('POST', '/knowledgebase/clarify', {
    token,
    body: { answers: { [report.open_questions[0].id]: 'Three years of Pendlecrumb.' } },
  });
  await rest('POST', `/export/${id}`, { token, body: { format: 'html' } });
  await rest('POST', `/export/${id}`, { token, body: { format: 'pdf' } });
  await rest('POST', '/auth/reset', { body: { email: person.email } });
  await rest('POST', '/auth/login', { body: { email: person.email, password: 'a wrong guess' } });
  await rest('PATCH', '/users/me', {
    token,
    body: { email: 'other@quillfeather.example', current_password: person.password },
  });
  await sent();
  return id as string;
}

describe('erasure', () => {
  let owner: Person, person: Person, persona: string;
  beforeAll(async () => {
    owner = await signup(app.client);
    person = await joinByOutbox(owner, 'odalys@quillfeather.example', 'Odalys Quillfeather');
    persona = await live(person);
    const token = owner.token;
    await rest('GET', `/personas/${persona}`, { token });
    expect(
      (
        await rest('POST', '/gap_analysis/team', {
          token,
          body: { persona_ids: [persona], team_description: 'Requirements:\n- QLab\n- Oxbowitz' },
        })
      ).status,
    ).toBe(200);
    expect((await rest('POST', `/export/${persona}`, { token, body: { format: 'md' } })).status).toBe(200);
    await rest('PATCH', `/team/members/${person.id}`, { token, body: { role: 'manager' } });
    const theirs = await rest('POST', '/personas', { token, body: { title: 'Plain' } });
    await rest('GET', `/personas/${theirs.body.id}`, { token: person.token });
    await rest('POST', '/team/invite', { token: person.token, body: { email: 'someone@example.com' } });
    await sent();
  });

  it('needs the password', async () => {
    expect(await rest('DELETE', '/users/me', { token: person.token, body: { password: 'wrong' } })).toEqual(
      error(401, 'ERR_UNAUTHENTICATED'),
    );
    expect(await rest('DELETE', '/users/me', { token: person.token })).toEqual(error(400, 'ERR_INVALID_REQUEST'));
  });

  it('leaves none of the words and files anywhere, and what others own untouched', async () => {
    const before = await places(WORDS);
    expect(new Set(before)).toEqual(
      new Set([
        ...before.filter((place) => place.startsWith('outbox')),
        ...before.filter((place) => place.startsWith('files')),
        'public.users',
        'public.cvs',
        'public.personas',
        'public.persona_versions',
        'public.gap_reports',
        'public.questions',
        'public.exports',
        'public.invites',
        'public.one_time_tokens',
      ]),
    );
    expect(before.filter((place) => place.startsWith('outbox')).length).toBeGreaterThanOrEqual(5);
    expect(await places([person.id])).toContain('public.audit_entries');
    expect((await storedKeys()).length).toBe(4);

    expect(
      (await rest('DELETE', '/users/me', { token: person.token, body: { password: person.password } })).status,
    ).toBe(200);
    expect(await places(WORDS)).toEqual([]);
    expect(await storedKeys()).toEqual([]);
    // the record of what was done with others' things keeps an id that leads nowhere
    expect(new Set(await places([person.id]))).toEqual(new Set(['public.audit_entries']));
    expect((await rest('GET', '/users/me', { token: person.token })).status).toBe(401);
    expect(
      (await rest('POST', '/auth/login', { body: { email: person.email, password: person.password } })).status,
    ).toBe(401);
    expect((await rest('GET', '/team/members', { token: owner.token })).body).toMatchObject([{ id: owner.id }]);
    expect((await rest('GET', '/personas', { token: owner.token })).body).toMatchObject([{ title: 'Plain' }]);
    expect((await rest('GET', '/audit', { token: owner.token })).body).toMatchObject([
      { action: 'persona_read', actor_id: person.id, actor_name: null },
    ]);
  });

  it('of the last owner hands the team to who has been there longest', async () => {
    const founder = await signup(app.client);
    const first = await joinByOutbox(founder, 'first@example.com', 'First');
    const second = await joinByOutbox(founder, 'second@example.com', 'Second');
    await rest('PATCH', `/team/members/${second.id}`, { token: founder.token, body: { role: 'manager' } });
    await rest('DELETE', '/users/me', { token: founder.token, body: { password: founder.password } });
    expect((await rest('GET', '/team/members', { token: first.token })).body).toMatchObject([
      { id: second.id, role: 'owner' },
      { id: first.id, role: 'member' },
    ]);
    for (const last of [second, first])
      await rest('DELETE', '/users/me', { token: last.token, body: { password: last.password } });
    expect(new Set(await places([founder.id, first.id, second.id]))).toEqual(new Set(['public.audit_entries']));
  });
});

describe('the takeout', () => {
  it('is a zip of every row and every file of the person, and of nobody else', async () => {
    const owner = await signup(app.client);
    const person = await joinByOutbox(owner, 'odalys@quillfeather.example', 'Odalys Quillfeather');
    await live(person);
    await rest('POST', '/personas', { token: owner.token, body: { title: 'Of the owner' } });
    const response = await fetch(`${app.url}/users/me/export`, {
      headers: { authorization: `Bearer ${person.token}` },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const files = await unzip(Buffer.from(await response.arrayBuffer()));

    const em = app.ports.orm.em.fork();
    const references = await em.execute<{ table: string; column: string }[]>(
      'select table_name as table, column_name as column from information_schema.columns where ' +
        "table_schema = 'public' and column_name in ('owner_id', 'user_id', 'recipient_id', 'sender_id', " +
        "'invited_by_id', 'actor_id', 'subject_id')",
    );
    const columns = Object.groupBy(references, ({ table }) => table);
    for (const [table, of] of Object.entries(columns)) {
      const [row] = await em.execute<{ count: string }[]>(
        `select count(*) from "${table}" where ${of!.map(({ column }) => `"${column}" = '${person.id}'`).join(' or ')}`,
      );
      expect([table, JSON.parse(files.get(`data/${table}.json`) ?? '[]').length]).toEqual([table, Number(row!.count)]);
    }
    expect(JSON.parse(files.get('data/persona_versions.json')!)).toHaveLength(1);
    const all = [...files].map(([name, content]) => name + content).join('\n');
    for (const word of WORDS.filter((w) => w !== 'Murmurstone')) expect(all).toContain(word);
    expect(all).not.toContain('Of the owner');
    expect(all).not.toMatch(/argon2|tokenHash|passwordHash/);
    expect([...files.keys()].filter((name) => name.startsWith('files/')).toSorted()).toEqual([
      expect.stringMatching(/^files\/cvs\/.*Zanzibarine cv\.pdf$/),
      expect.stringMatching(/^files\/exports\//),
      expect.stringMatching(/^files\/exports\//),
      'files/manifest.json',
    ]);
  });

  it('needs a token', async () => {
    expect(await rest('GET', '/users/me/export')).toEqual(error(401, 'ERR_UNAUTHENTICATED'));
  });
});

describe('the tables', () => {
  /** hold nothing of a person: keyed hashes, and what belongs to a team */
  // claims: a hash of what is being made, for seconds
  const IMPERSONAL = ['throttles', 'teams', 'claims'];

  it('are each known to belong to persons, or not', async () => {
    const known = personalTables(app.ports.orm).map(({ meta }) => meta.tableName);
    const pivots = [...app.ports.orm.getMetadata().getAll().values()]
      .filter(({ pivotTable }) => pivotTable)
      .map(({ tableName }) => tableName);
    const own = (await tables())
      .filter(({ schema, name }) => schema === 'public' && !name.startsWith('mikro_orm'))
      .map(({ name }) => name);
    expect(own.toSorted()).toEqual([...known, ...pivots, ...IMPERSONAL].toSorted());
  });

  it("lose a person's rows with the person, by the database itself", async () => {
    const rules = await app.ports.orm.em
      .fork()
      .execute<{ table: string; rule: string }[]>(
        'select conrelid::regclass::text as table, confdeltype as rule from pg_constraint where contype ' +
          "= 'f' and confrelid = 'users'::regclass",
      );
    expect(rules.length).toBeGreaterThan(8);
    expect(
      rules
        .filter(({ rule }) => rule !== 'c')
        .map(({ table }) => table)
        .toSorted(),
    ).toEqual(['invites', 'mails']);
  });

  it('of the record take no change and no removal', async () => {
    const em = app.ports.orm.em.fork();
    await expect(em.execute("update audit_entries set action = 'none'")).rejects.toThrow('append-only');
    await expect(em.execute('delete from audit_entries')).rejects.toThrow('append-only');
  });
});
