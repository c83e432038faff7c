import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // two copies of graphql (ESM and CommonJS) would meet otherwise
    alias: { graphql: fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url)) },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    maxWorkers: 2,
    // the service takes seconds to import: files share it, each with an app and a database of its own
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
