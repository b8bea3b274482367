import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { AtlasView, IndicatorInfo } from '../../src/comparison/atlasView.ts';
import type { ObservationRow } from '../../src/domain/observation.ts';
import { row, syntheticAtlas } from './syntheticAtlas.ts';

type Line = Readonly<Record<string, string>>;

const lines = (path: string): Line[] => parse(readFileSync(path, 'utf8'), { columns: true }) as Line[];

/** Editions in the order of their ids, with the precedence of their sidecars. */
const EDITIONS = ['world-bank/wdi/wdi-2024', 'world-bank/wdi/wdi-2025', 'imf/weo/imf-weo-2019-04', 'imf/fiscal-monitor/imf-fm-to-2024', 'federal-reserve/h10/h10-2025'];

function rowOf(line: Line, editionId: number): ObservationRow {
  const text = line['value'] ?? '';
  return row({
    editionId, indicator: line['indicator'] ?? '', area: line['area'] ?? '', period: line['period'] ?? '', breakdown: line['breakdown'] ?? '',
    value: text === '' ? null : Number(text), decimalValue: text === '' ? null : text, currency: line['currency'] || null,
    status: (line['status'] ?? 'A') as ObservationRow['status'], missingReason: (line['missing_reason'] || null) as ObservationRow['missingReason'],
    warnings: line['warnings'] ?? '', locator: line['locator'] ?? '',
  });
}

/** The project's own seeds of the context series, as a view. */
export function seedAtlas(): AtlasView {
  const folders = EDITIONS.map((edition) => `seeds/${edition}`);
  const rows = folders.flatMap((folder, i) => readdirSync(folder).filter((file) => file.startsWith('observations')).flatMap((file) => lines(`${folder}/${file}`).map((line) => rowOf(line, i + 1))));
  const indicators = folders.flatMap((folder) => lines(`${folder}/indicators.csv`).map((line): IndicatorInfo => ({
    code: line['code'] ?? '', unitCode: line['unit'] ?? '', multiplier: Number(line['multiplier']), decimals: null,
    betterWhen: (line['better_when'] ?? 'NEITHER') as IndicatorInfo['betterWhen'], comparability: (line['comparability'] ?? 'INTERNATIONAL') as IndicatorInfo['comparability'],
  })));
  const countries = lines('seeds/reference/countries/countries-2026-11/countries.csv').map((line) => [line['code'] ?? '', line['currency'] || null] as const);
  const editions = folders.map((folder, i) => {
    const sidecar = JSON.parse(readFileSync(`${folder}/dataset.json`, 'utf8')) as { dataset: { code: string }; edition: { code: string; precedence: number } };
    return { id: i + 1, datasetCode: sidecar.dataset.code, ...sidecar.edition };
  });
  return syntheticAtlas({ countries: Object.fromEntries(countries), groups: { EMU: 'AGGREGATE' }, indicators, editions, rows });
}

/** The digits that a seed gives for a cell, read without any of our code: how a reader with the file in hand would. */
export function digits(path: string, area: string, period: string | number): number {
  const found = readFileSync(`seeds/${path}`, 'utf8').split('\n').map((line) => line.split(',')).find((cells) => cells[1] === area && cells[2] === String(period));
  if (!found?.[3]) throw new Error(`${path} has no ${area} ${period}`);
  return Number(found[3]);
}
