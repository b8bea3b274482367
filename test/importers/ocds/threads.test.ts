import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DuckdbEngine } from '../../../src/contracts/duckdbEngine.ts';
import { sqlText } from '../../../src/contracts/sqlEngine.ts';
import { importOcds } from '../../../src/importers/ocds/importOcds.ts';
import type { OcdsImportResult } from '../../../src/importers/ocds/importTypes.ts';
import { inOrder } from '../../../src/importers/ocds/threads/inOrder.ts';
import { WorkThread } from '../../../src/importers/ocds/threads/workThread.ts';
import { NOW, temporaryStore } from './importShared.ts';
import { largeProcess, writeLargeFile } from './syntheticProcesses.ts';

/** A dozen pieces; one release more is so large that no thread takes it. */
const BYTES = 3 * 1024 * 1024;
const PUBLISHER = 'synthetic';

const folder = temporaryStore();
const inputs = { first: join(folder, 'first.jsonl'), second: join(folder, 'second.jsonl') };
/** In the order in which they stand, each at its share of the file. */
const FAULTS = ['{"ocid": "ocds-zz9999-broken"', '{"id":"no-ocid","tag":["tender"],"tender":{}}', '[1]', '{"ocid":"ocds-zz9999-1","id":"1-1","tag":["tender"],"date":"never"}', '{"ocid":"x","ocid":"y","tag":["tender"]}'];

interface Imported { readonly result: OcdsImportResult; readonly tables: Readonly<Record<string, readonly object[]>> }

/** The rows of each table that an import wrote, in the order in which they lie in its file. */
async function tablesOf(batch: string): Promise<Imported['tables']> {
  const engine = await DuckdbEngine.open({ memoryMegabytes: 128, threads: 1, tempFolder: join(folder, 'temporary') });
  try {
    const tables: Record<string, readonly object[]> = {};
    for (const file of readdirSync(batch).toSorted()) tables[file] = await engine.query(`SELECT * FROM ${sqlText(join(batch, file))}`);
    return tables;
  } finally {
    await engine.close();
  }
}

/** Two imports into one store, the second of which finds the processes of the first. */
async function importBoth(threads: number): Promise<Imported[]> {
  const storeFolder = join(folder, `with-${threads}`);
  mkdirSync(join(storeFolder, PUBLISHER), { recursive: true });
  // The same organisations are to have the same keys in both stores.
  writeFileSync(join(storeFolder, PUBLISHER, 'pseudonym.key'), 'ab'.repeat(32));
  const imported: Imported[] = [];
  for (const input of [inputs.first, inputs.second]) {
    const result = await importOcds({ inputs: [input], publisher: PUBLISHER, country: 'KOR', storeFolder, now: NOW, threads });
    const batches = join(storeFolder, PUBLISHER, 'batches');
    imported.push({ result: { ...result, seconds: 0 }, tables: await tablesOf(join(batches, readdirSync(batches).toSorted().at(-1) ?? '')) });
  }
  return imported;
}

beforeAll(() => {
  writeLargeFile({ path: inputs.first, bytes: BYTES, extraLines: [() => largeProcess('ocds-zz9999-large', 9)] });
  const lines = readFileSync(inputs.first, 'utf8').trimEnd().split('\n');
  const share = Math.floor(lines.length / FAULTS.length);
  writeFileSync(inputs.first, `${FAULTS.flatMap((fault, i) => [...lines.slice(i * share, (i + 1) * share), fault, lines[i * share] ?? '']).join('\n')}\n`);
  writeFileSync(inputs.second, `${lines.map((line) => line.replace('"amount":1', '"amount":2')).join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('threads write what one thread writes, row by row, findings too, and find again what an earlier import kept', async () => {
  const [alone, together] = [await importBoth(0), await importBoth(2)];
  for (const [i, { result, tables }] of together.entries()) {
    expect(result).toEqual(alone[i]?.result);
    expect(Object.keys(tables)).toEqual(Object.keys(alone[i]?.tables ?? {}));
    for (const [name, rows] of Object.entries(tables)) expect(rows, name).toEqual(alone[i]?.tables[name]);
  }
  const [first, second] = together;
  const rejected = first?.tables['finding.parquet']?.map((finding) => (finding as { rule: string }).rule).filter((rule) => rule !== 'RELEASE_REPEATED');
  expect(rejected).toEqual(['JSON_TRUNCATED', 'OCID_MISSING', 'NOT_AN_OBJECT', 'RELEASE_DATE_MISSING', 'JSON_MEMBER_REPEATED', 'RELEASE_ID_REPEATED']);
  expect(second?.result.counts.changedProcesses).toBeLessThan(second?.result.counts.processes ?? 0);
  expect(second?.result.counts.changedProcesses).toBeGreaterThan(0);
}, 120_000);

test('an import that is cancelled while its threads work ends at once, and leaves nothing', async () => {
  const storeFolder = join(folder, 'cancelled');
  const cancel = new AbortController();
  const importing = importOcds({ inputs: [inputs.first], publisher: PUBLISHER, country: 'KOR', storeFolder, now: NOW, threads: 2, signal: cancel.signal, onProgress: ({ stage }) => stage === 'COMPILE' && cancel.abort() });
  await expect(importing).rejects.toThrow('aborted');
  expect(readdirSync(join(storeFolder, PUBLISHER)).toSorted()).toEqual(['pseudonym.key']);
});

test('a thread that ends by itself fails the tasks it has and those it is given, with the reason', async () => {
  const thread = new WorkThread({ secret: Buffer.alloc(32), codes: {}, latestYear: 2027, batch: 1 });
  const task = { kind: 'compile', part: { bucket: 0, bytes: Buffer.from('{"ocid":"no line of ours"}\n'), kept: new Map() } } as const;
  const both = [thread.do(task), thread.do({ kind: 'read', piece: { file: 'a', parts: [] } })];
  for (const done of both) await expect(done).rejects.toThrow('JSON');
  await expect(thread.do(task)).rejects.toThrow('JSON');
  await thread.close();
});

test('pieces are worked on some at a time and come in their order; the first that fails ends it', async () => {
  const waits = [30, 5, 20, 1];
  let [atOnce, most] = [0, 0];
  async function* pieces(): AsyncGenerator<number> {
    yield* waits.keys();
  }
  const work = async (piece: number): Promise<number> => {
    most = Math.max(most, (atOnce += 1));
    await new Promise((resolve) => setTimeout(resolve, waits[piece]));
    atOnce -= 1;
    return piece;
  };
  const all = async (each: typeof work): Promise<number[]> => {
    const done: number[] = [];
    for await (const piece of inOrder(pieces(), each, 3)) done.push(piece);
    return done;
  };
  expect(await all(work)).toEqual([0, 1, 2, 3]);
  expect(most).toBe(3);
  await expect(all(async (piece) => (piece === 1 ? Promise.reject(new Error('second')) : work(piece)))).rejects.toThrow('second');
});
