import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { carriedChromium } from '../../src/pdf/chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function launchBrowser(): Promise<Browser> {
  const given = process.env['PUPPETEER_EXECUTABLE_PATH'];
  const { path: executablePath, env } = given ? { path: given, env: {} } : await carriedChromium();
  return puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    headless: 'shell',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
}

/** A page whose faults are collected: errors in the console, exceptions, and requests to any other host. */
export interface WatchedPage {
  page: Page;
  faults: string[];
}

export async function openPage(browser: Browser, url: string): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.setDefaultTimeout(30_000);
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && faults.push(`console: ${message.text()} ${message.location().url ?? ''}`),
  );
  page.on('pageerror', (error) => faults.push(`exception: ${String(error)}`));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).host !== new URL(url).host)
      faults.push(`other host: ${request.url()}`);
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, faults };
}

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds wrong with the page as it stands now, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // transitions would be measured half-way
  await page.evaluate(
    'Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => ' +
      '{})).filter((_, i, all) => document.getAnimations()[i]?.effect?.getTiming().iterations !== ' +
      'Infinity))',
  );
  await page.evaluate(axeSource);
  const violations = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1] ?? ''}`),
  );
}

/** Pictures for people to look at, when SCREENSHOTS names a folder. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** The element with this text, waited for. */
export const withText = (page: Page, selector: string, text: string) =>
  page.locator(`::-p-xpath(//${selector}[contains(normalize-space(.), ${JSON.stringify(text)})])`);
