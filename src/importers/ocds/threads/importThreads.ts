import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { BucketPart, PartCompiled } from '../compilePart.ts';
import { ImportWork, type WorkSettings } from '../importWork.ts';
import type { PieceRead } from '../readPiece.ts';
import type { TextPiece } from '../textPieces.ts';
import { inOrder } from './inOrder.ts';
import { doTask, type Done, type Task } from './messages.ts';
import { WorkThread } from './workThread.ts';

/** Fewer may be two halves of one: there threads gain little (docs/decisions/0017-threads-of-an-import.md). */
const CORES = 4;
/** Each takes some fifty megabytes, and an import is to stay within 512. */
const THREADS = 3;
/** An import of fewer pieces is over before threads have begun. */
const PIECES_BEFORE_THREADS = 64;

/** A piece with a release or process of so many bytes takes ten times as much memory while it is worked on, and there is to be one of them at a time. */
const LARGE = 8 * 1024 * 1024;

/** Works on the pieces of an import: in this thread, or by threads beside it, but for the largest. */
export class ImportThreads {
  private readonly settings: WorkSettings;
  private readonly own: ImportWork;
  private readonly count: number;
  private readonly piecesBefore: number;
  private threads: WorkThread[] = [];
  private pieces = 0;

  /** Where a count is given they begin at once; 0 has all done in this thread. */
  constructor(settings: WorkSettings, count?: number) {
    this.settings = settings;
    this.own = new ImportWork(settings);
    this.count = count ?? (availableParallelism() < CORES ? 0 : THREADS);
    this.piecesBefore = count === undefined ? PIECES_BEFORE_THREADS : 0;
  }

  /** What comes of each piece, in their order. */
  async *read(pieces: AsyncIterable<TextPiece>): AsyncGenerator<PieceRead> {
    for await (const done of this.inOrder(pieces, (piece) => ({ kind: 'read', piece }))) if (done.kind === 'read') yield done.read;
  }

  async *compile(parts: AsyncIterable<BucketPart>): AsyncGenerator<PartCompiled> {
    for await (const done of this.inOrder(parts, (part) => ({ kind: 'compile', part }))) if (done.kind === 'compile') yield done.compiled;
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
    this.threads = [];
  }

  private inOrder<Piece>(pieces: AsyncIterable<Piece>, taskOf: (piece: Piece) => Task): AsyncGenerator<Done> {
    // One more than there are threads waits, so that none has nothing to do while this one writes.
    return inOrder(pieces, (piece) => this.do(taskOf(piece)), this.count + 1);
  }

  private async do(task: Task): Promise<Done> {
    this.pieces += 1;
    if (this.pieces > this.piecesBefore && this.threads.length < this.count) this.threads = Array.from({ length: this.count }, () => new WorkThread(this.settings));
    const [first, ...others] = this.threads;
    if (first && bytesOf(task) < LARGE) return others.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least), first).do(task);
    // A signal to cancel is only heard between two turns.
    await setImmediate();
    return doTask(this.own, task);
  }
}

const bytesOf = (task: Task): number => (task.kind === 'compile' ? task.part.bytes.length : task.piece.parts.reduce((sum, part) => sum + (part.kind === 'fault' ? 0 : part.bytes.length), 0));
