import { claimFiles } from '../claims/claimTables.ts';
import { readCsv, type Conversion, type Seed, type SeedRow, type SourceFile, type SourceRow } from '../conversion.ts';
import { APPROXIMATE, OTHER_VALUE, SECOND_HAND } from '../national/factNotes.ts';
import { indicatorRows, locatorOf, observationRows, warning, type Figure, type IndicatorSpec } from '../national/figures.ts';
import { NATIONAL_SOURCES } from '../national/nationalFacts.ts';
import { own, pageOf, reported, sourceRows, type Pages } from '../national/sourceTable.ts';
import { periodOf, unitForm, type UnitForm } from '../national/unitForms.ts';
import { SIZE_TEXTS, type SizeText } from './asiaPacificTexts.ts';
import { SOUTH_ASIA_TEXTS } from './southAsiaTexts.ts';

export const NATIONAL_SIZE = 'indicators/read-in-pages/national_procurement_size_asia_pacific.csv';

const PAGES: Pages = {
  'http://news.xxrb.com.cn/html/2020/finace_0831/253921.html': reported('chn-2019', 'chn-mof', 'Ministry of Finance, national government procurement in 2019, reported by People’s Daily (人民日报), 2020-08-31'),
  'https://hhjz.smehn.cn/News/Detail?categoryId=315&id=914005': reported('chn-2020', 'chn-mof', 'Ministry of Finance, national government procurement in 2020, reported by People’s Daily (人民日报), 2021-09-09'),
  'http://soso.bot/details/financial_express_1570693': reported('chn-2022', 'chn-mof', 'Ministry of Finance, brief on national government procurement in 2022, reposted in a message'),
  'https://www.business-standard.com/amp/india-news/govt-emarketplace-doubles-its-order-value-to-rs-4-trillion-in-fy24-124032900272_1.html': reported('ind-gem-fy2023', 'ind-commerce', 'Ministry of Commerce and Industry, Government e-Marketplace in fiscal year 2023-24, reported by Business Standard, 2024-03-29'),
  'https://www.lokmattimes.com/business/govt-emarketplace-deals-soar-to-record-rs-3-lakh-crore-states-too-post-big-jump/': reported('ind-gem-2024-02', 'ind-commerce', 'Ministry of Commerce and Industry, Government e-Marketplace in fiscal year 2023-24 to 2024-02-12, reported by Lokmat Times'),
  'https://www.thestatesman.com/business/gem-closes-fy24-at-rs-4-lakh-crore-doubles-business-in-a-year-1503284948.html': reported('ind-gem-fy2023-statesman', 'ind-commerce', 'Ministry of Commerce and Industry, Government e-Marketplace at the close of fiscal year 2023-24, reported by The Statesman, 2024-03-29'),
  'https://id.scribd.com/document/694474361/Surat-Edaran-Kepala-LKPP-Nomor-8-Tahun-2023-2302-1': own('idn-circular-8-2023', 'idn-lkpp', 'Circular letter of the head of LKPP no. 8 of 2023 (copy on Scribd)'),
  'https://www.gatra.com/news-544713-ekonomi--lkpp-realisasi-belanja-produk-dalam-negeri-rp1232-triliun.html': reported('idn-2022-05', 'idn-lkpp', 'LKPP, figures to 2022-05-31, reported by Gatra'),
  'https://m.tribunnews.com/bisnis/2023/01/12/tahun-ini-lkpp-targetkan-realisasi-belanja-pemerintah-terkait-produk-dalam-negeri-sebesar-95-persen': reported('idn-2022', 'idn-lkpp', 'LKPP, results of 2022, reported by Tribunnews, 2023-01-12'),
  'https://amp.kontan.co.id/news/belanja-pemda-lewat-e-katalog-capai-rp-1379-triliun-hingga-pertengahan-september': reported('idn-2023-09', 'idn-lkpp', 'LKPP, figures to 2023-09-15, reported by Kontan'),
  'https://tds-images.thedailystar.net/business/news/3388-women-tenderers-have-so-far-registered-e-gp-3497971': reported('bgd-2023-12-daily-star', 'bgd-bppa', 'Bangladesh Public Procurement Authority, e-GP figures to 2023-12-17, reported by The Daily Star'),
  'https://cptu.gov.bd/media-communication/news-1440.html': own('bgd-news-1440', 'bgd-bppa', 'News 1440 of 2023-12-17'),
  'https://thedailysky.com/govt-prioritizes-timely-and-effective-implementation-of-dev-projects': reported('bgd-bhola-workshop', 'bgd-bppa', 'Bangladesh Public Procurement Authority, workshop in Bhola, reported by The Daily Sky (undated)'),
  'https://procurement.govt.nz/about-us/news/growth-in-government-procurement-spend': own('nzl-growth', 'nzl-procurement', 'Growth in government procurement spend'),
  'https://procurement.govt.nz/about-us/system-leadership/government-procurement-insights': own('nzl-insights-fy2023', 'nzl-procurement', 'Government procurement insights, financial year 2023/2024'),
};

