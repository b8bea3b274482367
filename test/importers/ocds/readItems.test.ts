import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/importers/ocds/finding.ts';
import { findInputFiles } from '../../../src/importers/ocds/inputFiles.ts';
import { JsonSplitter, type SplitPart } from '../../../src/importers/ocds/jsonSplitter.ts';
import { openContainer } from '../../../src/importers/ocds/openContainer.ts';
import { readItems, type ReadCounts } from '../../../src/importers/ocds/readItems.ts';
import { textPieces } from '../../../src/importers/ocds/textPieces.ts';

const release = (ocid: string, members: object = {}): object => ({ ocid, id: `${ocid}-1`, date: '2020-01-01T00:00:00Z', tag: ['tender'], ...members });

async function readAll(inputs: string[], { encoding, limit = 1e6 }: { encoding?: string; limit?: number } = {}): Promise<{ items: string[]; findings: Finding[]; counts: ReadCounts }> {
  const findings: Finding[] = [];
  const counts = { releases: 0, compiledReleases: 0, records: 0, linkedReleases: 0 };
  const items: string[] = [];
  for (const file of await findInputFiles(inputs)) {
    for await (const text of openContainer(file, () => undefined)) {
      for await (const piece of textPieces(text, { encoding, limit })) for (const item of readItems(piece, { counts, onFinding: (finding) => findings.push(finding) })) {
        items.push(`${item.kind} ${item.place.ocid} ${item.place.file}:${item.place.line} ${item.place.path}`);
      }
    }
  }
  return { items, findings, counts };
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-read-'));
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

describe('containers', () => {
  test('a release package, pretty, with line numbers', async () => {
    const { items } = await readAll([file('package.json', pretty({ uri: 'x', releases: [release('a'), release('b')], version: '1.1' }))]);
    expect(items).toEqual(['RELEASE a package.json:4 releases[0]', 'RELEASE b package.json:12 releases[1]']);
  });

  test('a record package: embedded, linked with a compiled release, compiled only, empty', async () => {
    const records = [
      { ocid: 'a', releases: [release('a'), release('a')] },
      { ocid: 'b', releases: [{ url: 'https://example.org/1', date: '2020-01-01T00:00:00Z', tag: ['tender'] }], compiledRelease: { ...release('b'), tag: ['compiled'] } },
      { ocid: 'c', compiledRelease: { id: 'c', date: '2020-01-01T00:00:00Z', tag: ['compiled'] } },
      { ocid: 'd', releases: [{ url: 'https://example.org/2' }], compiledRelease: {} },
    ];
    const { items, findings, counts } = await readAll([file('records.json', JSON.stringify({ records }))]);
    expect(items.map((item) => item.replace(' records.json:1', ''))).toEqual(['RELEASE a records[0]/releases[0]', 'RELEASE a records[0]/releases[1]', 'COMPILED b records[1]/compiledRelease', 'COMPILED c records[2]/compiledRelease']);
    expect(findings.map(({ rule, severity, ocid }) => [rule, severity, ocid])).toEqual([['COMPILED_EMPTY', 'WARNING', 'd'], ['RECORD_EMPTY', 'REJECT', 'd']]);
    expect(counts).toEqual({ releases: 2, compiledReleases: 2, records: 4, linkedReleases: 2 });
  });

  test('a record without the records wrapper', async () => {
    const { items } = await readAll([file('record.json', JSON.stringify({ releases: [release('a')], compiledRelease: { ...release('a'), tag: ['compiled'] }, versionedRelease: {} }))]);
    expect(items.map((item) => item.split(' ')[0])).toEqual(['RELEASE', 'COMPILED']);
  });

  test('a list of packages, bare releases, a list of releases, concatenated texts, JSON Lines', async () => {
    expect((await readAll([file('list.json', JSON.stringify([{ releases: [release('a')] }, { releases: [release('b')] }]))])).items).toHaveLength(2);
    expect((await readAll([file('bare.json', JSON.stringify(release('a')))])).items).toEqual(['RELEASE a bare.json:1 ']);
    expect((await readAll([file('bares.json', pretty([release('a'), release('b')]))])).items).toHaveLength(2);
    expect((await readAll([file('concatenated.json', pretty({ releases: [release('a')] }) + pretty(release('b')) + JSON.stringify(release('c')))])).items).toHaveLength(3);
    const { items, findings } = await readAll([file('lines.jsonl', `${JSON.stringify(release('a'))}\n{"ocid":"broken"\n${JSON.stringify({ releases: [release('b')] })}\n\n"text"\n{}\n`)]);
    expect(items).toEqual(['RELEASE a lines.jsonl:1 ', 'RELEASE b lines.jsonl:3 releases[0]']);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['JSON_TRUNCATED', 2], ['NOT_AN_OBJECT', 5], ['NOT_OCDS', 6]]);
  });

  test('gzip, tar.gz, zip, folders and globs; archives are told by content', async () => {
    const text = JSON.stringify({ releases: [release('a')] });
    expect((await readAll([file('a.json.gz', gzipSync(text))])).items).toHaveLength(1);
    const archive = pack();
    archive.entry({ name: 'inner/one.json' }, text);
    archive.entry({ name: 'readme.txt' }, 'not read');
    archive.entry({ name: 'inner/two.json' }, JSON.stringify(release('b')));
    archive.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of archive) chunks.push(Buffer.from(chunk as Uint8Array));
    expect((await readAll([file('b.tar.gz', gzipSync(Buffer.concat(chunks)))])).items).toEqual(['RELEASE a b.tar.gz!inner/one.json:1 releases[0]', 'RELEASE b b.tar.gz!inner/two.json:1 ']);
    expect((await readAll([file('c.zip', zipOf('deep/c.json', text))])).items).toEqual(['RELEASE a c.zip!deep/c.json:1 releases[0]']);
    const below = join(folder, 'below');
    mkdirSync(join(below, 'more'), { recursive: true });
    writeFileSync(join(below, 'more', '1.json'), text);
    writeFileSync(join(below, '2.json'), text);
    expect((await readAll([below])).items.map((item) => item.split(' ')[2])).toEqual(['below/2.json:1', 'below/more/1.json:1']);
    expect((await readAll([join(below, '*.json')])).items).toHaveLength(1);
    await expect(readAll([join(folder, 'nothing')])).rejects.toThrow(/is no file or folder with OCDS data/);
  });

  test('a cut gzip file is a reject after what could be read', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify(release(`o-${i}`, { tender: { title: String(Math.sin(i)) } }))).join('\n');
    const bytes = gzipSync(lines);
    const { items, findings } = await readAll([file('cut.jsonl.gz', bytes.subarray(0, bytes.length / 2))]);
    expect(items.length).toBeGreaterThan(100);
    expect(findings.map(({ rule }) => rule)).toContain('CONTAINER_UNREADABLE');
  });
});

