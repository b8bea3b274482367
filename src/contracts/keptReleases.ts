import { createReadStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Manifest } from './manifest.ts';
import { sqlText, type SqlEngine } from './sqlEngine.ts';

/** A release that an earlier import kept; `json` is its text. */
export interface KeptRelease {
  readonly ocid: string;
  readonly kind: 'RELEASE' | 'COMPILED';
  readonly hash: string;
  readonly presence: string;
  readonly file: string;
  readonly line: number | null;
  readonly json: string;
}

export interface KeptProcess { readonly hash: string; readonly releases: KeptRelease[] }

export interface KeptQuery { readonly engine: SqlEngine; readonly manifest: Manifest; readonly folder: string; readonly workFolder: string }

/** What earlier imports kept of these processes: their releases, and the hash of what they were compiled to. */
export async function keptProcesses({ engine, manifest, folder, workFolder }: KeptQuery, ocids: () => Iterable<string>, bucket: number): Promise<Map<string, KeptProcess>> {
  const kept = new Map<string, KeptProcess>();
  if (manifest.batches.length === 0) return kept;
  const wanted = join(workFolder, 'wanted.jsonl');
  await writeFile(wanted, [...ocids()].map((ocid) => `${JSON.stringify({ ocid })}\n`).join(''));
  const files = (name: string): string => engine.dialect.parquet(manifest.batches.map((batch) => join(folder, 'batches', batch.folder, `${name}.parquet`)));
  const these = `JOIN read_json(${sqlText(wanted)}, format='newline_delimited', columns={ocid: 'VARCHAR'}) w ON w.ocid = r.ocid`;
  const processes = await engine.query(`SELECT r.ocid AS ocid, r."contentHash" AS hash FROM ${files('process')} r ${these} ORDER BY r.batch`);
  for (const row of processes) kept.set(String(row['ocid']), { hash: String(row['hash']), releases: [] });
  // Written out and read line by line: the releases of a bucket may be more than fit in one answer.
  const found = join(workFolder, 'found.jsonl');
  await engine.run(`COPY (SELECT r.ocid, r.kind, r.hash, r.presence, r.file, r.line, r.json FROM ${files('release')} r ${these} WHERE r.bucket = ${bucket} ORDER BY r.batch) TO ${sqlText(found)} (FORMAT json)`);
  for await (const line of createInterface({ input: createReadStream(found) })) {
    const release = JSON.parse(line) as KeptRelease;
    kept.get(release.ocid)?.releases.push(release);
  }
  await Promise.all([rm(wanted), rm(found)]);
  return kept;
}
