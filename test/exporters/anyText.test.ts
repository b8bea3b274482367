import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cite } from '../../src/exporters/citations/citation.ts';
import { writeCsv, writeTsv } from '../../src/exporters/delimited.ts';
import { guardFormula } from '../../src/exporters/formulaGuard.ts';
import { writeXlsx } from '../../src/exporters/xlsx/xlsx.ts';
import { bytesOf, COLUMNS, SOURCES, syntheticTable, textOf } from './syntheticTable.ts';

/** Text made mostly of what trips up writers. */
const TRAPS = [...Array.from('=+-@\t\r\n;,"\'\\{}&%$#_~^<>|: '), '한', '＝', '\u0000'];
const text = fc.string({ unit: fc.oneof(fc.constantFrom(...TRAPS), fc.string({ minLength: 1, maxLength: 1 })), maxLength: 30 });
const columns = COLUMNS.filter(({ name }) => name === 'COMMENT_OBS');
const oneCell = (value: string): ReturnType<typeof syntheticTable> => syntheticTable({ columns, rows: [[value]], permalink: null });

test.each([['csv', writeCsv, ','], ['tsv', writeTsv, '\t']] as const)('%s gives any text back, guarded', async (_, writer, delimiter) => {
  await fc.assert(fc.asyncProperty(text, async (value) => {
    const rows: string[][] = parse(await textOf(writer, oneCell(value)), { delimiter, record_delimiter: '\r\n' });
    expect(rows[1]).toEqual([guardFormula(value)]);
  }), { numRuns: 300 });
});

test('no text begins a formula once it is guarded, and guarding again changes nothing', () => {
  fc.assert(fc.property(text, (value) => {
    const guarded = guardFormula(value);
    expect(guarded).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    expect(guardFormula(guarded)).toBe(guarded);
  }), { numRuns: 1000 });
});

test('xlsx is well-formed whatever the text', async () => {
  await fc.assert(fc.asyncProperty(text, async (value) => {
    const parts = unzipSync(await bytesOf(writeXlsx, oneCell(value)));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const [, cell = ''] = /<row r="2"><c r="A2"(?: s="3")? t="inlineStr"><is><t xml:space="preserve">([\s\S]*)<\/t><\/is><\/c><\/row><\/sheetData>/.exec(sheet) ?? [];
    expect(cell).not.toMatch(/[<>\r]|&(?!(amp|lt|gt|quot);)/);
    expect(cell).not.toContain('\u0000');
  }), { numRuns: 100 });
});

test('bibliographies keep their number of entries whatever the title', async () => {
  await fc.assert(fc.asyncProperty(text.filter((value) => /[a-z]/i.test(value)), (title) => {
    const citation = cite({ title: { en: title, ko: null }, sources: SOURCES, release: { number: 1, publishedAt: '2026-11-24' }, permalink: 'https://atlas.example/q/a', resultHash: 'ab'.repeat(32) });
    expect(new Cite(citation.bibtex()).data).toHaveLength(3);
    expect(citation.ris().match(/^TY {2}- /gm)).toHaveLength(3);
    expect(citation.ris().match(/^ER {2}- /gm)).toHaveLength(3);
    return Promise.resolve();
  }), { numRuns: 200 });
});
