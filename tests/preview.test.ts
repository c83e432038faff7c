import { beforeAll, describe, expect, it } from 'vitest';
import { useApp } from './support/app.ts';

const app = useApp();
let token: string;
let id: string;

const CONTENT = {
  name: 'Mara Lindqvist',
  email: 'mara@example.com',
  summary: 'Runs stages for touring companies, from the get-in to the last night, in four languages and any weather.',
  skills: ['QLab', 'Rigging'],
  work_history: [
    { title: 'Stage Manager', company: 'Lantern Theatre', start_date: '2019-04', highlights: ['Ran 40 productions'] },
    { title: 'Assistant', company: 'Harbour Stage', start_date: '2015', end_date: '2019', highlights: ['Kept books'] },
  ],
};

const preview = (query = '', as = token) =>
  app.client.rest('GET', `/personas/${id}/preview${query && `?${query}`}`, { token: as });

beforeAll(async () => {
  ({ token } = await app.client.signup());
  id = (await app.client.rest('POST', '/personas', { token, body: { title: 'Stage', overrides: CONTENT } })).body.id;
});

describe('a preview', () => {
  it('shows the pages as they print, and where each value stands', async () => {
    const { status, body } = await preview('template_id=modern');
    expect(status).toBe(200);
    expect(body).toMatchObject({ page_count: 1, warnings: [], pages: [{ number: 1 }] });
    const [page] = body.pages;
    const png = Buffer.from(page.png, 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // width and height stand after the header of a PNG
    expect(Math.abs(png.readUInt32BE(16) - page.width * 1.5)).toBeLessThan(2);
    const boxes = new Map<string, number[]>(
      body.marks.map((mark: { path: string; bbox: number[] }) => [mark.path, mark.bbox]),
    );
    for (const path of ['name', 'summary', 'skills[0]', 'work_history[1].company', 'work_history[0].highlights[0]']) {
      const [x = -1, y = -1, width = 0, height = 0] = boxes.get(path) ?? [];
      expect(x >= 0 && y >= 0 && width > 5 && height > 5, path).toBe(true);
      expect(x + width <= page.width && y + height <= page.height, path).toBe(true);
    }
    const top = (path: string) => boxes.get(path)?.[1] ?? 0;
    expect(top('work_history[0].title')).toBeLessThan(top('work_history[1].title'));
  });

  it('takes the options of an export, and stores nothing', async () => {
    const { body } = await preview('template_id=classic&page_size=letter&anonymous=true&accent=%23fff000');
    expect(Math.round(body.pages[0].width)).toBe(612);
    expect(body.marks.map(({ path }: { path: string }) => path)).not.toContain('name');
    expect(body.warnings).toMatchObject([{ code: 'accent_darkened' }]);
    expect((await app.client.rest('GET', '/exports', { token })).body).toEqual([]);
  });

  it('is the same in GraphQL', async () => {
    const { body } = await app.client.graphql(
      `query ($personaId: UUID!) { personaPreview(personaId: $personaId) { pageCount pages { number } } }`,
      { personaId: id },
      token,
    );
    expect(body.data.personaPreview).toEqual({ pageCount: 1, pages: [{ number: 1 }] });
  });

  it('is refused to strangers, without a token, and for what is no template or option', async () => {
    const stranger = await app.client.signup();
    expect((await preview('', stranger.token)).status).toBe(404);
    expect((await app.client.rest('GET', `/personas/${id}/preview`)).status).toBe(401);
    expect((await preview('template_id=none')).status).toBe(404);
    const wrong = await preview('page_size=a3');
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('page_size');
  });
});
