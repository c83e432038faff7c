import type { Page } from 'puppeteer';
import { PdfTimeoutError, PdfUnavailableError } from './errors.ts';
import { withAuthor } from './metadata.ts';
import { span } from '../tracing/span.ts';
import { type PageSize, printPage, shootPage } from './page.ts';
import { createPagePool } from './pool.ts';
import { createFairQueue } from './queue.ts';

export interface PrinterOptions {
  /** a Chrome or Chromium; without it an installed one is looked for, then the one from npm is unpacked */
  executablePath?: string | null;
  /** a browser that runs elsewhere, `ws://…` or `http://…`; goes before `executablePath` */
  browserUrl?: string | null;
  /** prints at once, default 2. One a core is right; more only share the same processor */
  pages?: number;
  /** limit for one document from its turn on, default 20 s; the wait for the turn does not count */
  timeoutMs?: number;
  /** documents that may wait; default 64, which print in some seconds */
  mostWaiting?: number;
  /** and of one owner; default 16 */
  mostOfOwner?: number;
  log?: (message: string) => void;
}

export interface PrintOptions {
  pageSize: PageSize;
  /** written into the PDF's properties; title and language come from the document itself */
  author?: string | null;
  /** whose document it is: waiting documents are taken in turn from each owner */
  owner?: string;
  signal?: AbortSignal;
}

export interface Printer {
  /**
   * Prints a whole HTML document to a tagged PDF. Nothing in it is fetched: fonts and pictures are `data:` URIs.
   * @throws LineFullError (503) when too many wait, PdfUnavailableError without a browser, PdfTimeoutError over the limit, the signal's reason when aborted
   */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** The top of the document as a PNG of one sheet at 96 pixels an inch. */
  screenshot(html: string, options: PrintOptions): Promise<Uint8Array>;
  /** Starts the browser now, so that the first print does not wait for it. */
  warm(): Promise<void>;
  /** Ends browser and pages; prints that are under way fail. */
  close(): Promise<void>;
}

/** seconds after which a refused client may come again */
const RETRY_AFTER_SECONDS = 5;

/** A print whose browser died under it is done again this many times; what fails by itself is not. */
const ATTEMPTS = 4;

export function createPrinter({
  pages = 2,
  timeoutMs = 20_000,
  mostWaiting = 64,
  mostOfOwner = 16,
  log = () => {},
  ...choice
}: PrinterOptions = {}): Printer {
  const pool = createPagePool({ ...choice, timeoutMs, log });
  const queue = createFairQueue(pages, {
    of: 'documents to print',
    most: mostWaiting,
    mostOfOwner,
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });
  let closed = false;

  async function once<T>(work: (page: Page) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    if (closed) throw new PdfUnavailableError('The printer is closed');
    const entry = await pool.take();
    let healthy = false;
    try {
      const result = await within(timeoutMs, signal, work(entry.page));
      healthy = true;
      return result;
    } finally {
      await pool.give(entry, healthy);
    }
  }

  async function survivingCrashes<T>(work: (page: Page) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(work, signal);
      } catch (error) {
        if (closed || signal?.aborted || !isCrash(error)) throw error;
        if (attempt === ATTEMPTS)
          throw new PdfUnavailableError(`The browser died ${ATTEMPTS} times during one print`, { cause: error });
        log(`The browser died during a print (attempt ${attempt}); trying again`);
      }
    }
  }

  const run = <T>({ owner = '', signal }: PrintOptions, work: (page: Page) => Promise<T>) =>
    queue.run(owner, signal, () => span('print', {}, () => survivingCrashes(work, signal)));

  return {
    async print(html, options) {
      const pdf = await run(options, (page) => printPage(page, html, options.pageSize));
      return options.author ? withAuthor(pdf, options.author) : pdf;
    },
    screenshot: (html, options) => run(options, (page) => shootPage(page, html, options.pageSize)),
    warm: () => run({ pageSize: 'A4' }, async () => {}),
    async close() {
      closed = true;
      await pool.close();
    },
  };
}

/** Puppeteer tells a dead page or browser by these names and words only. */
const isCrash = (error: unknown) =>
  error instanceof Error &&
  (/TargetCloseError|ConnectionClosedError/.test(error.name) ||
    /Target closed|Session closed|Session with given id|crashed|detached|Connection closed|EPIPE|ECONNRESET/i.test(
      error.message,
    ));

async function within<T>(ms: number, signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new PdfTimeoutError(`The document took more than ${ms} ms to print`)), ms);
  const abort = () => reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    work.catch(() => {});
  }
}
