import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, ElementHandle, KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { samplePdf } from '../support/documents.ts';
import { accessibilityFaults, launchBrowser, openPage, shoot, withText } from './browser.ts';

const app = useApp();
let browser: Browser;
let folder: string;
let cvFile: string;

beforeAll(async () => {
  execFileSync(process.execPath, ['src/workbench/build.ts'], { stdio: 'inherit' });
  folder = mkdtempSync(path.join(tmpdir(), 'personaforge-pages-'));
  cvFile = path.join(folder, 'mara.pdf');
  writeFileSync(cvFile, await samplePdf({ name: 'Mara Lindqvist', email: 'mara@example.com' }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const chooseFile = async (page: Page, selector: string) => {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(cvFile);
};

async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await accessibilityFaults(page), scheme).toEqual([]);
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}

const JOB =
  'Stage manager wanted.\n\nRequirements:\n- 3 years of experience as a stage manager\n- QLab\n\nNice to ' +
  'have:\n- Dutch';

/** gzip */
const MOST_JAVASCRIPT_BYTES = 250_000;

describe('the workbench', () => {
  it('begins with little JavaScript', () => {
    const html = readFileSync('dist/pages/workbench/index.html', 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file]) =>
      readFileSync(`dist/pages${file}`),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(MOST_JAVASCRIPT_BYTES);
  });

  it('leads from signing up to a downloaded document', async () => {
    const { page, faults } = await openPage(browser, app.url);
    await expectAccessible(page);
    await shoot(page, 'workbench-welcome');

    await page.locator('input[name=name]').fill('Mara');
    await page.locator('input[name=email]').fill('mara.pages@example.com');
    await page.locator('input[name=password]').fill('a good long password');
    await withText(page, 'button', 'Sign up').click();
    await withText(page, 'h1', 'Your CVs').wait();
    await expectAccessible(page);

    await chooseFile(page, 'input[type=file]');
    await withText(page, 'h1', 'Mara Lindqvist').wait();
    await page.waitForSelector('rect.box');
    await page.waitForFunction("document.querySelector('.page img').naturalWidth === 1190");
    const title = await page.waitForSelector(
      `::-p-xpath(//button[contains(@class, 'value')][contains(., 'Stage Manager')])`,
    );
    await title!.focus();
    await page.waitForSelector('rect.box.marked');
    await expectAccessible(page);
    await shoot(page, 'workbench-cv');

    await withText(page, 'button', 'Make a persona').click();
    await page.waitForSelector('svg.ring');
    expect(await page.$$eval('.finding', (found) => found.length)).toBeGreaterThan(0);
    await expectAccessible(page);
    await shoot(page, 'workbench-report');

    const before = await page.$$eval('.finding', (found) => found.length);
    await withText(page, 'button', 'Leave it').click();
    await page.waitForFunction(`document.querySelectorAll('.finding').length === ${before - 1}`);
    await withText(page, 'summary', 'Left as they are: 1').click();
    await withText(page, 'button', 'Bring back').click();
    await page.waitForFunction(`document.querySelectorAll('.finding').length === ${before}`);

    const question = await page.waitForSelector('form textarea');
    await question!.type('Eighteen productions, all of them on time.');
    await withText(page, 'button', 'Send answers').click();
    await withText(page, 'span', 'Kept.').wait();

    await withText(page, 'a', 'Compare with a job').click();
    await page.locator('textarea[name=text]').fill(JOB);
    await withText(page, 'button', 'Compare').click();
    await withText(page, 'h2', 'Coverage').wait();
    expect(await page.$eval('.coverage', (list) => list.textContent)).toContain('QLab');
    await expectAccessible(page);
    await shoot(page, 'workbench-job');

    await page.reload();
    await withText(page, 'h2', 'Coverage').wait();
    await withText(page, 'nav/a', 'Personas').click();
    await withText(page, 'a', 'Stage').click();
    await withText(page, 'nav/a', 'Documents').click();
    await page.waitForSelector('.template');
    await withText(page, 'summary', 'Options').click();
    await page.select('select[name=language]', 'fr');
    await page.select('select[name=pageSize]', 'LETTER');
    await withText(page, 'button', 'Make the document').click();
    const link = await page.waitForSelector('a.button[download]');
    const file = await page.evaluate(
      async (href) => {
        const response = await fetch(href);
        return { type: response.headers.get('content-type'), start: (await response.text()).slice(0, 5) };
      },
      await link!.evaluate((a) => (a as { href: string }).href),
    );
    expect(file).toEqual({ type: 'application/pdf', start: '%PDF-' });
    await expectAccessible(page);
    await shoot(page, 'workbench-documents');

    await withText(page, 'a', 'About you').click();
    await withText(page, 'h2', 'Soft skills').wait();
    await expectAccessible(page);
    await page.setViewport({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(faults).toEqual([]);
    await page.browserContext().close();
  });

  it('is read in four languages, whole in each', async () => {
    const { page, faults } = await openPage(browser, app.url);
    for (const [tag, pitch] of [
      ['de', 'Ein Berufsleben.'],
      ['fr', 'Un parcours.'],
      ['es', 'Una trayectoria.'],
    ] as const) {
      await page.select('footer select', tag);
      await withText(page, 'h1', pitch).wait();
      expect(await page.evaluate('document.documentElement.lang')).toBe(tag);
      await expectAccessible(page);
    }
    await page.reload();
    await withText(page, 'h1', 'Una trayectoria.').wait();
    expect(faults).toEqual([]);
    await page.browserContext().close();
  });

  it('tells a wrong password and can be worked with the keyboard alone', async () => {
    const { page } = await openPage(browser, app.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content');
    await withText(page, 'button', 'I have an account').click();
    await page.focus('input[name=email]');
    await page.keyboard.type('nobody@example.com');
    await page.keyboard.press('Tab');
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert] .notice');
    await expectAccessible(page);
    await page.browserContext().close();
  });
});

describe('the REST docs', () => {
  it('try a request, with the token that signing up answered, and an upload', async () => {
    const { page, faults } = await openPage(browser, `${app.url}/docs`);
    await shoot(page, 'docs');
    const send = async (operation: string) => {
      await page.locator(`#${operation} form button`).click();
      await page.waitForSelector(`#${operation} [role=status] pre`);
      return page.$eval(`#${operation} [role=status]`, (status) => status.textContent);
    };
    await page.$$eval('#signup details, #upload_cv details, #cvs details', (all) =>
      all.forEach((details) => details.setAttribute('open', '')),
    );
    expect(await send('signup')).toContain('200');
    await page.waitForFunction("document.querySelector('.token input').value.length > 20");
    await chooseFile(page, '#upload_cv input[type=file]');
    expect(await send('upload_cv')).toContain('Mara Lindqvist');
    expect(await send('cvs')).toContain('mara.pdf');
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await page.browserContext().close();
  });
});

describe('the explorer', () => {
  it('signs up, uploads a file, follows a subscription and queries with the token of the first tab', async () => {
    const { page, faults } = await openPage(browser, `${app.url}/graphql`);
    const openTab = async (tab: string) => {
      await withText(page, 'button', tab).click();
      await page.waitForFunction(
        `/(mutation|query|subscription)\\s${tab}/.test(document.querySelector('.graphiql-query-editor')?.textContent)`,
      );
    };
    const run = async (expected: string) => {
      await page.locator('.graphiql-execute-button').click();
      await page.waitForFunction(
        `document.querySelector('.result-window')?.textContent.includes(${JSON.stringify(expected)})`,
      );
    };
    await page.waitForSelector('.graphiql-execute-button');
    await run('"token"');
    await page.waitForFunction("document.querySelector('.session input[type=password]').value.length > 20");
    await chooseFile(page, '.session input[type=file]');
    await openTab('Upload');
    await run('PARSED');
    const token = await page.$eval('.session input[type=password]', (input) => (input as HTMLInputElement).value);
    const [{ id: cvId }] = (await app.client.rest('GET', '/cv/list', { token })).body;
    await openTab('Watch');
    // the editor takes the keys only once it has the focus, and closes quotes and brackets by itself
    const typed =
      `document.querySelector('.graphiql-editor-tool .view-lines')?.textContent.replaceAll(/\\s/g, '') === ` +
      `${JSON.stringify(JSON.stringify({ cvId }))}`;
    do {
      await page.click('.graphiql-editor-tool .view-lines');
      await page.waitForFunction("document.querySelector('.graphiql-editor-tool').contains(document.activeElement)");
      await press(page, 'Control', 'KeyA');
      await page.keyboard.sendCharacter(JSON.stringify({ cvId }));
      await press(page, 'Control', 'Shift', 'End');
      await page.keyboard.press('Delete');
    } while (!(await page.waitForFunction(typed, { timeout: 3_000 }).catch(() => null)));
    await run('PARSED');
    await openTab('Mine');
    await run('mara.pdf');
    expect(await accessibilityFaults(page)).toEqual([]);
    await shoot(page, 'explorer');
    // its editor takes the colours of the moment when it starts
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.reload({ waitUntil: 'networkidle0' });
    await page.waitForFunction("document.querySelector('.graphiql-query-editor')?.textContent.includes('Mine')");
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.browserContext().close();
  });
});
