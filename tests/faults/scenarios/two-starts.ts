import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ask } from '../client.ts';
import { freePort, HOST } from '../../support/network.ts';
import type { Finding } from '../oracle.ts';
import { createService } from '../processes.ts';
import type { Scenario } from '../scenario.ts';
import { TEMPORARY } from '../world.ts';

const run = promisify(execFile);
const STARTS = 20;
const SECOND_MS = 60_000;
const SERVER = path.resolve('dist/src/server.js');

/** A second start on the folder of the embedded database: it leaves with 1, and the first has lost nothing. */
export const twoStarts: Scenario = {
  name: 'two starts, one folder',
  async run(stage) {
    const findings: Finding[] = [];
    const starts = stage.times(STARTS, 1);
    const dataDir = mkdtempSync(path.join(TEMPORARY, 'embedded-'));
    const port = await freePort();
    const url = `http://${HOST}:${port}`;
    const environment = { HOST, PORT: String(port), DATA_DIR: dataDir, TMPDIR: dataDir, OCR: 'off' };
    const service = createService(
      {
        name: 'first',
        entry: SERVER,
        environment,
        logFile: path.join(TEMPORARY, 'embedded.log'),
        isReady: async () => (await ask(url, 'GET', '/readyz', { timeoutMs: 1_000 })).status === 200,
      },
      () => {},
    );
    await service.start();
    const signup = { email: 'me@example.com', password: 'a good long password', name: 'Me' };
    const { body } = await ask(url, 'POST', '/auth/signup', { body: signup });
    let personas = 0;
    try {
      for (let i = 0; i < starts; i++) {
        findings.push(...(await secondStart({ ...environment, PORT: String(i % 2 ? port : await freePort()) })));
        const made = await ask(url, 'POST', '/personas', { token: body.token, body: { title: `Stage ${i}` } });
        if (made.status === 200) personas++;
        else findings.push({ invariant: 'failed request', what: `at the first: ${made.status}` });
        // every other time its end is a crash, which must leave no lock behind
        if (i % 2) await service.stop();
        else await service.kill();
        await service.start();
        const { status, body: list } = await ask(url, 'GET', '/personas', { token: body.token });
        if (status !== 200 || list.length !== personas)
          findings.push({
            invariant: 'lost',
            what: `${status}, ${list?.length} of ${personas} personas after the start`,
          });
      }
    } catch (error) {
      findings.push({ invariant: 'lost', what: `the first does not start again: ${(error as Error).message}` });
    }
    if (service.alive) await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
    return { faults: starts, findings };
  },
};

async function secondStart(environment: Record<string, string>): Promise<Finding[]> {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  const ended = await run(process.execPath, [SERVER], { env, timeout: SECOND_MS, killSignal: 'SIGKILL' }).then(
    () => ({ code: 0, stderr: '' }),
    (error: { code?: number | null; stderr?: string }) => ({ code: error.code ?? null, stderr: error.stderr ?? '' }),
  );
  if (ended.code !== 1)
    return [{ invariant: 'exit code', what: `a second start ended with ${ended.code ?? 'no end: it was killed'}` }];
  return /\d+/.test(ended.stderr)
    ? []
    : [{ invariant: 'exit code', what: `it names no process: ${ended.stderr.trim()}` }];
}
