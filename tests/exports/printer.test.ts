import { createServer, type Server } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PDFParse } from 'pdf-parse';
import { pagesOf } from './pdf-text.ts';
import { presentError } from '../../src/errors.ts';
import { PdfTimeoutError, PdfUnavailableError } from '../../src/pdf/errors.ts';
import { createPrinter } from '../../src/pdf/printer.ts';

const textOf = async (pdf: Uint8Array) => (await pagesOf(pdf)).join('\n');

describe('the printer', () => {
  const printer = createPrinter({ pages: 2 });
  afterAll(() => printer.close());

  it('prints text, title, language and author', async () => {
    const pdf = await printer.print(
      '<!doctype html><html lang="es"><head><title>Currículum</title></head><body><h1>Hola</h1></body></html>',
      { pageSize: 'A4', author: 'Zoë 李' },
    );
    const reader = new PDFParse({ data: Uint8Array.from(pdf) });
    const info = await reader.getInfo();
    await reader.destroy();
    expect(info.info).toMatchObject({ Title: 'Currículum', Author: 'Zoë 李', Language: 'es' });
    expect(await textOf(pdf)).toContain('Hola');
  });

  it('keeps each document to itself when many print at once', async () => {
    const texts = await Promise.all(
      Array.from({ length: 12 }, async (_, index) =>
        textOf(await printer.print(`<p>number-${index}-end`, { pageSize: 'Letter' })),
      ),
    );
    expect(texts.map((text, index) => text.includes(`number-${index}-end`) && text.match(/number-/g)?.length)).toEqual(
      texts.map(() => 1),
    );
  });

  it('gives up a document that takes too long and prints the next', async () => {
    const hasty = createPrinter({ pages: 1, timeoutMs: 1500 });
    try {
      await hasty.warm();
      const endless = '<table><tr><td>'.repeat(3000) + 'x'.repeat(3_000_000);
      await expect(
        hasty.print(endless + '<div style="columns:3"><p>word '.repeat(200_000), { pageSize: 'A4' }),
      ).rejects.toThrow(PdfTimeoutError);
      expect(await textOf(await hasty.print('<p>still here', { pageSize: 'A4' }))).toContain('still here');
    } finally {
      await hasty.close();
    }
  });

  it('refuses with 503 and Retry-After what it has no room for', async () => {
    const small = createPrinter({ executablePath: '/nonexistent/chrome', pages: 1, mostWaiting: 2, mostOfOwner: 1 });
    const results = await Promise.allSettled(
      ['a', 'a', 'a', 'b', 'c'].map((owner) => small.print('<p>x', { pageSize: 'A4', owner })),
    );
    const reasons = results.map((result) => (result.status === 'rejected' ? (result.reason as Error) : null));
    expect(reasons.map((reason) => reason?.name)).toEqual([
      'PdfUnavailableError',
      'PdfUnavailableError',
      'LineFullError',
      'PdfUnavailableError',
      'LineFullError',
    ]);
    expect(presentError(reasons[4])).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  });

  it('kills a renderer that hangs, with its print or with the browser', async () => {
    const others = renderers();
    const hasty = createPrinter({ pages: 1, timeoutMs: 5_000 });
    await hasty.warm();
    const stuck = renderers().filter((pid) => !others.includes(pid));
    for (const pid of stuck) process.kill(pid, 'SIGSTOP');
    await expect(hasty.print('<p>stuck', { pageSize: 'A4' })).rejects.toThrow(PdfTimeoutError);
    const left = () => stuck.filter((pid) => lineOf(pid) !== '').length;
    // Chromium gives the process of a closed page a moment before it kills it
    await vi.waitFor(() => expect(left()).toBeLessThan(stuck.length), 20_000);
    expect(await textOf(await hasty.print('<p>still here', { pageSize: 'A4' }))).toContain('still here');
    await hasty.close();
    expect(left()).toBe(0);
  });

  it('says what to do where no browser starts', async () => {
    const blind = createPrinter({ executablePath: '/nonexistent/chrome' });
    await expect(blind.warm()).rejects.toThrow(PdfUnavailableError);
    await expect(blind.warm()).rejects.toThrow('PUPPETEER_EXECUTABLE_PATH');
  });

  it('does not begin what was aborted while it waited', async () => {
    const stop = new AbortController();
    const running = printer.print('<p>a', { pageSize: 'A4' });
    const more = printer.print('<p>b', { pageSize: 'A4' });
    const waiting = printer.print('<p>c', { pageSize: 'A4', signal: stop.signal });
    stop.abort(new Error('not wanted any more'));
    await expect(waiting).rejects.toThrow('not wanted any more');
    await Promise.all([running, more]);
  });

  it('prints every document though its browser is killed again and again', async () => {
    const others = new Set(browsers());
    const mortal = createPrinter({ pages: 2, mostWaiting: 1_000, mostOfOwner: 1_000 });
    const own = () => browsers().filter((pid) => !others.has(pid));
    try {
      let printed = 0;
      let killed = 0;
      const texts = await Promise.all(
        Array.from({ length: 60 }, async (_, index) => {
          const pdf = await mortal.print(`<p>survivor-${index}-`, { pageSize: 'A4' });
          printed += 1;
          if (printed % 10 === 0) {
            const [pid] = own();
            if (pid) process.kill(pid, 'SIGKILL');
            killed += pid ? 1 : 0;
          }
          return textOf(pdf);
        }),
      );
      expect(texts.filter((text, index) => !text.includes(`survivor-${index}-`))).toEqual([]);
      expect(killed).toBeGreaterThan(3);
    } finally {
      await mortal.close();
    }
    expect(own()).toEqual([]);
  });

  it('says that there is no browser when it is killed at each start', async () => {
    const others = new Set(browsers());
    const doomed = createPrinter({ pages: 1 });
    let over = false;
    const hunt = async () => {
      while (!over) {
        for (const pid of browsers().filter((found) => !others.has(found))) process.kill(pid, 'SIGKILL');
        await new Promise(setImmediate);
      }
    };
    const hunting = hunt();
    await expect(doomed.print('<p>never', { pageSize: 'A4' })).rejects.toThrow(PdfUnavailableError);
    over = true;
    await hunting;
    await doomed.close();
  });

  it('leaves no profile behind', async () => {
    const brief = createPrinter();
    await brief.warm();
    const before = profiles();
    await brief.close();
    expect(profiles()).toBe(before - 1);
    await expect(brief.print('<p>late', { pageSize: 'A4' })).rejects.toThrow('closed');
  });
});

