/** Bytes gathered over chunks, never more than the limit; what is larger is counted and not kept. */
export class GatheredBytes {
  size = 0;
  /** Colons outside of texts: the members of its objects, where it is JSON. */
  members = 0;
  readonly line: number;
  private parts: Buffer[] = [];
  private readonly limit: number;

  constructor(line: number, limit: number) {
    this.line = line;
    this.limit = limit;
  }

  get tooLarge(): boolean {
    return this.size > this.limit;
  }

  add(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.size += bytes.length;
    if (this.tooLarge) this.parts = [];
    else this.parts.push(bytes);
  }

  bytes(): Buffer {
    const [first] = this.parts;
    return this.parts.length === 1 && first ? first : Buffer.concat(this.parts);
  }
}
