import { claimFiles } from '../claims/claimTables.ts';
import { readCsv, type Conversion, type Seed, type SeedRow, type SourceFile, type SourceRow } from '../conversion.ts';
import { AMERICAS, ASIA_PACIFIC } from './americasAsiaTexts.ts';
import { EASTERN_EUROPE, WESTERN_EUROPE } from './europeTexts.ts';
import { FACT_NOTES, FACT_WARNINGS, OTHER_VALUE, SECOND_HAND } from './factNotes.ts';
import { FACT_PAGES } from './factPages.ts';
import type { FactText } from './factText.ts';
import { indicatorRows, locatorOf, observationRows, type Figure, type IndicatorSpec } from './figures.ts';
import { KOREA_MARKET, KOREA_SYSTEMS } from './koreaTexts.ts';
import { pageOf, sourceRows } from './sourceTable.ts';
import { periodOf, unitForm } from './unitForms.ts';

export const NATIONAL_FACTS = 'indicators/national-facts.csv';
const TEXTS: Readonly<Record<string, FactText>> = { ...KOREA_MARKET, ...KOREA_SYSTEMS, ...AMERICAS, ...WESTERN_EUROPE, ...EASTERN_EUROPE, ...ASIA_PACIFIC };

/** Rows of international datasets, which have their own seeds: OECD, Scoreboard, European Court of Auditors, World Bank staff. */
const ELSEWHERE = /^(?:oecd_|sms_|average_bidders_per_procedure$|procurement_share_gdp_bosio_djankov$)/u;

const codeOf = (row: SourceRow): string => `${row.get('iso3')}_${row.get('indicator').toUpperCase()}`;

function figureOf(row: SourceRow): Figure | null {
  const period = periodOf(row.get('year'));
  if (period === null) return null;
  const indicator = codeOf(row);
  const form = unitForm(row.get('unit'), row.get('iso3'));
  const page = pageOf(FACT_PAGES, row.get('source_url'));
  const note = FACT_NOTES[`${indicator} ${period}`];
  const warnings = [...(page.secondHand ? ['SECOND_HAND'] : []), ...(form.approximate ? ['APPROXIMATE'] : []), ...(note?.warnings ?? [])];
  return { indicator, area: row.get('iso3'), period, value: row.get('value'), status: note?.status ?? 'A', currency: form.currency, warnings, source: page.code, locator: locatorOf(row.line, row.get('locator')) };
}

/** Definition of an indicator with the unit that all its rows must agree on. */
function specOf(code: string, rows: readonly SourceRow[]): IndicatorSpec {
  const text = TEXTS[code];
  if (!text) throw new Error(`${code} has no text in conversion/national`);
  const forms = new Set(rows.map((row) => { const { unit, multiplier } = unitForm(row.get('unit'), row.get('iso3')); return `${unit} ${multiplier}`; }));
  const [unit = '', multiplier = '0'] = ([...forms][0] ?? '').split(' ');
  if (forms.size !== 1) throw new Error(`${code} is given in ${[...forms].join(' and ')}`);
  return {
    code,
    name: { en: text.en[0], ko: text.ko[0] },
    definition: { en: text.en[1], ko: text.ko[1] },
    unit: text.unit ?? unit,
    multiplier: Number(multiplier),
    comparability: 'NATIONAL_DEFINITION',
    topic: text.topic,
    ...(text.better && { better: text.better }),
    ...(text.numerator && { numerator: text.numerator }),
    ...(text.denominator && { denominator: text.denominator }),
  };
}

/** What a row says beside its own value: another source's figure, and the figure first released. */
const OTHER_FIGURES = [
  { indicator: 'KOR_VENTURE_NARA_SALES', period: '2017', value: '5.23', printed: '52.3억원', status: 'A', source: 'pps-venture-nara-2019', place: 'the other figure named in the locator' },
  { indicator: 'ITA_CONTRACTS_VALUE_GE_40K_EUR', period: '2021', value: '199.4', printed: '199.4', status: 'P', source: 'anac-2022', place: 'the figure of the first release named in the locator' },
] as const;

