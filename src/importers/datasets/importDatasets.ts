import type { Transaction } from '@mikro-orm/core';
import type { Database } from '../../database/database.ts';
import { AtlasError } from '../../domain/errors.ts';
import { IndexesSetAside } from '../../database/indexesSetAside.ts';
import { publishRelease, type ReleaseNote } from '../../database/repositories/releasePublisher.ts';
import { cellChanges, type CellChanges } from './cellChanges.ts';
import { EditionWriter } from './editionWriter.ts';
import { readCurrentEditions, readKnown, type CurrentEdition, type KnownState } from './currentState.ts';
import { rejectLostCodes } from './lostCodes.ts';
import { checkReferences, defineCodes } from './nounRows.ts';
import { ObservationReader, type CheckedObservation } from './observationRows.ts';
import { RejectList, type ColumnNotRead, type Reject } from './reject.ts';
import { openEdition, stageEdition, type OpenedEdition, type StagedEdition } from './stageEdition.ts';

export interface ImportOptions {
  readonly note?: ReleaseNote;
  /** Publish the rows that passed although others were rejected. */
  readonly acceptPartial?: boolean;
  /** Do everything but publish. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly now?: Date;
}

export interface ImportProgress {
  readonly edition: string;
  readonly observations: number;
}

export interface EditionReport {
  readonly edition: string;
  readonly dataset: string;
  /** Unchanged: the same files are current already. */
  readonly state: 'WRITTEN' | 'UNCHANGED' | 'REJECTED';
  readonly revision: number;
  readonly observations: number;
  readonly changes: CellChanges;
  readonly rejected: number;
  readonly rejects: readonly Reject[];
  /** Columns that nothing was read from. */
  readonly notRead: readonly ColumnNotRead[];
  /** What looks wrong and was taken all the same. */
  readonly doubts: readonly string[];
}

export interface ImportReport {
  /** The new release, or null where nothing was published. */
  readonly release: number | null;
  readonly editions: readonly EditionReport[];
  readonly rejected: number;
}

/** Thrown to undo the transaction of an import that must not publish. */
class NothingPublished extends Error {}

const NO_CHANGES: CellChanges = { added: 0, removed: 0, revised: 0, unchanged: 0 };

/**
 * Imports editions and publishes one release for all of them, in one transaction: readers see the whole or nothing.
 * An edition whose files are current already is left alone. Where a row is rejected nothing is published, unless
 * `acceptPartial` says so.
 */
export async function importDatasets(database: Database, folders: readonly string[], options: ImportOptions = {}): Promise<ImportReport> {
  let report: ImportReport | undefined;
  try {
    return await database.write(async (transaction) => {
      const run = new ImportRun(database, transaction, options);
      report = await run.everything(folders);
      if (report.release === null) throw new NothingPublished();
      return report;
    });
  } catch (error) {
    if (error instanceof NothingPublished && report) return report;
    throw error;
  }
}

interface Prepared {
  readonly staged: StagedEdition;
  readonly rejects: RejectList;
}

interface WrittenEdition extends Prepared {
  readonly writer: EditionWriter;
  readonly observations: number;
  readonly doubts: EditionReport['doubts'];
}

/** What a row of observations takes in a file, roughly. */
const BYTES_PER_ROW = 60;
/** So few rows are placed in the indexes as fast as they are read. */
const FEW_ROWS = 10_000;

class ImportRun {
  readonly #database: Database;
  readonly #transaction: Transaction;
  readonly #options: ImportOptions;

  constructor(database: Database, transaction: Transaction, options: ImportOptions) {
    this.#database = database;
    this.#transaction = transaction;
    this.#options = options;
  }