/** The same figure on another page: the page that is not chosen is kept in the edition of alternatives. */
const SECOND_PAGES = new Set(['ind-gem-fy2023-statesman IND_GEM_GROSS_MERCHANDISE_VALUE', 'bgd-2023-12-daily-star BGD_EGP_WOMEN_TENDERERS']);

function textOf(row: SourceRow): SizeText {
  const key = `${row.get('iso3')} ${row.get('indicator')}`;
  const found = SIZE_TEXTS[key] ?? SOUTH_ASIA_TEXTS[key];
  if (!found) throw new Error(`Line ${row.line}: "${key}" has no text`);
  return found;
}

/** The file writes a change on the year before and the share of GDP as plain "%". */
function formOf(row: SourceRow, code: string): UnitForm {
  const form = unitForm(row.get('unit'), row.get('iso3'));
  const unit = code.endsWith('_CHANGE') ? 'PC_CHANGE' : code.endsWith('_SHARE_GDP') ? 'PT_B1GQ' : form.unit;
  return { ...form, unit, approximate: form.approximate || /about|approximately/u.test(row.get('indicator')) };
}

/** A count at a date, a sum since a beginning: the month of the date. A flow of a part of the year: the year, with a warning. */
function timeOf(row: SourceRow, code: string): { period: string | null; partYear: boolean } {
  const date = /(?<how>at|to) (?<month>\d{4}-\d{2})-\d{2}/u.exec(row.get('indicator'))?.groups;
  const toDate = code.endsWith('_TO_DATE') || code.endsWith('_CUMULATIVE');
  if (date && (date['how'] === 'at' || toDate)) return { period: date['month'] ?? null, partYear: false };
  return { period: periodOf(row.get('year')), partYear: date !== undefined };
}

function figureOf(row: SourceRow): Figure | null {
  const { code } = textOf(row);
  const { period, partYear } = timeOf(row, code);
  if (period === null) return null;
  const form = formOf(row, code);
  const page = pageOf(PAGES, row.get('source_url'));
  const planned = code.includes('_PLANNED_');
  const estimated = code.startsWith('NZL_GOVERNMENT_PROCUREMENT_');
  const warnings = [...(page.secondHand ? ['SECOND_HAND'] : []), ...(form.approximate ? ['APPROXIMATE'] : []), ...(partYear ? ['PART_YEAR'] : []), ...(planned ? ['PLANNED'] : [])];
  const other = SECOND_PAGES.has(`${page.code} ${code}`);
  return {
    indicator: code, area: row.get('iso3'), period, value: row.get('value'), status: planned ? 'F' : estimated ? 'E' : partYear ? 'D' : 'A', currency: form.currency,
    warnings: other ? [...warnings, 'OTHER_VALUE'] : warnings, source: page.code, locator: locatorOf(row.line, row.get('locator')),
  };
}

