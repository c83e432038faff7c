import type { Page } from 'puppeteer';
import type { OwnedBrowser } from './browser.ts';

export type PageSize = 'A4' | 'Letter';

const POLICY =
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; ` +
  'font-src data:; img-src data:">';

/**
 * A page that can draw and nothing else: no scripts, every request refused, offline. With the policy that
 * `withPolicy` puts into each document and the browser's proxy to nowhere these are five locks, because each alone
 * let some kind of request out.
 */
export async function openPage(browser: OwnedBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort('blockedbyclient').catch(() => {}));
  await page.setOfflineMode(true);
  return page;
}

/** The document with the policy as the first thing in its head; a second copy of the same would cost 2 ms a print. */
export function withPolicy(html: string): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.startsWith(POLICY, at) ? html : html.slice(0, at) + POLICY + html.slice(at);
}

export async function printPage(page: Page, html: string, pageSize: PageSize): Promise<Uint8Array> {
  await page.setContent(withPolicy(html), { waitUntil: 'load' });
  return page.pdf({
    format: pageSize,
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  });
}

/** CSS pixels of a sheet at 96 to the inch. */
const SHEET: Record<PageSize, { width: number; height: number }> = {
  A4: { width: 794, height: 1123 },
  Letter: { width: 816, height: 1056 },
};

export async function shootPage(page: Page, html: string, pageSize: PageSize): Promise<Uint8Array> {
  await page.setViewport(SHEET[pageSize]);
  await page.setContent(withPolicy(html), { waitUntil: 'load' });
  return page.screenshot({ type: 'png' });
}
