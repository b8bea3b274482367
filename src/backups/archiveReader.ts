import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { AtlasError } from '../domain/errors.ts';
import { type ArchivedFile, type BackupManifest, damaged, MANIFEST, readSealed, SEAL } from './manifest.ts';
import { isOutside } from './outside.ts';

const PART = '[A-Za-z0-9_][A-Za-z0-9_.-]*';
/** The only names that a backup of ours has: none leads out of the folder it is unpacked into. */
const OURS = new RegExp(`^(backup\\.json|backup\\.sha256|tables/[a-z_]+\\.ndjson\\.gz|contracts/[a-z0-9-]+(/${PART})+)$`);

interface Unpacked {
  readonly bytes: number;
  readonly sha256: string;
}

async function unpackEntry(entry: AsyncIterable<unknown>, path: string): Promise<Unpacked> {
  await mkdir(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(Readable.from(entry, { objectMode: false }), counting, createWriteStream(path, { flags: 'wx', flush: true, mode: path.endsWith('.key') ? 0o600 : 0o644 }));
  return { bytes, sha256: hash.digest('hex') };
}

/** Unpacks every entry into the folder; what is no file of a backup ends it. */
async function unpack(file: string, folder: string): Promise<ReadonlyMap<string, Unpacked>> {
  const entries = extract();
  const unpacked = new Map<string, Unpacked>();
  const feeding = pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), entries);
  feeding.catch(() => undefined);
  for await (const entry of entries) {
    const { name, type } = entry.header;
    if (type !== 'file' || !OURS.test(name) || name.includes('..')) throw damaged(`it has an entry "${name.slice(0, 80)}", which no backup has`);
    if (unpacked.has(name)) throw damaged(`it has the entry "${name}" twice`);
    unpacked.set(name, await unpackEntry(entry, join(folder, name)));
  }
  await feeding;
  return unpacked;
}

function compare(manifest: BackupManifest, unpacked: ReadonlyMap<string, Unpacked>): void {
  const named = new Map<string, ArchivedFile>([...manifest.tables, ...manifest.contracts].map((file) => [file.path, file]));
  for (const { path, bytes, sha256 } of named.values()) {
    const found = unpacked.get(path);
    if (!found) throw damaged(`${path} is missing`);
    if (found.bytes !== bytes || found.sha256 !== sha256) throw damaged(`${path} is not what was backed up`);
  }
  for (const name of unpacked.keys()) if (!named.has(name) && name !== MANIFEST && name !== SEAL) throw damaged(`${name} does not belong to it`);
}

/** Unpacks a backup into an empty folder and holds every file against its hash. */
export async function readArchive(file: string, folder: string): Promise<BackupManifest> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw AtlasError.badInput(`"${file}" is no file. Name a backup that "atlas backup" made.`, { value: file });
  let unpacked: ReadonlyMap<string, Unpacked>;
  try {
    unpacked = await unpack(file, folder);
  } catch (error) {
    if (error instanceof AtlasError || isOutside(error)) throw error;
    throw damaged(`it cannot be read as an archive (${error instanceof Error ? error.message : 'unreadable'})`);
  }
  if (!unpacked.has(MANIFEST) || !unpacked.has(SEAL)) throw damaged('its end is missing');
  const manifest = readSealed(await readFile(join(folder, MANIFEST), 'utf8'), await readFile(join(folder, SEAL), 'utf8'));
  compare(manifest, unpacked);
  return manifest;
}
