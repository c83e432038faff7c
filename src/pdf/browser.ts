import { tmpdir } from 'node:os';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import type { Executable } from './chromium.ts';
import { PdfUnavailableError } from './errors.ts';
import { browserCandidates, NO_BROWSER } from './find-browser.ts';
import { createProfile } from './profile.ts';

export interface BrowserChoice {
  executablePath?: string | null;
  /** `ws://…` of a running browser, or the `http://…` of its DevTools port */
  browserUrl?: string | null;
  /** limit of one print; the browser's own patience is longer, so that this one speaks first */
  timeoutMs: number;
  log: (message: string) => void;
}

/** A browser that is ours to end: a process of our own with its profile, or a connection to one elsewhere. */
export interface OwnedBrowser {
  newPage(): Promise<Page>;
  isConnected(): boolean;
  /** ends it whatever state it is in; resolves when process and profile are gone */
  close(): Promise<void>;
}

/** A proxy on a reserved port: whatever might pass the page's own locks ends here. */
const NOWHERE = 'http://127.0.0.1:9';

const FLAGS = [
  `--proxy-server=${NOWHERE}`,
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--disable-gpu',
  '--disable-webgl',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--no-default-browser-check',
];

/** A cold start took 2 s on two busy cores. */
const START_MS = 30_000;

/**
 * Starts or reaches a browser: the remote one when `browserUrl` is given, else the first of `browserCandidates` that runs.
 * @throws PdfUnavailableError when none of them answers
 */
export async function openBrowser(choice: BrowserChoice): Promise<OwnedBrowser> {
  const ways = choice.browserUrl
    ? [remote(choice.browserUrl, choice)]
    : (await browserCandidates(choice.executablePath)).map(({ find }) => local(find, choice));
  if (!ways.length) throw new PdfUnavailableError(NO_BROWSER);
  const faults: unknown[] = [];
  for (const open of ways) {
    try {
      return await open();
    } catch (error) {
      faults.push(error);
    }
  }
  const where = choice.browserUrl
    ? `The browser at ${new URL(choice.browserUrl).host} does not answer`
    : 'No browser could be started';
  throw new PdfUnavailableError(
    `${where}: ${faults.map(firstLine).join('; ')}. Set PUPPETEER_EXECUTABLE_PATH to a Chrome or ` +
      'Chromium that runs on this machine.',
    { cause: faults[0] },
  );
}

const remote = (url: string, choice: BrowserChoice) => () => connect(url, choice);
const local = (find: () => Promise<Executable>, choice: BrowserChoice) => async () => launch(await find(), choice);

async function launch(program: Executable, choice: BrowserChoice): Promise<OwnedBrowser> {
  const profile = await createProfile();
  const start = (sandbox: string[]) =>
    puppeteer.launch({
      executablePath: program.path,
      // the browser sees none of the service's secrets
      env: { PATH: process.env['PATH'], HOME: profile.path, TMPDIR: tmpdir(), LANG: 'C.UTF-8', ...program.env },
      args: [...FLAGS, ...sandbox],
      userDataDir: profile.path,
      headless: 'shell',
      pipe: true,
      timeout: START_MS,
      protocolTimeout: choice.timeoutMs + START_MS,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  try {
    const browser = await withOrWithoutSandbox(start, choice.log);
    // a browser that is killed resets its pipes; nobody listens for that in puppeteer, and the service would end
    for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => {});
    return {
      newPage: () => browser.newPage(),
      isConnected: () => browser.connected,
      close: () => end(browser).finally(profile.remove),
    };
  } catch (error) {
    await profile.remove();
    throw error;
  }
}

/** Chromium refuses its sandbox to root, and many containers do not allow it to anyone. */
async function withOrWithoutSandbox(
  start: (flags: string[]) => Promise<Browser>,
  log: (message: string) => void,
): Promise<Browser> {
  const open = ['--no-sandbox', '--no-zygote'];
  if (process.getuid?.() === 0) return start(open);
  try {
    return await start([]);
  } catch (error) {
    log(`The browser does not start with its sandbox (${firstLine(error)}); starting it without`);
    return start(open);
  }
}

async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  const gone = new Promise<void>((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const killer = setTimeout(() => child?.kill('SIGKILL'), 3000);
  await browser.close().catch(() => child?.kill('SIGKILL'));
  await gone;
  clearTimeout(killer);
  killLeft(child);
}

/** A renderer that hangs outlives its browser: it hears of nothing. Puppeteer starts the browser as a group of its own. */
function killLeft(child: ReturnType<Browser['process']>): void {
  if (!child?.pid || process.platform === 'win32') return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // ESRCH: nobody is left, as is usual
  }
}

async function connect(url: string, choice: BrowserChoice): Promise<OwnedBrowser> {
  const endpoint = url.startsWith('ws') ? { browserWSEndpoint: url } : { browserURL: url };
  const browser = await puppeteer.connect({ ...endpoint, protocolTimeout: choice.timeoutMs + START_MS });
  const context = await browser.createBrowserContext({ proxyServer: NOWHERE, proxyBypassList: ['<-loopback>'] });
  return {
    newPage: () => context.newPage(),
    isConnected: () => browser.connected,
    close: () =>
      context
        .close()
        .catch(() => {})
        .then(() => browser.disconnect()),
  };
}

const firstLine = (error: unknown) =>
  String(error instanceof Error ? error.message : error)
    .trim()
    .split('\n', 1)[0];
