import { setImmediate } from 'node:timers/promises';
import type { BatchWriter } from '../../contracts/batchWriter.ts';
import { keptProcesses, type KeptProcess, type KeptQuery } from '../../contracts/keptReleases.ts';
import { RELATION_NAMES } from '../../domain/contractRelations.ts';
import { compileProcess, distinctReleases, KEPT_RULES } from './compileProcess.ts';
import { makeFinding, type OnFinding } from './finding.ts';
import { joinRows } from './joinRows.ts';
import type { JsonObject } from './json.ts';
import { processRows } from './processRows.ts';
import { judgeProcess } from './stageItem.ts';
import { BUCKETS, type StagedRelease, type StagedReleases } from './stagedReleases.ts';

export interface CompileStage {
  readonly staged: StagedReleases;
  readonly kept: KeptQuery;
  readonly batch: BatchWriter;
  readonly onFinding: OnFinding;
  readonly counts: { processes: number; changed: number; releases: number; joined: number };
  readonly afterProcess: () => void;
}

function compileOne(staged: readonly StagedRelease[], before: KeptProcess | undefined, { stage, bucket }: { stage: CompileStage; bucket: number }): void {
  const { releases, joined } = joinRows(staged, KEPT_RULES);
  const { distinct, repeats } = distinctReleases(releases);
  const placeOf = (release: StagedRelease, path: string): { file: string; line: number | null; path: string; ocid: string } => ({ file: release.file, line: release.line, path, ocid: release.ocid });
  for (const release of joined) judgeProcess(release, placeOf(release, ''), stage.onFinding);
  stage.counts.joined += joined.length;
  for (const release of repeats.repeated) stage.onFinding(makeFinding('RELEASE_REPEATED', placeOf(release, '')));
  for (const release of repeats.sameId) stage.onFinding(makeFinding('RELEASE_ID_REPEATED', placeOf(release, 'id')));
  const known = new Set(before?.releases.map(({ hash }) => hash));
  const fresh = distinct.filter(({ hash }) => !known.has(hash));
  const kept = (before?.releases ?? []).map((release): StagedRelease => ({ ...release, text: release.json, json: JSON.parse(release.json) as JsonObject }));
  const compiled = compileProcess([...kept, ...fresh]);
  const last = distinct.at(-1);
  const rows = processRows(compiled, (rule, path, value) => {
    if (last) stage.onFinding(makeFinding(rule, placeOf(last, path), value));
  });
  stage.counts.processes += 1;
  stage.counts.releases += staged.length;
  if (compiled.hash === before?.hash) return;
  stage.counts.changed += 1;
  for (const relation of RELATION_NAMES) for (const row of rows[relation]) stage.batch.add(relation, row);
  for (const { ocid, kind, hash, presence, file, line, text } of fresh) stage.batch.add('release', { bucket, ocid, kind, hash, presence, file, line, json: text });
}

/** Compiles every staged process, together with what earlier imports kept of it, and writes those that have changed. */
export async function compileStaged(stage: CompileStage): Promise<void> {
  stage.staged.seal();
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    for (const processes of stage.staged.processes(bucket)) {
      const kept = await keptProcesses(stage.kept, processes.ocids(), bucket);
      for (const ocid of processes.ocids()) {
        compileOne(processes.releases(ocid), kept.get(ocid), { stage, bucket });
        stage.afterProcess();
      }
      // A signal to cancel is only heard between two turns.
      await setImmediate();
    }
  }
}
