import { hash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextFile } from '../../contracts/textFile.ts';
import { asBuffer } from './asBuffer.ts';
import type { JsonObject } from './json.ts';

/** A release on its way to its process, without what is not kept. */
export interface StagedText {
  readonly ocid: string;
  readonly kind: 'RELEASE' | 'COMPILED' | 'ROW';
  readonly hash: string;
  readonly presence: string;
  readonly file: string;
  readonly line: number | null;
  /** What is kept of it, as JSON. */
  readonly text: string;
}

export interface StagedRelease extends StagedText {
  /** The text once it is parsed. */
  readonly json: JsonObject;
}

export const BUCKETS = 64;
const GATHERED_BYTES = 64 * 1024;
/** A bucket that is larger than this on disk is split into parts, which are read one by one. */
const PART_BYTES = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
/** Quotes within a text are escaped, so that this stands nowhere but before what is kept. */
const BEFORE_TEXT = ',"json":';

const digest = (ocid: string): Buffer => hash('sha256', ocid, 'buffer');

export const bucketOf = (ocid: string): number => (digest(ocid)[0] ?? 0) % BUCKETS;

/**
 * Releases put aside by process, so that all releases of one process meet whatever the order of the files:
 * each bucket is a file of lines, and only one bucket, or a part of a large one, is in memory at a time.
 */
export class StagedReleases {
  private readonly folder: string;
  private readonly files = new Map<number, TextFile>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
  }

  add(staged: StagedText): void {
    this.append(bucketOf(staged.ocid), stagedLine(staged));
  }

  /** Lines of one bucket. */
  append(bucket: number, lines: string): void {
    let file = this.files.get(bucket);
    if (!file) this.files.set(bucket, (file = new TextFile(this.path(bucket), GATHERED_BYTES)));
    file.add(lines);
  }

  private path(bucket: number): string {
    return join(this.folder, `${bucket}.jsonl`);
  }

  /** Nothing is added any more. */
  seal(): void {
    for (const file of this.files.values()) file.close();
    this.files.clear();
  }

  /** The lines of a bucket, a part of a large one at a time; all lines of one process are in one part. */
  *parts(bucket: number): Generator<Uint8Array> {
    const path = this.path(bucket);
    if (!existsSync(path)) return;
    const parts = Math.ceil(statSync(path).size / PART_BYTES);
    for (const part of parts > 1 ? splitByProcess(path, parts) : [path]) {
      yield readFileSync(part);
      rmSync(part);
    }
  }
}

/** The processes of a part of a bucket: its lines lie in memory as bytes, and the releases of one process alone are parsed. */
export class StagedProcesses {
  private readonly bytes: Buffer;
  /** Of each process, where its lines begin and end. */
  private readonly lines = new Map<string, number[]>();

  constructor(bytes: Uint8Array) {
    this.bytes = asBuffer(bytes);
    for (const [from, to] of linesOf(this.bytes)) {
      const ocid = ocidOfLine(this.bytes, from);
      const places = this.lines.get(ocid);
      if (places) places.push(from, to);
      else this.lines.set(ocid, [from, to]);
    }
  }

  ocids(): Iterable<string> {
    return this.lines.keys();
  }

  releases(ocid: string): StagedRelease[] {
    const places = this.lines.get(ocid) ?? [];
    const releases: StagedRelease[] = [];
    for (let at = 0; at < places.length; at += 2) releases.push(releaseOf(this.bytes.toString('utf8', places[at], places[at + 1])));
    return releases;
  }
}

/** A line of a bucket. What is kept is JSON already, and is written and read as it is. */
export function stagedLine({ ocid, kind, hash: contentHash, presence, file, line, text }: StagedText): string {
  return `${JSON.stringify({ ocid, kind, hash: contentHash, presence, file, line }).slice(0, -1)}${BEFORE_TEXT}${text}}\n`;
}

function releaseOf(line: string): StagedRelease {
  const end = line.indexOf(BEFORE_TEXT);
  const text = line.slice(end + BEFORE_TEXT.length, -1);
  return { ...(JSON.parse(`${line.slice(0, end)}}`) as Omit<StagedRelease, 'text' | 'json'>), text, json: JSON.parse(text) as JsonObject };
}

/** Where each line begins and ends; a last one without its end is left out. */
function* linesOf(bytes: Buffer): Generator<[number, number]> {
  let from = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
    yield [from, end];
    from = end + 1;
  }
}

/** The lines are our own: each begins with its ocid, so that nothing else of it need be parsed. */
function ocidOfLine(bytes: Buffer, from: number): string {
  return JSON.parse(bytes.toString('utf8', from + '{"ocid":'.length, bytes.indexOf('","kind":"', from) + 1)) as string;
}

/** Puts the lines of a file into so many files, those of one process into one; gives their paths. */
function splitByProcess(path: string, count: number): string[] {
  const parts = Array.from({ length: count }, (_, part) => ({ path: `${path}.${part}`, descriptor: openSync(`${path}.${part}`, 'w') }));
  const source = openSync(path, 'r');
  const chunk = Buffer.allocUnsafe(PART_BYTES / 4);
  let rest = Buffer.alloc(0);
  for (let read = readSync(source, chunk); read > 0; read = readSync(source, chunk)) {
    const bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
    const lines: Buffer[][] = parts.map(() => []);
    let end = 0;
    for (const [from, to] of linesOf(bytes)) {
      lines[digest(ocidOfLine(bytes, from)).readUInt16BE(1) % count]?.push(bytes.subarray(from, to + 1));
      end = to + 1;
    }
    parts.forEach(({ descriptor }, part) => writeFileSync(descriptor, Buffer.concat(lines[part] ?? [])));
    rest = Buffer.from(bytes.subarray(end));
  }
  for (const descriptor of [source, ...parts.map((part) => part.descriptor)]) closeSync(descriptor);
  rmSync(path);
  return parts.map((part) => part.path);
}
