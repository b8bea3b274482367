import { closeSync, openSync, writeSync } from 'node:fs';
import { TextBytes } from './textBytes.ts';

/** A file that grows by short texts, or by bytes of them. */
export class TextFile {
  private readonly descriptor: number;
  private readonly gathered: TextBytes;

  constructor(path: string, capacity: number) {
    this.descriptor = openSync(path, 'w');
    this.gathered = new TextBytes(capacity, (bytes) => this.write(bytes));
  }

  add(text: string): void {
    this.gathered.add(text);
  }

  addBytes(bytes: Uint8Array): void {
    this.gathered.addBytes(bytes);
  }

  close(): void {
    this.gathered.flush();
    closeSync(this.descriptor);
  }

  private write(bytes: Uint8Array): void {
    for (let written = 0; written < bytes.length;) written += writeSync(this.descriptor, bytes, written);
  }
}
