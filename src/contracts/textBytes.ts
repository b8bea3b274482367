/** A UTF-16 unit has at most three bytes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** Short texts gathered as bytes and passed on when there are many: as texts they would be the garbage collector's work until then. */
export class TextBytes {
  private readonly bytes: Buffer;
  private readonly pass: (bytes: Uint8Array) => void;
  private used = 0;

  /** What is passed is valid until the call returns. */
  constructor(capacity: number, pass: (bytes: Uint8Array) => void) {
    this.bytes = Buffer.allocUnsafeSlow(capacity);
    this.pass = pass;
  }

  add(text: string): void {
    const most = text.length * BYTES_PER_UNIT;
    if (most > this.bytes.length - this.used) this.flush();
    if (most > this.bytes.length) this.pass(Buffer.from(text));
    else this.used += this.bytes.write(text, this.used);
  }

  addBytes(bytes: Uint8Array): void {
    if (bytes.length > this.bytes.length - this.used) this.flush();
    if (bytes.length > this.bytes.length) this.pass(bytes);
    else {
      this.bytes.set(bytes, this.used);
      this.used += bytes.length;
    }
  }

  flush(): void {
    if (this.used > 0) this.pass(this.bytes.subarray(0, this.used));
    this.used = 0;
  }
}
