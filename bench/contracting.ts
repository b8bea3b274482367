// Contracting data: reading releases beside DuckDB's own reader and streaming ones, and the cubes of all indicators over millions of contracts.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { here } from './stores.ts';
import { writeSyntheticReleases, writeSyntheticStore } from './syntheticContracts.ts';
import type { Task } from './tasks/report.ts';

export interface Contracting {
  readonly releases: number;
  readonly fileMiB: number;
  readonly imported: Task;
  readonly duckdbOneThread: Task;
  readonly duckdbTwoThreads: Task;
  /** The same file read release by release and nothing else done with them: by the atlas, and by libraries that take a text of any length. */
  readonly readers: Readonly<Record<string, Task>>;
  /** Processor time of DuckDB's reader with one thread by that of the import. */
  readonly shareOfDuckdb: number;
  readonly contracts: number;
  readonly cubes: Task & { readonly cubes: number; readonly together: Omit<Task, 'peakMiB'>; readonly medianSeconds: number; readonly slowest: readonly { readonly cube: string; readonly seconds: number }[] };
}

const READERS = ['atlas', 'stream-json', '@streamparser/json-node'];

const run = <Result extends Task>(task: string, ...args: string[]): Result => JSON.parse(execFileSync(process.execPath, [join(here, 'tasks', `${task}.ts`), ...args], { encoding: 'utf8' })) as Result;

async function storeOf(contracts: number): Promise<string> {
  const folder = join(here, 'data', `contracts-${contracts}`);
  if (existsSync(join(folder, 'done'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  await writeSyntheticStore(folder, contracts);
  writeFileSync(join(folder, 'done'), '');
  return folder;
}

export async function contracting({ releases, contracts }: { releases: number; contracts: number }): Promise<Contracting> {
  mkdirSync(join(here, 'data'), { recursive: true });
  const file = join(here, 'data', 'synthetic-releases.jsonl');
  await writeSyntheticReleases(file, releases);
  const fileMiB = Math.round(statSync(file).size / 1024 ** 2);
  const [duckdbOneThread, duckdbTwoThreads] = [run<Task>('readJson', file, '1'), run<Task>('readJson', file, '2')];
  const readers = Object.fromEntries(READERS.map((name) => [name, run<Task>('readStreaming', file, name)]));
  const store = join(here, 'data', 'synthetic-contracts');
  rmSync(store, { recursive: true, force: true });
  const imported = run<Task>('importOcds', file, store);
  for (const path of [file, store]) rmSync(path, { recursive: true, force: true });
  return { releases, fileMiB, imported, duckdbOneThread, duckdbTwoThreads, readers, shareOfDuckdb: duckdbOneThread.processorSeconds / imported.processorSeconds, contracts, cubes: run('cubes', await storeOf(contracts)) };
}
