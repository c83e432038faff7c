import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Where the code runs from: `src`, or `dist/src` after a build. */
const ROOT = import.meta.dirname;
const WRITTEN = 'content-versions.json';
/** what makes no difference to a result */
const IGNORED = /\.(?:map|png|md|d\.ts)$/;

/** What decides a result of each kind. A file that is changed, added or removed there makes stored results stale. */
const DECIDED_BY = {
  /** findings, questions, coverage and scores */
  rules: ['content.ts', 'analysis', 'wording'],
  /** pages of a PDF */
  pictures: ['parsing/pdf'],
  /** exported files; letters are written by the chain */
  rendering: [
    'content.ts',
    'safe-href.ts',
    'json-resume',
    'modules/exports',
    'modules/templates',
    'pdf',
    'analysis/chain',
    'analysis/letters',
  ],
};

type ContentVersions = Record<keyof typeof DECIDED_BY, string>;

/**
 * Twelve hex digits of a SHA-256 over the code that makes reports and files, so that what an older one made is made anew
 * after an update. A build writes them once (`writeContentVersions`); run from source they are computed at the start.
 */
export const contentVersions: ContentVersions = fs.existsSync(path.join(ROOT, WRITTEN))
  ? (JSON.parse(fs.readFileSync(path.join(ROOT, WRITTEN), 'utf8')) as ContentVersions)
  : computed(ROOT);

/** For the build: of the files in `folder`, written beside them. */
export function writeContentVersions(folder: string): void {
  fs.writeFileSync(path.join(folder, WRITTEN), `${JSON.stringify(computed(folder))}\n`);
}

function computed(root: string): ContentVersions {
  const versions = Object.entries(DECIDED_BY).map(([kind, places]) => [kind, hashOf(root, places)]);
  return Object.fromEntries(versions) as ContentVersions;
}

function hashOf(root: string, places: string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesAt(root, place)))
    hash.update(`${file}\0`).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

/** A file's name stands without its ending in the table's terms: `content.ts` is `content.js` once it is built. */
function filesAt(root: string, place: string): string[] {
  const built = place.replace(/\.ts$/, '.js');
  const existing = [place, built].find((name) => fs.existsSync(path.join(root, name)));
  if (existing === undefined) throw new Error(`${place}, which decides results, is not in ${root}`);
  if (!fs.statSync(path.join(root, existing)).isDirectory()) return [existing];
  return fs
    .readdirSync(path.join(root, existing), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(existing, name))
    .filter((file) => !IGNORED.test(file) && fs.statSync(path.join(root, file)).isFile())
    .toSorted();
}
