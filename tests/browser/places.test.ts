import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useApp } from '../support/app.ts';
import { useMailbox } from '../support/mailbox.ts';
import { signup, type Person } from '../support/team.ts';
import { accessibilityFaults, launchBrowser, openPage, shoot, withText } from './browser.ts';

const mailbox = useMailbox();
const app = useApp({}, mailbox.environment);
let browser: Browser;
let person: Person;

beforeAll(async () => {
  execFileSync(process.execPath, ['src/workbench/build.ts'], { stdio: 'inherit' });
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openAt(path: string) {
  person = await signup(app.client);
  const { page, faults } = await openPage(browser, app.url);
  await page.evaluate((value) => localStorage.setItem('personaforge.token', value), person.token);
  await page.goto(`${app.url}/#/${path}`);
  await page.reload({ waitUntil: 'networkidle0' });
  return { page, faults };
}

const rest = (method: string, path: string, body?: object) =>
  app.client.rest(method, path, { token: person.token, ...(body && { body }) });

async function expectGoodLooks(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await accessibilityFaults(page), scheme).toEqual([]);
    await shoot(page, `${name}-${scheme}`);
  }
  await page.setViewport({ width: 390, height: 844 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.setViewport({ width: 1280, height: 900 });
}

const AD = [
  'Stage manager',
  '',
  'Your profile',
  '- At least 3 years of experience as a stage manager',
  '- Fluent Swedish',
  '- Ideally a first-aid certificate',
  '',
  'We offer',
  '- 38 hours a week, permanent contract',
].join('\n');

describe('the jobs', () => {
  it('are pasted, seen on their text, corrected and moved over the board', async () => {
    const { page, faults } = await openAt('jobs');
    await page.locator('textarea[name=text]').fill(AD);
    await withText(page, 'button', 'Read the advertisement').click();
    await withText(page, 'h1', 'Stage manager').wait();
    await withText(page, 'mark', 'first-aid certificate').wait();
    const demand = await page.waitForSelector('.demand input[value="Fluent Swedish"]');
    await demand!.click({ count: 3 });
    await page.keyboard.type('Swedish, spoken');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.demand input[value="Swedish, spoken"]');
    await page.locator('.demand:last-child button').click();
    await page.waitForSelector('.demand.away');
    await expectGoodLooks(page, 'job');

    const [{ id }] = (await rest('GET', '/jobs')).body;
    const stored = (await rest('GET', `/jobs/${id}`)).body;
    expect(stored.requirements).toContainEqual(expect.objectContaining({ text: 'Swedish, spoken', edited: true }));
    expect(stored.requirements.at(-1)).toMatchObject({ dismissed: true });

    await withText(page, 'nav/a', 'Jobs').click();
    await page.waitForSelector('.job select');
    await page.select('.job select', 'INTERVIEW');
    await page.waitForSelector('[aria-labelledby="column-INTERVIEW"] .job');
    expect((await rest('GET', `/jobs/${id}`)).body.status).toBe('interview');
    await expectGoodLooks(page, 'jobs');
    expect(faults).toEqual([]);
    await page.browserContext().close();
  });
});

describe('the account', () => {
  it('changes name and password, ends other sessions, packs the data and is erased', async () => {
    const { page, faults } = await openAt('account');
    page.on('dialog', (dialog) => void dialog.accept());
    await expectGoodLooks(page, 'account');
    await page.locator('input[name=name]').fill('Mara L.');
    await withText(page, 'button', 'Save the name').click();
    await withText(page, 'span', 'Mara L.').wait();
    await app.client.rest('POST', '/auth/login', { body: { email: person.email, password: person.password } });
    await page.reload();
    await withText(page, 'button', 'End it').click();
    await page.waitForFunction(`![...document.querySelectorAll('button')].some((b) => b.textContent === 'End it')`);

    await page.locator('input[name=current]').fill(person.password);
    await page.locator('input[name=next]').fill('a heron on the lid');
    await withText(page, 'button', 'Change the password').click();
    await withText(page, 'span', 'All other sessions were ended').wait();
    await withText(page, 'button', 'Download my data').click();
    await withText(page, 'button', 'Download my data').wait();

    await page.locator('form[aria-labelledby=erase-title] input').fill('a heron on the lid');
    await withText(page, 'button', 'Erase everything').click();
    await withText(page, 'h2', 'Make an account').wait();
    expect(faults).toEqual([]);
    await page.browserContext().close();
  });
});

describe('the team', () => {
  it('is founded by an invitation, and analysed by who covers what', async () => {
    const { page, faults } = await openAt('team');
    await rest('POST', '/personas', { title: 'Stage', overrides: { skills: ['Rigging', 'QLab'] } });
    const guest = await signup(app.client);
    await page.locator('input[name=email]').fill(guest.email);
    await withText(page, 'button', 'Send the invitation').click();
    await withText(page, 'h1', 'Our team').wait();
    const { token } = await mailbox.take(guest.email, /invites you/);
    await app.client.rest('POST', `/team/invites/${token}/accept`, { token: guest.token });
    await page.reload();
    await page.select(`select:has(option[value=MANAGER]):not(:disabled)`, 'OWNER');
    await page.locator('textarea[name=description]').fill('Requirements:\n- Rigging\n- Pyrotechnics');
    await withText(page, 'button', 'Analyse the team').click();
    await withText(page, 'span', 'one person alone').wait();
    await expectGoodLooks(page, 'team');
    expect(faults).toEqual([]);
    await page.browserContext().close();
  });
});
