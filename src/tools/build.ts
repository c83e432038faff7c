import fs from 'node:fs';
import { writeContentVersions } from '../content-version.ts';

/** The rest of `npm run build:service` after the compiler: files that are no code, and what the built code stands for. */
for (const place of ['modules/templates/library', 'modules/.npmignore'])
  fs.cpSync(`src/${place}`, `dist/src/${place}`, { recursive: true });
writeContentVersions('dist/src');
