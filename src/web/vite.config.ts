import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Lays a .gz beside each asset that gains by it, so that the server compresses nothing while it serves. */
function compressedAssets(): Plugin {
  return {
    name: 'compressed-assets',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle): void {
        for (const file of Object.values(bundle)) {
          if (!/\.(js|css|svg|ttf|md|json)$/.test(file.fileName)) continue;
          const whole = file.type === 'chunk' ? file.code : file.source;
          const small = gzipSync(whole, { level: 9 });
          if (small.length < whole.length * 0.9) this.emitFile({ type: 'asset', fileName: `${file.fileName}.gz`, source: small });
        }
      },
    },
  };
}

/** Builds the pages into dist/web. Everything they load is a file of ours, so a strict Content-Security-Policy holds. */
export default defineConfig({
  root: 'src/web',
  base: '/',
  publicDir: false,
  clearScreen: false,
  logLevel: 'warn',
  plugins: [compressedAssets()],
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
    // The server writes the pages of the explorer itself and finds its script and style here.
    manifest: 'manifest.json',
    license: { fileName: 'assets/licences.md' },
    rolldownOptions: {
      input: ['src/web/playground.html', 'src/web/explorer/main.ts'],
      // "use client" in React packages means nothing in a page; some hundred warnings would hide a real one.
      checks: { moduleLevelDirective: false },
    },
  },
});
