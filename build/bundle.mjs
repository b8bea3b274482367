// Joins the compiled modules of dist/modules and the packages they use to a few files, as docs/decisions/0009-build-when-needed.md tells.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const CHUNKS = 'chunks';
/** What is started: the command line, and the threads beside it. */
const PROGRAMS = ['cli/main', 'server/threads/thread', 'importers/ocds/threads/importThread'];

const program = await rolldown({
  input: Object.fromEntries(PROGRAMS.map((name) => [name, `dist/modules/${name}.js`])),
  platform: 'node',
  // The first two look for their native code from where they lie; the last is asked for where somebody wants it, and nobody does.
  external: ['better-sqlite3', /^@duckdb\/node-bindings/, 'pg-native'],
});
// Chunks are named after what is in them, so those of an earlier build would stay.
rmSync(`dist/${CHUNKS}`, { recursive: true, force: true });
// Entities and errors are told apart by the names of their classes, two of which may meet in one file.
await program.write({ dir: 'dist', format: 'esm', chunkFileNames: `${CHUNKS}/[name]-[hash].js`, keepNames: true });
await program.close();
