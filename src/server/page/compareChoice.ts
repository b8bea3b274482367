import type { CompareInput, Normalisation } from './generated/operations.ts';
import { AtlasError } from '../../domain/errors.ts';
import type { PageRequest } from './pageRequest.ts';

export const CHART_VIEWS = ['table', 'line', 'dot', 'slope', 'scatter', 'map', 'multiples'] as const;
export type ChartView = (typeof CHART_VIEWS)[number];

/** What the address of a comparison asks for. */
export interface Choice {
  readonly areas: readonly string[];
  readonly group: string;
  readonly indicators: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly latest: number | null;
  /** The one edition to take values of; empty for the preferred one of each cell. */
  readonly edition: string;
  readonly per: string;
  readonly acknowledged: boolean;
  readonly view: ChartView;
}

/** How values can be turned before they are compared, each with the field of the schema that does it. */
export const NORMALISATIONS: Readonly<Record<string, { readonly en: string; readonly ko: string; readonly normalise: Normalisation }>> = {
  gdp: { en: 'share of GDP', ko: 'GDP 대비 비율', normalise: { shareOfGdp: true } },
  expenditure: { en: 'share of government expenditure', ko: '정부 지출 대비 비율', normalise: { shareOfExpenditure: true } },
  capita: { en: 'per person', ko: '1인당', normalise: { perCapita: true } },
  usd: { en: 'in US dollars', ko: '미국 달러 환산', normalise: { currency: 'USD' } },
  ppp: { en: 'in international dollars', ko: '구매력평가 환산', normalise: { ppp: true } },
  change: { en: 'change on the year before', ko: '전년 대비 증감', normalise: { yearOnYear: true } },
};

const STANDARD = { areas: ['KOR', 'JPN', 'GBR', 'DEU', 'FRA', 'USA'], indicators: ['OECD_GG_PROCUREMENT_GDP'], from: '2007', to: '2017' };

export function readChoice(page: PageRequest): Choice {
  const [areas, group, indicators] = [page.list('areas'), page.text('group'), page.list('indicators')];
  const first = areas.length === 0 && group === '' && indicators.length === 0;
  const latest = page.text('latest');
  if (latest !== '' && !/^\d{1,3}$/.test(latest)) throw AtlasError.badInput(`latest is "${latest.slice(0, 20)}"; give a whole number of periods.`, { value: latest.slice(0, 20) });
  const view = page.text('view');
  return {
    areas: areas.length === 0 && group === '' ? STANDARD.areas : areas,
    group,
    indicators: indicators.length === 0 ? STANDARD.indicators : indicators,
    from: page.text('from') || (first && latest === '' ? STANDARD.from : ''),
    to: page.text('to') || (first && latest === '' ? STANDARD.to : ''),
    latest: latest === '' ? null : Number(latest),
    edition: page.text('edition'),
    per: page.text('per'),
    acknowledged: page.text('ack') === '1',
    view: CHART_VIEWS.find((each) => each === view) ?? 'line',
  };
}

export function toInput({ areas, group, indicators, from, to, latest, edition, per, acknowledged }: Choice): CompareInput {
  const periods = { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }), ...(latest === null ? {} : { latest }) };
  const normalise = NORMALISATIONS[per]?.normalise;
  return {
    indicators,
    ...(areas.length > 0 ? { areas } : {}),
    ...(group === '' ? {} : { group }),
    ...(Object.keys(periods).length > 0 ? { periods } : {}),
    ...(edition === '' ? {} : { edition }),
    ...(normalise === undefined ? {} : { normalise }),
    ...(acknowledged ? { acknowledgeDefinitions: true } : {}),
  };
}
