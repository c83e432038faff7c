import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePdf } from '../support/documents.ts';

const tsx = createRequire(import.meta.url).resolve('tsx');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'personaforge-cli-'));
  writeFileSync(path.join(folder, 'cv.pdf'), await samplePdf({ name: 'Mara Lindqvist', email: 'mara@example.com' }));
  writeFileSync(path.join(folder, 'job.txt'), 'Stage manager wanted.\n\nRequirements:\n- QLab\n- Dutch\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const files = args.map((arg) => (/^\w+\.(pdf|txt|md)$/.test(arg) ? path.join(folder, arg) : arg));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, 'src/cli.ts', ...files], {
    encoding: 'utf8',
  });
  return { status, stderr, answer: stdout.startsWith('{') ? JSON.parse(stdout) : stdout };
}

describe('personaforge', () => {
  it('parse: JSON on standard output, progress on standard error', () => {
    const { status, stderr, answer } = run('parse', 'cv.pdf');
    expect({ status, name: answer.name, first: answer.work_experience[0].company }).toEqual({
      status: 0,
      name: 'Mara Lindqvist',
      first: 'Lantern Theatre',
    });
    expect(stderr).toMatch(/^Reading .*cv\.pdf\n$/);
  });

  it('match: which requirements are met by which words', () => {
    const { answer } = run('match', 'cv.pdf', 'job.txt');
    expect(answer.coverage).toContainEqual(
      expect.objectContaining({ requirement: expect.stringContaining('QLab'), status: 'met' }),
    );
    expect(answer.coverage).toContainEqual(
      expect.objectContaining({ requirement: expect.stringContaining('Dutch'), evidence: [] }),
    );
  });

  it('export: writes the document and says where', () => {
    const { answer } = run('export', 'cv.pdf', '--format', 'md', '--out', 'out.md');
    expect(answer).toMatchObject({ file: path.join(folder, 'out.md'), format: 'md', template_id: 'markdown' });
    expect(readFileSync(answer.file, 'utf8')).toContain('# Mara Lindqvist');
  });

  it('says what is wrong: 1 for a file, 2 for the usage', () => {
    expect(run('parse', 'job.txt')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no CV can be seen'),
    });
    expect(run('parse')).toMatchObject({ status: 2, stderr: expect.stringContaining('takes one file') });
    expect(run('export', 'cv.pdf', '--template', 'none')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('classic'),
    });
  });
});
