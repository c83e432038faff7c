import { beforeAll, describe, expect, it } from 'vitest';
import { knowledgeIn } from '../src/analysis/knowledge/findings.ts';
import { knowledgeGatherer } from '../src/analysis/knowledge/knowledge.ts';
import { useApp } from './support/app.ts';

const app = useApp();
let token = '';
let personaId = '';

const read = async () => (await app.client.rest('GET', '/knowledgebase', { token })).body;
const names = (entries: { name: string }[]) => entries.map(({ name }) => name);

beforeAll(async () => {
  token = (await app.client.signup()).token;
  const overrides = {
    name: 'Ida Kern',
    headline: 'Backend developer',
    skills: ['PostgreSQL', 'k8s', 'Teamwork', 'Glass blowing'],
    work_history: [{ title: 'Developer', company: 'Hafen Software GmbH', highlights: ['Moved 40 services to Docker'] }],
  };
  personaId = (await app.client.rest('POST', '/personas', { token, body: { title: 'Dev', overrides } })).body.id;
});

it('gathers what personas say, each entry with its words', async () => {
  const knowledge = await read();
  expect(Object.keys(knowledge)).toEqual([
    'skills',
    'tools',
    'industries',
    'soft_skills',
    'preferences',
    'open_questions',
  ]);
  expect(names(knowledge.tools)).toEqual(expect.arrayContaining(['PostgreSQL', 'Kubernetes', 'Docker']));
  expect(knowledge.tools.find(({ name }: { name: string }) => name === 'Docker').sources).toEqual([
    { kind: 'persona', id: personaId, quote: 'Moved 40 services to Docker' },
  ]);
  expect(names(knowledge.skills)).toContain('Glass blowing');
  expect(names(knowledge.soft_skills)).toEqual(['Teamwork']);
  expect(names(knowledge.industries)).toContain('Information technology');
});

it('takes answers, all or none, and asks nothing twice', async () => {
  const { open_questions: open } = await read();
  expect(open.length).toBeGreaterThan(0);
  expect(open.length).toBeLessThanOrEqual(7);
  const question = open.find(({ field }: { field: string }) => field === 'preferences.work_mode');
  const bad = await app.client.rest('POST', '/knowledgebase/clarify', {
    token,
    body: { answers: { [question.id]: 'remote', '6b1f6c0e-7a5c-4a53-9a55-0d6d0f0c9d3e': 'x' } },
  });
  expect(bad).toMatchObject({ status: 400, body: { error: { code: 'ERR_INVALID_REQUEST' } } });
  expect((await read()).preferences).toEqual({});
  const { body } = await app.client.rest('POST', '/knowledgebase/clarify', {
    token,
    body: { answers: { [question.id]: 'remote' } },
  });
  expect(body.preferences).toEqual({ work_mode: 'remote' });
  expect(body.open_questions.map(({ id }: { id: string }) => id)).not.toContain(question.id);
  expect((await app.client.rest('GET', '/users/me', { token })).body.preferences).toEqual({ work_mode: 'remote' });
});

it('answers change what later analyses ask, and personas stay as they are', async () => {
  const job = 'Requirements:\n- Kafka\n- PostgreSQL\n- Terraform';
  const match = async () =>
    (
      await app.client.rest('POST', '/gap_analysis/role_match', {
        token,
        body: { persona_id: personaId, job_description: job },
      })
    ).body;
  const first = await match();
  const kafka = first.open_questions.find(({ question }: { question: string }) => /Kafka/.test(question));
  expect(kafka, JSON.stringify(first.open_questions)).toBeDefined();
  await app.client.rest('POST', '/knowledgebase/clarify', {
    token,
    body: { answers: { [kafka.id]: 'Yes, two years of Kafka at my own company' } },
  });
  const second = await match();
  expect(second.id).not.toBe(first.id);
  expect(second.questions).not.toContain(kafka.question);
  expect(names((await read()).tools)).toContain('Kafka');
  expect((await app.client.rest('GET', `/personas/${personaId}`, { token })).body.version).toBe(1);
});

it('learns from what an answer affirms, not from what it denies', async () => {
  const { body } = await app.client.rest('POST', '/gap_analysis/role_match', {
    token,
    body: { persona_id: personaId, job_description: 'Engineer\n\nRequirements:\n- Terraform\n- Ansible' },
  });
  const about = (tool: string) =>
    body.open_questions.find(({ question }: { question: string }) => question.includes(tool)).id;
  await app.client.rest('POST', '/knowledgebase/clarify', {
    token,
    body: { answers: { [about('Terraform')]: 'No, I have never used Terraform', [about('Ansible')]: 'Yes' } },
  });
  const known = names((await read()).tools);
  expect(known).toContain('Ansible');
  expect(known).not.toContain('Terraform');
});