function specsOf(rows: readonly SourceRow[]): IndicatorSpec[] {
  return [...Map.groupBy(rows, (row) => textOf(row).code)].flatMap(([code, of]) => {
    const [first] = of;
    if (!first) return [];
    const text = textOf(first);
    const chosen = of.filter((row) => !SECOND_PAGES.has(`${pageOf(PAGES, row.get('source_url')).code} ${code}`));
    const forms = new Set(chosen.map((row) => `${formOf(row, code).unit} ${formOf(row, code).multiplier}`));
    if (forms.size !== 1) throw new Error(`${code} is given in ${[...forms].join(' and ')}`);
    const { unit, multiplier } = formOf(first, code);
    return [{ code, name: { en: text.en[0], ko: text.ko[0] }, definition: { en: text.en[1], ko: text.ko[1] }, unit, multiplier, comparability: 'NATIONAL_DEFINITION', topic: text.topic, ...(text.numerator && { numerator: text.numerator }), ...(text.denominator && { denominator: text.denominator }) }];
  });
}

function claimRow(row: SourceRow): SeedRow {
  return { subject_kind: 'COUNTRY', subject: row.get('iso3'), predicate: 'share_of_procurement_through_e_gp', value: `about ${row.get('value')} % (undated)`, as_of: null, source: pageOf(PAGES, row.get('source_url')).code, locator: `line ${row.line}` };
}

const WARNINGS = [
  SECOND_HAND,
  APPROXIMATE,
  warning('PART_YEAR', 'listed', { en: 'Counts a part of the year only, to the date that the indicator’s source names.', ko: '연중 일부 기간(출처가 밝힌 기준일까지)만 집계한 값임' }),
  warning('PLANNED', 'listed', { en: 'A plan and not what was spent.', ko: '계획액이며 집행액이 아님' }),
];

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
    { file: 'sources.csv', rows: sourceRows(PAGES, used, file) },
    { file: 'indicators.csv', rows: indicatorRows(specs, parts.figures) },
    { file: 'observations.csv', rows: observationRows(parts.figures) },
    ...claimFiles(parts.claims),
  ];
  return {
    folder: `national-sources/national-procurement-size/${parts.code}`,
    sidecar: {
      publisher: NATIONAL_SOURCES,
      dataset: { code: 'national-procurement-size', title: { en: 'Size of procurement in China, India, Indonesia, Bangladesh and New Zealand by national definitions', ko: '중국·인도·인도네시아·방글라데시·뉴질랜드의 국내 기준 조달 규모' }, url: 'not stated', licence: { name: 'not stated', confirmed: false } },
      edition: { code: parts.code, title: parts.title, accessed: '2026-11-24', precedence: parts.precedence },
      warnings: parts.warnings,
      tables: tables.map((table) => ({ file: table.file, kind: table.file.replace('.csv', '') })),
    },
    tables,
  };
}

export const nationalProcurementSize: Conversion = (source) => {
  const file = source(NATIONAL_SIZE);
  const all = readCsv(file);
  const undated = all.filter((row) => row.get('year') === '');
  const rows = all.filter((row) => row.get('year') !== '');
  const specs = specsOf(rows);
  const figures = rows.flatMap((row) => figureOf(row) ?? []);
  if (figures.length !== rows.length) throw new Error('A dated row has no period');
  const isOther = (figure: Figure): boolean => figure.warnings?.includes('OTHER_VALUE') ?? false;
  return [
    seed({ code: 'national-procurement-size', title: 'Size of procurement by national definitions as read in November 2026', precedence: 15, warnings: WARNINGS, figures: figures.filter((figure) => !isOther(figure)), claims: undated.map(claimRow) }, specs, file),
    seed({ code: 'national-procurement-size-alternative', title: 'The same cells as read on a second page', precedence: 5, warnings: [SECOND_HAND, OTHER_VALUE], figures: figures.filter(isOther), claims: [] }, specs, file),
  ];
};
