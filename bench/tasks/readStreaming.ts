// Reads a file of releases one by one, each as an object, with a reader that takes a text of any length: the atlas's own, or a library's.
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { findInputFiles } from '../../src/importers/ocds/inputFiles.ts';
import { openContainer } from '../../src/importers/ocds/openContainer.ts';
import { readItems } from '../../src/importers/ocds/readItems.ts';
import { textPieces } from '../../src/importers/ocds/textPieces.ts';
import { report } from './report.ts';

type Reader = (file: string) => Promise<number>;

// Peers are installed with the bench, where the compiler of the product does not look.
const require = createRequire(join(import.meta.dirname, '../package.json'));

async function through(file: string, parser: Transform): Promise<number> {
  let read = 0;
  const count = new Writable({ objectMode: true, write: (_item, _encoding, done) => (read++, done()) });
  await pipeline(createReadStream(file), parser, count);
  return read;
}

const READERS: Readonly<Record<string, Reader>> = {
  atlas: async (file) => {
    const [counts, limit] = [{ releases: 0, compiledReleases: 0, records: 0, linkedReleases: 0 }, 16 * 1024 * 1024];
    let read = 0;
    for (const input of await findInputFiles([file])) {
      for await (const text of openContainer(input, () => {})) {
        for await (const piece of textPieces(text, { limit })) for (const _item of readItems(piece, { counts, onFinding: () => {} })) read++;
      }
    }
    return read;
  },
  'stream-json': (file) => {
    const values = require('stream-json/streamers/stream-values.js') as { default: { withParserAsStream(options: object): Transform } };
    return through(file, values.default.withParserAsStream({ jsonStreaming: true }));
  },
  '@streamparser/json-node': (file) => {
    const { JSONParser } = require('@streamparser/json-node') as { JSONParser: new (options: object) => Transform };
    return through(file, new JSONParser({ paths: ['$'], separator: '\n' }));
  },
};

const [file = '', name = 'atlas'] = process.argv.slice(2);
const reader = READERS[name];
if (!reader) throw new Error(`There is no reader "${name}"; there are ${Object.keys(READERS).join(', ')}.`);
report({ rows: await reader(file) });
