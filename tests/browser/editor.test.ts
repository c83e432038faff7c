import { execFileSync } from 'node:child_process';
import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { useApp } from '../support/app.ts';
import { accessibilityFaults, launchBrowser, openPage, shoot, withText } from './browser.ts';

const app = useApp();
let browser: Browser;
let token: string;

beforeAll(async () => {
  execFileSync(process.execPath, ['src/workbench/build.ts'], { stdio: 'inherit' });
  browser = await launchBrowser();
  ({ token } = await app.client.signup());
});
afterAll(() => browser?.close());

const CONTENT = {
  name: 'Mara Lindqvist',
  headline: 'Stage manager',
  skills: ['QLab', 'Rigging'],
  work_history: [
    {
      title: 'Stage Manager',
      company: 'Lantern Theatre',
      start_date: '2019-04',
      is_current: true,
      highlights: ['Ran 40 productions on tour'],
    },
    { title: 'Assistant', company: 'Harbour Stage', start_date: '2015', end_date: '2019', highlights: ['Kept books'] },
  ],
};

async function openEditor(at = '') {
  const { body } = await app.client.rest('POST', '/personas', { token, body: { title: 'Stage', overrides: CONTENT } });
  const { page, faults } = await openPage(browser, app.url);
  await page.evaluate((value) => localStorage.setItem('personaforge.token', value), token);
  await page.goto(`${app.url}/#/personas/${body.id}/edit${at && `/${at}`}`);
  await page.reload();
  await page.waitForSelector('.editor');
  const stored = async () => (await app.client.rest('GET', `/personas/${body.id}`, { token })).body;
  /** The editor saves in pauses, of which a slow machine has some while it types. */
  const holds = (shape: object) => vi.waitFor(async () => expect(await stored()).toMatchObject(shape), 30_000);
  return { page, faults, id: body.id as string, stored, holds };
}

const status = (page: Page, text: string) =>
  page.waitForFunction(`document.querySelector('.toolbar [role=status]').textContent === ${JSON.stringify(text)}`);

async function retype(page: Page, path: string, text: string) {
  await page.locator(`[data-path="${path}"]`).click({ count: 3 });
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await status(page, 'Saved.');
}

/** Waits until it is said to who cannot see the list: the library measures it between the steps of a move. */
const announced = (page: Page, text: string) =>
  page.waitForFunction(
    `[...document.querySelectorAll('[id^=DndLiveRegion]')].some(({ textContent }) => textContent.includes(${JSON.stringify(text)}))`,
  );

describe('the findings', () => {
  it('are applied together, as one state', async () => {
    const { page, id, stored } = await openEditor();
    const role = { title: 'Assistant', company: 'Harbour Stage', start_date: '2015', end_date: '2019' };
    const present = { title: 'Stage Manager', company: 'Lantern Theatre', start_date: '2019-04', is_current: true };
    const body = {
      summary: 'Experienced stage maneger.',
      work_history: [
        { ...role, highlights: ['I helped with lighting of 12 shows'] },
        { ...present, highlights: ['Ran 40 productions on tour', 'Ran 40 productions on tour'] },
      ],
    };
    await app.client.rest('PATCH', `/personas/${id}`, { token, body });
    await page.goto(`${app.url}/#/personas/${id}/report`);
    await page.reload();
    await withText(page, 'button', 'Apply all').click();
    await withText(page, 'div', 'Applied.').wait();
    const { summary, work_history: roles, version } = await stored();
    expect(summary).toBe('Experienced stage manager.');
    expect(roles.map(({ title }: { title: string }) => title)).toEqual(['Stage Manager', 'Assistant']);
    expect(roles[0].highlights).toEqual(['Ran 40 productions on tour']);
    expect(version).toBe(3);
  });
});

