import { generate } from '@graphql-codegen/cli';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../codegen.ts';

describe('the generated client', () => {
  it('is what "npm run codegen" writes from the schema and the operations', async () => {
    const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
    expect(files.map(({ filename }) => filename).toSorted()).toEqual([
      'src/client/hooks.ts',
      'src/client/operations.ts',
    ]);
    for (const { filename, content } of files) expect(readFileSync(filename, 'utf8'), filename).toBe(content);
  });
});
