import type { CitedSource } from '../../src/exporters/citations/citedAnswer.ts';
import type { CellValue, ExportColumn, ExportTable, ExportWriter, Row } from '../../src/exporters/exportTable.ts';

/** Synthetic: no figure here is anybody's. */
export const SOURCES: readonly CitedSource[] = [
  {
    publisher: { en: 'Synthetic Office & Sons', ko: '합성청' }, title: 'Tables of nothing_at_all', url: 'https://office.example/a_b?x=1&y=100%25', licence: 'CC BY 4.0', licenceUrl: null,
    licenceConfirmed: true, accessed: '2026-11-24', edition: 'synthetic-2017', published: '2017-07-13', fileHash: 'f'.repeat(64), citation: null,
  },
  {
    publisher: { en: 'Bureau of Made-up Figures', ko: null }, title: 'Yearbook {draft}', url: null, licence: 'not stated', licenceUrl: null,
    licenceConfirmed: false, accessed: '2026-11-20', edition: null, published: null, fileHash: null, citation: null,
  },
];

type Rest = Partial<Omit<ExportColumn, 'name' | 'type'>>;

const column = (name: string, type: ExportColumn['type'], rest: Rest = {}): ExportColumn => ({
  name, type, role: 'attribute', concept: name, label: { en: name.toLowerCase(), ko: null }, ...rest,
});

const labels = (entries: Record<string, [string, string | null]>): NonNullable<ExportColumn['codes']> =>
  new Map(Object.entries(entries).map(([code, [en, ko]]) => [code, { en, ko }]));

export const COLUMNS: readonly ExportColumn[] = [
  column('REF_AREA', 'string', { role: 'dimension', label: { en: 'Area', ko: '지역' }, codes: labels({ KOR: ['Korea', '대한민국'], VNM: ['Viet Nam', '베트남'], JPN: ['Japan', '일본'] }) }),
  column('TIME_PERIOD', 'string', { role: 'dimension', label: { en: 'Period', ko: '기간' } }),
  column('BREAKDOWN', 'string', { role: 'dimension' }),
  column('OBS_VALUE', 'number', { role: 'measure', label: { en: 'Value', ko: '값' } }),
  column('OBS_STATUS', 'string', { codes: labels({ A: ['Normal value', '정상'], O: ['Missing value', '결측'] }) }),
  column('CASES', 'integer'),
  column('FINAL', 'boolean'),
  column('CHECKED_ON', 'date'),
  column('COMMENT_OBS', 'string'),
  column('UNIT_MEASURE', 'string', { codes: labels({ PT_B1GQ: ['% of GDP', 'GDP 대비 %'] }) }),
];

/** Two areas of three by two periods: rows are neither sorted nor complete; every kind of value and every trap is here. */
export const ROWS: readonly Row[] = [
  ['KOR', '2013', '', 12.5, 'A', 9007199254740991, true, '2024-02-29', 'plain, with "quotes"', 'PT_B1GQ'],
  ['KOR', '2014', '', -0.1, 'A', -3, false, '1899-12-31', '=HYPERLINK("http://evil.example","x")', 'PT_B1GQ'],
  ['VNM', '2014', '', null, 'O', null, null, null, '+1-2', 'PT_B1GQ'],
  ['VNM', '2013', '', 1.0e-7, 'A', 0, true, '2000-01-01', 'line one\r\nline two\t한글', 'PT_B1GQ'],
  ['JPN', '2013', 'SIZE=SME', 16, 'A', 1, false, '2026-11-24', '', 'PT_B1GQ'],
];

export function syntheticTable(changes: Partial<ExportTable> = {}): ExportTable {
  return {
    id: 'synthetic-cells',
    title: { en: 'Synthetic cells', ko: '합성 자료' },
    columns: COLUMNS,
    rows: ROWS,
    notes: ['All figures are synthetic.', '=1+1 is text'],
    sources: SOURCES,
    citation: 'Synthetic Office & Sons. Synthetic cells.',
    permalink: 'https://atlas.example/q/abc',
    release: { number: 7, publishedAt: '2026-11-24T08:30:00.000Z' },
    resultHash: 'ab'.repeat(32),
    ...changes,
  };
}

/** The rows as formats give them: the empty breakdown is _Z. */
export const WRITTEN_ROWS: readonly Row[] = ROWS.map((row) => row.map((value, index) => (index === 2 && value === '' ? '_Z' : value)));

export async function bytesOf(writer: ExportWriter, table: ExportTable): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writer(table)) pieces.push(piece);
  return Buffer.concat(pieces);
}

export async function textOf(writer: ExportWriter, table: ExportTable): Promise<string> {
  return (await bytesOf(writer, table)).toString('utf8');
}

/** Synthetic rows by the number: areas, then periods; every seventh has no value. */
export function* manyRows(count: number): Generator<Row> {
  for (let n = 0; n < count; n += 1) {
    const missing = n % 7 === 0;
    const cells: CellValue[] = [`A${n % 200}`, String(1000 + Math.floor(n / 200) % 1900), `D=${Math.floor(n / 380_000)}`, missing ? null : n * 1.37 - 5, missing ? 'O' : 'A', n, n % 2 === 0, '2024-03-05', n % 5 === 0 ? '=1+1' : `note ${n}, x`, 'PT_B1GQ'];
    yield cells;
  }
}