describe('encodings', () => {
  const text = JSON.stringify({ releases: [release('ж한')] });
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf8'), undefined],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), undefined],
    ['UTF-16LE without', Buffer.from(text, 'utf16le'), undefined],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), undefined],
  ])('%s', async (_name, bytes, encoding) => {
    expect((await readAll([file('encoded.json', bytes)], encoding ? { encoding } : {})).items).toEqual(['RELEASE ж한 encoded.json:1 releases[0]']);
  });

  test('declared windows-1252, and the same bytes undeclared are a reject', async () => {
    const bytes = Buffer.from(JSON.stringify(release('é')), 'latin1');
    expect((await readAll([file('latin.json', bytes)], { encoding: 'windows-1252' })).items).toEqual(['RELEASE é latin.json:1 ']);
    expect((await readAll([file('latin.json', bytes)])).findings.map(({ rule }) => rule)).toEqual(['ENCODING_INVALID']);
    await expect(readAll([file('latin.json', bytes)], { encoding: 'klingon' })).rejects.toThrow(/"klingon" is not an encoding/);
  });
});

describe('limits and brackets', () => {
  test('one release over the limit is a reject and the next one is read', async () => {
    const { items, findings } = await readAll([file('large.json', JSON.stringify({ releases: [release('a', { tender: { title: 'x'.repeat(5000) } }), release('b')] }))], { limit: 1000 });
    expect(items).toEqual(['RELEASE b large.json:1 releases[1]']);
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([['TOO_LARGE', null]]);
  });

  test('what stands in a list and is no object is a reject each time, and does not move those beside it', async () => {
    const { items, findings } = await readAll([file('lone.json', `{"releases": ["https://example.org/1",\n -5.0e1 , null, ${JSON.stringify(release('b'))}, "x, {[", true], "records": []}`)]);
    expect(items).toEqual(['RELEASE b lone.json:2 releases[3]']);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['NOT_AN_OBJECT', 1], ...[1, 2, 3, 4].map(() => ['NOT_AN_OBJECT', 2])]);
  });

  test('brackets that do not match end the line, not the file', async () => {
    const { items, findings } = await readAll([file('brackets.json', `{"ocid":"a","tender":{]}\n${JSON.stringify(release('b'))}\n`)]);
    expect(items).toEqual(['RELEASE b brackets.json:2 ']);
    expect(findings.map(({ rule }) => rule)).toEqual(['JSON_BRACKETS']);
  });

  test('nesting without end is a reject', async () => {
    const { findings } = await readAll([file('deep.json', `{"ocid":"a","x":${'['.repeat(100_000)}`)]);
    expect(findings.map(({ rule }) => rule)).toEqual(['JSON_TOO_DEEP']);
  });

  test('an object that names a member twice is a reject with the path of that member, and the next release is read', async () => {
    const twice = '{"ocid":"a","id":"1","tag":["tender"],"tender":{"value":{"amount":1,"amount":2}}}';
    const { items, findings } = await readAll([file('twice.jsonl', `${twice}\n${JSON.stringify(release('b'))}\n`)]);
    expect(items).toEqual(['RELEASE b twice.jsonl:2 ']);
    expect(findings.map(({ rule, line, value }) => [rule, line, value])).toEqual([['JSON_MEMBER_REPEATED', 1, 'tender/value/amount']]);
  });

  test('half a character is told and read as the replacement sign', async () => {
    const { items, findings } = await readAll([file('half.jsonl', '{"ocid":"a","id":"1","tag":["tender"],"tender":{"title":"x\\ud83d"}}\n')]);
    expect(items).toEqual(['RELEASE a half.jsonl:1 ']);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['CHARACTER_BROKEN', 1]]);
  });

  test('a device is refused by its name', async () => {
    await expect(findInputFiles(['/dev/zero'])).rejects.toThrow('"/dev/zero" is a device or a pipe.');
  });

  test('gzip in gzip that grows without end is a reject, with little read', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(70 * 1024 * 1024, 0x20)));
    const { items, findings } = await readAll([file('bomb.json.gz', bomb)]);
    expect(items).toEqual([]);
    expect(findings.map(({ rule, file: name }) => [rule, name])).toEqual([['CONTAINER_UNREADABLE', 'bomb.json.gz']]);
  });

  test('a release in more archives than anyone means is refused', async () => {
    let packed = Buffer.from(JSON.stringify(release('ocds-abcdef-1')));
    for (let times = 0; times < 5; times += 1) packed = gzipSync(packed);
    expect((await readAll([file('five.json.gz', packed)])).items).toHaveLength(1);
    await expect(readAll([file('six.json.gz', gzipSync(packed))])).rejects.toThrow('archives are nested too deep; unpack it first');
  });

  test('however the bytes are cut into chunks, the parts are the same', () => {
    const text = Buffer.from(`[${JSON.stringify({ a: 'q"\\', releases: [release('a', { t: '\\"]}{' }), release('b', { t: '\\\\' })], z: ['releases', { releases: [1] }] })},\n${JSON.stringify(release('c'))}]\n{"records":[{"ocid":"d"}]}`);
    const whole = new JsonSplitter(1e6);
    const shown = (parts: SplitPart[]): string[] => parts.map((part) => `${part.kind} ${part.line} ${part.document} ${part.kind === 'fault' ? '' : part.bytes.toString()}`);
    const expected = shown([...whole.push(text), ...whole.end()]);
    expect(expected).toHaveLength(6);
    for (let size = 1; size < 40; size += 1) {
      const splitter = new JsonSplitter(1e6);
      const parts: SplitPart[] = [];
      for (let at = 0; at < text.length; at += size) parts.push(...splitter.push(text.subarray(at, at + size)));
      expect(shown([...parts, ...splitter.end()]), `chunks of ${size}`).toEqual(expected);
    }
  });
});

/** A zip archive of one stored entry, written by hand after the format's headers. */
function zipOf(name: string, text: string): Buffer {
  const data = Buffer.from(text);
  const table = Array.from({ length: 256 }, (_, n) => { let c = n; for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; return c >>> 0; });
  let crc = 0xffffffff;
  for (const byte of data) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt32LE((crc ^ 0xffffffff) >>> 0, 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, Buffer.from(name), data]);
  const central = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
