import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentVersions, writeContentVersions } from '../src/content-version.ts';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'content-version-'));
  for (const folder of [
    'analysis/chain',
    'analysis/letters',
    'wording',
    'json-resume',
    'parsing/pdf',
    'modules/exports',
    'modules/templates',
    'pdf',
  ])
    fs.mkdirSync(path.join(root, folder), { recursive: true });
  write('content.js', 'export {}');
  write('safe-href.js', 'export {}');
  write('analysis/rule.js', 'export const rule = 1');
  write('modules/exports/page.js', 'export const page = 1');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const write = (file: string, text: string) => fs.writeFileSync(path.join(root, file), text);

function versions(): typeof contentVersions {
  writeContentVersions(root);
  return JSON.parse(fs.readFileSync(path.join(root, 'content-versions.json'), 'utf8')) as typeof contentVersions;
}

describe('the versions of what makes results', () => {
  it('are there when the service runs from source', () => {
    expect(contentVersions.rules).toMatch(/^[0-9a-f]{12}$/);
    expect(contentVersions.rendering).toMatch(/^[0-9a-f]{12}$/);
  });

  it('stay the same for the same content', () => {
    expect(versions()).toEqual(versions());
  });

  it.each([
    ['a changed rule', () => write('analysis/rule.js', 'export const rule = 2'), { rules: true, rendering: false }],
    ['a new rule', () => write('analysis/other.js', ''), { rules: true, rendering: false }],
    [
      'a renamed file',
      () => fs.renameSync(path.join(root, 'analysis/rule.js'), path.join(root, 'analysis/x.js')),
      { rules: true, rendering: false },
    ],
    [
      'a changed page',
      () => write('modules/exports/page.js', 'export const page = 2'),
      { rules: false, rendering: true },
    ],
    ['a source map', () => write('analysis/rule.js.map', '{}'), { rules: false, rendering: false }],
  ])('change with %s where it decides', (_what, change, { rules, rendering }) => {
    const before = versions();
    change();
    const after = versions();
    expect(after.rules !== before.rules).toBe(rules);
    expect(after.rendering !== before.rendering).toBe(rendering);
  });
});