/** Processes that this one has started and that hold a browser's profile (Linux). */
const browsers = () => childrenOf(process.pid).filter((pid) => lineOf(pid).includes('personaforge-profile-'));

/** [] for a process that is gone */
function childrenOf(parent: number): number[] {
  try {
    return readdirSync(`/proc/${parent}/task`).flatMap((task) =>
      readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

const descendantsOf = (parent: number): number[] => childrenOf(parent).flatMap((pid) => [pid, ...descendantsOf(pid)]);

const renderers = () =>
  browsers()
    .flatMap(descendantsOf)
    .filter((pid) => lineOf(pid).includes('--type=renderer'));

/** the command line of a process; '' when it is gone */
function lineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const profiles = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`personaforge-profile-${process.pid}-`)).length;

describe('a page with every way out that HTML and CSS know', () => {
  const printer = createPrinter({ pages: 1, mostWaiting: 1_000, mostOfOwner: 1_000 });
  const hits: string[] = [];
  let canary: Server;
  let address = '';

  beforeAll(async () => {
    canary = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(canary.address() as { port: number }).port}`;
  });
  afterAll(async () => {
    await printer.close();
    canary.close();
  });

  const ways = (url: string): string[] => [
    `<img src="${url}/img">`,
    `<img srcset="${url}/srcset 2x">`,
    `<picture><source srcset="${url}/source"><img></picture>`,
    `<link rel="stylesheet" href="${url}/css">`,
    `<link rel="prefetch" href="${url}/prefetch">`,
    `<link rel="preload" as="image" href="${url}/preload">`,
    `<link rel="preconnect" href="${url}">`,
    `<link rel="dns-prefetch" href="${url}">`,
    `<link rel="icon" href="${url}/icon">`,
    `<link rel="manifest" href="${url}/manifest">`,
    `<link rel="modulepreload" href="${url}/module">`,
    `<link rel="prerender" href="${url}/prerender">`,
    `<style>@import url("${url}/import");</style>`,
    `<style>@font-face{font-family:f;src:url(${url}/font)}p{font-family:f}</style><p>x</p>`,
    `<div style="background:url(${url}/background)">x</div>`,
    `<ul style="list-style-image:url(${url}/list)"><li>x</ul>`,
    `<div style="content:url(${url}/content)">x</div>`,
    `<iframe src="${url}/iframe"></iframe>`,
    `<object data="${url}/object"></object>`,
    `<embed src="${url}/embed">`,
    `<video src="${url}/video" poster="${url}/poster"></video>`,
    `<audio src="${url}/audio" autoplay></audio>`,
    `<video><track default src="${url}/track"></video>`,
    `<svg><image href="${url}/svg"/></svg>`,
    `<svg><use href="${url}/use#a"/></svg>`,
    `<svg><script href="${url}/svgscript"/></svg>`,
    `<script src="${url}/script"></script>`,
    `<script>fetch("${url}/fetch");navigator.sendBeacon("${url}/beacon");new ` +
      `WebSocket("${url.replace('http', 'ws')}/ws")</script>`,
    `<meta http-equiv="refresh" content="0;url=${url}/refresh">`,
    `<form action="${url}/form"><input autofocus></form>`,
    `<input type="image" src="${url}/input">`,
    `<base href="${url}/base/"><img src="relative">`,
    `<body background="${url}/body">`,
    `<img src="x" onerror="location='${url}/onerror'">`,
    `<iframe srcdoc='<img src="${url}/srcdoc">'></iframe>`,
    `<img src="file:///etc/passwd">`,
    `<iframe src="file:///etc/passwd"></iframe>`,
    `<object data="file:///etc/passwd"></object>`,
    `<link rel="stylesheet" href="file:///etc/passwd">`,
    `<embed src="file:///etc/hostname">`,
  ];

  it('lets no request out and reads no file', async () => {
    // a refresh takes the document away: that print may fail, but nothing may be fetched
    const [still, moving] = [
      ways(address).filter((way) => !way.includes('refresh')),
      ways(address).filter((way) => way.includes('refresh')),
    ];
    const alone = still.map((way) => printer.print(`<p>alone</p>${way}`, { pageSize: 'A4' }));
    const together = printer.print(
      `<!doctype html><html><head><title>t</title></head><body><p>begin ${still.join('\n')}`,
      { pageSize: 'A4' },
    );
    const texts = await Promise.all([together, ...alone].map(async (pdf) => textOf(await pdf)));
    await Promise.allSettled(moving.map((way) => printer.print(`<p>alone</p>${way}`, { pageSize: 'A4' })));
    await printer.print('<p>after', { pageSize: 'A4' });
    expect(hits).toEqual([]);
    expect(texts.filter((text) => !/alone|begin/.test(text))).toEqual([]);
    expect(texts.join('\n')).not.toMatch(/root:.*:0:0:/);
  });

  it('would have been caught: an unlocked page does ask', async () => {
    const { openBrowser } = await import('../../src/pdf/browser.ts');
    const browser = await openBrowser({ timeoutMs: 20_000, log: () => {} });
    const page = await browser.newPage();
    await fetch(`${address}/reachable`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(
      ways(address)
        .filter((way) => !way.includes('refresh'))
        .join('\n'),
      { waitUntil: 'domcontentloaded' },
    );
    await page.pdf();
    await browser.close();
    expect(hits).toEqual(['/reachable']);
    expect(asked.filter((url) => url.startsWith(address)).length).toBeGreaterThan(15);
  });
});
