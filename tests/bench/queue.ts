import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { Cv, CvStatus } from '../../src/modules/cvs/cv.entity.ts';
import { User } from '../../src/modules/users/user.entity.ts';
import { createClient } from '../support/client.ts';
import { samplePdf } from '../support/documents.ts';

const options = {
  queued: { type: 'string', default: '200' },
  database: { type: 'string' },
} as const;

/**
 * `--queued` CVs of one person wait to be read when another one uploads a single one: how long that takes, and how many
 * are read a second. `--database postgresql://…` for an empty one of a server; the embedded one otherwise.
 */
export async function run(args: string[] = []): Promise<void> {
  const { values } = parseArgs({ args, options });
  const queued = Number(values.queued);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'personaforge-bench-'));
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    JWT_SECRET: 'one secret for benches, long enough by far',
    ...(values.database && { DATABASE_URL: values.database }),
  });
  const app = await createApp(config);
  try {
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    const client = createClient(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
    const [many, one] = [await client.signup(), await client.signup()];
    const em = app.ports.orm.em.fork();
    await em.nativeUpdate(User, {}, { plan: 'pro' });
    const cvOf = (marker: string) => samplePdf({ name: 'Bench Person', email: 'bench@example.com', marker });
    const files = await Promise.all(Array.from({ length: queued }, (_, n) => cvOf(`many ${n}`)));
    const single = await cvOf('one');

    const began = performance.now();
    // a connection that is refused in such a crowd is tried again: the same bytes are the same CV
    const upload = (bytes: Uint8Array): Promise<unknown> =>
      client.upload(bytes, 'cv.pdf', many.token).catch(() => sleep(100).then(() => upload(bytes)));
    const uploads = files.map(upload);
    const count = (where: object) => app.ports.orm.em.fork().count(Cv, where);
    while ((await count({})) < queued) await sleep(50);
    const waiting = await count({ status: CvStatus.PROCESSING });
    const asked = performance.now();
    const { body } = await client.upload(single, 'one.pdf', one.token);
    const waited = performance.now() - asked;
    while (await count({ status: CvStatus.PROCESSING })) await sleep(50);
    const perSecond = (queued + 1) / ((performance.now() - began) / 1000);
    await Promise.all(uploads);
    console.log(
      `${waiting} of another person waiting: ${body.status} after ${(waited / 1000).toFixed(2)} s; ` +
        `${perSecond.toFixed(1)} CVs a second from the first upload to the last reading`,
    );
  } finally {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
