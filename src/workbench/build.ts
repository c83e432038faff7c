import { globSync, statSync } from 'node:fs';
import path from 'node:path';

/** `npm run build:pages`: bundles workbench, explorer and docs into `dist/pages`, unless they are there and as new as their sources. */
const root = path.resolve(import.meta.dirname, '../..');
const SOURCES = ['src/{workbench,explorer,docs,client}/**/*.*', 'schema/operations/*.graphql', 'package-lock.json'];

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = Math.max(...globSync(SOURCES, { cwd: root }).map((file) => changedAt(path.join(root, file))));

if (changedAt(path.join(root, 'dist/pages/workbench/index.html')) < newest) {
  const { build } = await import('vite');
  await build({ configFile: path.join(import.meta.dirname, 'vite.config.ts') });
}
