import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Values } from './values.ts';

/** A CV, with what it says where that is known. */
export interface LabelledCv {
  file: string;
  gold: Values | null;
}

/** The CVs of a folder (PDF or DOCX); the label of `cv.pdf` is `cv.gold.json` beside it. */
export const loadCvs = (dir: string): LabelledCv[] =>
  readdirSync(dir)
    .filter((entry) => /\.(?:pdf|docx)$/i.test(entry))
    .sort()
    .map((entry) => {
      const label = path.join(dir, `${path.parse(entry).name}.gold.json`);
      const gold = existsSync(label) ? (JSON.parse(readFileSync(label, 'utf8')) as Values) : null;
      return { file: path.join(dir, entry), gold };
    });
