import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { itemAt } from '../src/list-item.ts';
import { createApp, type App } from '../src/app.ts';
import { Claim } from '../src/modules/claims/claim.entity.ts';
import { Export } from '../src/modules/exports/export.entity.ts';
import { GapReport } from '../src/modules/gap-analysis/gap-report.entity.ts';
import type { AddressInfo } from 'node:net';
import { useApp } from './support/app.ts';
import { createClient, type Client } from './support/client.ts';
import { startModelEndpoint, type ModelEndpoint, type Reply } from './support/model-endpoint.ts';

/** Equal requests at once make one thing; what the rules made while the model was away is made anew when it is back. */
let model: ModelEndpoint;
let reply: Reply = { status: 400 };
const environment: NodeJS.ProcessEnv = {};
beforeAll(async () => {
  model = await startModelEndpoint(() => reply);
  Object.assign(environment, { OPENAI_BASE_URL: model.url, LLM_MODEL: 'scripted' });
});
afterAll(() => model.close());

const app = useApp({}, environment);
const clients: Client[] = [];
let second: App | null = null;
let token = '';

beforeAll(async () => {
  clients.push(app.client);
  if (app.ports.config.databaseUrl) {
    // another process over the same database: ports of its own
    second = await createApp({ ...app.ports.config, workers: false });
    await new Promise<void>((resolve) => second!.server.listen(0, '127.0.0.1', resolve));
    clients.push(createClient(`http://127.0.0.1:${(second.server.address() as AddressInfo).port}`));
  }
  token = (await app.client.signup()).token;
});
afterAll(() => second?.close());

const HIGHLIGHT = 'Was responsible for 40 productions on tour';
const ANSWER = {
  findings: [
    {
      persona: null,
      field: 'work_history[0].highlights[0]',
      rule: 'highlight.unclear',
      severity: 'medium',
      quote: '40 productions on tour',
      suggestion: 'Say which productions on tour these 40 were.',
      rewrite: null,
    },
  ],
  questions: [
    {
      persona: null,
      field: 'work_history[0].highlights[0]',
      quote: '40 productions on tour',
      question: 'Which productions on tour did you lead?',
    },
  ],
};
const away: Reply = { status: 400 };
const present: Reply = { content: ANSWER };

beforeEach(() => {
  model.requests.length = 0;
  reply = away;
});

async function persona(): Promise<string> {
  const { body } = await app.client.rest('POST', '/personas', {
    token,
    body: {
      title: `Stage ${randomUUID()}`,
      overrides: {
        summary: 'Ran stages for nine years.',
        work_history: [
          { title: 'Stage Manager', company: 'Lantern', start_date: '2015', is_current: true, highlights: [HIGHLIGHT] },
        ],
      },
    },
  });
  return body.id as string;
}

const JOB = 'Requirements:\n- QLab\n- Dutch';
type Asks = (client: Client, id: string) => Promise<{ status: number; body: any }>;
const ASKS: [string, Asks][] = [
  ['general', (client, id) => client.rest('GET', `/gap_analysis/${id}`, { token })],
  [
    'role match',
    (client, id) =>
      client.rest('POST', '/gap_analysis/role_match', { token, body: { persona_id: id, job_description: JOB } }),
  ],
  [
    'team',
    (client, id) =>
      client.rest('POST', '/gap_analysis/team', {
        token,
        body: { persona_ids: [id], team_description: JOB },
      }),
  ],
];
const LETTER: Asks = (client, id) =>
  client.rest('POST', `/export/${id}`, {
    token,
    body: { format: 'html', template_id: 'letter-plain', job_description: JOB },
  });
const PLAIN: Asks = (client, id) => client.rest('POST', `/export/${id}`, { token, body: { format: 'md' } });

const fiveAtOnce = async (ask: Asks, id: string) =>
  Promise.all(Array.from({ length: 5 }, (_, i) => ask(itemAt(clients, i % clients.length), id)));

const reports = () => app.ports.orm.em.fork().count(GapReport);
const exported = () => app.ports.orm.em.fork().count(Export);

describe.each(ASKS)('%s', (_name, ask) => {
  it('five equal requests at once make one report by one model call', async () => {
    reply = present;
    const id = await persona();
    const before = await reports();
    const answers = await fiveAtOnce(ask, id);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect([(await reports()) - before, model.requests.length]).toEqual([1, 1]);
  });

  it('is made by the rules while the model is away, once, and anew when it is back', async () => {
    const id = await persona();
    const before = await reports();
    const [first] = await fiveAtOnce(ask, id);
    expect([first?.body.engine, (await reports()) - before]).toEqual(['rules', 1]);
    const again = await ask(app.client, id);
    expect([again.body.id, (await reports()) - before]).toEqual([first?.body.id, 1]);

    reply = present;
    const back = await ask(app.client, id);
    expect([back.body.engine, back.body.id === first?.body.id]).toEqual(['llm', false]);
    const calls = model.requests.length;
    expect((await ask(app.client, id)).body.id).toBe(back.body.id);
    expect(model.requests.length).toBe(calls);
  });
});

describe('exports', () => {
  it('five equal requests at once make one', async () => {
    const id = await persona();
    const before = await exported();
    const answers = await fiveAtOnce(PLAIN, id);
    expect(new Set(answers.map(({ status, body }) => [status, body.id].join())).size).toBe(1);
    expect((await exported()) - before).toBe(1);
  });

  it('five equal letters at once make one by one model call, and it is not asked again for what is stored', async () => {
    reply = { content: { paragraphs: ['Too short to stand.'] } };
    const id = await persona();
    const before = await exported();
    await fiveAtOnce(LETTER, id);
    await LETTER(app.client, id);
    expect([(await exported()) - before, model.requests.length]).toEqual([1, 1]);
  });

  it('a letter of the rules is written anew when the model is back', async () => {
    const id = await persona();
    const before = await exported();
    await LETTER(app.client, id);
    expect((await LETTER(app.client, id)).status).toBe(200);
    expect((await exported()) - before).toBe(1);
    reply = { content: { paragraphs: ['Too short to stand.'] } };
    await LETTER(app.client, id);
    expect((await exported()) - before).toBe(2);
  });
});

it('a claim whose process died is taken over; one that is lost writes nothing', async () => {
  const { once } = await import('../src/modules/claims/claim.service.ts');
  const em = app.ports.orm.em.fork();
  const key = randomUUID();
  await em.insert(Claim, { key, holder: randomUUID(), expiresAt: new Date(0) });
  const ctx = { ...app.ports, em, user: { id: randomUUID() } } as never;
  let made = 0;
  const stored: number[] = [];
  const result = await once(ctx, {
    key,
    find: async () => stored.at(0) ?? null,
    make: async (held) => {
      made++;
      if (made === 1) await em.execute('update claims set holder = ? where key = ?', [randomUUID(), key]);
      if (made === 1)
        await em.execute("update claims set expires_at = now() - interval '1 second' where key = ?", [key]);
      await em.fork().transactional((inner) => held.keep(inner));
      stored.push(made);
      return made;
    },
  });
  expect([result, stored, await em.count(Claim, { key })]).toEqual([2, [2], 0]);
});
