import { JsonSplitter, type SplitPart } from './jsonSplitter.ts';

const NEWLINE = 0x0a;

/** JSON Lines: every line is a text of its own, so that a broken one does not spoil the next. */
export class LineSplitter {
  private readonly splitter: JsonSplitter;
  private line = 1;

  constructor(limit: number) {
    this.splitter = new JsonSplitter(limit);
  }

  push(chunk: Buffer): SplitPart[] {
    const parts: SplitPart[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      parts.push(...this.splitter.push(chunk.subarray(from, end)), ...this.splitter.end());
      this.line += 1;
      this.splitter.line = this.line;
      from = end + 1;
    }
    parts.push(...this.splitter.push(chunk.subarray(from)));
    return parts;
  }

  end(): SplitPart[] {
    return this.splitter.end();
  }
}
