// Joins the compiled modules of dist/modules and the packages they use to a few files, as docs/decisions/0009-build-when-needed.md tells.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { rolldown } from 'rolldown';

const CHUNKS = 'chunks';
/** What is started: the command line, and the threads beside it. */
const PROGRAMS = ['cli/main', 'server/threads/thread', 'importers/ocds/threads/importThread'];
/** A server that began before a build may still load a chunk of its own for so long. */
const KEPT_MS = 24 * 3600 * 1000;

const program = await rolldown({
  input: Object.fromEntries(PROGRAMS.map((name) => [name, `dist/modules/${name}.js`])),
  platform: 'node',
  // The first two look for their native code from where they lie; the last is asked for where somebody wants it, and nobody does.
  external: ['better-sqlite3', /^@duckdb\/node-bindings/, 'pg-native'],
});
// Entities and errors are told apart by the names of their classes, two of which may meet in one file.
const { output } = await program.write({ dir: 'dist', format: 'esm', chunkFileNames: `${CHUNKS}/[name]-[hash].js`, keepNames: true });
await program.close();

// Chunks are named after what is in them, so those of earlier builds stay.
const written = new Set(output.map(({ fileName }) => fileName));
for (const file of readdirSync(`dist/${CHUNKS}`)) {
  const path = `dist/${CHUNKS}/${file}`;
  if (!written.has(`${CHUNKS}/${file}`) && Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path);
}
