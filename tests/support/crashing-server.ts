import { createApp, createPorts } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Ports } from '../../src/context.ts';
import { PARSE_CV } from '../../src/modules/cvs/cv.job.ts';

/** The service in a process of its own that dies by SIGKILL at the point that CRASH_AT names. Prints its address when it is ready. */
const point = process.env['CRASH_AT'];
const die = () => process.kill(process.pid, 'SIGKILL');
const never = () => new Promise<never>(() => {});
const config = readConfig();
const real = await createPorts(config);
const { storage, parser, queue } = real;

const overrides: Partial<Ports> = { ...real };
if (point === 'before the row')
  overrides.storage = { ...storage, put: async (...file) => void (await storage.put(...file), die(), await never()) };
if (point === 'after the row') overrides.storage = { ...storage, read: async () => (die(), never()) };
if (point === 'during the parse')
  overrides.parser = { ...parser, parse: (bytes) => (setImmediate(die), parser.parse(bytes).then(never)) };
if (point === 'before the result')
  overrides.parser = { ...parser, parse: async (bytes) => (await parser.parse(bytes), die(), never()) };
if (point === 'after the result') {
  overrides.queue = {
    ...queue,
    work: (kind, concurrency, handler) =>
      queue.work(kind, concurrency, async (attempt) => {
        await handler(attempt);
        if (kind.name === PARSE_CV.name) await (die(), never());
      }),
  };
}

const { server } = await createApp(config, overrides);
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify(server.address())));
