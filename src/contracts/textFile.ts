import { closeSync, openSync, writeSync } from 'node:fs';

/** A UTF-16 unit has at most three bytes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** A file that grows by short texts: they are gathered as bytes, because as strings they would be the garbage collector's work until they are written. */
export class TextFile {
  private readonly descriptor: number;
  private readonly bytes: Buffer;
  private used = 0;

  constructor(path: string, capacity: number) {
    this.descriptor = openSync(path, 'w');
    this.bytes = Buffer.allocUnsafeSlow(capacity);
  }

  add(text: string): void {
    const most = text.length * BYTES_PER_UNIT;
    if (most > this.bytes.length - this.used) this.flush();
    if (most > this.bytes.length) this.write(Buffer.from(text));
    else this.used += this.bytes.write(text, this.used);
  }

  close(): void {
    this.flush();
    closeSync(this.descriptor);
  }

  private flush(): void {
    this.write(this.bytes.subarray(0, this.used));
    this.used = 0;
  }

  private write(bytes: Buffer): void {
    for (let written = 0; written < bytes.length;) written += writeSync(this.descriptor, bytes, written);
  }
}
