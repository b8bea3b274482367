import type { FieldCoverage } from '../../contracts/contractStore.ts';
import type { ContractObservation } from '../../indicators/contractObservation.ts';
import type { ContractIndicator } from '../../indicators/indicatorDefinition.ts';
import type { CodeWords } from './ocdsCodes.ts';

export interface OcdsImportOptions {
  /** Files, folders, patterns, archives, or `-` for standard input. */
  readonly inputs: readonly string[];
  /** A file among the inputs that tells of the data and holds none. */
  readonly sidecar?: string;
  /** Code of the publisher: lower-case letters, digits and hyphens. */
  readonly publisher: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** The folder that holds all contract stores; each publisher has one below it. */
  readonly storeFolder: string;
  /** Encoding of inputs that have no byte order mark; UTF-8 where it is not said. */
  readonly encoding?: string;
  /** What the publisher's own words mean, per code list. */
  readonly codes?: CodeWords;
  /** Bytes that one release or record may have; 16 MiB where it is not said. */
  readonly itemLimit?: number;
  /** Megabytes that the database may take, and more for tens of millions of processes; 128 where it is not said. */
  readonly memoryMegabytes?: number;
  /** Threads beside this one that parse and merge; three for large imports on four cores and more, none on fewer, where it is not said. */
  readonly threads?: number;
  readonly now?: Date;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

export interface ImportProgress {
  readonly stage: 'READ' | 'COMPILE' | 'STORE' | 'COMPUTE';
  /** Bytes of the inputs read so far, and all of them where that is known. */
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly releases: number;
  readonly processes: number;
  /** How much of the stage is done, 0 to 1; null where that is not known. */
  readonly share: number | null;
  /** Of the stage. */
  readonly releasesPerSecond: number;
  /** Until the stage ends; null where that is not known. */
  readonly secondsLeft: number | null;
}

export interface ImportCounts {
  /** Texts that were read: files, or entries of archives. */
  readonly files: number;
  /** OCDS releases that were read, compiled ones that stand alone among them. */
  readonly ocdsReleases: number;
  readonly compiledReleases: number;
  readonly records: number;
  readonly linkedReleases: number;
  /** Distinct ocids of this import. */
  readonly processes: number;
  readonly changedProcesses: number;
  readonly rejected: number;
  readonly warned: number;
}

export interface OcdsImportResult {
  readonly importId: string;
  readonly startedAt: string;
  readonly publisher: string;
  readonly country: string;
  /** True where the same files with the same settings had been imported before: nothing was written. */
  readonly isUnchanged: boolean;
  readonly counts: ImportCounts;
  readonly findingsByRule: readonly { readonly rule: string; readonly severity: 'REJECT' | 'WARNING'; readonly count: number }[];
  /** Over all processes in the store. */
  readonly fieldCoverage: readonly FieldCoverage[];
  readonly processesInStore: number;
  /** Processes in the store of which no tender, award or contract has a usable date: no year counts them. */
  readonly processesWithoutYear: number;
  /** Indicators that have an observation. */
  readonly indicators: readonly ContractIndicator[];
  readonly observations: readonly ContractObservation[];
  readonly seconds: number;
}
