import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BatchWriter } from '../../contracts/batchWriter.ts';
import { ContractStore } from '../../contracts/contractStore.ts';
import { DuckdbEngine } from '../../contracts/duckdbEngine.ts';
import { readManifest, removeLeftovers, writeManifest, type ImportEntry, type Manifest } from '../../contracts/manifest.ts';
import { publisherFolder, pseudonymKey } from '../../contracts/storeFolder.ts';
import { lockStore } from '../../contracts/storeLock.ts';
import { CONTRACT_INDICATORS } from '../../indicators/contractIndicators.ts';
import { ROWS_VERSION } from './compileProcess.ts';
import { compileStaged } from './compileStaged.ts';
import { computeObservations } from './computeObservations.ts';
import { FindingSink } from './findingSink.ts';
import type { ImportCounts, OcdsImportOptions, OcdsImportResult } from './importTypes.ts';
import { findInputFiles, type InputFile } from './inputFiles.ts';
import { canonicalJson, type JsonObject } from './json.ts';
import { boundNewSpace, unboundNewSpace } from './newSpace.ts';
import { OrganisationKeys } from './organisationKeys.ts';
import { ProgressTeller } from './progress.ts';
import { hashFiles, readInputs } from './readInputs.ts';
import { StagedReleases } from './stagedReleases.ts';
import { ImportThreads } from './threads/importThreads.ts';

const DATABASE_MEGABYTES = 128;
const ITEM_LIMIT = 16 * 1024 * 1024;

/** The state of one running import. */
interface Run {
  readonly options: OcdsImportOptions;
  readonly folder: string;
  readonly work: string;
  readonly manifest: Manifest;
  readonly files: readonly InputFile[];
  readonly now: Date;
  readonly progress: ProgressTeller;
  readonly sink: FindingSink;
}

const nextBatch = ({ batches }: Manifest): number => (batches.at(-1)?.number ?? 0) + 1;

interface Written { readonly counts: ImportCounts; readonly batch: BatchWriter; readonly engine: DuckdbEngine }

async function readAndCompile(run: Run): Promise<Written> {
  const { options, folder, work, sink, progress } = run;
  const engine = await DuckdbEngine.open({ memoryMegabytes: options.memoryMegabytes ?? DATABASE_MEGABYTES, threads: 1, tempFolder: join(work, 'temporary') });
  const batch = new BatchWriter(join(work, 'batch'), engine);
  const staged = new StagedReleases(join(work, 'staged'));
  const settings = { secret: pseudonymKey(folder), codes: options.codes ?? {}, latestYear: run.now.getUTCFullYear() + 1, batch: nextBatch(run.manifest) };
  const threads = new ImportThreads(settings, options.threads);
  const counts = { texts: 0, rows: 0, releases: 0, compiledReleases: 0, records: 0, linkedReleases: 0 };
  const compiled = { processes: 0, changed: 0, releases: 0, joined: 0 };
  const step = (): void => {
    options.signal?.throwIfAborted();
    progress.releases = counts.releases + counts.rows;
    progress.processes = compiled.processes;
    progress.compiled = compiled.releases;
    if (progress.sometimes()) boundNewSpace();
    sink.passOn(batch);
  };
  try {
    await readInputs(run.files, {
      context: { ...settings, keys: new OrganisationKeys(settings.secret), onFinding: sink.take },
      threads, staged, encoding: options.encoding, limit: options.itemLimit ?? ITEM_LIMIT, counts,
      onBytes: (bytes) => {
        progress.bytes += bytes;
      },
      afterPiece: step,
    });
    progress.enter('COMPILE');
    await compileStaged({ staged, kept: { engine, manifest: run.manifest, folder, workFolder: work }, threads, batch, onFinding: sink.take, counts: compiled, afterPart: step });
    step();
  } finally {
    await threads.close();
  }
  const { texts, releases, rows: _rows, ...rest } = counts;
  return { engine, batch, counts: { files: texts, ocdsReleases: releases + compiled.joined, ...rest, processes: compiled.processes, changedProcesses: compiled.changed, rejected: sink.count('REJECT'), warned: sink.count('WARNING') } };
}

