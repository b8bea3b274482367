import { readCsv, type Conversion, type Seed, type SeedRow, type SourceFile, type SourceRow } from '../conversion.ts';
import { internationalIndicator, observation, type IndicatorText } from '../observationRows.ts';
import { EXPENDITURE, GDP, SUBNATIONAL } from './indicators.ts';
import { EDITIONS_DIFFER, folderOf, NOT_READ, sidecarHead, sourceEntry, type GlanceEdition, type GlanceSource } from './sidecar.ts';

/** One figure that a page of an edition prints, with the row that we read it from. */
interface Figure {
  readonly edition: GlanceEdition;
  readonly source: GlanceSource;
  readonly file: SourceFile;
  readonly row: SourceRow;
  readonly indicator: IndicatorText;
  readonly key: string;
  readonly warnings: readonly string[];
}

const INDICATORS: Readonly<Record<string, IndicatorText>> = {
  'Public procurement as a share of GDP': GDP,
  'Public procurement as a share of total government expenditure': EXPENDITURE,
  'Share of procurement spending at sub-national levels': SUBNATIONAL,
  oecd_procurement_share_gdp: GDP,
  oecd_procurement_share_expenditure: EXPENDITURE,
};

/** LAC is the code of a World Bank group with other members. */
const AREAS: Readonly<Record<string, string>> = { LAC: 'OECD-LAC' };

/**
 * The newest edition wins, but a regional one never over a world-wide one: where both give a cell they rest on
 * another basis (Mexico 2017: 3.6 in the edition for Latin America, 4.93 in the one of 2019).
 */
function editionOf(title: string): GlanceEdition {
  const region = /Latin America and the Caribbean (\d{4})/.exec(title)?.[1];
  if (region) return { code: `oecd-gg-lac-${region}`, title: `Government at a Glance: Latin America and the Caribbean ${region}`, published: region, precedence: Number(region) - 2018 };
  if (title.includes('Western Balkans')) return { code: 'oecd-gg-western-balkans', title: 'Government at a Glance: Western Balkans', precedence: 1 };
  const year = /Government at a Glance (\d{4})/.exec(title)?.[1];
  if (!year) throw new Error(`"${title}" names no edition of Government at a Glance`);
  return { code: `oecd-gg-${year}`, title: `Government at a Glance ${year}`, published: year, precedence: Number(year) - 2000 };
}

const REGIONAL = {
  code: 'REGIONAL_EDITION',
  message: {
    en: 'From a regional edition. Where one overlaps a world-wide edition (Brazil, Colombia and Mexico in 2017) the figures differ, so another basis must be assumed.',
    ko: '지역판의 값. 본판과 겹치는 경우(2017년 브라질·콜롬비아·멕시코) 값이 서로 다르므로 산출 기준이 다른 것으로 보아야 함.',
  },
  appliesTo: 'all',
};

const YEAR_FROM_CONTEXT = {
  code: 'YEAR_FROM_CONTEXT',
  message: {
    en: 'The page does not repeat the year for this area; it is taken from the text around the figure.',
    ko: '해당 지역의 연도가 본문에 다시 적혀 있지 않아 앞뒤 문맥의 연도를 따름.',
  },
  appliesTo: 'listed',
};

const OECD_EU_22 = {
  code: 'OECD_EU_22',
  message: { en: 'OECD-EU stands for the 22 countries with data.', ko: 'OECD-EU는 자료가 있는 22개국을 뜻함.' },
  appliesTo: 'listed',
};

const EVIDENCE: readonly { readonly warning: string; readonly form: RegExp }[] = [
  { warning: YEAR_FROM_CONTEXT.code, form: /not restated/ },
  { warning: OECD_EU_22.code, form: /22 countries with data/ },
];

