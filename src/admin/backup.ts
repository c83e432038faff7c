import { existsSync } from 'node:fs';
import path from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { summary } from './archive/manifest.ts';
import { openArchive } from './archive/read.ts';
import { writeArchive } from './archive/write.ts';
import type { Command } from './command.ts';

export const backup: Command = {
  usage: '<file>',
  says: 'writes database and files as one archive, also while the service runs',
  check: ([file, ...rest]) => (file && !rest.length ? [path.resolve(file)] : null),
  async run(opened, [file = '']) {
    if (existsSync(file)) throw new OperatorError(`${file} exists: name another file, or remove it first`);
    const folder = path.dirname(file);
    if (!existsSync(folder)) throw new OperatorError(`There is no folder ${folder}: make it first`);
    const manifest = await writeArchive(opened, file);
    (await openArchive(file)).close();
    return `${file} is written, and its counts and checksums hold: ${summary(manifest)}`;
  },
};
