import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Database } from '../../src/database/database.ts';
import { copyOfSeeds } from '../seededDatabase.ts';
import { atlas } from './atlas.ts';

/** Synthetic releases: of the first the tender ends before it begins, of the second the same, the third is cut off. */
const release = (number: number): object => ({ ocid: `ocds-abc123-${number}`, id: String(number), date: '2024-01-01T00:00:00Z', tag: ['tender'], tender: { id: '1', status: 'complete', procurementMethod: 'open', tenderPeriod: { startDate: '2024-03-01T00:00:00Z', endDate: '2024-02-01T00:00:00Z' } } });
const LINES = `${JSON.stringify(release(1))}\n${JSON.stringify(release(2))}\n{"ocid": "ocds-abc123-3", "id": "3"`;

let dataDir: string;
let told: string;
beforeAll(async () => {
  dataDir = await copyOfSeeds();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-report-'));
  writeFileSync(join(folder, 'synthetic.jsonl'), LINES);
  told = (await atlas(dataDir, 'import', 'ocds', join(folder, 'synthetic.jsonl'), '--publisher', 'synthetic', '--country', 'KOR', '--sample')).stdout;
});

test('after an import a steward is told what to mend, where it is listed, and what could be computed', () => {
  expect(told).toContain('1 files, 2 OCDS releases, 2 processes; 1 rejected, 2 warnings.');
  expect(told).toMatch(/WARNING\s+PERIOD_REVERSED\s+2\s+The period ends before it begins/);
  expect(told).toMatch(/REJECT\s+JSON_TRUNCATED\s+1\s+The text ends before its last bracket/);
  expect(told).toContain('atlas import report synthetic');
  expect(told).toMatch(/\d+ of \d+ indicators have an observation/);
});

test('where nothing can be read nothing is published, and the command says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-report-'));
  writeFileSync(join(folder, 'broken.json'), '{"releases": [{"ocid": ');
  const { code, stdout } = await atlas(dataDir, 'import', 'ocds', folder, '--publisher', 'nothing', '--country', 'KOR');
  expect([code, stdout]).toEqual([4, expect.stringContaining('Nothing was published: no process could be read.')]);
});

test('the report has each rule with its hint and its places, rejects first', async () => {
  const { code, stdout } = await atlas(dataDir, 'import', 'report', 'synthetic');
  expect(code).toBe(0);
  expect(stdout.indexOf('REJECT JSON_TRUNCATED, 1 time.')).toBeGreaterThan(0);
  expect(stdout.indexOf('WARNING PERIOD_REVERSED, 2 times.')).toBeGreaterThan(stdout.indexOf('REJECT'));
  expect(stdout).toMatch(/synthetic\.jsonl:2\s+tender\/tenderPeriod\s+ocds-abc123-2/);
});

test('every finding comes as csv or lines of JSON, of one severity or rule where asked', async () => {
  const csv = (await atlas(dataDir, 'import', 'report', 'synthetic', '--format', 'csv', '--severity', 'warning')).stdout.trimEnd().split('\r\n');
  expect(csv).toHaveLength(3);
  expect(csv[0]).toBe('severity,rule,file,line,path,ocid,value,how to mend it');
  expect(csv[1]).toMatch(/^WARNING,PERIOD_REVERSED,synthetic\.jsonl,1,tender\/tenderPeriod,ocds-abc123-1,/);
  const json = (await atlas(dataDir, 'import', 'report', 'synthetic', '--format', 'json', '--rule', 'JSON_TRUNCATED')).stdout.trimEnd().split('\n');
  expect(json.map((line) => JSON.parse(line) as object)).toMatchObject([{ severity: 'REJECT', rule: 'JSON_TRUNCATED', file: 'synthetic.jsonl', line: 3 }]);
});

test.each([
  [['nowhere'], 'Nothing was imported under "nowhere" here. Imported are nothing, synthetic.'],
  [['../contracts'], 'Nothing was imported under "../contracts" here.'],
  [['synthetic', '--import', '000099'], 'synthetic has no import "000099"; it has 000001.'],
])('%j is refused by name', async (args, message) => {
  const { code, stderr } = await atlas(dataDir, 'import', 'report', ...args);
  expect(code).toBe(3);
  expect(stderr).toContain(message);
});

test('verifying the releases notes what another version of an indicator computed, and is silent where none did', async () => {
  const verified = async (): Promise<string> => (await atlas(dataDir, 'release', 'verify')).stdout;
  expect(await verified()).not.toMatch(/^ {2}note/m);
  const database = await Database.open({ url: undefined, dataDir });
  await database.rows("update indicator set version = '0.9' where code = 'OCDS_PROCESSES'");
  await database.close();
  expect(await verified()).toMatch(/note {4}Edition \S*synthetic\S*, revision 1 \(release 2\): OCDS_PROCESSES was computed by version 0\.9; version \S+ is computed now\./);
});
