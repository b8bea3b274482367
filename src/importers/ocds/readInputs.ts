import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { makeFinding } from './finding.ts';
import { isTable, readTable } from './flatTable.ts';
import type { InputFile } from './inputFiles.ts';
import type { ReadContext } from './memberReader.ts';
import { openContainer, type OpenedText } from './openContainer.ts';
import { readItems, type ReadCounts, type ReadOptions } from './readItems.ts';
import { stageItem, stageRow } from './stageItem.ts';
import type { StagedRelease, StagedReleases } from './stagedReleases.ts';
import { UnreadableInput } from './unreadable.ts';

export interface ReadStage {
  readonly context: ReadContext;
  readonly staged: StagedReleases;
  readonly encoding: string | undefined;
  readonly limit: number;
  readonly counts: ReadCounts & { texts: number; rows: number };
  readonly onBytes: (bytes: number) => void;
  /** After each release: the place to write findings, tell progress and end when asked to. */
  readonly afterRelease: () => Promise<void>;
}

async function* stagedItems(text: OpenedText, options: ReadOptions, { context }: ReadStage): AsyncGenerator<StagedRelease | undefined> {
  for await (const item of readItems(text, options)) yield stageItem(item, context);
}

async function* stagedRows(text: OpenedText, options: ReadOptions, { context, counts }: ReadStage): AsyncGenerator<StagedRelease | undefined> {
  for await (const row of readTable(text, options)) {
    counts.rows += 1;
    yield stageRow(row, context);
  }
}

async function readFile(file: InputFile, stage: ReadStage): Promise<void> {
  for await (const text of openContainer(file, stage.onBytes)) {
    stage.counts.texts += 1;
    const options = { encoding: stage.encoding, limit: stage.limit, counts: stage.counts, onFinding: stage.context.onFinding };
    for await (const staged of isTable(text.name, text.start) ? stagedRows(text, options, stage) : stagedItems(text, options, stage)) {
      if (staged) stage.staged.add(staged);
      await stage.afterRelease();
    }
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
    await stage.afterRelease();
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
