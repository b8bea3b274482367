import type { BatchWriter } from '../../contracts/batchWriter.ts';
import { keptProcesses, type KeptQuery } from '../../contracts/keptReleases.ts';
import { addCounts } from './addCounts.ts';
import type { BucketPart, CompileCounts } from './compilePart.ts';
import type { OnFinding } from './finding.ts';
import type { ImportThreads } from './threads/importThreads.ts';
import { BUCKETS, StagedProcesses, type StagedReleases } from './stagedReleases.ts';

export interface CompileStage {
  readonly staged: StagedReleases;
  readonly kept: KeptQuery;
  readonly threads: ImportThreads;
  readonly batch: BatchWriter;
  readonly onFinding: OnFinding;
  readonly counts: CompileCounts;
  /** After each part: the place to write findings, tell progress and end when asked to. */
  readonly afterPart: () => void;
}

async function* bucketParts({ staged, kept }: CompileStage): AsyncGenerator<BucketPart> {
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (const bytes of staged.parts(bucket)) yield { bucket, bytes, kept: await keptProcesses(kept, () => new StagedProcesses(bytes).ocids(), bucket) };
  }
}

/** Compiles every staged process and writes those that have changed. */
export async function compileStaged(stage: CompileStage): Promise<void> {
  stage.staged.seal();
  for await (const compiled of stage.threads.compile(bucketParts(stage))) {
    stage.batch.add(compiled.rows);
    for (const finding of compiled.findings) stage.onFinding(finding);
    addCounts(stage.counts, compiled.counts);
    stage.afterPart();
  }
}
