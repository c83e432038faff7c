import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '../src/modules/personas/version-diff.ts';
import { useApp } from './support/app.ts';

const app = useApp();
let token = '';
let stranger = '';

beforeAll(async () => {
  token = (await app.client.signup()).token;
  stranger = (await app.client.signup()).token;
});

const rest = (method: string, path: string, body?: unknown, as: string | null = token) =>
  app.client.rest(method, path, { token: as, ...(body !== undefined && { body }) });

describe('GET /personas/{id}/versions/{a}/diff/{b}', () => {
  it('tells what differs, between kept versions and the present one', async () => {
    const work = (title: string, company: string) => ({ title, company, highlights: [] });
    const overrides = { skills: ['QLab', 'Sawing'], work_history: [work('Hand', 'Harbour'), work('Usher', 'Mill')] };
    const { id } = (await rest('POST', '/personas', { title: 'Stage', overrides })).body;
    await rest('PATCH', `/personas/${id}`, { summary: 'Runs shows.', skills: ['QLab', 'Welding', 'Sawing'] });
    await rest('PATCH', `/personas/${id}`, {
      title: 'Tour',
      work_history: [work('Usher', 'Mill'), work('Rigger', 'Quay')],
    });
    expect((await rest('GET', `/personas/${id}/versions/1/diff/2`)).body).toEqual([
      { path: 'summary', before: null, after: 'Runs shows.' },
      { path: 'skills[1]', before: null, after: 'Welding' },
    ]);
    const all = (await rest('GET', `/personas/${id}/versions/2/diff/3`)).body;
    expect(all[0]).toEqual({ path: 'title', before: 'Stage', after: 'Tour' });
    expect(all.find(({ path, before }: any) => path === 'work_history[0]' && before)?.before.company).toBe('Harbour');
    expect(all.find(({ path }: any) => path === 'work_history[1]')).toMatchObject({
      before: null,
      after: { company: 'Quay' },
    });
    expect((await rest('GET', `/personas/${id}/versions/3/diff/3`)).body).toEqual([]);
    const back = (await rest('GET', `/personas/${id}/versions/2/diff/1`)).body;
    expect(back).toContainEqual({ path: 'skills[1]', before: 'Welding', after: null });
    const graph = await app.client.graphql(
      'query ($id: UUID!) { personaVersionDiff(id: $id, a: 1, b: 2) { path before after } }',
      { id },
      token,
    );
    expect(graph.body.data.personaVersionDiff).toHaveLength(2);
  });

  it('refuses what is not there', async () => {
    const { id } = (await rest('POST', '/personas', { title: 'Stage' })).body;
    expect((await rest('GET', `/personas/${id}/versions/1/diff/2`)).status).toBe(404);
    expect((await rest('GET', `/personas/${id}/versions/one/diff/1`)).status).toBe(400);
    expect((await rest('GET', `/personas/${id}/versions/1/diff/1`, undefined, stranger)).status).toBe(404);
    expect((await rest('GET', `/personas/${id}/versions/1/diff/1`, undefined, null)).status).toBe(401);
  });
});

describe('changes', () => {
  it('of a list that was only put in another order are one', () => {
    expect(changesBetween(['a', 'b', 'c'], ['c', 'a', 'b'], 'skills')).toEqual([
      { path: 'skills', before: ['a', 'b', 'c'], after: ['c', 'a', 'b'] },
    ]);
  });

  it('of an item name the field that differs', () => {
    const role = (title: string) => ({ title, highlights: ['one', 'two'] });
    expect(changesBetween([role('Hand')], [role('Manager')], 'work_history')).toEqual([
      { path: 'work_history[0].title', before: 'Hand', after: 'Manager' },
    ]);
  });

  it('are none if and only if nothing differs, and keep the balance of a list', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(items, items, (before, after) => {
        const changes = changesBetween(before, after, 'skills');
        expect(changes.length === 0).toBe(before.join() === after.join());
        const gone = changes.filter((change) => change.after === null).length;
        const come = changes.filter((change) => change.before === null).length;
        expect(before.length - gone + come).toBe(after.length);
      }),
    );
  });
});
