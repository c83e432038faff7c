import { readFileSync } from 'node:fs';
import { inSnakeCase } from '../../../src/cli/json.ts';
import { DEFAULT_MAX_PAGES } from '../../../src/parsing/options.ts';
import type { Values } from '../cvs/values.ts';

/** What is read of a file: the values as they are scored, and all of it in one text. */
export interface Outcome {
  values: Values;
  whole: string;
}

/** Reads one file again and again, from what stands on its pages onwards. */
export type Reading = () => Outcome;

/** Loads the reader, with switches where they have been put before. */
export async function loadReader(): Promise<(file: string) => Promise<Reading>> {
  const { extract } = await import('../../../src/parsing/fields/extract.ts');
  const { arrangePages, readPages } = await import('../../../src/parsing/pdf/read.ts');
  const { readDocx } = await import('../../../src/parsing/docx/read.ts');
  const { forget } = await import('../../../src/parsing/text/memo.ts');
  const { sniff } = await import('../../../src/parsing/sniff.ts');
  return async (file) => {
    const bytes = readFileSync(file);
    const arranged =
      sniff(bytes) === 'pdf'
        ? fresh(await readPages(bytes, DEFAULT_MAX_PAGES), arrangePages)
        : fresh(await readDocx(bytes), (document) => document);
    return () => {
      try {
        const parsed = extract(arranged());
        return { values: inSnakeCase(parsed.content) as Values, whole: JSON.stringify(parsed) };
      } finally {
        forget();
      }
    };
  };
}

/** What is read marks its lines, so that each time needs lines of its own. */
const fresh =
  <T, R>(kept: T, next: (own: T) => R) =>
  (): R =>
    next(structuredClone(kept));
