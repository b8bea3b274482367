import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { addCounts } from './addCounts.ts';
import { makeFinding } from './finding.ts';
import { isTable, readTable } from './flatTable.ts';
import type { InputFile } from './inputFiles.ts';
import type { ReadContext } from './memberReader.ts';
import { openContainer, type OpenedText } from './openContainer.ts';
import type { ReadCounts } from './readItems.ts';
import { stageRow } from './stageItem.ts';
import type { StagedReleases } from './stagedReleases.ts';
import { textPieces, type SplitOptions } from './textPieces.ts';
import type { ImportThreads } from './threads/importThreads.ts';
import { UnreadableInput } from './unreadable.ts';

export interface ReadStage extends SplitOptions {
  /** Of rows of tables, which are few and read in this thread. */
  readonly context: ReadContext;
  readonly threads: ImportThreads;
  readonly staged: StagedReleases;
  readonly counts: ReadCounts & { texts: number; rows: number };
  readonly onBytes: (bytes: number) => void;
  /** After each piece or row: the place to write findings, tell progress and end when asked to. */
  readonly afterPiece: () => void;
}

async function readReleases(text: OpenedText, stage: ReadStage): Promise<void> {
  const { counts, staged, threads, context } = stage;
  for await (const read of threads.read(textPieces(text, stage))) {
    for (const [bucket, lines] of read.lines) staged.append(bucket, lines);
    for (const finding of read.findings) context.onFinding(finding);
    addCounts(counts, read.counts);
    stage.afterPiece();
  }
}

async function readRows(text: OpenedText, stage: ReadStage): Promise<void> {
  for await (const row of readTable(text, { ...stage, onFinding: stage.context.onFinding })) {
    stage.counts.rows += 1;
    const release = stageRow(row, stage.context);
    if (release) stage.staged.add(release);
    stage.afterPiece();
  }
}

async function readFile(file: InputFile, stage: ReadStage): Promise<void> {
  for await (const text of openContainer(file, stage.onBytes)) {
    stage.counts.texts += 1;
    await (isTable(text.name, text.start) ? readRows : readReleases)(text, stage);
  }
}

/** Reads all inputs into the staged releases; a file that cannot be opened is a reject. */
export async function readInputs(files: readonly InputFile[], stage: ReadStage): Promise<void> {
  for (const file of files) {
    try {
      await readFile(file, stage);
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      stage.context.onFinding(makeFinding('CONTAINER_UNREADABLE', { file: file.name, line: null, path: '', ocid: null }, error.message));
    }
    stage.afterPiece();
  }
}

/** SHA-256 of each file on disk; standard input has none. */
export async function hashFiles(files: readonly InputFile[]): Promise<string[]> {
  const hashes: string[] = [];
  for (const file of files) {
    if (file.path === '-') continue;
    const hash = createHash('sha256');
    await pipeline(createReadStream(file.path, { highWaterMark: 1024 * 1024 }), hash);
    hashes.push(hash.digest('hex'));
  }
  return hashes.toSorted();
}
