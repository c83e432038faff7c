import { createServer, type Server } from 'node:http';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { launchBrowser } from './browser.ts';

/** Links to personas as strangers' browsers meet them. */
const app = useApp();
let browser: Browser;
let token: string;
const hits: string[] = [];
let canary: Server;
let address = '';

beforeAll(async () => {
  browser = await launchBrowser();
  ({ token } = await app.client.signup());
  canary = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(canary.address() as { port: number }).port}`;
});
afterAll(async () => {
  canary.close();
  await browser?.close();
});

async function share(overrides: object, body: object = {}): Promise<string> {
  const { body: persona } = await app.client.rest('POST', '/personas', { token, body: { title: 'T', overrides } });
  return (await app.client.rest('POST', `/personas/${persona.id}/share`, { token, body })).body.url;
}

it('a page asks nobody for anything and runs nothing, whatever its persona says', async () => {
  const attack = [
    `<script>fetch('${address}/script')</script>`,
    `<img src="${address}/img" onerror="fetch('${address}/onerror')">`,
    `"><svg onload="fetch('${address}/onload')">`,
    `</style><style>@import url(${address}/import);</style>`,
    `<meta http-equiv=refresh content="0;url=${address}/meta">`,
    `<link rel=prefetch href=${address}/prefetch>`,
    `<iframe src="${address}/iframe"></iframe>`,
    `javascript:fetch('${address}/link')`,
  ];
  const all = attack.join('\n');
  const markdown = [...attack, `![x](${address}/md.png)`, `[x](javascript:alert(1))`].join('\n\n');
  const { body: own } = await app.client.rest('POST', '/templates', {
    token,
    body: {
      name: 'Own',
      base: 'sidebar',
      config: { levels: 'dots', qr: 'https://a.example' },
      css: 'h2 { color: red }',
    },
  });
  const url = await share(
    {
      name: all.slice(0, 400),
      summary: all,
      links: [{ label: 'x', url: 'javascript:alert(1)' }],
      languages: [{ language: attack[0], fluency: 'B1' }],
      skills: attack,
      work_history: [{ title: attack[0], highlights: attack }],
      sections: [{ key: 'custom:x', title: attack[1], markdown }],
    },
    { template_id: own.id },
  );
  const page = await browser.newPage();
  const requests: string[] = [];
  let dialogs = 0;
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  for (const link of await page.$$('a')) await link.hover();
  expect(requests.filter((each) => each !== url && !each.startsWith('data:'))).toEqual([]);
  expect(hits).toEqual([]);
  expect(dialogs).toBe(0);
  const heading = await page.$eval('h2', (element) => getComputedStyle(element).color);
  expect(heading).toBe('rgb(255, 0, 0)');
  expect(await page.evaluate(() => document.body.textContent)).toContain('<script>');
  await page.close();
});

it('a password is typed into a form, and the page is there', async () => {
  const url = await share({ name: 'Ottoline Marsh' }, { password: 'open sesame' });
  const page = await browser.newPage();
  await page.goto(url);
  const send = async (password: string) => {
    await page.type('#password', password);
    await Promise.all([page.waitForNavigation(), page.click('button')]);
  };
  await send('open barley');
  expect(await page.$eval('main', (element) => element.textContent)).toContain('The password is wrong');
  await send('open sesame');
  expect(await page.title()).toContain('Ottoline Marsh');
  await page.close();
});
