import { TextDecoder } from 'node:util';
import { asBuffer } from './asBuffer.ts';
import { AtlasError } from '../../domain/errors.ts';

const BOM_UTF8 = Buffer.from([0xef, 0xbb, 0xbf]);

/** UTF-16 and UTF-32 texts that begin with a brace or bracket have zero bytes in the first four; a byte order mark says it outright. */
function sniff(start: Buffer): { encoding: string; skip: number } {
  if (start.subarray(0, 3).equals(BOM_UTF8)) return { encoding: 'utf-8', skip: 3 };
  const [a = 1, b = 1] = start;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  if (a === 0 && b !== 0) return { encoding: 'utf-16be', skip: 0 };
  if (a !== 0 && b === 0) return { encoding: 'utf-16le', skip: 0 };
  return { encoding: 'utf-8', skip: 0 };
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw AtlasError.badInput(`"${encoding}" is not an encoding that can be read. Use a name of the WHATWG list, for example utf-8, utf-16le, windows-1252, euc-kr or gb18030.`, { value: encoding });
  }
}

const isUtf8Name = (encoding: string): boolean => /^utf-?8$/i.test(encoding);

/** The bytes as UTF-8: by byte order mark, else as declared, else UTF-8 (which each part is checked for when it is parsed). */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, declared: string | undefined): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let begun = false;
  let held: Buffer | undefined;
  for await (const each of bytes) {
    let chunk = asBuffer(each);
    if (!begun) {
      chunk = held ? Buffer.concat([held, chunk]) : chunk;
      if (chunk.length < 4) {
        held = chunk;
        continue;
      }
      begun = true;
      [chunk, decoder] = begin(chunk, declared);
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (!begun && held) [held, decoder] = begin(held, declared);
  if (!begun && held) yield decoder ? Buffer.from(decoder.decode(held)) : held;
  else if (decoder) yield Buffer.from(decoder.decode());
}

function begin(chunk: Buffer, declared: string | undefined): [Buffer, TextDecoder | undefined] {
  const found = sniff(chunk);
  const encoding = found.skip > 0 || declared === undefined ? found.encoding : declared;
  return [chunk.subarray(found.skip), isUtf8Name(encoding) ? undefined : decoderFor(encoding)];
}
