import type { KeptProcess } from '../../contracts/keptReleases.ts';
import type { StoredRelation } from '../../contracts/manifest.ts';
import type { RowGatherer, RowLines } from '../../contracts/rowLines.ts';
import { RELATION_NAMES } from '../../domain/contractRelations.ts';
import { compileProcess, distinctReleases, KEPT_RULES } from './compileProcess.ts';
import { makeFinding, type Finding, type Place } from './finding.ts';
import { joinRows } from './joinRows.ts';
import type { JsonObject } from './json.ts';
import { processRows } from './processRows.ts';
import { judgeProcess } from './stageItem.ts';
import { StagedProcesses, type StagedRelease } from './stagedReleases.ts';

/** Processes of one bucket, and what earlier imports kept of them. */
export interface BucketPart {
  readonly bucket: number;
  readonly bytes: Uint8Array;
  readonly kept: ReadonlyMap<string, KeptProcess>;
}

export interface CompileCounts {
  processes: number;
  /** Those whose rows are not in the store yet. */
  changed: number;
  /** Releases, and rows of tables, that were compiled. */
  releases: number;
  /** Releases that were joined from rows of tables. */
  joined: number;
}

export interface PartCompiled {
  readonly rows: ReadonlyMap<StoredRelation, RowLines>;
  readonly findings: readonly Finding[];
  readonly counts: CompileCounts;
}

const placeOf = (release: StagedRelease, path: string): Place => ({ file: release.file, line: release.line, path, ocid: release.ocid });

class PartCompiler {
  readonly findings: Finding[] = [];
  readonly counts: CompileCounts = { processes: 0, changed: 0, releases: 0, joined: 0 };
  private readonly bucket: number;
  private readonly rows: RowGatherer;

  constructor(bucket: number, rows: RowGatherer) {
    this.bucket = bucket;
    this.rows = rows;
  }

  compile(staged: readonly StagedRelease[], before: KeptProcess | undefined): void {
    const { releases, joined } = joinRows(staged, KEPT_RULES);
    const { distinct, repeats } = distinctReleases(releases);
    for (const release of joined) judgeProcess(release, placeOf(release, ''), this.find);
    for (const release of repeats.repeated) this.find(makeFinding('RELEASE_REPEATED', placeOf(release, '')));
    for (const release of repeats.sameId) this.find(makeFinding('RELEASE_ID_REPEATED', placeOf(release, 'id')));
    const known = new Set(before?.releases.map(({ hash }) => hash));
    const fresh = distinct.filter(({ hash }) => !known.has(hash));
    const kept = (before?.releases ?? []).map((release): StagedRelease => ({ ...release, text: release.json, json: JSON.parse(release.json) as JsonObject }));
    const compiled = compileProcess([...kept, ...fresh]);
    const last = distinct.at(-1);
    const rows = processRows(compiled, (rule, path, value) => {
      if (last) this.find(makeFinding(rule, placeOf(last, path), value));
    });
    this.counts.processes += 1;
    this.counts.releases += staged.length;
    this.counts.joined += joined.length;
    if (compiled.hash === before?.hash) return;
    this.counts.changed += 1;
    for (const relation of RELATION_NAMES) for (const row of rows[relation]) this.rows.add(relation, row);
    for (const { ocid, kind, hash, presence, file, line, text } of fresh) this.rows.add('release', { bucket: this.bucket, ocid, kind, hash, presence, file, line, json: text });
  }

  private readonly find = (finding: Finding): void => void this.findings.push(finding);
}

/** Compiles each process of a part, together with what earlier imports kept of it, to the rows of those that have changed; `rows` is used to gather them. */
export function compilePart({ bucket, bytes, kept }: BucketPart, rows: RowGatherer): PartCompiled {
  const part = new PartCompiler(bucket, rows);
  const processes = new StagedProcesses(bytes);
  for (const ocid of processes.ocids()) part.compile(processes.releases(ocid), kept.get(ocid));
  return { rows: rows.taken(), findings: part.findings, counts: part.counts };
}
