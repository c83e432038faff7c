import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';

const src = path.resolve(import.meta.dirname, '..');
const page = (name: string) => path.join(src, name, 'index.html');

/** The three pages that the service shows to browsers; `src/pages.ts` serves them. */
export default defineConfig({
  root: src,
  base: '/',
  logLevel: 'warn',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: path.resolve(src, '../dist/pages'),
    emptyOutDir: true,
    target: 'es2022',
    // a data: address would need a wider Content-Security-Policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // the explorer's editor is one large library
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: {
      input: { workbench: page('workbench'), explorer: page('explorer'), docs: page('docs') },
      // the explorer's libraries carry directives for a compiler that is not used here
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
});