describe('the preview', () => {
  it('shows the document as it prints, marks the field under the cursor, leads to one, and is redrawn', async () => {
    const { page, faults } = await openEditor();
    await page.waitForSelector('.preview img');
    await page.focus('[data-path="work_history[1].company"]');
    await page.waitForSelector('.spot.marked');
    const picture = () => page.$eval('.preview img', (img) => img.getAttribute('src'));
    const before = await picture();
    await page.$$eval('.spot', ([first]) => first?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await page.waitForSelector('[data-path="name"]:focus');
    await page.keyboard.type(' of Malmö');
    await page.waitForFunction(`document.querySelector('.preview img').getAttribute('src') !== '${before}'`);
    await page.select('.preview select', 'modern');
    await page.waitForFunction(`document.querySelector('.preview [role=status]').textContent === '1 page'`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await shoot(page, 'editor-preview');
    expect(faults).toEqual([]);
  });
});

describe('the editor', () => {
  it('saves by itself, takes back and makes again', async () => {
    const { page, faults, holds } = await openEditor();
    await retype(page, 'headline', 'Head of stage');
    await holds({ headline: 'Head of stage' });
    await withText(page, 'button', 'Undo').click();
    await status(page, 'Saved.');
    await page.waitForFunction(`document.querySelector('[data-path=headline]').value === 'Stage manager'`);
    await withText(page, 'button', 'Redo').click();
    await page.waitForFunction(`document.querySelector('[data-path=headline]').value === 'Head of stage'`);
    await status(page, 'Saved.');
    await holds({ headline: 'Head of stage' });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await accessibilityFaults(page), scheme).toEqual([]);
      await shoot(page, `editor-${scheme}`);
    }
    await page.setViewport({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(faults).toEqual([]);
  });

  it('takes dates as people write them, and entries by the keyboard alone', async () => {
    const { page, faults, holds } = await openEditor();
    await retype(page, 'work_history[1].end_date', 'April 2020');
    await holds({ work_history: [{}, { end_date: '2020-04', is_current: false }] });
    await retype(page, 'work_history[1].end_date', 'now');
    await holds({ work_history: [{}, { end_date: null, is_current: true }] });

    await page.focus('section[aria-label="Work history"] .entry .handle');
    for (const [key, said] of [
      ['Space', 'at place 1 of 2'],
      ['ArrowDown', 'at place 2 of 2'],
      ['Space', 'put down at place 2'],
    ] as const) {
      await page.keyboard.press(key);
      await announced(page, said);
    }
    await page.waitForFunction(`document.querySelector('.entry legend').textContent.startsWith('Assistant')`);
    await status(page, 'Saved.');
    await holds({ work_history: [{ title: 'Assistant' }, { title: 'Stage Manager' }] });

    await page.locator('[data-path="skills"]').fill('Swedish, First aid');
    await page.keyboard.press('Enter');
    await page.focus('[data-path="work_history[0].highlights[0]"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-path="work_history[0].highlights[1]"]:focus');
    await page.keyboard.type('Trained 12 apprentices');
    await page.waitForFunction(`document.querySelector('.toolbar [role=status]').textContent !== 'Saved.'`);
    await status(page, 'Saved.');
    await holds({
      skills: ['QLab', 'Rigging', 'Swedish', 'First aid'],
      work_history: [{ highlights: ['Kept books', 'Trained 12 apprentices'] }, {}],
    });
    expect(faults).toEqual([]);
  });

  it('shows a change made elsewhere as a choice, and joins what does not touch', async () => {
    const { page, id, holds } = await openEditor();
    await app.client.rest('PATCH', `/personas/${id}`, { token, body: { location: 'Malmö' } });
    await page.locator('[data-path="phone"]').fill('+46 40 123456');
    await withText(page, 'button', 'Keep what I wrote').click();
    await status(page, 'Saved.');
    await holds({ phone: '+46 40 123456', location: 'Malmö' });
    expect(await page.$eval('[data-path="location"]', (input) => (input as HTMLInputElement).value)).toBe('Malmö');
  });

  it('keeps what was not saved yet over a reload, and opens at a field', async () => {
    const { page, holds } = await openEditor('work_history[1].highlights[0]');
    await page.waitForSelector('[data-path="work_history[1].highlights[0]"]:focus');
    await page.setRequestInterception(true);
    const tunnel = (request: HTTPRequest) =>
      void (request.method() === 'POST' ? request.abort('connectionfailed') : request.continue());
    page.on('request', tunnel);
    await page.locator('[data-path="headline"]').fill('Written in a tunnel');
    await withText(page, 'button', 'Try again').wait();
    page.off('request', tunnel);
    await page.setRequestInterception(false);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.waitForSelector('.editor');
    await status(page, 'Saved.');
    await holds({ headline: 'Written in a tunnel' });
  });

  it('leads back to an earlier state', async () => {
    const { page, holds } = await openEditor();
    await retype(page, 'headline', 'Head of stage');
    await withText(page, 'nav/a', 'Versions').click();
    await withText(page, 'button', 'Bring it back').wait();
    await page.$$eval('main li button', (buttons) => buttons.at(-1)?.click());
    await page.waitForSelector('.editor');
    await holds({ headline: 'Stage manager' });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('adds a section of one’s own and hides one', async () => {
    const { page, stored } = await openEditor();
    await page.locator('input[name=title][maxlength]').fill('Talks');
    await withText(page, 'button', 'Add the section').click();
    await page.locator('[data-path="custom:talks"]').fill('On *rigging*, 2024');
    await page.locator('section[aria-label="Summary"] input[type=checkbox]').click();
    await page.waitForFunction(`document.querySelector('.toolbar [role=status]').textContent === 'Saved.'`);
    await vi.waitFor(async () => {
      const { sections } = await stored();
      expect(sections.at(-1)).toMatchObject({ key: 'custom:talks', title: 'Talks', markdown: 'On *rigging*, 2024' });
      expect(sections[0]).toMatchObject({ key: 'summary', visible: false });
    }, 30_000);
  });
});
