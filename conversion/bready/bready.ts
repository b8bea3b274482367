import { readCsv, type Conversion, type SourceRow } from '../conversion.ts';
import { fileStated, indicatorRows, observationRows, warning, type Figure, type IndicatorSpec, type Names } from '../national/figures.ts';
import { ITEMS, PARENTS, type Item } from './items.ts';

export const BREADY = 'indicators/read-in-pages/wb_bready2025_public_procurement.csv';

const PILLARS: Readonly<Record<string, Names>> = {
  I: { en: 'Pillar I (regulatory framework)', ko: '제1축(규제 체계)' },
  II: { en: 'Pillar II (public services)', ko: '제2축(공공서비스)' },
  III: { en: 'Pillar III (operational efficiency)', ko: '제3축(운영 효율)' },
};
const LEVELS: Readonly<Record<string, Names>> = {
  indicator: { en: 'an indicator', ko: '지표' },
  'sub-category': { en: 'a sub-category', ko: '하위 범주' },
  category: { en: 'a category', ko: '범주' },
  pillar: { en: 'a whole pillar, of which procurement is one third,', ko: '축 전체(조달은 그중 3분의 1)' },
};

function itemOf(order: string): Item {
  const found = ITEMS[order];
  if (!found) throw new Error(`B-READY row ${order} has no item in conversion/bready/items.ts`);
  return found;
}

function named(list: Readonly<Record<string, Names>>, key: string): Names {
  const found = list[key];
  if (!found) throw new Error(`B-READY has "${key}", which is neither a pillar nor a level known here`);
  return found;
}

const codeOf = (row: SourceRow): string => `WB_BREADY_${itemOf(row.get('row_order')).code}`;
const nameOf = (row: SourceRow): string => itemOf(row.get('row_order')).en ?? row.get('indicator');

/** A maximum as the source gives it: 33.33 of a category, 1.48 of an indicator. */
function definition(row: SourceRow, names: ReadonlyMap<string, string>): Names {
  const pillar = named(PILLARS, row.get('pillar'));
  const level = named(LEVELS, row.get('level'));
  const parent = PARENTS[row.get('row_order')];
  const of = parent === undefined ? undefined : { en: names.get(parent) ?? '', ko: itemOf(parent).ko };
  const max = row.get('max_points');
  return {
    en: `Points of ${max} that an economy has for ${level.en} of ${pillar.en} in the topic Market Competition of B-READY 2025${of ? `, counted towards "${of.en}"` : ''}. 0 means no points, not a missing value.`,
    ko: `B-READY 2025 시장경쟁 분야 ${pillar.ko}의 ${level.ko} 점수(${max}점 만점)${of ? `로, "${of.ko}"에 합산됨` : ''}. 0은 점수를 얻지 못한 것이며 결측이 아님.`,
  };
}

/** One indicator per row order; two rows of the same order that differ in name, level or maximum are refused. */
function specs(rows: readonly SourceRow[]): IndicatorSpec[] {
  const byOrder = Map.groupBy(rows, (row) => row.get('row_order'));
  const names = new Map([...byOrder].flatMap(([order, [first]]) => (first ? [[order, nameOf(first)] as const] : [])));
  return [...byOrder].toSorted(([a], [b]) => Number(a) - Number(b)).flatMap(([order, of]) => {
    const [first] = of;
    if (!first) return [];
    const kinds = new Set(of.map((row) => [row.get('indicator'), row.get('level'), row.get('pillar'), row.get('max_points')].join(' | ')));
    if (kinds.size !== 1) throw new Error(`B-READY row ${order} is ${[...kinds].join(' and ')}`);
    return [{ code: codeOf(first), name: { en: nameOf(first), ko: itemOf(order).ko }, definition: definition(first, names), unit: 'POINTS', decimals: 2, better: 'HIGHER', comparability: 'INTERNATIONAL', maxValue: first.get('max_points'), topic: 'b-ready' }];
  });
}

function figure(row: SourceRow): Figure {
  if (Number(row.get('value')) > Number(row.get('max_points'))) throw new Error(`Line ${row.line}: ${row.get('value')} points of ${row.get('max_points')}`);
  return {
    indicator: codeOf(row), area: row.get('iso3'), period: row.get('year'), value: row.get('value'),
    warnings: row.get('pillar') === 'III' ? ['SURVEY_BASED'] : [],
    source: 'bready-2025', locator: `line ${row.line}, row order ${row.get('row_order')}`,
  };
}

const WARNINGS = [
  warning('SECOND_HAND', 'all', {
    en: 'Transcribed from a public repository that read the points out of the economy profiles, not from the World Bank’s own file; sums of every economy but Angola were checked against its categories.',
    ko: '세계은행 원자료가 아니라 국가별 보고서에서 점수를 추출한 공개 저장소를 옮긴 것이며, 앙골라를 제외한 국가별 합계를 범주 점수와 대조하였음',
  }),
  warning('ONE_THIRD_OF_TOPIC', 'all', {
    en: 'B-READY has no topic for procurement: its procurement categories are each one third (33.33 points) of a pillar of Market Competition.',
    ko: 'B-READY에는 조달 분야가 따로 없으며, 조달 범주는 시장경쟁 분야 각 축의 3분의 1(33.33점)임',
  }),
  warning('ROUNDED', 'all', {
    en: 'Points are rounded to two digits, so that sums of parts may differ from the whole by up to 0.03.',
    ko: '점수는 소수 둘째 자리까지 반올림되어 부분의 합과 전체가 최대 0.03 다를 수 있음',
  }),
  warning('SURVEY_BASED', 'listed', {
    en: 'Pillar III rests on surveys of firms and estimates of experts: compare with care.',
    ko: '제3축은 기업 설문과 전문가 추정에 근거하므로 비교에 주의가 필요함',
  }),
];

export const bready: Conversion = (source) => {
  const file = source(BREADY);
  const rows = readCsv(file);
  const figures = rows.map(figure);
  return [{
    folder: 'world-bank/bready/wb-bready-2025',
    sidecar: {
      publisher: { code: 'world-bank', name: { en: 'World Bank', ko: '세계은행' }, url: 'https://www.worldbank.org' },
      dataset: {
        code: 'bready',
        title: { en: 'Business Ready (B-READY): public procurement in the topic Market Competition', ko: '기업환경평가(B-READY): 시장경쟁 분야의 공공조달' },
        url: 'https://www.worldbank.org/en/businessready',
        licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', confirmed: false, note: 'As the repository that carries the figures states; not read on the World Bank’s own page.' },
      },
      edition: {
        code: 'wb-bready-2025', title: 'Business Ready 2025', published: '2025', accessed: '2026-11-24', precedence: 10,
        note: 'Pillar I is whole for Korea and begins with the second sub-category for Angola; of other economies it is not in the file. Angola stops at the first indicator of Pillar III. Totals of pillars are given for ten economies.',
      },
      sources: [{ code: 'bready-2025', title: 'Business Ready 2025, topic Market Competition, points by economy (as transcribed in the repository bready_simulator, file bready_2025_indicator_maxima.csv)', url: 'https://github.com/shotakhatchapuridze18/bready_simulator', locatorForm: 'line of the file, and the row order that it keeps of the repository’s file', file: fileStated(file) }],
      warnings: WARNINGS,
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [{ file: 'indicators.csv', rows: indicatorRows(specs(rows), figures) }, { file: 'observations.csv', rows: observationRows(figures) }],
  }];
};
