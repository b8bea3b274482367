import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { makeFinding } from './finding.ts';
import type { InputFile } from './inputFiles.ts';
import type { ReadContext } from './memberReader.ts';
import { openContainer } from './openContainer.ts';
import { readItems, type ReadCounts } from './readItems.ts';
import { stageItem } from './stageItem.ts';
import type { StagedReleases } from './stagedReleases.ts';
import { UnreadableInput } from './unreadable.ts';

export interface ReadStage {
  readonly context: ReadContext;
  readonly staged: StagedReleases;
  readonly encoding: string | undefined;
  readonly limit: number;
  readonly counts: ReadCounts & { texts: number };
  readonly onBytes: (bytes: number) => void;
  /** After each release: the place to write findings, tell progress and end when asked to. */
  readonly afterRelease: () => Promise<void>;
}

async function readFile(file: InputFile, stage: ReadStage): Promise<void> {
  for await (const text of openContainer(file, stage.onBytes)) {
    stage.counts.texts += 1;
    for await (const item of readItems(text, { encoding: stage.encoding, limit: stage.limit, counts: stage.counts, onFinding: stage.context.onFinding })) {
      const staged = stageItem(item, stage.context);
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
