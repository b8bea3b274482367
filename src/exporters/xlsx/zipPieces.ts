import { Zip, ZipDeflate } from 'fflate';

const PENDING_CHARACTERS = 65_536;

/**
 * A zip archive that is written one entry after the other and handed on as it grows. Entries bear one fixed time,
 * so that the same table gives the same bytes.
 */
export class ZipPieces {
  readonly #encoder = new TextEncoder();
  readonly #ready: Uint8Array[] = [];
  readonly #zip: Zip;
  #entry: ZipDeflate | undefined;
  #pending: string[] = [];
  #pendingLength = 0;

  constructor() {
    this.#zip = new Zip((error, piece) => {
      if (error) throw error;
      this.#ready.push(piece);
    });
  }

  begin(path: string): void {
    this.#close();
    const entry = new ZipDeflate(path, { level: 4 });
    entry.mtime = new Date(2000, 0, 1);
    this.#zip.add(entry);
    this.#entry = entry;
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#pendingLength += text.length;
    if (this.#pendingLength >= PENDING_CHARACTERS) this.#deflate(false);
  }

  entry(path: string, text: string): void {
    this.begin(path);
    this.write(text);
  }

  /** The bytes that came out since the last call. */
  take(): readonly Uint8Array[] {
    return this.#ready.splice(0);
  }

  end(): void {
    this.#close();
    this.#zip.end();
  }

  #deflate(final: boolean): void {
    this.#entry?.push(this.#encoder.encode(this.#pending.join('')), final);
    this.#pending = [];
    this.#pendingLength = 0;
  }

  #close(): void {
    if (this.#entry) this.#deflate(true);
    this.#entry = undefined;
  }
}