/** Makes what was written part of the store: the folder gets its name, then the manifest names it. */
async function commit(run: Run, written: Written, entry: Omit<ImportEntry, 'batch' | 'counts'>): Promise<ImportEntry> {
  const { manifest, folder } = run;
  const number = nextBatch(manifest);
  mkdirSync(join(folder, 'batches'), { recursive: true });
  const rows = await written.batch.finish(join(folder, 'batches', entry.folder));
  const hasBatch = (rows.process ?? 0) > 0;
  const full: ImportEntry = { ...entry, batch: hasBatch ? number : null, counts: { ...written.counts } };
  const batches = hasBatch ? [...manifest.batches, { number, folder: entry.folder, rows }] : manifest.batches;
  writeManifest(folder, { ...manifest, batches, imports: [...manifest.imports, full] });
  return full;
}

async function observe(run: Run, given: { entry: ImportEntry; counts: ImportCounts; isUnchanged: boolean }): Promise<OcdsImportResult> {
  const { options, folder, sink, progress } = run;
  progress.enter('COMPUTE');
  const opened = await ContractStore.open(folder, options.publisher, { memoryMegabytes: options.memoryMegabytes ?? DATABASE_MEGABYTES });
  try {
    const observations = await computeObservations(opened, options.country, options.signal);
    const used = new Set(observations.map(({ indicator }) => indicator));
    return {
      importId: given.entry.id, startedAt: given.entry.startedAt, publisher: options.publisher, country: options.country, isUnchanged: given.isUnchanged,
      counts: given.counts, findingsByRule: sink.counts(), fieldCoverage: await opened.fieldCoverage(), processesInStore: await opened.processCount(), processesWithoutYear: await opened.processesWithoutYear(),
      indicators: CONTRACT_INDICATORS.filter(({ code }) => used.has(code)), observations, seconds: Math.round(progress.seconds * 10) / 10,
    };
  } finally {
    await opened.close();
  }
}

/** Reads, and makes what has changed part of the store. */
async function store(run: Run): Promise<Parameters<typeof observe>[1]> {
  const { options, manifest, work } = run;
  const fileHashes = await hashFiles(run.files);
  const settings: JsonObject = { codes: (options.codes ?? {}) as JsonObject, encoding: options.encoding ?? null, limit: options.itemLimit ?? ITEM_LIMIT, rows: ROWS_VERSION };
  const settingsHash = createHash('sha256').update(canonicalJson(settings)).digest('hex');
  const same = manifest.imports.find((each) => each.settingsHash === settingsHash && each.fileHashes.length > 0 && each.fileHashes.join() === fileHashes.join());
  const written = await readAndCompile(run);
  try {
    if (same && written.counts.changedProcesses === 0) {
      written.batch.discard();
      return { entry: same, counts: written.counts, isUnchanged: true };
    }
    run.progress.enter('STORE');
    const id = `${String(manifest.imports.length + 1).padStart(6, '0')}`;
    const entry = await commit(run, written, { id, startedAt: run.now.toISOString(), folder: `${id}-${randomUUID().slice(0, 8)}`, fileHashes, settingsHash });
    return { entry, counts: written.counts, isUnchanged: false };
  } finally {
    // Before the store is opened to compute: two databases at once would take twice the memory.
    await written.engine.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Reads a publisher's OCDS files into its contract store and computes the indicators over all that the store then holds.
 * What is seen of the store changes in one step at the end: an import that is killed or cancelled leaves it as it was.
 */
export async function importOcds(options: OcdsImportOptions): Promise<OcdsImportResult> {
  const folder = publisherFolder(options.storeFolder, options.publisher);
  const files = await findInputFiles(options.inputs, options.sidecar);
  const unlock = lockStore(folder);
  const work = join(folder, 'work');
  try {
    rmSync(work, { recursive: true, force: true });
    const manifest = readManifest(folder, options.publisher);
    removeLeftovers(folder, manifest);
    mkdirSync(work, { recursive: true });
    const totalBytes = files.some(({ size }) => size === null) ? null : files.reduce((sum, { size }) => sum + (size ?? 0), 0);
    const progress = new ProgressTeller(totalBytes, options.onProgress);
    const run: Run = { options, folder, work, manifest, files, now: options.now ?? new Date(), progress, sink: new FindingSink() };
    return await observe(run, await store(run));
  } finally {
    unboundNewSpace();
    rmSync(work, { recursive: true, force: true });
    unlock();
  }
}
