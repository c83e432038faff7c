import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';

const file = findPackageJSON(import.meta.url);
if (!file) throw new Error('The package has no package.json: it was not unpacked whole.');

/** The folder of the package, whether this runs from `src` or from `dist`. */
export const PACKAGE = path.dirname(file);

/** Of the package, as clients see it. */
export const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
