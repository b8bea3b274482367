import { GatheredBytes } from './gatheredBytes.ts';

export type ListName = 'releases' | 'records';
export type SplitFault = 'NO_OBJECT' | 'TOO_LARGE' | 'TRUNCATED' | 'BRACKETS' | 'TOO_DEEP';

interface Place { readonly line: number; readonly document: number }

/** What a stream of JSON texts is cut into: the elements of `releases` and `records` one by one, then the rest of their document. */
export type SplitPart = Place & (
  | { readonly kind: 'element'; readonly list: ListName; readonly position: number; readonly bytes: Uint8Array; readonly members: number }
  | { readonly kind: 'document'; readonly lists: readonly ListName[]; readonly bytes: Uint8Array; readonly members: number }
  | { readonly kind: 'fault'; readonly fault: SplitFault; readonly size: number });

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const MAX_DEPTH = 400;

/** Blanks, commas of an outer list, and the record separator of JSON text sequences. */
const BETWEEN = new Set([0x20, 0x09, 0x0a, 0x0d, 0x1e, COMMA]);

/**
 * Cuts a stream of bytes into releases and records without holding more than one of them.
 * It follows brackets and strings alone; whether a part is correct JSON is seen when the part is parsed.
 */
export class JsonSplitter {
  line = 1;
  private readonly limit: number;
  private readonly stack = new Uint8Array(MAX_DEPTH + 1);
  private depth = 0;
  private inString = false;
  private escaped = false;
  private documents = 0;
  /** Depth inside the present document: 1, or 2 in a list of documents. */
  private base = 0;
  private inOuterList = false;
  private document: GatheredBytes | undefined;
  private element: GatheredBytes | undefined;
  private list: ListName | undefined;
  private lists: ListName[] = [];
  private position = 0;
  private readonly name = Buffer.alloc(16);
  private nameLength = -1;
  private key = '';
  private isScalar = false;
  /** True within a text, number or literal that stands in a list of releases or records. */
  private inLoneValue = false;
  private skipsLine = false;
  private chunk: Buffer = Buffer.alloc(0);
  /** Where the bytes of the chunk begin that are not gathered yet. */
  private from = 0;
  private parts: SplitPart[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The parts that end in this chunk. The chunk's bytes must not be changed afterwards. */
  push(chunk: Buffer): SplitPart[] {
    this.chunk = chunk;
    this.from = 0;
    let at = 0;
    while (at < chunk.length) {
      if (this.skipsLine) at = this.toNextLine(at);
      else if (this.inString) at = this.passString(at);
      else {
        this.take(at, chunk[at] ?? 0);
        at += 1;
      }
    }
    this.gather(chunk.length);
    return this.taken();
  }

  /** What is left at the end of the stream; the splitter can then be used again. */
  end(): SplitPart[] {
    if (this.document) {
      if (this.isScalar && !this.inString) this.closeDocument();
      else this.fault('TRUNCATED');
    }
    this.reset();
    this.skipsLine = false;
    return this.taken();
  }

  private taken(): SplitPart[] {
    const parts = this.parts;
    this.parts = [];
    return parts;
  }

  private take(at: number, byte: number): void {
    if (byte === NEWLINE) this.line += 1;
    if (this.isScalar) {
      if (byte !== CLOSE_LIST && !BETWEEN.has(byte)) return;
      this.gather(at);
      this.closeDocument();
    }
    if (!this.document) this.takeBetween(at, byte);
    else if (byte === QUOTE) this.beginString();
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.open(at, byte);
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.close(at, byte);
    else if (byte === COLON) this.passName();
    else if (this.betweenElements) this.passBetweenElements(byte);
    else if (this.depth === this.base && byte === COMMA) this.key = '';
  }

  private get betweenElements(): boolean {
    return this.list !== undefined && !this.element && this.depth === this.base + 1;
  }

  private passBetweenElements(byte: number): void {
    if (byte === COMMA) this.inLoneValue = false;
    else if (!BETWEEN.has(byte)) this.findLoneValue();
  }

  private findLoneValue(): void {
    if (this.inLoneValue) return;
    this.inLoneValue = true;
    this.position += 1;
    this.parts.push({ kind: 'fault', fault: 'NO_OBJECT', line: this.line, document: this.documents, size: 0 });
  }

  private passName(): void {
    const holder = this.element ?? (this.list ? undefined : this.document);
    if (holder) holder.members += 1;
    if (this.depth === this.base) this.key = this.nameLength < 0 ? '' : this.name.toString('latin1', 0, this.nameLength);
  }

  private takeBetween(at: number, byte: number): void {
    if (BETWEEN.has(byte)) return;
    if (this.inOuterList && byte === CLOSE_LIST) {
      this.inOuterList = false;
      this.depth = 0;
    } else if (!this.inOuterList && byte === OPEN_LIST) {
      this.inOuterList = true;
      this.depth = 1;
    } else {
      this.documents += 1;
      this.document = new GatheredBytes(this.line, this.limit);
      this.lists = [];
      this.from = at;
      this.base = this.depth + 1;
      if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.open(at, byte);
      else {
        this.isScalar = true;
        this.inString = byte === QUOTE;
      }
    }
  }

  private beginString(): void {
    if (this.betweenElements) this.findLoneValue();
    this.inString = true;
    this.escaped = false;
    this.nameLength = this.depth === this.base ? 0 : -1;
  }

  /** Goes to the end of the string, or of the chunk; the names of the document's own members are kept. */
  private passString(start: number): number {
    const { chunk } = this;
    let at = start;
    for (;;) {
      const quote = chunk.indexOf(QUOTE, at);
      const stop = quote < 0 ? chunk.length : quote;
      let backslashes = 0;
      while (stop - backslashes > at && chunk[stop - backslashes - 1] === BACKSLASH) backslashes += 1;
      // A backslash at the end of the last chunk escapes the first byte of this one.
      const odd = (backslashes % 2 === 1) !== (backslashes === stop - at && this.escaped);
      if (this.nameLength >= 0) this.keepName(at, stop);
      this.escaped = quote < 0 && odd;
      if (quote >= 0 && odd) {
        at = quote + 1;
        continue;
      }
      this.inString = quote < 0;
      return quote < 0 ? stop : quote + 1;
    }
  }

  private keepName(start: number, stop: number): void {
    const length = Math.min(stop - start, this.name.length - this.nameLength);
    this.chunk.copy(this.name, this.nameLength, start, start + length);
    this.nameLength += length;
  }

  private open(at: number, byte: number): void {
    if (this.depth >= MAX_DEPTH) {
      this.abandon(at, 'TOO_DEEP');
      return;
    }
    this.depth += 1;
    this.stack[this.depth] = byte;
    const inDocument = this.depth === this.base + 1 && this.stack[this.base] === OPEN_OBJECT;
    if (inDocument && byte === OPEN_LIST && (this.key === 'releases' || this.key === 'records')) {
      this.gather(at + 1);
      this.list = this.key;
      this.lists.push(this.key);
      this.position = -1;
    } else if (this.list && this.depth === this.base + 2) {
      this.gather(at);
      this.element = new GatheredBytes(this.line, this.limit);
      this.position += 1;
    }
  }

  private close(at: number, byte: number): void {
    if (this.stack[this.depth] !== (byte === CLOSE_OBJECT ? OPEN_OBJECT : OPEN_LIST)) {
      this.abandon(at, 'BRACKETS');
      return;
    }
    this.depth -= 1;
    if (this.element && this.depth === this.base + 1) {
      this.gather(at + 1);
      this.closeElement(this.element);
    } else if (this.list && this.depth === this.base) {
      this.gather(at);
      this.list = undefined;
      this.inLoneValue = false;
      this.key = '';
    } else if (this.depth === this.base - 1) {
      this.gather(at + 1);
      this.closeDocument();
    }
  }

  private closeElement(element: GatheredBytes): void {
    this.element = undefined;
    const place = { line: element.line, document: this.documents };
    if (element.tooLarge) this.parts.push({ kind: 'fault', fault: 'TOO_LARGE', ...place, size: element.size });
    else this.parts.push({ kind: 'element', list: this.list ?? 'releases', position: this.position, ...place, bytes: element.bytes(), members: element.members });
  }

  private closeDocument(): void {
    const { document } = this;
    this.document = undefined;
    this.isScalar = false;
    this.key = '';
    this.depth = this.inOuterList ? 1 : 0;
    if (!document) return;
    const place = { line: document.line, document: this.documents };
    if (document.tooLarge) this.parts.push({ kind: 'fault', fault: 'TOO_LARGE', ...place, size: document.size });
    else this.parts.push({ kind: 'document', lists: this.lists, ...place, bytes: document.bytes(), members: document.members });
  }

  /** Gives the bytes since the last time to the element, or to the rest of the document; what lies between elements is dropped. */
  private gather(end: number): void {
    const bytes = this.chunk.subarray(this.from, end);
    if (this.element) this.element.add(bytes);
    else if (!this.list) this.document?.add(bytes);
    this.from = end;
  }

  private fault(fault: SplitFault): void {
    const place = this.element ?? this.document;
    this.parts.push({ kind: 'fault', fault, line: place?.line ?? this.line, document: this.documents, size: place?.size ?? 0 });
  }

  /** A document that cannot be followed any further ends here; reading goes on at the next line. */
  private abandon(at: number, fault: SplitFault): void {
    this.gather(at + 1);
    this.fault(fault);
    this.reset();
    this.skipsLine = true;
  }

  private reset(): void {
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    this.inOuterList = false;
    this.document = undefined;
    this.element = undefined;
    this.list = undefined;
    this.inLoneValue = false;
    this.isScalar = false;
    this.key = '';
  }

  private toNextLine(at: number): number {
    const end = this.chunk.indexOf(NEWLINE, at);
    this.from = end < 0 ? this.chunk.length : end + 1;
    if (end >= 0) {
      this.skipsLine = false;
      this.line += 1;
    }
    return this.from;
  }
}
