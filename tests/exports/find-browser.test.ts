import { describe, expect, it } from 'vitest';
import { browserCandidates, type Machine } from '../../src/pdf/find-browser.ts';

const FETCHED = ['/cache/chrome-headless-shell', '/cache/chrome'];
const CARRIED = '@sparticuz/chromium';
const INSTALLED = '/usr/bin/chromium';

const machine = (there: string[], carries = true): Machine => ({
  fetched: async () => FETCHED,
  carries,
  exists: (path) => there.includes(path),
});

describe('the browser that prints', () => {
  it.each([
    ['the given one alone', '/opt/mine', machine([...FETCHED, INSTALLED]), ['/opt/mine']],
    [
      'fetched before carried before installed',
      null,
      machine([...FETCHED, INSTALLED]),
      [...FETCHED, CARRIED, INSTALLED],
    ],
    ['the carried one on a bare machine', null, machine([]), [CARRIED]],
    ['an installed one where none is carried', null, machine([INSTALLED], false), [INSTALLED]],
    ['none', null, machine([], false), []],
  ])('%s', async (_what, given, on, expected) => {
    expect((await browserCandidates(given, on)).map(({ name }) => name)).toEqual(expected);
  });

  it('is looked for elsewhere when puppeteer cannot tell what it fetched', async () => {
    const broken = { ...machine([INSTALLED], false), fetched: () => Promise.reject(new Error('no cache')) };
    expect((await browserCandidates(null, broken)).map(({ name }) => name)).toEqual([INSTALLED]);
  });
});
