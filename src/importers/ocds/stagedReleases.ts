import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, rmSync, statSync, writeSync, openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { JsonObject } from './json.ts';

/** A release on its way to its process, without what is not kept. */
export interface StagedRelease {
  readonly ocid: string;
  readonly kind: 'RELEASE' | 'COMPILED' | 'ROW';
  readonly hash: string;
  readonly presence: string;
  readonly file: string;
  readonly line: number | null;
  readonly json: JsonObject;
}

export const BUCKETS = 64;
const FLUSH_AT = 64 * 1024;
/** A bucket that is larger than this on disk is read in as many passes as it takes. */
const PASS_BYTES = 16 * 1024 * 1024;

const digest = (ocid: string): Buffer => createHash('sha256').update(ocid).digest();

export const bucketOf = (ocid: string): number => (digest(ocid)[0] ?? 0) % BUCKETS;

/**
 * Releases put aside by process, so that all releases of one process meet whatever the order of the files:
 * each bucket is a file of lines, and only one bucket, or a part of a large one, is in memory at a time.
 */
export class StagedReleases {
  private readonly folder: string;
  private readonly texts: string[] = Array.from({ length: BUCKETS }, () => '');
  private readonly descriptors = new Map<number, number>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
  }

  add(staged: StagedRelease): void {
    const bucket = bucketOf(staged.ocid);
    const text = `${this.texts[bucket] ?? ''}${JSON.stringify(staged)}\n`;
    this.texts[bucket] = text;
    if (text.length > FLUSH_AT) this.flush(bucket);
  }

  private path(bucket: number): string {
    return join(this.folder, `${bucket}.jsonl`);
  }

  private flush(bucket: number): void {
    const text = this.texts[bucket];
    if (!text) return;
    const descriptor = this.descriptors.get(bucket) ?? openSync(this.path(bucket), 'a');
    this.descriptors.set(bucket, descriptor);
    writeSync(descriptor, text);
    this.texts[bucket] = '';
  }

  /** Nothing is added any more. */
  seal(): void {
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) this.flush(bucket);
    for (const descriptor of this.descriptors.values()) closeSync(descriptor);
    this.descriptors.clear();
  }

  /** The processes of a bucket with their releases, a part of a large bucket at a time. */
  async *processes(bucket: number): AsyncGenerator<Map<string, StagedRelease[]>> {
    const path = this.path(bucket);
    if (!existsSync(path)) return;
    const passes = Math.max(1, Math.ceil(statSync(path).size / PASS_BYTES));
    for (let pass = 0; pass < passes; pass += 1) {
      const processes = new Map<string, StagedRelease[]>();
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
        if (passes > 1 && digest(ocidOfLine(line)).readUInt16BE(1) % passes !== pass) continue;
        const staged = JSON.parse(line) as StagedRelease;
        const list = processes.get(staged.ocid);
        if (list) list.push(staged);
        else processes.set(staged.ocid, [staged]);
      }
      yield processes;
    }
    rmSync(path);
  }
}

/** The lines are our own: each begins with its ocid, so that a pass need not parse what it leaves out. */
function ocidOfLine(line: string): string {
  const end = line.indexOf('","kind":"');
  return end < 0 ? (JSON.parse(line) as StagedRelease).ocid : (JSON.parse(line.slice('{"ocid":'.length, end + 1)) as string);
}
