import { defineConfig } from 'vite';

/** Builds the pages into dist/web. Everything they load is a file of ours, so a strict Content-Security-Policy holds. */
export default defineConfig({
  root: 'src/web',
  base: '/',
  publicDir: false,
  clearScreen: false,
  logLevel: 'warn',
  worker: { format: 'es' },
  // Two copies of graphql-js or React in one page refuse each other's objects.
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Monaco, loaded after the first paint, is one large piece by nature.
    chunkSizeWarningLimit: 4000,
    license: { fileName: 'assets/licences.md' },
    rolldownOptions: {
      input: 'src/web/playground.html',
      // "use client" in React packages means nothing in a page; some hundred warnings would hide a real one.
      checks: { moduleLevelDirective: false },
    },
  },
});
