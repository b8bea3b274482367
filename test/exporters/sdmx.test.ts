import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ExportTable } from '../../src/exporters/exportTable.ts';
import { writeSdmxCsv } from '../../src/exporters/sdmx/sdmxCsv.ts';
import { writeSdmxJson } from '../../src/exporters/sdmx/sdmxJson.ts';
import { COLUMNS, syntheticTable, textOf, WRITTEN_ROWS } from './syntheticTable.ts';

describe('SDMX-CSV 2.0', () => {
  test('has the header of the field guide and one row an observation', async () => {
    const rows: string[][] = parse(await textOf(writeSdmxCsv, syntheticTable()));
    expect(rows[0]).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'REF_AREA', 'TIME_PERIOD', 'BREAKDOWN', 'OBS_VALUE', 'OBS_STATUS', 'CASES', 'FINAL', 'CHECKED_ON', 'COMMENT_OBS', 'UNIT_MEASURE', 'PERMALINK']);
    expect(rows[1]?.slice(0, 9)).toEqual(['dataflow', 'PROCUREMENT_ATLAS:SYNTHETIC_CELLS(1.0.0)', 'I', 'KOR', '2013', '_Z', '12.5', 'A', '9007199254740991']);
    expect(rows[3]?.slice(3, 9)).toEqual(['VNM', '2014', '_Z', '', 'O', '']);
    expect(rows[2]?.[11]).toBe('\'=HYPERLINK("http://evil.example","x")');
    expect(rows).toHaveLength(6);
  });

  test('a list without measures is refused', async () => {
    await expect(textOf(writeSdmxCsv, syntheticTable({ columns: COLUMNS.slice(0, 2), rows: [] }))).rejects.toThrow('cannot be written as SDMX-CSV');
  });
});

interface Component {
  readonly id: string;
  readonly name: string;
  readonly keyPosition?: number;
  readonly relationship?: unknown;
  readonly values?: readonly { id?: string; value?: string; name: string; names?: Record<string, string> }[];
}

interface Level {
  readonly observation: readonly Component[];
}

interface Structure {
  readonly dataSets: readonly number[];
  readonly links: readonly [{ readonly urn: string }];
  readonly dimensions: Level;
  readonly measures: Level;
  readonly attributes: Level;
  readonly annotations: readonly { readonly type: string }[];
}

interface DataSet {
  readonly structure: number;
  readonly action: string;
  readonly links: readonly [{ readonly rel: string }];
  readonly annotations: readonly number[];
  readonly observations: Readonly<Record<string, readonly unknown[]>>;
}

interface Message {
  readonly meta: { readonly id: string };
  readonly data: { readonly structures: readonly [Structure]; readonly dataSets: readonly [DataSet] };
}

const messageOf = async (changes: Partial<ExportTable> = {}): Promise<Message> => JSON.parse(await textOf(writeSdmxJson, syntheticTable(changes))) as Message;

/** Reads a message as the field guide of SDMX-JSON 2.0 tells: indexes where a component lists values, else the value itself. */
function cellsOf({ data }: Message): unknown[][] {
  const { dimensions, measures, attributes } = data.structures[0];
  const valueOf = ({ values }: Component, written: unknown): unknown => {
    if (written === null || values === undefined) return written;
    const value = values[Number(written)];
    return value?.id ?? value?.value;
  };
  return Object.entries(data.dataSets[0].observations).map(([key, cells]) => {
    const numbers = key.split(':');
    const read = dimensions.observation.map((each, index) => valueOf(each, numbers[index]));
    const others: Component[] = [...measures.observation, ...attributes.observation];
    return [...read, ...others.map((each, index) => valueOf(each, cells[index]))];
  });
}

describe('SDMX-JSON 2.0', () => {
  test('read by the rules of the field guide gives the same cells', async () => {
    expect(cellsOf(await messageOf())).toEqual(WRITTEN_ROWS);
  });

  test('has every member that the standard requires', async () => {
    const { meta, data } = await messageOf();
    expect(meta).toMatchObject({ id: `synthetic-cells-r7-${'ab'.repeat(8)}`, prepared: '2026-11-24T08:30:00.000Z', sender: { id: 'PROCUREMENT_ATLAS' }, contentLanguages: ['en', 'ko'] });
    expect(meta.id).toMatch(/^[A-Za-z0-9_@$-]+$/);
    expect([data.structures.length, data.dataSets.length, data.dataSets[0].structure, data.structures[0].dataSets]).toEqual([1, 1, 0, [0]]);
    expect(data.dataSets[0].action).toBe('Information');
    expect(data.dataSets[0].links[0].rel).toBe('dataflow');
    const [structure] = data.structures;
    expect(structure.links[0].urn).toBe('urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=PROCUREMENT_ATLAS:SYNTHETIC_CELLS(1.0.0)');
    const dimensions = structure.dimensions.observation;
    expect(dimensions.map(({ id, keyPosition }) => [id, keyPosition])).toEqual([['REF_AREA', 0], ['TIME_PERIOD', 1], ['BREAKDOWN', 2]]);
    expect(dimensions[0]?.values?.[0]).toEqual({ id: 'KOR', name: 'Korea', names: { en: 'Korea', ko: '대한민국' } });
    // SIZE=SME is no SDMX identifier, so it stands as a value.
    expect(dimensions[2]?.values?.map(({ id, value }) => id ?? value)).toEqual(['_Z', 'SIZE=SME']);
    for (const attribute of structure.attributes.observation) expect(attribute.relationship).toEqual({ observation: {} });
    expect(structure.annotations.map(({ type }) => type)).toEqual(['CITATION', 'RESULT_HASH', 'NOTE', 'NOTE', 'SOURCE', 'SOURCE']);
    expect(data.dataSets[0].annotations).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('an answer without rows has neither data set nor structure', async () => {
    expect((await messageOf({ rows: [] })).data).toEqual({ dataSets: [], structures: [] });
  });
});