  async everything(folders: readonly string[]): Promise<ImportReport> {
    const opened = await Promise.all(folders.map(openEdition));
    refuseTwice(opened.map(({ sidecar }) => sidecar.edition.code));
    const current = await readCurrentEditions(this.#database, this.#transaction);
    refuseForeign(opened, current);
    const isCurrent = ({ sidecar, fileHash }: OpenedEdition) => {
      const edition = current.get(sidecar.edition.code);
      return edition !== undefined && !edition.retracted && edition.fileHash === fileHash;
    };
    const reports = opened.filter(isCurrent).map(({ sidecar }) => unchanged(sidecar, current.get(sidecar.edition.code)));
    const staged: Prepared[] = [];
    for (const each of opened.filter((edition) => !isCurrent(edition))) {
      const rejects = new RejectList();
      staged.push({ rejects, staged: await stageEdition(each, rejects) });
    }
    const { prepared, state } = await this.#resolve(current, staged);
    await this.#rejectLost(current, prepared, state);
    const editions = await this.#writeAll(prepared, state);
    for (const edition of editions) reports.push(await this.#reportOf(edition, current));
    const written = editions.map(({ writer }) => writer.editionId);
    // PostgreSQL would plan by what it last knew of the table, and sort a whole indicator for a page of it.
    if (written.length > 0 && this.#database.dialect === 'postgresql') await this.#database.rows('analyze observation', [], this.#transaction);
    const rejected = reports.reduce((sum, report) => sum + report.rejected, 0);
    const torn = prepared.some(({ rejects }) => rejects.torn);
    return { release: await this.#publish(written, { rejected, torn }), editions: reports, rejected };
  }

  /**
   * Drops the rows of nouns that refer to nothing, until none does: a row that is dropped takes its code with it, which
   * others may have named. What is left, with the current editions that stay, is what observations may refer to.
   */
  async #resolve(current: ReadonlyMap<string, CurrentEdition>, staged: readonly Prepared[]): Promise<{ prepared: Prepared[]; state: KnownState }> {
    const replaced = new Set(staged.map((each) => each.staged.sidecar.edition.code));
    const staying = [...current.values()].filter(({ code }) => !replaced.has(code));
    let prepared = [...staged];
    for (;;) {
      const state = await readKnown(this.#database, this.#transaction, staying);
      for (const each of prepared) for (const table of each.staged.nouns) defineCodes(table, state.known);
      const before = countNouns(prepared);
      prepared = prepared.map(({ staged: edition, rejects }) => ({ rejects, staged: { ...edition, nouns: edition.nouns.map((table) => checkReferences(table, state.known, rejects)) } }));
      if (countNouns(prepared) === before) return { prepared, state };
    }
  }

  /** For each edition that takes the place of an earlier revision: what that one defined must not be missed by editions that stay. */
  async #rejectLost(current: ReadonlyMap<string, CurrentEdition>, prepared: readonly Prepared[], state: KnownState): Promise<void> {
    const replaced = new Set(prepared.map(({ staged }) => staged.sidecar.edition.code));
    const staying = [...current.values()].filter(({ code }) => !replaced.has(code));
    for (const { staged, rejects } of prepared) {
      const earlier = current.get(staged.sidecar.edition.code);
      if (!earlier) continue;
      const { known } = await readKnown(this.#database, this.#transaction, [earlier]);
      await rejectLostCodes(this.#database, this.#transaction, { before: known, after: state.known, staying, rejects });
    }
  }

  /** A table that was not read to its end is never published: what it holds beyond that is neither accepted nor rejected. */
  async #publish(written: readonly number[], { rejected, torn }: { rejected: number; torn: boolean }): Promise<number | null> {
    const { acceptPartial, dryRun, note, now } = this.#options;
    if (written.length === 0 || dryRun || torn || (rejected > 0 && !acceptPartial)) return null;
    return publishRelease(this.#database, this.#transaction, { added: written, retracted: [], note: note ?? { en: 'Import of datasets.', ko: '데이터셋 가져오기.' }, ...(now ? { now } : {}) });
  }

  async #writeAll(prepared: readonly Prepared[], state: KnownState): Promise<WrittenEdition[]> {
    const indexes = (await this.#outnumbers(prepared)) ? await IndexesSetAside.of(this.#database, this.#transaction, 'observation') : undefined;
    const editions: WrittenEdition[] = [];
    for (const each of prepared) editions.push(await this.#writeEdition(each, state));
    await indexes?.restore();
    return editions;
  }

  /** Whether SQLite is about to get at least as many observations as it has: with fewer, placing each in the indexes is the lesser work. */
  async #outnumbers(prepared: readonly Prepared[]): Promise<boolean> {
    if (this.#database.dialect !== 'sqlite') return false;
    const [row] = await this.#database.rows<{ last: number | null }>('select max(id) as last from observation', [], this.#transaction);
    const bytes = prepared.reduce((sum, { staged }) => sum + staged.observationBytes, 0);
    return bytes / BYTES_PER_ROW >= Math.max(row?.last ?? 0, FEW_ROWS);
  }

  async #writeEdition({ staged, rejects }: Prepared, state: KnownState): Promise<WrittenEdition> {
    const { nouns } = staged;
    const writer = await EditionWriter.begin({ database: this.#database, transaction: this.#transaction }, staged, rejects);
    const units = new Map(nouns.filter(({ table }) => table.kind === 'indicators').flatMap(({ rows }) => rows.map(({ values }) => [String(values['code']), String(values['unitCode'])] as const)));
    const reader = new ObservationReader({
      known: state.known,
      warnings: new Set((staged.sidecar.warnings ?? []).map((warning) => warning.code)),
      unitOf: (indicator) => units.get(indicator) ?? state.units.get(indicator),
      rejects,
    });
    const code = staged.sidecar.edition.code;
    let observations = 0;
    for (const table of staged.observationTables) {
      observations += await writer.writeObservations(this.#counted(reader.read(staged.folder, table), code, observations), table.file);
    }
    await writer.finish(observations);
    return { staged, rejects, writer, observations, doubts: reader.doubts() };
  }

  async #reportOf({ staged, rejects, writer, observations, doubts }: WrittenEdition, current: ReadonlyMap<string, CurrentEdition>): Promise<EditionReport> {
    const { edition, dataset } = staged.sidecar;
    const changes = await cellChanges(this.#database, this.#transaction, { from: current.get(edition.code)?.id ?? null, to: writer.editionId });
    const state = rejects.torn || (rejects.count > 0 && !this.#options.acceptPartial) ? 'REJECTED' : 'WRITTEN';
    return { edition: edition.code, dataset: dataset.code, state, revision: writer.revision, observations, changes, rejected: rejects.count, rejects: rejects.kept, notRead: rejects.notRead, doubts };
  }

  async *#counted(read: AsyncIterable<Iterable<CheckedObservation>>, edition: string, before: number): AsyncGenerator<Iterable<CheckedObservation>> {
    const { onProgress } = this.#options;
    let observations = before;
    const counted = function* (rows: Iterable<CheckedObservation>) {
      for (const row of rows) {
        observations += 1;
        if (observations % 5000 === 0) onProgress?.({ edition, observations });
        yield row;
      }
    };
    for await (const rows of read) yield counted(rows);
    onProgress?.({ edition, observations });
  }
}

const countNouns = (prepared: readonly Prepared[]): number => prepared.flatMap(({ staged }) => staged.nouns).reduce((sum, table) => sum + table.rows.length, 0);

function refuseForeign(opened: readonly OpenedEdition[], current: ReadonlyMap<string, CurrentEdition>): void {
  for (const { sidecar } of opened) {
    const owner = current.get(sidecar.edition.code)?.datasetCode;
    if (owner === undefined || owner === sidecar.dataset.code) continue;
    throw AtlasError.badInput(`The edition "${sidecar.edition.code}" belongs to the dataset "${owner}", not to "${sidecar.dataset.code}". Edition codes are unique across datasets: choose another.`, { value: sidecar.edition.code });
  }
}

function refuseTwice(codes: readonly string[]): void {
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twice !== undefined) throw AtlasError.badInput(`Two folders of this import describe the edition "${twice}". Edition codes are unique across datasets.`, { value: twice });
}

function unchanged(sidecar: StagedEdition['sidecar'], current: CurrentEdition | undefined): EditionReport {
  const observations = current?.observationCount ?? 0;
  return {
    edition: sidecar.edition.code,
    dataset: sidecar.dataset.code,
    state: 'UNCHANGED',
    revision: current?.revision ?? 0,
    observations,
    changes: { ...NO_CHANGES, unchanged: observations },
    rejected: 0,
    rejects: [],
    notRead: [],
    doubts: [],
  };
}