function otherFigures(rows: readonly SourceRow[]): Figure[] {
  return OTHER_FIGURES.map((other) => {
    const row = rows.find((each) => codeOf(each) === other.indicator && periodOf(each.get('year')) === other.period);
    if (!row?.get('locator').includes(other.printed)) throw new Error(`${other.indicator} ${other.period}: its row no longer names ${other.printed}`);
    return { indicator: other.indicator, area: row.get('iso3'), period: other.period, value: other.value, status: other.status, currency: unitForm(row.get('unit'), row.get('iso3')).currency, warnings: ['SECOND_HAND', 'OTHER_VALUE'], source: other.source, locator: `line ${row.line}, ${other.place}` };
  });
}

/** A figure over several years has no period: it is kept as a claim about the country. */
function claimRow(row: SourceRow): SeedRow {
  return { subject_kind: 'COUNTRY', subject: row.get('iso3'), predicate: row.get('indicator'), value: `${row.get('value')} ${row.get('unit')}, ${row.get('year')}`, as_of: null, source: pageOf(FACT_PAGES, row.get('source_url')).code, locator: `line ${row.line}` };
}

const DATASET = { code: 'national-facts', title: { en: 'National procurement figures by national definitions', ko: '각국 기준 공공조달 통계' }, url: 'not stated', licence: { name: 'not stated', confirmed: false } };
export const NATIONAL_SOURCES = { code: 'national-sources', name: { en: 'National sources (each figure names its own publisher)', ko: '각국 자료(수치마다 발행기관 표기)' }, url: 'not stated' };

interface Parts {
  readonly code: string;
  readonly title: string;
  readonly precedence: number;
  readonly warnings: readonly object[];
  readonly figures: readonly Figure[];
  readonly claims: readonly SeedRow[];
}

function seed(parts: Parts, specs: readonly IndicatorSpec[], file: SourceFile): Seed {
  const used = new Set([...parts.figures.map((figure) => figure.source), ...parts.claims.map((claim) => String(claim['source']))]);
  const tables = [
    { file: 'sources.csv', rows: sourceRows(FACT_PAGES, used, file) },
    { file: 'indicators.csv', rows: indicatorRows(specs, parts.figures) },
    { file: 'observations.csv', rows: observationRows(parts.figures) },
    ...claimFiles(parts.claims),
  ];
  return {
    folder: `national-sources/national-facts/${parts.code}`,
    sidecar: {
      publisher: NATIONAL_SOURCES,
      dataset: DATASET,
      edition: { code: parts.code, title: parts.title, accessed: '2026-11-24', precedence: parts.precedence },
      warnings: parts.warnings,
      tables: tables.map((table) => ({ file: table.file, kind: table.file.replace('.csv', '') })),
    },
    tables,
  };
}

export const nationalFacts: Conversion = (source) => {
  const file = source(NATIONAL_FACTS);
  const rows = readCsv(file).filter((row) => !ELSEWHERE.test(row.get('indicator')));
  const dated = rows.filter((row) => periodOf(row.get('year')) !== null);
  const specs = [...Map.groupBy(dated, codeOf)].map(([code, of]) => specOf(code, of));
  const unused = Object.keys(TEXTS).filter((code) => !specs.some((spec) => spec.code === code));
  if (unused.length > 0) throw new Error(`Texts without rows: ${unused.join(', ')}`);
  const figures = dated.flatMap((row) => figureOf(row) ?? []);
  const missed = Object.keys(FACT_NOTES).filter((key) => !figures.some((figure) => `${figure.indicator} ${figure.period}` === key));
  if (missed.length > 0) throw new Error(`Notes without figures: ${missed.join(', ')}`);
  const claims = rows.filter((row) => periodOf(row.get('year')) === null).map(claimRow);
  return [
    seed({ code: 'national-facts', title: 'Dated national figures as read in November 2026', precedence: 20, warnings: FACT_WARNINGS, figures, claims }, specs, file),
    seed({ code: 'national-facts-alternative', title: 'Other values that sources give for the same cells', precedence: 10, warnings: [SECOND_HAND, OTHER_VALUE], figures: otherFigures(rows), claims: [] }, specs, file),
  ];
};
