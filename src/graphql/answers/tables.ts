import type { AggregationAnswer } from '../../comparison/aggregate.ts';
import type { ComparisonAnswer } from '../../comparison/compare.ts';
import type { CorrelationAnswer } from '../../comparison/correlation.ts';
import type { RankingAnswer } from '../../comparison/ranking.ts';
import type { SeriesAnswer } from '../../comparison/series.ts';
import type { Catalogue } from '../../database/catalogue.ts';
import type { ExportColumn, Row } from '../../exporters/exportTable.ts';
import { CELL_COLUMNS, cellRow, COLUMN, count, flag, measure, note } from './columns.ts';

/** Columns and rows of an answer: what exporters write. */
export interface FlatTable {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly Row[];
}

const PLACE = [COLUMN.area, COLUMN.indicator, COLUMN.period, COLUMN.areaName];

/** A row for each cell. */
export function comparisonTable(answer: ComparisonAnswer, catalogue: Catalogue): FlatTable {
  const rows = answer.rows.flatMap(({ area, cells }) =>
    answer.columns.flatMap(({ indicator, period, unit }, i): Row[] => {
      const cell = cells[i];
      return cell ? [[area.code, indicator.code, period.text, area.name.en, ...cellRow(cell, unit, catalogue)]] : [];
    }),
  );
  return { columns: [...PLACE, ...CELL_COLUMNS], rows };
}

/** Ranked areas first, then those without a rank, with their reasons. */
export function rankingTable(answer: RankingAnswer, catalogue: Catalogue): FlatTable {
  const period = answer.period?.text ?? '';
  const columns = [
    ...PLACE, ...CELL_COLUMNS,
    count('rank', { en: 'Rank', ko: '순위' }), flag('tied', { en: 'Tied', ko: '동순위' }), measure('percentile', { en: 'Percentile', ko: '백분위' }),
    measure('distance_to_median', { en: 'Distance to the median', ko: '중앙값과의 차이' }), measure('distance_to_best', { en: 'Distance to the best', ko: '최고값과의 차이' }),
  ];
  const ranked = answer.rows.map(({ area, cell, rank, tied, percentile, distanceToMedian, distanceToBest }): Row => [
    area.code, answer.indicator.code, period, area.name.en, ...cellRow(cell, answer.unit, catalogue), rank, tied, percentile, distanceToMedian, distanceToBest,
  ]);
  const unranked = answer.unranked.map(({ area, cell, missingReason }): Row => [
    area.code, answer.indicator.code, period, area.name.en, ...cellRow({ ...cell, value: null, missingReason }, answer.unit, catalogue), null, null, null, null, null,
  ]);
  return { columns, rows: [...ranked, ...unranked] };
}

export function aggregationTable(answer: AggregationAnswer): FlatTable {
  const columns = [
    COLUMN.area, COLUMN.indicator, COLUMN.period, COLUMN.areaName, COLUMN.value, COLUMN.missingReason, COLUMN.unit, COLUMN.multiplier, COLUMN.currency,
    count('areas_asked', { en: 'Areas asked', ko: '대상 지역 수' }), count('areas_with_value', { en: 'Areas with a value', ko: '값이 있는 지역 수' }),
    note('areas_missing', { en: 'Areas without a value', ko: '값이 없는 지역' }),
    measure('population_share', { en: 'Share of the population covered', ko: '포괄 인구 비율' }), measure('gdp_share', { en: 'Share of GDP covered', ko: '포괄 GDP 비율' }), COLUMN.warnings,
  ];
  const { unit, indicator } = answer;
  const rows = answer.rows.map(({ key, group, period, value, missingReason, coverage, warnings }): Row => [
    key, indicator.code, period.text, group?.name.en ?? key, value, missingReason, unit.unitCode, unit.multiplier, unit.currency,
    coverage.asked, coverage.withValue, coverage.missing.join(';'), coverage.populationShare, coverage.gdpShare, warnings.map((warning) => warning.code).join(';') || null,
  ]);
  return { columns, rows };
}

export function seriesTable({ area, indicator, unit, cells }: SeriesAnswer, catalogue: Catalogue): FlatTable {
  return { columns: [...PLACE, ...CELL_COLUMNS], rows: cells.map(({ period, cell }): Row => [area.code, indicator.code, period.text, area.name.en, ...cellRow(cell, unit, catalogue)]) };
}

export function correlationTable(answer: CorrelationAnswer): FlatTable {
  const columns: ExportColumn[] = [
    { ...COLUMN.indicator, name: 'x', concept: 'INDICATOR_X' },
    { ...COLUMN.indicator, name: 'y', concept: 'INDICATOR_Y' },
    COLUMN.period,
    { ...COLUMN.value, name: 'pearson', concept: 'PEARSON', label: { en: "Pearson's coefficient", ko: '피어슨 상관계수' } },
    { ...COLUMN.value, name: 'spearman', concept: 'SPEARMAN', label: { en: "Spearman's coefficient", ko: '스피어만 상관계수' } },
    count('pairs', { en: 'Pairs', ko: '쌍의 수' }),
    note('areas_missing', { en: 'Areas without a pair', ko: '쌍이 없는 지역' }),
  ];
  return { columns, rows: [[answer.x.code, answer.y.code, answer.period?.text ?? '', answer.pearson, answer.spearman, answer.pairs, answer.missing.map((area) => area.code).join(';')]] };
}
