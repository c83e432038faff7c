import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { samplePdf } from '../../support/documents.ts';

/**
 * Packs the package, installs it into an empty project beside React, type-checks that strictly, starts the service from
 * the installed package and runs the project's tests against it. Takes minutes and the npm registry, so CI calls it by
 * itself: `tsx tests/clients/fresh-app/run.ts`.
 */
const PORT = process.env['PORT'] ?? '4177';
const CLIENT_SIDE = [
  'react@19',
  'react-dom@19',
  '@types/react@19',
  '@types/react-dom@19',
  '@types/node@24',
  '@types/jsdom',
  '@tanstack/react-query@5',
  '@testing-library/react@16',
  '@testing-library/dom@10',
  'jsdom@26',
  'openapi-fetch@0.17',
  'openapi-typescript@7',
  'typescript@5',
  'tsx@4',
];

const folder = mkdtempSync(path.join(tmpdir(), 'personaforge-fresh-'));
const bin = (name: string) => path.join(folder, 'node_modules/.bin', name);
const run = (program: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(program, args, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${folder}/node_modules/.bin:${process.env['PATH']}`, ...env },
  });

execFileSync('npm', ['pack', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
cpSync(path.join(import.meta.dirname, 'app'), folder, { recursive: true });
writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'fresh-app', private: true, type: 'module' }));
writeFileSync(path.join(folder, 'cv.pdf'), await samplePdf({ name: 'Mara Lindqvist', email: 'mara@example.com' }));
// the carried Chromium prints; puppeteer would fetch another one into a project that does not forbid it
const install = ['install', '--no-audit', '--no-fund', '--loglevel=error', `./${archive}`, ...CLIENT_SIDE];
run('npm', install, { PUPPETEER_SKIP_DOWNLOAD: 'true' });
run(bin('openapi-typescript'), ['node_modules/personaforge/schema/openapi.json', '-o', 'rest.d.ts']);
run(bin('tsc'), ['-p', '.']);
run(bin('personaforge'), ['parse', 'cv.pdf']);

const service = spawn(bin('personaforge'), ['serve'], {
  cwd: folder,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${folder}/node_modules/.bin:${process.env['PATH']}`,
    PORT,
    DATA_DIR: path.join(folder, 'data'),
    LOG_LEVEL: 'warn',
  },
});
try {
  await answering(`http://127.0.0.1:${PORT}/readyz`);
  run(bin('tsx'), ['--import', './dom.ts', '--test', '--test-force-exit', 'check.tsx'], {
    SERVICE: `http://127.0.0.1:${PORT}`,
    CV: path.join(folder, 'cv.pdf'),
  });
} finally {
  const ended = new Promise((resolve) => service.once('exit', resolve));
  service.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

async function answering(url: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (service.exitCode !== null) throw new Error('The service ended.');
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The service did not start.');
}
