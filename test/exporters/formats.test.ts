import { describe, expect, test } from 'vitest';
import { writerOf } from '../../src/exporters/formats.ts';
import { FORMATS, formatOf } from '../../src/exporters/mediaTypes.ts';
import { bytesOf, syntheticTable } from './syntheticTable.ts';

describe('formats', () => {
  test('are the ten of the contract', () => {
    expect(FORMATS.map(({ code }) => code)).toEqual(['csv', 'tsv', 'json', 'ndjson', 'xlsx', 'parquet', 'arrow', 'jsonstat', 'sdmx-csv', 'sdmx-json']);
  });

  test.each(FORMATS.map(({ code }) => code))('%s is written, twice with the same bytes', async (code) => {
    const writer = await writerOf(code);
    const bytes = await bytesOf(writer, syntheticTable());
    expect(bytes.length).toBeGreaterThan(100);
    expect(await bytesOf(writer, syntheticTable())).toEqual(bytes);
  });

  test('an unknown one is refused with what is near', () => {
    expect(() => formatOf('parket')).toThrow('"parket" is not a format. Did you mean parquet? Formats are csv, tsv');
    expect(formatOf('sdmx-csv')).toMatchObject({ mediaType: 'application/vnd.sdmx.data+csv; version=2.0.0', fileExtension: 'sdmx.csv' });
  });
});
