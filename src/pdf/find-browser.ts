import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer';
import { carriedChromium, carriesChromium, type Executable } from './chromium.ts';

/** Where Chrome and Chromium are installed, by what their packages for Linux, macOS and Windows do. */
const INSTALLED = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

export const NO_BROWSER =
  'No Chrome or Chromium was found: PDF cannot be exported. Type "npx puppeteer browsers install ' +
  'chrome", install one, or set PUPPETEER_EXECUTABLE_PATH.';

/** What a machine has; each is asked in turn. */
export interface Machine {
  /** browsers that `npx puppeteer browsers install` would have fetched: shell first, as it prints faster */
  fetched(): Promise<string[]>;
  carries: boolean;
  exists(path: string): boolean;
}

const thisMachine: Machine = {
  fetched: () => Promise.all([puppeteer.executablePath({ headless: 'shell' }), puppeteer.executablePath()]),
  carries: carriesChromium,
  exists: existsSync,
};

/** A browser that may run: its path, or the carried one, which is unpacked when its turn comes. */
export interface Candidate {
  name: string;
  find(): Promise<Executable>;
}

/**
 * The browsers to try, in order: the given one alone; one that `npx puppeteer browsers install chrome` fetched; the
 * Chromium inside `@sparticuz/chromium` (Linux on x64); an installed Chrome or Chromium. None is started here.
 *
 * The carried one goes before an installed one because it is the same everywhere, and the headless shell that it is
 * prints a page in 15 ms where Debian's full browser takes 100.
 */
export async function browserCandidates(given?: string | null, machine = thisMachine): Promise<Candidate[]> {
  const at = (path: string): Candidate => ({ name: path, find: async () => ({ path, env: {} }) });
  if (given) return [at(given)];
  const fetched = await machine.fetched().catch(() => []);
  const carried = machine.carries ? [{ name: '@sparticuz/chromium', find: carriedChromium }] : [];
  const there = (paths: string[]) => paths.filter((path) => machine.exists(path)).map(at);
  return [...there(fetched), ...carried, ...there(INSTALLED)];
}
