import { afterEach, expect, it } from 'vitest';
import { emptyContent, type ParsedCv } from '../../src/content.ts';
import { createCvReader } from '../../src/llm/cv-reader.ts';
import { createModel } from '../../src/llm/model.ts';
import { type ModelEndpoint, type Reply, startModelEndpoint } from '../support/model-endpoint.ts';

const parsed: ParsedCv = {
  content: {
    ...emptyContent(),
    name: 'Curriculum Vitae',
    headline: 'Baker',
    workExperience: [
      {
        title: 'Mill Lane Bakery',
        company: 'Head baker',
        location: null,
        startDate: '2019',
        endDate: null,
        isCurrent: true,
        summary: null,
        highlights: [],
      },
    ],
  },
  rawText: 'Curriculum Vitae\nRosa Lindqvist\nBaker\nHead baker\nMill Lane   Bakery\n2019 to date',
  pageCount: 1,
  language: 'en',
  warnings: [],
  provenance: [
    { path: 'name', confidence: 0.4, page: 1, bbox: null },
    { path: 'headline', confidence: 0.95, page: 1, bbox: null },
    { path: 'work_experience[0].title', confidence: 0.5, page: 1, bbox: null },
    { path: 'work_experience[0].company', confidence: 0.5, page: 1, bbox: null },
  ],
};

const open: ModelEndpoint[] = [];
afterEach(() => Promise.all(open.splice(0).map((endpoint) => endpoint.close())));

async function improve(reply: Reply) {
  const endpoint = await startModelEndpoint([reply]);
  open.push(endpoint);
  const result = await createCvReader({
    model: await createModel({ baseUrl: endpoint.url, model: 'scripted', maxRetries: 0, timeoutMs: 2_000 }),
  }).improve(parsed);
  return { result, prompt: JSON.stringify(endpoint.requests[0]?.messages) };
}

const values = (answers: Record<string, string | null>): Reply => ({
  content: { values: Object.entries(answers).map(([path, value]) => ({ path, value })) },
});

it('asks about doubtful values only and takes what the text holds', async () => {
  const { result, prompt } = await improve(
    values({
      name: 'Rosa Lindqvist',
      'work_experience[0].title': 'Head baker',
      'work_experience[0].company': 'Mill Lane Bakery',
      headline: 'Rosa Lindqvist',
    }),
  );
  expect(result.content).toMatchObject({
    name: 'Rosa Lindqvist',
    headline: 'Baker',
    workExperience: [{ title: 'Head baker', company: 'Mill Lane Bakery' }],
  });
  expect(result.provenance.find(({ path }) => path === 'name')?.confidence).toBe(0.7);
  expect(prompt).not.toContain('headline: Baker');
  expect(parsed.content.name).toBe('Curriculum Vitae');
});

it('confirms what both read alike', async () => {
  const { result } = await improve(values({ name: 'Curriculum Vitae' }));
  expect(result.provenance.find(({ path }) => path === 'name')?.confidence).toBe(0.8);
});

it('keeps what was there when the answer is invented, empty or about another path', async () => {
  for (const reply of [
    values({
      name: 'John Smith',
      'work_experience[0].title': null,
      'work_experience[9].title': 'Baker',
      '__proto__.polluted': 'Baker',
    }),
    values({}),
  ]) {
    expect((await improve(reply)).result).toEqual(parsed);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('keeps what was there when the model fails or none is configured', async () => {
  for (const reply of [{ status: 500 }, { content: 'no JSON' }, { raw: '' }] satisfies Reply[])
    expect((await improve(reply)).result).toBe(parsed);
  expect(await createCvReader({ model: null }).improve(parsed)).toBe(parsed);
});
