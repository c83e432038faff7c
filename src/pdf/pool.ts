import type { Page } from 'puppeteer';
import { type BrowserChoice, openBrowser, type OwnedBrowser } from './browser.ts';
import { openPage } from './page.ts';

/** A page lives for this many prints: renderers grow slowly, and a fresh page costs about 30 ms. */
const PRINTS_PER_PAGE = 300;

/** How long a page may take to close before its browser is held to be stuck. */
const CLOSE_MS = 2000;

export interface PooledPage {
  page: Page;
  browser: OwnedBrowser;
  prints: number;
}

/** Pages of one browser that is started when first needed and again after it died. */
export function createPagePool(choice: BrowserChoice) {
  let opening: Promise<OwnedBrowser> | null = null;
  let idle: PooledPage[] = [];

  async function currentBrowser(): Promise<OwnedBrowser> {
    opening ??= openBrowser(choice);
    const mine = opening;
    const browser = await mine.catch((error: unknown) => {
      if (opening === mine) opening = null;
      throw error;
    });
    if (browser.isConnected()) return browser;
    await dismiss(browser);
    return currentBrowser();
  }

  async function dismiss(browser: OwnedBrowser): Promise<void> {
    if ((await opening?.catch(() => null)) === browser) opening = null;
    idle = idle.filter((entry) => entry.browser !== browser);
    await browser.close();
  }

  async function discard(entry: PooledPage): Promise<void> {
    const closed = await settledWithin(entry.page.close(), CLOSE_MS);
    if (!closed && entry.browser.isConnected()) {
      choice.log('A page does not close; restarting the browser');
      await dismiss(entry.browser);
    }
  }

  return {
    async take(): Promise<PooledPage> {
      const browser = await currentBrowser();
      const entry = idle.pop();
      if (entry?.browser === browser) return entry;
      return { page: await openPage(browser), browser, prints: 0 };
    },
    /** Takes a page back; one that failed or is worn out is closed. */
    async give(entry: PooledPage, healthy: boolean): Promise<void> {
      entry.prints += 1;
      if (healthy && entry.prints < PRINTS_PER_PAGE && entry.browser.isConnected()) idle.push(entry);
      else await discard(entry);
    },
    async close(): Promise<void> {
      const browser = await opening?.catch(() => null);
      if (browser) await dismiss(browser);
    },
  };
}

async function settledWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, ms, false);
  const settled = await Promise.race([
    work.then(
      () => true,
      () => false,
    ),
    late,
  ]);
  clearTimeout(timer);
  return settled;
}
