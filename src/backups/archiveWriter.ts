import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';
import type { ArchivedFile } from './manifest.ts';

/** Writes a tar archive whose file only its owner may read: it holds the keys of the pseudonyms. */
export class ArchiveWriter {
  readonly #pack: Pack = pack();
  readonly #target: WriteStream;
  readonly #written: Promise<void>;
  readonly #mtime: Date;

  /** The file must not be there yet. */
  constructor(path: string, mtime: Date) {
    this.#mtime = mtime;
    this.#target = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    this.#written = pipeline(this.#pack, this.#target);
    // Whoever adds or finishes hears of a failure; until then nobody need listen.
    this.#written.catch(() => undefined);
  }

  async addBytes(path: string, bytes: Buffer): Promise<ArchivedFile> {
    await this.#orFailure(new Promise<void>((resolve, reject) => this.#pack.entry({ name: path, size: bytes.length, mode: 0o600, mtime: this.#mtime }, bytes, (error) => (error ? reject(error) : resolve()))));
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** Adds the bytes that the file has now. */
  async addFile(path: string, file: string): Promise<ArchivedFile> {
    const { size } = await stat(file);
    if (size === 0) return this.addBytes(path, Buffer.alloc(0));
    const hash = createHash('sha256');
    const hashing = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    const entry = this.#pack.entry({ name: path, size, mode: 0o600, mtime: this.#mtime });
    await this.#orFailure(pipeline(createReadStream(file, { end: size - 1, highWaterMark: 256 * 1024 }), hashing, entry));
    return { path, bytes: size, sha256: hash.digest('hex') };
  }

  /** Ends the archive; its bytes are on the disk when this returns. */
  async finish(): Promise<void> {
    this.#pack.finalize();
    await this.#written;
  }

  async discard(): Promise<void> {
    this.#pack.destroy();
    if (!this.#target.closed) await once(this.#target, 'close').catch(() => undefined);
  }

  /** A full disk must end what waits for the archive to take more. */
  async #orFailure(work: Promise<void>): Promise<void> {
    await Promise.race([work, this.#written.then(() => new Promise<void>(() => undefined))]);
  }
}

/** Brings a folder's list of names to the disk. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}
