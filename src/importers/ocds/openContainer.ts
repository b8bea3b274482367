import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { readBytes, type InputFile, type InputText } from './inputFiles.ts';
import { shownName } from './shownName.ts';
import { Expansion, readable, UnreadableInput } from './unreadable.ts';
import { openZip } from './zipEntries.ts';

const OCDS_TEXT = /\.(json|jsonl|ndjson|csv|tsv)(\.gz)?$/i;
const isOcdsText = (name: string): boolean => OCDS_TEXT.test(name) && !/(^|\/)(__MACOSX|\.)/.test(name);

/** A text and how it begins. */
export type OpenedText = InputText & { readonly start: Buffer };

interface Peeked { readonly start: Buffer; readonly whole: AsyncIterable<Uint8Array> }

/** The first bytes, and the whole stream including them. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < 512) {
    const next = await iterator.next();
    if (next.done) break;
    start = start.length === 0 ? Buffer.from(next.value) : Buffer.concat([start, next.value]);
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      if (start.length > 0) yield start;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { start, whole: whole() };
}

const isGzip = (start: Buffer): boolean => start[0] === 0x1f && start[1] === 0x8b;
const isTar = (start: Buffer): boolean => start.toString('latin1', 257, 262) === 'ustar';
const isZip = (start: Buffer): boolean => start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function gunzip(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const output = new PassThrough({ highWaterMark: 256 * 1024 });
  // An error of the source or of the format reaches the reader through the output.
  pipeline(Readable.from(bytes, { objectMode: false }), createGunzip({ chunkSize: 256 * 1024 }), output).catch((error: unknown) => output.destroy(asError(error)));
  return output;
}

/** One input on its way through its archives and compressions. */
interface Opening { readonly expansion: Expansion; readonly depth: number }

/** A text in a compressed archive of compressed files is two deep; nobody means more. */
const DEEPEST = 4;

async function* openTar(name: string, bytes: AsyncIterable<Uint8Array>, opening: Opening): AsyncGenerator<OpenedText> {
  const entries = extract();
  pipeline(Readable.from(bytes, { objectMode: false }), entries).catch((error: unknown) => entries.destroy(asError(error)));
  for await (const entry of readable(entries)) {
    if (entry.header.type === 'file' && isOcdsText(entry.header.name)) yield* openStream(`${name}!${shownName(entry.header.name)}`, Readable.from(entry, { objectMode: false }), opening);
    entry.resume();
  }
}

async function* openStream(name: string, bytes: AsyncIterable<Uint8Array>, { expansion, depth }: Opening): AsyncGenerator<OpenedText> {
  const { start, whole } = await peek(readable(bytes));
  if (depth > DEEPEST && (isGzip(start) || isTar(start))) throw new UnreadableInput('archives are nested too deep; unpack it first');
  const deeper = { expansion, depth: depth + 1 };
  if (isGzip(start)) yield* openStream(name, expansion.of(gunzip(whole)), deeper);
  else if (isTar(start)) yield* openTar(name, whole, deeper);
  else if (isZip(start)) throw new UnreadableInput('a zip archive inside another archive or on standard input cannot be read in one pass; unpack it first');
  else yield { name, bytes: whole, start };
}

async function* counted(bytes: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes(chunk.byteLength);
    yield chunk;
  }
}

/** The texts of a file, one after the other: archives and compression are told by content, not by the file's name. */
export async function* openContainer(file: InputFile, onBytes: (count: number) => void): AsyncGenerator<OpenedText> {
  const expansion = new Expansion();
  const read = (count: number): void => {
    expansion.read(count);
    onBytes(count);
  };
  const { start, whole } = await peek(readable(readBytes(file)));
  if (isZip(start) && file.path !== '-') {
    await whole[Symbol.asyncIterator]().return?.();
    for await (const text of readable(openZip(file, { accepts: isOcdsText, onBytes: read }))) yield* openStream(text.name, expansion.of(text.bytes), { expansion, depth: 0 });
  } else yield* openStream(file.name, counted(whole, read), { expansion, depth: 0 });
}
