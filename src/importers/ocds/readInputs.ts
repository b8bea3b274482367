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
import type { StagedReleases, StagedText } from './stagedReleases.ts';
import { UnreadableInput } from './unreadable.ts';

export interface ReadStage {
  readonly context: ReadContext;
  readonly staged: StagedReleases;
  readonly encoding: string | undefined;
  readonly limit: number;
  readonly counts: ReadCounts & { texts: number; rows: number };
  readonly onBytes: (bytes: number) => void;
  /** After each release: the place to write findings, tell progress and end when asked to. */
  readonly afterRelease: () => void;
}

function put(release: StagedText | undefined, stage: ReadStage): void {
  if (release) stage.staged.add(release);
  stage.afterRelease();
}

async function readReleases(text: OpenedText, options: ReadOptions, stage: ReadStage): Promise<void> {
  for await (const items of readItems(text, options)) for (const item of items) put(stageItem(item, stage.context), stage);
}

async function readRows(text: OpenedText, options: ReadOptions, stage: ReadStage): Promise<void> {
  for await (const row of readTable(text, options)) {
    stage.counts.rows += 1;
    put(stageRow(row, stage.context), stage);
  }
}

async function readFile(file: InputFile, stage: ReadStage): Promise<void> {
  for await (const text of openContainer(file, stage.onBytes)) {
    stage.counts.texts += 1;
    const options = { encoding: stage.encoding, limit: stage.limit, counts: stage.counts, onFinding: stage.context.onFinding };
    await (isTable(text.name, text.start) ? readRows : readReleases)(text, options, stage);
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
    stage.afterRelease();
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
