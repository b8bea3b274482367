import type { BucketPart, PartCompiled } from '../compilePart.ts';
import type { ImportWork } from '../importWork.ts';
import type { PieceRead } from '../readPiece.ts';
import type { TextPiece } from '../textPieces.ts';

/** To a thread; each task is answered by what came of it, in their order. */
export type Task = { readonly kind: 'read'; readonly piece: TextPiece } | { readonly kind: 'compile'; readonly part: BucketPart };
export type Done = { readonly kind: 'read'; readonly read: PieceRead } | { readonly kind: 'compile'; readonly compiled: PartCompiled };

export const doTask = (work: ImportWork, task: Task): Done => (task.kind === 'read' ? { kind: 'read', read: work.read(task.piece) } : { kind: 'compile', compiled: work.compile(task.part) });

/** Large bytes of a message that can be handed over instead of being copied: those that share their memory with no others. */
export function handedOver(message: Task | Done): ArrayBuffer[] {
  if (message.kind === 'read') return [];
  const bytes = 'part' in message ? [message.part.bytes] : [...message.compiled.rows.values()].flatMap(({ pieces }) => pieces);
  return bytes.filter((each) => each.byteLength === each.buffer.byteLength).map((each) => each.buffer as ArrayBuffer);
}