it('corrections stay when the same words come in again', async () => {
  const correct = (body: object) => app.client.rest('POST', '/knowledgebase/correct', { token, body });
  expect(
    names((await correct({ list: 'skills', name: 'Glass blowing', rename_to: 'Lampworking' })).body.skills),
  ).toContain('Lampworking');
  expect(names((await correct({ list: 'tools', name: 'docker' })).body.tools)).not.toContain('Docker');
  await app.client.rest('POST', '/personas', {
    token,
    body: { title: 'Again', overrides: { skills: ['Glass blowing', 'Docker', 'Lampworking'] } },
  });
  const { skills, tools } = await read();
  expect(skills.find(({ name }: { name: string }) => name === 'Lampworking').sources).toHaveLength(2);
  expect(names(skills)).not.toContain('Glass blowing');
  expect(names(tools)).not.toContain('Docker');
  expect((await correct({ list: 'skills', name: 'Unheard of' })).status).toBe(404);
  expect((await correct({ list: 'wishes', name: 'Unheard of' })).status).toBe(400);
});

it.each([
  ['GET', '/knowledgebase', undefined],
  ['POST', '/knowledgebase/clarify', { answers: {} }],
  ['POST', '/knowledgebase/correct', { list: 'skills', name: 'x' }],
])('%s %s needs a token', async (method, path, body) => {
  expect((await app.client.rest(method, path, { body })).status).toBe(401);
});

it("another person's answers and questions are not to be reached", async () => {
  const other = (await app.client.signup()).token;
  const { open_questions: open } = await read();
  const answer = await app.client.rest('POST', '/knowledgebase/clarify', {
    token: other,
    body: { answers: { [open[0].id]: 'mine now' } },
  });
  expect(answer.status).toBe(400);
  const { body } = await app.client.rest('GET', '/knowledgebase', { token: other });
  expect([body.skills, body.tools]).toEqual([[], []]);
});

describe('the gatherer', () => {
  const origin = (id: string, ...texts: string[]) => ({
    kind: 'cv' as const,
    id,
    findings: knowledgeIn(texts.map((text) => ({ text, listed: true }))),
  });

  it('merges entries that are called alike and counts an origin once', () => {
    const gatherer = knowledgeGatherer();
    gatherer.add(origin('c1', 'Beekeeping', 'beekeeping'));
    gatherer.add(origin('c2', 'BEEKEEPING'));
    expect(gatherer.gathered().skills).toEqual([
      {
        name: 'Beekeeping',
        sources: [
          { kind: 'cv', id: 'c1', quote: 'Beekeeping' },
          { kind: 'cv', id: 'c2', quote: 'BEEKEEPING' },
        ],
      },
    ]);
  });

  it('bounds an answer, and puts first what most documents say', () => {
    const gatherer = knowledgeGatherer();
    const crafts = Array.from({ length: 600 }, (_, i) => `Craft ${i}`);
    gatherer.add(origin('c1', ...crafts));
    for (let i = 0; i < 30; i++) gatherer.add(origin(`d${i}`, 'Craft 599'));
    const { skills } = gatherer.gathered();
    expect(skills).toHaveLength(500);
    expect(skills[0]).toMatchObject({ name: 'Craft 599', sources: { length: 20 } });
  });

  it('quotes the sentence, not the whole text', () => {
    const text = 'I kept bees for years. Later I moved forty services to Docker. Now I teach.';
    expect(knowledgeIn([{ text, listed: false }])).toContainEqual({
      list: 'tools',
      name: 'Docker',
      quote: 'Later I moved forty services to Docker.',
    });
  });
});

it('reads more documents than one batch holds, oldest first', async () => {
  const many = (await app.client.signup()).token;
  const made: string[] = [];
  for (let i = 0; i < 13; i++) {
    const body = { title: `P${i}`, overrides: { skills: ['Thatching'] } };
    made.push((await app.client.rest('POST', '/personas', { token: many, body })).body.id);
  }
  const { skills } = (await app.client.rest('GET', '/knowledgebase', { token: many })).body;
  expect(skills).toHaveLength(1);
  expect(skills[0].sources.map(({ id }: { id: string }) => id)).toEqual(made);
});
