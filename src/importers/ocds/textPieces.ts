import { decodeText } from './decodeText.ts';
import type { InputText } from './inputFiles.ts';
import { JsonSplitter, type SplitPart } from './jsonSplitter.ts';
import { LineSplitter } from './lineSplitter.ts';
import { UnreadableInput } from './unreadable.ts';

/** Bytes of a text that are worked on together. */
const PIECE = 256 * 1024;

/** A piece of a text, cut into releases and records that are not parsed yet. */
export interface TextPiece {
  /** The name of the text, as findings show it. */
  readonly file: string;
  readonly parts: readonly SplitPart[];
  /** Why nothing of the text can be read after these parts. */
  readonly unreadable?: string;
}

export interface SplitOptions {
  readonly encoding?: string | undefined;
  /** Bytes that one release or record may have. */
  readonly limit: number;
}

/** A text in pieces, in their order. */
export async function* textPieces(text: InputText, { encoding, limit }: SplitOptions): AsyncGenerator<TextPiece> {
  const splitter = /\.(jsonl|ndjson)(\.gz)?$/i.test(text.name) ? new LineSplitter(limit) : new JsonSplitter(limit);
  const file = text.name;
  let parts: SplitPart[][] = [];
  let bytes = 0;
  try {
    for await (const chunk of decodeText(text.bytes, encoding)) {
      parts.push(splitter.push(chunk));
      bytes += chunk.length;
      if (bytes < PIECE) continue;
      yield { file, parts: parts.flat() };
      [parts, bytes] = [[], 0];
    }
    parts.push(splitter.end());
    yield { file, parts: parts.flat() };
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    yield { file, parts: parts.flat(), unreadable: error.message };
  }
}
