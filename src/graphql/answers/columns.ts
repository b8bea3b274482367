import type { Cell, Factor } from '../../comparison/cell.ts';
import type { Catalogue } from '../../database/catalogue.ts';
import type { LocalisedText } from '../../domain/localisedText.ts';
import type { ExportColumn, Row } from '../../exporters/exportTable.ts';
import { warningsOf } from '../origins.ts';

type Meaning = readonly [concept: string, role: ExportColumn['role']];

const text = (name: string, [concept, role]: Meaning, label: LocalisedText): ExportColumn => ({ name, concept, role, label, type: 'string' });
const number = (name: string, [concept, role]: Meaning, label: LocalisedText): ExportColumn => ({ name, concept, role, label, type: 'number' });

/** Columns by the concepts of SDMX, where it has one. */
export const COLUMN = {
  area: text('area', ['REF_AREA', 'dimension'], { en: 'Area', ko: '지역' }),
  areaName: text('area_name', ['AREA_NAME', 'attribute'], { en: 'Name of the area', ko: '지역 이름' }),
  indicator: text('indicator', ['INDICATOR', 'dimension'], { en: 'Indicator', ko: '지표' }),
  period: text('period', ['TIME_PERIOD', 'dimension'], { en: 'Period', ko: '기간' }),
  value: number('value', ['OBS_VALUE', 'measure'], { en: 'Value', ko: '값' }),
  status: text('status', ['OBS_STATUS', 'attribute'], { en: 'Status', ko: '상태' }),
  missingReason: text('missing_reason', ['MISSING_REASON', 'attribute'], { en: 'Why there is no value', ko: '값이 없는 이유' }),
  unit: text('unit', ['UNIT_MEASURE', 'attribute'], { en: 'Unit', ko: '단위' }),
  multiplier: { ...number('unit_mult', ['UNIT_MULT', 'attribute'], { en: 'Power of ten', ko: '10의 거듭제곱' }), type: 'integer' },
  currency: text('currency', ['CURRENCY', 'attribute'], { en: 'Currency', ko: '통화' }),
  published: text('published_value', ['PUBLISHED_VALUE', 'attribute'], { en: 'Value as published', ko: '발표된 값' }),
  publishedPeriod: text('published_period', ['PUBLISHED_PERIOD', 'attribute'], { en: 'Period of the published value', ko: '발표된 값의 기간' }),
  edition: text('edition', ['EDITION', 'attribute'], { en: 'Edition', ko: '판' }),
  locator: text('locator', ['LOCATOR', 'attribute'], { en: 'Place in the source file', ko: '출처 파일 안의 위치' }),
  factors: text('factors', ['FACTORS', 'attribute'], { en: 'Factors used', ko: '사용한 계수' }),
  warnings: text('warnings', ['WARNINGS', 'attribute'], { en: 'Warnings', ko: '유의사항' }),
} as const satisfies Readonly<Record<string, ExportColumn>>;

export const measure = (name: string, label: LocalisedText): ExportColumn => number(name, [name.toUpperCase(), 'attribute'], label);
export const count = (name: string, label: LocalisedText): ExportColumn => ({ ...measure(name, label), type: 'integer' });
export const flag = (name: string, label: LocalisedText): ExportColumn => ({ ...measure(name, label), type: 'boolean' });
export const note = (name: string, label: LocalisedText): ExportColumn => text(name, [name.toUpperCase(), 'attribute'], label);

/** The columns that every cell has behind its dimensions. */
export const CELL_COLUMNS: readonly ExportColumn[] = [
  COLUMN.value, COLUMN.status, COLUMN.missingReason, COLUMN.unit, COLUMN.multiplier, COLUMN.currency,
  COLUMN.published, COLUMN.publishedPeriod, COLUMN.edition, COLUMN.locator, COLUMN.factors, COLUMN.warnings,
];

/** Words that no spreadsheet takes for the beginning of a formula. */
const SIGNS = { MULTIPLY: 'x', DIVIDE: '/', ADD: 'plus' } as const;

function factorText({ name, operation, series, period, value, factors }: Factor): string {
  const made = operation === 'ADD' && factors.length > 0 ? ` [${factors.map(factorText).join(', ')}]` : '';
  return `${SIGNS[operation]} ${name} ${value} (${series} ${period})${made}`;
}

/** A cell in those columns. */
export function cellRow(cell: Cell, unit: { readonly unitCode: string; readonly multiplier: number; readonly currency: string | null }, catalogue: Catalogue): Row {
  const { observation } = cell;
  const factors = cell.factors.map(factorText);
  return [
    cell.value,
    cell.status,
    cell.missingReason,
    unit.unitCode,
    unit.multiplier,
    unit.currency ?? (unit.unitCode.startsWith('XDC') ? (observation?.currency ?? null) : null),
    observation?.decimalValue ?? null,
    observation?.period ?? null,
    observation ? (editionCode(catalogue, observation.editionId) ?? null) : null,
    observation?.locator ?? null,
    factors.length === 0 ? null : factors.join('; '),
    warningCodes(cell, catalogue),
  ];
}

/** The codes of everything that the answer itself warns of: of the cell, of its edition and of its row. */
function warningCodes({ warnings, observation }: Cell, catalogue: Catalogue): string | null {
  const codes = [...warnings, ...(observation ? warningsOf(catalogue, observation) : [])].map((warning) => warning.code);
  return codes.length === 0 ? null : [...new Set(codes)].join(';');
}

/** Code of an edition that a release lists, retracted ones included. */
export function editionCode(catalogue: Catalogue, id: number): string | undefined {
  return catalogue.editions.get(id)?.code ?? catalogue.listed.find(({ edition }) => edition.id === id)?.edition.code;
}
