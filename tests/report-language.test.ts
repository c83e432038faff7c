import { beforeAll, expect, it } from 'vitest';
import { useApp } from './support/app.ts';

/** Reports speak the language of who asks; each is stored under its own. */
const app = useApp();
let token = '';
let persona = '';

beforeAll(async () => {
  ({ token } = await app.client.signup());
  const overrides = { name: 'Ilse Probe', headline: 'Potter', skills: ['Wheel throwing'] };
  const { body } = await app.client.rest('POST', '/personas', { token, body: { title: 'Potter', overrides } });
  persona = body.id;
});

const match = async (language?: string) =>
  (
    await app.client.rest('POST', '/gap_analysis/role_match', {
      token,
      body: { persona_id: persona, job_description: 'Potter\n\nRequirements:\n- Kiln maintenance\n- SAP' },
      headers: language ? { 'accept-language': language } : {},
    })
  ).body;
const about = ({ issues }: { issues: { suggestion: string }[] }) =>
  issues.map(({ suggestion }) => suggestion).join('\n');

it('as Accept-Language asks, and equal requests in one language get one report', async () => {
  const german = await match('de-CH, en;q=0.5');
  const french = await match('fr');
  expect(about(german)).toContain('Die Stelle verlangt „SAP“');
  expect(german.questions.join('\n')).toContain('Haben Sie mit „SAP“ gearbeitet?');
  expect(about(french)).toContain('Le poste exige « SAP »');
  expect(french.score).toBe(german.score);
  expect((await match('de')).id).toBe(german.id);
});

it('as the persona is written where nothing is asked for', async () => {
  expect(about(await match())).toContain('The job requires "SAP"');
  expect(about(await match('*'))).toContain('The job requires "SAP"');
  expect(about(await match('pt-BR'))).toContain('The job requires "SAP"');
});

it('as the person prefers where the request does not say', async () => {
  await app.client.rest('PATCH', '/users/me', { token, body: { preferences: { language: 'es' } } });
  expect(about(await match())).toContain('El puesto exige «SAP»');
  expect(about(await match('fr'))).toContain('Le poste exige « SAP »');
});