function figureOf(file: SourceFile, source: string, row: SourceRow): Figure {
  const indicator = INDICATORS[row.get('indicator')];
  if (!indicator) throw new Error(`${file.name} line ${row.line}: unknown indicator "${row.get('indicator')}"`);
  const edition = editionOf(row.get('source_title'));
  const place = row.get('source_title').replace(/^.*(?:\d{4}|Western Balkans), /, '');
  return {
    edition,
    source: { code: source, title: `OECD, ${edition.title}, ${/^[\d.]+$/.test(place) ? `section ${place}` : place.toLowerCase()}`, url: row.get('source_url'), licence: NOT_READ },
    file,
    row,
    indicator,
    key: [edition.code, indicator.code, row.get('iso3'), row.get('year')].join(),
    warnings: EVIDENCE.filter(({ form }) => form.test(row.get('locator'))).map(({ warning }) => warning),
  };
}

/** Two readers read the same pages: one row for a figure, the one with more digits (13.0 before 13); they must agree. */
function withoutRepeats(figures: readonly Figure[]): Figure[] {
  const kept = new Map<string, Figure>();
  for (const figure of figures) {
    const other = kept.get(figure.key);
    if (!other) {
      kept.set(figure.key, figure);
      continue;
    }
    const [here, there] = [figure.row.get('value'), other.row.get('value')];
    if (Number(here) !== Number(there)) throw new Error(`${figure.key} reads ${there} in ${other.file.name} and ${here} in ${figure.file.name}`);
    const best = here.length > there.length ? figure : other;
    kept.set(figure.key, { ...best, warnings: [...new Set([...other.warnings, ...figure.warnings])] });
  }
  return [...kept.values()];
}

function observationOf({ indicator, row, source, warnings }: Figure): SeedRow {
  const area = row.get('iso3');
  return observation({ indicator: indicator.code, area: AREAS[area] ?? area, period: row.get('year'), value: row.get('value'), status: 'A', warnings, source: source.code, locator: `line ${row.line}, column value` });
}

function sourcesOf(figures: readonly Figure[]): Readonly<Record<string, unknown>>[] {
  const sources = new Map<string, Figure>();
  for (const figure of figures) {
    const first = sources.get(figure.source.code) ?? figure;
    if (first.source.url !== figure.source.url) throw new Error(`${figure.edition.code}: the rows of ${figure.source.code} name two pages`);
    sources.set(figure.source.code, first);
  }
  return [...sources.values()].map(({ source, file }) => sourceEntry(source, file));
}

function seedOf(edition: GlanceEdition, figures: readonly Figure[]): Seed {
  const used = new Set(figures.flatMap(({ warnings }) => warnings));
  const firsts = new Map(figures.toReversed().map((figure) => [figure.indicator.code, figure]));
  return {
    folder: folderOf(edition),
    sidecar: {
      ...sidecarHead(edition),
      sources: sourcesOf(figures),
      warnings: [EDITIONS_DIFFER, ...(edition.precedence < 10 ? [REGIONAL] : []), ...[YEAR_FROM_CONTEXT, OECD_EU_22].filter(({ code }) => used.has(code))],
      tables: [{ file: 'indicators.csv', kind: 'indicators' }, { file: 'observations.csv', kind: 'observations' }],
    },
    tables: [
      {
        file: 'indicators.csv',
        rows: [GDP, EXPENDITURE, SUBNATIONAL].flatMap((indicator) => {
          const first = firsts.get(indicator.code);
          return first ? [internationalIndicator(indicator, { source: first.source.code, locator: `line ${first.row.line}, column indicator` })] : [];
        }),
      },
      { file: 'observations.csv', rows: figures.map(observationOf) },
    ],
  };
}

/** Editions of which we have the figures that their pages print in words, not their tables. */
export const oecdGlancePrinted: Conversion = (source) => {
  const pages = source('indicators/read-in-pages/oecd_gaag_editions_procurement.csv');
  const facts = source('indicators/national-facts.csv');
  const figures = withoutRepeats([
    ...readCsv(pages).map((row) => figureOf(pages, 'pages', row)),
    ...readCsv(facts).filter((row) => row.get('indicator').startsWith('oecd_')).map((row) => figureOf(facts, 'facts', row)),
  ]);
  const editions = new Map(figures.map(({ edition }) => [edition.code, edition]));
  return [...editions.values()].map((edition) => seedOf(edition, figures.filter((figure) => figure.edition.code === edition.code)));
};
